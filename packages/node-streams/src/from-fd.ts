import { HostloopError } from '@hostloop/core'
import type { ByteStream } from '@hostloop/core'
import { closeSync, fstatSync, openSync, readvSync, writeSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { Socket } from 'node:net'
import { devNull } from 'node:os'
import { isatty, ReadStream } from 'node:tty'
import { OWNED, wrap } from './byte-stream.ts'
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
 * Of the standard streams, 1 and 2 are closed by becoming the null device; 0 and terminals stay open.
 *
 * Throws `HANDLE_UNSUPPORTED` for anything else: an fd that isn't open, a regular file, a directory, a device.
 */
export function fromFd(fd: number): ByteStream {
  const known = owned.get(fd)
  // Destroying has closed the fd at once; the number may be another file's by now.
  if (known !== undefined && !known.destroyed) return wrap(known)
  const stats = statOf(fd)
  // A probe of a datagram socket would send something, and a stream socket has both.
  const only = stats.isFIFO() || isatty(fd) ? oneDirection(fd) : undefined
  const socket = isatty(fd) ? openTerminal(fd) : openPipe(fd, stats, only)
  owned.set(fd, socket)
  socket.once('close', () => {
    if (owned.get(fd) !== socket) return
    owned.delete(fd)
    if (leavesOpen(fd)) closeLeftOpen(fd, stats)
  })
  return wrap(socket, { ...OWNED, only })
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

function openTerminal(fd: number): Socket {
  try {
    // It writes as well; a WriteStream would do so with the whole process waiting for it.
    return new ReadStream(fd)
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

/** libuv reopens a terminal and closes only the copy; the standard streams it never closes. */
function leavesOpen(fd: number): boolean {
  // 0 might be watched for `process.stdin` as well, and terminals have nobody who waits for the end of file.
  return fd > 2 ? isatty(fd) : fd > 0 && !isatty(fd)
}

function closeLeftOpen(fd: number, before: Stats): void {
  try {
    const now = fstatSync(fd)
    if (now.dev !== before.dev || now.ino !== before.ino || now.rdev !== before.rdev) return
    closeSync(fd)
    // What the process still prints must not go into the next file that is opened: this takes the lowest free number.
    if (fd <= 2) openSync(devNull, 'r+')
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
