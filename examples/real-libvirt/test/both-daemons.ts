import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDaemon } from '@hostloop/daemon'
import { testDriver } from '@hostloop/daemon/test-driver'
import type { Daemon } from '@hostloop/daemon'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'
import { startLibvirtd } from '../src/index.ts'
import type { LibvirtdOptions, VirshTarget } from '../src/index.ts'

/** A daemon to compare, or to test with. */
export interface Peer extends VirshTarget, AsyncDisposable {
  readonly socket: string
  /** For those who may only look. */
  readonly socketRo: string | undefined
}

/** Our daemon in this process, with what it has logged. */
export interface OurDaemon extends Peer {
  readonly daemon: Daemon
  /** What went wrong in it. */
  readonly errors: readonly string[]
}

/** Starts our daemon with the test driver on sockets of its own, which go away with it, like all that is on its loop. */
export async function startOurs(
  options: Partial<Parameters<typeof startDaemon>[0]> = {},
): Promise<OurDaemon> {
  const directory = await mkdtemp(join(tmpdir(), 'hostloop-'))
  const socket = join(directory, 'libvirt-sock')
  const socketRo = `${socket}-ro`
  const loop = createNodeEventImpl()
  const errors: string[] = []
  const daemon = await startDaemon({
    loop,
    connector: nodeConnector(),
    drivers: [testDriver()],
    sockets: [{ unix: socket }, { unix: socketRo, readOnly: true }],
    log: ({ message, ...fields }) => void errors.push(`${message} ${JSON.stringify(fields)}`),
    logLevel: 'error',
    ...options,
  })
  return {
    daemon,
    directory,
    socket,
    socketRo,
    errors,
    uri: `test+unix:///default?socket=${socket}`,
    async [Symbol.asyncDispose]() {
      await daemon.stop()
      await loop.drain()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** The same files for the commands of both. */
export async function directoryOf(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'hostloop-files-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text)
  return directory
}

/** The two that must do the same, both as they are at first. */
export async function startBoth(
  options: LibvirtdOptions = {},
): Promise<readonly [theirs: Peer, ours: OurDaemon]> {
  const theirs = await startLibvirtd(options)
  return [theirs, await startOurs()]
}
