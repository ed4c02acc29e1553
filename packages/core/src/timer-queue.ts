import type { FreeCallback, TimeoutCallback, TimerId } from './contract.ts'
import type { OnError } from './error-report.ts'
import type { TimeoutInspection } from './snapshot.ts'
import { SlotTable, doubled } from './slot-table.ts'
import { EVERY_TURN, TickHeap } from './tick-heap.ts'

/** In `#bucket`: the slot is disabled, or fires in the turn that runs. */
const NOWHERE = -1
const DUE = -2

/**
 * All timeouts of one event-impl: their records in typed arrays by slot, found by id through a hash, and chained by the
 * millisecond at which they are due, so that only a millisecond that nobody else is due at costs a step in a heap.
 *
 * Restarting is lazy: a timeout that is put off stays in its bucket, and moves on when that bucket's time has come. So
 * a keepalive that every message puts off costs one store a message, and one move per period.
 */
export class TimerQueue {
  readonly #slots = new SlotTable()
  #intervals: Float64Array<ArrayBuffer> = new Float64Array(8)
  #deadlines: Float64Array<ArrayBuffer> = new Float64Array(8)
  #bucket: Int32Array<ArrayBuffer> = new Int32Array(8)
  #next: Int32Array<ArrayBuffer> = new Int32Array(8)
  #previous: Int32Array<ArrayBuffer> = new Int32Array(8)
  readonly #callbacks: (TimeoutCallback | undefined)[] = []
  readonly #frees: (FreeCallback | undefined)[] = []
  readonly #ticks = new TickHeap()

  /** How many of the timeouts are enabled. */
  enabled = 0

  /** `due` is what `deadline` says; of no meaning for a disabled one. */
  add(id: TimerId, intervalMs: number, due: number, callback: TimeoutCallback, onFree?: FreeCallback): void {
    const slot = this.#slots.insert(id)
    if (slot === this.#intervals.length) {
      this.#intervals = doubled(this.#intervals)
      this.#deadlines = doubled(this.#deadlines)
      this.#bucket = doubled(this.#bucket)
      this.#next = doubled(this.#next)
      this.#previous = doubled(this.#previous)
    }
    this.#callbacks[slot] = callback
    this.#frees[slot] = onFree
    this.#bucket[slot] = NOWHERE
    this.#intervals[slot] = intervalMs
    if (intervalMs >= 0) {
      this.enabled++
      this.#queue(slot, due)
    }
  }

  /** Restarts a timeout from `now`; an unknown id is ignored. */
  update(id: TimerId, intervalMs: number, now: number): void {
    const slot = this.#slots.find(id)
    if (slot < 0) return
    this.enabled += Number(intervalMs >= 0) - Number(this.#intervals[slot]! >= 0)
    this.#intervals[slot] = intervalMs
    const due = deadline(intervalMs, now)
    const bucket = this.#bucket[slot]!
    if (intervalMs >= 0 && bucket >= 0 && due >= this.#ticks.tick(bucket)) {
      this.#deadlines[slot] = due
      return
    }
    this.#unqueue(slot)
    if (intervalMs >= 0) this.#queue(slot, due)
  }

  /** Whether there was one. `freed` gets its free callback. */
  remove(id: TimerId, freed: (onFree: FreeCallback) => void): boolean {
    const slot = this.#slots.find(id)
    if (slot < 0) return false
    if (this.#intervals[slot]! >= 0) this.enabled--
    this.#unqueue(slot)
    this.#slots.remove(slot)
    const onFree = this.#frees[slot]
    this.#callbacks[slot] = this.#frees[slot] = undefined
    if (onFree) freed(onFree)
    return true
  }

  /** Calls back whatever is due at `now`. What is added or restarted meanwhile waits for the next run. */
  run(now: number, failed: OnError): void {
    for (const slot of this.#takeDue(now)) {
      // Removed, disabled or restarted by a callback before it.
      if (this.#bucket[slot] !== DUE) continue
      const timer = this.#slots.keys[slot] as TimerId
      const callback = this.#callbacks[slot]!
      // From the whole millisecond, as the next alarm rings in one: a fraction would cost another with every period.
      this.#queue(slot, deadline(this.#intervals[slot]!, Math.floor(now)))
      try {
        callback(timer)
      } catch (error) {
        failed(error, { during: 'timeout', timer })
      }
    }
  }

  /** A time before which nothing is due: the next deadline, or the earlier one of a timeout that was put off. */
  nextTick(): number {
    const first = this.#ticks.first()
    return first < 0 ? Infinity : this.#ticks.tick(first)
  }

  /** When something is due next, rounded up to a millisecond: EVERY_TURN, or a time, or Infinity. */
  nextDue(): number {
    for (;;) {
      const tick = this.nextTick()
      const slot = this.#ticks.heads[this.#ticks.first()]!
      if (tick === Infinity || this.#deadlines[slot]! <= tick) return tick
      // It was put off. It moves on here, at most once per restart.
      this.#unqueue(slot)
      this.#queue(slot, this.#deadlines[slot]!)
    }
  }

  /** All timeouts, in no order. */
  *entries(now: number): Generator<TimeoutInspection> {
    for (const [slot, timer] of this.#slots.keys.entries()) {
      const intervalMs = this.#intervals[slot]!
      const dueAt = intervalMs > 0 ? this.#deadlines[slot]! : now
      const dueInMs = intervalMs < 0 ? undefined : dueAt - now
      if (timer !== 0) yield { timer: timer as TimerId, intervalMs, dueInMs }
    }
  }

  /** Takes the slots that are due from their buckets. */
  #takeDue(now: number): number[] {
    const due: number[] = []
    while (this.nextTick() <= now) {
      const bucket = this.#ticks.first()
      let slot = this.#ticks.heads[bucket]!
      this.#ticks.close(bucket)
      while (slot >= 0) {
        const next = this.#next[slot]!
        if (Math.ceil(this.#deadlines[slot]!) > now) this.#queue(slot, this.#deadlines[slot]!)
        else {
          this.#bucket[slot] = DUE
          due.push(slot)
        }
        slot = next
      }
    }
    return due
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

  /** The same timeouts in a small queue where most of the memory serves timeouts that have gone (F2), else this one. */
  packed(): TimerQueue {
    const { size, keys } = this.#slots
    if (keys.length <= 64 || size * 8 >= keys.length) return this
    const packed = new TimerQueue()
    for (const [slot, id] of keys.entries()) {
      if (id === 0) continue
      packed.add(
        id as TimerId,
        this.#intervals[slot]!,
        this.#deadlines[slot]!,
        this.#callbacks[slot]!,
        this.#frees[slot],
      )
    }
    return packed
  }
}

/** When a timeout that (re)starts at `now` is due. */
export function deadline(intervalMs: number, now: number): number {
  return intervalMs === 0 ? EVERY_TURN : now + intervalMs
}
