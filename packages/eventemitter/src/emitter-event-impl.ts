import { HostloopError, createEventImpl, registerEventImpl } from '@hostloop/core'
import type { Connector, EventImpl, EventImplOptions, HostLoop, Registration } from '@hostloop/core'
import { checkEmitter, checkEventName } from './emitter.ts'
import type { Emitter, EventName } from './emitter.ts'
import { reportTo } from './error-route.ts'
import { TickRequest } from './tick-request.ts'

export interface EmitterEventImplOptions extends Pick<EventImplOptions, 'fds' | 'onError' | 'checkMaxMs'> {
  /** The event that drives turns, at most one each. Its arguments mean nothing here. Default 'tick'. */
  readonly tick?: EventName | undefined
  /**
   * The event that says in how many milliseconds a tick is needed: 0 for as soon as can be, null for not at all. It comes
   * in a microtask, whenever that has changed, and again after each tick that was needed or came too early. False for
   * none, where ticks come anyway. Default 'hostloop:needed'.
   */
  readonly needed?: EventName | false | undefined
  /** The clock: milliseconds, which never go back. Default `performance.now`. */
  readonly now?: (() => number) | undefined
  /** Whether that clock moves only when somebody moves it, for `supports.virtualTime`. Default false. */
  readonly virtualTime?: boolean | undefined
  /** Keeps the host alive (true), or lets it end (false, as at the start). Without it nothing here does (F3). */
  readonly hold?: ((alive: boolean) => void) | undefined
}

export interface EmitterEventImpl extends EventImpl {
  /** By `now()`: when a tick is needed, which may have passed; null for not at all. */
  nextDeadline(): number | null
  /** The event-impl's clock, in milliseconds. */
  now(): number
}

/**
 * Makes an event-impl whose turns are the ticks of an emitter. Whoever emits them owns the time, and MUST let all
 * microtasks run between two of them (R4). A tick from inside a callback does nothing.
 *
 * What a callback throws never comes out of a tick. Unless `onError` takes it, it is emitted as 'error' where
 * `listenerCount` says that somebody listens, and otherwise thrown in a microtask, for the platform.
 *
 * Throws `INVALID_OPTIONS`, which names what the emitter lacks of `on`, `off` and (for `needed`) `emit`.
 */
export function createEmitterEventImpl(
  emitter: Emitter,
  options: EmitterEventImplOptions = {},
): EmitterEventImpl {
  const { tick = 'tick', needed = 'hostloop:needed', now = platformClock(), hold, ...others } = options
  checkEmitter(emitter, needed === false ? ['on', 'off'] : ['on', 'off', 'emit'])
  checkEventName('tick', tick)
  if (needed !== false) checkEventName('needed', needed)
  if (typeof now !== 'function')
    throw new HostloopError(
      'INVALID_OPTIONS',
      "Pass a function as 'now': it is none, or left out where the host has no performance.now.",
    )
  const { virtualTime = false, ...engineOptions } = others
  const host = new EmitterHost(emitter, { tick, needed, now, hold })
  const supports = { keepAlive: hold !== undefined, virtualTime }
  const impl = createEventImpl(host, { ...engineOptions, supports })
  return Object.assign(impl, { now, nextDeadline: () => host.nextDeadline() })
}

/** Makes an event-impl and registers it. Throws `ALREADY_REGISTERED`, and what `createEmitterEventImpl` throws. */
export function registerEmitterEventImpl(
  emitter: Emitter,
  options: EmitterEventImplOptions & { readonly connector?: Connector | undefined } = {},
): Registration<EmitterEventImpl> {
  const { connector, ...others } = options
  const impl = createEmitterEventImpl(emitter, others)
  try {
    return registerEventImpl(impl, { connector })
  } catch (error) {
    impl.close()
    throw error
  }
}

function platformClock(): (() => number) | undefined {
  const { performance } = globalThis as { readonly performance?: { now(): number } }
  return performance && (() => performance.now())
}

interface Driver {
  readonly tick: EventName
  readonly needed: EventName | false
  readonly now: () => number
  readonly hold: ((alive: boolean) => void) | undefined
}

class EmitterHost implements HostLoop {
  readonly name = 'eventemitter'
  readonly now: () => number
  readonly #emitter: Emitter
  readonly #tick: EventName
  readonly #hold: ((alive: boolean) => void) | undefined
  readonly #request: TickRequest | undefined
  #turn: () => void = () => {}
  /** Whether a tick is to do nothing. */
  #turning = false
  #requested = false
  #alarm = Infinity

  constructor(emitter: Emitter, { tick, needed, now, hold }: Driver) {
    this.now = now
    this.#emitter = emitter
    this.#tick = tick
    this.#hold = hold
    if (needed !== false) this.#request = new TickRequest(this.#due, (due) => this.#announce(needed, due))
  }

  start(turn: () => void): void {
    this.#turn = turn
    this.#emitter.on(this.#tick, this.#onTick)
  }

  setAlarm(at: number | null): void {
    this.#alarm = at ?? Infinity
    this.#request?.update()
  }

  requestTurn(): void {
    this.#requested = true
    this.#request?.update()
  }

  hold(alive: boolean): void {
    // Whoever starts to tick at once does it in the midst of an operation (A4).
    const turning = this.#turning
    this.#turning = true
    this.#attempt(() => this.#hold?.(alive))
    this.#turning = turning
  }

  reportError(error: unknown): void {
    reportTo(this.#emitter, error)
  }

  stop(): void {
    this.#requested = false
    this.#request?.update()
    this.#attempt(() => this.#emitter.off(this.#tick, this.#onTick))
  }

  nextDeadline(): number | null {
    if (this.#requested) return this.now()
    return this.#alarm === Infinity ? null : this.#alarm
  }

  readonly #due = (): number => (this.#requested ? -Infinity : this.#alarm)

  readonly #onTick = (): void => {
    const due = this.#due()
    if (this.#turning || due === Infinity) return
    this.#turning = true
    try {
      if (due <= this.now()) {
        this.#requested = false
        this.#turn()
      }
    } finally {
      this.#turning = false
      this.#request?.answered()
    }
  }

  #announce(needed: EventName, due: number): void {
    this.#attempt(() => {
      const delay = due === Infinity ? null : Math.max(due - this.now(), 0)
      this.#emitter.emit?.(needed, delay)
    })
  }

  #attempt(action: () => void): void {
    try {
      action()
    } catch (error) {
      this.reportError(error)
    }
  }
}
