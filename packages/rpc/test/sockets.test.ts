import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { HandleEvent } from '@hostloop/core'
import type { Acceptor, ByteStream, EventImpl } from '@hostloop/core'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createRpcClient, ProcedureTable, serve } from '../src/index.ts'
import type { RpcClient, RpcClientOptions, RpcServer } from '../src/index.ts'
import { download, echo, lifecycle, lifecycleOf } from './descriptors.ts'
import { outcome } from './world.ts'

const connector = nodeConnector()

function socketPath(): string {
  const directory = mkdtempSync(join(tmpdir(), 'hostloop-rpc-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  return join(directory, 'socket')
}

/** Node's loop. When the test is over, nothing is left on it. */
function nodeLoop(): EventImpl {
  const loop = createNodeEventImpl()
  onTestFinished(async () => {
    await loop.drain()
    loop.close()
  })
  return loop
}

function clientAt(loop: EventImpl, path: string, options?: RpcClientOptions): RpcClient {
  const client = createRpcClient(connector.connect({ unix: path }), loop, options)
  onTestFinished(() => client.close())
  return client
}

/** Serves whoever connects. */
function listen(
  loop: EventImpl,
  procedures: ProcedureTable,
  wrap = (stream: ByteStream) => stream,
): [string, RpcServer[]] {
  const path = socketPath()
  const acceptor: Acceptor = connector.listen({ unix: path })
  const servers: RpcServer[] = []
  const watch = loop.addHandle(acceptor, HandleEvent.READABLE, () => {
    for (let stream = acceptor.accept(); stream !== null; stream = acceptor.accept())
      servers.push(serve(wrap(stream), loop, procedures))
  })
  onTestFinished(() => {
    loop.removeHandle(watch)
    acceptor.close()
    for (const server of servers) server.close()
  })
  return [path, servers]
}

/** A server of Node's own. */
async function rawServer(connected: (socket: Socket) => void): Promise<string> {
  const path = socketPath()
  const sockets: Socket[] = []
  const server: Server = createServer((socket) => {
    sockets.push(socket)
    socket.on('error', () => {})
    connected(socket)
  })
  await new Promise<void>((resolve) => void server.listen(path, resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return path
}

const procedures = new ProcedureTable().add(echo, async (args) => args)

test('500 calls at a time, and events between them', async () => {
  const loop = nodeLoop()
  const [path, servers] = listen(loop, procedures)
  const client = clientAt(loop, path)
  const ids: number[] = []
  client.onEvent(lifecycle, ({ msg }) => ids.push(msg.dom.id))
  await client.call(echo, { text: 'connected' })
  const texts = Array.from({ length: 500 }, (_, index) => `${index} ${'y'.repeat(index * 11)}`)
  const replies = Promise.all(texts.map((text) => client.call(echo, { text })))
  for (let id = 0; id < 100; id++) servers[0]!.sendEvent(lifecycle, lifecycleOf(id))
  expect((await replies).map(({ text }) => text)).toEqual(texts)
  expect(ids).toEqual(Array.from({ length: 100 }, (_, id) => id))
})

test('the largest message, there and back', async () => {
  const loop = nodeLoop()
  const [path] = listen(loop, procedures)
  const client = clientAt(loop, path)
  const text = 'z'.repeat(32_999_999)
  const reply = await client.call(echo, { text })
  expect(reply.text === text).toBe(true)
}, 20_000)

test('byte by byte', async () => {
  const loop = nodeLoop()
  const byByte = (stream: ByteStream): ByteStream => {
    const read = stream.read.bind(stream)
    stream.read = () => read(1)
    return stream
  }
  const [path] = listen(loop, procedures, byByte)
  const client = createRpcClient(byByte(connector.connect({ unix: path })), loop)
  onTestFinished(() => client.close())
  const replies = ['a', 'bc', 'def'].map((text) => client.call(echo, { text }))
  expect(await Promise.all(replies)).toEqual([{ text: 'a' }, { text: 'bc' }, { text: 'def' }])
})

test('a stream through the pipes of the system', async () => {
  const loop = nodeLoop()
  const size = 5_000_000
  const large = new Uint8Array(size).map((_, index) => index % 253)
  const [path] = listen(
    loop,
    new ProcedureTable().add(download, (_args, call) => {
      const stream = call.openStream()
      let offset = 0
      const watch = loop.addHandle(stream, HandleEvent.WRITABLE, () => {
        offset += stream.write(large.subarray(offset))
        if (offset < size) return
        stream.end()
        loop.removeHandle(watch)
      })
      return undefined
    }),
  )
  const client = clientAt(loop, path)
  const { stream } = await client.openStream(download, { name: 'volume' })
  const pieces: Uint8Array[] = []
  await new Promise<void>((resolve) => {
    const watch = loop.addHandle(stream, HandleEvent.READABLE, () => {
      const bytes = stream.read()
      if (bytes !== null) pieces.push(bytes)
      if (!stream.readEnded) return
      loop.removeHandle(watch)
      resolve()
    })
  })
  expect(Buffer.compare(Buffer.concat(pieces), large)).toBe(0)
  expect(stream.error).toBeUndefined()
})

describe('a server that goes away', () => {
  test('while calls are on their way', async () => {
    const loop = nodeLoop()
    const path = await rawServer((socket) => socket.once('data', () => socket.destroy()))
    const client = clientAt(loop, path)
    const calls = Array.from({ length: 50 }, () => outcome(client.call(echo, { text: 'x' })))
    for (const call of await Promise.all(calls)) expect(call).toMatchObject({ code: 'DISCONNECTED' })
    expect(await client.closed).toMatchObject({ code: 'DISCONNECTED' })
    await loop.drain()
  })

  test('or was never there', async () => {
    const loop = nodeLoop()
    const client = clientAt(loop, join(tmpdir(), 'hostloop-no-such-socket'))
    expect(await outcome(client.call(echo, { text: 'x' }))).toMatchObject({
      code: 'DISCONNECTED',
      message: expect.stringContaining('ENOENT'),
      cause: { code: 'DISCONNECTED', cause: { code: 'ENOENT' } },
    })
  })

  test('or falls silent after half a message', async () => {
    const loop = nodeLoop()
    const path = await rawServer((socket) => socket.write(Uint8Array.of(0, 0, 1, 0, 9)))
    const client = clientAt(loop, path, { keepalive: { intervalMs: 30, count: 1 } })
    const timedOut = outcome(client.call(echo, { text: 'x' }, { timeoutMs: 5 }))
    const waiting = outcome(client.call(echo, { text: 'x' }))
    expect(await timedOut).toMatchObject({ code: 'TIMED_OUT' })
    expect(await waiting).toMatchObject({ code: 'UNRESPONSIVE' })
  })

  test('or sends what is no message', async () => {
    const loop = nodeLoop()
    const path = await rawServer((socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n'))
    const client = clientAt(loop, path)
    expect(await outcome(client.call(echo, { text: 'x' }))).toMatchObject({ code: 'PROTOCOL_ERROR' })
  })

  test('or does not read', async () => {
    const loop = nodeLoop()
    const path = await rawServer((socket) => socket.pause())
    const client = clientAt(loop, path)
    const text = 'x'.repeat(1_000_000)
    const calls = Array.from({ length: 5 }, () => outcome(client.call(echo, { text }, { timeoutMs: 100 })))
    for (const call of await Promise.all(calls)) expect(call).toMatchObject({ code: 'TIMED_OUT' })
    expect(client.inspect().queuedBytes).toBeGreaterThan(4_000_000)
    client.close()
    await loop.drain()
    expect(client.inspect().queuedBytes).toBe(0)
  })
})

test('finish() delivers what is being answered', async () => {
  const loop = nodeLoop()
  const text = 'x'.repeat(3_000_000)
  const finishing = new ProcedureTable().add(echo, async (_args, { connection }) => {
    connection.finish()
    return { text }
  })
  const [path, servers] = listen(loop, finishing)
  const client = clientAt(loop, path)
  expect((await client.call(echo, { text: '' })).text.length).toBe(text.length)
  expect(await client.closed).toMatchObject({
    code: 'DISCONNECTED',
    message: 'The peer closed the connection.',
  })
  expect(await servers[0]!.closed).toMatchObject({ code: 'CLOSED' })
})

test.each(['close', 'server', 'garbage', 'keepalive', 'loop'])(
  'a process ends when its connection has (%s)',
  async (ending) => {
    const script = fileURLToPath(new URL('exit-child.js', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, [script, ending, socketPath()], {
      timeout: 10_000,
    })
    expect(stdout.trim()).toBe(
      {
        close: 'CLOSED',
        server: 'DISCONNECTED',
        garbage: 'PROTOCOL_ERROR',
        keepalive: 'UNRESPONSIVE',
        loop: 'CLOSED',
      }[ending],
    )
  },
)
