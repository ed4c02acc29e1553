import type { Acceptor, ByteStream, Connector, Target } from '@hostloop/core'
import { HostloopError } from '@hostloop/core'
import { connect as connectSocket, createServer, isIP } from 'node:net'
import type { Socket } from 'node:net'
import { checkServerIdentity, connect as connectTls, createServer as createTlsServer } from 'node:tls'
import type { ConnectionOptions, Server as TlsServer, TLSSocket } from 'node:tls'
import { abortReason, onAbort, signalOf } from './abort-signal.ts'
import { NodeAcceptor } from './acceptor.ts'
import { failedStream, OWNED, wrap } from './byte-stream.ts'
import { connectCommand } from './command-stream.ts'
import { checkTarget, invalid } from './target.ts'
import type { CheckedTarget, TcpAddress, TlsAddress, UnixAddress } from './target.ts'

const ACCEPTING = { allowHalfOpen: true, pauseOnConnect: true, noDelay: true }

export interface NodeConnectorOptions {
  /**
   * How many connections an acceptor keeps until they are accepted, those that still shake hands included; further
   * ones are closed, with a process warning. Default 511, as Node's `listen()` has it.
   */
  readonly backlog?: number
}

/**
 * The connector for Node: unix, tcp, tls and command targets; listens on the first three. Host names are resolved by
 * Node, Nagle's algorithm is off, and ending a stream is a half-close. A tls listener asks clients for a certificate
 * when it has a `ca` or refuses the unverifiable. A reason of an abort that is no Error becomes the `cause` of one.
 *
 * What it makes keeps the process alive only while it connects or has bytes to flush: who waits for more has a watch.
 * Throws `INVALID_OPTIONS`; so does `connect()` for a signal that is none.
 */
export function nodeConnector(options: NodeConnectorOptions = {}): Required<Connector> {
  const backlog = options.backlog ?? 511
  if (!Number.isInteger(backlog) || backlog < 1)
    throw new HostloopError('INVALID_OPTIONS', 'backlog must be a positive integer.')
  return {
    connect: (target, connecting) => connect(checkTarget(target, 'connect'), signalOf(connecting)),
    listen: (target) => listen(checkTarget(target, 'listen'), backlog),
  }
}

function connect(target: CheckedTarget, signal: AbortSignal | undefined): ByteStream {
  if (signal?.aborted === true) return failedStream(abortReason(signal))
  if (target.kind === 'command') return connectCommand(target.command)
  if (target.kind === 'tls') return opening(startTls(target), 'secureConnect', signal)
  return opening(target.kind === 'tcp' ? startTcp(target) : startUnix(target), 'connect', signal)
}

function startUnix({ path }: UnixAddress): Socket {
  return connectSocket({ path, allowHalfOpen: true })
}

function startTcp({ host, port }: TcpAddress): Socket {
  return connectSocket({ host, port, allowHalfOpen: true, noDelay: true })
}

function startTls({ host, port, serverName, rejectUnauthorized, pem }: TlsAddress): TLSSocket {
  const name = serverName ?? host
  // @types/node leaves out what tls.connect() takes from net.connect().
  const options: ConnectionOptions & { allowHalfOpen: boolean; noDelay: boolean } = {
    ...pem,
    host,
    port,
    allowHalfOpen: true,
    noDelay: true,
    rejectUnauthorized: rejectUnauthorized ?? true,
    checkServerIdentity: (_host, certificate) => checkServerIdentity(name, certificate),
  }
  // RFC 6066 has no addresses as server names.
  if (isIP(name) === 0) options.servername = name
  return withPem(() => connectTls(options))
}

/** Lets the signal end the connection attempt, and lets go of the signal after it. */
function opening(socket: Socket, opened: 'connect' | 'secureConnect', signal?: AbortSignal): ByteStream {
  const stream = wrap(socket, OWNED)
  if (signal !== undefined) {
    const release = onAbort(signal, () => socket.destroy(abortReason(signal)))
    // In Bun, 'close' may come later than a turn that tells of the error.
    for (const event of [opened, 'error', 'close']) socket.once(event, release)
  }
  return stream
}

function listen(target: CheckedTarget, backlog: number): Acceptor {
  if (target.kind === 'command')
    throw new HostloopError('TARGET_UNSUPPORTED', 'A command can be connected to, but not listened on.')
  if (target.kind === 'unix') {
    const { path } = target
    return new NodeAcceptor(createServer(ACCEPTING), { path }, () => ({ unix: path }), backlog)
  }
  const { host, port } = target
  if (target.kind === 'tcp') {
    const at = (real: number): Target => ({ tcp: { host, port: real } })
    return new NodeAcceptor(createServer(ACCEPTING), { host, port }, at, backlog)
  }
  const name = target.serverName === undefined ? {} : { serverName: target.serverName }
  const at = (real: number): Target => ({ tls: { host, port: real, ...name } })
  return new NodeAcceptor(tlsServer(target), { host, port }, at, backlog)
}

function tlsServer({ pem, rejectUnauthorized = false }: TlsAddress): TlsServer {
  const options = {
    ...ACCEPTING,
    ...pem,
    // Node would not notice that a peer goes away during the handshake. The acceptor allows it after that.
    allowHalfOpen: false,
    requestCert: pem.ca !== undefined || rejectUnauthorized,
    rejectUnauthorized,
  }
  return withPem(() => createTlsServer(options))
}

function withPem<T>(start: () => T): T {
  try {
    return start()
  } catch (cause) {
    throw invalid('its ca, cert or key is no usable PEM', { cause })
  }
}
