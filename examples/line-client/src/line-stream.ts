import { HandleEvent, currentEventImpl, watch } from '@hostloop/core'
import type { ByteStream, EventImpl, Watch } from '@hostloop/core'
import { LineError } from './line-error.ts'

export interface LineStreamOptions {
  /** Default: the registered event-impl. */
  readonly loop?: EventImpl | undefined
  /** Whether nothing is read while the peer does not read. One end of a connection MAY do so; both would wait for ever. */
  readonly readsOnlyWhenRead?: boolean | undefined
}

/** Who is told what comes, always in a turn. It MAY call all functions of the stream from there. */
export interface LineOwner {
  /** A line came; it is without its end. */
  onLine(line: string): void
  /** The peer will send no more. Lines can still be sent. */
  onEnd(): void
  /** Nothing will pass any more, and nothing is registered any more. Not called after `close()`. */
  onClosed(error: Error | undefined): void
}

/** Up to how many bytes wait here, after those that the stream itself has taken, until `full`. */
const FULL_BYTES = 64 * 1024
/** How long a line may be, in UTF-16 code units. */
const MAX_LINE = 64 * 1024

/** Lines of UTF-8 text over a `ByteStream`, which it owns from now on. It has one watch, until it is closed. */
export class LineStream {
  readonly #stream: ByteStream
  readonly #owner: LineOwner
  readonly #readsOnlyWhenRead: boolean
  readonly #watch: Watch
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder('utf-8', { fatal: true })
  /** The begin of a line whose end has not come yet. */
  #begun = ''
  /** Bytes that the stream has not taken yet. */
  readonly #queue: Uint8Array[] = []
  #queued = 0
  #ending = false
  #peerEnded = false
  #closed = false

  constructor(stream: ByteStream, owner: LineOwner, options: LineStreamOptions = {}) {
    const { loop = currentEventImpl(), readsOnlyWhenRead = false } = options
    this.#stream = stream
    this.#owner = owner
    this.#readsOnlyWhenRead = readsOnlyWhenRead
    this.#watch = watch(stream, HandleEvent.READABLE, () => this.#onReady(), { loop })
  }

  /** Whether whoever sends should wait. */
  get full(): boolean {
    return this.#queued >= FULL_BYTES
  }

  /** Sends a line; what the stream does not take now waits until it does. Without effect after `end()` and `close()`. */
  send(line: string): void {
    if (this.#ending || this.#closed) return
    const bytes = this.#encoder.encode(`${line}\n`)
    this.#queue.push(bytes)
    this.#queued += bytes.length
    this.#flush()
    this.#waitForWhatIsNeeded()
  }

  /** Sends what waits, and then says that no line will follow. Lines still come; `onClosed` when both ends have ended. */
  end(): void {
    if (this.#ending || this.#closed) return
    this.#ending = true
    this.#flush()
    this.#waitForWhatIsNeeded()
  }

  /** Drops everything, at once. Idempotent. */
  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#watch.remove()
    this.#stream.close()
  }

  #onReady(): void {
    this.#flush()
    if (this.#wantsToRead) this.#read()
    const { error, readEnded } = this.#stream
    if (error) this.#fail(error)
    if (readEnded && !this.#peerEnded && !this.#closed) {
      this.#peerEnded = true
      this.#owner.onEnd()
    }
    if (this.#stream.state === 'closed') this.#fail(undefined)
    this.#waitForWhatIsNeeded()
  }

  /** Readiness is level-triggered: a bit that nobody wants now would come in every turn. */
  #waitForWhatIsNeeded(): void {
    if (this.#closed) return
    let events = this.#wantsToRead ? HandleEvent.READABLE : 0
    // After the end nothing is writable any more. What comes then is HANGUP or ERROR, unasked, as long as a bit is set.
    if (this.#queued > 0 || this.#ending) events |= HandleEvent.WRITABLE
    this.#watch.update(events)
  }

  get #wantsToRead(): boolean {
    return !this.#peerEnded && !(this.#readsOnlyWhenRead && this.full)
  }

  #flush(): void {
    for (let bytes = this.#queue[0]; bytes; bytes = this.#queue[0]) {
      const taken = this.#stream.write(bytes)
      this.#queued -= taken
      if (taken < bytes.length) {
        this.#queue[0] = bytes.subarray(taken)
        return
      }
      this.#queue.shift()
    }
    if (this.#ending) this.#stream.end()
  }

  #read(): void {
    const bytes = this.#stream.read()
    if (!bytes) return
    const [first = '', ...others] = this.#decode(bytes).split('\n')
    const lines = [this.#begun + first, ...others]
    this.#begun = lines.pop() ?? ''
    if (this.#begun.length > MAX_LINE || lines.some(({ length }) => length > MAX_LINE)) {
      this.#fail(new LineError('PROTOCOL', `A line is longer than ${MAX_LINE}.`))
    }
    for (const line of lines) if (!this.#closed) this.#owner.onLine(line)
  }

  #decode(bytes: Uint8Array): string {
    try {
      return this.#decoder.decode(bytes, { stream: true })
    } catch (cause) {
      this.#fail(new LineError('PROTOCOL', 'What came is no UTF-8.', { cause }))
      return ''
    }
  }

  #fail(error: Error | undefined): void {
    if (this.#closed) return
    this.close()
    this.#owner.onClosed(error)
  }
}
