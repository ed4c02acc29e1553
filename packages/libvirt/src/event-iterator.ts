import { InputQueue } from '@hostloop/core'
import type { EventSubscription, ListenOptions } from './event-subscription.ts'

export interface IterateOptions {
  /** Its abort ends the iteration with its reason. */
  readonly signal?: AbortSignal | undefined
  /** How many events may wait to be taken; beyond that the iteration ends with `OVERFLOW`, after those. Default 1024. */
  readonly limit?: number | undefined
}

/** Events one after the other. They are collected from its making on, not from the first `next()` on. */
export interface EventIterator<Event> extends AsyncIterableIterator<Event> {
  /** As in `EventSubscription`. */
  readonly ready: Promise<void>
  /** Ends it: what waits is dropped. Idempotent. */
  cancel(): void
  return(): Promise<IteratorResult<Event>>
  [Symbol.dispose](): void
  [Symbol.asyncIterator](): this
}

type Waiter<Event> = {
  readonly resolve: (result: IteratorResult<Event>) => void
  readonly reject: (error: unknown) => void
}

export class EventQueue<Event> implements EventIterator<Event> {
  readonly #subscription: EventSubscription
  readonly #signal: AbortSignal | undefined
  /** What waits to be taken. */
  readonly #events: InputQueue<Event>
  /** Who waits for more. */
  #waiters: Waiter<Event>[] = []
  /** Set when nothing will follow: why, or undefined for a clean end. */
  #end: { readonly error: unknown } | undefined

  /** Throws `INVALID_OPTIONS`, the reason of a signal that was aborted, and what `listen` throws. */
  constructor(
    listen: (listener: (event: Event) => void, options: ListenOptions) => EventSubscription,
    { signal, limit }: IterateOptions,
  ) {
    signal?.throwIfAborted()
    this.#signal = signal
    this.#events = new InputQueue({ limit })
    this.#subscription = listen((event) => this.#push(event), {
      // Who closed the connection knows.
      onEnd: (reason) => this.#finish(reason.code === 'CLOSED' ? undefined : reason),
    })
    // Who iterates need not ask for `ready`.
    this.#subscription.ready.catch((error: unknown) => this.#finish(error))
    signal?.addEventListener('abort', this.#aborted)
  }

  get ready(): Promise<void> {
    return this.#subscription.ready
  }

  next(): Promise<IteratorResult<Event>> {
    const event = this.#events.take()
    if (event !== undefined) return Promise.resolve({ done: false, value: event })
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject })
      if (this.#end !== undefined) this.#settle()
    })
  }

  return(): Promise<IteratorResult<Event>> {
    this.cancel()
    return Promise.resolve({ done: true, value: undefined })
  }

  cancel(): void {
    this.#events.close()
    this.#finish(undefined)
    // Also where it had ended otherwise: who leaves doesn't want to hear of it.
    this.#end = { error: undefined }
  }

  [Symbol.dispose](): void {
    this.cancel()
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  #push(event: Event): void {
    const waiter = this.#waiters.shift()
    if (waiter !== undefined) waiter.resolve({ done: false, value: event })
    else if (!this.#events.push(event)) this.#finish(this.#events.error)
  }

  readonly #aborted = (): void => {
    this.#events.close()
    this.#finish(this.#signal?.reason)
  }

  #finish(error: unknown): void {
    if (this.#end !== undefined) return
    this.#end = { error }
    this.#signal?.removeEventListener('abort', this.#aborted)
    this.#subscription.cancel()
    this.#settle()
  }

  /** The first who waits hears of the error, and the others of the end. */
  #settle(): void {
    for (const { resolve, reject } of this.#waiters.splice(0)) {
      const error = this.#end?.error
      this.#end = { error: undefined }
      if (error === undefined) resolve({ done: true, value: undefined })
      else reject(error)
    }
  }
}
