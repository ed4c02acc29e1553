import { availableParallelism } from 'node:os'
import { HostloopError } from '@hostloop/core'
import type { EventImpl } from '@hostloop/core'
import type { WorkerOptions } from 'node:worker_threads'

/** What Node's `Worker` takes, as far as it is the user's to say; defaults are Node's. */
export type ThreadOptions = Pick<WorkerOptions, 'argv' | 'env' | 'execArgv' | 'resourceLimits'>

export interface WorkerPoolOptions {
  /** Default: the registered event-impl. */
  readonly loop?: EventImpl | undefined
  /** So many workers are started with the pool, and stay. Default 1, or `maxWorkers` where that is less. */
  readonly minWorkers?: number | undefined
  /**
   * The most workers for jobs of any priority. Default: as many as there are cores, and at least 5: jobs may block, and
   * then a core is free for others.
   */
  readonly maxWorkers?: number | undefined
  /**
   * The most workers besides those, which serve only jobs of high priority, so that jobs that are stuck can't block
   * them. They are started when they are needed. Default 1.
   */
  readonly priorityWorkers?: number | undefined
  /**
   * How many jobs of each priority may wait until a worker is free; beyond that `run` refuses with `QUEUE_FULL`.
   * 0: none waits, except for a worker that is starting. Default 1024.
   */
  readonly maxQueue?: number | undefined
  /** A worker above the minimum that had nothing to do for so many milliseconds is ended. Default 10 000. */
  readonly idleMs?: number | undefined
  /** The time-out of jobs that have none of their own, in milliseconds. Default Infinity: none. */
  readonly timeoutMs?: number | undefined
  /** How threads are made: their environment, `execArgv`, and limits of memory. */
  readonly thread?: ThreadOptions | undefined
  /**
   * Gets what goes wrong without being any job's: a worker that breaks while it has none (what an earlier job has left
   * running there, say). Default: the route of what callbacks of `loop` throw. It is called in turns of the loop.
   */
  readonly onError?: ((error: unknown) => void) | undefined
}

/** The options with their defaults. */
export interface Settings {
  readonly minWorkers: number
  readonly maxWorkers: number
  readonly priorityWorkers: number
  readonly maxQueue: number
  readonly idleMs: number
  readonly timeoutMs: number
  readonly thread: ThreadOptions | undefined
}

/** Throws `INVALID_OPTIONS`. */
export function settingsOf(options: WorkerPoolOptions): Settings {
  const { maxWorkers = Math.max(5, availableParallelism()), thread } = options
  const {
    minWorkers = Math.min(1, maxWorkers),
    priorityWorkers = 1,
    maxQueue = 1024,
    idleMs = 10_000,
  } = options
  const { timeoutMs = Infinity } = options
  checkCount('maxWorkers', maxWorkers, 1)
  checkCount('minWorkers', minWorkers, 0)
  if (minWorkers > maxWorkers) throw invalid('minWorkers must not be above maxWorkers.')
  checkCount('priorityWorkers', priorityWorkers, 0)
  if (maxQueue !== Infinity) checkCount('maxQueue', maxQueue, 0)
  if (!(idleMs >= 0)) throw invalid('idleMs must be at least 0; Infinity is for ever.')
  checkTimeout(timeoutMs)
  return { minWorkers, maxWorkers, priorityWorkers, maxQueue, idleMs, timeoutMs, thread }
}

/** Throws `INVALID_OPTIONS`. */
export function checkTimeout(timeoutMs: number): void {
  if (!(timeoutMs > 0)) throw invalid('timeoutMs must be above 0; Infinity is no limit.')
}

function checkCount(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least)
    throw invalid(`${name} must be a whole number from ${least}.`)
}

function invalid(message: string): HostloopError {
  return new HostloopError('INVALID_OPTIONS', message)
}
