/** Taken when loaded: a test may replace it by one that never runs. */
const { setImmediate, MessageChannel } = globalThis as {
  setImmediate?: (run: () => void) => unknown
  MessageChannel?: typeof globalThis.MessageChannel
}

/** Between two immediates all microtasks run, and a pass of the loop costs more than several of them. */
const IMMEDIATES_A_PASS = 16

/** The cheapest way that the host has to let all microtasks run, those that they chain too. */
export class Macrotasks {
  #resume: () => void = () => {}
  readonly #request: () => void
  #close: () => void = () => {}

  constructor() {
    const run = (): void => this.#resume()
    if (setImmediate) this.#request = immediates(setImmediate, run)
    else if (MessageChannel) {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', run)
      port1.start()
      this.#request = () => port2.postMessage(0)
      this.#close = () => port1.close()
    } else this.#request = () => void setTimeout(run)
  }

  /** Resolves in a macrotask of its own. One at a time. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#resume = resolve
      this.#request()
    })
  }

  close(): void {
    this.#close()
  }
}

/** Needless runs do no harm. */
function immediates(setImmediate: (run: () => void) => unknown, run: () => void): () => void {
  let asked = 0
  const each = (): void => {
    asked--
    run()
  }
  return () => {
    if (asked === 0)
      while (asked < IMMEDIATES_A_PASS) {
        asked++
        setImmediate(each)
      }
  }
}
