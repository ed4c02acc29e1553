import { asError } from './as-error.ts'
import { bound } from './bound.ts'
import type { ByteStream, HandleEvents } from './contract.ts'
import { Fifo } from './fifo.ts'
import { HandleEvent } from './handle-event.ts'
import { HostloopError } from './hostloop-error.ts'
import { WakeList } from './wake-list.ts'

/** The host's side of a `PushStream`: where its bytes go. Each function MAY call back into the stream at once. */
export interface StreamSink {
  /**
   * Hands all of `bytes` to the host, at once. Never called while connecting, with no bytes, or after `end` or `close`.
   * What it has not let go of when it returns, it MUST count in `buffered()`, or copy. What it throws fails the stream.
   */
  send(bytes: Uint8Array): void
  /**
   * How many of the sent bytes the host has not passed on yet; the wrapper calls `sent()` when it may have become less.
   * MUST be cheap and not throw. Left out: the host keeps none.
   */
  buffered?(): number
  /**
   * Tells the peer that no byte will follow those that were sent, which the host may still be passing on. Called at most
   * once. What it throws fails the stream.
   *
   * Left out where the host has no such end, as a WebSocket has none: then the end of one direction is the end of both.
   */
  end?(): void
  /** Lets go of the host's object. Called exactly once, when nothing will pass any more, for whatever reason. MUST NOT throw. */
  close(): void
}

export interface PushStreamOptions {
  /** Whether the host is yet to connect, and `opened()` is called then. Default false. */
  readonly connecting?: boolean | undefined
  /** How many bytes may wait to be read; default 1 MiB. */
  readonly maxReadBytes?: number | undefined
  /** Up to how many bytes the host may buffer (`pending`) before `write` takes no more; default 64 KiB. */
  readonly highWaterMark?: number | undefined
}

/**
 * A `ByteStream` over a host's object that pushes bytes and can't be paused: a WebSocket, a MessagePort, an emitter. Its
 * wrapper tells it what happens (`opened`, `push`, `ended`, `fail`, `sent`: at any time; once the stream is over they do
 * nothing), and hands it to the user as a `ByteStream`.
 *
 * As nothing can slow the source down, no more than `maxReadBytes` may wait: beyond, the stream fails with `OVERFLOW`.
 * What was received before an error can still be read.
 *
 * Where the sink has no `end`, `end()` closes the whole connection once `pending` is 0, as closing a WebSocket does. What
 * was received by then can still be read, and ends with an end of file; what the peer sends later is not received.
 *
 * Throws `INVALID_OPTIONS`.
 */
export class PushStream implements ByteStream {
  readonly #sink: StreamSink
  readonly #maxReadBytes: number
  readonly #highWaterMark: number
  readonly #subscribers = new WakeList()
  readonly #received = new Fifo<Uint8Array>()
  /** How many bytes `#received` holds. */
  #readable = 0
  #connecting: boolean
  #peerEnded = false
  #ending = false
  /** Whether the sink is closed: nothing passes any more. Received bytes may wait still. */
  #over = false
  #error: Error | undefined

  constructor(sink: StreamSink, options: PushStreamOptions = {}) {
    this.#sink = sink
    this.#connecting = options.connecting ?? false
    this.#maxReadBytes = bound('maxReadBytes', options.maxReadBytes, 2 ** 20)
    this.#highWaterMark = bound('highWaterMark', options.highWaterMark, 2 ** 16)
  }

  get state(): 'connecting' | 'open' | 'closed' {
    if (this.#over && (this.#readable === 0 || this.#error !== undefined)) return 'closed'
    return this.#connecting ? 'connecting' : 'open'
  }

  get readEnded(): boolean {
    return this.#peerEnded && this.#readable === 0
  }

  get error(): Error | undefined {
    return this.#error
  }

  get pending(): number {
    return this.#over ? 0 : (this.#sink.buffered?.() ?? 0)
  }

  poll(): HandleEvents {
    let events = 0
    if (this.#readable > 0 || this.#peerEnded) events |= HandleEvent.READABLE
    if (this.#room() >= 1) events |= HandleEvent.WRITABLE
    if (this.state === 'closed') events |= HandleEvent.HANGUP
    if (this.#error !== undefined) events |= HandleEvent.ERROR
    return events
  }

  subscribe(wake: () => void): () => void {
    return this.#subscribers.add(wake)
  }

  /** The array may be one that was pushed, or a part of it. */
  read(max: number = Infinity): Uint8Array | null {
    if (!(max >= 1) || this.#readable === 0) return null
    const size = Math.min(Math.floor(max), this.#readable)
    const first = this.#takeUpTo(size)
    let bytes = first
    if (first.length < size) {
      bytes = new Uint8Array(size)
      bytes.set(first)
      for (let filled = first.length; filled < size;) {
        const next = this.#takeUpTo(size - filled)
        bytes.set(next, filled)
        filled += next.length
      }
    }
    // The last byte of a connection that is over is followed by HANGUP.
    if (this.#over && this.#readable === 0) this.#subscribers.wakeAll()
    return bytes
  }

  write(bytes: Uint8Array): number {
    const room = Math.floor(this.#room())
    if (room < 1 || bytes.length === 0) return 0
    const fitting = bytes.length > room ? bytes.subarray(0, room) : bytes
    return this.#handOver(() => this.#sink.send(fitting)) ? fitting.length : 0
  }

  end(): void {
    if (this.#over || this.#ending) return
    this.#ending = true
    if (!this.#connecting) this.#endSending()
  }

  close(): void {
    // An end of file that has bytes before it will never be reached.
    this.#peerEnded = this.readEnded
    this.#received.clear()
    this.#readable = 0
    this.#finish()
    this.#subscribers.wakeAll()
  }

  /** For the wrapper: the host has connected. */
  opened(): void {
    if (this.#over || !this.#connecting) return
    this.#connecting = false
    if (this.#ending) this.#endSending()
    this.#subscribers.wakeAll()
  }

  /** For the wrapper: bytes arrived. The stream keeps the array: whoever pushes it MUST leave it alone, or push a copy. */
  push(bytes: Uint8Array): void {
    if (this.#over || this.#peerEnded || bytes.length === 0) return
    if (this.#readable + bytes.length > this.#maxReadBytes) {
      const message = `More than ${this.#maxReadBytes} bytes wait to be read: read them faster, or raise maxReadBytes.`
      this.fail(new HostloopError('OVERFLOW', message))
      return
    }
    this.#received.push(bytes)
    this.#readable += bytes.length
    this.#subscribers.wakeAll()
  }

  /** For the wrapper: no byte will follow. Writing goes on, unless the sink has no `end`: then nothing can be sent any more. */
  ended(): void {
    if (this.#over || this.#peerEnded) return
    this.#peerEnded = true
    if (this.#sink.end === undefined) this.#finish()
    else this.sent()
  }

  /** For the wrapper: the connection broke, or never came to be. Received bytes can still be read. */
  fail(error: unknown): void {
    if (this.#over) return
    this.#error = asError(error)
    this.#finish()
  }

  /** For the wrapper: `buffered()` may have become less. */
  sent(): void {
    if (this.#over) return
    if (this.#ending && !this.#connecting && this.pending === 0) {
      if (this.#sink.end === undefined) this.#peerEnded = true
      if (this.#peerEnded) this.#finish()
    }
    this.#subscribers.wakeAll()
  }

  /** How many bytes a write would take. */
  #room(): number {
    return this.#connecting || this.#ending || this.#over ? 0 : this.#highWaterMark - this.pending
  }

  #takeUpTo(size: number): Uint8Array {
    const chunk = this.#received.shift()!
    this.#readable -= Math.min(size, chunk.length)
    if (chunk.length <= size) return chunk
    this.#received.unshift(chunk.subarray(size))
    return chunk.subarray(0, size)
  }

  #endSending(): void {
    if (this.#handOver(() => this.#sink.end?.())) this.sent()
  }

  #handOver(toHost: () => void): boolean {
    try {
      toHost()
      return true
    } catch (error) {
      this.fail(error)
      return false
    }
  }

  #finish(): void {
    if (this.#over) return
    this.#over = true
    this.#subscribers.wakeAll()
    this.#sink.close()
  }
}
