import { asError } from './as-error.ts'
import { bound } from './bound.ts'
import type { HandleEvents, Pollable } from './contract.ts'
import { Fifo } from './fifo.ts'
import { HandleEvent } from './handle-event.ts'
import { HostloopError } from './hostloop-error.ts'
import { WakeList } from './wake-list.ts'

export interface InputQueueOptions {
  /** How many values may wait to be taken; default 1024. */
  readonly limit?: number | undefined
  /**
   * Lets go of the source. Called exactly once, synchronously, as soon as no further value will be accepted: after
   * `end()`, `fail()`, `close()` or an overflow. It MUST NOT throw.
   */
  readonly onClose?: (() => void) | undefined
}

/**
 * A handle of a source that pushes values and can't be paused: events, messages, an Observable. The source's wrapper
 * calls `push`, `end` and `fail`, from wherever it is; who watches the handle calls `take` and `close`.
 *
 * `poll()` says: READABLE while a value waits; HANGUP when there will be none any more: after `close()`, or after `end()`
 * once all were taken; ERROR when `error` is set (HANGUP comes with it, READABLE stays while values wait). Never WRITABLE.
 *
 * Throws `INVALID_OPTIONS`.
 */
export class InputQueue<T> implements Pollable {
  readonly #values = new Fifo<T>()
  readonly #subscribers = new WakeList()
  readonly #limit: number
  readonly #onClose: (() => void) | undefined
  #over = false
  #error: Error | undefined

  constructor(options: InputQueueOptions = {}) {
    this.#limit = bound('limit', options.limit, 1024)
    this.#onClose = options.onClose
  }

  /** How many values wait. */
  get length(): number {
    return this.#values.length
  }

  /** The cause of ERROR, else undefined: what `fail` was given, or a `HostloopError` `OVERFLOW`. Stays after `close()`. */
  get error(): Error | undefined {
    return this.#error
  }

  poll(): HandleEvents {
    const events = this.length > 0 ? HandleEvent.READABLE : 0
    if (this.#error !== undefined) return events | HandleEvent.ERROR | HandleEvent.HANGUP
    return this.#over && this.length === 0 ? HandleEvent.HANGUP : events
  }

  subscribe(wake: () => void): () => void {
    return this.#subscribers.add(wake)
  }

  /**
   * Whether the value was accepted. It is not once the queue is over. Where `limit` values wait already, the queue fails
   * with `OVERFLOW`: those can still be taken, and nobody can believe that there were no more.
   */
  push(value: T): boolean {
    if (this.#over) return false
    if (this.length + 1 > this.#limit) {
      const message = `More than ${this.#limit} values wait to be taken: take them faster, or raise the limit.`
      this.fail(new HostloopError('OVERFLOW', message))
      return false
    }
    this.#values.push(value)
    this.#subscribers.wakeAll()
    return true
  }

  /** No value will follow. Those that wait can still be taken. Idempotent, and without effect after `fail` or `close`. */
  end(): void {
    this.#finish()
  }

  /** The source broke. Values that wait can still be taken. Without effect when the queue is over. */
  fail(error: unknown): void {
    if (!this.#over) this.#error = asError(error)
    this.#finish()
  }

  /** The next value, or undefined when there is none now; `length` tells that from an `undefined` that was pushed. */
  take(): T | undefined {
    const waiting = this.length
    const value = this.#values.shift()
    // The last one is followed by HANGUP.
    if (waiting === 1 && this.#over) this.#subscribers.wakeAll()
    return value
  }

  /** Drops what waits, and lets go of the source. Idempotent. */
  close(): void {
    this.#values.clear()
    this.#finish()
    this.#subscribers.wakeAll()
  }

  #finish(): void {
    if (this.#over) return
    this.#over = true
    this.#subscribers.wakeAll()
    this.#onClose?.()
  }
}
