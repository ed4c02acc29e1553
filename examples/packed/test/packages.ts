import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root: string = fileURLToPath(new URL('../../..', import.meta.url))

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly exports?: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

/** A package that is published. */
export interface Package {
  readonly name: string
  readonly folder: string
  readonly manifest: Manifest
  /** What can be imported of it, patterns apart: `@hostloop/conformance`, `@hostloop/conformance/vitest`, … */
  readonly entries: readonly string[]
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

export const packages: readonly Package[] = readdirSync(join(root, 'packages'))
  .map((each) => join(root, 'packages', each))
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .map((folder) => ({ folder, manifest: manifestOf(folder) }))
  .filter(({ manifest }) => !manifest.private)
  .map(({ folder, manifest }) => {
    const paths = Object.keys(manifest.exports ?? {}).filter((path) => !/package\.json|\*/.test(path))
    return {
      name: manifest.name,
      folder,
      manifest,
      entries: paths.map((path) => manifest.name + path.slice(1)),
    }
  })

export const optionalPeers = ({ peerDependenciesMeta = {} }: Manifest): string[] =>
  Object.entries(peerDependenciesMeta).flatMap(([name, { optional }]) => (optional ? name : []))

/** The folders of what the packages need and others have made, as far as it is installed for this platform. */
export function thirdPartyFolders(): string[] {
  const own = new Set(packages.map(({ name }) => name))
  const folders = new Set<string>()
  const add = (names: readonly string[]): void => {
    for (const name of names) {
      const folder = join(root, 'node_modules', name)
      if (own.has(name) || folders.has(folder) || !existsSync(folder)) continue
      folders.add(folder)
      add(neededBy(manifestOf(folder)))
    }
  }
  for (const { manifest } of packages) add(neededBy(manifest))
  return [...folders]
}

const neededBy = (manifest: Manifest): string[] => {
  const optional = new Set(optionalPeers(manifest))
  const { dependencies, optionalDependencies, peerDependencies } = manifest
  const all = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })
  return all.filter((name) => !optional.has(name))
}
