import { HandleEvent } from '@hostloop/core'
import type { Acceptor, ByteStream, HandleEvents, Target } from '@hostloop/core'
import type { ListenOptions, Server, Socket } from 'node:net'
import { Server as TlsServer } from 'node:tls'
import { own } from './byte-stream.ts'
import { WakeList } from './wake-list.ts'

/** Keeps what Node accepted until somebody takes it: paused, so that a waiting connection holds no data of ours. */
export class NodeAcceptor implements Acceptor {
  readonly #server: Server
  readonly #backlog: number
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
    if (server instanceof TlsServer) {
      server.on('secureConnection', this.#onConnection)
      // A peer that is slow to shake hands must not hold the process.
      server.on('connection', (socket: Socket) => socket.unref())
    } else server.on('connection', this.#onConnection)
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
    const stream = own(socket)
    socket.off('error', ignore)
    return stream
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#address = undefined
    this.#server.close()
    for (const socket of this.#waiting.splice(0)) socket.destroy()
    this.#subscribers.wakeAll()
  }

  readonly #onConnection = (socket: Socket): void => {
    // Nobody is subscribed to it yet; `accept()` gives the stream with its error.
    socket.on('error', ignore)
    if (this.#closed || this.#waiting.length >= this.#backlog) {
      socket.destroy()
      if (!this.#closed) this.#warn()
      return
    }
    this.#waiting.push(socket)
    this.#warned = false
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

function ignore(): void {}
