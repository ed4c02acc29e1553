import type { ByteStream, Target } from '@hostloop/core'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryDirectory } from './cleanup.ts'
import { childScripts } from './child-script.ts'
import type { Outcome } from './child-script.ts'
import { accepted, cert, key, listening } from './connected.ts'
import { until } from './until.ts'

const run = childScripts()

const kinds: Record<'unix' | 'tcp' | 'tls', () => Target> = {
  unix: () => ({ unix: join(temporaryDirectory(), 'socket') }),
  tcp: () => ({ tcp: { port: 0 } }),
  tls: () => ({ tls: { port: 0, cert, key } }),
}

/** Counts what arrives until the end of file, or until the peer is gone without one. */
async function counted(stream: ByteStream): Promise<{ received: number; readEnded: boolean }> {
  let received = 0
  await until(stream, () => {
    for (let bytes = stream.read(); bytes !== null; bytes = stream.read()) received += bytes.length
    return stream.readEnded || stream.state === 'closed'
  })
  return { received, readEnded: stream.readEnded }
}

describe.each(Object.entries(kinds))('%s', (_kind, listen) => {
  const client = (address: Target): string => {
    const target = 'tls' in address ? { tls: { ...address.tls, ca: cert } } : address
    return `const client = nodeConnector().connect(${JSON.stringify(target)})\n`
  }

  test('connecting is finished, then a stream that nobody holds lets the process end', async () => {
    const [acceptor, address] = await listening(listen())
    const ended = run(`${client(address)}
client.subscribe(() => {})
process.on('exit', () => console.log(client.state, String(client.error)))`)
    await accepted(acceptor)
    expect(await ended).toEqual({ code: 0, signal: null, stdout: 'open undefined\n', stderr: '' })
  })

  test('bytes that were taken still go out', async () => {
    const [acceptor, address] = await listening(listen())
    let ended: Promise<Outcome> | undefined
    await new Promise<void>((onOutput) => {
      const script = `${client(address)}
let sent = 0
const bytes = new Uint8Array(1 << 20)
client.subscribe(() => {
  if (client.state !== 'open' || sent > 0) return
  while (client.pending === 0) sent += client.write(bytes)
  client.end()
  console.log(String(sent))
})`
      ended = run(script, { onOutput })
    })
    // Only now somebody reads.
    const { received, readEnded } = await counted(await accepted(acceptor))
    expect(await ended).toEqual({ code: 0, signal: null, stdout: `${received}\n`, stderr: '' })
    expect(readEnded).toBe(true)
  })

  test('an accepted stream lets the process end', async () => {
    const outcome = await run(`
const connector = nodeConnector()
const acceptor = connector.listen(${JSON.stringify(listen())})
// What an event-impl does for an enabled watch.
const hold = setInterval(() => {}, 1000)
let client, server
acceptor.subscribe(() => {
  const { address } = acceptor
  if (address && !client) client = connector.connect(address.tls ? { tls: { ...address.tls, rejectUnauthorized: false } } : address)
  server ??= acceptor.accept()
  if (server) clearInterval(hold)
})
process.on('exit', () => console.log(server.state))`)
    expect(outcome).toEqual({ code: 0, signal: null, stdout: 'open\n', stderr: '' })
  })
})

test('an acceptor, a connection that waits and a child process let the process end', async () => {
  const outcome = await run(`
const acceptor = nodeConnector().listen({ tcp: { port: 0 } })
const hold = setInterval(() => {}, 1000)
let client
acceptor.subscribe(() => {
  client ??= nodeConnector().connect(acceptor.address)
  if (acceptor.poll()) clearInterval(hold)
})
const child = spawnProcess(['sleep', '1000'])
const command = nodeConnector().connect({ command: ['cat'] })
child.stdout.subscribe(() => {})
process.on('exit', () => {
  console.log(String(child.exit.poll()), command.state, String(acceptor.poll()))
  child.kill()
  command.close()
})`)
  expect(outcome).toEqual({ code: 0, signal: null, stdout: '0 open 1\n', stderr: '' })
})

test('the ref state of a stream that somebody else made is left alone', async () => {
  const outcome = await run(`
const server = net.createServer((peer) => {
  peer.unref()
  // An unref'd immediate runs only if something else keeps the loop going.
  setImmediate(() => {
    console.log('still here')
    socket.destroy()
  }).unref()
}).listen(0, '127.0.0.1', () => {
  server.unref()
  socket.connect(server.address().port, '127.0.0.1')
})
const socket = new net.Socket()
fromStream(socket).subscribe(() => {})`)
  expect(outcome).toEqual({ code: 0, signal: null, stdout: 'still here\n', stderr: '' })
})
