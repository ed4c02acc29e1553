import type { HostLoop } from '@hostloop/core'

/** A clock that stands still until somebody moves it, and the hosts that live by it. */
export class ManualClock {
  /** Milliseconds. */
  now: number
  readonly hosts: Set<ManualHost> = new Set()

  constructor(now = 0) {
    this.now = now
  }

  /** Lets `ms` milliseconds pass. Each host runs at most one turn a millisecond. */
  async advance(ms: number): Promise<void> {
    for (const end = this.now + ms; this.now < end;) {
      const next = Math.min(...[...this.hosts].map((host) => host.nextTurn()))
      await this.step(Math.min(Math.max(next, this.now + 1), end) - this.now)
    }
  }

  /** Moves on by `ms` at once. Each host runs at most one turn, and all microtasks follow. */
  async step(ms: number): Promise<void> {
    this.now += ms
    for (const host of this.hosts) host.runIfAsked()
    // Microtasks that others chain to them as well, before the next turn (R4).
    await macrotask()
  }

  /** Time passes, and no host gets to run. */
  stall(ms: number): void {
    this.now += ms
  }
}

/** A host loop that is cranked by hand, and remembers what it was asked for. */
export class ManualHost implements HostLoop {
  readonly name: string = 'manual'
  readonly clock: ManualClock
  readonly #offset: number
  /** By this host's own clock. */
  alarm: number | null = null
  requested = false
  /** Whether the event-impl wants the host to live. */
  held = false
  stopped = false
  turns = 0
  /** What took the host's own route for uncaught errors. Several hosts may be given one list. */
  errors: unknown[] = []
  /** Runs before each look at what was asked for: where file descriptors report. */
  beforeTurn: () => void = () => {}
  #turn: () => void = () => {}

  /** Its own clock shows `clockMs` now, and runs as fast as `clock`. */
  constructor(clock: ManualClock, clockMs: number = clock.now) {
    this.clock = clock
    this.#offset = clockMs - clock.now
    clock.hosts.add(this)
  }

  start(turn: () => void): void {
    this.#turn = turn
  }

  now(): number {
    return this.clock.now + this.#offset
  }

  setAlarm(at: number | null): void {
    this.alarm = at
  }

  requestTurn(): void {
    this.requested = true
  }

  hold(alive: boolean): void {
    this.held = alive
  }

  reportError(error: unknown): void {
    this.errors.push(error)
  }

  stop(): void {
    this.stopped = true
    this.clock.hosts.delete(this)
  }

  /** When it wants to run, on the clock: 0 for at once. */
  nextTurn(): number {
    this.beforeTurn()
    return this.requested ? 0 : (this.alarm ?? Infinity) - this.#offset
  }

  runIfAsked(): void {
    if (this.nextTurn() <= this.clock.now) this.turn()
  }

  /** Runs a turn, asked or not. */
  turn(): void {
    this.requested = false
    if (this.alarm !== null && this.alarm <= this.now()) this.alarm = null
    this.turns += 1
    this.#turn()
  }
}

/** Which hosts have `setImmediate` is left open: it spares a millisecond or more at each step, and nothing else. */
const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => unknown }

function macrotask(): Promise<void> {
  return new Promise((resolve) => void (setImmediate ?? setTimeout)(resolve))
}
