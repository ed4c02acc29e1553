import { InputQueue } from '@hostloop/core'
import type { Acceptor, ByteStream, HandleEvents, Target } from '@hostloop/core'

/** An acceptor for connections that are made elsewhere: `push` hands it each. Those beyond `backlog` are closed. */
export class QueueAcceptor implements Acceptor {
  readonly #address: Target
  readonly #waiting: InputQueue<ByteStream>
  readonly #backlog: number
  #closed = false

  /** `onClose` stops the source; it is called once. */
  constructor(address: Target, onClose: () => void, backlog = 511) {
    this.#address = address
    this.#backlog = backlog
    this.#waiting = new InputQueue({ limit: backlog, onClose })
  }

  get address(): Target | undefined {
    return this.#closed ? undefined : this.#address
  }

  get error(): Error | undefined {
    return this.#waiting.error
  }

  push(stream: ByteStream): void {
    if (this.#waiting.length >= this.#backlog || !this.#waiting.push(stream)) stream.close()
  }

  /** It can't listen, or not any longer. */
  fail(error: Error): void {
    this.#closed = true
    this.#waiting.fail(error)
  }

  poll(): HandleEvents {
    return this.#waiting.poll()
  }

  subscribe(wake: () => void): () => void {
    return this.#waiting.subscribe(wake)
  }

  accept(): ByteStream | null {
    return this.#waiting.take() ?? null
  }

  close(): void {
    this.#closed = true
    for (let stream = this.accept(); stream; stream = this.accept()) stream.close()
    this.#waiting.close()
  }
}
