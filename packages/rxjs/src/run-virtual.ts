import { HostloopError } from '@hostloop/core'
import type { VirtualTimeScheduler } from 'rxjs'
import type { TestScheduler } from 'rxjs/testing'
import { Macrotasks } from './macrotasks.ts'

export interface RunVirtualOptions {
  /**
   * Where to stop: at a virtual time in milliseconds, with all that is due by then done and the clock at it; or as soon as
   * a condition holds, which is asked before each action. Default: when nothing is scheduled any more.
   */
  readonly until?: number | (() => boolean) | undefined
  /** Its abort rejects with its reason. What is scheduled stays. */
  readonly signal?: AbortSignal | undefined
}

/** After so many actions a schedule is taken for one without end. */
const MAX_ACTIONS = 1_000_000

/**
 * Lets the virtual time of a `VirtualTimeScheduler` or `TestScheduler` pass: runs what is scheduled, in order, and before
 * each action all microtasks, those that they chain too. So promises and `async` functions work in virtual time, which
 * `flush()` would starve.
 *
 * Resolves when nothing is scheduled any more, or at `until`. What a `TestScheduler` was told to expect is compared
 * then, as its `flush()` does. What an action throws rejects; unlike with `flush()` the other actions stay scheduled.
 *
 * A schedule without end needs an `until`. It rejects with `INVALID_OPTIONS` after a million actions (with a number as
 * `until`: a million in which the time stands still), and, unless `until` is a number, beyond the scheduler's
 * `maxFrames`, which is 750 for a TestScheduler and Infinity for a VirtualTimeScheduler.
 */
export async function runVirtual(
  scheduler: VirtualTimeScheduler,
  { until, signal }: RunVirtualOptions = {},
): Promise<void> {
  check(scheduler, until)
  const bounded = typeof until === 'number'
  const end = bounded ? until : Infinity
  const stopped = typeof until === 'function' ? until : (): boolean => false
  const macrotasks = new Macrotasks()
  try {
    startHotObservables(scheduler)
    for (let count = 0; ; count++) {
      await macrotasks.next()
      signal?.throwIfAborted()
      if (stopped()) break
      const next = scheduler.actions[0]
      if (next === undefined || next.delay > end) break
      if (bounded && next.delay > scheduler.frame) count = 0
      if (count >= MAX_ACTIONS || (!bounded && next.delay > scheduler.maxFrames)) throw endless(scheduler)
      runNext(scheduler)
    }
    if (bounded) scheduler.frame = Math.max(scheduler.frame, end)
    compareExpected(scheduler)
  } finally {
    macrotasks.close()
  }
}

function check(scheduler: VirtualTimeScheduler, until: RunVirtualOptions['until']): void {
  if (!Array.isArray(scheduler?.actions) || typeof scheduler.frame !== 'number')
    throw new HostloopError(
      'INVALID_OPTIONS',
      'runVirtual() drives a VirtualTimeScheduler or a TestScheduler. Other schedulers run by themselves.',
    )
  if (!['undefined', 'function'].includes(typeof until) && !Number.isFinite(until))
    throw new HostloopError(
      'INVALID_OPTIONS',
      'until must be a finite virtual time in milliseconds, or a function.',
    )
}

/** As `VirtualTimeScheduler.flush()` does it, except that a clock that was set forward stays so. */
function runNext(scheduler: VirtualTimeScheduler): void {
  const action = scheduler.actions.shift()!
  scheduler.frame = Math.max(scheduler.frame, action.delay)
  const error: unknown = action.execute(action.state, action.delay)
  if (error) throw error
}

/** A TestScheduler's hot Observables begin with its first `flush()`. */
function startHotObservables(scheduler: VirtualTimeScheduler & Partial<TestScheduler>): void {
  for (const hot of scheduler.hotObservables?.splice(0) ?? []) hot.setup()
}

/** A `flush()` that may run no action compares what a TestScheduler has seen with what it was told to expect. */
function compareExpected(scheduler: VirtualTimeScheduler): void {
  const { maxFrames } = scheduler
  scheduler.maxFrames = -Infinity
  try {
    scheduler.flush()
  } finally {
    scheduler.maxFrames = maxFrames
  }
}

function endless({ frame, maxFrames, actions }: VirtualTimeScheduler): HostloopError {
  return new HostloopError(
    'INVALID_OPTIONS',
    `The schedule has no end in sight: at ${frame} ms, with maxFrames ${maxFrames}, ${actions.length} actions are left. Pass { until }, or end what is periodic.`,
  )
}
