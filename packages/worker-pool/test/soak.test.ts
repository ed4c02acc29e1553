import { expect, test } from 'vitest'
import { createWorld, job, outcome, shows } from './world.ts'

interface Work {
  readonly how: string
  readonly turns: number
  readonly value: number
}

/** How each kind of work may end: by itself, or because somebody would not wait. */
const ends: Readonly<Record<string, readonly unknown[]>> = {
  result: ['value', 'TIMED_OUT', 'aborted'],
  throw: ['ETHROWN', 'TIMED_OUT', 'aborted'],
  exit: ['WORKER_CRASHED', 'TIMED_OUT', 'aborted'],
  crash: ['WORKER_CRASHED', 'TIMED_OUT', 'aborted'],
  function: ['INVALID_VALUE', 'TIMED_OUT', 'aborted'],
  spin: ['TIMED_OUT', 'aborted'],
}

/** Numbers from 0 to 1, always the same (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

test.each([1, 2, 3])(
  'whatever jobs do, each ends in its own way (seed %i)',
  { timeout: 60_000 },
  async (seed) => {
    const random = randomNumbers(seed)
    const { pool, loop } = createWorld({
      minWorkers: 0,
      maxWorkers: 3,
      priorityWorkers: 1,
      idleMs: 5,
      maxQueue: Infinity,
    })
    const work = job<Work, number>('work')
    const kinds = ['spin', 'exit', 'crash', 'function', 'throw']
    const run = async (value: number): Promise<void> => {
      const how = random() < 0.8 ? 'result' : kinds[Math.floor(random() * kinds.length)]!
      const cancel = new AbortController()
      const timeoutMs = how === 'spin' ? 50 : random() < 0.1 ? 1 + random() * 50 : 60_000
      const result = pool.run(
        work,
        { how, turns: Math.floor(random() * 3), value },
        { timeoutMs, priority: random() < 0.2 ? 'high' : 'normal', signal: cancel.signal },
      )
      if (random() < 0.05) setTimeout(() => cancel.abort({ code: 'aborted' }), random() * 50)
      const end = await outcome(result)
      const code = typeof end === 'number' ? 'value' : (end as { code: unknown }).code
      expect(ends[how]).toContain(code)
      if (code === 'value') expect(end).toBe(value)
    }
    await Promise.all(Array.from({ length: 400 }, (_, value) => run(value)))
    const { completed, failed, waitingMs } = pool.inspect()
    expect(completed + failed).toBe(400)
    expect(completed).toBeGreaterThan(100)
    expect(waitingMs.count).toBeLessThanOrEqual(400 + pool.inspect().crashes)
    expect(loop.isIdle()).toBe(true)
    await shows(pool, { workers: 0, ending: 0, queued: 0, pending: 0 })
  },
)
