import { expect, test } from 'vitest'
import { Gate, createWorld, echo, held, job, outcome, shows, stall, until } from './world.ts'

test.each([
  ['process.exit', 'exit', 3, undefined, /exited with code 3/],
  [
    'an uncaught error',
    'crash',
    'boom',
    { name: 'TypeError', code: 'EBROKEN', message: 'boom' },
    /TypeError: boom/,
  ],
])('a job whose worker ends fails, and the others go on (%s)', async (_, name, args, cause, message) => {
  const { pool } = createWorld({ maxWorkers: 2 })
  const neighbour = await held(pool)
  const crashing = outcome(pool.run(job(name), args))
  const waiting = [1, 2, 3].map((value) => pool.run(echo, value))
  const error = (await crashing) as Error
  expect(error).toMatchObject({ code: 'WORKER_CRASHED', message: expect.stringMatching(message) })
  expect(error.message).toContain(`'${name}'`)
  if (cause) expect(error.cause).toMatchObject(cause)
  else expect(error).not.toHaveProperty('cause')
  expect(await Promise.all(waiting)).toEqual([1, 2, 3])
  neighbour.gate.open()
  await neighbour.result
  expect(pool.inspect()).toMatchObject({ workers: 2, completed: 4, failed: 1, crashes: 1 })
})

test('a job that takes more memory than it may ends its worker only', { timeout: 30_000 }, async () => {
  const resourceLimits = { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 4 }
  const { pool } = createWorld({ maxWorkers: 1, thread: { resourceLimits } })
  expect(await outcome(pool.run(job('fill'), 0))).toMatchObject({
    code: 'WORKER_CRASHED',
    cause: { code: 'ERR_WORKER_OUT_OF_MEMORY' },
  })
  expect(await pool.run(echo, 'next')).toBe('next')
})

test('the queue goes on where the only worker crashes again and again', async () => {
  const { pool } = createWorld({ minWorkers: 0, maxWorkers: 1 })
  const { gate, result } = await held(pool)
  const outcomes = Array.from({ length: 6 }, (_, index) =>
    outcome(index % 2 ? pool.run(echo, index) : pool.run(job('exit'), 1)),
  )
  gate.open()
  await result
  const ends = (await Promise.all(outcomes)).map((end) => (end as { code?: string }).code ?? end)
  expect(ends).toEqual(['WORKER_CRASHED', 1, 'WORKER_CRASHED', 3, 'WORKER_CRASHED', 5])
  expect(pool.inspect()).toMatchObject({ crashes: 3, pending: 0 })
})

test.each([0, 300])('what a worker had said when it ended counts (heard %i ms later)', async (ms) => {
  const { pool, errors } = createWorld({ maxWorkers: 1 })
  await pool.run(echo, 'started')
  const [result, next] = [pool.run(job('lastWords'), 0), pool.run(echo, 'next')]
  stall(ms)
  expect(await result).toBe('last words')
  expect(await next).toBe('next')
  await shows(pool, { crashes: 1, pending: 0 })
  expect(errors.splice(0).length).toBeLessThanOrEqual(1)
})

test.each(['exit', 'throw'])(
  'a job is not lost with a worker that an earlier job has left to end (%s)',
  async (how) => {
    const { pool } = createWorld({ maxWorkers: 1, maxQueue: 2 })
    const gate = new Gate()
    const first = pool.run(job<object, string>('leave'), { ...gate.args, how }, { transfer: gate.transfer })
    const order: unknown[] = []
    const second = pool.run(echo, 'second').then((result) => order.push(result))
    const third = pool.run(echo, 'third').then((result) => order.push(result))
    expect(await first).toBe('left')
    await gate.reached
    // It has been sent to the worker, which doesn't get to see it.
    expect(pool.inspect()).toMatchObject({ busy: 1, queued: 1 })
    gate.open()
    await Promise.all([second, third])
    expect(order).toEqual(['second', 'third'])
    expect(pool.inspect()).toMatchObject({ completed: 3, failed: 0, crashes: 1 })
  },
)

test('one whose arguments were moved to that worker can only fail', async () => {
  const { pool } = createWorld({ maxWorkers: 1 })
  const gate = new Gate()
  const first = pool.run(
    job<object, string>('leave'),
    { ...gate.args, how: 'exit' },
    { transfer: gate.transfer },
  )
  const bytes = new Uint8Array(8)
  const second = outcome(pool.run(echo, bytes, { transfer: [bytes.buffer] }))
  await first
  await gate.reached
  gate.open()
  expect(await second).toMatchObject({ code: 'WORKER_CRASHED' })
  expect(await pool.run(echo, 'next')).toBe('next')
})

test('a worker that breaks while it has no job is told of, and replaced', async () => {
  const told: unknown[] = []
  const { pool } = createWorld({ maxWorkers: 1, onError: (error) => void told.push(error) })
  const gate = new Gate()
  await pool.run(job<object, string>('leave'), { ...gate.args, how: 'throw' }, { transfer: gate.transfer })
  await gate.reached
  gate.open()
  await until(() => told.length > 0)
  expect(told).toMatchObject([{ code: 'WORKER_CRASHED', cause: { message: 'left behind' } }])
  expect(pool.inspect()).toMatchObject({ workers: 1, crashes: 1, pending: 0 })
  expect(await pool.run(echo, 'next')).toBe('next')
})

test("without onError, it goes the way of what the loop's callbacks throw", async () => {
  const { pool, loop, errors } = createWorld({ maxWorkers: 1 })
  const gate = new Gate()
  await pool.run(job<object, string>('leave'), { ...gate.args, how: 'exit' }, { transfer: gate.transfer })
  await gate.reached
  gate.open()
  await until(() => errors.length > 0)
  expect(errors.splice(0)).toMatchObject([{ code: 'WORKER_CRASHED', message: /code 5/ }])
  expect(pool.inspect().pending).toBe(0)
  expect(loop.isIdle()).toBe(true)
})

const cannotStart = { execArgv: ['--import', 'data:text/javascript,process.exit(7)'] }

test.each([
  ['it ends', cannotStart, /code 7/],
  ['Node refuses it', { execArgv: ['--no-such-option'] }, /ERR_WORKER_INVALID_EXEC_ARGV|execArgv/],
])('a worker that cannot start costs the job that it was for (%s)', async (_, thread, message) => {
  const { pool } = createWorld({ minWorkers: 0, maxWorkers: 2, thread })
  const priorities = ['normal', 'high', 'normal', 'normal', 'high'] as const
  const outcomes = priorities.map((priority) => outcome(pool.run(echo, 1, { priority })))
  for (const error of await Promise.all(outcomes))
    expect(error).toMatchObject({ code: 'WORKER_CRASHED', message: expect.stringMatching(message) })
  await shows(pool, { workers: 0, queued: 0, pending: 0 })
  // One for each job, and no more.
  expect(pool.inspect().crashes).toBeLessThanOrEqual(5)
})

test('a minimum of workers that cannot start is not started for ever', async () => {
  const told: unknown[] = []
  const { pool } = createWorld({
    minWorkers: 2,
    maxWorkers: 2,
    thread: cannotStart,
    onError: (error) => void told.push(error),
  })
  await shows(pool, { crashes: 2, workers: 0, pending: 0 })
  expect(told).toHaveLength(2)
  expect(await outcome(pool.run(echo, 1))).toMatchObject({ code: 'WORKER_CRASHED' })
})

test('nor are workers that break before they have served anything', async () => {
  const told: unknown[] = []
  const code = 'setTimeout(() => { throw new Error("preloaded") }, 1)'
  const { pool } = createWorld({
    minWorkers: 1,
    maxWorkers: 1,
    thread: { execArgv: ['--import', `data:text/javascript,${code}`] },
    onError: (error) => void told.push(error),
  })
  await shows(pool, { crashes: 1, workers: 0, pending: 0 })
  expect(told).toHaveLength(1)
})

test('an onError that throws stops nobody', async () => {
  const second = new Error('second')
  const { pool, errors } = createWorld({
    maxWorkers: 1,
    onError: () => {
      throw second
    },
  })
  const gate = new Gate()
  await pool.run(job<object, string>('leave'), { ...gate.args, how: 'exit' }, { transfer: gate.transfer })
  await gate.reached
  gate.open()
  await until(() => errors.length > 0)
  expect(errors.splice(0)).toEqual([second])
  expect(await pool.run(echo, 'next')).toBe('next')
})
