import { HandleEvent, HostloopError } from '@hostloop/core'
import type { ByteStream, EventImpl, HandleEvents, TimerId, WatchId } from '@hostloop/core'
import type { Frame } from './frame.ts'
import { FrameParser } from './frame-parser.ts'
import { checkKeepalive, isKeepalive, isPing, Keepalive, PING, PONG } from './keepalive.ts'
import type { KeepaliveOptions } from './keepalive.ts'
import { Outbox } from './outbox.ts'

/** How much is read in one turn, so that others get theirs. */
const TURN_BYTES = 1024 * 1024
/** While so much waits to be sent, the peer's questions have their answer in it. */
const BUSY_BYTES = 64 * 1024

/** Whose channel it is: the client or the server end. Neither function may throw. */
export interface ChannelOwner {
  received(frame: Frame): void
  /** Something that waited was sent. */
  sent(): void
  /** Called once, when the channel has let go of everything. */
  ended(reason: HostloopError): void
}

export interface ChannelOptions {
  readonly keepalive?: KeepaliveOptions | undefined
  readonly maxMessageBytes?: number | undefined
}

/**
 * Messages over a stream, both ways, on a loop: what the client and the server end have in common. It owns the stream.
 * Messages that are sent in one go (until the microtasks run) go out in one write.
 */
export class Channel {
  readonly loop: EventImpl
  readonly #stream: ByteStream
  readonly #owner: ChannelOwner
  readonly #parser: FrameParser
  readonly #watch: WatchId
  readonly #outbox = new Outbox()
  #watched: HandleEvents = HandleEvent.READABLE
  #keepalive: Keepalive | undefined
  /** A turn that is asked for since messages were left in the parser. */
  #continuation: TimerId | undefined
  #flushing = false
  #receiving = false
  #paused = false
  /** Nothing can be sent any more, but what was received can be read. */
  #mute = false
  #finishing: HostloopError | undefined
  #reason: HostloopError | undefined

  /** Throws `INVALID_OPTIONS`, and `CLOSED` with the loop; then the stream is still the caller's. */
  constructor(stream: ByteStream, loop: EventImpl, owner: ChannelOwner, options: ChannelOptions) {
    checkKeepalive(options.keepalive)
    this.loop = loop
    this.#stream = stream
    this.#owner = owner
    this.#parser = new FrameParser(options.maxMessageBytes)
    this.#watch = loop.addHandle(
      stream,
      HandleEvent.READABLE,
      (_watch, _handle, events) => this.#ready(events),
      () => this.end(new HostloopError('CLOSED', 'The event-impl of this connection was closed.')),
    )
    this.keepalive(options.keepalive)
  }

  /** Why it has ended, once it has. */
  get reason(): HostloopError | undefined {
    return this.#reason
  }

  /** How many bytes wait for the stream to take them. */
  get queuedBytes(): number {
    return this.#outbox.length
  }

  /** How many bytes were ever sent, and how many of them the stream has taken. */
  get sentBytes(): number {
    return this.#outbox.pushed
  }

  get takenBytes(): number {
    return this.#outbox.taken
  }

  /** Sends one or more whole messages, or parts of one. The bytes belong to the channel from here on. */
  send(...messages: Uint8Array[]): void {
    if (this.#reason !== undefined || this.#finishing !== undefined || this.#mute) return
    for (const bytes of messages) this.#outbox.push(bytes)
    // While the stream is full, its watch goes on with it.
    if (this.#flushing || (this.#watched & HandleEvent.WRITABLE) !== 0) return
    this.#flushing = true
    void Promise.resolve().then(this.flush)
  }

  /** Hands to the stream what it takes, now. */
  readonly flush = (): void => {
    this.#flushing = false
    if (this.#reason !== undefined) return
    const waited = this.queuedBytes
    this.#outbox.writeTo(this.#stream)
    if (this.#finishing !== undefined && this.queuedBytes === 0) this.#stream.end()
    this.#updateWatch()
    if (this.queuedBytes < waited) this.#owner.sent()
  }

  /** Whether no message is to be received for now; the peer feels it when its own buffers are full. */
  set paused(paused: boolean) {
    if (paused === this.#paused || this.#finishing !== undefined) return
    this.#paused = paused
    this.#updateWatch()
    // What the parser holds makes the stream no more readable.
    if (!paused) this.#drain()
  }

  /** Receives one message, if one has arrived, now and not in a later turn. */
  receive(): boolean {
    const frame = this.#next()
    if (frame === undefined) return false
    // No other one from within, also if it ends a pause.
    const receiving = this.#receiving
    this.#receiving = true
    this.#received(frame)
    this.#receiving = receiving
    if (this.#parser.hasMore) this.#continueLater()
    return true
  }

  /** Undefined: no more questions. Those of the peer are always answered. Throws as the constructor. */
  keepalive(options: KeepaliveOptions | undefined): void {
    checkKeepalive(options)
    this.#keepalive?.stop()
    this.#keepalive = undefined
    if (options === undefined || this.#reason !== undefined) return
    this.#keepalive = new Keepalive(this.loop, options, {
      ping: () => this.send(PING),
      isBehind: () => this.#paused || (this.#stream.poll() & HandleEvent.READABLE) !== 0,
      dead: (error) => this.end(error),
    })
  }

  /**
   * Sends what waits, tells the peer that nothing will follow, and ends with `reason` when the peer has closed. What it
   * sends until then is ignored.
   */
  finish(reason: HostloopError): void {
    if (this.#finishing !== undefined) return
    this.#finishing = reason
    this.#paused = false
    this.flush()
    this.#drain()
  }

  /** Lets go of everything at once. The first reason is the one. */
  end(reason: HostloopError): void {
    if (this.#reason !== undefined) return
    this.#reason = reason
    this.loop.removeHandle(this.#watch)
    if (this.#continuation !== undefined) this.loop.removeTimeout(this.#continuation)
    this.#keepalive?.stop()
    this.#outbox.clear()
    this.#stream.close()
    this.#owner.ended(reason)
  }

  #ready(events: HandleEvents): void {
    if ((events & HandleEvent.WRITABLE) !== 0) this.flush()
    if (!this.#paused) {
      this.#drain(TURN_BYTES)
      return
    }
    // It comes every turn, and its cause can't be told before what was received is read.
    if ((events & (HandleEvent.ERROR | HandleEvent.HANGUP)) === 0) return
    this.#mute = true
    this.#outbox.clear()
    this.#updateWatch()
    // Who paused it since too much waited has no reason any more.
    this.#owner.sent()
  }

  /** Receives what the parser holds, and up to `budget` bytes more. */
  #drain(budget = 0): void {
    if (this.#receiving) return
    this.#receiving = true
    let left = budget
    while (!this.#paused) {
      const frame = this.#nextParsed()
      if (frame !== undefined) this.#received(frame)
      else {
        const read = left > 0 ? this.#read() : 0
        if (read === 0) break
        left -= read
      }
    }
    this.#receiving = false
  }

  #next(): Frame | undefined {
    for (;;) {
      const frame = this.#nextParsed()
      if (frame !== undefined || this.#read() === 0) return frame
    }
  }

  #nextParsed(): Frame | undefined {
    if (this.#reason !== undefined) return undefined
    try {
      return this.#parser.next()
    } catch (error) {
      this.end(error as HostloopError)
      return undefined
    }
  }

  /** How many bytes there were to read. Ends the channel with the stream. */
  #read(): number {
    if (this.#reason !== undefined) return 0
    const stream = this.#stream
    const bytes = stream.read()
    if (bytes !== null) {
      this.#parser.push(bytes)
      this.#keepalive?.touch()
      return bytes.length
    }
    if (stream.readEnded || stream.state === 'closed') this.end(this.#finishing ?? this.#disconnected())
    return 0
  }

  #disconnected(): HostloopError {
    const cause = this.#stream.error
    if (cause !== undefined)
      return new HostloopError('DISCONNECTED', `The connection broke: ${cause.message}`, { cause })
    const within = this.#parser.isWithin ? ', in the middle of a message' : ''
    return new HostloopError('DISCONNECTED', `The peer closed the connection${within}.`)
  }

  #received(frame: Frame): void {
    if (this.#finishing !== undefined) return
    if (!isKeepalive(frame)) this.#owner.received(frame)
    else if (isPing(frame) && this.queuedBytes < BUSY_BYTES) this.send(PONG)
  }

  #updateWatch(): void {
    if (this.#reason !== undefined) return
    let events = this.#paused ? 0 : HandleEvent.READABLE
    if (this.queuedBytes > 0 && !this.#flushing) events |= HandleEvent.WRITABLE
    if (events === this.#watched) return
    this.#watched = events
    this.loop.updateHandle(this.#watch, events)
  }

  #continueLater(): void {
    try {
      this.#continuation ??= this.loop.addTimeout(0, (timer) => {
        this.loop.removeTimeout(timer)
        this.#continuation = undefined
        this.#drain()
      })
    } catch {
      // The loop is closed, and its free callback ends the channel.
    }
  }
}
