/** So many events come between two looks at the clock, which takes about as long as a fast event. */
const EVENTS_A_LOOK = 16
/** Slow events are looked at one by one. */
const SLOW_EVENTS = 64

/** Counts events for a span of real time, of which the first third is not counted: until all is compiled. */
export class RateMeter {
  readonly #ms: number
  #start = performance.now()
  #warm = false
  #count = 0
  #elapsed = 0

  constructor(ms: number) {
    this.#ms = ms
  }

  /** One event. Whether the time is up. */
  event(): boolean {
    const count = ++this.#count
    if (count > SLOW_EVENTS && count % EVENTS_A_LOOK !== 0) return false
    this.#elapsed = performance.now() - this.#start
    if (this.#warm) return this.#elapsed >= this.#ms
    if (this.#elapsed < this.#ms / 2) return false
    this.#warm = true
    this.#start += this.#elapsed
    this.#count = 0
    return false
  }

  /** Between the end of the first third and the last look at the clock. */
  get perSecond(): number {
    return (this.#count * 1000) / this.#elapsed
  }
}
