import { HandleEvent, whenReady } from '@hostloop/core'
import type { Acceptor, ByteStream, EventImpl, Target } from '@hostloop/core'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'

/** Sends bytes to itself over TCP with hostloop's streams. Returns how many have arrived. */
export async function throughByteStreams(size: number, chunk: Uint8Array): Promise<number> {
  const loop = createNodeEventImpl()
  const connector = nodeConnector()
  const acceptor = connector.listen({ tcp: { port: 0 } })
  const sender = connector.connect(await addressOf(acceptor))
  send(loop, sender, size, chunk)
  await whenReady(acceptor, HandleEvent.READABLE, { loop })
  const receiver = acceptor.accept()!
  const received = await receive(loop, receiver)
  for (const each of [sender, receiver, acceptor]) each.close()
  loop.close()
  await loop.drain()
  return received
}

async function addressOf(acceptor: Acceptor): Promise<Target> {
  while (acceptor.address === undefined) {
    if (acceptor.error !== undefined) throw acceptor.error
    await new Promise<void>((resolve) => {
      const unsubscribe = acceptor.subscribe(() => {
        unsubscribe()
        resolve()
      })
    })
  }
  return acceptor.address
}

function send(loop: EventImpl, stream: ByteStream, size: number, chunk: Uint8Array): void {
  let left = size
  loop.addHandle(stream, HandleEvent.WRITABLE, (watch) => {
    for (;;) {
      const taken = stream.write(left < chunk.length ? chunk.subarray(0, left) : chunk)
      left -= taken
      if (taken === 0 || left === 0) break
    }
    if (left > 0) return
    stream.end()
    loop.removeHandle(watch)
  })
}

function receive(loop: EventImpl, stream: ByteStream): Promise<number> {
  return new Promise((resolve) => {
    let received = 0
    loop.addHandle(stream, HandleEvent.READABLE, (watch) => {
      for (let bytes = stream.read(); bytes !== null; bytes = stream.read()) received += bytes.length
      if (!stream.readEnded && stream.error === undefined) return
      loop.removeHandle(watch)
      resolve(received)
    })
  })
}
