import type { HostloopError } from '@hostloop/core'

export interface ListenOptions {
  /** Called once, when the connection has ended while this listens, with the reason. */
  readonly onEnd?: ((reason: HostloopError) => void) | undefined
}

/** That somebody listens to an event, until cancelled. */
export interface EventSubscription {
  /**
   * Resolves when the daemon has promised to send the event: what happens from then on is told. Rejects with a
   * `LibvirtError` where it refuses, or with the reason of the connection's end; then nothing is listened to any more. A
   * refusal that nobody asks for here goes to the connection's `onError`.
   */
  readonly ready: Promise<void>
  /** Ends it: the listener is not called any more. After the last one, the daemon is told to send no more. Idempotent. */
  cancel(): void
  [Symbol.dispose](): void
}

/** One listener, on the list of its registration. */
export class Subscription<Event> implements EventSubscription {
  readonly listener: (event: Event) => void
  readonly #onEnd: ListenOptions['onEnd']
  readonly #removed: (subscription: Subscription<Event>) => void
  readonly #ready: Promise<void>
  #resolve!: () => void
  #reject!: (error: unknown) => void
  #wasAsked = false
  #active = true

  constructor(
    listener: (event: Event) => void,
    { onEnd }: ListenOptions,
    removed: (subscription: Subscription<Event>) => void,
  ) {
    this.listener = listener
    this.#onEnd = onEnd
    this.#removed = removed
    this.#ready = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    // Who asks may ask later, and who doesn't is told otherwise.
    this.#ready.catch(() => {})
  }

  get ready(): Promise<void> {
    this.#wasAsked = true
    return this.#ready
  }

  get isActive(): boolean {
    return this.#active
  }

  registered(): void {
    this.#resolve()
  }

  /** The daemon refused. Whether somebody hears of it here. */
  refused(error: unknown): boolean {
    this.#active = false
    this.#reject(error)
    return this.#wasAsked
  }

  /** The connection has ended. Throws what the listener throws about it. */
  ended(reason: HostloopError): void {
    this.#active = false
    this.#reject(reason)
    this.#onEnd?.(reason)
  }

  cancel(): void {
    if (!this.#active) return
    this.#active = false
    // Who waits for it is let go.
    this.#resolve()
    this.#removed(this)
  }

  [Symbol.dispose](): void {
    this.cancel()
  }
}
