import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A piece of TypeScript in a README. */
export interface Block {
  /** Its number, or the name that its first line gives: `// fixture.ts`. */
  readonly file: string
  readonly code: string
  /** The packages that it imports. */
  readonly imports: readonly string[]
  /** Whether it does something by itself; other blocks are parts of a library, and run when they are imported. */
  readonly isProgram: boolean
}

/** The code in the README of that folder; none where there is no README. */
export function readmeBlocks(folder: string): Block[] {
  const path = join(folder, 'README.md')
  if (!existsSync(path)) return []
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ''], index) => ({
    file: /^\/\/ (\S+\.ts)\n/.exec(code)?.[1] ?? `${index + 1}.ts`,
    code,
    imports: [...code.matchAll(/ from '(@[^/']+\/[^/']+|[^@.:/'][^:/']*)(?:\/[^']*)?'/g)].map(
      ([, name = '']) => name,
    ),
    isProgram: /^(const .* = |void )?(await |(register|create)\w+EventImpl\()/m.test(code),
  }))
}
