import { HostloopError, HandleEvent, InputQueue, currentEventImpl } from '@hostloop/core'
import type { EventImpl, WatchId } from '@hostloop/core'
import { Crew } from './crew.ts'
import type { CrewOwner } from './crew.ts'
import type { Job, Transferable } from './job.ts'
import { checkTimeout, settingsOf } from './options.ts'
import type { Settings, WorkerPoolOptions } from './options.ts'
import { PendingJob } from './pending-job.ts'
import type { Outcome } from './pending-job.ts'
import { Durations } from './statistics.ts'
import type { WorkerPoolInspection } from './statistics.ts'

export interface JobOptions {
  /** Default `'normal'`. Jobs of high priority go first, and have the reserved workers besides the others. */
  readonly priority?: 'normal' | 'high' | undefined
  /**
   * After so many milliseconds, the time in the queue included, the job fails with `TIMED_OUT`; a worker that runs it is
   * ended. Infinity: never. Default: the pool's.
   */
  readonly timeoutMs?: number | undefined
  /** Its abort fails the job with its reason; a worker that runs it is ended. */
  readonly signal?: AbortSignal | undefined
  /** What of the arguments is moved to the worker, and not copied. It is the pool's as soon as `run` is called. */
  readonly transfer?: readonly Transferable[] | undefined
}

/** Worker threads that run jobs for a loop. */
export interface WorkerPool {
  /**
   * Runs a job in a worker. The promise settles in a turn of the loop, and keeps the loop busy until then.
   *
   * It rejects with what the job threw: an error with its `code` and other properties; one that is thrown as a
   * `HostloopError` is one. Codes of the pool itself: `QUEUE_FULL` (nothing was done), `CLOSED`, `TIMED_OUT`,
   * `WORKER_CRASHED` (the worker ended under the job: an uncaught error, which is the `cause`, `process.exit`, or out of
   * memory), `INVALID_VALUE` (arguments or a result that can't be cloned, or no such export), `INVALID_OPTIONS`. Where the
   * module can't be loaded, it rejects with Node's own error (`ERR_MODULE_NOT_FOUND`).
   *
   * The arguments are cloned when a worker gets the job, not before: leave them alone until then.
   */
  run<Args, Result>(job: Job<Args, Result>, args: Args, options?: JobOptions): Promise<Result>
  inspect(): WorkerPoolInspection
  /** Takes no more jobs, finishes what there is, and closes. Resolves when it is closed, at last by `close()`. */
  drain(): Promise<void>
  /**
   * Drains, and closes after `graceMs` milliseconds where that takes longer; Infinity: as `drain`. Resolves when it is
   * closed.
   */
  shutdown(options: { readonly graceMs: number }): Promise<void>
  /**
   * Ends all workers at once; jobs that have no outcome yet fail with `CLOSED`, in this call. It comes to the same when
   * `loop` is closed. Idempotent.
   */
  close(): void
  [Symbol.dispose](): void
}

/**
 * Makes a pool of worker threads that serves `options.loop`. Throws `INVALID_OPTIONS`, `CLOSED` with the loop, or
 * `NO_EVENT_IMPL`.
 */
export function createWorkerPool(options: WorkerPoolOptions = {}): WorkerPool {
  return new Pool(options)
}

/** What waits for a turn of the loop: the outcome of a job, or an error that is no job's. */
type Completion = { readonly job: PendingJob; readonly outcome: Outcome } | { readonly error: unknown }

class Pool implements WorkerPool, CrewOwner {
  readonly #loop: EventImpl
  readonly #settings: Settings
  readonly #onError: WorkerPoolOptions['onError']
  readonly #crew: Crew
  readonly #completions = new InputQueue<Completion>({ limit: Infinity })
  readonly #watch: WatchId
  /** Jobs that have no outcome yet. */
  readonly #jobs = new Set<PendingJob>()
  readonly #closed: Promise<void>
  #resolveClosed!: () => void
  #state: 'open' | 'draining' | 'closed' = 'open'
  #isWatching = false
  readonly #count = { completed: 0, failed: 0, refused: 0 }
  readonly #waiting = new Durations()
  readonly #running = new Durations()

  constructor(options: WorkerPoolOptions) {
    this.#settings = settingsOf(options)
    this.#loop = options.loop ?? currentEventImpl()
    this.#onError = options.onError
    this.#closed = new Promise((resolve) => (this.#resolveClosed = resolve))
    const freed = (): void => this.close()
    this.#watch = this.#loop.addHandle(this.#completions, 0, () => this.#deliver(), freed)
    this.#crew = new Crew(this.#settings, this)
  }

  run<Args, Result>(job: Job<Args, Result>, args: Args, options: JobOptions = {}): Promise<Result> {
    return new Promise((resolve, reject) => {
      const { priority = 'normal', transfer = [] } = options
      const message = [job.module, job.name, args] as const
      const settle = resolve as (value: unknown) => void
      this.#add(new PendingJob(message, priority === 'high', transfer, settle, reject), options)
    })
  }

  inspect(): WorkerPoolInspection {
    const { ordinary, reserved } = this.#crew
    const [starting, idle, busy] = [
      ordinary.starting.size + reserved.starting.size,
      ordinary.idle.length + reserved.idle.length,
      ordinary.busy.size + reserved.busy.size,
    ]
    return {
      workers: starting + idle + busy,
      starting,
      idle,
      busy,
      ending: ordinary.ending.size + reserved.ending.size,
      queued: this.#crew.queued,
      pending: this.#jobs.size + this.#completions.length,
      ...this.#count,
      crashes: this.#crew.crashes,
      waitingMs: this.#waiting.summary(),
      runningMs: this.#running.summary(),
    }
  }

  drain(): Promise<void> {
    if (this.#state === 'open') this.#state = 'draining'
    this.#update()
    return this.#closed
  }

  async shutdown({ graceMs }: { readonly graceMs: number }): Promise<void> {
    if (this.#state === 'closed' || graceMs === Infinity) return this.drain()
    const timer = this.#loop.addTimeout(Math.max(graceMs, 0), () => this.close())
    await this.drain()
    this.#loop.removeTimeout(timer)
  }

  close(): void {
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#crew.close()
    const error = new HostloopError('CLOSED', 'The worker pool was closed before the job was done.')
    for (const job of this.#jobs) this.#cancel(job, error)
    while (this.#completions.length > 0) {
      const completion = this.#completions.take()!
      if ('job' in completion) settle(completion)
      else this.#tellAtLast(completion.error)
    }
    this.#loop.removeHandle(this.#watch)
    this.#completions.close()
    this.#resolveClosed()
  }

  [Symbol.dispose](): void {
    this.close()
  }

  started(job: PendingJob): void {
    const now = performance.now()
    this.#waiting.record(job.since, now)
    job.since = now
  }

  finished(job: PendingJob, outcome: Outcome): void {
    if (job.state === 'running') this.#running.record(job.since, performance.now())
    job.state = 'over'
    if (job.timer !== undefined) this.#loop.removeTimeout(job.timer)
    job.forget?.()
    this.#jobs.delete(job)
    this.#count[outcome.ok ? 'completed' : 'failed']++
    this.#completions.push({ job, outcome })
    this.#update()
  }

  failed(error: unknown): void {
    this.#completions.push({ error })
    this.#update()
  }

  #add(job: PendingJob, { timeoutMs = this.#settings.timeoutMs, signal }: JobOptions): void {
    if (this.#state !== 'open') throw new HostloopError('CLOSED', 'The worker pool takes no more jobs.')
    checkTimeout(timeoutMs)
    signal?.throwIfAborted()
    if (!this.#crew.hasRoom(job.isHigh)) {
      this.#count.refused++
      const { maxQueue } = this.#settings
      const message = `All workers are busy, and ${maxQueue} jobs wait. Try again later, or raise maxQueue.`
      throw new HostloopError('QUEUE_FULL', message)
    }
    if (timeoutMs !== Infinity) {
      job.timer = this.#loop.addTimeout(timeoutMs, () => {
        this.#cancel(job, new HostloopError('TIMED_OUT', `The job was not done after ${timeoutMs} ms.`))
      })
    }
    if (signal) {
      const abort = (): void => this.#cancel(job, signal.reason)
      signal.addEventListener('abort', abort)
      job.forget = () => signal.removeEventListener('abort', abort)
    }
    this.#jobs.add(job)
    this.#crew.add(job)
    this.#update()
  }

  #cancel(job: PendingJob, error: unknown): void {
    this.#crew.cancel(job)
    this.finished(job, { ok: false, error })
  }

  /** In a turn of the loop. */
  #deliver(): void {
    try {
      for (let left = this.#completions.length; left > 0; left--) {
        const completion = this.#completions.take()
        // What was told may have closed the pool.
        if (!completion) return
        if ('job' in completion) settle(completion)
        else if (!this.#tell(completion.error)) throw completion.error
      }
    } finally {
      this.#update()
    }
  }

  /** No turn will come that could tell of it: without `onError`, what is left is the language's own route. */
  #tellAtLast(untold: unknown): void {
    try {
      if (!this.#tell(untold)) throw untold
    } catch (uncaught) {
      void Promise.reject(uncaught)
    }
  }

  /** Whether `onError` has taken it. */
  #tell(error: unknown): boolean {
    this.#onError?.(error)
    return this.#onError !== undefined
  }

  /** Watches while there is something to wait for; then the pool is idle, or drained. */
  #update(): void {
    if (this.#state === 'closed') return
    const isPending = this.#jobs.size + this.#completions.length > 0
    if (isPending !== this.#isWatching) {
      this.#isWatching = isPending
      this.#loop.updateHandle(this.#watch, isPending ? HandleEvent.READABLE : 0)
    }
    if (!isPending && this.#state === 'draining') this.close()
  }
}

function settle({ job, outcome }: Extract<Completion, { readonly job: PendingJob }>): void {
  if (outcome.ok) job.resolve(outcome.value)
  else job.reject(outcome.error)
}
