import { createHistogram } from 'node:perf_hooks'

/** Of all jobs since the pool was made, in milliseconds; all 0 where there was none. */
export interface Percentiles {
  readonly count: number
  readonly mean: number
  readonly p50: number
  readonly p90: number
  readonly p99: number
  readonly max: number
}

export interface WorkerPoolInspection {
  /** The threads that serve jobs: `starting`, `busy` and `idle` ones, the reserved ones among them. */
  readonly workers: number
  readonly starting: number
  readonly busy: number
  readonly idle: number
  /** Threads that were told to end and have not yet: a call into the system can't be broken off. */
  readonly ending: number
  /** How many jobs wait for a worker. */
  readonly queued: number
  /** How many promises have not been settled: jobs that wait or run, and those whose outcome waits for a turn. */
  readonly pending: number
  /** Jobs that gave a result. */
  readonly completed: number
  /** Jobs that didn't, whatever the reason. */
  readonly failed: number
  /** Jobs that were not taken: `QUEUE_FULL`. */
  readonly refused: number
  /** Workers that ended by themselves. */
  readonly crashes: number
  /** From `run` until a worker got the job. */
  readonly waitingMs: Percentiles
  /** From then until its outcome was here. */
  readonly runningMs: Percentiles
}

/** Times, as a histogram of microseconds: its size doesn't depend on how many there are. */
export class Durations {
  readonly #histogram = createHistogram()

  /** Records the milliseconds from `since` until `now`. */
  record(since: number, now: number): void {
    this.#histogram.record(Math.max(1, Math.round((now - since) * 1000)))
  }

  summary(): Percentiles {
    const histogram = this.#histogram
    const { count } = histogram
    if (count === 0) return { count, mean: 0, p50: 0, p90: 0, p99: 0, max: 0 }
    return {
      count,
      mean: histogram.mean / 1000,
      p50: histogram.percentile(50) / 1000,
      p90: histogram.percentile(90) / 1000,
      p99: histogram.percentile(99) / 1000,
      max: histogram.max / 1000,
    }
  }
}
