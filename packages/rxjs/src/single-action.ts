import type { SchedulerLike, Subscription } from 'rxjs'
import { reportUnhandled } from './report-unhandled.ts'

/** At most one action at a time on a scheduler, which runs unless it is cancelled, whatever other actions do. */
export class SingleAction {
  readonly #scheduler: SchedulerLike
  readonly #work: () => void
  #delayMs = 0
  #action: Subscription | undefined

  constructor(scheduler: SchedulerLike, work: () => void) {
    this.#scheduler = scheduler
    this.#work = work
  }

  get scheduled(): boolean {
    return this.#action !== undefined
  }

  /** Replaces the action that was scheduled before. */
  schedule(delayMs: number): void {
    this.cancel()
    this.#delayMs = delayMs
    this.#action = this.#scheduler.schedule(this.#run, delayMs)
    if (!this.#action.closed) this.#action.add(this.#ended)
  }

  cancel(): void {
    const action = this.#action
    this.#action = undefined
    action?.unsubscribe()
  }

  readonly #run = (): void => {
    this.#action = undefined
    try {
      this.#work()
    } catch (error) {
      // A scheduler would take it for a reason to drop other actions.
      reportUnhandled(error)
    }
  }

  /** A scheduler drops what is queued when an action of somebody else's throws: ours is scheduled once more. */
  readonly #ended = (): void => {
    if (this.#action?.closed !== true) return
    queueMicrotask(() => {
      if (this.#action?.closed === true) this.schedule(this.#delayMs)
    })
  }
}
