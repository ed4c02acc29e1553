import type { Acceptor, ByteStream, Connector, Target } from '@hostloop/core'
import { HandleEvent } from '@hostloop/core'
import { readFileSync } from 'node:fs'
import { createServer, connect } from 'node:net'
import type { Socket } from 'node:net'
import { once } from 'node:events'
import { nodeConnector } from '../src/index.ts'
import { closing, destroying } from './cleanup.ts'
import { ready, until } from './until.ts'

export const cert: string = readFileSync(new URL('tls/cert.pem', import.meta.url), 'utf8')
export const key: string = readFileSync(new URL('tls/key.pem', import.meta.url), 'utf8')

/** A TCP connection: one end of Node's own, and one end for the test to wrap. */
export async function socketPair(options: { allowHalfOpen?: boolean } = {}): Promise<[Socket, Socket]> {
  const server = createServer({ allowHalfOpen: true })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  const accepted = once(server, 'connection')
  const client = destroying(
    connect({ port: address.port, host: '127.0.0.1', allowHalfOpen: true, ...options }),
  )
  const [peer]: Socket[] = await accepted
  if (peer === undefined) throw new Error('no connection')
  server.close()
  if (client.connecting) await once(client, 'connect')
  return [client, destroying(peer)]
}

export async function listening(
  target: Target,
  connector: Required<Connector> = nodeConnector(),
): Promise<[Acceptor, Target]> {
  const acceptor = closing(connector.listen(target))
  await until(acceptor, () => acceptor.address !== undefined || acceptor.error !== undefined)
  if (acceptor.address === undefined) throw acceptor.error
  return [acceptor, acceptor.address]
}

export async function accepted(acceptor: Acceptor): Promise<ByteStream> {
  await ready(acceptor, HandleEvent.READABLE)
  const stream = acceptor.accept()
  if (stream === null) throw new Error('READABLE, and no connection')
  return closing(stream)
}

/** Both ends of a connection made by the connector. */
export async function connection(listen: Target, ca?: string): Promise<[ByteStream, ByteStream]> {
  const [acceptor, address] = await listening(listen)
  const target = 'tls' in address && ca !== undefined ? { tls: { ...address.tls, ca } } : address
  const client = closing(nodeConnector().connect(target))
  const server = await accepted(acceptor)
  await until(client, () => client.state === 'open')
  return [client, server]
}
