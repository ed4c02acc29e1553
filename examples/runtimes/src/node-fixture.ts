import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { ConnectorFixture, Fixture, StreamFixture } from '@hostloop/conformance'
import type { ByteStream, Target } from '@hostloop/core'
import type { WaitMode } from '@hostloop/epoll'
import { createNodeEventImpl } from '@hostloop/node'
import { fromStream, nodeConnector } from '@hostloop/node-streams'

const execute = promisify(execFile)
const child = fileURLToPath(new URL('programs/keep-alive-child.js', import.meta.url))

/** Whether a process of the same runtime stays alive in which the scenario was arranged, with such an epoll if any. */
export async function keepsAlive(scenario: string, epollMode: WaitMode | '' = ''): Promise<boolean> {
  const { stdout } = await execute(process.execPath, [child, scenario, epollMode])
  return stdout === 'alive\n'
}

const sockets = new WeakMap<ByteStream, Socket>()

/** Streams on the two ends of a real TCP connection. */
const tcpStreams: StreamFixture = {
  async pair() {
    const server = createServer({ allowHalfOpen: true }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const accepted = once(server, 'connection')
    const client = connect({ port: portOf(server.address()), host: '127.0.0.1', allowHalfOpen: true })
    const [peer] = (await accepted) as [Socket]
    if (client.connecting) await once(client, 'connect')
    server.close()
    const streams = [fromStream(client), fromStream(peer)] as const
    sockets.set(streams[0], client).set(streams[1], peer)
    return streams
  },
  reset: (stream) => void sockets.get(stream)?.resetAndDestroy(),
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address === 'object' && address !== null) return address.port
  throw new Error(`a TCP server has no port, but the address ${address}`)
}

/** Where nobody listens: a port that was free a moment ago. */
async function refusedTarget(): Promise<Target> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = portOf(server.address())
  await once(server.close(), 'close')
  return { tcp: { port } }
}

export function connectorFixture(listenTarget: () => Target): ConnectorFixture {
  return {
    connector: nodeConnector(),
    serves: ['unix', 'tcp', 'tls', 'command'],
    refusedTarget,
    listenTarget,
  }
}

function catchHostErrors(): () => readonly unknown[] {
  const caught: unknown[] = []
  const before = process.listeners('uncaughtException')
  process.removeAllListeners('uncaughtException')
  process.on('uncaughtException', (error) => void caught.push(error))
  return () => {
    process.removeAllListeners('uncaughtException')
    for (const listener of before) process.on('uncaughtException', listener)
    return caught
  }
}

/** Where the runtime counts what it holds. Bun has the function, and its list is always empty. */
function resources(): Pick<Fixture, 'resources'> {
  const count = (): number => process.getActiveResourcesInfo().length
  const timer = setTimeout(() => {}, 1000)
  const counts = count() > 0
  clearTimeout(timer)
  return counts ? { resources: count } : {}
}

/** All that the loop of Node, or of a runtime that is compatible with it, can offer. */
export function nodeFixture(): Omit<Fixture, 'supports' | 'lacks'> {
  return {
    maxCheckMs: 50,
    create: (options) => createNodeEventImpl(options),
    now: () => performance.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    stall(ms) {
      const end = performance.now() + ms
      while (performance.now() < end);
    },
    catchHostErrors,
    ...resources(),
    keepsAlive: (scenario) => keepsAlive(scenario),
    streams: tcpStreams,
    connector: connectorFixture(() => ({ tcp: { port: 0 } })),
  }
}
