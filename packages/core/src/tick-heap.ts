import { SlotTable, doubled } from './slot-table.ts'

/** "Every turn": a tick that is always over, before all others. */
export const EVERY_TURN: number = -Infinity

/**
 * The distinct milliseconds ("ticks") at which something is due, the earliest first. Whatever is due at one tick shares
 * one bucket, and at most a thousand ticks go by in a second: however many timeouts there are, the heap's logarithm is
 * paid a thousand times a second at most.
 */
export class TickHeap {
  /** For each bucket, the first of what its owner chains up in it; -1: nothing. */
  heads: Int32Array<ArrayBuffer> = new Int32Array(8)

  /** The buckets by tick. */
  readonly #slots = new SlotTable()
  #heap: Int32Array<ArrayBuffer> = new Int32Array(8)
  #position: Int32Array<ArrayBuffer> = new Int32Array(8)

  tick(bucket: number): number {
    return this.#slots.keys[bucket]!
  }

  /** The bucket of the earliest tick, or -1. */
  first(): number {
    return this.#slots.size === 0 ? -1 : this.#heap[0]!
  }

  /** The bucket for a tick; an empty one where there was none. */
  open(tick: number): number {
    const found = this.#slots.find(tick)
    if (found >= 0) return found
    const end = this.#slots.size
    const bucket = this.#slots.insert(tick)
    if (bucket === this.heads.length) {
      this.heads = doubled(this.heads)
      this.#heap = doubled(this.#heap)
      this.#position = doubled(this.#position)
    }
    this.heads[bucket] = -1
    this.#rise(end, bucket)
    return bucket
  }

  /** Gives a bucket back. */
  close(bucket: number): void {
    const hole = this.#position[bucket]!
    const moved = this.#heap[this.#slots.size - 1]!
    this.#slots.remove(bucket)
    if (moved !== bucket) this.#sink(this.#rise(hole, moved), moved)
  }

  /** Puts `bucket` at `at` or as far above as it belongs; returns where. */
  #rise(at: number, bucket: number): number {
    const tick = this.tick(bucket)
    while (at > 0) {
      const parent = (at - 1) >> 1
      const other = this.#heap[parent]!
      if (this.tick(other) <= tick) break
      this.#set(at, other)
      at = parent
    }
    this.#set(at, bucket)
    return at
  }

  #sink(at: number, bucket: number): void {
    const tick = this.tick(bucket)
    const { size } = this.#slots
    for (;;) {
      let child = 2 * at + 1
      if (child + 1 < size && this.tick(this.#heap[child + 1]!) < this.tick(this.#heap[child]!)) child++
      const other = this.#heap[child]!
      if (child >= size || this.tick(other) >= tick) break
      this.#set(at, other)
      at = child
    }
    this.#set(at, bucket)
  }

  #set(at: number, bucket: number): void {
    this.#heap[at] = bucket
    this.#position[bucket] = at
  }
}
