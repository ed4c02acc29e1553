import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createNodeEventImpl } from '@hostloop/node'
import { expect, test } from 'vitest'
import { createWorkerPool } from '../src/index.ts'
import { Gate, ManualWorld, createWorld, echo, held, isPending, job, outcome, shows, stall } from './world.ts'

const closed = { code: 'CLOSED' }

test('close ends everything at once', async () => {
  const { pool, loop } = createWorld({ maxWorkers: 1, priorityWorkers: 1 })
  const [running, spinning] = [await held(pool), await held(pool, 'spin', { priority: 'high' })]
  const waiting = [pool.run(echo, 1), pool.run(echo, 2, { priority: 'high', timeoutMs: 1000 })].map(outcome)
  pool.close()
  expect(pool.inspect()).toMatchObject({ workers: 0, queued: 0, pending: 0, failed: 4 })
  for (const result of [running.result, spinning.result, ...waiting])
    expect(await outcome(result)).toMatchObject(closed)
  expect(await outcome(pool.run(echo, 1))).toMatchObject(closed)
  await shows(pool, { ending: 0 })
  await loop.drain()
  expect(loop.isIdle()).toBe(true)
  pool.close()
})

test.each([0, 300])('close while workers start (after %i ms)', async (ms) => {
  const { pool } = createWorld({ minWorkers: 2, maxWorkers: 3 })
  const result = pool.run(echo, 1)
  stall(ms)
  pool[Symbol.dispose]()
  expect(await outcome(result)).toMatchObject(closed)
  await shows(pool, { ending: 0 })
  expect(pool.inspect()).toMatchObject({ workers: 0, starting: 0, crashes: 0 })
})

test('a job that was done before close is done', async () => {
  const { pool } = new ManualWorld()
  const [result, failed] = [pool.run(echo, 1), outcome(pool.run(job('fail'), 'plain'))]
  await shows(pool, { completed: 1, failed: 1 })
  pool.close()
  expect(await result).toBe(1)
  expect(await failed).toMatchObject({ message: 'plain' })
})

test('what has not been told when the pool is closed is told to onError', async () => {
  const told: unknown[] = []
  const { pool } = new ManualWorld({ maxWorkers: 1, onError: (error) => void told.push(error) })
  const gate = new Gate()
  const left = pool.run(
    job<object, string>('leave'),
    { ...gate.args, how: 'exit' },
    { transfer: gate.transfer },
  )
  await gate.reached
  gate.open()
  await shows(pool, { crashes: 1 })
  expect(told).toEqual([])
  pool.close()
  expect(told).toMatchObject([{ code: 'WORKER_CRASHED' }])
  expect(await left).toBe('left')
})

test('an onError that closes the pool, while more is to be told', async () => {
  const { pool, host }: ManualWorld = new ManualWorld({ maxWorkers: 1, onError: () => pool.close() })
  const gate = new Gate()
  const left = pool.run(
    job<object, string>('leave'),
    { ...gate.args, how: 'exit' },
    { transfer: gate.transfer },
  )
  await gate.reached
  gate.open()
  await shows(pool, { crashes: 1 })
  const [next, last] = [pool.run(echo, 'next'), pool.run(echo, 'last')]
  await shows(pool, { completed: 3 })
  host.turn()
  expect(await Promise.all([left, next, last])).toEqual(['left', 'next', 'last'])
  expect(pool.inspect()).toMatchObject({ workers: 0, pending: 0 })
})

test('when the loop is closed, so is the pool', async () => {
  const { pool, loop } = createWorld({ maxWorkers: 1 })
  const { result } = await held(pool)
  const waiting = pool.run(echo, 1, { timeoutMs: 1000 })
  const drained = pool.drain()
  loop.close()
  expect(await outcome(result)).toMatchObject(closed)
  expect(await outcome(waiting)).toMatchObject(closed)
  await drained
  await shows(pool, { workers: 0, ending: 0 })
  expect(() => createWorkerPool({ loop })).toThrow(expect.objectContaining(closed))
})

test('drain finishes what there is, takes nothing more, and closes', async () => {
  const { pool, loop } = createWorld({ maxWorkers: 1 })
  const { gate, result } = await held(pool)
  const waiting = pool.run(echo, 'waiting')
  const drained = pool.drain()
  expect(await outcome(pool.run(echo, 'more'))).toMatchObject(closed)
  expect(await isPending(drained)).toBe(true)
  gate.open()
  expect(await waiting).toBe('waiting')
  await result
  await drained
  await pool.drain()
  await shows(pool, { workers: 0, ending: 0 })
  expect(pool.inspect()).toMatchObject({ completed: 2, failed: 0 })
  await loop.drain()
})

test('drain of a pool that has nothing to do', async () => {
  const { pool } = createWorld()
  await pool.drain()
  expect(pool.inspect().workers).toBe(0)
})

test('drain ends with close', async () => {
  const { pool } = createWorld()
  const { result } = await held(pool)
  const drained = pool.drain()
  pool.close()
  await drained
  expect(await outcome(result)).toMatchObject(closed)
})

test('shutdown waits for as long as it was told', async () => {
  const world = new ManualWorld({ maxWorkers: 2 })
  const { pool, clock } = world
  const [quick, stuck] = [await held(pool), await held(pool, 'spin')]
  const down = pool.shutdown({ graceMs: 1000 })
  expect(await outcome(pool.run(echo, 'more'))).toMatchObject(closed)
  quick.gate.open()
  await shows(pool, { completed: 1 })
  await clock.advance(999)
  await world.run()
  await quick.result
  expect(await isPending(stuck.result)).toBe(true)
  expect(await isPending(down)).toBe(true)
  await clock.advance(1)
  await world.run()
  expect(await outcome(stuck.result)).toMatchObject(closed)
  await down
})

test.each([3_600_000, Infinity])('shutdown waits no longer than it has to (%d)', async (graceMs) => {
  const { pool, loop } = createWorld()
  const { gate, result } = await held(pool)
  const down = pool.shutdown({ graceMs })
  gate.open()
  await Promise.all([result, down])
  await loop.drain()
  expect(loop.isIdle()).toBe(true)
  await pool.shutdown({ graceMs: 1 })
})

test('a pool that has nothing to do leaves the loop idle', async () => {
  const { pool, loop } = createWorld({ minWorkers: 2, maxWorkers: 2 })
  expect(loop.isIdle()).toBe(true)
  const result = pool.run(echo, 1)
  expect(loop.isIdle()).toBe(false)
  await result
  expect(loop.isIdle()).toBe(true)
})

test('threads come and go, and nothing is left of them', async () => {
  const loop = createNodeEventImpl()
  const resources = (): number => process.getActiveResourcesInfo().length
  const before = resources()
  for (let count = 0; count < 20; count++) {
    const pool = createWorkerPool({ loop, minWorkers: 1, maxWorkers: 1 })
    if (count % 2) await pool.run(echo, count)
    pool.close()
    await shows(pool, { ending: 0 })
  }
  await loop.drain()
  expect(resources()).toBeLessThanOrEqual(before + 1)
  loop.close()
})

test.each([
  ['idle', ''],
  ['used', '1'],
  ['pending', '2'],
  ['stuck', 'TIMED_OUT'],
  ['closed', 'CLOSED'],
])('a process ends when its pool has nothing to do (%s)', async (what, printed) => {
  const script = fileURLToPath(new URL('exit-child.js', import.meta.url))
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, what], { timeout: 10_000 })
  expect(stderr).toBe('')
  expect(stdout.trim()).toBe(printed)
})
