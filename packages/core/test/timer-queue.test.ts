import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TimerId } from '@hostloop/core'
import { MAX_STARTED, TimerQueue, deadline } from '../src/timer-queue.ts'

const unreachable = (): never => expect.unreachable()

const sorted = (ids: Iterable<number>): number[] => [...ids].sort((a, b) => a - b)

/** Starts a timeout at 0, by a clock that was just read. */
function start(queue: TimerQueue, id: number, intervalMs: number, callback: (timer: number) => void): void {
  queue.add(id, intervalMs, intervalMs, callback)
  queue.started = 0
}

/** What the queue must do, without any cleverness. */
class NaiveQueue {
  readonly timers = new Map<number, { intervalMs: number; due: number }>()

  update(id: number, intervalMs: number, now: number): void {
    const timer = this.timers.get(id)
    if (timer) Object.assign(timer, { intervalMs, due: intervalMs === 0 ? -Infinity : now + intervalMs })
  }

  add(id: number, intervalMs: number, now: number): void {
    this.timers.set(id, { intervalMs, due: 0 })
    this.update(id, intervalMs, now)
  }

  run(now: number): number[] {
    const due = [...this.timers].filter(([, timer]) => timer.intervalMs >= 0 && Math.ceil(timer.due) <= now)
    for (const [id, timer] of due) this.update(id, timer.intervalMs, Math.floor(now))
    return due.map(([id]) => id)
  }

  nextDue(): number {
    const enabled = [...this.timers.values()].filter((timer) => timer.intervalMs >= 0)
    return Math.min(Infinity, ...enabled.map((timer) => Math.ceil(timer.due)))
  }
}

const interval = fc.oneof(
  fc.integer({ min: -1, max: 12 }),
  fc.integer({ min: 0, max: 5000 }),
  fc.double({ min: 0, max: 50, noNaN: true }),
  fc.constantFrom(2 ** 31, 2 ** 32 + 1, 1e12),
)
/** How old the reading of the clock is that a start counts from until it is settled. */
const lag = fc.constantFrom(0, 0, 0.5, 30)
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), interval, lag }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('update' as const), pick: fc.nat(), interval, lag }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('remove' as const), pick: fc.nat() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('run' as const), after: fc.nat({ max: 40 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('run' as const), after: fc.constant(2 ** 31) }) },
)

/** Ids as they come after a long life of the program, where they no longer fit 32 bits. */
const firstId = fc.constantFrom(1, 2 ** 31 - 3, 2 ** 32 - 3, 2 ** 50)
const firstNow = fc.constantFrom(0, 0.25, 2 ** 31 - 20, 2 ** 32 - 20.5)

test('fires what a naive queue fires, whatever happens before', () => {
  fc.assert(
    fc.property(firstId, firstNow, fc.array(step, { maxLength: 200 }), (start, time, steps) => {
      let queue = new TimerQueue()
      const naive = new NaiveQueue()
      let now = time
      let lastId = start
      const fired: number[] = []
      const pick = (n: number): number => start + 1 + (n % (lastId - start + 1))
      for (const each of steps) {
        if (each.do === 'add') {
          const { interval, lag } = each
          const call = (timer: number): number => fired.push(timer)
          queue.add(++lastId, interval, deadline(interval, now - lag), call)
          naive.add(lastId, each.interval, now)
        } else if (each.do === 'update') {
          const { interval, lag } = each
          queue.update(pick(each.pick) as TimerId, interval, now - lag)
          naive.update(pick(each.pick), each.interval, now)
        } else if (each.do === 'remove') {
          const id = pick(each.pick)
          expect(queue.remove(id as TimerId, () => {})).toBe(naive.timers.delete(id))
        } else {
          now += each.after
          queue.run(now, unreachable)
          expect(sorted(fired.splice(0))).toEqual(sorted(naive.run(now)))
        }
        if (each.do === 'add' || each.do === 'update') queue.restart(now)
        queue = queue.packed()
        expect(queue.nextTick()).toBeLessThanOrEqual(naive.nextDue())
        expect(queue.nextDue()).toBe(naive.nextDue())
        expect(queue.enabled).toBe([...naive.timers.values()].filter((t) => t.intervalMs >= 0).length)
        expect(sorted([...queue.entries(0)].map(({ timer }) => timer))).toEqual(sorted(naive.timers.keys()))
      }
    }),
    { seed: 20, numRuns: 400 },
  )
})

test('gives its memory back after a storm, and keeps what is left', () => {
  let queue = new TimerQueue()
  const fired: number[] = []
  for (let id = 1; id <= 20_000; id++) start(queue, id, id, (timer) => fired.push(timer))
  expect(queue.packed()).toBe(queue)
  for (let id = 1; id <= 20_000; id++) if (id % 5000 !== 0) queue.remove(id as TimerId, () => {})
  const packed = queue.packed()
  expect(packed).not.toBe(queue)
  expect(packed.packed()).toBe(packed)
  queue = packed
  expect([...queue.entries(0)].map(({ timer }) => timer)).toEqual([5000, 10_000, 15_000, 20_000])
  queue.update(5000 as TimerId, 5, 0)
  queue.run(10_000, unreachable)
  expect(sorted(fired)).toEqual([5000, 10_000])
})

test('a timeout that is put off costs no heap work until its first time has come', () => {
  const queue = new TimerQueue()
  start(queue, 1, 10, unreachable)
  for (let now = 0; now < 10; now++) queue.update(1 as TimerId, 10, now)
  expect(queue.nextTick()).toBe(10)
  queue.run(10, unreachable)
  expect(queue.nextTick()).toBe(19)
})

test('one reading of the clock serves many starts, the last of which it is not early for', () => {
  const queue = new TimerQueue()
  for (let id = 1; queue.started < MAX_STARTED; id++) queue.add(id, 10, 10, unreachable)
  queue.restart(5)
  expect(queue.started).toBe(0)
  queue.run(14.5, unreachable)
  expect(queue.nextDue()).toBe(15)
})
