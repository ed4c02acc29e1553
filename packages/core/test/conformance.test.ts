import { setImmediate } from 'node:timers/promises'
import { createEventImpl } from '@hostloop/core'
import type { EventImpl } from '@hostloop/core'
import type { CreateOptions } from '@hostloop/conformance'
import type { MemoryStream } from '@hostloop/conformance'
import { keepAliveScenarios, memoryStreamPair } from '@hostloop/conformance'
import { adapters } from '@hostloop/conformance/adapters'
import { modelTest } from '@hostloop/conformance/model'
import { describeConformance } from '@hostloop/conformance/vitest'
import { test } from 'vitest'
import { ManualClock, ManualHost } from './manual-host.ts'
import { MemoryFds } from './memory-fds.ts'

const { supports } = adapters.engine
const clock = new ManualClock(1000)
const fds = new MemoryFds()
const caught: unknown[] = []

function hosted(host: ManualHost, { onError }: CreateOptions = {}): EventImpl {
  host.beforeTurn = () => fds.report()
  host.reportError = (error) => void caught.push(error)
  return createEventImpl(host, { supports, fds: fds.watcher(), onError })
}

describeConformance('the engine on a host cranked by hand', {
  ...adapters.engine,
  maxCheckMs: 50,
  create: (options) => hosted(new ManualHost(clock), options),
  createAt: (clockMs, options) => hosted(new ManualHost(clock, clockMs), options),
  now: () => clock.now,
  wait: (ms) => clock.advance(ms),
  stall: (ms) => clock.stall(ms),
  catchHostErrors: () => {
    caught.length = 0
    return () => caught
  },
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
  streams: {
    pair: async () => memoryStreamPair(),
    reset: (stream) => (stream as MemoryStream).reset(),
  },
})

test.each([1, 2, 3])('the engine does what the reference model says, with seed %i', async (seed) => {
  await modelTest(
    ({ onError }) => {
      const own = new ManualClock()
      const host = new ManualHost(own)
      return {
        impl: createEventImpl(host, { supports, onError }),
        clock: {
          now: () => own.now,
          async advance(ms) {
            own.now += ms
            host.runIfAsked()
            await setImmediate()
          },
          stall: (ms) => own.stall(ms),
        },
      }
    },
    { seed },
  )
})
