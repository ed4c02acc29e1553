/** The subscribers of a `Pollable`: `subscribe` adds to it, and every change of what is ready wakes all. */
export class WakeList {
  // Each subscription is an entry of its own, so that one function may subscribe twice.
  readonly #entries = new Set<{ readonly wake: () => void }>()

  get size(): number {
    return this.#entries.size
  }

  /** The returned function ends the subscription, once; then it calls `ended`. */
  add(wake: () => void, ended?: () => void): () => void {
    const entry = { wake }
    this.#entries.add(entry)
    return () => {
      if (this.#entries.delete(entry)) ended?.()
    }
  }

  /** Bound to the list, so that it can be a listener as it is. */
  readonly wakeAll = (): void => {
    // Who subscribes meanwhile waits for the next time; who has ended is not called any more.
    for (const entry of Array.from(this.#entries)) if (this.#entries.has(entry)) entry.wake()
  }
}
