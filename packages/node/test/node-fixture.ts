import type { Target } from '@hostloop/core'
import type { ConnectorFixture, Fixture } from '@hostloop/conformance'
import { adapters } from '@hostloop/conformance/adapters'
import * as host from '@hostloop/conformance/node'
import { createNodeEventImpl } from '@hostloop/node'
import type { NodeEventImplOptions } from '@hostloop/node'
import { fromStream, nodeConnector } from '@hostloop/node-streams'

const child = new URL('keep-alive-child.js', import.meta.url)

/** Whether a process in which the scenario was arranged stays alive. */
export function keepsAlive(scenario: string, options: NodeEventImplOptions = {}): Promise<boolean> {
  return host.keepsAlive(child, scenario, JSON.stringify(options))
}

export function connectorFixture(listenTarget: () => Target): ConnectorFixture {
  return {
    connector: nodeConnector(),
    serves: ['unix', 'tcp', 'tls', 'command'],
    refusedTarget: host.refusedTcpTarget,
    listenTarget,
  }
}

/** The whole suite, on Node's loop. */
export function nodeFixture(): Fixture {
  return {
    ...adapters.node,
    ...host.nodeProcess,
    maxCheckMs: 50,
    create: (options) => createNodeEventImpl(options),
    keepsAlive: (scenario) => keepsAlive(scenario),
    streams: host.tcpStreams(fromStream),
    connector: connectorFixture(() => ({ tcp: { port: 0 } })),
  }
}
