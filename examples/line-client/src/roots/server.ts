import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Acceptor, Target } from '@hostloop/core'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'
import { LineServer } from '../line-server.ts'
import type { Places } from '../scenarios.ts'
import { webSocketAcceptor } from './web-socket-acceptor.ts'

export type Transport = 'tcp' | 'unix' | 'websocket'

export interface RunningServer {
  readonly places: Places
  close(): Promise<void>
}

interface Opened {
  readonly acceptor: Acceptor
  readonly refused: Target
  close(): Promise<void>
}

/** Starts a line server in this process, on a loop of its own. A WebSocket's HTTP server also serves `pages`. */
export async function startServer(transport: Transport, pages?: RequestListener): Promise<RunningServer> {
  const loop = createNodeEventImpl()
  const { acceptor, refused, close } = await open[transport](pages)
  const server = new LineServer(acceptor, { loop })
  return {
    places: { server: await addressOf(acceptor), refused },
    async close() {
      server.close()
      loop.close()
      await close()
    },
  }
}

const open: Readonly<Record<Transport, (pages?: RequestListener) => Promise<Opened>>> = {
  async tcp() {
    const acceptor = nodeConnector().listen({ tcp: { port: 0 } })
    return { acceptor, refused: { tcp: { port: await freePort() } }, async close() {} }
  },

  async unix() {
    const folder = mkdtempSync(join(tmpdir(), 'line-client-'))
    const acceptor = nodeConnector().listen({ unix: join(folder, 'socket') })
    const close = async (): Promise<void> => rmSync(folder, { recursive: true })
    return { acceptor, refused: { unix: join(folder, 'nobody') }, close }
  },

  async websocket(pages) {
    const http = createServer(pages)
    await once(http.listen(0, '127.0.0.1'), 'listening')
    const { port } = http.address() as AddressInfo
    const acceptor = webSocketAcceptor(http, { websocket: `ws://127.0.0.1:${port}` })
    const close = async (): Promise<void> => {
      http.closeAllConnections()
      await once(http.close(), 'close')
    }
    return { acceptor, refused: { websocket: `ws://127.0.0.1:${await freePort()}` }, close }
  },
}

/** Where it listens, once it does. */
function addressOf(acceptor: Acceptor): Promise<Target> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (acceptor.error) reject(acceptor.error)
      else if (acceptor.address) resolve(acceptor.address)
    }
    acceptor.subscribe(look)
    look()
  })
}

/** A port of the loopback address on which nobody listens. */
async function freePort(): Promise<number> {
  const acceptor = nodeConnector().listen({ tcp: { port: 0 } })
  const address = await addressOf(acceptor)
  acceptor.close()
  return 'tcp' in address ? address.tcp.port : 0
}
