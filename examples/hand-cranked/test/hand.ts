import { setImmediate } from 'node:timers/promises'
import { MemoryFds } from '@hostloop/conformance/manual'
import { inspect } from '@hostloop/core'
import { createHandCrankedEventImpl } from '../src/hand-cranked-event-impl.ts'
import type { HandCrankedEventImpl, HandCrankedOptions } from '../src/hand-cranked-event-impl.ts'

/** A hand that cranks several loops at once. */
export class Hand {
  /** Milliseconds. */
  now = 1000
  readonly fds: MemoryFds = new MemoryFds()
  readonly #loops = new Set<HandCrankedEventImpl>()

  create(options?: HandCrankedOptions): HandCrankedEventImpl {
    const loop = createHandCrankedEventImpl({ startMs: this.now, fds: this.fds, ...options })
    this.#loops.add(loop)
    return loop
  }

  /** Cranks from one turn that is needed to the next, at most one a millisecond, and lets all microtasks run in between. */
  async wait(ms: number): Promise<void> {
    for (const end = this.now + ms; this.now < end;) {
      this.fds.report()
      const needed = Math.min(...[...this.#loops].map((loop) => loop.neededIn()))
      this.crank(Math.min(Math.max(needed, 1), end - this.now))
      await setImmediate()
    }
  }

  /** One crank, however far: what is due meanwhile is late, and comes once. */
  crank(ms: number): void {
    this.now += ms
    for (const loop of this.#loops) {
      loop.crank(ms)
      if (inspect(loop)?.closed === true && !loop.wanted()) this.#loops.delete(loop)
    }
  }

  /** How many records all loops and the table of file descriptors hold. */
  records(): number {
    let records = this.fds.watched + this.#loops.size
    for (const loop of this.#loops) {
      const { watches, timeouts, freesPending } = inspect(loop)!
      records += watches.length + timeouts.length + freesPending
    }
    return records
  }
}
