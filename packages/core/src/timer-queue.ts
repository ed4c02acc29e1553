import type { FreeCallback, TimeoutCallback, TimerId } from './contract.ts'
import type { OnError } from './error-report.ts'
import { SlotIndex, doubled } from './slot-index.ts'
import { EVERY_TURN, TickHeap } from './tick-heap.ts'

/** In `#bucket`: the slot is disabled, or fires in the turn that runs. */
const NOWHERE = -1
const DUE = -2

/**
 * All timeouts of one event-impl: their records in typed arrays by slot, found by id through a hash, and chained by the
 * millisecond at which they are due. Adding, restarting and removing take constant time, whatever the number.
 *
 * Restarting is lazy: a timeout that is put off stays in its bucket, and moves on when that bucket's time has come. So
 * a keepalive that every message puts off costs one store a message, and one move per period.
 */
export class TimerQueue {
  #ids: Float64Array<ArrayBuffer> = new Float64Array(8)
  #intervals: Float64Array<ArrayBuffer> = new Float64Array(8)
  #deadlines: Float64Array<ArrayBuffer> = new Float64Array(8)
  #bucket: Int32Array<ArrayBuffer> = new Int32Array(8)
  #next: Int32Array<ArrayBuffer> = new Int32Array(8)
  #previous: Int32Array<ArrayBuffer> = new Int32Array(8)
  #callbacks: (TimeoutCallback | undefined)[] = []
  #frees: (FreeCallback | undefined)[] = []
  #index = new SlotIndex()
  #ticks = new TickHeap()
  /** Slots that were used once and are free, chained by `#next`; and how many were ever used. */
  #free = -1
  #used = 0
  #due: number[] = []
  #running = false

  /** How many there are, and how many of them are enabled. */
  size = 0
  enabled = 0

  add(id: TimerId, intervalMs: number, now: number, callback: TimeoutCallback, onFree?: FreeCallback): void {
    this.#insert(id, intervalMs, deadline(intervalMs, now), callback, onFree)
  }

  #insert(
    id: TimerId,
    intervalMs: number,
    due: number,
    callback: TimeoutCallback,
    onFree: FreeCallback | undefined,
  ): void {
    let slot = this.#free
    if (slot >= 0) this.#free = this.#next[slot]!
    else {
      if (this.#used === this.#ids.length) this.#grow()
      slot = this.#used++
    }
    this.#ids[slot] = id
    this.#callbacks[slot] = callback
    this.#frees[slot] = onFree
    this.#index.insert(this.#ids, slot)
    this.size++
    this.#bucket[slot] = NOWHERE
    this.#intervals[slot] = intervalMs
    if (intervalMs >= 0) {
      this.enabled++
      this.#queue(slot, due)
    }
  }

  /** Restarts a timeout from `now`; an unknown id is ignored. */
  update(id: TimerId, intervalMs: number, now: number): void {
    const slot = this.#index.find(this.#ids, id)
    if (slot < 0) return
    this.enabled += Number(intervalMs >= 0) - Number(this.#intervals[slot]! >= 0)
    this.#intervals[slot] = intervalMs
    const due = deadline(intervalMs, now)
    const bucket = this.#bucket[slot]!
    if (intervalMs >= 0 && bucket >= 0 && due >= this.#ticks.ticks[bucket]!) {
      this.#deadlines[slot] = due
      return
    }
    this.#unqueue(slot)
    if (intervalMs >= 0) this.#queue(slot, due)
  }

  /** Whether there was one. `freed` gets its free callback. */
  remove(id: TimerId, freed: (onFree: FreeCallback) => void): boolean {
    const slot = this.#index.find(this.#ids, id)
    if (slot < 0) return false
    if (this.#intervals[slot]! >= 0) this.enabled--
    this.#unqueue(slot)
    this.#index.remove(this.#ids, slot)
    const onFree = this.#frees[slot]
    this.#callbacks[slot] = this.#frees[slot] = undefined
    this.#ids[slot] = 0
    this.#next[slot] = this.#free
    this.#free = slot
    this.size--
    if (onFree) freed(onFree)
    this.#shrink()
    return true
  }

  /** Calls back whatever is due at `now`. What is added or restarted meanwhile waits for the next run. */
  run(now: number, failed: OnError): void {
    this.#collect(now)
    this.#running = true
    for (const slot of this.#due) {
      // Removed, disabled or restarted by a callback before it.
      if (this.#bucket[slot] !== DUE) continue
      const id = this.#ids[slot] as TimerId
      this.#queue(slot, deadline(this.#intervals[slot]!, now))
      try {
        this.#callbacks[slot]!(id)
      } catch (error) {
        failed(error, { during: 'timeout', timer: id })
      }
    }
    this.#running = false
    if (this.#due.length > 0) this.#due = []
    this.#shrink()
  }

  /** A time before which nothing is due: the next deadline, or the earlier one of a timeout that was put off. */
  nextTick(): number {
    return this.#ticks.firstTick()
  }

  /** When something is due next, rounded up to a millisecond: EVERY_TURN, or a time, or Infinity. */
  nextDue(): number {
    for (;;) {
      const bucket = this.#ticks.first()
      if (bucket < 0) return Infinity
      const tick = this.#ticks.ticks[bucket]!
      // Timeouts that were put off move on here: each at most once per restart.
      const slot = this.#ticks.heads[bucket]!
      if (this.#deadlines[slot]! <= tick) return tick
      this.#unqueue(slot)
      this.#queue(slot, this.#deadlines[slot]!)
    }
  }

  /** For each timeout, in no order: its id, its interval, and when it is due (undefined while disabled). */
  *entries(): Generator<{ timer: TimerId; intervalMs: number; dueAt: number | undefined }> {
    for (let slot = 0; slot < this.#used; slot++) {
      const timer = this.#ids[slot] as TimerId
      const intervalMs = this.#intervals[slot]!
      if (timer !== 0) yield { timer, intervalMs, dueAt: intervalMs < 0 ? undefined : this.#deadlines[slot]! }
    }
  }

  /** Moves the slots whose time has come from their buckets to `#due`. */
  #collect(now: number): void {
    for (;;) {
      const bucket = this.#ticks.first()
      if (bucket < 0 || this.#ticks.ticks[bucket]! > now) return
      let slot = this.#ticks.heads[bucket]!
      this.#ticks.close(bucket)
      while (slot >= 0) {
        const next = this.#next[slot]!
        if (this.#deadlines[slot]! > now) this.#queue(slot, this.#deadlines[slot]!)
        else {
          this.#bucket[slot] = DUE
          this.#due.push(slot)
        }
        slot = next
      }
    }
  }

  #queue(slot: number, due: number): void {
    const bucket = this.#ticks.open(Math.ceil(due))
    const head = this.#ticks.heads[bucket]!
    this.#deadlines[slot] = due
    this.#bucket[slot] = bucket
    this.#previous[slot] = -1
    this.#next[slot] = head
    if (head >= 0) this.#previous[head] = slot
    this.#ticks.heads[bucket] = slot
  }

  #unqueue(slot: number): void {
    const bucket = this.#bucket[slot]!
    this.#bucket[slot] = NOWHERE
    if (bucket < 0) return
    const next = this.#next[slot]!
    const previous = this.#previous[slot]!
    if (next >= 0) this.#previous[next] = previous
    if (previous >= 0) this.#next[previous] = next
    else if (next >= 0) this.#ticks.heads[bucket] = next
    else this.#ticks.close(bucket)
  }

  #grow(): void {
    this.#ids = doubled(this.#ids)
    this.#intervals = doubled(this.#intervals)
    this.#deadlines = doubled(this.#deadlines)
    this.#bucket = doubled(this.#bucket)
    this.#next = doubled(this.#next)
    this.#previous = doubled(this.#previous)
  }

  /** Gives memory back after most timeouts have gone (F2). Slots change, so never while `run` holds some. */
  #shrink(): void {
    const capacity = this.#ids.length
    if (this.#running || capacity <= 64 || this.size * 8 > capacity) return
    const packed = new TimerQueue()
    for (let slot = 0; slot < this.#used; slot++) {
      const id = this.#ids[slot] as TimerId
      if (id === 0) continue
      packed.#insert(
        id,
        this.#intervals[slot]!,
        this.#deadlines[slot]!,
        this.#callbacks[slot]!,
        this.#frees[slot],
      )
    }
    this.#ids = packed.#ids
    this.#intervals = packed.#intervals
    this.#deadlines = packed.#deadlines
    this.#bucket = packed.#bucket
    this.#next = packed.#next
    this.#previous = packed.#previous
    this.#callbacks = packed.#callbacks
    this.#frees = packed.#frees
    this.#index = packed.#index
    this.#ticks = packed.#ticks
    this.#free = packed.#free
    this.#used = packed.#used
  }
}

/** When a timeout that (re)starts at `now` is due. */
function deadline(intervalMs: number, now: number): number {
  return intervalMs === 0 ? EVERY_TURN : now + intervalMs
}
