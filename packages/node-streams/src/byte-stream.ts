import { HandleEvent, HostloopError } from '@hostloop/core'
import type { ByteStream, HandleEvents } from '@hostloop/core'
import { Socket } from 'node:net'
import { Duplex, Readable, Writable } from 'node:stream'
import { TLSSocket } from 'node:tls'
import { WakeList } from './wake-list.ts'

/** A stream of Node: a socket, a pipe, a terminal, a file stream, a TLS connection, a transform, … */
export type NodeStream = Readable | Writable | Duplex

/** Which direction a wrapper has, where Node's object looks as if it had both. */
export type Direction = 'reading' | 'writing'

/** One wrapper for each Node stream, so that all watches on it share listeners and state. */
const wrappers = new WeakMap<NodeStream, NodeByteStream>()

/**
 * A Node stream as a `ByteStream`. The same stream always gives the same `ByteStream`.
 *
 * The stream stays the caller's: its ref state is left alone, and `read()` may be called on it directly. While somebody
 * is subscribed, the stream has a 'readable' listener and is therefore in paused mode: 'data' listeners see only what
 * somebody reads. Its errors are reported as ERROR from now on and never become uncaught exceptions.
 *
 * Throws `HANDLE_UNSUPPORTED` for a stream in object mode or with an encoding: it has no bytes to give.
 */
export function fromStream(stream: NodeStream): ByteStream {
  return wrap(stream)
}

/** `fromStream` for a Node stream, undefined for anything else. Throws like `fromStream`. */
export function asByteStream(value: unknown): ByteStream | undefined {
  return value instanceof Readable || value instanceof Writable ? wrap(value) : undefined
}

/** `fromStream` for a stream that this package made: it holds the process only while it has something to finish. */
export function own(stream: NodeStream, only?: Direction): ByteStream {
  const wrapper = wrap(stream, only)
  wrapper.keepReading()
  wrapper.manageRef()
  return wrapper
}

/** `fromStream` for a stream that something else might make flow, with its bytes going nowhere. */
export function keepReading(stream: NodeStream, only?: Direction): ByteStream {
  const wrapper = wrap(stream, only)
  wrapper.keepReading()
  return wrapper
}

/** A stream that never came to be. */
export function failedStream(error: Error | undefined): ByteStream {
  const stream = new Duplex()
  const wrapper = wrap(stream)
  stream.destroy(error)
  return wrapper
}

function wrap(stream: NodeStream, only?: Direction): NodeByteStream {
  const known = wrappers.get(stream)
  if (known !== undefined) return known
  const wrapper = new NodeByteStream(stream, only)
  wrappers.set(stream, wrapper)
  return wrapper
}

/** After these `poll()` may have gained a bit. 'readable' is apart, since listening for it changes the stream's mode. */
const CHANGES = ['connect', 'secureConnect', 'secure', 'drain', 'end', 'finish', 'close'] as const

/** Nothing but Node's own buffers: what they hold is asked for at every `poll()`. */
class NodeByteStream implements ByteStream {
  readonly #stream: NodeStream
  readonly #readable: Readable | undefined
  readonly #writable: Writable | undefined
  readonly #subscribers = new WakeList()
  /** Whether the handshake is over, where there is one. */
  #secured: boolean
  #closed = false
  #error: Error | undefined
  /** Whether the 'readable' listener stays when nobody is subscribed. */
  #keepsReading = false
  /** For a socket whose ref state is ours: whether it holds the process now. */
  #holds: boolean | undefined

  constructor(stream: NodeStream, only: Direction | undefined) {
    this.#stream = stream
    this.#readable = stream instanceof Readable && only !== 'writing' ? stream : undefined
    this.#writable = stream instanceof Writable && only !== 'reading' ? stream : undefined
    refuseOtherThanBytes(this.#readable, this.#writable)
    // Both Finished messages were exchanged: there is no property that says so.
    this.#secured =
      !(stream instanceof TLSSocket) ||
      (stream.getFinished() !== undefined && stream.getPeerFinished() !== undefined)
    stream.on('error', this.#onError)
    for (const event of CHANGES) stream.on(event, this.#onChange)
    if (!this.#secured) {
      const secured = (): void => {
        this.#secured = true
        this.#onChange()
      }
      stream.once('secureConnect', secured)
      // What a server's side emits.
      stream.once('secure', secured)
    }
  }

  get state(): 'connecting' | 'open' | 'closed' {
    const stream = this.#stream
    if (this.#closed || stream.destroyed || this.error !== undefined || this.#hasEnded()) return 'closed'
    if (!this.#secured || (stream instanceof Socket && stream.pending)) return 'connecting'
    return 'open'
  }

  get readEnded(): boolean {
    return this.#readable !== undefined && this.#readable.readableEnded
  }

  get error(): Error | undefined {
    // `errored` is there as soon as the stream is destroyed, the 'error' event comes later.
    return this.#error ?? (this.#closed ? undefined : (this.#stream.errored ?? undefined))
  }

  get pending(): number {
    return this.#writable === undefined || this.#writable.destroyed ? 0 : this.#writable.writableLength
  }

  poll(): HandleEvents {
    let events = 0
    if (this.readEnded || this.#available() > 0) events |= HandleEvent.READABLE
    if (this.#room() > 0) events |= HandleEvent.WRITABLE
    if (this.state === 'closed') events |= HandleEvent.HANGUP
    if (this.error !== undefined) events |= HandleEvent.ERROR
    return events
  }

  subscribe(wake: () => void): () => void {
    if (this.#subscribers.size === 0 && !this.#keepsReading) this.#readable?.on('readable', this.#onReadable)
    return this.#subscribers.add(wake, () => {
      if (this.#subscribers.size === 0 && !this.#keepsReading)
        this.#readable?.off('readable', this.#onReadable)
    })
  }

  read(max: number = Infinity): Uint8Array | null {
    const readable = this.#readable
    if (readable === undefined || this.#closed || !(max >= 1)) return null
    const available = this.#available()
    let bytes: Uint8Array | null = null
    if (available > 0) {
      // Node raises the high-water mark when asked for more than that by number.
      const limit = Math.max(readable.readableHighWaterMark, 1)
      bytes = max >= available ? readable.read() : readable.read(Math.min(Math.floor(max), limit))
    }
    this.#readOn(readable)
    return bytes
  }

  write(bytes: Uint8Array): number {
    const room = this.#room()
    if (this.#writable === undefined || room <= 0 || bytes.length === 0) return 0
    const taken = bytes.length > room ? bytes.subarray(0, room) : bytes
    if (this.#holds === undefined) this.#writable.write(taken)
    else this.#writable.write(taken, this.#settle)
    this.#settle()
    return taken.length
  }

  end(): void {
    const writable = this.#writable
    if (writable === undefined || writable.writableEnded || this.state === 'closed') return
    writable.end()
    this.#settle()
  }

  close(): void {
    if (this.#closed) return
    this.#error = this.error
    this.#closed = true
    this.#stream.destroy()
    this.#subscribers.wakeAll()
  }

  /**
   * Reads up to the high-water mark also while nobody is subscribed: the end of file is noticed, and nothing else makes
   * the stream flow.
   */
  keepReading(): void {
    if (this.#keepsReading) return
    this.#keepsReading = true
    if (this.#subscribers.size === 0) this.#readable?.on('readable', this.#onReadable)
  }

  /** Holds the process while connecting or flushing, and lets go of it otherwise. */
  manageRef(): void {
    this.#holds ??= true
    this.#settle()
  }

  #available(): number {
    return this.#closed ? 0 : (this.#readable?.readableLength ?? 0)
  }

  /** How many bytes a write would take. */
  #room(): number {
    const writable = this.#writable
    if (writable === undefined || !writable.writable || writable.writableNeedDrain) return 0
    if (this.state !== 'open') return 0
    return Math.max(writable.writableHighWaterMark, 1) - writable.writableLength
  }

  #hasEnded(): boolean {
    return (this.#readable?.readableEnded ?? true) && (this.#writable?.writableFinished ?? true)
  }

  /** Node looks for more, and for the end of file, only when it is asked to. */
  #readOn(readable: Readable): void {
    if (readable.readableLength === 0 && !readable.destroyed) readable.read(0)
  }

  readonly #onReadable = (): void => {
    if (this.#readable !== undefined) this.#readOn(this.#readable)
    this.#subscribers.wakeAll()
  }

  readonly #onChange = (): void => {
    this.#settle()
    this.#subscribers.wakeAll()
  }

  readonly #onError = (error: Error): void => {
    if (!this.#closed) this.#error ??= error
    this.#onChange()
  }

  /** A stream that nobody watches keeps no process alive; but what it took goes out first. */
  readonly #settle = (): void => {
    const stream = this.#stream
    if (this.#holds === undefined || !(stream instanceof Socket) || stream.destroyed) return
    const ending = stream.writableEnded && !stream.writableFinished
    const holds = this.state === 'connecting' || this.pending > 0 || ending
    if (holds === this.#holds) return
    this.#holds = holds
    if (holds) stream.ref()
    else stream.unref()
  }
}

function refuseOtherThanBytes(readable: Readable | undefined, writable: Writable | undefined): void {
  if (readable?.readableObjectMode === true || writable?.writableObjectMode === true)
    throw new HostloopError(
      'HANDLE_UNSUPPORTED',
      'The stream is in object mode and has no bytes to watch: use a byte stream.',
    )
  if (readable !== undefined && readable.readableEncoding !== null)
    throw new HostloopError(
      'HANDLE_UNSUPPORTED',
      `The stream gives strings (setEncoding('${readable.readableEncoding}')), not bytes: leave the encoding out and decode what was read.`,
    )
}
