import type { EventImpl, createEventImpl } from '@hostloop/core'
import { adapters } from './adapters.ts'
import type { CreateOptions, Fixture } from './fixture.ts'
import { keepAliveScenarios } from './keep-alive.ts'
import { ManualClock, ManualHost } from './manual-host.ts'
import { MemoryFds } from './memory-fds.ts'
import { MemoryStream, memoryStreamPair } from './memory-stream.ts'
import type { ModelHost } from './model.ts'

type CreateEventImpl = typeof createEventImpl

const { supports } = adapters.engine

/** Core's engine on a host that is cranked by hand, with file descriptors and streams in memory. */
export function manualFixture(createEventImpl: CreateEventImpl): Fixture {
  const clock = new ManualClock(1000)
  const fds = new MemoryFds()
  const errors: unknown[] = []
  const createAt = (clockMs: number, { onError }: CreateOptions = {}): EventImpl => {
    const host = new ManualHost(clock, clockMs)
    host.errors = errors
    host.beforeTurn = () => fds.report()
    return createEventImpl(host, { supports, fds, onError })
  }
  return {
    ...adapters.engine,
    maxCheckMs: 50,
    create: (options) => createAt(clock.now, options),
    createAt,
    now: () => clock.now,
    wait: (ms) => clock.advance(ms),
    stall: (ms) => clock.stall(ms),
    catchHostErrors() {
      errors.length = 0
      return () => errors.splice(0)
    },
    resources: () => fds.watched + clock.hosts.size,
    async keepsAlive(scenario) {
      const own = new ManualClock()
      const host = new ManualHost(own)
      keepAliveScenarios[scenario].arrange(createEventImpl(host, { supports }))
      await own.advance(10)
      return host.held
    },
    fds,
    streams: {
      pair: async () => memoryStreamPair(),
      reset(stream) {
        if (stream instanceof MemoryStream) stream.reset()
      },
    },
  }
}

/** Core's engine for `modelTest`, on a host that is cranked by hand. */
export function manualModelHost(createEventImpl: CreateEventImpl): (options: CreateOptions) => ModelHost {
  return ({ onError }) => {
    const clock = new ManualClock()
    return {
      impl: createEventImpl(new ManualHost(clock), { supports, onError }),
      clock: {
        now: () => clock.now,
        advance: (ms) => clock.step(ms),
        stall: (ms) => clock.stall(ms),
      },
    }
  }
}
