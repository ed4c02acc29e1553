import type { TimerId } from '@hostloop/core'
import type { JobMessage } from './answers.ts'
import type { Transferable } from './job.ts'
import type { Queued } from './job-queue.ts'
import type { WorkerThread } from './worker-thread.ts'

/** How a job has ended. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: unknown }

/** A job from `run` until its outcome is known. */
export class PendingJob implements Queued {
  readonly message: JobMessage
  readonly isHigh: boolean
  readonly transfer: readonly Transferable[]
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
  /** When `run` was called, and then when a worker got it; milliseconds of `performance.now()`. */
  since: number = performance.now()
  /** Where it is: in a queue, with a thread, or over. */
  state: 'queued' | 'running' | 'over' = 'queued'
  thread: WorkerThread | undefined
  timer: TimerId | undefined
  /** Lets go of the signal. */
  forget: (() => void) | undefined
  before: this | undefined
  after: this | undefined

  constructor(
    message: JobMessage,
    isHigh: boolean,
    transfer: readonly Transferable[],
    resolve: (value: unknown) => void,
    reject: (error: unknown) => void,
  ) {
    this.message = message
    this.isHigh = isHigh
    this.transfer = transfer
    this.resolve = resolve
    this.reject = reject
  }
}
