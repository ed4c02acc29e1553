import { constants } from 'node:os'
import { O_CLOEXEC, libc, systemError } from './libc.ts'
import type { Libc } from './libc.ts'

const { EBADF, EEXIST, EINTR } = constants.errno

const CTL = { ADD: 1, DEL: 2, MOD: 3 }

/**
 * `struct epoll_event` in 32-bit words: the events, and the caller's data, which follow at once where the struct is
 * packed (x64) or 64-bit integers are aligned to 32 bits (ia32).
 */
const PACKED = process.arch === 'x64' || process.arch === 'ia32'
const WORDS = PACKED ? 3 : 4
const DATA = PACKED ? 1 : 2

/** An epoll set of the kernel's. Whoever made it closes `fd`. */
export class EpollSet {
  readonly fd: number
  readonly #libc: Libc = libc()
  readonly #event = new Uint32Array(WORDS)
  /** What the last `wait()` found. */
  #found = new Uint32Array(64 * WORDS)

  /** Throws a system error: EMFILE, ENFILE, ENOMEM. */
  constructor() {
    this.fd = this.#libc.epoll_create1(O_CLOEXEC)
    if (this.fd === -1) throw systemError('epoll_create1', this.#libc.errno())
  }

  /**
   * Adds an fd under a token, a 32-bit number that tells this registration from others of the same fd. 0, or the errno.
   * The kernel may know the same file under the same number still, if both were gone and came back.
   */
  add(fd: number, token: number, events: number): number {
    const errno = this.#control(CTL.ADD, fd, token, events)
    return errno === EEXIST ? this.modify(fd, token, events) : errno
  }

  /** Also tells whether `fd` still is what was added: ENOENT if it is another file by now, EBADF if it was closed. */
  modify(fd: number, token: number, events: number): number {
    return this.#control(CTL.MOD, fd, token, events)
  }

  /** Fails only for an fd that went bad, and then there is nothing else that can be done. */
  remove(fd: number): void {
    this.#libc.epoll_ctl(this.fd, CTL.DEL, fd, this.#event)
  }

  /** Says what is ready of at most `size` fds, at once: how many entries can be asked for by index. */
  wait(size: number): number {
    if (this.#found.length < size * WORDS) this.#found = new Uint32Array(2 * size * WORDS)
    const count = this.#libc.epoll_wait(this.fd, this.#found, this.#found.length / WORDS, 0)
    if (count !== -1) return count
    const errno = this.#libc.errno()
    if (errno === EINTR) return 0
    // Someone has closed a descriptor that isn't theirs.
    throw systemError(errno === EBADF ? 'epoll_wait (who closed our fd?)' : 'epoll_wait', errno)
  }

  eventsAt(index: number): number {
    return this.#found[index * WORDS]!
  }

  fdAt(index: number): number {
    return this.#found[index * WORDS + DATA]!
  }

  tokenAt(index: number): number {
    return this.#found[index * WORDS + DATA + 1]!
  }

  #control(op: number, fd: number, token: number, events: number): number {
    this.#event[0] = events
    this.#event[DATA] = fd
    this.#event[DATA + 1] = token
    return this.#libc.epoll_ctl(this.fd, op, fd, this.#event) === 0 ? 0 : this.#libc.errno()
  }
}
