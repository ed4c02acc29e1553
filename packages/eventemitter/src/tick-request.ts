const settled = Promise.resolve()

/**
 * Tells a host for when a tick is needed: when that has changed, and anew after each tick. It does so in a microtask, as
 * nothing of the host's is to run in the midst of an operation (A4).
 */
export class TickRequest {
  readonly #due: () => number
  readonly #tell: (due: number) => void
  #told = Infinity
  #telling = false

  /** `due` is a time of the host's clock, -Infinity for at once, or Infinity for not at all. `tell` MUST NOT throw. */
  constructor(due: () => number, tell: (due: number) => void) {
    this.#due = due
    this.#tell = tell
  }

  /** `due` may have changed. */
  update(): void {
    if (this.#telling || this.#told === this.#due()) return
    this.#telling = true
    void settled.then(this.#now)
  }

  /** A tick came. Whoever ticks when asked waits to be asked again. */
  answered(): void {
    this.#told = NaN
    this.update()
  }

  readonly #now = (): void => {
    this.#telling = false
    const due = this.#due()
    if (due === this.#told) return
    this.#told = due
    this.#tell(due)
  }
}
