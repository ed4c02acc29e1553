import { HostloopError } from '@hostloop/core'
import type { ByteStream } from '@hostloop/core'
import { closeSync, fstatSync, readvSync, writeSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { Socket } from 'node:net'
import { isatty, ReadStream, WriteStream } from 'node:tty'
import { own } from './byte-stream.ts'
import type { Direction } from './byte-stream.ts'

/** The fds that are ours until their stream is closed: libuv must never see one of them twice. */
const owned = new Map<number, Socket>()

/**
 * An OS file descriptor as a `ByteStream`: a pipe, a stream socket or a terminal that the caller has opened and owns.
 * Which directions it has is found out.
 *
 * Ownership is taken: the fd is closed by `close()`, an error or the end of both directions, and MUST NOT be closed or
 * used by anyone else before that. O_NONBLOCK is set on it, which other holders of the same open file see. While it is
 * open, the same fd gives the same `ByteStream`. To watch an fd without owning it, use `@hostloop/epoll`.
 *
 * Throws `HANDLE_UNSUPPORTED` for anything else: an fd that isn't open, a regular file, a directory, a device.
 */
export function fromFd(fd: number): ByteStream {
  const known = owned.get(fd)
  // Destroying has closed the fd at once; the number may be another file's by now.
  if (known !== undefined && !known.destroyed) return own(known)
  const stats = statOf(fd)
  // A probe of a datagram socket would send something, and a stream socket has both.
  const only = stats.isFIFO() || isatty(fd) ? oneDirection(fd) : undefined
  const socket = isatty(fd) ? openTerminal(fd, only) : openPipe(fd, stats, only)
  owned.set(fd, socket)
  socket.once('close', () => {
    if (owned.get(fd) !== socket) return
    owned.delete(fd)
    if (socket instanceof ReadStream || socket instanceof WriteStream) closeLeftOpen(fd, stats)
  })
  return own(socket, only)
}

function statOf(fd: number): Stats {
  if (!Number.isInteger(fd) || fd < 0 || fd > 0x7fffffff) throw unsupported(`${fd} is no file descriptor`)
  try {
    return fstatSync(fd)
  } catch (cause) {
    throw unsupported(`fd ${fd} is not open`, cause)
  }
}

function openPipe(fd: number, stats: Stats, only: Direction | undefined): Socket {
  if (!stats.isFIFO() && !stats.isSocket())
    throw unsupported(
      `fd ${fd} is ${describe(stats)}, and only pipes, stream sockets and terminals become streams: read it with node:fs`,
    )
  try {
    return new Socket({
      fd,
      readable: only !== 'writing',
      writable: only !== 'reading',
      allowHalfOpen: true,
    })
  } catch (cause) {
    throw unsupported(`fd ${fd} is no stream socket: watch it with @hostloop/epoll`, cause)
  }
}

function openTerminal(fd: number, only: Direction | undefined): Socket {
  try {
    return only === 'writing' ? new WriteStream(fd) : new ReadStream(fd)
  } catch (cause) {
    throw unsupported(`fd ${fd} is a terminal that can't be opened: watch it with @hostloop/epoll`, cause)
  }
}

/** Reading and writing nothing has no effect, but says EBADF in a direction that isn't there. */
function oneDirection(fd: number): Direction | undefined {
  const none = new Uint8Array(0)
  if (!works(() => readvSync(fd, [none]))) return 'writing'
  return works(() => writeSync(fd, none)) ? undefined : 'reading'
}

function works(probe: () => void): boolean {
  try {
    probe()
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'EBADF')
  }
}

/** libuv reopens a terminal and closes only the copy. The standard streams stay open, as Node has it. */
function closeLeftOpen(fd: number, before: Stats): void {
  if (fd <= 2) return
  try {
    const now = fstatSync(fd)
    if (now.dev === before.dev && now.ino === before.ino && now.rdev === before.rdev) closeSync(fd)
  } catch {
    // It is closed.
  }
}

function describe(stats: Stats): string {
  if (stats.isFile()) return 'a regular file'
  if (stats.isDirectory()) return 'a directory'
  return stats.isCharacterDevice() || stats.isBlockDevice() ? 'a device' : 'something else'
}

function unsupported(what: string, cause?: unknown): HostloopError {
  return new HostloopError('HANDLE_UNSUPPORTED', `${what}.`, { cause })
}
