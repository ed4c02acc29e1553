import { asyncScheduler } from 'rxjs'
import type { SchedulerAction, SchedulerLike, Subscription } from 'rxjs'

/** Passes everything on to another scheduler, and counts what is scheduled and what runs. */
export class SpyScheduler implements SchedulerLike {
  /** How many actions are scheduled and have neither run nor been unsubscribed. */
  readonly live: Set<Subscription> = new Set()
  /** How many actions were scheduled at all. */
  scheduled = 0
  /** How many actions have run. */
  ran = 0
  readonly now: () => number
  readonly #scheduler: SchedulerLike

  constructor(scheduler: SchedulerLike = asyncScheduler) {
    this.#scheduler = scheduler
    this.now = scheduler.now
  }

  schedule<T>(work: (this: SchedulerAction<T>, state?: T) => void, delay?: number, state?: T): Subscription {
    const { live } = this
    const ran = (): void => void (this.ran += 1)
    const action: Subscription = this.#scheduler.schedule(
      function (this: SchedulerAction<T>, given?: T) {
        live.delete(action)
        ran()
        work.call(this, given)
      },
      delay,
      state,
    )
    this.scheduled += 1
    live.add(action)
    action.add(() => live.delete(action))
    return action
  }
}
