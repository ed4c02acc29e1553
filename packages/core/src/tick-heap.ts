import { SlotIndex, doubled } from './slot-index.ts'

/** "Every turn": a tick that is always over, before all others. */
export const EVERY_TURN: number = -Infinity

/**
 * The distinct milliseconds ("ticks") at which something is due, the earliest first. Whatever is due at one tick shares
 * one bucket, and at most a thousand ticks go by in a second: however many timeouts there are, the heap's logarithm is
 * paid a thousand times a second at most.
 */
export class TickHeap {
  /** For each bucket: its tick, and the first of what the owner chains up in it (-1: nothing). */
  ticks: Float64Array<ArrayBuffer> = new Float64Array(8)
  heads: Int32Array<ArrayBuffer> = new Int32Array(8)

  #position: Int32Array<ArrayBuffer> = new Int32Array(8)
  #heap: Int32Array<ArrayBuffer> = new Int32Array(8)
  #size = 0
  /** Buckets that were used once and are free, chained by `heads`; and how many were ever used. */
  #free = -1
  #used = 0
  readonly #index = new SlotIndex()

  /** The bucket of the earliest tick, or -1. */
  first(): number {
    return this.#size === 0 ? -1 : this.#heap[0]!
  }

  /** The earliest tick, or Infinity. */
  firstTick(): number {
    return this.#size === 0 ? Infinity : this.ticks[this.#heap[0]!]!
  }

  /** The bucket for a tick; an empty one where there was none. */
  open(tick: number): number {
    const found = this.#index.find(this.ticks, tick)
    if (found >= 0) return found
    let bucket = this.#free
    if (bucket >= 0) this.#free = this.heads[bucket]!
    else {
      if (this.#used === this.heads.length) this.#grow()
      bucket = this.#used++
    }
    this.ticks[bucket] = tick
    this.heads[bucket] = -1
    this.#index.insert(this.ticks, bucket)
    this.#rise(this.#size++, bucket)
    return bucket
  }

  /** Gives a bucket back. */
  close(bucket: number): void {
    this.#index.remove(this.ticks, bucket)
    const hole = this.#position[bucket]!
    const moved = this.#heap[--this.#size]!
    if (moved !== bucket) this.#sink(this.#rise(hole, moved), moved)
    this.heads[bucket] = this.#free
    this.#free = bucket
  }

  /** Puts `bucket` at `at` or as far above as it belongs; returns where. */
  #rise(at: number, bucket: number): number {
    const tick = this.ticks[bucket]!
    while (at > 0) {
      const parent = (at - 1) >> 1
      const other = this.#heap[parent]!
      if (this.ticks[other]! <= tick) break
      this.#set(at, other)
      at = parent
    }
    this.#set(at, bucket)
    return at
  }

  #sink(at: number, bucket: number): void {
    const tick = this.ticks[bucket]!
    for (;;) {
      let child = 2 * at + 1
      if (child >= this.#size) break
      if (child + 1 < this.#size && this.ticks[this.#heap[child + 1]!]! < this.ticks[this.#heap[child]!]!) child++
      const other = this.#heap[child]!
      if (this.ticks[other]! >= tick) break
      this.#set(at, other)
      at = child
    }
    this.#set(at, bucket)
  }

  #set(at: number, bucket: number): void {
    this.#heap[at] = bucket
    this.#position[bucket] = at
  }

  #grow(): void {
    this.ticks = doubled(this.ticks)
    this.heads = doubled(this.heads)
    this.#position = doubled(this.#position)
    this.#heap = doubled(this.#heap)
  }
}
