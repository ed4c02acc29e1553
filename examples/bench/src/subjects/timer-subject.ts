/** A way to have many timeouts. Each implementation has loops of its own, so that none is slowed down by the others. */
export interface TimerSubject {
  readonly name: string
  /** Makes room for one timeout per interval (milliseconds); none is added yet. */
  prepare(intervals: readonly number[], callback: () => void): TimerSet
}

export interface TimerSet {
  add(): void
  /** Restarts those with these indexes, each with the interval that it has. */
  rearm(order: Uint32Array, from: number, to: number): void
  remove(order: Uint32Array): void
  /** Calls `run` every so many milliseconds, as the subject itself does it, until the returned function is called. */
  every(ms: number, run: () => void): () => void
  /** Lets go of what is left. */
  close(): Promise<void>
}

/** A way to call back again and again. */
export interface PeriodicSubject {
  readonly name: string
  /** Starts one timer for each of the periods, and returns what stops them all. */
  start(periods: readonly number[], callbacks: readonly (() => void)[]): () => void
}
