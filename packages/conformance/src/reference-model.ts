import type { HandleEvents, TimerId, WatchId } from '@hostloop/core'
import { check, equal } from './check.ts'
import { ERROR, HANGUP, visible } from './handle-event.ts'

/** A free callback comes within so many turns (R3). */
const MAX_FREE_TURNS = 3

interface Registration {
  alive: boolean
  freed: boolean
  /** The turns that passed since it was removed. */
  turnsSinceRemoval: number
  /** The turn in which it was last added or updated by a callback; 0: before the first turn. */
  changedIn: number
  firedIn: number
}

interface ModelWatch extends Registration {
  readonly handle: number
  mask: HandleEvents
  /** What it has asked for all through this turn; undefined if it was disabled at some time of it. */
  steady: HandleEvents | undefined
}

interface ModelTimer extends Registration {
  intervalMs: number
  deadline: number
  /** When it is due at the latest: what starts within a turn may count from the end of that turn. */
  latest: number
}

/**
 * What an event-impl must do and may do, as plain data. It follows what happens, and throws when that breaks a rule.
 * The order of the calls in a turn is the event-impl's own business (R5).
 */
export class ReferenceModel {
  closed = false
  readonly #watches = new Map<WatchId, ModelWatch>()
  readonly #timers = new Map<TimerId, ModelTimer>()
  /** What each handle's `poll()` says. */
  readonly #ready: HandleEvents[]
  /** What each handle has said all through this turn. */
  #readyThroughout: HandleEvents[] = []
  #turn = 0
  #turnTime = 0
  #inTurn = false

  constructor(handles: number) {
    this.#ready = Array.from({ length: handles }, () => 0)
  }

  ready(handle: number): HandleEvents {
    return this.#ready[handle] ?? 0
  }

  setReady(handle: number, events: HandleEvents): void {
    this.#ready[handle] = events
    this.#readyThroughout[handle] = (this.#readyThroughout[handle] ?? 0) & events
  }

  watchIds(): WatchId[] {
    return [...this.#watches.keys()]
  }

  timerIds(): TimerId[] {
    return [...this.#timers.keys()]
  }

  addWatch(id: WatchId, handle: number, mask: HandleEvents): void {
    check(!this.#watches.has(id), `A1: watch id ${id} was given out twice`)
    this.#watches.set(id, { ...this.#fresh(), handle, mask, steady: undefined })
  }

  addTimer(id: TimerId, intervalMs: number, now: number): void {
    check(!this.#timers.has(id), `A1: timer id ${id} was given out twice`)
    const due = deadline(intervalMs, now)
    this.#timers.set(id, { ...this.#fresh(), intervalMs, deadline: due, latest: due })
  }

  #fresh(): Registration {
    return { alive: true, freed: false, turnsSinceRemoval: 0, changedIn: this.#now(), firedIn: -1 }
  }

  /** The number of the turn, if one is under way. */
  #now(): number {
    return this.#inTurn ? this.#turn : 0
  }

  updateWatch(id: WatchId, mask: HandleEvents): void {
    const watch = this.#watches.get(id)
    if (!watch?.alive) return
    watch.mask = mask
    watch.steady = mask === 0 || watch.steady === undefined ? undefined : watch.steady & mask
    watch.changedIn = this.#now()
  }

  updateTimer(id: TimerId, intervalMs: number, now: number): void {
    const timer = this.#timers.get(id)
    if (!timer?.alive) return
    timer.intervalMs = intervalMs
    timer.deadline = timer.latest = deadline(intervalMs, now)
    timer.changedIn = this.#now()
  }

  /** What remove must return. */
  removeWatch(id: WatchId): boolean {
    return remove(this.#watches.get(id))
  }

  removeTimer(id: TimerId): boolean {
    return remove(this.#timers.get(id))
  }

  close(): void {
    this.closed = true
    for (const registration of this.#all()) remove(registration)
  }

  isIdle(): boolean {
    return (
      this.#all().every(({ alive, freed }) => alive || freed) &&
      ![...this.#watches.values()].some(({ alive, mask }) => alive && mask !== 0) &&
      ![...this.#timers.values()].some(({ alive, intervalMs }) => alive && intervalMs >= 0)
    )
  }

  isWatched(handle: number): boolean {
    return [...this.#watches.values()].some(
      (watch) => watch.alive && watch.mask !== 0 && watch.handle === handle,
    )
  }

  beginTurn(now: number): void {
    this.#turn += 1
    this.#turnTime = now
    this.#inTurn = true
    this.#readyThroughout = [...this.#ready]
    for (const watch of this.#watches.values()) watch.steady = watch.mask || undefined
  }

  watchFired(id: WatchId, events: HandleEvents): void {
    const watch = this.#watches.get(id)
    check(watch !== undefined, `an unknown watch ${id} was called`)
    this.#mayFire(watch, `watch ${id}`, watch.steady !== undefined)
    equal(
      events,
      this.ready(watch.handle) & ((watch.steady ?? 0) | ERROR | HANGUP),
      `H1: bits of watch ${id}`,
    )
    check(events !== 0, `H1: watch ${id} was called without being ready`)
  }

  timerFired(id: TimerId): void {
    const timer = this.#timers.get(id)
    check(timer !== undefined, `an unknown timer ${id} was called`)
    this.#mayFire(timer, `timer ${id}`, timer.changedIn !== this.#turn)
    check(
      timer.deadline <= this.#turnTime,
      `T2: timer ${id} came at ${this.#turnTime}, due at ${timer.deadline}`,
    )
    timer.deadline = timer.latest = this.#turnTime + timer.intervalMs
  }

  #mayFire(registration: Registration, what: string, enabled: boolean): void {
    check(this.#inTurn, `A4: ${what} was called outside a turn`)
    check(registration.alive, `R1: ${what} was called after its removal`)
    check(enabled, `R1: ${what} was called although it is disabled, or was enabled in this turn`)
    check(registration.firedIn !== this.#turn, `H1, T1: ${what} was called twice in a turn`)
    registration.firedIn = this.#turn
  }

  watchFreed(id: WatchId): void {
    this.#freed(this.#watches.get(id), `watch ${id}`)
  }

  timerFreed(id: TimerId): void {
    this.#freed(this.#timers.get(id), `timer ${id}`)
  }

  #freed(registration: Registration | undefined, what: string): void {
    check(this.#inTurn, `F1: ${what} was freed outside a turn`)
    check(registration?.alive === false, `F1: ${what} was freed before its removal`)
    check(!registration.freed, `F1: ${what} was freed twice`)
    registration.freed = true
  }

  /** Checks that nobody was left out. */
  endTurn(now: number): void {
    this.#inTurn = false
    for (const [id, watch] of this.#watches) {
      const asked = this.#undisturbed(watch)
      const bits = visible(this.#readyThroughout[watch.handle] ?? 0, watch.mask)
      check(
        !asked || bits === 0 || watch.firedIn === this.#turn,
        `H2: watch ${id} was ready and was not called`,
      )
    }
    for (const [id, timer] of this.#timers) {
      const due = this.#undisturbed(timer) && timer.latest <= this.#turnTime
      check(
        !due || timer.firedIn === this.#turn,
        `T1: timer ${id} was due at ${timer.latest} and was not called`,
      )
      if (timer.changedIn === this.#turn) timer.latest = deadline(timer.intervalMs, now)
    }
    for (const registration of this.#all()) {
      if (registration.alive || registration.freed) continue
      registration.turnsSinceRemoval += 1
      check(
        registration.turnsSinceRemoval <= MAX_FREE_TURNS,
        'R3: a free callback did not come within three turns',
      )
    }
  }

  /** Whether it lives, and no callback of this turn changed it. */
  #undisturbed(registration: Registration): boolean {
    return registration.alive && registration.changedIn !== this.#turn
  }

  #all(): Registration[] {
    return [...this.#watches.values(), ...this.#timers.values()]
  }
}

function deadline(intervalMs: number, now: number): number {
  return intervalMs < 0 ? Infinity : now + intervalMs
}

function remove(registration: Registration | undefined): boolean {
  if (!registration?.alive) return false
  registration.alive = false
  return true
}
