import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memoryGiB: number
  readonly kernel: string
  /** The load average of the last minute, before the start. */
  readonly load: number
}

export function describeMachine(): Machine {
  const [load = 0] = loadavg()
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    kernel: `${type()} ${release()}`,
    load: Math.round(load * 100) / 100,
  }
}

const PACKAGES = [
  '@hostloop/core',
  '@hostloop/node',
  '@hostloop/node-streams',
  '@hostloop/epoll',
  '@hostloop/rxjs',
  '@hostloop/eventemitter',
  '@hostloop/browser',
  'rxjs',
  'eventemitter3',
]

export function versionsHere(): Record<string, string> {
  const packages = PACKAGES.map((name) => [name, versionOf(name)])
  return { node: process.versions.node, v8: process.versions.v8, ...Object.fromEntries(packages) }
}

/** From the package.json of the package, which not every package exports. */
function versionOf(name: string): string {
  for (let folder = dirname(fileURLToPath(import.meta.resolve(name))); ; folder = dirname(folder)) {
    const manifest = readJson(join(folder, 'package.json'))
    if (manifest?.name === name && manifest.version !== undefined) return manifest.version
    if (folder === dirname(folder)) return 'unknown'
  }
}

function readJson(path: string): { readonly name?: string; readonly version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { name?: string; version?: string }
  } catch {
    return undefined
  }
}
