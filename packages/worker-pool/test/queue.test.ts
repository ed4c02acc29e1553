import { expect, test } from 'vitest'
import { createWorkerPool } from '../src/index.ts'
import type { WorkerPoolOptions } from '../src/index.ts'
import { createWorld, echo, held, isPending, job, outcome, shows } from './world.ts'

const thread = job<unknown, number>('thread')

test('jobs start in the order in which they came', async () => {
  const { pool } = createWorld({ maxWorkers: 1 })
  const { gate } = await held(pool)
  const order: unknown[] = []
  const { signal } = new AbortController()
  const results = [1, 2, 3, 4, 5, 6].map((value) =>
    // Whether a job can be cancelled makes no difference.
    pool
      .run(echo, value, value % 2 ? { signal } : { timeoutMs: 60_000 })
      .then((result) => order.push(result)),
  )
  expect(pool.inspect().queued).toBe(6)
  gate.open()
  await Promise.all(results)
  expect(order).toEqual([1, 2, 3, 4, 5, 6])
})

test('no more wait than maxQueue, and what is refused costs nothing', async () => {
  const { pool } = createWorld({ maxWorkers: 1, maxQueue: 2 })
  const { gate, result } = await held(pool)
  const { signal } = new AbortController()
  const waiting = [pool.run(echo, 1, { signal }), pool.run(echo, 2, { timeoutMs: 60_000 })]
  const bytes = new Uint8Array(8)
  const refused = pool.run(echo, bytes, { signal, timeoutMs: 60_000, transfer: [bytes.buffer] })
  expect(await outcome(refused)).toMatchObject({ code: 'QUEUE_FULL' })
  expect(bytes.byteLength).toBe(8)
  expect(pool.inspect()).toMatchObject({ queued: 2, pending: 3, refused: 1 })
  gate.open()
  await result
  expect(await Promise.all(waiting)).toEqual([1, 2])
  expect(await pool.run(echo, 3)).toBe(3)
  expect(pool.inspect()).toMatchObject({ completed: 4, failed: 0, refused: 1 })
})

test('a job that was cancelled while it waited makes room', async () => {
  const { pool } = createWorld({ maxWorkers: 1, maxQueue: 3 })
  const { gate } = await held(pool)
  const cancel = new AbortController()
  const first = pool.run(echo, 1)
  const second = outcome(pool.run(echo, 2, { signal: cancel.signal }))
  const third = pool.run(echo, 3)
  cancel.abort(new Error('enough'))
  expect(pool.inspect().queued).toBe(2)
  const fourth = pool.run(echo, 4)
  expect(await outcome(pool.run(echo, 5))).toMatchObject({ code: 'QUEUE_FULL' })
  gate.open()
  expect(await Promise.all([first, third, fourth])).toEqual([1, 3, 4])
  expect(await second).toMatchObject({ message: 'enough' })
})

test.each([0, 1])(
  'maxQueue 0: only workers that are starting are waited for (minWorkers %i)',
  async (minWorkers) => {
    const { pool } = createWorld({ minWorkers, maxWorkers: 2, priorityWorkers: 1, maxQueue: 0 })
    const taken = [pool.run(echo, 1), pool.run(echo, 2), pool.run(echo, 3, { priority: 'high' })]
    expect(await outcome(pool.run(echo, 4))).toMatchObject({ code: 'QUEUE_FULL' })
    expect(await Promise.all(taken)).toEqual([1, 2, 3])
  },
)

test('workers are started as they are needed, and up to the maximum', async () => {
  const { pool } = createWorld({ minWorkers: 0, maxWorkers: 3, priorityWorkers: 0 })
  expect(pool.inspect()).toMatchObject({ workers: 0 })
  const jobs = [await held(pool)]
  expect(pool.inspect()).toMatchObject({ workers: 1, busy: 1 })
  jobs.push(await held(pool), await held(pool))
  expect(pool.inspect()).toMatchObject({ workers: 3, busy: 3, queued: 0 })
  const fourth = pool.run(echo, 4)
  expect(pool.inspect()).toMatchObject({ workers: 3, starting: 0, queued: 1 })
  jobs[1]!.gate.open()
  expect(await fourth).toBe(4)
  expect(pool.inspect()).toMatchObject({ busy: 2, idle: 1 })
  for (const { gate } of jobs) gate.open()
  await Promise.all(jobs.map(({ result }) => result))
})

test('no more are started than there are jobs, nor while one has nothing to do', async () => {
  const { pool } = createWorld({ minWorkers: 0, maxWorkers: 5 })
  const two = [pool.run(thread, 1), pool.run(thread, 2)]
  expect(pool.inspect()).toMatchObject({ workers: 2, starting: 2, queued: 2 })
  await Promise.all(two)
  for (let count = 0; count < 5; count++) await pool.run(thread, 0)
  expect(pool.inspect().workers).toBe(2)
})

test('the minimum is there from the start, and stays', async () => {
  const { pool } = createWorld({ minWorkers: 2, maxWorkers: 4, idleMs: 0 })
  expect(pool.inspect()).toMatchObject({ workers: 2, starting: 2 })
  await shows(pool, { idle: 2 })
  const jobs = [await held(pool), await held(pool), await held(pool), await held(pool)]
  expect(pool.inspect()).toMatchObject({ workers: 4, busy: 4 })
  for (const { gate } of jobs) gate.open()
  const threads = await Promise.all(jobs.map(({ result }) => result))
  await shows(pool, { workers: 2, idle: 2, ending: 0 })
  expect(threads).toContain(await pool.run(thread, 0))
  expect(pool.inspect().crashes).toBe(0)
  // What stays is as good as before.
  expect(await Promise.all([pool.run(echo, 1), pool.run(echo, 2)])).toEqual([1, 2])
})

test('a worker ends that had nothing to do for idleMs, and one that is used does not', async () => {
  const { pool } = createWorld({ minWorkers: 0, maxWorkers: 2, idleMs: 40 })
  const jobs = [await held(pool), await held(pool)]
  const from = performance.now()
  for (const { gate } of jobs) gate.open()
  await shows(pool, { idle: 2 })
  const used = new Set<number>()
  // It is always the one that was used last.
  do used.add(await pool.run(thread, 0))
  while (pool.inspect().workers > 1)
  expect(performance.now() - from).toBeGreaterThanOrEqual(39)
  expect(used.size).toBe(1)
  await shows(pool, { workers: 0, ending: 0, pending: 0 })
})

test('idleMs: Infinity is for ever', async () => {
  const { pool } = createWorld({ minWorkers: 0, maxWorkers: 1, idleMs: Infinity })
  const id = await pool.run(thread, 0)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(await pool.run(thread, 0)).toBe(id)
})

test('jobs that are stuck do not block those of high priority', async () => {
  const { pool } = createWorld({ maxWorkers: 2, priorityWorkers: 1, maxQueue: 1 })
  const stuck = [await held(pool), await held(pool)]
  const waiting = pool.run(echo, 'waiting')
  expect(await outcome(pool.run(echo, 'refused'))).toMatchObject({ code: 'QUEUE_FULL' })
  for (let count = 0; count < 3; count++)
    expect(await pool.run(echo, count, { priority: 'high' })).toBe(count)
  expect(await isPending(waiting)).toBe(true)
  // The reserved worker has nothing to do, and leaves the ordinary job waiting.
  expect(pool.inspect()).toMatchObject({ workers: 3, busy: 2, idle: 1, queued: 1 })
  for (const { gate } of stuck) gate.open()
  expect(await waiting).toBe('waiting')
})

test('the reserved workers are room, too', async () => {
  const { pool } = createWorld({ maxWorkers: 1, priorityWorkers: 1, maxQueue: 0 })
  const stuck = await held(pool)
  const [high, refused] = [pool.run(echo, 1, { priority: 'high' }), pool.run(echo, 2)]
  expect(await outcome(refused)).toMatchObject({ code: 'QUEUE_FULL' })
  expect(await high).toBe(1)
  stuck.gate.open()
  await stuck.result
})

test('a job of high priority takes an ordinary worker where one is free', async () => {
  const { pool } = createWorld({ maxWorkers: 2, priorityWorkers: 1 })
  const high = await held(pool, 'hold', { priority: 'high' })
  expect(pool.inspect()).toMatchObject({ workers: 1, busy: 1 })
  const second = await held(pool, 'hold', { priority: 'high' })
  const third = await held(pool, 'hold', { priority: 'high' })
  expect(pool.inspect()).toMatchObject({ workers: 3, busy: 3 })
  const fourth = pool.run(echo, 4, { priority: 'high' })
  expect(pool.inspect()).toMatchObject({ workers: 3, queued: 1 })
  for (const { gate } of [high, second, third]) gate.open()
  expect(await fourth).toBe(4)
})

test('jobs of high priority go first, and have a queue of their own', async () => {
  const { pool } = createWorld({ maxWorkers: 1, priorityWorkers: 0, maxQueue: 2 })
  const { gate } = await held(pool)
  const order: unknown[] = []
  const run = async (value: string, priority: 'normal' | 'high'): Promise<void> => {
    order.push(await pool.run(echo, value, { priority }))
  }
  const jobs = [run('a', 'normal'), run('b', 'normal'), run('c', 'high'), run('d', 'high')]
  expect(await outcome(run('e', 'normal'))).toMatchObject({ code: 'QUEUE_FULL' })
  expect(await outcome(run('f', 'high'))).toMatchObject({ code: 'QUEUE_FULL' })
  gate.open()
  await Promise.all(jobs)
  expect(order).toEqual(['c', 'd', 'a', 'b'])
})

test('the reserved workers end as others do', async () => {
  const { pool } = createWorld({ minWorkers: 1, maxWorkers: 1, priorityWorkers: 2, idleMs: 0 })
  const { gate, result } = await held(pool)
  await Promise.all([1, 2].map((value) => pool.run(echo, value, { priority: 'high' })))
  await shows(pool, { workers: 1, ending: 0 })
  gate.open()
  await result
})

test.each<[string, WorkerPoolOptions]>([
  ['maxWorkers', { maxWorkers: 0 }],
  ['maxWorkers', { maxWorkers: 1.5 }],
  ['minWorkers', { minWorkers: -1 }],
  ['minWorkers', { minWorkers: 3, maxWorkers: 2 }],
  ['priorityWorkers', { priorityWorkers: NaN }],
  ['maxQueue', { maxQueue: -1 }],
  ['idleMs', { idleMs: -1 }],
  ['timeoutMs', { timeoutMs: 0 }],
])('a wrong option is refused: %s', (name, options) => {
  const expected = { code: 'INVALID_OPTIONS', message: expect.stringContaining(name) as string }
  expect(() => createWorkerPool(options)).toThrow(expect.objectContaining(expected))
})

test('without an event-impl it says so', () => {
  expect(() => createWorkerPool()).toThrow(expect.objectContaining({ code: 'NO_EVENT_IMPL' }))
})
