import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TimerId } from '@hostloop/core'
import { TimerQueue, deadline } from '../src/timer-queue.ts'

const unreachable = (): never => expect.unreachable()

const sorted = (ids: Iterable<number>): number[] => [...ids].sort((a, b) => a - b)

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
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), interval }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('update' as const), pick: fc.nat(), interval }) },
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
          queue.add(++lastId as TimerId, each.interval, deadline(each.interval, now), (timer) =>
            fired.push(timer),
          )
          naive.add(lastId, each.interval, now)
        } else if (each.do === 'update') {
          queue.update(pick(each.pick) as TimerId, each.interval, now)
          naive.update(pick(each.pick), each.interval, now)
        } else if (each.do === 'remove') {
          const id = pick(each.pick)
          expect(queue.remove(id as TimerId, () => {})).toBe(naive.timers.delete(id))
        } else {
          now += each.after
          queue.run(now, unreachable)
          expect(sorted(fired.splice(0))).toEqual(sorted(naive.run(now)))
        }
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
  for (let id = 1; id <= 20_000; id++) queue.add(id as TimerId, id, id, (timer) => fired.push(timer))
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
  queue.add(1 as TimerId, 10, 10, unreachable)
  for (let now = 0; now < 10; now++) queue.update(1 as TimerId, 10, now)
  expect(queue.nextTick()).toBe(10)
  queue.run(10, unreachable)
  expect(queue.nextTick()).toBe(19)
})
