import { currentConnector, currentEventImpl, timeout } from '@hostloop/core'
import type { ByteStream, Connector, EventImpl, Target, Timeout } from '@hostloop/core'
import { LineError } from './line-error.ts'
import { LineStream } from './line-stream.ts'

export interface LineClientOptions {
  /** Default: the registered event-impl. */
  readonly loop?: EventImpl | undefined
  /** How long a request waits for its reply, the time to connect included. Default 5000. */
  readonly timeoutMs?: number | undefined
  /** After how long a silence the server is asked for a sign of life. Default 5000; negative: never. */
  readonly keepaliveMs?: number | undefined
  /** How many of those it may leave unanswered, one after the other. Default 3. */
  readonly missedLimit?: number | undefined
}

export interface RequestOptions {
  /** Default: the client's. */
  readonly timeoutMs?: number | undefined
  /** Its abort rejects with its reason. The server is not told, and its reply is ignored. */
  readonly signal?: AbortSignal | undefined
}

/** Connects a client. Throws what the connector throws. What goes wrong later ends the client. */
export function connectLineClient(
  target: Target,
  options: LineClientOptions & { readonly connector?: Connector | undefined } = {},
): LineClient {
  const { loop = currentEventImpl(), connector = currentConnector(), ...others } = options
  const stream = connector.connect(target)
  try {
    return new LineClient(stream, { ...others, loop })
  } catch (error) {
    stream.close()
    throw error
  }
}

interface Pending {
  resolve(text: string): void
  reject(reason: unknown): void
}

/**
 * A client for requests by number: a line `7 echo hello` is answered by `7 ok hello`, or `7 error why`, in any order, and
 * `PING` by `PONG`.
 *
 * It keeps one watch, one timeout for keepalives, and one for each request. However it ends, all of them are removed
 * first, then all requests are rejected.
 */
export class LineClient {
  /** Resolves when the connection is over: with why, or undefined after `end()` or `close()`. Never rejects. */
  readonly closed: Promise<LineError | undefined>

  readonly #loop: EventImpl
  readonly #timeoutMs: number
  readonly #keepaliveMs: number
  readonly #missedLimit: number
  readonly #lines: LineStream
  readonly #keepalive: Timeout
  readonly #pending = new Map<number, Pending>()
  #lastNumber = 0
  /** How many keepalives were sent since the last line came. */
  #unanswered = 0
  #ending = false
  #over = false
  #reason: LineError | undefined
  #resolveClosed!: (reason: LineError | undefined) => void

  /** The stream belongs to the client from now on. */
  constructor(stream: ByteStream, options: LineClientOptions = {}) {
    const { loop = currentEventImpl(), timeoutMs = 5000, keepaliveMs = 5000, missedLimit = 3 } = options
    this.#loop = loop
    this.#timeoutMs = timeoutMs
    this.#keepaliveMs = keepaliveMs
    this.#missedLimit = missedLimit
    this.#keepalive = timeout(keepaliveMs, () => this.#onSilence(), { loop })
    this.closed = new Promise((resolve) => (this.#resolveClosed = resolve))
    const owner = {
      onLine: (line: string) => this.#onLine(line),
      onEnd: () => this.#onEnd(),
      onClosed: (error: Error | undefined) => this.#onClosed(error),
    }
    this.#lines = new LineStream(stream, owner, { loop })
  }

  /** Whether a request would be `BUSY` now. */
  get busy(): boolean {
    return this.#lines.full
  }

  /** Resolves with the text of the reply. Rejects with a `LineError` (see its codes), or with the signal's reason. */
  request(text: string, { timeoutMs = this.#timeoutMs, signal }: RequestOptions = {}): Promise<string> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      this.#refuse(text)
      const number = ++this.#lastNumber
      const late = (): void =>
        pending.reject(new LineError('TIMED_OUT', `No reply within ${timeoutMs} ms: ${text}`))
      const abort = (): void => pending.reject(signal?.reason)
      const timer = timeout(timeoutMs, late, { loop: this.#loop })
      signal?.addEventListener('abort', abort)
      const settled = (): void => {
        timer.remove()
        signal?.removeEventListener('abort', abort)
        this.#pending.delete(number)
        this.#endWhenAnswered()
      }
      const pending: Pending = {
        resolve(reply) {
          settled()
          resolve(reply)
        },
        reject(reason) {
          settled()
          reject(reason)
        },
      }
      this.#pending.set(number, pending)
      this.#lines.send(`${number} ${text}`)
    })
  }

  /**
   * Takes no more requests, waits for the replies to those under way, and ends the connection. Resolves when the server
   * has ended it too. Rejects with the `LineError` that came between; keepalives go on until then.
   */
  async end(): Promise<void> {
    this.#ending = true
    this.#endWhenAnswered()
    const reason = await this.closed
    if (reason) throw reason
  }

  /** Ends it at once: requests under way are `CLOSED`. Idempotent. */
  close(): void {
    this.#finish(undefined)
  }

  [Symbol.dispose](): void {
    this.close()
  }

  #refuse(text: string): void {
    if (this.#over || this.#ending) throw closed(this.#reason)
    if (text.includes('\n')) throw new LineError('INVALID_REQUEST', 'A request is one line.')
    if (this.busy) throw new LineError('BUSY', 'Too much waits to be sent: ask again when there are replies.')
  }

  #onLine(line: string): void {
    this.#unanswered = 0
    this.#keepalive.update(this.#keepaliveMs)
    if (line === 'PONG') return
    const [, number, verdict, text = ''] = /^(\d+) (ok|error)(?: (.*))?$/s.exec(line) ?? []
    if (number === undefined || Number(number) > this.#lastNumber) {
      this.#finish(new LineError('PROTOCOL', `No reply to anything: ${line.slice(0, 80)}`))
      return
    }
    // There is none where the request has timed out, or was aborted.
    const pending = this.#pending.get(Number(number))
    if (verdict === 'ok') pending?.resolve(text)
    else pending?.reject(new LineError('REFUSED', text))
  }

  #onSilence(): void {
    if (this.#unanswered === this.#missedLimit) {
      this.#finish(new LineError('SILENT', `The server left ${this.#unanswered} keepalives unanswered.`))
      return
    }
    this.#unanswered++
    this.#lines.send('PING')
  }

  #onEnd(): void {
    if (!this.#endIsAgreed) this.#finish(new LineError('LOST', 'The server has ended the connection.'))
  }

  #onClosed(cause: Error | undefined): void {
    if (cause instanceof LineError) this.#finish(cause)
    else if (cause) this.#finish(new LineError('LOST', `No connection: ${cause.message}`, { cause }))
    else if (this.#endIsAgreed) this.#finish(undefined)
    else this.#finish(new LineError('LOST', 'The connection was closed.'))
  }

  /** Whether nobody waits for anything but the end. */
  get #endIsAgreed(): boolean {
    return this.#ending && this.#pending.size === 0
  }

  #endWhenAnswered(): void {
    if (this.#endIsAgreed) this.#lines.end()
  }

  /** The one way out, whatever the reason. */
  #finish(reason: LineError | undefined): void {
    if (this.#over) return
    this.#over = true
    this.#reason = reason
    this.#lines.close()
    this.#keepalive.remove()
    for (const pending of this.#pending.values()) pending.reject(reason ?? closed(undefined))
    this.#resolveClosed(reason)
  }
}

function closed(cause: LineError | undefined): LineError {
  return new LineError('CLOSED', 'The connection is closed: connect again.', { cause })
}
