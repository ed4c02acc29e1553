import { HandleEvent, WakeList } from '@hostloop/core'
import type { Acceptor, ByteStream, HandleEvents, Target } from '@hostloop/core'
import type { ListenOptions, Server, Socket } from 'node:net'
import { Server as TlsServer } from 'node:tls'
import type { TLSSocket } from 'node:tls'
import { OWNED, wrap } from './byte-stream.ts'

/** Keeps what Node accepted until somebody takes it: paused, so that a waiting connection holds no data of ours. */
export class NodeAcceptor implements Acceptor {
  readonly #server: Server
  readonly #backlog: number
  /** The plain sockets of the TLS connections whose handshake is not over. */
  readonly #shaking = new Map<string, Socket>()
  readonly #waiting: Socket[] = []
  readonly #subscribers = new WakeList()
  #address: Target | undefined
  #error: Error | undefined
  #closed = false
  #warned = false

  /** Listens. `addressFor` makes a target of the real port (0 for a path). */
  constructor(server: Server, options: ListenOptions, addressFor: (port: number) => Target, backlog: number) {
    this.#server = server
    this.#backlog = backlog
    server.on('error', this.#onError)
    server.on('listening', () => {
      // A host name was looked up, and meanwhile the acceptor was closed.
      if (this.#closed) {
        server.close()
        return
      }
      const address = server.address()
      this.#address = addressFor(typeof address === 'object' && address !== null ? address.port : 0)
      this.#subscribers.wakeAll()
    })
    server.on('connection', this.#onConnection)
    if (server instanceof TlsServer) {
      server.on('secureConnection', this.#onSecureConnection)
      // Node itself closes nothing when the handshake takes too long.
      server.on('tlsClientError', (_error, socket) => socket.destroy())
    }
    server.listen({ ...options, backlog })
    server.unref()
  }

  get address(): Target | undefined {
    return this.#address
  }

  get error(): Error | undefined {
    return this.#error
  }

  poll(): HandleEvents {
    if (this.#error !== undefined) return HandleEvent.ERROR | HandleEvent.HANGUP
    if (this.#closed) return HandleEvent.HANGUP
    return this.#waiting.length > 0 ? HandleEvent.READABLE : 0
  }

  subscribe(wake: () => void): () => void {
    return this.#subscribers.add(wake)
  }

  accept(): ByteStream | null {
    const socket = this.#waiting.shift()
    if (socket === undefined) return null
    const stream = wrap(socket, OWNED)
    socket.off('error', ignore)
    return stream
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#address = undefined
    this.#server.close()
    for (const socket of [...this.#shaking.values(), ...this.#waiting.splice(0)]) socket.destroy()
    this.#subscribers.wakeAll()
  }

  readonly #onConnection = (socket: Socket): void => {
    if (this.#closed || this.#shaking.size + this.#waiting.length >= this.#backlog) {
      socket.destroy()
      if (!this.#closed) this.#warn()
      return
    }
    this.#warned = false
    if (this.#server instanceof TlsServer) this.#shakeHands(socket)
    else this.#queue(socket)
  }

  #shakeHands(socket: Socket): void {
    // A peer that is slow to shake hands must not hold the process.
    socket.unref()
    const id = connectionId(socket)
    this.#shaking.set(id, socket)
    socket.once('close', () => {
      if (this.#shaking.get(id) === socket) this.#shaking.delete(id)
    })
  }

  readonly #onSecureConnection = (socket: TLSSocket): void => {
    this.#shaking.delete(connectionId(socket))
    socket.allowHalfOpen = true
    this.#queue(socket)
  }

  #queue(socket: Socket): void {
    // Nobody is subscribed to it yet; `accept()` gives the stream with its error.
    socket.on('error', ignore)
    this.#waiting.push(socket)
    this.#subscribers.wakeAll()
  }

  readonly #onError = (error: Error): void => {
    if (this.#closed) return
    this.#error = error
    this.close()
  }

  /** Once for each time that the queue is full. */
  #warn(): void {
    if (this.#warned) return
    this.#warned = true
    process.emitWarning(
      `${this.#backlog} connections wait to be accepted; further ones are closed until somebody calls accept().`,
      'HostloopWarning',
    )
  }
}

/** The same for a TLS connection and its plain socket, which Node doesn't let find each other. */
function connectionId({ localAddress, localPort, remoteAddress, remotePort }: Socket): string {
  return [localAddress, localPort, remoteAddress, remotePort].join(' ')
}

function ignore(): void {}
