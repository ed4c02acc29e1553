import type { PeriodicSubject, TimerSet, TimerSubject } from './timer-subject.ts'

/** `setTimeout` and `clearTimeout`, in place of which a restart is both. */
export class NodeTimers implements TimerSet {
  protected readonly intervals: readonly number[]
  protected readonly callback: () => void
  protected readonly timers: NodeJS.Timeout[]

  constructor(intervals: readonly number[], callback: () => void) {
    this.intervals = intervals
    this.callback = callback
    this.timers = Array.from({ length: intervals.length })
  }

  add(): void {
    for (let i = 0; i < this.intervals.length; i++)
      this.timers[i] = setTimeout(this.callback, this.intervals[i])
  }

  rearm(order: Uint32Array, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const index = order[i]!
      clearTimeout(this.timers[index])
      this.timers[index] = setTimeout(this.callback, this.intervals[index])
    }
  }

  remove(order: Uint32Array): void {
    for (let i = 0; i < order.length; i++) clearTimeout(this.timers[order[i]!])
  }

  every(ms: number, run: () => void): () => void {
    const timer = setInterval(run, ms)
    return () => clearInterval(timer)
  }

  async close(): Promise<void> {}
}

export const setTimeoutTimers: TimerSubject = {
  name: 'setTimeout',
  prepare: (intervals, callback) => new NodeTimers(intervals, callback),
}

export const setIntervalPeriodic: PeriodicSubject = {
  name: 'setInterval',
  start(periods, callbacks) {
    const timers = periods.map((period, index) => setInterval(callbacks[index]!, period))
    return () => timers.forEach((timer) => clearInterval(timer))
  },
}
