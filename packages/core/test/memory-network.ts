import { HandleEvent, PushStream } from '@hostloop/core'
import type { StreamSink } from '@hostloop/core'

/** Connects PushStreams in memory. Nothing moves until it is cranked. */
export class MemoryNetwork {
  readonly #wires = new Set<Wire>()

  pair(): readonly [PushStream, PushStream] {
    const [there, back] = [new Wire(), new Wire()]
    const [a, b] = [new PushStream(there), new PushStream(back)]
    there.lay(a, b)
    back.lay(b, a)
    this.#wires.add(there).add(back)
    return [a, b]
  }

  crank(): void {
    for (const wire of this.#wires) {
      wire.crank()
      if (wire.done) this.#wires.delete(wire)
    }
  }

  /** Closes a stream in such a way that its peer sees a reset. */
  reset(stream: PushStream): void {
    for (const { from, to } of this.#wires)
      if (from === stream) to.fail(new Error('The connection was reset by the peer.'))
    stream.close()
  }
}

/** One direction. It delivers when the receiver has read all it has, so that the sender feels when nobody reads. */
class Wire implements StreamSink {
  from!: PushStream
  to!: PushStream
  readonly #queue: Uint8Array[] = []
  #ending = false
  #closed = false
  done = false

  lay(from: PushStream, to: PushStream): void {
    this.from = from
    this.to = to
  }

  send(bytes: Uint8Array): void {
    this.#queue.push(bytes)
  }

  buffered(): number {
    return this.#queue.reduce((sum, { length }) => sum + length, 0)
  }

  end(): void {
    this.#ending = true
  }

  close(): void {
    this.#closed = true
    this.#queue.length = 0
  }

  crank(): void {
    const listens = (this.to.poll() & HandleEvent.READABLE) === 0 || this.to.state === 'closed'
    const bytes = listens ? this.#queue.shift() : undefined
    // The sender may use its array again.
    if (bytes) this.to.push(bytes.slice())
    if (bytes) this.from.sent()
    if (this.#queue.length === 0 && (this.#ending || this.#closed)) this.to.ended()
    this.done = this.#closed
  }
}
