import { execFile } from 'node:child_process'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { ByteStream, Target } from '@hostloop/core'
import type { ConnectorFixture, Fixture, StreamFixture } from '@hostloop/conformance'
import { adapters } from '@hostloop/conformance/adapters'
import { createNodeEventImpl } from '@hostloop/node'
import type { NodeEventImplOptions } from '@hostloop/node'
import { fromStream, nodeConnector } from '@hostloop/node-streams'

const run = promisify(execFile)
const child = fileURLToPath(new URL('keep-alive-child.js', import.meta.url))

/** Whether a process in which the scenario was arranged stays alive. */
export async function keepsAlive(scenario: string, options: NodeEventImplOptions = {}): Promise<boolean> {
  const { stdout } = await run(process.execPath, [child, scenario, JSON.stringify(options)])
  return stdout === 'alive\n'
}

const sockets = new WeakMap<ByteStream, Socket>()

/** Streams on the two ends of a real TCP connection. */
export const tcpStreams: StreamFixture = {
  async pair() {
    const server = createServer({ allowHalfOpen: true }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const accepted = once(server, 'connection')
    const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    const [peer] = (await accepted) as [Socket]
    if (client.connecting) await once(client, 'connect')
    server.close()
    const streams = [fromStream(client), fromStream(peer)] as const
    sockets.set(streams[0], client).set(streams[1], peer)
    return streams
  },
  reset: (stream) => void sockets.get(stream)!.resetAndDestroy(),
}

/** A port on which nobody listens: one that was free a moment ago. */
async function refusedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await once(server.close(), 'close')
  return port
}

export function connectorFixture(listenTarget: () => Target): ConnectorFixture {
  return {
    connector: nodeConnector(),
    serves: ['unix', 'tcp', 'tls', 'command'],
    refusedTarget: async () => ({ tcp: { port: await refusedPort() } }),
    listenTarget,
  }
}

/** The whole suite, on Node's loop. */
export function nodeFixture(): Fixture {
  return {
    ...adapters.node,
    maxCheckMs: 50,
    create: (options) => createNodeEventImpl(options),
    now: () => performance.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    stall(ms) {
      const end = performance.now() + ms
      while (performance.now() < end);
    },
    catchHostErrors() {
      const caught: unknown[] = []
      const before = process.listeners('uncaughtException')
      process.removeAllListeners('uncaughtException')
      process.on('uncaughtException', (error) => void caught.push(error))
      return () => {
        process.removeAllListeners('uncaughtException')
        for (const listener of before) process.on('uncaughtException', listener)
        return caught
      }
    },
    resources: () => process.getActiveResourcesInfo().length,
    keepsAlive,
    streams: tcpStreams,
    connector: connectorFixture(() => ({ tcp: { port: 0 } })),
  }
}
