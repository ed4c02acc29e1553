import type { FreeCallback, TimeoutCallback, TimerId } from './contract.ts'
import type { OnError } from './error-report.ts'
import type { TimeoutInspection } from './snapshot.ts'
import { SlotTable, doubled } from './slot-table.ts'
import { EVERY_TURN, TickHeap } from './tick-heap.ts'

/** In place of a bucket: the slot is disabled, or fires in the turn that runs. */
const NOWHERE = -1
const DUE = -2

/** How many timeouts may be started by one reading of the clock. */
export const MAX_STARTED = 64

/**
 * All timeouts of one event-impl: their records in typed arrays by slot, found by id through a hash, and chained by the
 * millisecond at which they are due, so that only a millisecond that nobody else is due at costs a step in a heap.
 *
 * Restarting is lazy: a timeout that is put off stays in its bucket, and moves on when that bucket's time has come. So
 * a keepalive that every message puts off costs one store a message, and one move per period.
 */
export class TimerQueue {
  readonly #slots = new SlotTable()
  /** Of each slot the interval, and the deadline: Infinity while it is in no bucket. */
  #times: Float64Array<ArrayBuffer> = new Float64Array(16)
  /** Of each slot its bucket, and the slots after and before it there. */
  #links: Int32Array<ArrayBuffer> = new Int32Array(24)
  readonly #callbacks: (TimeoutCallback | undefined)[] = []
  readonly #frees: (FreeCallback | undefined)[] = []
  readonly #ticks = new TickHeap()
  readonly #started = new Int32Array(MAX_STARTED)

  /** How many of the timeouts are enabled. */
  enabled = 0
  /** How many were started since this was set to 0: at most MAX_STARTED. */
  started = 0

  /** `due` is what `deadline` says; of no meaning for a disabled one. */
  add(id: number, intervalMs: number, due: number, callback: TimeoutCallback, onFree?: FreeCallback): void {
    const slot = this.#slots.insert(id)
    if (2 * slot === this.#times.length) {
      this.#times = doubled(this.#times)
      this.#links = doubled(this.#links)
    }
    this.#callbacks[slot] = callback
    this.#frees[slot] = onFree
    this.#links[3 * slot] = NOWHERE
    this.#times[2 * slot] = intervalMs
    this.#times[2 * slot + 1] = Infinity
    if (intervalMs >= 0) {
      this.enabled++
      this.#queue(slot, due)
    }
    this.#started[this.started++] = slot
  }

  /** Restarts a timeout at `now`; an unknown id is ignored. */
  update(id: TimerId, intervalMs: number, now: number): void {
    const slot = this.#slots.find(id)
    if (slot < 0) return
    this.enabled += Number(intervalMs >= 0) - Number(this.#times[2 * slot]! >= 0)
    this.#times[2 * slot] = intervalMs
    this.#started[this.started++] = slot
    const due = deadline(intervalMs, now)
    if (intervalMs >= 0 && due >= this.#times[2 * slot + 1]!) {
      this.#times[2 * slot + 1] = due
      return
    }
    this.#unqueue(slot)
    if (intervalMs >= 0) this.#queue(slot, due)
  }

  /** What was started counts from `now`, and so is not early (T2). Where it is later than its bucket, it moves on in time. */
  restart(now: number): void {
    while (this.started > 0) {
      const slot = this.#started[--this.started]!
      // One that was freed and taken again was started again.
      const intervalMs = this.#times[2 * slot]!
      if (intervalMs > 0) this.#times[2 * slot + 1] = now + intervalMs
    }
  }

  /** Whether there was one. `freed` gets its free callback. */
  remove(id: TimerId, freed: (onFree: FreeCallback) => void): boolean {
    const slot = this.#slots.find(id)
    if (slot < 0) return false
    if (this.#times[2 * slot]! >= 0) this.enabled--
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
      if (this.#links[3 * slot] !== DUE) continue
      const timer = this.#slots.keys[slot] as TimerId
      const callback = this.#callbacks[slot]!
      // From the whole millisecond, as the next alarm rings in one: a fraction would cost another with every period.
      this.#queue(slot, deadline(this.#times[2 * slot]!, Math.floor(now)))
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
      const due = this.#times[2 * slot + 1]!
      if (tick === Infinity || due <= tick) return tick
      // It was put off. It moves on here, at most once per restart.
      this.#unqueue(slot)
      this.#queue(slot, due)
    }
  }

  /** All timeouts, in no order. */
  *entries(now: number): Generator<TimeoutInspection> {
    for (const [slot, timer] of this.#slots.keys.entries()) {
      const intervalMs = this.#times[2 * slot]!
      const dueAt = intervalMs > 0 && this.#links[3 * slot] !== DUE ? this.#times[2 * slot + 1]! : now
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
        const next = this.#links[3 * slot + 1]!
        if (Math.ceil(this.#times[2 * slot + 1]!) > now) this.#queue(slot, this.#times[2 * slot + 1]!)
        else {
          this.#links[3 * slot] = DUE
          this.#times[2 * slot + 1] = Infinity
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
    this.#times[2 * slot + 1] = due
    this.#links[3 * slot] = bucket
    this.#links[3 * slot + 2] = -1
    this.#links[3 * slot + 1] = head
    if (head >= 0) this.#links[3 * head + 2] = slot
    this.#ticks.heads[bucket] = slot
  }

  #unqueue(slot: number): void {
    const bucket = this.#links[3 * slot]!
    this.#links[3 * slot] = NOWHERE
    this.#times[2 * slot + 1] = Infinity
    if (bucket < 0) return
    const next = this.#links[3 * slot + 1]!
    const previous = this.#links[3 * slot + 2]!
    if (next >= 0) this.#links[3 * next + 2] = previous
    if (previous >= 0) this.#links[3 * previous + 1] = next
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
        id,
        this.#times[2 * slot]!,
        this.#times[2 * slot + 1]!,
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
