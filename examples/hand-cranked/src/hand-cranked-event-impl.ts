import { HostloopError, createEventImpl } from '@hostloop/core'
import type { EventImpl, EventImplOptions, HostLoop } from '@hostloop/core'

export interface HandCrankedOptions extends Pick<EventImplOptions, 'fds' | 'onError' | 'checkMaxMs'> {
  /** What the clock shows at first, in milliseconds. Default 0. */
  readonly startMs?: number | undefined
}

export interface HandCrankedEventImpl extends EventImpl {
  /** Lets `ms` milliseconds pass, then runs one turn if one is needed. Let microtasks run before you crank again (R4). */
  crank(ms: number): void
  /** In how many milliseconds a turn is needed, as things stand: 0 for at once, Infinity for never. */
  neededIn(): number
  /** Whether anything is enabled (F3): whoever cranks may stop when it is false. */
  wanted(): boolean
}

/** Makes an event-impl whose time stands still, and on which nothing happens, until somebody cranks. */
export function createHandCrankedEventImpl(options: HandCrankedOptions = {}): HandCrankedEventImpl {
  const { startMs = 0, ...others } = options
  // All that this host is: a clock, and notes of what the engine has asked for.
  let now = startMs
  let turn: () => void
  let alarm = Infinity
  let requested = false
  let held = false

  const host: HostLoop = {
    name: 'hand-cranked',
    start: (run) => void (turn = run),
    now: () => now,
    // There is one alarm, whatever the number of timeouts: the one before is forgotten, and null is none.
    setAlarm: (at) => void (alarm = at ?? Infinity),
    // However often it is asked for, a flag stands for one turn, and it is never run from in here.
    requestTurn: () => void (requested = true),
    hold: (alive) => void (held = alive),
    reportError(error) {
      queueMicrotask(() => {
        throw error // from nobody's stack: where uncaught errors go
      })
    },
    // No stop(): there is no timer, listener or port to let go of.
  }
  const impl = createEventImpl(host, { ...others, supports: { keepAlive: true, virtualTime: true } })

  const neededIn = (): number => (requested ? 0 : Math.max(alarm - now, 0))
  const crank = (ms: number): void => {
    if (!(ms >= 0 && ms < Infinity))
      throw new HostloopError('INVALID_INTERVAL', `Can't crank by ${ms} ms: pass a finite number, 0 or more.`)
    now += ms
    if (neededIn() > 0) return
    requested = false // before the turn, which may ask for another
    turn() // inside a callback it does nothing: the engine takes no turn within a turn
  }
  return Object.assign(impl, { crank, neededIn, wanted: () => held })
}
