import type { HandleEvents, Pollable } from '@hostloop/core'

/** A handle whose readiness is set by hand. It counts who listens and who asks, so that leaks and spins are seen. */
export class ManualPollable implements Pollable {
  /** How often `poll()` was called. */
  polls = 0
  #events: HandleEvents
  readonly #wakes = new Set<{ readonly wake: () => void }>()

  constructor(events: HandleEvents = 0) {
    this.#events = events
  }

  get subscribers(): number {
    return this.#wakes.size
  }

  poll(): HandleEvents {
    this.polls += 1
    return this.#events
  }

  subscribe(wake: () => void): () => void {
    const entry = { wake }
    this.#wakes.add(entry)
    return () => void this.#wakes.delete(entry)
  }

  set(events: HandleEvents): void {
    this.#events = events
    this.wake()
  }

  /** Calls every subscriber, whether or not anything has changed. */
  wake(): void {
    for (const { wake } of Array.from(this.#wakes)) wake()
  }
}

/** A handle that nobody can subscribe to: it has to be checked now and then. */
export class SilentPollable implements Pollable {
  events: HandleEvents = 0
  polls = 0

  poll(): HandleEvents {
    this.polls += 1
    return this.events
  }
}
