import { NodeTimers } from './set-timeout.ts'
import type { TimerSubject } from './timer-subject.ts'

/** `timer.refresh()`, the cheapest restart that Node has. It can't change the interval. */
class RefreshedTimers extends NodeTimers {
  override rearm(order: Uint32Array, from: number, to: number): void {
    for (let i = from; i < to; i++) this.timers[order[i]!]!.refresh()
  }
}

export const refreshTimers: TimerSubject = {
  name: 'refresh',
  prepare: (intervals, callback) => new RefreshedTimers(intervals, callback),
}
