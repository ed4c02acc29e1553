import { HandleEvent } from '@hostloop/core'
import type { Acceptor, Connector, Target } from '@hostloop/core'
import { once } from 'node:events'
import { connect, Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { connect as connectTls, createServer as createTlsServer } from 'node:tls'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { nodeConnector } from '../src/index.ts'
import { closing, destroying } from './cleanup.ts'
import { accepted, cert, key, listening } from './connected.ts'
import { ready, until } from './until.ts'

const { WRITABLE } = HandleEvent

async function tlsListening(connector?: Required<Connector>): Promise<[Acceptor, number]> {
  const [acceptor, address] = await listening({ tls: { port: 0, cert, key } }, connector)
  return [acceptor, 'tls' in address ? address.tls.port : 0]
}

function plainClient(port: number, options: { allowHalfOpen?: boolean } = {}): Socket {
  const socket = destroying(connect({ port, host: '127.0.0.1', ...options }))
  // That it is reset is as good as its end.
  socket.on('error', () => {})
  return socket
}

/** A client that begins to shake hands, has the server's answer, and then says nothing. */
async function silentClient(port: number): Promise<Socket> {
  const hello = new Promise<Buffer>((resolve) => {
    const wire = new Duplex({ read() {}, write: (bytes: Buffer) => resolve(bytes) })
    destroying(connectTls({ socket: destroying(wire) })).on('error', () => {})
  })
  const socket = plainClient(port)
  socket.write(await hello)
  await once(socket, 'data')
  return socket
}

describe('a handshake that is not finished', () => {
  test('is dropped when the peer goes away', async () => {
    const [, port] = await tlsListening()
    const client = plainClient(port, { allowHalfOpen: true })
    client.resume().end()
    await once(client, 'close')
  })

  test('is dropped when the peer speaks no TLS', async () => {
    const [, port] = await tlsListening()
    const client = plainClient(port)
    client.resume().write('GET / HTTP/1.1\r\n\r\n')
    await once(client, 'close')
  })

  test('is dropped when it takes too long', async () => {
    const { setTimeout } = Socket.prototype
    const spy = vi.spyOn(Socket.prototype, 'setTimeout')
    onTestFinished(() => spy.mockRestore())
    // Node's two minutes.
    spy.mockImplementation(function (this: Socket, ms, callback) {
      return setTimeout.call(this, ms === 120_000 ? 1 : ms, callback)
    })
    const [, port] = await tlsListening()
    const client = plainClient(port)
    client.resume()
    await once(client, 'close')
  })

  test('is dropped when the acceptor is closed, and accepted streams live on', async () => {
    const [acceptor, port] = await tlsListening()
    const client = closing(nodeConnector().connect({ tls: { port, ca: cert } }))
    const server = await accepted(acceptor)
    const silent = await silentClient(port)
    acceptor.close()
    await once(silent, 'close')
    expect([client.state, server.state]).toEqual(['open', 'open'])
  })

  test('counts as one that waits', async () => {
    const [, port] = await tlsListening(nodeConnector({ backlog: 2 }))
    await Promise.all([silentClient(port), silentClient(port)])
    const warned = once(process, 'warning')
    const third = plainClient(port)
    third.resume()
    await once(third, 'close')
    expect((await warned)[0]).toMatchObject({ name: 'HostloopWarning' })
  })
})

test('a handshake that is finished makes room for another', async () => {
  const [acceptor, port] = await tlsListening(nodeConnector({ backlog: 1 }))
  for (let count = 0; count < 3; count += 1) {
    const client = closing(nodeConnector().connect({ tls: { port, ca: cert } }))
    await accepted(acceptor)
    await ready(client, WRITABLE)
  }
})

test('a listener that refuses the unverifiable asks for a certificate, with and without a ca', async () => {
  const [acceptor, address] = await listening({ tls: { port: 0, cert, key, rejectUnauthorized: true } })
  const port = 'tls' in address ? address.tls.port : 0
  for (const credentials of [{}, { cert, key }]) {
    const stranger = closing(nodeConnector().connect({ tls: { port, ca: cert, ...credentials } }))
    await until(stranger, () => stranger.readEnded || stranger.error !== undefined)
  }
  expect(acceptor.poll()).toBe(0)
})

test('the server hears the name that its certificate must bear', async () => {
  const names: unknown[] = []
  const server = createTlsServer({ cert, key }, (socket) => {
    names.push('servername' in socket ? socket.servername : undefined)
    socket.on('error', () => {})
  })
  onTestFinished(() => void server.close())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const targets: Target[] = [
    { tls: { host: 'localhost', port, ca: cert } },
    { tls: { port, ca: cert, serverName: 'localhost' } },
    // An address is no name.
    { tls: { port, ca: cert } },
  ]
  for (const target of targets) {
    const secured = once(server, 'secureConnection')
    const client = closing(nodeConnector().connect(target))
    await secured
    await until(client, () => client.state !== 'connecting')
    expect(client.error).toBe(undefined)
    client.close()
  }
  expect(names).toEqual(['localhost', 'localhost', false])
})
