import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../..', import.meta.url))
const here = fileURLToPath(new URL('..', import.meta.url))

interface Block {
  /** The README and the block's number in it, or the name that its first line gives: `// fixture.ts`. */
  readonly path: string
  readonly code: string
}

/** The code of one README, in a folder of its own. */
function blocks(readme: string): Block[] {
  const text = readFileSync(join(root, readme), 'utf8')
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ''], index) => {
    const name = /^\/\/ (\S+\.ts)\n/.exec(code)?.[1] ?? `${index + 1}.ts`
    return { path: join(dirname(readme), name), code }
  })
}

const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`)
const all = ['README.md', ...packages].flatMap(blocks)
/** Applications, as opposed to libraries: they can be run as they stand. */
const programs = all.filter(({ code }) =>
  /^(const .* = )?(await |(register|create)(Node|Rxjs|Emitter|Browser)EventImpl\()/m.test(code),
)

// Below a package that depends on all of hostloop's, so that they are found as a user's are.
const directory = mkdtempSync(join(here, '.readmes-'))
afterAll(() => rmSync(directory, { recursive: true }))

beforeAll(async () => {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  for (const { path, code } of all) write(path, code)
  // The event-impl that the reader of that README has written.
  write(
    'packages/conformance/my-event-impl.ts',
    `import { createNodeEventImpl, type NodeEventImplOptions } from '@hostloop/node'
     export const createMyEventImpl = (options?: NodeEventImplOptions) => createNodeEventImpl({ ...options, ref: false })`,
  )
  const compilerOptions = {
    rootDir: '.',
    outDir: 'out',
    types: ['node'],
    isolatedDeclarations: false,
    declaration: false,
    declarationMap: false,
  }
  write(
    'tsconfig.json',
    JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions, include: ['**/*.ts'] }),
  )
  write('package.json', JSON.stringify({ type: 'module' }))
})

test('the code of all READMEs compiles', async () => {
  expect(all.length).toBeGreaterThan(5)
  const compiled = await run('npx', ['tsc', '-p', directory], { cwd: root }).catch((error) => error)
  expect(compiled.stdout).toBe('')
}, 30_000)

test.each(programs)('the program of $path runs', { timeout: 30_000 }, async ({ path }) => {
  await run(process.execPath, [join(directory, 'out', path.replace(/\.ts$/, '.js'))])
})
