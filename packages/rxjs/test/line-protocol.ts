// A protocol library as others write them: it knows core, promises, and no host.
import { HandleEvent, sleep, whenReady } from '@hostloop/core'
import type { ByteStream, EventImpl } from '@hostloop/core'

/** Lines of text over a stream. */
class Lines {
  readonly #stream: ByteStream
  readonly #loop: EventImpl
  readonly #decoder = new TextDecoder()
  #received = ''

  constructor(stream: ByteStream, loop: EventImpl) {
    this.#stream = stream
    this.#loop = loop
  }

  /** The next line, or undefined at the end of the stream. */
  async read(): Promise<string | undefined> {
    for (;;) {
      const [line, ...rest] = this.#received.split('\n')
      if (rest.length > 0) {
        this.#received = rest.join('\n')
        return line
      }
      if (this.#stream.readEnded || this.#stream.state === 'closed') return undefined
      await whenReady(this.#stream, HandleEvent.READABLE, { loop: this.#loop })
      this.#received += this.#decoder.decode(this.#stream.read() ?? undefined, { stream: true })
    }
  }

  async write(line: string): Promise<void> {
    let bytes: Uint8Array = new TextEncoder().encode(`${line}\n`)
    while (bytes.length > 0 && this.#stream.state !== 'closed') {
      await whenReady(this.#stream, HandleEvent.WRITABLE, { loop: this.#loop })
      bytes = bytes.subarray(this.#stream.write(bytes))
    }
  }
}

/** Answers the lines `<id> <request>` with `<id> <answer>`, and `ping` with `pong`, until the stream ends. */
export async function serve(
  stream: ByteStream,
  loop: EventImpl,
  answer: (request: string) => Promise<string | undefined>,
): Promise<void> {
  const lines = new Lines(stream, loop)
  for (let line = await lines.read(); line !== undefined; line = await lines.read()) {
    const [id, request] = line.split(' ')
    const reply = await answer(request ?? 'ping')
    if (reply !== undefined) await lines.write(request === undefined ? reply : `${id} ${reply}`)
  }
}

export interface ClientOptions {
  readonly loop: EventImpl
  readonly connect: () => ByteStream
  readonly timeoutMs: number
  /** After so long a silence the peer is asked whether it is there, and given `timeoutMs` to say so. */
  readonly keepaliveMs: number
  readonly log: (event: string) => void
}

interface Connection {
  readonly stream: ByteStream
  readonly lines: Lines
}

export class Client {
  readonly #options: ClientOptions
  readonly #waiting = new Map<string, (answer: string) => void>()
  #connection: Connection | undefined
  #lastId = 0
  #closed = false

  constructor(options: ClientOptions) {
    this.#options = options
    void this.#run()
  }

  /** Rejects when no answer comes within the time-out. */
  async request(text: string): Promise<string> {
    const id = String(++this.#lastId)
    const done = new AbortController()
    const answered = new Promise<string>((resolve) => void this.#waiting.set(id, resolve))
    await this.#connection?.lines.write(`${id} ${text}`)
    try {
      return await Promise.race([answered, this.#timeout(done.signal)])
    } finally {
      done.abort('answered')
      this.#waiting.delete(id)
    }
  }

  close(): void {
    this.#closed = true
    this.#connection?.stream.close()
  }

  async #timeout(signal: AbortSignal): Promise<never> {
    const { loop, timeoutMs } = this.#options
    await sleep(timeoutMs, { loop, signal })
    throw new Error('timed out')
  }

  /** Connects, and connects again when the connection is lost. */
  async #run(): Promise<void> {
    const { loop, connect, log } = this.#options
    while (!this.#closed) {
      const stream = connect()
      const connection = (this.#connection = { stream, lines: new Lines(stream, loop) })
      log('connected')
      const done = new AbortController()
      const alive = { heard: true }
      void this.#keepAlive(connection, alive, done.signal)
      const { lines } = connection
      for (let line = await lines.read(); line !== undefined; line = await lines.read()) {
        alive.heard = true
        const [id = '', answer = ''] = line.split(' ')
        this.#waiting.get(id)?.(answer)
      }
      done.abort('lost')
    }
  }

  async #keepAlive(connection: Connection, alive: { heard: boolean }, signal: AbortSignal): Promise<void> {
    const { loop, keepaliveMs, timeoutMs, log } = this.#options
    try {
      for (;;) {
        alive.heard = false
        await sleep(keepaliveMs, { loop, signal })
        if (alive.heard) continue
        await connection.lines.write('ping')
        await sleep(timeoutMs, { loop, signal })
        if (alive.heard) continue
        log('silent')
        connection.stream.close()
        return
      }
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }
}
