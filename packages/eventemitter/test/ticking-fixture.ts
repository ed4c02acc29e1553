import type { CreateOptions, Fixture } from '@hostloop/conformance'
import { adapters } from '@hostloop/conformance/adapters'
import { nodeProcess, tcpStreams } from '@hostloop/conformance/node'
import { createEmitterEventImpl } from '@hostloop/eventemitter'
import type { EmitterEventImpl } from '@hostloop/eventemitter'
import { fromStream } from '@hostloop/node-streams'
import { EventEmitter } from 'eventemitter3'
import { afterAll, beforeAll } from 'vitest'
import type { EpollFds } from '@hostloop/epoll'
import { readdirSync } from 'node:fs'
import { listeners } from './listeners.ts'
import type { RealPipes } from './real-pipes.ts'

/** A bus that ticks every millisecond, as a game ticks every sixteen. */
function tickingBus(): EventEmitter {
  const bus = new EventEmitter()
  let ticks: NodeJS.Timeout
  // Between two calls of an interval Node runs all microtasks.
  beforeAll(() => void (ticks = setInterval(() => bus.emit('tick'), 1)))
  afterAll(() => clearInterval(ticks))
  return bus
}

/** The whole suite. */
export function tickingFixture(): Fixture {
  const bus = tickingBus()
  const createAt = (clockMs: number, options?: CreateOptions): EmitterEventImpl => {
    const ahead = clockMs - performance.now()
    return createEmitterEventImpl(bus, { ...options, now: () => performance.now() + ahead })
  }
  return {
    ...adapters.eventemitter,
    ...nodeProcess,
    maxCheckMs: 50,
    create: (options) => createEmitterEventImpl(bus, options),
    createAt,
    resources: () => (nodeProcess.resources?.() ?? 0) + listeners(bus),
    streams: tcpStreams(fromStream),
  }
}

/** The whole suite with real file descriptors, which are reported many times between two ticks. */
export function tickingFixtureWith(fds: EpollFds, pipes: RealPipes): Fixture {
  const bus = tickingBus()
  const count = (): number => listeners(bus) + readdirSync('/proc/self/fd').length + fds.inspect().fds.length
  return {
    ...adapters.eventemitterWithEpoll,
    ...nodeProcess,
    maxCheckMs: 50,
    create: (options) => createEmitterEventImpl(bus, { ...options, fds }),
    createAt(clockMs, options) {
      const ahead = clockMs - performance.now()
      return createEmitterEventImpl(bus, { ...options, fds, now: () => performance.now() + ahead })
    },
    resources: () => (nodeProcess.resources?.() ?? 0) + count(),
    fds: pipes,
  }
}
