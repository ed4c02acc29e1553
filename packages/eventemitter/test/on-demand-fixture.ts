import { readdirSync } from 'node:fs'
import type { Fixture } from '@hostloop/conformance'
import { adapters } from '@hostloop/conformance/adapters'
import { keepsAlive, nodeProcess, refusedTcpTarget, tcpStreams } from '@hostloop/conformance/node'
import { createEmitterEventImpl } from '@hostloop/eventemitter'
import type { EmitterEventImpl, EmitterEventImplOptions } from '@hostloop/eventemitter'
import type { EpollFds } from '@hostloop/epoll'
import { fromStream, nodeConnector } from '@hostloop/node-streams'
import { listeners } from './listeners.ts'
import { OnDemandBus } from './on-demand-bus.ts'
import type { RealPipes } from './real-pipes.ts'

const child = new URL('keep-alive-child.js', import.meta.url)

type Made = Required<Pick<Fixture, 'create' | 'createAt' | 'resources'>>

/** Event-impls on buses of Node's EventEmitter, each of which ticks only when it is asked to. */
function onDemand(own: Pick<EmitterEventImplOptions, 'fds' | 'hold'>): Made {
  const buses: OnDemandBus[] = []
  const make = (options: EmitterEventImplOptions): EmitterEventImpl => {
    const bus = new OnDemandBus()
    buses.push(bus)
    return createEmitterEventImpl(bus, { ...options, ...own })
  }
  return {
    create: (options = {}) => make(options),
    createAt(clockMs, options) {
      const ahead = clockMs - performance.now()
      return make({ ...options, now: () => performance.now() + ahead })
    },
    resources: () => (nodeProcess.resources?.() ?? 0) + listeners(...buses),
  }
}

/** The whole suite. */
export function onDemandFixture(): Fixture {
  return {
    ...adapters.eventemitterOnDemand,
    ...nodeProcess,
    ...onDemand({ hold: () => {} }),
    maxCheckMs: 50,
    keepsAlive: (scenario) => keepsAlive(child, scenario),
    streams: tcpStreams(fromStream),
    connector: {
      connector: nodeConnector(),
      serves: ['unix', 'tcp', 'tls', 'command'],
      refusedTarget: refusedTcpTarget,
      listenTarget: () => ({ tcp: { port: 0 } }),
    },
  }
}

/** The whole suite with real file descriptors. */
export function onDemandFixtureWith(fds: EpollFds, pipes: RealPipes): Fixture {
  const { resources, ...made } = onDemand({ fds })
  return {
    ...adapters.eventemitterWithEpoll,
    ...nodeProcess,
    ...made,
    maxCheckMs: 50,
    resources: () => resources() + readdirSync('/proc/self/fd').length + fds.inspect().fds.length,
    fds: pipes,
  }
}
