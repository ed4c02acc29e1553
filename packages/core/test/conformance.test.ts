import { createEventImpl } from '@hostloop/core'
import type { EventImpl } from '@hostloop/core'
import type { CreateOptions } from '@hostloop/conformance'
import { keepAliveScenarios, memoryStreamPair } from '@hostloop/conformance'
import { describeConformance } from '@hostloop/conformance/vitest'
import { ManualClock, ManualHost } from './manual-host.ts'
import { MemoryFds } from './memory-fds.ts'

const supports = { fd: 'full', keepAlive: true, virtualTime: true } as const
const clock = new ManualClock(1000)
const fds = new MemoryFds()

function hosted(host: ManualHost, { onError }: CreateOptions = {}): EventImpl {
  host.beforeTurn = () => fds.report()
  return createEventImpl(host, { supports, fds: fds.watcher(), onError })
}

describeConformance('the engine on a host cranked by hand', {
  supports,
  maxCheckMs: 50,
  create: (options) => hosted(new ManualHost(clock), options),
  createAt: (clockMs, options) => hosted(new ManualHost(clock, clockMs), options),
  now: () => clock.now,
  wait: (ms) => clock.advance(ms),
  stall: (ms) => clock.stall(ms),
  resources: () => fds.watched + clock.hosts.size,
  keepsAlive: async (scenario) => {
    const own = new ManualClock()
    const host = new ManualHost(own)
    const impl = createEventImpl(host, { supports })
    keepAliveScenarios[scenario].arrange(impl)
    await own.advance(10)
    return host.held
  },
  fds,
  streams: { pair: async () => memoryStreamPair() },
})
