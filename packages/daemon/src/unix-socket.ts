import { HostloopError, isHostloopError, sleep } from '@hostloop/core'
import type { Acceptor, ByteStream, Connector, EventImpl } from '@hostloop/core'
import { chmod, lstat, mkdtemp, readdir, rename, rm, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { listening } from './listening.ts'

/** A socket that only this daemon serves. */
export interface UnixSocket {
  readonly acceptor: Acceptor
  /** Removes the socket's file, where it is still this one, and stops listening. */
  release(): Promise<void>
}

/** What is needed to claim one. */
export interface Claim {
  readonly path: string
  readonly mode: number
  readonly loop: EventImpl
  readonly connector: Required<Connector>
}

const TRIES = 20
const MAX_PATH_BYTES = 107
const PROBE_MS = 1000

/**
 * Listens at a path where nobody else does, and replaces what a daemon that was killed has left there. Rejects with
 * `IN_USE` where somebody does, `INVALID_OPTIONS`, or the host's own error.
 *
 * There is no lock that could be left behind: what counts is who can be connected to. A daemon listens in a directory of
 * its own beside the path first, which is when others can see it, then looks for others, and moves its socket to the path
 * only where it finds none. Of two that start together, at least one sees the other.
 */
export async function claimUnixSocket(claim: Claim): Promise<UnixSocket> {
  const { path, loop } = claim
  if (Buffer.byteLength(join(`${path}.XXXXXX`, 's')) > MAX_PATH_BYTES) {
    const message = `The path of a socket must have at most ${MAX_PATH_BYTES - 9} bytes: ${path}`
    throw new HostloopError('INVALID_OPTIONS', message)
  }
  for (let tries = 1; ; tries++) {
    const socket = await tryToClaim(claim)
    if (socket !== undefined) return socket
    if (tries === TRIES) throw inUse(path)
    // Two that start at the same time, and have both stepped back, don't do so for ever.
    await sleep(5 + Math.random() * 50, { loop })
  }
}

/** Undefined: another daemon is starting, too. */
async function tryToClaim(claim: Claim): Promise<UnixSocket | undefined> {
  const { path, mode, connector } = claim
  // Nobody else may look into it: nobody can connect before the socket has its mode.
  const directory = await mkdtemp(`${path}.`)
  const own = join(directory, 's')
  let acceptor: Acceptor | undefined
  try {
    acceptor = connector.listen({ unix: own })
    await listening(acceptor)
    await chmod(own, mode)
    const others = await othersStarting(claim, directory)
    if (await isServed(claim, path)) throw inUse(path)
    if (!others) {
      const { ino } = await lstat(own)
      await rename(own, path)
      const claimed = acceptor
      acceptor = undefined
      return { acceptor: claimed, release: () => release(path, ino, claimed) }
    }
  } catch (error) {
    if (!isGone(error)) throw error
    // Another daemon took the directory for one of the dead.
  } finally {
    acceptor?.close()
    await rm(directory, { recursive: true, force: true })
  }
  return undefined
}

/** Looks for the directories of other daemons; those of the dead are removed. */
async function othersStarting(claim: Claim, own: string): Promise<boolean> {
  const { path } = claim
  const beginning = `${basename(path)}.`
  let found = false
  for (const entry of await readdir(dirname(path))) {
    const directory = join(dirname(path), entry)
    if (entry.length !== beginning.length + 6 || !entry.startsWith(beginning) || directory === own) continue
    const socket = join(directory, 's')
    if (await isServed(claim, socket)) found = true
    else if (await isSocket(socket)) await rm(directory, { recursive: true, force: true })
  }
  return found
}

/** Whether somebody listens there. Throws `IN_USE` for something that is no socket. */
async function isServed({ connector, loop }: Claim, path: string): Promise<boolean> {
  const stream = connector.connect({ unix: path })
  try {
    const code = await connectionError(stream, loop)
    if (code === 'ENOTSOCK' || (code === 'ECONNREFUSED' && !(await isSocket(path)))) throw notSocket(path)
    // Whatever else it says, somebody may be there.
    return code !== 'ECONNREFUSED' && code !== 'ENOENT' && code !== 'ENOTDIR'
  } catch (error) {
    if (isGone(error)) return false
    throw error
  } finally {
    stream.close()
  }
}

/** Why a connection failed, or undefined where it didn't, or not yet. */
async function connectionError(stream: ByteStream, loop: EventImpl): Promise<string | undefined> {
  const settled = new AbortController()
  const unsubscribe = stream.subscribe(() => {
    if (stream.state !== 'connecting') settled.abort()
  })
  try {
    if (stream.state === 'connecting') await sleep(PROBE_MS, { loop, signal: settled.signal })
  } catch (error) {
    if (isHostloopError(error)) throw error
  } finally {
    unsubscribe()
  }
  const { error }: { error: NodeJS.ErrnoException | undefined } = stream
  return error?.code
}

async function isSocket(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSocket()
  } catch (error) {
    if (isGone(error)) return false
    throw error
  }
}

async function release(path: string, ino: number, acceptor: Acceptor): Promise<void> {
  try {
    // While it is listened on nobody else replaces it, so that it can't be another's by then.
    if ((await lstat(path)).ino === ino) await unlink(path)
  } catch (error) {
    if (!isGone(error)) throw error
  } finally {
    acceptor.close()
  }
}

function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}

function inUse(path: string): HostloopError {
  return new HostloopError('IN_USE', `Another daemon serves ${path}: stop it, or choose another path.`)
}

function notSocket(path: string): HostloopError {
  return new HostloopError('IN_USE', `${path} is no socket: remove it, or choose another path.`)
}
