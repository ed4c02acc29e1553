interface Entry {
  readonly callbacks: Set<() => void>
  readonly listener: () => void
}

/** One listener for each signal, however many calls share it: hosts warn of a leak where there are more than a few. */
export class AbortSignals {
  readonly #entries = new Map<AbortSignal, Entry>()

  /** Calls `aborted` when the signal is. The returned function ends that; after the last, the signal is let go. */
  add(signal: AbortSignal, aborted: () => void): () => void {
    const { callbacks, listener } = this.#entries.get(signal) ?? this.#listen(signal)
    callbacks.add(aborted)
    return () => {
      if (!callbacks.delete(aborted) || callbacks.size > 0) return
      this.#entries.delete(signal)
      signal.removeEventListener('abort', listener)
    }
  }

  #listen(signal: AbortSignal): Entry {
    const callbacks = new Set<() => void>()
    const listener = (): void => {
      for (const aborted of Array.from(callbacks)) aborted()
    }
    const entry = { callbacks, listener }
    this.#entries.set(signal, entry)
    signal.addEventListener('abort', listener)
    return entry
  }
}
