import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A program in C on libvirt's own library: bench/peer.c. */
export interface Peer {
  readonly path: string
  readonly version: string
}

/** Builds it in a temporary directory that is gone with this process. */
export async function buildPeer(): Promise<Peer> {
  const directory = mkdtempSync(join(tmpdir(), 'hostloop-bench-'))
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
  const path = join(directory, 'peer')
  try {
    await compile(path)
  } catch (cause) {
    const message = `The C program can't be built, which takes gcc, pkg-config and libvirt-dev: ${String(cause)}`
    throw new Error(message, { cause })
  }
  const { stdout } = await run(path, [])
  return { path, version: stdout.trim() }
}

async function compile(path: string): Promise<void> {
  const source = fileURLToPath(new URL('../../bench/peer.c', import.meta.url))
  const { stdout: flags } = await run('pkg-config', ['--cflags', '--libs', 'libvirt'])
  await run('gcc', ['-O2', '-o', path, source, ...flags.trim().split(/\s+/), '-lpthread'])
}
