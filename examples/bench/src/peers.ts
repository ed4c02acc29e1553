import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Sample } from './measure.ts'

/** An event loop in C, in a program that does the same work on it. */
export interface Peer {
  readonly name: string
  readonly version: string
  run(workload: string, ...numbers: readonly number[]): Promise<Sample>
}

interface Source {
  readonly name: string
  readonly file: string
  /** As pkg-config knows it. */
  readonly module?: string
  readonly flags: readonly string[]
  /** Debian's names of what it takes. */
  readonly packages: string
}

// Debian's libev has no file for pkg-config.
const SOURCES: readonly Source[] = [
  { name: 'libvirt', file: 'libvirt.c', module: 'libvirt', flags: [], packages: 'libvirt-dev' },
  { name: 'GLib', file: 'glib.c', module: 'glib-2.0', flags: [], packages: 'libglib2.0-dev' },
  { name: 'libev', file: 'libev.c', flags: ['-lev'], packages: 'libev-dev' },
]

const run = promisify(execFile)
const directory = fileURLToPath(new URL('../c', import.meta.url))

/** Builds the programs in a temporary directory that is gone with this process. What can't be built is skipped. */
export async function buildPeers(skip: (reason: string) => void): Promise<readonly Peer[]> {
  const target = mkdtempSync(join(tmpdir(), 'hostloop-bench-'))
  process.once('exit', () => rmSync(target, { recursive: true, force: true }))
  const peers: Peer[] = []
  for (const source of SOURCES) {
    try {
      peers.push(await build(source, join(target, source.file.replace('.c', ''))))
    } catch (cause) {
      skip(`${source.name} (C): ${reason(cause)}. Needs gcc, pkg-config and ${source.packages}`)
    }
  }
  return peers
}

async function build({ name, file, module, flags }: Source, program: string): Promise<Peer> {
  const found = module === undefined ? flags : await packageFlags(module)
  await run('gcc', ['-O2', '-o', program, 'bench.c', file, ...found], { cwd: directory })
  const { stdout } = await run(program, [])
  return {
    name,
    version: stdout.trim().split(' ').at(-1) ?? '',
    async run(...words) {
      const { stdout } = await run(program, words.map(String))
      return JSON.parse(stdout) as Sample
    },
  }
}

async function packageFlags(module: string): Promise<string[]> {
  const { stdout } = await run('pkg-config', ['--cflags', '--libs', module])
  return stdout.split(/\s+/).filter((flag) => flag !== '')
}

/** The first line that says something. */
function reason(cause: unknown): string {
  const { code, path, stderr } = cause as { code?: unknown; path?: string; stderr?: string }
  if (code === 'ENOENT') return `there is no ${path ?? 'compiler'}`
  return (stderr ?? '').split('\n').find((line) => /error|not found/.test(line)) ?? String(cause)
}
