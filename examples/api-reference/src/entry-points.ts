import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Something that a user can import. */
export interface EntryPoint {
  /** `@hostloop/conformance/vitest` */
  readonly name: string
  /** `/…/packages/conformance` */
  readonly folder: string
  /** `/…/packages/conformance/dist/vitest.d.ts` */
  readonly types: string
  /** `/…/packages/conformance/etc/conformance-vitest.api.md` */
  readonly report: string
}

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>
}

/** Its exports are generated from facts, and a report of 14,000 lines would say the same again. */
const GENERATED = '@hostloop/protocol'

/** What the packages below `folder` export, those apart that aren't published or are generated. */
export function entryPoints(folder: string): EntryPoint[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((each) => existsSync(join(each, 'package.json')))
    .flatMap(entryPointsOf)
}

function entryPointsOf(folder: string): EntryPoint[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  if (manifest.private || manifest.name === GENERATED) return []
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    // No types, or a pattern: pieces of what the package exports as a whole.
    if (typeof target === 'string' || path.includes('*')) return []
    const name = manifest.name + path.slice(1)
    const report = `${basename(manifest.name) + path.slice(1).replaceAll('/', '-')}.api.md`
    return [{ name, folder, types: join(folder, target.types), report: join(folder, 'etc', report) }]
  })
}
