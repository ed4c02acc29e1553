// What a job costs that does nothing: from the loop to a worker and back, one after the other, and 64 at a time.
import { fileURLToPath } from 'node:url'
import { createNodeEventImpl } from '@hostloop/node'
import { Piscina } from 'piscina'
import { bench, describe } from 'vitest'
import { createWorkerPool, defineJob } from '../src/index.ts'

const WORKERS = 4
const JOBS = 1000
const url = new URL('../test/jobs.js', import.meta.url)

const loop = createNodeEventImpl()
const pool = createWorkerPool({ loop, minWorkers: WORKERS, maxWorkers: WORKERS })
const echo = defineJob<object, object>(url, 'echo')
const piscina = new Piscina({ filename: fileURLToPath(url), minThreads: WORKERS, maxThreads: WORKERS })

const args = { name: 'test', id: 1 }
const kinds = {
  'this pool': () => pool.run(echo, args),
  'this pool, with a time-out': () => pool.run(echo, args, { timeoutMs: 60_000 }),
  piscina: () => piscina.run(args, { name: 'echo' }),
}

async function runAll(run: () => Promise<unknown>, concurrency: number): Promise<void> {
  let left = JOBS
  const lane = async (): Promise<void> => {
    while (left-- > 0) await run()
  }
  await Promise.all(Array.from({ length: concurrency }, lane))
}

for (const concurrency of [1, 64]) {
  describe(`${JOBS} jobs, ${concurrency} at a time`, () => {
    for (const [name, run] of Object.entries(kinds)) bench(name, () => runAll(run, concurrency))
  })
}
