import { HostloopError, createEventImpl, registerEventImpl } from '@hostloop/core'
import type { Connector, EventImpl, EventImplOptions, HostLoop, Registration } from '@hostloop/core'
import { VirtualTimeScheduler, animationFrameScheduler, asyncScheduler, queueScheduler } from 'rxjs'
import type { SchedulerLike } from 'rxjs'
import { reportUnhandled } from './report-unhandled.ts'
import { SingleAction } from './single-action.ts'

export interface RxjsEventImplOptions extends Pick<EventImplOptions, 'fds' | 'onError' | 'checkMaxMs'> {
  /** What runs the turns, and tells the time. Default: RxJS' `asyncScheduler`. */
  readonly scheduler?: SchedulerLike | undefined
}

/**
 * Makes an event-impl on a RxJS scheduler.
 *
 * A turn is one action. For a ready handle, a 0 ms timeout or a free callback it comes a millisecond after it was asked
 * for, or with the next frame on `animationFrameScheduler`. So in virtual time an interval of 0 takes a frame.
 *
 * A scheduler whose `now()` is not the time of day is taken for virtual time: `VirtualTimeScheduler`, `TestScheduler`,
 * and within a TestScheduler's `run()` all of RxJS' own. Virtual time is nobody's reason to live, so it keeps no host alive.
 *
 * What callbacks throw takes RxJS' own route (`config.onUnhandledError`, else thrown by a timer), unless `onError` takes
 * it. Throws `INVALID_OPTIONS` for a scheduler that lacks a member or that runs actions inside `schedule()`, and
 * `UNSUPPORTED` for `animationFrameScheduler` where there are no animation frames.
 */
export function createRxjsEventImpl(options: RxjsEventImplOptions = {}): EventImpl {
  const { scheduler = asyncScheduler, ...others } = options
  checkScheduler(scheduler)
  const virtualTime = isVirtual(scheduler)
  return createEventImpl(rxjsHost(scheduler, virtualTime), {
    ...others,
    supports: { keepAlive: !virtualTime, virtualTime },
  })
}

/**
 * Makes an event-impl and registers it, with a connector where one is given: RxJS has none. Throws
 * `ALREADY_REGISTERED`, and what `createRxjsEventImpl` throws.
 */
export function registerRxjsEventImpl(
  options: RxjsEventImplOptions & { readonly connector?: Connector | undefined } = {},
): Registration {
  const { connector, ...others } = options
  return registerEventImpl(createRxjsEventImpl(others), { connector })
}

/** The longest delay of the timers below RxJS' schedulers. An alarm beyond it rings early, and the engine asks again. */
const MAX_DELAY_MS = 2 ** 31 - 1

/** With no delay, asapScheduler would run a turn in a microtask, and virtual time would stand still. */
const TURN_MS = 1

/** How far a clock may be from the time of day, and still be one that tells it. */
const SAME_TIME_MS = 60_000

function rxjsHost(scheduler: SchedulerLike, virtualTime: boolean): HostLoop {
  const now = clockOf(scheduler, virtualTime)
  const turnDelay = isLike(scheduler, animationFrameScheduler) ? 0 : TURN_MS
  let turn: () => void
  let alarmAt: number | null = null
  const alarm = new SingleAction(scheduler, () => {
    alarmAt = null
    turn()
  })
  const request = new SingleAction(scheduler, () => turn())
  const keepAlive = new SingleAction(scheduler, () => keepAlive.schedule(MAX_DELAY_MS))

  return {
    name: 'rxjs',
    start(run) {
      turn = run
    },
    now,
    setAlarm(at) {
      if (at === alarmAt) return
      alarmAt = at
      if (at === null) alarm.cancel()
      else alarm.schedule(Math.min(Math.max(Math.ceil(at - now()), TURN_MS), MAX_DELAY_MS))
    },
    requestTurn() {
      if (!request.scheduled) request.schedule(turnDelay)
    },
    hold(alive) {
      if (virtualTime) return
      if (alive) keepAlive.schedule(MAX_DELAY_MS)
      else keepAlive.cancel()
    },
    reportError: reportUnhandled,
    stop() {
      for (const action of [alarm, request, keepAlive]) action.cancel()
    },
  }
}

/** Of the time of day, as `asyncScheduler.now()` tells it, there is a clock that never goes back. */
function clockOf(scheduler: SchedulerLike, virtualTime: boolean): () => number {
  if (scheduler.now === asyncScheduler.now && !virtualTime) return () => performance.now()
  let offset = 0
  let last = -Infinity
  return () => {
    const time = scheduler.now() + offset
    if (time >= last) last = time
    else offset += last - time
    return last
  }
}

function isVirtual(scheduler: SchedulerLike): boolean {
  return scheduler instanceof VirtualTimeScheduler || Math.abs(scheduler.now() - Date.now()) > SAME_TIME_MS
}

function isLike(scheduler: SchedulerLike, one: SchedulerLike): boolean {
  return scheduler instanceof one.constructor
}

function checkScheduler(scheduler: SchedulerLike): void {
  for (const member of ['schedule', 'now'] as const) {
    if (typeof (scheduler as Partial<SchedulerLike> | null)?.[member] !== 'function')
      throw refused(`The scheduler has no ${member}(). Pass one of RxJS' schedulers, or a SchedulerLike.`)
  }
  if (!Number.isFinite(scheduler.now()))
    throw refused("The scheduler's now() gives no number of milliseconds.")
  if (isLike(scheduler, animationFrameScheduler) && !('requestAnimationFrame' in globalThis))
    throw new HostloopError(
      'UNSUPPORTED',
      'animationFrameScheduler needs requestAnimationFrame, which is missing here. Use asyncScheduler.',
    )
  if (isLike(scheduler, queueScheduler) || runsAtOnce(scheduler))
    throw refused(
      'The scheduler runs actions inside schedule(), as queueScheduler does, and a turn must come later. Use asyncScheduler.',
    )
}

function runsAtOnce(scheduler: SchedulerLike): boolean {
  let ran = false
  const action = scheduler.schedule(() => void (ran = true), 0)
  if (typeof action?.unsubscribe !== 'function' || typeof action.add !== 'function')
    throw refused("The scheduler's schedule() gives no Subscription.")
  action.unsubscribe()
  return ran
}

function refused(message: string): HostloopError {
  return new HostloopError('INVALID_OPTIONS', message)
}
