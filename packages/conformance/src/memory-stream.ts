import type { ByteStream, HandleEvents } from '@hostloop/core'
import { ERROR, HANGUP, READABLE, WRITABLE } from './handle-event.ts'

const HIGH_WATER_MARK = 64 * 1024

/** One end of an in-memory connection. Bytes move at once, as far as the two high-water marks allow. */
export class MemoryStream implements ByteStream {
  #phase: 'connecting' | 'open' | 'closed' = 'connecting'
  #peer: MemoryStream | undefined
  #error: Error | undefined
  #inbox: Uint8Array = new Uint8Array()
  #outbox: Uint8Array = new Uint8Array()
  #eof = false
  #ending = false
  #ended = false
  readonly #wakes = new Set<{ readonly wake: () => void }>()

  /** Connects two streams. */
  static connect(a: MemoryStream, b: MemoryStream): void {
    a.#open(b)
    b.#open(a)
  }

  #open(peer: MemoryStream): void {
    this.#peer = peer
    this.#phase = 'open'
    this.#wake()
  }

  get state(): 'connecting' | 'open' | 'closed' {
    return this.#phase === 'open' && this.#ended && this.readEnded ? 'closed' : this.#phase
  }

  get readEnded(): boolean {
    return this.#eof && this.#inbox.length === 0
  }

  get error(): Error | undefined {
    return this.#error
  }

  get pending(): number {
    return this.#outbox.length
  }

  poll(): HandleEvents {
    let bits = 0
    if (this.#inbox.length > 0 || this.#eof) bits |= READABLE
    if (this.#room() > 0) bits |= WRITABLE
    if (this.state === 'closed') bits |= HANGUP
    if (this.#error) bits |= ERROR
    return bits
  }

  subscribe(wake: () => void): () => void {
    const entry = { wake }
    this.#wakes.add(entry)
    return () => void this.#wakes.delete(entry)
  }

  read(max: number = this.#inbox.length): Uint8Array | null {
    const bytes = this.#inbox.slice(0, max)
    if (bytes.length === 0) return null
    this.#inbox = this.#inbox.slice(bytes.length)
    if (this.#peer) this.#peer.#flush()
    return bytes
  }

  write(bytes: Uint8Array): number {
    const taken = bytes.slice(0, this.#room())
    this.#outbox = joined(this.#outbox, taken)
    this.#flush()
    return taken.length
  }

  end(): void {
    this.#ending = true
    this.#flush()
  }

  close(): void {
    if (this.#phase !== 'closed') this.#finish(undefined)
  }

  /** Ends this stream with an error, as a refused connection or a reset does; its peer is told nothing. */
  fail(error: Error): void {
    if (this.#phase === 'closed') return
    this.#peer = undefined
    this.#finish(error)
  }

  /** Closes this stream in such a way that its peer sees a reset. */
  reset(): void {
    const peer = this.#peer
    this.#peer = undefined
    this.close()
    peer?.fail(new Error('connection reset by peer'))
  }

  #finish(error: Error | undefined): void {
    this.#phase = 'closed'
    this.#error = error
    this.#inbox = this.#outbox = new Uint8Array()
    this.#eof = false
    const peer = this.#peer
    this.#peer = undefined
    if (peer) peer.#peerClosed()
    this.#wake()
  }

  #peerClosed(): void {
    this.#peer = undefined
    this.#eof = true
    this.#ended = true
    this.#outbox = new Uint8Array()
    this.#wake()
  }

  #room(): number {
    const writable = this.#phase === 'open' && !this.#ending && !this.#ended
    return writable ? HIGH_WATER_MARK - this.#outbox.length : 0
  }

  /** Moves what fits from here to the peer. */
  #flush(): void {
    const peer = this.#peer
    if (!peer) return
    const moved = this.#outbox.slice(0, HIGH_WATER_MARK - peer.#inbox.length)
    this.#outbox = this.#outbox.slice(moved.length)
    peer.#inbox = joined(peer.#inbox, moved)
    if (this.#ending && this.#outbox.length === 0 && !this.#ended) {
      this.#ended = true
      peer.#eof = true
    }
    peer.#wake()
    this.#wake()
  }

  #wake(): void {
    for (const { wake } of Array.from(this.#wakes)) wake()
  }
}

/** Two connected streams. */
export function memoryStreamPair(): readonly [MemoryStream, MemoryStream] {
  const pair = [new MemoryStream(), new MemoryStream()] as const
  MemoryStream.connect(...pair)
  return pair
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}
