import { HostloopError, isHostloopError } from '@hostloop/core'
import { expect, test } from 'vitest'
import { defineJob } from '../src/index.ts'
import { ManualWorld, createWorld, echo, isPending, job, outcome, shows } from './world.ts'

test.each(['echo', 'echoLater'])('arguments go in, and the result comes out (%s)', async (name) => {
  const { pool } = createWorld()
  const args = {
    text: 'ä',
    big: 12n,
    bytes: new Uint8Array([1, 2]),
    map: new Map([[1, undefined]]),
    none: null,
  }
  expect(await pool.run(job(name), args)).toEqual(args)
  expect(await pool.run(job(name), undefined)).toBe(undefined)
})

test('a module is a data: URL too, and its function the default export', async () => {
  const { pool } = createWorld()
  const double = defineJob<number, number>('data:text/javascript,export default (x) => 2 * x')
  expect(await pool.run(double, 21)).toBe(42)
})

test('functions of one name or of one module are not taken for each other', async () => {
  const { pool } = createWorld({ maxWorkers: 1 })
  const source = (what: string): string =>
    `data:text/javascript,export const f = () => '${what} f'; export const g = () => '${what} g'`
  const results = ['a', 'b'].flatMap((what) =>
    ['f', 'g'].map((name) => pool.run(defineJob<number, string>(source(what), name), 0)),
  )
  expect(await Promise.all(results)).toEqual(['a f', 'a g', 'b f', 'b g'])
})

test("jobs of several workers run at a time, and each result is its own job's", async () => {
  const { pool } = createWorld({ maxWorkers: 4 })
  const values = Array.from({ length: 500 }, (_, index) => index)
  expect(await Promise.all(values.map((value) => pool.run(job('echoLater'), value)))).toEqual(values)
  expect(pool.inspect()).toMatchObject({ workers: 4, completed: 500, failed: 0, pending: 0 })
})

test('a promise settles in a turn of the loop, and not before', async () => {
  const { pool, loop, host } = new ManualWorld()
  const result = pool.run(echo, 'x')
  await shows(pool, { completed: 1 })
  expect(await isPending(result)).toBe(true)
  expect(pool.inspect().pending).toBe(1)
  expect(loop.isIdle()).toBe(false)
  expect(host.held).toBe(true)
  host.turn()
  expect(await result).toBe('x')
  expect(pool.inspect().pending).toBe(0)
  expect(loop.isIdle()).toBe(true)
  expect(host.held).toBe(false)
})

test('a result of one job does not wait for the turn of another', async () => {
  const world = new ManualWorld({ minWorkers: 1, maxWorkers: 1 })
  const results = [1, 2, 3].map((value) => world.pool.run(echo, value))
  // Workers go on while the loop stands still.
  await shows(world.pool, { completed: 3 })
  world.host.turn()
  expect(await Promise.all(results)).toEqual([1, 2, 3])
})

test.each([
  ['plain', { name: 'Error', message: 'plain' }, Error],
  [
    'range',
    { name: 'RangeError', message: 'out of it', cause: { name: 'OwnError', code: 'EOWN' } },
    RangeError,
  ],
  ['own', { name: 'OwnError', message: 'mine', code: 'EOWN', details: { numbers: [1, 2n] } }, Error],
  ['hostloop', { code: 'PROTOCOL_ERROR', message: 'a wire', details: [1] }, HostloopError],
  ['aborted', { name: 'AbortError', message: 'enough', code: 20 }, DOMException],
  ['constructor', { name: 'constructor', message: 'odd' }, Error],
  ['causedByText', { message: 'text', cause: 'a text' }, Error],
  ['several', { name: 'AggregateError', errors: [{ message: 'one' }] }, Error],
])('an error that the job throws is the error (%s)', async (what, expected, type) => {
  const { pool } = createWorld()
  const error = (await outcome(pool.run(job('fail'), what))) as Error
  expect(error).toMatchObject(expected)
  expect(error).toBeInstanceOf(type)
  expect(error.stack).toContain('jobs.js')
  expect(isHostloopError(error)).toBe(what === 'hostloop')
  expect(error).not.toHaveProperty('callback')
  expect(pool.inspect()).toMatchObject({ completed: 0, failed: 1, crashes: 0 })
})

test('causes that are a ring come to an end', async () => {
  const { pool } = createWorld()
  let depth = 0
  for (let error = await outcome(pool.run(job('fail'), 'ring')); error; error = (error as Error).cause)
    depth++
  expect(depth).toBe(9)
})

test.each([
  ['text', 'a text'],
  ['nothing', undefined],
])('what is no error is thrown as it is (%s)', async (what, expected) => {
  const { pool } = createWorld()
  const rejected = await pool.run(job('fail'), what).then(
    () => 'resolved',
    (error: unknown) => ({ error }),
  )
  expect(rejected).toEqual({ error: expected })
})

test.each([
  ['what it throws', 'fail', 'aFunction', /threw what can't be cloned: \(\) => /],
  ['its result', 'giveFunction', undefined, /result can't be cloned/],
  ['what it moves', 'giveWrong', undefined, /result can't be cloned or moved/],
])('%s must be cloneable, and the worker lives on', async (_, name, args, message) => {
  const { pool } = createWorld({ maxWorkers: 1 })
  const thread = await pool.run(job<unknown, number>('thread'), 0)
  const error = await outcome(pool.run(job(name), args))
  expect(error).toMatchObject({ code: 'INVALID_VALUE', message: expect.stringMatching(message) })
  expect((error as Error).message).toContain(`'${name}'`)
  expect(await pool.run(job('thread'), 0)).toBe(thread)
})

test.each([
  ['a function', () => {}, undefined],
  ['a list of what can be moved with something else in it', 1, [{}]],
  ['a list with the same twice', 1, [new ArrayBuffer(1)].flatMap((buffer) => [buffer, buffer])],
])('arguments must be cloneable: %s is refused', async (_, args, transfer) => {
  const { pool } = createWorld({ maxWorkers: 1 })
  const thread = await pool.run(job<unknown, number>('thread'), 0)
  const options = { transfer: transfer as ArrayBuffer[] | undefined }
  const [refused, next] = [pool.run(echo, args, options), pool.run(echo, 'next')]
  expect(await outcome(refused)).toMatchObject({ code: 'INVALID_VALUE', cause: expect.anything() })
  expect(await next).toBe('next')
  expect(await pool.run(job('thread'), 0)).toBe(thread)
  expect(pool.inspect()).toMatchObject({ failed: 1, busy: 0 })
})

test('arguments that the worker has no stack for are told of', async () => {
  const { pool } = createWorld({ maxWorkers: 1, thread: { resourceLimits: { stackSizeMb: 1 } } })
  // The worker's stack is somewhat smaller than that of the thread that sends.
  let [nested, end]: [unknown, unknown] = [[], undefined]
  for (let depth = 0; end === undefined && depth < 10_000; depth++) {
    nested = [nested]
    if (depth % 100 === 0) end = await outcome(pool.run(job('lengthOf'), nested))
  }
  const message = expect.stringContaining("can't be received by a worker") as string
  expect(end).toMatchObject({ code: 'INVALID_VALUE', message, cause: { name: 'RangeError' } })
  expect(await pool.run(echo, 'next')).toBe('next')
  expect(pool.inspect().crashes).toBe(0)
})

test('a result that the loop has no stack for is told of', async () => {
  const { pool } = createWorld({ maxWorkers: 1, thread: { resourceLimits: { stackSizeMb: 64 } } })
  const message = expect.stringContaining("can't be received by this thread") as string
  expect(await outcome(pool.run(job('nest'), 20_000))).toMatchObject({ code: 'INVALID_VALUE', message })
  expect(await pool.run(echo, 'next')).toBe('next')
  expect(pool.inspect().crashes).toBe(0)
})

test.each([
  ['no such module', new URL('./missing.js', import.meta.url), 'default', 'ERR_MODULE_NOT_FOUND'],
  ['no such export', new URL('./jobs.js', import.meta.url), 'missing', 'INVALID_VALUE'],
  ['no function', new URL('./jobs.js', import.meta.url), 'notAFunction', 'INVALID_VALUE'],
])('a job that is not there fails, and costs no worker (%s)', async (_, url, name, code) => {
  const { pool } = createWorld({ maxWorkers: 1 })
  const thread = await pool.run(job<unknown, number>('thread'), 0)
  for (let again = 0; again < 2; again++)
    expect(await outcome(pool.run(defineJob(url, name), 0))).toMatchObject({ code })
  expect(await pool.run(job('thread'), 0)).toBe(thread)
})

test('the module of a job is an absolute URL', () => {
  for (const module of ['jobs.js', './jobs.js', '/jobs.js', ''])
    expect(() => defineJob(module)).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
})

test('the times of waiting and running are counted', async () => {
  const { pool } = createWorld({ maxWorkers: 1 })
  expect(pool.inspect().waitingMs).toEqual({ count: 0, mean: 0, p50: 0, p90: 0, p99: 0, max: 0 })
  await Promise.all([pool.run(echo, 1), pool.run(echo, 2)])
  await outcome(pool.run(job('fail'), 'plain'))
  const { waitingMs, runningMs } = pool.inspect()
  for (const times of [waitingMs, runningMs]) {
    expect(times.count).toBe(3)
    expect(times.p50).toBeGreaterThan(0)
    expect(times.p99).toBeGreaterThanOrEqual(times.p50)
    expect(times.max).toBeLessThan(60_000)
  }
})
