import { setImmediate } from 'node:timers/promises'
import { createEmitterEventImpl } from '@hostloop/eventemitter'
import type { EmitterEventImpl, EmitterEventImplOptions } from '@hostloop/eventemitter'
import { EventEmitter } from 'eventemitter3'

/** A bus whose ticks come by hand, on a clock that stands still in between. */
export class ManualBus extends EventEmitter {
  /** Milliseconds. */
  now = 1000
  readonly #impls: EmitterEventImpl[] = []

  /** Its own clock shows `clockMs` now. */
  create(options?: EmitterEventImplOptions, clockMs: number = this.now): EmitterEventImpl {
    const ahead = clockMs - this.now
    const now = (): number => this.now + ahead
    const impl = createEmitterEventImpl(this, { ...options, now, virtualTime: true })
    this.#impls.push(impl)
    return impl
  }

  /** Lets time pass: a tick whenever one is needed, at most one a millisecond, and all microtasks after it. */
  async advance(ms: number): Promise<void> {
    for (const end = this.now + ms; this.now < end;) {
      const delay = Math.min(...this.#impls.map((impl) => (impl.nextDeadline() ?? Infinity) - impl.now()))
      this.now = Math.min(this.now + Math.max(delay, 1), end)
      this.emit('tick')
      await setImmediate()
    }
  }
}
