import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** Sends bytes to itself over TCP with Node's sockets. Returns how many have arrived. */
export async function throughSockets(size: number, chunk: Uint8Array): Promise<number> {
  const server = createServer({ noDelay: true })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const sender = connect({ host: '127.0.0.1', port, noDelay: true })
  const [receiver] = (await once(server, 'connection')) as [Socket]
  let received = 0
  receiver.on('data', (bytes) => {
    received += bytes.length
  })
  send(sender, size, chunk)
  await once(receiver, 'end')
  sender.destroy()
  receiver.destroy()
  server.close()
  await once(server, 'close')
  return received
}

function send(socket: Socket, size: number, chunk: Uint8Array): void {
  let left = size
  const write = (): void => {
    while (left > 0) {
      const bytes = left < chunk.length ? chunk.subarray(0, left) : chunk
      left -= bytes.length
      if (!socket.write(bytes)) break
    }
    if (left > 0) socket.once('drain', write)
    else socket.end()
  }
  write()
}
