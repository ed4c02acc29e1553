import { HandleEvent, HostloopError, WakeList } from '@hostloop/core'
import type { ByteStream, HandleEvents } from '@hostloop/core'
import { Socket } from 'node:net'
import { Duplex, Readable, Writable } from 'node:stream'
import { TLSSocket } from 'node:tls'

/** A stream of Node: a socket, a pipe, a terminal, a file stream, a TLS connection, a transform, … */
export type NodeStream = Readable | Writable | Duplex

/** Which direction a wrapper has, where Node's object looks as if it had both. */
export type Direction = 'reading' | 'writing'

export interface WrapOptions {
  readonly only?: Direction | undefined
  /**
   * Reads up to the high-water mark also while nobody is subscribed: the end of file is noticed, and nothing else makes
   * the stream flow, with its bytes going nowhere.
   */
  readonly keepReading?: boolean
  /** Holds the process while connecting or flushing, and lets go of it otherwise. */
  readonly manageRef?: boolean
}

/** For a stream that this package made: it holds the process only while it has something to finish. */
export const OWNED: WrapOptions = { keepReading: true, manageRef: true }

/** One wrapper for each Node stream, so that all watches on it share listeners and state. */
const wrappers = new WeakMap<NodeStream, NodeByteStream>()

/**
 * A Node stream as a `ByteStream`. The same stream always gives the same `ByteStream`.
 *
 * The stream stays the caller's: its ref state is left alone, and `read()` may be called on it directly. While somebody
 * is subscribed, the stream has a 'readable' listener and is therefore in paused mode: 'data' listeners see only what
 * somebody reads. After the last unsubscribe Node makes a stream with 'data' listeners flow, also one that was paused:
 * pause it again. Its errors are reported as ERROR from now on and never become uncaught exceptions. A stream made with
 * `emitClose: false` doesn't tell that it was destroyed: HANGUP is there for who asks, without a wake.
 *
 * Throws `HANDLE_UNSUPPORTED` for a stream in object mode or with an encoding: it has no bytes to give. With an encoding
 * that is set later, `read()` gives the text as bytes again: all there is, also where that is more than `max`.
 */
export function fromStream(stream: NodeStream): ByteStream {
  return wrap(stream)
}

/** `fromStream` for a Node stream, undefined for anything else. Throws like `fromStream`. */
export function asByteStream(value: unknown): ByteStream | undefined {
  return value instanceof Readable || value instanceof Writable ? wrap(value) : undefined
}

/** A stream that never came to be. */
export function failedStream(error: Error | undefined): ByteStream {
  const stream = new Duplex()
  const wrapper = wrap(stream)
  stream.destroy(error)
  return wrapper
}

/** `fromStream` for this package's own use. */
export function wrap(stream: NodeStream, { only, keepReading, manageRef }: WrapOptions = {}): ByteStream {
  const wrapper = wrappers.get(stream) ?? new NodeByteStream(stream)
  wrappers.set(stream, wrapper)
  if (only !== undefined) wrapper.narrow(only)
  if (keepReading === true) wrapper.keepReading()
  if (manageRef === true) wrapper.manageRef()
  return wrapper
}

/** After these `poll()` may have gained a bit. 'readable' is apart, since listening for it changes the stream's mode. */
const CHANGES = ['connect', 'drain', 'end', 'finish', 'close'] as const
/** The end of a TLS handshake: what a client emits, and what a server's side emits. */
const SECURED = ['secureConnect', 'secure'] as const

/** Nothing but Node's own buffers: what they hold is asked for at every `poll()`. */
class NodeByteStream implements ByteStream {
  readonly #stream: NodeStream
  #readable: Readable | undefined
  #writable: Writable | undefined
  readonly #subscribers = new WakeList()
  /** Whether the handshake is over, where there is one. */
  #secured: boolean
  /** Whether `end()` was called before that: Node would end the connection below the handshake. */
  #endsWhenSecured = false
  #closed = false
  #error: Error | undefined
  /** Whether the 'readable' listener stays when nobody is subscribed. */
  #keepsReading = false
  /** For a socket whose ref state is ours: whether it holds the process now. */
  #holds: boolean | undefined

  constructor(stream: NodeStream) {
    this.#stream = stream
    this.#readable = stream instanceof Readable ? stream : undefined
    this.#writable = stream instanceof Writable ? stream : undefined
    refuseOtherThanBytes(this.#readable, this.#writable)
    this.#secured = !(stream instanceof TLSSocket) || isSecured(stream)
    stream.on('error', this.#onError)
    for (const event of CHANGES) stream.on(event, this.#onChange)
    if (!this.#secured) for (const event of SECURED) stream.once(event, this.#onSecured)
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
    const encoding = readable.readableEncoding
    let chunk: Uint8Array | string | null = null
    if (available > 0) {
      // Node raises the high-water mark when asked for more than that by number.
      const limit = Math.max(readable.readableHighWaterMark, 1)
      // Text can't be cut just anywhere and still be turned into bytes.
      const all = max >= available || encoding !== null
      chunk = all ? readable.read() : readable.read(Math.min(Math.floor(max), limit))
    }
    this.#readOn(readable)
    return typeof chunk === 'string' ? Buffer.from(chunk, encoding ?? 'utf8') : chunk
  }

  write(bytes: Uint8Array): number {
    const room = this.#room()
    if (this.#writable === undefined || room <= 0 || bytes.length === 0) return 0
    const fitting = bytes.length > room ? bytes.subarray(0, room) : bytes
    // Only a socket has let go of the bytes when it counts them no more: another stream may pass them on as they are.
    const taken = this.#stream instanceof Socket ? fitting : Buffer.from(fitting)
    if (this.#holds === undefined) this.#writable.write(taken)
    else this.#writable.write(taken, this.#settle)
    this.#settle()
    return taken.length
  }

  end(): void {
    const writable = this.#writable
    if (writable === undefined || writable.writableEnded || this.state === 'closed') return
    if (!this.#secured) {
      this.#endsWhenSecured = true
      return
    }
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

  /** Takes away the other direction. */
  narrow(only: Direction): void {
    if (only === 'reading') this.#writable = undefined
    else {
      this.#readable?.off('readable', this.#onReadable)
      this.#readable = undefined
    }
    this.#onChange()
  }

  keepReading(): void {
    if (this.#keepsReading) return
    this.#keepsReading = true
    if (this.#subscribers.size === 0) this.#readable?.on('readable', this.#onReadable)
  }

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

  readonly #onSecured = (): void => {
    this.#secured = true
    if (this.#endsWhenSecured) this.end()
    this.#onChange()
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

/** Both Finished messages were exchanged. Bun doesn't give them, but says so in a property that has no documentation. */
function isSecured(socket: TLSSocket & { readonly secureConnecting?: boolean }): boolean {
  return (
    socket.secureConnecting === false ||
    (socket.getFinished() !== undefined && socket.getPeerFinished() !== undefined)
  )
}
