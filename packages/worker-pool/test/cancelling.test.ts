import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { WorkerPool } from '../src/index.ts'
import { Gate, ManualWorld, createWorld, echo, held, isPending, job, outcome, shows, until } from './world.ts'

test('a job that waits fails in time', async () => {
  const world = new ManualWorld({ maxWorkers: 1 })
  const { pool, clock } = world
  const { gate, result } = await held(pool)
  const late = outcome(pool.run(echo, 'late', { timeoutMs: 100 }))
  const patient = pool.run(echo, 'patient', { timeoutMs: 101 })
  await clock.advance(99)
  await world.run()
  expect(await isPending(late)).toBe(true)
  await clock.advance(1)
  await world.run()
  expect(await late).toMatchObject({ code: 'TIMED_OUT' })
  expect(pool.inspect()).toMatchObject({ busy: 1, queued: 1, failed: 1 })
  gate.open()
  await shows(pool, { completed: 2 })
  await world.run()
  expect(await patient).toBe('patient')
  await result
  expect(pool.inspect()).toMatchObject({ waitingMs: { count: 2 }, runningMs: { count: 2 } })
})

test.each(['hold', 'spin', 'never'] as const)(
  'a job that runs fails in time, with its worker, and the others go on (%s)',
  async (name) => {
    const world = new ManualWorld({ maxWorkers: 2, timeoutMs: 100 })
    const { pool, clock } = world
    const stuck = await held(pool, name)
    const other = await held(pool, 'hold', { timeoutMs: Infinity })
    const waiting = pool.run(echo, 'waiting', { timeoutMs: 1000 })
    await clock.advance(100)
    await world.run()
    expect(await outcome(stuck.result)).toMatchObject({ code: 'TIMED_OUT' })
    // Another worker takes its place, and the next job.
    await shows(pool, { completed: 1, ending: 0, workers: 2, busy: 1, idle: 1 })
    await world.run()
    expect(await waiting).toBe('waiting')
    expect(await isPending(other.result)).toBe(true)
    other.gate.open()
    await shows(pool, { completed: 2 })
    await world.run()
    expect(pool.inspect()).toMatchObject({ failed: 1, crashes: 0, pending: 0 })
  },
)

test('an infinite loop is ended in real time too', async () => {
  const { pool } = createWorld({ maxWorkers: 1 })
  await pool.run(echo, 'started')
  const gate = new Gate()
  const spinning = pool.run(job('spin'), gate.args, { timeoutMs: 20, transfer: gate.transfer })
  expect(await outcome(spinning)).toMatchObject({ code: 'TIMED_OUT' })
  expect(await pool.run(echo, 'next')).toBe('next')
})

test('a job that is done in time has left no timer', async () => {
  const { pool, loop } = createWorld({ timeoutMs: 60_000 })
  await pool.run(echo, 1)
  expect(loop.isIdle()).toBe(true)
})

test.each(['hold', 'spin', 'never'] as const)(
  'an abort ends a job that runs, and its worker (%s)',
  async (name) => {
    const { pool } = createWorld({ minWorkers: 0, maxWorkers: 1 })
    const reason = new Error('not wanted any more')
    const cancel = new AbortController()
    const { result } = await held(pool, name, { signal: cancel.signal })
    const next = pool.run(echo, 'next')
    cancel.abort(reason)
    expect(await outcome(result)).toBe(reason)
    expect(await next).toBe('next')
    expect(pool.inspect()).toMatchObject({ workers: 1, completed: 1, failed: 1, crashes: 0 })
  },
)

test('an abort takes a job that waits out of the queue, wherever it is there', async () => {
  const { pool } = createWorld({ maxWorkers: 1 })
  const { gate } = await held(pool)
  const cancels = [0, 1, 2, 3, 4].map(() => new AbortController())
  const order: unknown[] = []
  const results = cancels.map(({ signal }, value) =>
    outcome(pool.run(echo, value, { signal }).then((result) => order.push(result))),
  )
  for (const index of [2, 0, 4]) {
    cancels[index]!.abort(index)
    expect(await results[index]).toBe(index)
  }
  expect(pool.inspect().queued).toBe(2)
  const last = pool.run(echo, 'last').then((result) => order.push(result))
  gate.open()
  await Promise.all([...results, last])
  expect(order).toEqual([1, 3, 'last'])
})

test('an abort counts until a job has an outcome, and no longer', async () => {
  const world = new ManualWorld({ maxWorkers: 1 })
  const { pool } = world
  const { signal } = new AbortController()
  const aborted = AbortSignal.abort('too late')
  expect(await outcome(pool.run(echo, 1, { signal: aborted }))).toBe('too late')
  expect(pool.inspect()).toMatchObject({ pending: 0, failed: 0 })
  const cancel = new AbortController()
  const result = pool.run(echo, 2, { signal: cancel.signal })
  const kept = pool.run(echo, 3, { signal })
  await shows(pool, { completed: 2 })
  cancel.abort()
  await world.run()
  expect(await Promise.all([result, kept])).toEqual([2, 3])
  expect(pool.inspect()).toMatchObject({ workers: 1, failed: 0 })
})

test('a job that is over has let go of its signal', async () => {
  const { pool } = createWorld({ maxWorkers: 1, maxQueue: 0 })
  const { signal } = new AbortController()
  const listening = new Set<unknown>()
  const { addEventListener, removeEventListener } = signal
  signal.addEventListener = (type: string, listener: () => void) => {
    listening.add(listener)
    addEventListener.call(signal, type, listener)
  }
  signal.removeEventListener = (type: string, listener: () => void) => {
    listening.delete(listener)
    removeEventListener.call(signal, type, listener)
  }
  const { gate, result } = await held(pool, 'hold', { signal })
  expect(listening.size).toBe(1)
  expect(await outcome(pool.run(echo, 1, { signal }))).toMatchObject({ code: 'QUEUE_FULL' })
  gate.open()
  await result
  expect(await outcome(pool.run(job('fail'), 'plain', { signal }))).toMatchObject({ message: 'plain' })
  expect(listening.size).toBe(0)
})

test.each([0, -1, NaN])('a time-out of %d is refused', async (timeoutMs) => {
  const { pool } = createWorld()
  expect(await outcome(pool.run(echo, 1, { timeoutMs }))).toMatchObject({ code: 'INVALID_OPTIONS' })
  expect(pool.inspect().pending).toBe(0)
})

test('workers that are stuck in the system do not pile up', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostloop-pool-'))
  const [first, second] = [join(folder, 'first'), join(folder, 'second')]
  const { pool } = createWorld({ maxWorkers: 1, priorityWorkers: 0, maxQueue: 1 })
  // Before the pool waits for its threads.
  onTestFinished(() => rmSync(folder, { recursive: true }))
  await getStuck(pool, first)
  // The second takes the place of the first; nothing takes that of the second.
  await getStuck(pool, second)
  const third = pool.run(echo, 'third')
  expect(await outcome(pool.run(echo, 'fourth'))).toMatchObject({ code: 'QUEUE_FULL' })
  expect(pool.inspect()).toMatchObject({ workers: 0, ending: 2, queued: 1 })
  rmSync(first)
  expect(await third).toBe('third')
  rmSync(second)
  await shows(pool, { workers: 1, ending: 0 })
})

/** Cancels a job in a call into the system that can't be broken off. */
async function getStuck(pool: WorkerPool, path: string): Promise<void> {
  const cancel = new AbortController()
  const result = outcome(pool.run(job('waitForFile'), path, { signal: cancel.signal }))
  await until(() => existsSync(path))
  cancel.abort('stuck')
  expect(await result).toBe('stuck')
}
