import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'

export interface WebSocketHost {
  /** `ws://127.0.0.1:port` */
  readonly url: string
  /** What came to `/sink/NAME`, once that was closed. */
  sunk(name: string): Promise<Sunk>
  close(): Promise<void>
}

export interface Sunk {
  readonly bytes: number
  readonly code: number
}

/** Of the codes with which a WebSocket was closed, those that can be passed on. */
const CAN_BE_SENT = (code: number): boolean => code === 1000 || code === 1001 || (code >= 3000 && code < 5000)
const IN_USE = 4409

/**
 * Starts a server on a free port of the loopback address, with WebSockets as the tests need them:
 *
 * - `/echo` sends back what it gets, and closes when it is asked to by a text message: `close CODE`, or `terminate`.
 * - `/sink/NAME` counts what it gets.
 * - `/deaf` reads nothing, until it is told to by `/deaf/listen`.
 * - `/listen/NAME` lets a page listen, which no browser can: each client of `/connect/NAME` is announced there by an id,
 *   and waits until somebody connects to `/accept/ID`. Then it is connected with that one.
 */
export async function startWebSocketHost(server: Server = createServer()): Promise<WebSocketHost> {
  const sockets = new WebSocketServer({ noServer: true })
  const relay = new Relay()
  const deaf = new Set<WebSocket>()
  const sinks = new Map<string, PromiseWithResolver<Sunk>>()
  const sinkOf = (name: string): PromiseWithResolver<Sunk> => {
    const sink = sinks.get(name) ?? withResolver<Sunk>()
    sinks.set(name, sink)
    return sink
  }

  const serve = (webSocket: WebSocket, path: string): void => {
    const [, kind, name = ''] = path.split('/')
    if (kind === 'echo') echo(webSocket)
    else if (kind === 'sink') sink(webSocket, sinkOf(name).resolve)
    else if (kind === 'deaf' && name === 'listen') for (const each of deaf) each.resume()
    else if (kind === 'deaf') {
      webSocket.pause()
      deaf.add(webSocket)
    } else relay.serve(webSocket, kind, name)
  }
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const path = request.url ?? ''
    if (!/^\/(echo|sink|deaf)/.test(path) && !relay.knows(path)) {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on('error', () => {})
      serve(webSocket, path)
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `ws://127.0.0.1:${port}`,
    sunk: (name) => sinkOf(name).promise,
    async close() {
      for (const client of sockets.clients) client.terminate()
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
}

function echo(webSocket: WebSocket): void {
  webSocket.on('message', (data: Buffer, isBinary) => {
    const [word, code] = isBinary ? [] : String(data).split(' ')
    if (word === 'close') webSocket.close(Number(code) || undefined, 'as you wish')
    else if (word === 'terminate') webSocket.terminate()
    else webSocket.send(data, { binary: isBinary })
  })
}

function sink(webSocket: WebSocket, done: (sunk: Sunk) => void): void {
  let bytes = 0
  webSocket.on('message', (data: Buffer) => void (bytes += data.length))
  webSocket.on('close', (code) => done({ bytes, code }))
}

interface PromiseWithResolver<T> {
  readonly promise: Promise<T>
  readonly resolve: (value: T) => void
}

function withResolver<T>(): PromiseWithResolver<T> {
  let resolve!: (value: T) => void
  const promise = new Promise<T>((given) => void (resolve = given))
  return { promise, resolve }
}

class Relay {
  readonly #listeners = new Map<string, WebSocket>()
  readonly #waiting = new Map<string, WebSocket>()
  #lastId = 0

  knows(path: string): boolean {
    const [, kind, name = ''] = path.split('/')
    if (kind === 'connect') return this.#listeners.has(name)
    return kind === 'listen' || (kind === 'accept' && this.#waiting.has(name))
  }

  serve(webSocket: WebSocket, kind: string | undefined, name: string): void {
    if (kind === 'listen') this.#listen(webSocket, name)
    else if (kind === 'connect') this.#wait(webSocket, name)
    else this.#accept(webSocket, name)
  }

  #listen(webSocket: WebSocket, name: string): void {
    if (this.#listeners.has(name)) {
      webSocket.close(IN_USE, 'in use')
      return
    }
    this.#listeners.set(name, webSocket)
    webSocket.send('listening')
    webSocket.on('close', () => {
      this.#listeners.delete(name)
      for (const [id, client] of this.#waiting) if (id.startsWith(`${name}-`)) client.terminate()
    })
  }

  #wait(client: WebSocket, name: string): void {
    const id = `${name}-${++this.#lastId}`
    client.pause()
    this.#waiting.set(id, client)
    client.on('close', () => this.#waiting.delete(id))
    this.#listeners.get(name)?.send(id)
  }

  #accept(webSocket: WebSocket, id: string): void {
    const client = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (!client) {
      webSocket.terminate()
      return
    }
    connect(webSocket, client)
    connect(client, webSocket)
    client.resume()
  }
}

function connect(from: WebSocket, to: WebSocket): void {
  from.on('message', (data, isBinary) => to.send(data, { binary: isBinary }))
  from.on('close', (code) => {
    if (code === 1005) to.close()
    else if (CAN_BE_SENT(code)) to.close(code)
    else to.terminate()
  })
}
