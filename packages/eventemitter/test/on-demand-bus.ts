import { EventEmitter } from 'node:events'

const LONGEST_TIMER_MS = 2 ** 31 - 1

/** A bus that ticks only when it is asked to: while nothing is needed, nothing runs. */
export class OnDemandBus extends EventEmitter {
  #timer: NodeJS.Timeout | undefined
  #immediate: NodeJS.Immediate | undefined

  constructor() {
    super()
    this.on('hostloop:needed', (delay: number | null) => this.#tickIn(delay))
  }

  #tickIn(delay: number | null): void {
    clearTimeout(this.#timer)
    clearImmediate(this.#immediate)
    // Node's timers ring up to a millisecond early: such a tick is answered by another event.
    if (delay === 0) this.#immediate = setImmediate(this.#tick)
    else if (delay !== null) this.#timer = setTimeout(this.#tick, Math.min(delay, LONGEST_TIMER_MS))
  }

  readonly #tick = (): void => void this.emit('tick')
}
