import { HandleEvent, HostloopError, PushStream } from '@hostloop/core'
import type { ByteStream, PushStreamOptions } from '@hostloop/core'
import { messageBytes } from './message-bytes.ts'

/** What is needed of a WebSocket: the web's class, Node's, Bun's, Deno's, and that of the package `ws` have it. */
export interface WebSocketLike {
  binaryType: string
  readonly readyState: number
  readonly bufferedAmount: number
  send(bytes: Uint8Array<ArrayBuffer>): void
  close(code?: number): void
  addEventListener(
    type: 'open' | 'message' | 'error' | 'close',
    listener: (event: WebSocketEvent) => void,
  ): void
}

/** Of the events of a WebSocket, whatever any of them tells. */
export interface WebSocketEvent {
  readonly type: string
  readonly data?: unknown
  readonly error?: unknown
  readonly code?: number
  readonly reason?: string
  readonly wasClean?: boolean
}

export type WebSocketStreamOptions = Pick<PushStreamOptions, 'maxReadBytes' | 'highWaterMark'>

/**
 * A WebSocket as a `ByteStream`, which owns it from now on: it is closed with the stream. Messages are chunks without
 * meaning, written as binary ones; of a text message the bytes of its UTF-8 are read.
 *
 * A WebSocket can't be slowed down: where more than `maxReadBytes` (default 1 MiB) wait to be read, the stream fails with
 * `OVERFLOW`. It has no half-close either: `end()` sends what was written and closes it, and HANGUP comes when the peer
 * has agreed; what the peer sends after `end()`, a browser does not deliver. `close()` can't take back what was written.
 *
 * A peer that closes with 1000, 1001 or no code has ended its stream; any other close is ERROR, and the message says
 * code and reason. A stream that fails closes with 4000. Why a WebSocket fails, a browser does not say.
 *
 * While the WebSocket closes without an `end()` of its stream, nothing can be written, and `pending` is Infinity.
 */
export function fromWebSocket(webSocket: WebSocketLike, options: WebSocketStreamOptions = {}): ByteStream {
  return new WebSocketStream(webSocket, options)
}

const CONNECTING = 0
const OPEN = 1
const CLOSING = 2
const CLOSED = 3

/** All that a browser tells. */
const FAILED = 'The WebSocket could not connect, or broke: look into the console of the browser.'

/** The close codes that say that all is well (RFC 6455, 7.4.1): done, going away, and none. */
const ENDED: readonly unknown[] = [1000, 1001, 1005]

/** What a stream that fails closes its WebSocket with: a code for private use, as browsers allow no other for this. */
const BROKEN = 4000

/** Between two looks at what a WebSocket buffers, which falls without an event. It doubles while nothing has changed. */
const LOOK_MIN_MS = 1
const LOOK_MAX_MS = 50

export class WebSocketStream extends PushStream {
  readonly #webSocket: WebSocketLike
  #subscribers = 0
  #look: ReturnType<typeof setTimeout> | undefined
  #lookDelay = LOOK_MIN_MS

  constructor(webSocket: WebSocketLike, { maxReadBytes, highWaterMark }: WebSocketStreamOptions) {
    let ending = false
    super(
      {
        send: (bytes) => webSocket.send(unshared(bytes)),
        buffered() {
          if (webSocket.readyState === CLOSED) return 0
          return webSocket.readyState === CLOSING && !ending ? Infinity : webSocket.bufferedAmount
        },
        end() {
          ending = true
          webSocket.close()
        },
        close: () => (this.error ? webSocket.close(BROKEN) : webSocket.close()),
      },
      { maxReadBytes, highWaterMark, connecting: webSocket.readyState === CONNECTING },
    )
    this.#webSocket = webSocket
    webSocket.binaryType = 'arraybuffer'
    webSocket.addEventListener('open', () => this.opened())
    webSocket.addEventListener('message', ({ data }) => this.#receive(data))
    webSocket.addEventListener('error', ({ error }) => this.fail(error ?? new Error(FAILED)))
    webSocket.addEventListener('close', (event) => this.#closed(event))
    if (webSocket.readyState === CLOSED) this.#closed({ type: 'close', wasClean: true, code: 1005 })
  }

  override subscribe(wake: () => void): () => void {
    const unsubscribe = super.subscribe(wake)
    let subscribed = true
    this.#subscribers++
    this.#lookLater()
    return () => {
      unsubscribe()
      if (subscribed) this.#subscribers--
      subscribed = false
    }
  }

  override write(bytes: Uint8Array): number {
    const taken = super.write(bytes)
    this.#lookLater()
    return taken
  }

  #receive(data: unknown): void {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : messageBytes(data)
    if (bytes) this.push(bytes)
    else
      this.fail(new HostloopError('UNSUPPORTED', 'A message came as no ArrayBuffer: leave binaryType alone.'))
  }

  #closed({ wasClean, code, reason }: WebSocketEvent): void {
    if (wasClean && ENDED.includes(code) && this.state !== 'connecting') {
      this.end()
      this.ended()
    } else {
      this.fail(new Error(`The WebSocket was closed with code ${code}${reason ? `: ${reason}` : '.'}`))
    }
  }

  /** As long as somebody is subscribed, and nothing can be written for what is buffered. */
  #lookLater(): void {
    const waits = this.#subscribers > 0 && this.#webSocket.readyState === OPEN && !this.#writable()
    if (waits && this.#look === undefined) this.#look = setTimeout(() => this.#lookNow(), this.#lookDelay)
  }

  #lookNow(): void {
    this.#look = undefined
    this.#lookDelay = this.#writable() ? LOOK_MIN_MS : Math.min(this.#lookDelay * 2, LOOK_MAX_MS)
    if (this.#writable()) this.sent()
    else this.#lookLater()
  }

  #writable(): boolean {
    return (this.poll() & HandleEvent.WRITABLE) !== 0
  }
}

/** A WebSocket takes no bytes of shared memory. */
function unshared(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes)
}
