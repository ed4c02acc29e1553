import type { EventImpl, TimerId } from '@hostloop/core'
import { createNodeEventImpl } from '@hostloop/node'
import { createRxjsEventImpl } from '@hostloop/rxjs'
import { asyncScheduler } from 'rxjs'
import { HOSTLOOP } from '../bench.ts'
import type { PeriodicSubject, TimerSet, TimerSubject } from './timer-subject.ts'

class HostloopTimers implements TimerSet {
  readonly impl: EventImpl
  readonly #intervals: readonly number[]
  readonly #callback: () => void
  readonly #timers: TimerId[]

  constructor(impl: EventImpl, intervals: readonly number[], callback: () => void) {
    this.impl = impl
    this.#intervals = intervals
    this.#callback = callback
    this.#timers = Array.from({ length: intervals.length })
  }

  add(): void {
    for (let i = 0; i < this.#intervals.length; i++)
      this.#timers[i] = this.impl.addTimeout(this.#intervals[i]!, this.#callback)
  }

  rearm(order: Uint32Array, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const index = order[i]!
      this.impl.updateTimeout(this.#timers[index]!, this.#intervals[index]!)
    }
  }

  remove(order: Uint32Array): void {
    for (let i = 0; i < order.length; i++) this.impl.removeTimeout(this.#timers[order[i]!]!)
  }

  every(ms: number, run: () => void): () => void {
    const timer = this.impl.addTimeout(ms, run)
    return () => this.impl.removeTimeout(timer)
  }

  close(): Promise<void> {
    this.impl.close()
    return this.impl.drain()
  }
}

interface HostloopTimerSubject extends TimerSubject {
  prepare(intervals: readonly number[], callback: () => void): HostloopTimers
}

export const hostloopTimers: HostloopTimerSubject = {
  name: HOSTLOOP,
  prepare: (intervals, callback) => new HostloopTimers(createNodeEventImpl(), intervals, callback),
}

/** The same on the scheduler whose own timers it is compared with. */
export const hostloopOnRxjs: TimerSubject = {
  name: HOSTLOOP,
  prepare: (intervals, callback) =>
    new HostloopTimers(createRxjsEventImpl({ scheduler: asyncScheduler }), intervals, callback),
}

export const hostloopPeriodic: PeriodicSubject = {
  name: HOSTLOOP,
  start(periods, callbacks) {
    const impl = createNodeEventImpl()
    for (const [index, period] of periods.entries()) impl.addTimeout(period, callbacks[index]!)
    return () => impl.close()
  },
}
