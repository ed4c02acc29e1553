import type { ConnectorFixture, Fixture } from '@hostloop/conformance'
import { keepsAlive, nodeProcess, refusedTcpTarget, tcpStreams } from '@hostloop/conformance/node'
import type { Target } from '@hostloop/core'
import { createNodeEventImpl } from '@hostloop/node'
import { fromStream, nodeConnector } from '@hostloop/node-streams'

/** Takes a scenario, and a host other than Node's loop. */
export const keepAliveChild: URL = new URL('programs/keep-alive-child.js', import.meta.url)

export function connectorFixture(listenTarget: () => Target): ConnectorFixture {
  return {
    connector: nodeConnector(),
    serves: ['unix', 'tcp', 'tls', 'command'],
    refusedTarget: refusedTcpTarget,
    listenTarget,
  }
}

/** What a host offers that has a process to itself. */
export const hostFixture: Omit<Fixture, 'supports' | 'lacks' | 'create'> = { ...nodeProcess, maxCheckMs: 50 }

/** All that the loop of Node, or of a runtime that is compatible with it, can offer. */
export function nodeFixture(): Omit<Fixture, 'supports' | 'lacks'> {
  return {
    ...hostFixture,
    create: (options) => createNodeEventImpl(options),
    keepsAlive: (scenario) => keepsAlive(keepAliveChild, scenario),
    streams: tcpStreams(fromStream),
    connector: connectorFixture(() => ({ tcp: { port: 0 } })),
  }
}
