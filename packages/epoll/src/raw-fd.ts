import { HostloopError } from '@hostloop/core'
import { constants } from 'node:os'
import {
  F_GETFL,
  F_GETPIPE_SZ,
  O_NONBLOCK,
  POLLERR,
  POLLHUP,
  POLLIN,
  POLLOUT,
  libc,
  polled,
  systemError,
} from './libc.ts'

const { EAGAIN, EINTR, EIO } = constants.errno
const [MSG_PEEK, MSG_DONTWAIT, MSG_NOSIGNAL] = [0x2, 0x40, 0x4000]
const [SOL_SOCKET, SO_TYPE, SOCK_STREAM, SHUT_WR] = [1, 3, 1, 1]
const [O_ACCMODE, O_RDONLY, O_WRONLY] = [3, 0, 1]

/** What is read at once, and how often for one `read()`: a pipe holds a megabyte at most. */
const CHUNK = 65_536
const MAX_CHUNKS = 16

/** What a blocking pipe is sure to take after POLLOUT: a page, PIPE_BUF. */
const PIPE_BUF = 4096
/** What a blocking terminal is sure to take: bytes that it doesn't turn into more, or one other byte. */
const TERMINAL_RUN = 128
const FIRST_PRINTABLE = 0x20

/** The end of file. */
export const END: unique symbol = Symbol('end of file')

const scratch = new Uint8Array(CHUNK)

/**
 * Reads and writes an fd of any kind without waiting, and without changing its flags: a socket with MSG_DONTWAIT,
 * everything else only after poll(2) has said that it is ready.
 */
export class RawFd {
  readonly fd: number
  readonly readable: boolean
  readonly writable: boolean
  /** Where bytes come in records, as of an inotify or a timerfd, a record is never cut. */
  readonly kind: 'socket' | 'pipe' | 'terminal' | 'records'
  /** What was read of a record and nobody has asked for yet. */
  #rest: Uint8Array = new Uint8Array(0)

  /** For an fd that can be watched. Throws `HANDLE_UNSUPPORTED` for a socket without a stream of bytes. */
  constructor(fd: number) {
    this.fd = fd
    this.kind = kindOf(fd)
    const mode = libc().fcntl(fd, F_GETFL) & O_ACCMODE
    this.readable = mode !== O_WRONLY
    this.writable = mode !== O_RDONLY
  }

  /** What poll(2) says now. */
  poll(): number {
    return polled(this.fd) | (this.#rest.length > 0 ? POLLIN : 0)
  }

  /** Up to `max` bytes, null for nothing now. Throws a system error. */
  read(max: number): Uint8Array | typeof END | null {
    if (this.#rest.length > 0) return this.#takeRest(max)
    if (this.kind === 'records') {
      const record = this.#readOnce(CHUNK)
      if (!(record instanceof Uint8Array)) return record
      this.#rest = record
      return this.#takeRest(max)
    }
    const chunks: Uint8Array[] = []
    for (let left = max; chunks.length < MAX_CHUNKS && left > 0;) {
      const size = Math.min(left, CHUNK)
      const chunk = this.#readOnce(size)
      if (!(chunk instanceof Uint8Array)) return chunks.length > 0 ? joined(chunks) : chunk
      chunks.push(chunk)
      left -= chunk.length
      if (chunk.length < size) break
    }
    return joined(chunks)
  }

  /** How many it took, 0 for none now. Throws a system error. */
  write(bytes: Uint8Array): number {
    const { fd, kind } = this
    if (kind === 'socket')
      return this.#result('send', libc().send(fd, bytes, bytes.length, MSG_DONTWAIT | MSG_NOSIGNAL)) ?? 0
    if ((this.poll() & (POLLOUT | POLLERR)) === 0) return 0
    let size = bytes.length
    if (kind !== 'records' && (libc().fcntl(fd, F_GETFL) & O_NONBLOCK) === 0)
      size = kind === 'pipe' ? Math.min(size, PIPE_BUF) : printableRun(bytes)
    return this.#result('write', libc().write(fd, bytes, size)) ?? 0
  }

  /**
   * After POLLERR, POLLHUP or POLLRDHUP: whether the end of file is next, with no bytes before it. Throws what has broken
   * the connection.
   */
  endsAfter(events: number): boolean {
    if (this.kind === 'socket')
      return this.#result('recv', libc().recv(this.fd, scratch, 1, MSG_PEEK | MSG_DONTWAIT)) === 0
    if (events & POLLERR && !this.readable) throw systemError('write', constants.errno.EPIPE)
    return this.kind === 'pipe' && this.readable && (events & POLLIN) === 0
  }

  /** Tells the peer of a socket that no more is coming. Of nothing else can one direction be closed. */
  shutdown(): void {
    if (this.kind === 'socket') libc().shutdown(this.fd, SHUT_WR)
  }

  close(): void {
    libc().close(this.fd)
  }

  #readOnce(size: number): Uint8Array | typeof END | null {
    const { fd, kind } = this
    let count: number | undefined
    if (kind === 'socket') count = this.#result('recv', libc().recv(fd, scratch, size, MSG_DONTWAIT))
    else if ((this.poll() & (POLLIN | POLLHUP | POLLERR)) !== 0)
      count = this.#result('read', libc().read(fd, scratch, size))
    if (count === undefined) return null
    return count === 0 ? END : scratch.slice(0, count)
  }

  #takeRest(max: number): Uint8Array {
    const taken = this.#rest.subarray(0, max)
    this.#rest = this.#rest.subarray(taken.length)
    return taken
  }

  /** Undefined for "not now". */
  #result(call: string, count: number): number | undefined {
    if (count !== -1) return count
    const errno = libc().errno()
    if (errno === EAGAIN || errno === EINTR) return undefined
    // What the master of a pseudo terminal gives when the last slave was closed.
    if (errno === EIO && call === 'read' && this.kind === 'terminal') return 0
    throw systemError(call, errno)
  }
}

function printableRun(bytes: Uint8Array): number {
  const end = Math.min(bytes.length, TERMINAL_RUN)
  for (let i = 0; i < end; i++) if (bytes[i]! < FIRST_PRINTABLE) return Math.max(i, 1)
  return end
}

/** Asked of the kernel, and not of `node:fs`: in Deno that knows only the files that it has opened. */
function kindOf(fd: number): RawFd['kind'] {
  const { fcntl, getsockopt, isatty } = libc()
  const type = new Int32Array(1)
  if (getsockopt(fd, SOL_SOCKET, SO_TYPE, type, new Int32Array([4])) === 0) {
    if (type[0] === SOCK_STREAM) return 'socket'
    throw new HostloopError(
      'HANDLE_UNSUPPORTED',
      `fd ${fd} is a socket for messages, and a stream has only bytes: watch the fd, and receive from it yourself.`,
    )
  }
  if (fcntl(fd, F_GETPIPE_SZ) !== -1) return 'pipe'
  return isatty(fd) === 1 ? 'terminal' : 'records'
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks
  if (only !== undefined && chunks.length === 1) return only
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const chunk of chunks) {
    all.set(chunk, offset)
    offset += chunk.length
  }
  return all
}
