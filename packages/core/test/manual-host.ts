import type { HostLoop } from '@hostloop/core'

/** A clock that stands still until somebody moves it, and the hosts that live by it. */
export class ManualClock {
  now: number
  readonly hosts = new Set<ManualHost>()

  constructor(now = 0) {
    this.now = now
  }

  /** Lets `ms` milliseconds pass, in steps of one. Each host runs at most one turn a step. */
  async advance(ms: number): Promise<void> {
    for (const end = this.now + ms; this.now < end;) {
      const next = Math.min(...[...this.hosts].map((host) => host.nextTurn()))
      this.now = Math.min(Math.max(next, this.now + 1), end)
      for (const host of this.hosts) host.runIfAsked()
      // All microtasks, chained ones too, before the next turn (R4).
      await new Promise((resolve) => setImmediate(resolve))
    }
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
  alarm: number | null = null
  requested = false
  held = false
  stopped = false
  turns = 0
  readonly errors: unknown[] = []
  /** Runs before each look at what was asked for: where file descriptors report. */
  beforeTurn: () => void = () => {}
  #turn: () => void = () => {}

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
    this.turns++
    this.#turn()
  }
}
