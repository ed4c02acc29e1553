import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import type { ByteStream } from '@hostloop/core'
import type { StreamFixture } from '../fixture.ts'

/** Streams on the two ends of a real TCP connection; `wrap` makes a stream of a connected socket. */
export function tcpStreams(wrap: (socket: Socket) => ByteStream): Required<StreamFixture> {
  const sockets = new WeakMap<ByteStream, Socket>()
  const wrapped = (socket: Socket): ByteStream => {
    const stream = wrap(socket)
    sockets.set(stream, socket)
    return stream
  }
  return {
    async pair() {
      const server = createServer({ allowHalfOpen: true })
      const port = await listen(server)
      const accepted = once(server, 'connection')
      const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
      const [peer] = (await accepted) as [Socket]
      if (client.connecting) await once(client, 'connect')
      server.close()
      return [wrapped(client), wrapped(peer)]
    },
    reset(stream) {
      const socket = sockets.get(stream)
      if (socket === undefined) throw new Error('only a stream of pair() can be reset')
      socket.resetAndDestroy()
    },
  }
}

/** Where nobody listens: a port that was free a moment ago. */
export async function refusedTcpTarget(): Promise<{ tcp: { port: number } }> {
  const server = createServer()
  const port = await listen(server)
  await once(server.close(), 'close')
  return { tcp: { port } }
}

/** Gives the port. */
async function listen(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return (server.address() as AddressInfo).port
}
