import { createEventImpl, setDebugLog } from '@hostloop/core'
import type { EventImpl, EventImplOptions } from '@hostloop/core'
import { ManualClock, ManualHost } from '@hostloop/conformance/manual'
import { afterEach, beforeEach } from 'vitest'

/** New for each test. */
export let clock: ManualClock
export let host: ManualHost

beforeEach(() => {
  clock = new ManualClock(1000)
  host = new ManualHost(clock)
})
afterEach(() => setDebugLog(undefined))

export function create(options: Partial<EventImplOptions> = {}): EventImpl {
  return createEventImpl(host, { supports: { keepAlive: true, virtualTime: true }, ...options })
}

/** A Pollable that is ready when told so. */
export function manual(events = 0) {
  const wakes = new Set<() => void>()
  return {
    events,
    wakes,
    poll() {
      return this.events
    },
    subscribe(wake: () => void) {
      wakes.add(wake)
      return () => void wakes.delete(wake)
    },
    set(now: number) {
      this.events = now
      for (const wake of wakes) wake()
    },
  }
}
