import { HostloopError } from '@hostloop/core'
import { inspect } from 'node:util'
import { AnswerKind } from './answers.ts'
import type { Answer } from './answers.ts'
import { JobQueue } from './job-queue.ts'
import type { Settings } from './options.ts'
import type { Outcome, PendingJob } from './pending-job.ts'
import { ThreadGroup } from './thread-group.ts'
import { errorFrom } from './thrown.ts'
import { WorkerThread } from './worker-thread.ts'
import type { ThreadEnd, ThreadOwner } from './worker-thread.ts'

/** Hears what the crew has done. */
export interface CrewOwner {
  /** A worker has got the job. */
  started(job: PendingJob): void
  /** The job's outcome is known. The crew has let go of it. */
  finished(job: PendingJob, outcome: Outcome): void
  /** Something went wrong that is no job's. */
  failed(error: unknown): void
}

/**
 * The threads, and the jobs that wait for them. The ordinary threads serve all jobs, those of high priority first; the
 * reserved ones serve only those. A thread has one job at a time.
 */
export class Crew implements ThreadOwner {
  readonly #owner: CrewOwner
  readonly #settings: Settings
  readonly #high = new JobQueue<PendingJob>()
  readonly #normal = new JobQueue<PendingJob>()
  readonly ordinary: ThreadGroup
  readonly reserved: ThreadGroup
  #reaper: NodeJS.Timeout | undefined
  #closed = false
  crashes = 0

  constructor(settings: Settings, owner: CrewOwner) {
    this.#owner = owner
    this.#settings = settings
    this.ordinary = new ThreadGroup(settings.minWorkers, settings.maxWorkers)
    this.reserved = new ThreadGroup(0, settings.priorityWorkers)
    this.#keepMinimum()
  }

  get queued(): number {
    return this.#high.length + this.#normal.length
  }

  /** Whether a worker is there for one more job, or can be, or it may wait. */
  hasRoom(isHigh: boolean): boolean {
    const { maxQueue } = this.#settings
    const available = this.ordinary.available + (isHigh ? this.reserved.available : 0)
    return this.#queue(isHigh).length < maxQueue + available
  }

  add(job: PendingJob): void {
    this.#queue(job.isHigh).push(job)
    this.#assign()
  }

  /** Lets go of a job: it doesn't start any more, or the worker that runs it is ended. */
  cancel(job: PendingJob): void {
    if (job.state === 'queued') this.#queue(job.isHigh).remove(job)
    else if (job.thread) this.#end(job.thread)
    this.#assign()
  }

  /** Ends all threads. The jobs are still the owner's to cancel. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#reaper)
    for (const group of [this.ordinary, this.reserved])
      for (const thread of group.serving()) this.#end(thread)
  }

  ready(thread: WorkerThread): void {
    this.#group(thread).starting.delete(thread)
    this.#rest(thread)
    this.#assign()
  }

  answered(thread: WorkerThread, answer: Answer): void {
    const { job } = thread
    if (!job) return
    this.#group(thread).busy.delete(thread)
    thread.job = undefined
    thread.hasServed = true
    this.#rest(thread)
    // First the next job, so that the worker waits for nobody.
    this.#assign()
    this.#owner.finished(job, outcomeOf(job, answer))
  }

  ended(thread: WorkerThread, why: ThreadEnd): void {
    const { job, state, hasServed } = thread
    this.#group(thread).delete(thread)
    if (state !== 'ending') {
      this.crashes++
      thread.job = undefined
      if (job) this.#lost(job, thread, why)
      else if (state === 'starting') this.#failStart(thread.isReserved, why)
      else this.#owner.failed(crashed('had no job', why))
    }
    // One that breaks before it has served anything would be replaced for ever.
    if (hasServed || state === 'ending') this.#keepMinimum()
    this.#assign()
  }

  #lost(job: PendingJob, thread: WorkerThread, why: ThreadEnd): void {
    const { answer } = why
    if (answer) {
      this.#owner.finished(job, outcomeOf(job, answer))
    } else if (thread.hasServed && !thread.hasBegun && job.transfer.length === 0) {
      // What an earlier job had left behind has ended the worker before it saw this one.
      job.state = 'queued'
      job.thread = undefined
      this.#queue(job.isHigh).unshift(job)
    } else {
      this.#owner.finished(job, { ok: false, error: crashed(`ran ${nameOf(job)}`, why) })
    }
  }

  /** Gives jobs to threads that have none, and starts as many as there are jobs for. */
  #assign(): void {
    if (this.#closed) return
    const [ordinary, reserved] = [this.ordinary, this.reserved]
    this.#give(this.#high, ordinary)
    this.#give(this.#high, reserved)
    this.#give(this.#normal, ordinary)
    while (ordinary.starting.size < this.queued && ordinary.canGrow) this.#start(false)
    while (ordinary.starting.size + reserved.starting.size < this.#high.length && reserved.canGrow) {
      this.#start(true)
    }
  }

  #give(queue: JobQueue<PendingJob>, group: ThreadGroup): void {
    for (;;) {
      const job = queue.first
      const thread = job && group.idle.at(-1)
      if (!thread) return
      queue.remove(job)
      try {
        thread.post(job)
      } catch (cause) {
        const message = `The arguments of ${nameOf(job)} can't be cloned or moved: ${String(cause)}`
        this.#owner.finished(job, {
          ok: false,
          error: new HostloopError('INVALID_VALUE', message, { cause }),
        })
        continue
      }
      group.idle.pop()
      group.busy.add(thread)
      thread.state = 'busy'
      thread.job = job
      job.thread = thread
      job.state = 'running'
      this.#owner.started(job)
    }
  }

  #start(isReserved: boolean): void {
    try {
      const group = isReserved ? this.reserved : this.ordinary
      group.starting.add(new WorkerThread(this, isReserved, this.#settings.thread))
    } catch (error) {
      this.#failStart(isReserved, { error, exitCode: undefined, answer: undefined })
    }
  }

  /** A thread that can't start costs the job that it was started for, so that nothing waits for ever. */
  #failStart(isReserved: boolean, why: ThreadEnd): void {
    const queue = isReserved || this.#high.length > 0 ? this.#high : this.#normal
    const job = queue.first
    const error = crashed('was to start', why)
    if (!job) {
      this.#owner.failed(error)
      return
    }
    queue.remove(job)
    this.#owner.finished(job, { ok: false, error })
  }

  #keepMinimum(): void {
    if (this.#closed) return
    const { min, size } = this.ordinary
    for (let missing = min - size; missing > 0 && this.ordinary.canGrow; missing--) this.#start(false)
  }

  #rest(thread: WorkerThread): void {
    const group = this.#group(thread)
    thread.state = 'idle'
    thread.idleSince = performance.now()
    group.idle.push(thread)
    if (group.size > group.min) this.#reapLater()
  }

  #end(thread: WorkerThread): void {
    const group = this.#group(thread)
    group.delete(thread)
    group.ending.add(thread)
    if (thread.job) thread.job.thread = undefined
    thread.job = undefined
    thread.end()
  }

  /** On a timer of Node's own, as one of the loop's would keep the process alive for it. */
  #reapLater(): void {
    const delay = Math.min(this.#settings.idleMs, MAX_DELAY_MS)
    this.#reaper ??= setTimeout(() => this.#reap(), delay).unref()
  }

  #reap(): void {
    this.#reaper = undefined
    const { idleMs } = this.#settings
    const now = performance.now()
    for (const group of [this.ordinary, this.reserved]) {
      while (group.size > group.min && group.idle[0] && now - group.idle[0].idleSince >= idleMs) {
        this.#end(group.idle[0])
      }
      if (group.size > group.min && group.idle.length > 0) this.#reapLater()
    }
  }

  #group(thread: WorkerThread): ThreadGroup {
    return thread.isReserved ? this.reserved : this.ordinary
  }

  #queue(isHigh: boolean): JobQueue<PendingJob> {
    return isHigh ? this.#high : this.#normal
  }
}

/** The longest delay of a Node timer. */
const MAX_DELAY_MS = 2 ** 31 - 1

function outcomeOf(job: PendingJob, answer: Answer): Outcome {
  switch (answer[0]) {
    case AnswerKind.RESULT:
      return { ok: true, value: answer[1] }
    case AnswerKind.ERROR:
      return { ok: false, error: errorFrom(answer[1]) }
    case AnswerKind.THROWN:
      return { ok: false, error: answer[1] }
    default: {
      const [, why, cause] = answer as Extract<Answer, readonly [typeof AnswerKind.REFUSED, ...unknown[]]>
      const message = `${nameOf(job)} failed. ${why}`
      return {
        ok: false,
        error: new HostloopError('INVALID_VALUE', message, cause && { cause: errorFrom(cause) }),
      }
    }
  }
}

function crashed(whichOne: string, { error, exitCode }: ThreadEnd): Error {
  const how =
    error === undefined
      ? `it exited with code ${exitCode}`
      : error instanceof Error
        ? String(error)
        : inspect(error)
  return new HostloopError(
    'WORKER_CRASHED',
    `A worker ended that ${whichOne}: ${how}`,
    error === undefined ? {} : { cause: error },
  )
}

function nameOf({ message: [module, name] }: PendingJob): string {
  return `job '${name}' of ${module.length > 200 ? `${module.slice(0, 200)}…` : module}`
}
