import type { EventImpl } from '@hostloop/core'
import { READABLE } from './handle-event.ts'
import { ManualPollable } from './manual-pollable.ts'

export type KeepAliveScenario =
  | 'empty'
  | 'enabled timeout'
  | 'disabled timeout'
  | 'removed timeout'
  | 'timeout disabled later'
  | 'timeout enabled later'
  | 'enabled watch'
  | 'disabled watch'
  | 'removed watch'
  | 'watch disabled later'
  | 'watch enabled later'
  | 'one of two removed'
  | 'closed'

interface Scenario {
  /** Whether the host must stay alive (F3). */
  readonly alive: boolean
  arrange(impl: EventImpl): void
}

const LONG_MS = 60_000
const nothing = (): void => {}
const watch = (impl: EventImpl, events: number): ReturnType<EventImpl['addHandle']> =>
  impl.addHandle(new ManualPollable(), events, nothing, nothing)
const timeout = (impl: EventImpl, intervalMs: number): ReturnType<EventImpl['addTimeout']> =>
  impl.addTimeout(intervalMs, nothing, nothing)

/** What F3 says, registration by registration. A fixture runs these where a host can be seen to end, such as a process. */
export const keepAliveScenarios: Readonly<Record<KeepAliveScenario, Scenario>> = {
  empty: { alive: false, arrange: nothing },
  'enabled timeout': { alive: true, arrange: (impl) => void timeout(impl, LONG_MS) },
  'disabled timeout': { alive: false, arrange: (impl) => void timeout(impl, -1) },
  'removed timeout': { alive: false, arrange: (impl) => void impl.removeTimeout(timeout(impl, LONG_MS)) },
  'timeout disabled later': {
    alive: false,
    arrange: (impl) => impl.updateTimeout(timeout(impl, LONG_MS), -1),
  },
  'timeout enabled later': { alive: true, arrange: (impl) => impl.updateTimeout(timeout(impl, -1), LONG_MS) },
  'enabled watch': { alive: true, arrange: (impl) => void watch(impl, READABLE) },
  'disabled watch': { alive: false, arrange: (impl) => void watch(impl, 0) },
  'removed watch': { alive: false, arrange: (impl) => void impl.removeHandle(watch(impl, READABLE)) },
  'watch disabled later': { alive: false, arrange: (impl) => impl.updateHandle(watch(impl, READABLE), 0) },
  'watch enabled later': { alive: true, arrange: (impl) => impl.updateHandle(watch(impl, 0), READABLE) },
  'one of two removed': {
    alive: true,
    arrange(impl) {
      timeout(impl, LONG_MS)
      impl.removeHandle(watch(impl, READABLE))
    },
  },
  closed: {
    alive: false,
    arrange(impl) {
      timeout(impl, LONG_MS)
      watch(impl, READABLE)
      impl.close()
    },
  },
}
