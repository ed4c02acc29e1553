import type { Acceptor, ByteStream, Connector, Target, TcpTarget, TlsTarget } from '@hostloop/core'
import { HostloopError } from '@hostloop/core'
import { connect as connectSocket, createServer, isIP } from 'node:net'
import type { Socket } from 'node:net'
import { checkServerIdentity, connect as connectTls, createServer as createTlsServer } from 'node:tls'
import type { ConnectionOptions, TLSSocket } from 'node:tls'
import { NodeAcceptor } from './acceptor.ts'
import { failedStream, own } from './byte-stream.ts'
import { connectCommand } from './command-stream.ts'
import { checkTarget, invalid } from './target.ts'

const LOOPBACK = '127.0.0.1'

export interface NodeConnectorOptions {
  /**
   * How many connections an acceptor keeps until they are accepted; further ones are closed, with a process warning.
   * Default 511, as Node's `listen()` has it.
   */
  readonly backlog?: number
}

/**
 * The connector for Node: unix, tcp, tls and command targets; listens on the first three. Host names are resolved by
 * Node, Nagle's algorithm is off, and ending a stream is a half-close.
 *
 * What it makes keeps the process alive only while it connects or has bytes to flush: who waits for more has a watch.
 * Throws `INVALID_OPTIONS`.
 */
export function nodeConnector(options: NodeConnectorOptions = {}): Required<Connector> {
  const backlog = options.backlog ?? 511
  if (!Number.isInteger(backlog) || backlog < 1)
    throw new HostloopError('INVALID_OPTIONS', 'backlog must be a positive integer.')
  return {
    connect: (target, { signal } = {}) => {
      checkTarget(target, 'connect')
      return connect(target, signal)
    },
    listen: (target) => {
      checkTarget(target, 'listen')
      return listen(target, backlog)
    },
  }
}

function connect(target: Target, signal: AbortSignal | undefined): ByteStream {
  if (signal?.aborted === true) return failedStream(abortReason(signal))
  if ('command' in target) return connectCommand(target.command)
  if ('unix' in target)
    return opening(connectSocket({ path: target.unix, allowHalfOpen: true }), 'connect', signal)
  if ('tls' in target) return opening(startTls(target.tls), 'secureConnect', signal)
  if ('tcp' in target) return opening(startTcp(target.tcp), 'connect', signal)
  throw invalid('its kind has no transport here', target)
}

function startTcp({ host = LOOPBACK, port }: TcpTarget): Socket {
  return connectSocket({ host, port, allowHalfOpen: true, noDelay: true })
}

function startTls({ host = LOOPBACK, port, serverName, ...credentials }: TlsTarget): TLSSocket {
  // @types/node leaves out what tls.connect() takes from net.connect().
  const options: ConnectionOptions & { allowHalfOpen: boolean; noDelay: boolean } = {
    ...credentials,
    host,
    port,
    allowHalfOpen: true,
    noDelay: true,
    rejectUnauthorized: credentials.rejectUnauthorized ?? true,
  }
  if (serverName !== undefined) {
    options.checkServerIdentity = (_host, certificate) => checkServerIdentity(serverName, certificate)
    // RFC 6066 has no addresses as server names.
    if (isIP(serverName) === 0) options.servername = serverName
  }
  try {
    return connectTls(options)
  } catch (cause) {
    throw invalid('its ca, cert or key is no usable PEM', undefined, cause)
  }
}

/** Lets the signal end the connection attempt, and lets go of the signal after it. */
function opening(socket: Socket, opened: 'connect' | 'secureConnect', signal?: AbortSignal): ByteStream {
  const stream = own(socket)
  if (signal !== undefined) {
    const abort = (): void => {
      socket.destroy(abortReason(signal))
    }
    const release = (): void => signal.removeEventListener('abort', abort)
    signal.addEventListener('abort', abort)
    socket.once(opened, release)
    socket.once('close', release)
  }
  return stream
}

function abortReason(signal: AbortSignal): Error {
  const reason: unknown = signal.reason
  return reason instanceof Error
    ? reason
    : new Error('The connection attempt was aborted.', { cause: reason })
}

function listen(target: Target, backlog: number): Acceptor {
  const accepting = { allowHalfOpen: true, pauseOnConnect: true, noDelay: true }
  if ('unix' in target)
    return new NodeAcceptor(createServer(accepting), { path: target.unix }, () => target, backlog)
  if ('tcp' in target) {
    const { host = LOOPBACK, port } = target.tcp
    const at = (real: number): Target => ({ tcp: { host, port: real } })
    return new NodeAcceptor(createServer(accepting), { host, port }, at, backlog)
  }
  if ('tls' in target) {
    const { host = LOOPBACK, port, serverName, ...credentials } = target.tls
    const name = serverName === undefined ? {} : { serverName }
    const at = (real: number): Target => ({ tls: { host, port: real, ...name } })
    try {
      const server = createTlsServer({
        ...accepting,
        ...credentials,
        requestCert: credentials.ca !== undefined,
        rejectUnauthorized: credentials.rejectUnauthorized ?? false,
      })
      return new NodeAcceptor(server, { host, port }, at, backlog)
    } catch (cause) {
      throw invalid('its ca, cert or key is no usable PEM', undefined, cause)
    }
  }
  throw invalid('its kind has no transport here', target)
}
