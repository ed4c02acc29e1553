import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { dirname, join } from 'node:path'

export interface Machine {
  readonly date: string
  readonly cpu: string
  readonly cores: number
  readonly memoryGiB: number
  readonly kernel: string
  /** The load average of the last minute, before the start. */
  readonly load: number
  readonly openFiles: OpenFiles
  readonly versions: Readonly<Record<string, string>>
}

export interface OpenFiles {
  /** How many fds this process may have, and how many it may ask for. Node asks for all when it starts. */
  readonly soft: number
  readonly hard: number
  readonly inUse: number
}

export function describeMachine(): Machine {
  const [load = 0] = loadavg()
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    kernel: `${type()} ${release()}`,
    load: Math.round(load * 100) / 100,
    openFiles: openFiles(),
    versions: { node: process.versions.node, ...versionsOf(['rxjs', 'koffi']) },
  }
}

/** As the kernel says it; no limit where there is no /proc. */
export function openFiles(): OpenFiles {
  try {
    const limits = readFileSync('/proc/self/limits', 'utf8')
    const [, soft, hard] = /^Max open files\s+(\S+)\s+(\S+)/m.exec(limits) ?? []
    return { soft: limit(soft), hard: limit(hard), inUse: readdirSync('/proc/self/fd').length }
  } catch {
    return { soft: Infinity, hard: Infinity, inUse: 0 }
  }
}

function limit(text: string | undefined): number {
  return text === undefined || text === 'unlimited' ? Infinity : Number(text)
}

function versionsOf(names: readonly string[]): Record<string, string> {
  const require = createRequire(import.meta.url)
  const versions: Record<string, string> = {}
  for (const name of names) {
    try {
      versions[name] = versionFrom(dirname(require.resolve(name)))
    } catch {
      versions[name] = 'not there'
    }
  }
  return versions
}

/** From the package.json of the package that a file is in. Not every package exports its own. */
function versionFrom(directory: string): string {
  try {
    const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as { version?: string }
    if (manifest.version !== undefined) return manifest.version
  } catch {
    if (directory === dirname(directory)) return 'unknown'
  }
  return versionFrom(dirname(directory))
}
