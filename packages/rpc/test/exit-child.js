// Connects, lets the connection end in the way that its argument names, prints how it ended, and has nothing more to do.
import { createServer } from 'node:net'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'
import { createRpcClient } from '@hostloop/rpc'

const [, , ending, path] = process.argv
const server = createServer((socket) => {
  socket.on('error', () => {})
  socket.unref()
  if (ending === 'server') socket.destroy()
  if (ending === 'garbage') socket.write('garbage')
})
server.listen(path, () => {
  server.unref()
  const loop = createNodeEventImpl()
  const keepalive = ending === 'keepalive' ? { intervalMs: 20, count: 1 } : undefined
  const client = createRpcClient(nodeConnector().connect({ unix: path }), loop, { keepalive })
  const text = { kind: 'string', max: 10 }
  const echo = { program: 1, version: 1, number: 1, name: 'ECHO', args: text, ret: text }
  client.call(echo, 'x', { timeoutMs: 60_000 }).catch((error) => console.log(error.code))
  if (ending === 'close') setTimeout(() => client.close(), 20)
  if (ending === 'loop') setTimeout(() => loop.close(), 20)
})
