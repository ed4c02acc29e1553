import type { HostLoop } from '@hostloop/core'

/** A clock that stands still until somebody moves it, and the hosts that live by it. */
export class ManualClock {
  now = 1000
  readonly hosts: Set<ManualHost> = new Set()

  /** Lets `ms` milliseconds pass. Each host runs at most one turn a millisecond. */
  async advance(ms: number): Promise<void> {
    for (const end = this.now + ms; this.now < end;) {
      const next = Math.min(...[...this.hosts].map((host) => host.nextTurn()))
      this.now = Math.min(Math.max(next, this.now + 1), end)
      for (const host of this.hosts) host.runIfDue()
      // All microtasks, chained ones too, before the next turn (R4).
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}

/** A host loop that does nothing but what the clock makes it do. */
export class ManualHost implements HostLoop {
  readonly name = 'manual'
  /** Whether the event-impl wants the host to live. */
  held = false
  readonly #clock: ManualClock
  readonly #offset: number
  readonly #beforeTurn: () => void
  readonly #onError: (error: unknown) => void
  #alarm: number | null = null
  #requested = false
  #turn: () => void = () => {}

  /** Its own clock shows `startsAt` now. */
  constructor(
    clock: ManualClock,
    beforeTurn: () => void = () => {},
    onError: (error: unknown) => void = () => {},
    startsAt: number = clock.now,
  ) {
    this.#clock = clock
    this.#offset = startsAt - clock.now
    this.#beforeTurn = beforeTurn
    this.#onError = onError
    clock.hosts.add(this)
  }

  start(turn: () => void): void {
    this.#turn = turn
  }

  now(): number {
    return this.#clock.now + this.#offset
  }

  setAlarm(at: number | null): void {
    this.#alarm = at
  }

  requestTurn(): void {
    this.#requested = true
  }

  hold(alive: boolean): void {
    this.held = alive
  }

  reportError(error: unknown): void {
    this.#onError(error)
  }

  stop(): void {
    this.#clock.hosts.delete(this)
  }

  /** When it wants to run, on the clock: 0 for at once. */
  nextTurn(): number {
    this.#beforeTurn()
    return this.#requested ? 0 : (this.#alarm ?? Infinity) - this.#offset
  }

  runIfDue(): void {
    if (this.nextTurn() > this.#clock.now) return
    this.#requested = false
    if (this.#alarm !== null && this.#alarm <= this.now()) this.#alarm = null
    this.#turn()
  }
}
