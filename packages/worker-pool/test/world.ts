import { once } from 'node:events'
import { MessageChannel } from 'node:worker_threads'
import type { MessagePort } from 'node:worker_threads'
import { createEventImpl } from '@hostloop/core'
import type { EventImpl } from '@hostloop/core'
import { ManualClock, ManualHost } from '@hostloop/conformance/manual'
import { createNodeEventImpl } from '@hostloop/node'
import { expect, onTestFinished } from 'vitest'
import { createWorkerPool, defineJob } from '../src/index.ts'
import type { Job, JobOptions, WorkerPool, WorkerPoolInspection, WorkerPoolOptions } from '../src/index.ts'

const module = new URL('./jobs.js', import.meta.url)

/** A job of the tests' own module. */
export function job<Args = unknown, Result = Args>(name: string): Job<Args, Result> {
  return defineJob<Args, Result>(module, name)
}

export const echo: Job<unknown, unknown> = job('echo')

export interface World {
  readonly loop: EventImpl
  readonly pool: WorkerPool
  /** What the loop's callbacks have thrown. Whoever expects some takes it out. */
  readonly errors: unknown[]
}

/** A pool on Node's loop. When the test is over, no thread may be left, nor anything on the loop. */
export function createWorld(options: WorkerPoolOptions = {}): World {
  const errors: unknown[] = []
  const loop = options.loop ?? createNodeEventImpl({ onError: (error) => void errors.push(error) })
  const pool = createWorkerPool({ ...options, loop })
  onTestFinished(async () => {
    pool.close()
    await until(() => pool.inspect().ending === 0)
    await loop.drain()
    expect(pool.inspect()).toMatchObject({ workers: 0, queued: 0, pending: 0 })
    expect(errors).toEqual([])
    loop.close()
  })
  return { loop, pool, errors }
}

/** A pool on a loop that is cranked by hand, and turns only when the test says so. */
export class ManualWorld {
  readonly clock = new ManualClock(1000)
  readonly host = new ManualHost(this.clock)
  readonly loop: EventImpl = createEventImpl(this.host, {
    supports: { keepAlive: true, virtualTime: true },
  })
  readonly pool: WorkerPool

  constructor(options: WorkerPoolOptions = {}) {
    this.pool = createWorkerPool({ ...options, loop: this.loop })
    onTestFinished(async () => {
      this.pool.close()
      await until(() => this.pool.inspect().ending === 0)
      await this.run()
      expect(this.loop.isIdle(), 'something is left on the loop').toBe(true)
      expect(this.host.errors).toEqual([])
    })
  }

  /** Turns until none is asked for. */
  async run(): Promise<void> {
    do await this.clock.step(0)
    while (this.clock.hosts.has(this.host) && this.host.nextTurn() === 0)
  }
}

/** Where a job waits: the test knows when it is there, and opens. */
export class Gate {
  readonly #gate = new Int32Array(new SharedArrayBuffer(4))
  readonly #channel = new MessageChannel()
  /** The job has got there. */
  readonly reached: Promise<unknown> = once(this.#channel.port1, 'message')

  constructor() {
    onTestFinished(() => {
      this.open()
      this.#channel.port1.close()
    })
  }

  get args(): { port: MessagePort; gate: Int32Array } {
    return { port: this.#channel.port2, gate: this.#gate }
  }

  get transfer(): readonly MessagePort[] {
    return [this.#channel.port2]
  }

  open(): void {
    Atomics.store(this.#gate, 0, 1)
    Atomics.notify(this.#gate, 0)
  }
}

/** A job that has got to where it waits, in a worker. */
export interface Held<Result> {
  readonly gate: Gate
  readonly result: Promise<Result>
}

/** Runs a job that waits at a gate, and waits until it is there. */
export async function held(
  pool: WorkerPool,
  name: 'hold' | 'spin' | 'never' = 'hold',
  options: JobOptions = {},
): Promise<Held<unknown>> {
  const gate = new Gate()
  const result = pool.run(job<object, unknown>(name), gate.args, { ...options, transfer: gate.transfer })
  result.catch(() => {})
  await gate.reached
  return { gate, result }
}

/** Waits for what no event tells. A condition that never comes is the test's time-out. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve))
}

/** Waits until the pool shows these numbers. */
export async function shows(pool: WorkerPool, expected: Partial<WorkerPoolInspection>): Promise<void> {
  const keys = Object.keys(expected) as (keyof WorkerPoolInspection)[]
  await until(() => {
    const inspection = pool.inspect()
    return keys.every((key) => inspection[key] === expected[key])
  })
}

/** Blocks this thread, so that what others tell it meanwhile comes to it all at once. */
export function stall(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

/** How a promise ends, whichever way. */
export async function outcome(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch((error: unknown) => error)
}

/** Whether a promise has not settled yet. */
export async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const pending = {}
  return (await Promise.race([promise.catch(() => {}), Promise.resolve(pending)])) === pending
}
