import { HandleEvent, WakeList } from '@hostloop/core'
import type { ByteStream, FdWatch, HandleEvents } from '@hostloop/core'
import { clearInterval, setInterval } from 'node:timers'
import { constants } from 'node:os'
import { epollFds } from './epoll-fds.ts'
import type { EpollFds } from './epoll-fds.ts'
import { POLLERR, POLLHUP, POLLIN, POLLNVAL, POLLRDHUP, systemError } from './libc.ts'
import { END, RawFd } from './raw-fd.ts'

const { READABLE, WRITABLE, ERROR, HANGUP } = HandleEvent

export interface FdStreamOptions {
  /** Watches the fd. Default: one that all streams of this thread share, and that is never closed. */
  readonly fds?: EpollFds | undefined
  /**
   * Whether the fd is closed with the stream: by `close()`, an error or the end of both directions. Then nobody else MUST
   * close it. Default false: the caller closes it, after `close()`.
   */
  readonly own?: boolean | undefined
}

/**
 * An fd that epoll can watch, as a `ByteStream`: pipes, stream sockets, terminals, and devices and kernel objects whose
 * bytes come in records. Which directions it has is found out. Its flags stay as they are, O_NONBLOCK too.
 *
 * Reading takes from the fd only what is asked for; where bytes come in records, a whole record. Writing goes to the fd
 * at once; of what doesn't fit, up to 64 kB wait (`pending`), and while they do, they hold the process. `end()` shuts
 * down a socket's writing direction; an owned fd that has no other direction is closed; others know no such end.
 *
 * It blocks in no call, with two exceptions for fds without O_NONBLOCK that are no sockets: when another process reads
 * the bytes, or fills the room, between poll(2) and the call; and when a device takes less than it was given.
 *
 * Throws `HANDLE_UNSUPPORTED` for what `EpollFds.watch` refuses, and for sockets of messages; else as `epollFds()`.
 */
export function fdStream(fd: number, options: FdStreamOptions = {}): ByteStream {
  const fds = options.fds ?? (shared ??= epollFds())
  // Whether it can be watched shows only when it is tried.
  fds.watch(fd, ERROR, () => {}).close()
  return new FdStream(new RawFd(fd), fds, options.own ?? false)
}

let shared: EpollFds | undefined

/** How many bytes may wait. */
const HIGH_WATER_MARK = 65_536
const FOREVER_MS = 2 ** 31 - 1

class FdStream implements ByteStream {
  readonly #raw: RawFd
  readonly #fds: EpollFds
  #own: boolean
  readonly #subscribers = new WakeList()
  #watch: FdWatch | undefined
  #watched: HandleEvents = 0
  /** What was found in the fd, so that only the rest is worth to be woken for. */
  #seesInput = false
  #seesHangup = false

  #closed = false
  #error: Error | undefined
  #readEnded = false
  #ending = false
  #writeEnded = false
  #outbox: Uint8Array[] = []
  #pending = 0
  #hold: NodeJS.Timeout | undefined

  constructor(raw: RawFd, fds: EpollFds, own: boolean) {
    this.#raw = raw
    this.#fds = fds
    this.#own = own
    this.#writeEnded = !raw.writable
  }

  get state(): 'open' | 'closed' {
    return this.#closed ? 'closed' : 'open'
  }

  get readEnded(): boolean {
    return this.#readEnded
  }

  get error(): Error | undefined {
    return this.#error
  }

  get pending(): number {
    return this.#pending
  }

  poll(): HandleEvents {
    if (!this.#closed) this.#find(this.#raw.poll())
    let events = 0
    if (this.#readEnded || (!this.#closed && this.#seesInput)) events |= READABLE
    if (this.#room() > 0) events |= WRITABLE
    if (this.#closed) events |= HANGUP
    if (this.#error !== undefined) events |= ERROR
    return events
  }

  subscribe(wake: () => void): () => void {
    const end = this.#subscribers.add(wake, () => this.#arm())
    this.#arm()
    return end
  }

  read(max: number = Infinity): Uint8Array | null {
    if (this.#closed || this.#readEnded || !this.#raw.readable || !(max >= 1)) return null
    const bytes = this.#try(() => this.#raw.read(Math.floor(max))) ?? null
    // `poll()` says whether there is more.
    this.#seesInput = false
    if (bytes === END) this.#endReading()
    this.#arm()
    return bytes === END ? null : bytes
  }

  write(bytes: Uint8Array): number {
    const room = this.#room()
    if (room <= 0 || bytes.length === 0) return 0
    const sent = this.#pending === 0 ? this.#try(() => this.#send(bytes)) : 0
    if (sent === undefined) return 0
    const size = this.#raw.kind === 'records' ? bytes.length : Math.min(bytes.length, sent + room)
    if (size > sent) {
      this.#outbox.push(bytes.subarray(sent, size))
      this.#pending += size - sent
    }
    this.#arm()
    return size
  }

  end(): void {
    if (this.#closed || this.#ending || this.#writeEnded) return
    this.#ending = true
    this.#settle()
    this.#arm()
  }

  close(): void {
    if (!this.#closed) this.#finish()
  }

  /** How many bytes a write would take, besides those that go out at once. */
  #room(): number {
    return this.#closed || this.#ending || this.#writeEnded ? 0 : HIGH_WATER_MARK - this.#pending
  }

  /** Takes a note of what poll(2) has said. */
  #find(events: number): void {
    if (events & POLLNVAL) return this.#lose()
    this.#seesHangup = (events & (POLLERR | POLLHUP)) !== 0
    if (this.#seesHangup || (events & POLLRDHUP && !this.#readEnded))
      if (this.#try(() => this.#raw.endsAfter(events)) === true) this.#readEnded = true
    if (this.#closed) return
    this.#seesInput = this.#raw.readable && (events & (POLLIN | POLLHUP | POLLERR)) !== 0
    // Nobody is there to read. With bytes that wait it is an error, which sending them will show.
    if (events & POLLHUP && this.#raw.kind === 'socket' && this.#pending === 0) this.#endWriting()
    if (this.#readEnded && this.#writeEnded) this.#finish()
    else this.#arm()
  }

  #send(bytes: Uint8Array): number {
    let sent = 0
    while (sent < bytes.length) {
      const count = this.#raw.write(sent === 0 ? bytes : bytes.subarray(sent))
      if (count === 0) break
      sent += count
    }
    return sent
  }

  #flush(): void {
    while (this.#outbox.length > 0) {
      const bytes = this.#outbox[0]!
      const sent = this.#try(() => this.#send(bytes))
      if (sent === undefined) return
      this.#pending -= sent
      if (sent < bytes.length) {
        this.#outbox[0] = bytes.subarray(sent)
        return
      }
      this.#outbox.shift()
    }
    this.#settle()
  }

  /** What was taken before `end()` is out. */
  #settle(): void {
    if (!this.#ending || this.#pending > 0) return
    this.#raw.shutdown()
    this.#endWriting()
  }

  #endReading(): void {
    this.#readEnded = true
    if (this.#writeEnded) this.#finish()
  }

  #endWriting(): void {
    this.#writeEnded = true
    this.#outbox = []
    this.#pending = 0
    if (this.#readEnded || !this.#raw.readable) this.#finish()
  }

  #try<T>(operation: () => T): T | undefined {
    try {
      return operation()
    } catch (error) {
      this.#fail(error as Error)
      return undefined
    }
  }

  #fail(error: Error): void {
    if (this.#closed) return
    this.#error = error
    this.#finish()
  }

  /** The fd was closed under the stream. Its number may be another file's by now, which is not for us to close. */
  #lose(): void {
    this.#own = false
    this.#fail(systemError('poll', constants.errno.EBADF))
  }

  #finish(): void {
    this.#closed = true
    this.#outbox = []
    this.#pending = 0
    this.#arm()
    if (this.#own) this.#raw.close()
    this.#subscribers.wakeAll()
  }

  /**
   * Watches the fd for what is not known yet. What is known would be told in every pass of the loop, also while no
   * subscriber wants it.
   */
  #arm(): void {
    let events = 0
    if (!this.#closed) {
      if (this.#subscribers.size > 0 && !this.#seesHangup) events |= ERROR
      if (this.#subscribers.size > 0 && this.#raw.readable && !this.#readEnded && !this.#seesInput)
        events |= READABLE
      if (this.#pending > 0) events |= WRITABLE
    }
    this.#holdWhile(this.#pending > 0)
    if (events === this.#watched) return
    this.#watched = events
    if (events === 0) {
      this.#watch?.close()
      this.#watch = undefined
    } else if (this.#watch !== undefined) this.#watch.update(events)
    else this.#watch = this.#try(() => this.#fds.watch(this.#raw.fd, events, this.#onReady))
  }

  readonly #onReady = (events: HandleEvents): void => {
    if (this.#closed) return
    if (events === 0) return this.#lose()
    if (events & (READABLE | HANGUP | ERROR)) this.#seesInput = true
    if (events & (HANGUP | ERROR)) this.#seesHangup = true
    if (this.#pending > 0) this.#flush()
    this.#arm()
    this.#subscribers.wakeAll()
  }

  #holdWhile(busy: boolean): void {
    if (busy) this.#hold ??= setInterval(() => {}, FOREVER_MS)
    else {
      clearInterval(this.#hold)
      this.#hold = undefined
    }
  }
}
