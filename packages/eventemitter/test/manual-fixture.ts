import type { Fixture } from '@hostloop/conformance'
import { adapters } from '@hostloop/conformance/adapters'
import { listeners } from './listeners.ts'
import { ManualBus } from './manual-bus.ts'

/** The whole suite in virtual time. What nobody else takes is caught as the bus's own 'error' events. */
export function manualFixture(): Fixture {
  const bus = new ManualBus()
  return {
    ...adapters.eventemitterManual,
    maxCheckMs: 50,
    create: (options) => bus.create(options),
    createAt: (clockMs, options) => bus.create(options, clockMs),
    now: () => bus.now,
    wait: (ms) => bus.advance(ms),
    stall: (ms) => void (bus.now += ms),
    catchHostErrors() {
      const caught: unknown[] = []
      const listener = (error: unknown): void => void caught.push(error)
      bus.on('error', listener)
      return () => {
        bus.off('error', listener)
        return caught
      }
    },
    resources: () => listeners(bus),
  }
}
