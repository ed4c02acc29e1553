import { connect, createServer } from 'node:net'
import type { Socket } from 'node:net'

export type Side = 'client' | 'server'

/** Listens at a unix socket and passes on to another what comes, and back; whole messages are shown on the way. */
export interface Tap {
  close(): void
}

/** `seen` gets each message of libvirt's RPC, with its length word, in the order in which it was passed on. */
export function startTap(
  path: string,
  target: string,
  seen: (from: Side, frame: Buffer) => void,
): Promise<Tap> {
  const sockets = new Set<Socket>()
  const pass = (from: Side, source: Socket, sink: Socket): void => {
    const cut = frameCutter((frame) => seen(from, frame))
    sockets.add(source)
    source
      .on('data', (bytes: Buffer) => {
        cut(bytes)
        sink.write(bytes)
      })
      .on('end', () => sink.end())
      .on('error', () => sink.destroy())
      .on('close', () => sockets.delete(source))
  }
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const daemon = connect({ path: target, allowHalfOpen: true })
    pass('client', client, daemon)
    pass('server', daemon, client)
  })
  const close = (): void => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(path, () => resolve({ close }))
  })
}

/** Takes bytes in any cut and gives whole messages. */
export function frameCutter(found: (frame: Buffer) => void): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0)
  return (bytes) => {
    rest = Buffer.concat([rest, bytes])
    while (rest.length >= 4 && rest.length >= rest.readUInt32BE(0)) {
      const length = rest.readUInt32BE(0)
      found(rest.subarray(0, length))
      rest = rest.subarray(length)
    }
  }
}
