import { accessSync, constants } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Comparison } from './compare.ts'
import { HOSTS, RAW_NODE } from './hosts.ts'
import type { HostEntry } from './hosts.ts'
import { findChromium } from './runners/chromium-host.ts'
import type { Size, Workload } from './workload.ts'
import { WORKLOADS } from './workloads.ts'

export const USAGE: string = `Runs the same workloads on every adapter, and on the host's raw primitives.

  node dist/main.js [options]     half a minute: a first impression

  --full            ten minutes, for numbers to rely on, on a machine with nothing else to do
  --size SIZE       tiny (to see that it runs), quick (the default) or full
  --host NAME       one host; may be repeated: ${HOSTS.map(({ name }) => `'${name}'`).join(', ')}
  --workload NAME   one workload; may be repeated: ${WORKLOADS.map(({ name }) => name).join(', ')}
  --with FILE       an adapter of yours as well: a module that exports openHost() (see README.md); may be repeated
  --chromium PATH   the Chromium to use, or 'none'; default: CHROMIUM_PATH, or what is in PATH
  --limit SECONDS   a host that takes longer for one workload is killed; default 20, with --full 300
  --json FILE       writes the report there, for machines; '-' is standard output, and then nothing else is
  --html FILE       writes the page there; default: a file in the temporary folder
  --guard           fails where an adapter has become many times slower, next to the raw primitives of the same run
  --help
`

export interface Options extends Omit<Comparison, 'progress'> {
  readonly json: string | undefined
  readonly html: string | undefined
  readonly guard: boolean
}

/** Throws what to say about a wrong argument; undefined for --help. */
export function parseOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      full: { type: 'boolean', default: false },
      size: { type: 'string' },
      host: { type: 'string', multiple: true, default: [] },
      workload: { type: 'string', multiple: true, default: [] },
      with: { type: 'string', multiple: true, default: [] },
      chromium: { type: 'string' },
      limit: { type: 'string' },
      json: { type: 'string' },
      html: { type: 'string' },
      guard: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const size = sizeOf(values.size ?? (values.full ? 'full' : 'quick'))
  return {
    size,
    hosts: [...chosen<HostEntry>(HOSTS, values.host, 'host'), ...values.with.map(hostOfYours)],
    workloads: chosen<Workload>(WORKLOADS, values.workload, 'workload'),
    chromium: chromiumAt(values.chromium ?? process.env['CHROMIUM_PATH']),
    limitMs: limitOf(values.limit, size),
    json: values.json === '-' ? '-' : writable(values.json),
    html: writable(values.html),
    guard: values.guard,
  }
}

/** Nobody wants to learn it after the measurement. */
function writable(file: string | undefined): string | undefined {
  if (file === undefined) return undefined
  const path = resolve(file)
  try {
    accessSync(dirname(path), constants.W_OK)
    return path
  } catch {
    throw new Error(`can't write to ${path}: there is no such folder, or it can't be written to`)
  }
}

function sizeOf(text: string): Size {
  if (text === 'tiny' || text === 'quick' || text === 'full') return text
  throw new Error(`there is no size '${text}'; see --help`)
}

function chosen<T extends { readonly name: string }>(
  all: readonly T[],
  names: readonly string[],
  kind: string,
): readonly T[] {
  const unknown = names.find((name) => !all.some((each) => each.name === name))
  if (unknown !== undefined) throw new Error(`there is no ${kind} '${unknown}'; see --help`)
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name))
}

function limitOf(text: string | undefined, size: Size): number {
  if (text === undefined) return size === 'full' ? 300_000 : 20_000
  const seconds = Number(text)
  if (seconds > 0 && seconds < 100_000) return seconds * 1000
  throw new Error(`--limit must be a number of seconds, not '${text}'`)
}

function hostOfYours(file: string): HostEntry {
  return {
    name: basename(file, extname(file)),
    family: 'yours',
    runtime: 'Node',
    what: `From ${basename(file)}.`,
    ownHandles: null,
    baseline: RAW_NODE,
    bundle: null,
    module: pathToFileURL(resolve(file)),
  }
}

function chromiumAt(path: string | undefined): Comparison['chromium'] {
  if (path === 'none') return { absent: 'Chromium was left out.' }
  const found = path ?? findChromium()
  if (found === undefined)
    return { absent: 'There is no Chromium here. Install it, or say where it is with --chromium PATH.' }
  try {
    accessSync(found, constants.X_OK)
    return { path: found }
  } catch {
    return {
      absent: `There is no Chromium at ${found}. Install it, or say where it is with --chromium PATH.`,
    }
  }
}
