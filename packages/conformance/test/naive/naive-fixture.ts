import type { ConnectorFixture, Fixture, StreamFixture } from '@hostloop/conformance'
import { keepAliveScenarios, memoryStreamPair } from '@hostloop/conformance'
import type { MemoryStream } from '@hostloop/conformance'
import { FdTable } from './fd-table.ts'
import { ManualHost } from './manual-host.ts'
import { MemoryConnector } from './memory-connector.ts'
import { CHECK_MS, NaiveEventImpl } from './naive-event-impl.ts'
import type { NaiveOptions } from './records.ts'

export type NaiveClass = new (options: NaiveOptions) => NaiveEventImpl

export interface NaiveFixtureOptions {
  /** The event-impl, or a broken version of it. */
  readonly impl?: NaiveClass
  readonly fds?: boolean
  readonly streams?: StreamFixture
  readonly connector?: ConnectorFixture['connector']
}

/** All that a fixture can bring, in memory and in manual time. */
export function naiveFixture({
  impl = NaiveEventImpl,
  fds: withFds = true,
  ...options
}: NaiveFixtureOptions = {}): Fixture {
  const host = new ManualHost()
  const fds = withFds ? new FdTable() : undefined
  const impls: NaiveEventImpl[] = []
  const create = (more: Partial<NaiveOptions> = {}): NaiveEventImpl => {
    const made = new impl({ host, fds, ...more })
    impls.push(made)
    return made
  }
  let ports = 0
  return {
    create,
    supports: { fd: fds ? 'full' : 'none', keepAlive: true, virtualTime: true },
    lacks: fds ? ['no fds'] : ['fds'],
    now: () => host.now,
    wait: (ms) => host.wait(ms),
    maxCheckMs: CHECK_MS,
    stall: (ms) => void (host.now += ms),
    createAt: (clockMs, more = {}) => create({ ...more, aheadMs: clockMs - host.now }),
    catchHostErrors() {
      host.uncaught.length = 0
      return () => host.uncaught.splice(0)
    },
    resources: () => impls.reduce((sum, each) => sum + each.records(), 0),
    async keepsAlive(scenario) {
      const fresh = create()
      keepAliveScenarios[scenario].arrange(fresh)
      await host.wait(20)
      const alive = fresh.holdsHost()
      fresh.close()
      await host.wait(20)
      return alive
    },
    ...(fds && { fds }),
    streams: options.streams ?? {
      pair: async () => memoryStreamPair(),
      reset: (stream) => (stream as MemoryStream).reset(),
    },
    connector: {
      connector: options.connector ?? new MemoryConnector(),
      serves: ['unix'],
      refusedTarget: () => ({ unix: '/nobody' }),
      listenTarget: () => ({ unix: `/memory/${(ports += 1)}` }),
    },
  }
}
