import { asyncScheduler, interval } from 'rxjs'
import type { Subscription } from 'rxjs'
import type { PeriodicSubject, TimerSet, TimerSubject } from './timer-subject.ts'

class RxjsTimers implements TimerSet {
  readonly #intervals: readonly number[]
  readonly #callback: () => void
  readonly #timers: Subscription[]

  constructor(intervals: readonly number[], callback: () => void) {
    this.#intervals = intervals
    this.#callback = callback
    this.#timers = Array.from({ length: intervals.length })
  }

  add(): void {
    for (let i = 0; i < this.#intervals.length; i++)
      this.#timers[i] = asyncScheduler.schedule(this.#callback, this.#intervals[i])
  }

  rearm(order: Uint32Array, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const index = order[i]!
      this.#timers[index]!.unsubscribe()
      this.#timers[index] = asyncScheduler.schedule(this.#callback, this.#intervals[index])
    }
  }

  remove(order: Uint32Array): void {
    for (let i = 0; i < order.length; i++) this.#timers[order[i]!]!.unsubscribe()
  }

  every(ms: number, run: () => void): () => void {
    const subscription = interval(ms).subscribe(run)
    return () => subscription.unsubscribe()
  }

  async close(): Promise<void> {}
}

export const rxjsTimers: TimerSubject = {
  name: 'rxjs',
  prepare: (intervals, callback) => new RxjsTimers(intervals, callback),
}

export const rxjsPeriodic: PeriodicSubject = {
  name: 'rxjs',
  start(periods, callbacks) {
    const subscriptions = periods.map((period, index) => interval(period).subscribe(callbacks[index]))
    return () => subscriptions.forEach((subscription) => subscription.unsubscribe())
  },
}
