/** Something that takes turns on a manual host. */
export interface TurnTaker {
  /** When it next wants a turn: a time in the past is "as soon as possible", null is "never". */
  wants(): number | null
  turn(): void
}

/** A host loop whose time moves when it is told to. A turn costs a millisecond, so that time never stands still. */
export class ManualHost {
  now = 0
  readonly takers = new Set<TurnTaker>()
  /** What reached the host's own route for uncaught errors. */
  readonly uncaught: unknown[] = []

  /** Moves the clock at once, then runs one turn of whoever wants one, and all microtasks after it. */
  async step(ms: number): Promise<void> {
    this.now += ms
    for (const taker of Array.from(this.takers)) {
      const at = taker.wants()
      if (at !== null && at <= this.now) taker.turn()
    }
    await macrotask()
  }

  /** Lets the time pass turn by turn. */
  async wait(ms: number): Promise<void> {
    const end = this.now + ms
    for (;;) {
      const wanted = [...this.takers].map((taker) => taker.wants()).filter((at) => at !== null)
      const next = Math.max(Math.min(...wanted), this.now + 1)
      if (next > end) break
      await this.step(next - this.now)
    }
    // A callback may have stalled beyond the end.
    this.now = Math.max(this.now, end)
    await macrotask()
  }
}

function macrotask(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
