import { setImmediate } from 'node:timers/promises'
import type { EmitterEventImpl, EmitterEventImplOptions } from '@hostloop/eventemitter'
import { onTestFinished } from 'vitest'
import { ManualBus } from './manual-bus.ts'

export interface ManualLoop {
  readonly bus: ManualBus
  readonly impl: EmitterEventImpl
  /** What the bus was told of the next tick, in milliseconds. */
  readonly asked: (number | null)[]
}

/** An event-impl on a bus that is ticked by hand, closed when the test is over. */
export function manual(options: EmitterEventImplOptions = {}): ManualLoop {
  const bus = new ManualBus()
  const asked: (number | null)[] = []
  bus.on('hostloop:needed', (delay) => void asked.push(delay))
  const impl = bus.create(options)
  onTestFinished(() => impl.close())
  return { bus, impl, asked }
}

/** All microtasks, and no tick. */
export const microtasks = (): Promise<void> => setImmediate()
