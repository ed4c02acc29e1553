import type { Server } from 'node:http'
import type { Acceptor, Target } from '@hostloop/core'
import { fromStream } from '@hostloop/node-streams'
import { WebSocketServer, createWebSocketStream } from 'ws'
import { QueueAcceptor } from '../queue-acceptor.ts'

/** Accepts the WebSockets of an HTTP server, which stays the caller's, and listens at `address`. */
export function webSocketAcceptor(server: Server, address: Target): Acceptor {
  const sockets = new WebSocketServer({ server })
  const acceptor = new QueueAcceptor(address, () => sockets.close())
  // As a stream of Node's, since unlike the web's class it can be paused: a client that sends too much has to wait.
  sockets.on('connection', (webSocket) => acceptor.push(fromStream(createWebSocketStream(webSocket))))
  return acceptor
}
