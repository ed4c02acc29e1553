import { HostloopError, PushStream } from '@hostloop/core'
import type { ByteStream, PushStreamOptions } from '@hostloop/core'
import { messageBytes } from './message-bytes.ts'

/** What is needed of a MessagePort: the web's, and that of Node's `worker_threads`. */
export interface MessagePortLike {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void
  start(): void
  close(): void
  addEventListener(
    type: 'message' | 'messageerror' | 'close',
    listener: (event: { readonly type: string; readonly data?: unknown }) => void,
  ): void
  unref?(): void
}

export type MessagePortStreamOptions = Pick<PushStreamOptions, 'maxReadBytes' | 'highWaterMark'>

/**
 * A MessagePort as a `ByteStream`, which owns it from now on. At the other end must be another of these, or something
 * that says the same: each message is a Uint8Array or ArrayBuffer with bytes; or a number, of how many bytes were read;
 * or null, after the last bytes; or `'close'` when nothing will be sent or read any more, `'reset'` if that is because of
 * an error. Any other message is ERROR.
 *
 * Whoever writes knows what was read, so both ends have back-pressure: `pending` is what the other end has not read,
 * `highWaterMark` (default 64 KiB) at most. `maxReadBytes` (default 1 MiB) is for an other end that doesn't care: beyond,
 * the stream fails with `OVERFLOW`.
 *
 * A port that is transferred away, or whose other end goes away without a word, is ERROR in Node, which tells. A browser
 * doesn't: then nothing comes, and what is written stays `pending`. The stream keeps no process alive, but for Deno's.
 */
export function fromMessagePort(port: MessagePortLike, options: MessagePortStreamOptions = {}): ByteStream {
  return new MessagePortStream(port, options)
}

class MessagePortStream extends PushStream {
  readonly #port: MessagePortLike
  /** Bytes that the other end has not read. */
  #unread = 0

  constructor(port: MessagePortLike, { maxReadBytes, highWaterMark }: MessagePortStreamOptions) {
    const sink = {
      send: (bytes: Uint8Array) => this.#send(bytes),
      buffered: () => this.#unread,
      end: () => port.postMessage(null, []),
      close: () => {
        port.postMessage(this.error ? 'reset' : 'close', [])
        port.close()
      },
    }
    super(sink, { maxReadBytes, highWaterMark })
    this.#port = port
    port.addEventListener('message', ({ data }) => this.#receive(data))
    port.addEventListener('messageerror', () =>
      this.fail(new Error('A message of the port could not be read.')),
    )
    port.addEventListener('close', () => this.fail(new Error('The port, or its other end, is gone.')))
    port.start()
    port.unref?.()
  }

  override read(max?: number): Uint8Array | null {
    const bytes = super.read(max)
    if (bytes) this.#port.postMessage(bytes.length, [])
    return bytes
  }

  #send(bytes: Uint8Array): void {
    const copy = new Uint8Array(bytes)
    this.#unread += copy.length
    this.#port.postMessage(copy, [copy.buffer])
  }

  #receive(data: unknown): void {
    const bytes = messageBytes(data)
    if (bytes) this.push(bytes)
    else if (Number.isInteger(data) && (data as number) > 0 && (data as number) <= this.#unread) {
      this.#unread -= data as number
      this.sent()
    } else if (data === null) this.ended()
    else if (data === 'close') {
      this.#unread = 0
      this.end()
      this.ended()
      this.sent()
    } else {
      const message =
        data === 'reset' ? 'The other end of the port failed.' : 'The port gave a message that is no bytes.'
      this.fail(data === 'reset' ? new Error(message) : new HostloopError('UNSUPPORTED', message))
    }
  }
}
