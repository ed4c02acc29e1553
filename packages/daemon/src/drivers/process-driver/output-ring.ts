import { WakeList } from '@hostloop/core'

const CAPACITY = 64 * 1024

/** The last 64 KiB of what a domain has written. Bytes are known by how many came before them. */
export class OutputRing {
  /** Woken when there is more, or when there will be none. */
  readonly changes: WakeList = new WakeList()
  #bytes: Uint8Array | undefined
  #end = 0
  #over = false

  /** The first byte that is still there. */
  get start(): number {
    return Math.max(this.#end - CAPACITY, 0)
  }

  /** The next byte to come. */
  get end(): number {
    return this.#end
  }

  /** Nothing will come any more. */
  get isOver(): boolean {
    return this.#over
  }

  write(bytes: Uint8Array): void {
    const kept = bytes.subarray(-CAPACITY)
    const ring = (this.#bytes ??= new Uint8Array(CAPACITY))
    this.#end += bytes.length
    const at = (this.#end - kept.length) % CAPACITY
    const untilWrap = CAPACITY - at
    ring.set(kept.subarray(0, untilWrap), at)
    ring.set(kept.subarray(untilWrap), 0)
    this.changes.wakeAll()
  }

  /** A copy of what there is from that byte on: all of it, or the part before the ring begins anew. */
  read(from: number): Uint8Array {
    const at = from % CAPACITY
    return this.#bytes?.slice(at, at + this.#end - from) ?? new Uint8Array()
  }

  over(): void {
    this.#over = true
    this.changes.wakeAll()
  }
}
