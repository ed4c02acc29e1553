import { HostloopError } from '@hostloop/core'
import type { MemoryStream } from '@hostloop/conformance'
import { memoryStreamPair } from '@hostloop/conformance'
import { describe, expect, test } from 'vitest'
import { createRpcClient, ProcedureTable, serve } from '../src/index.ts'
import { download, echo, lifecycle, lifecycleOf } from './descriptors.ts'
import { callFrame, outcome, RawPeer, World } from './world.ts'

const half = Uint8Array.of(0, 0, 1, 0, 1, 2, 3)
const cause = new Error('connection reset by peer')

interface Ending {
  readonly name: string
  readonly code: string
  readonly message: string
  readonly cause?: Error
  /** `stream` is the connection's own, `peer` the other end. */
  end(world: World, end: { close(): void }, stream: MemoryStream, peer: RawPeer): void
}

const endings: Ending[] = [
  {
    name: 'the peer closes',
    code: 'DISCONNECTED',
    message: 'The peer closed the connection.',
    end: (_world, _end, _stream, peer) => peer.stream.close(),
  },
  {
    name: 'the peer ends its side only',
    code: 'DISCONNECTED',
    message: 'The peer closed the connection.',
    end: (_world, _end, _stream, peer) => peer.stream.end(),
  },
  {
    name: 'the peer closes in the middle of a message',
    code: 'DISCONNECTED',
    message: 'The peer closed the connection, in the middle of a message.',
    end(_world, _end, _stream, peer) {
      peer.write(half)
      peer.stream.close()
    },
  },
  {
    name: 'the peer closes within the length of a message',
    code: 'DISCONNECTED',
    message: 'The peer closed the connection, in the middle of a message.',
    end(_world, _end, _stream, peer) {
      peer.write(half.subarray(0, 2))
      peer.stream.close()
    },
  },
  {
    name: 'a reset',
    code: 'DISCONNECTED',
    message: 'The connection broke: connection reset by peer',
    cause,
    end: (_world, _end, stream) => stream.fail(cause),
  },
  {
    name: 'garbage',
    code: 'PROTOCOL_ERROR',
    message: 'The peer announces a message of 1195725856 bytes; it must have 28 to 33554436.',
    end: (_world, _end, _stream, peer) => peer.write(new TextEncoder().encode('GET / HTTP/1.1\r\n\r\n')),
  },
  {
    name: 'a message that is too short',
    code: 'PROTOCOL_ERROR',
    message: 'The peer announces a message of 27 bytes; it must have 28 to 33554436.',
    end: (_world, _end, _stream, peer) => peer.write(Uint8Array.of(0, 0, 0, 27)),
  },
  {
    name: 'its own close()',
    code: 'CLOSED',
    message: 'This side closed the connection.',
    end: (_world, end) => end.close(),
  },
  {
    name: 'its dispose',
    code: 'CLOSED',
    message: 'This side closed the connection.',
    end: (_world, end) => (end as unknown as Disposable)[Symbol.dispose](),
  },
  {
    name: 'somebody closes its stream',
    code: 'DISCONNECTED',
    message: 'The peer closed the connection.',
    end: (_world, _end, stream) => stream.close(),
  },
  {
    name: 'the loop is closed',
    code: 'CLOSED',
    message: 'The event-impl of this connection was closed.',
    end: (world) => world.loop.close(),
  },
]

describe.each(endings)('$name', ({ code, message, cause, end }) => {
  const reason = { code, message, ...(cause && { cause }) }

  test('the client tells everybody once, and lets go of everything', async () => {
    const world = new World()
    const [a, b] = memoryStreamPair()
    const client = world.client(a, { keepalive: { intervalMs: 1000, count: 2 }, timeoutMs: 500 })
    const peer = new RawPeer(b)
    client.onEvent(lifecycle, () => expect.unreachable())
    const { signal } = new AbortController()
    const calls = [
      outcome(client.call(echo, { text: 'x' })),
      outcome(client.call(echo, { text: 'y' }, { signal })),
      outcome(client.openStream(download, { name: 'z' })),
    ]
    const opened = client.openStream(download, { name: 'open' })
    await world.run()
    peer.reply(peer.received()[3]!)
    await world.run()
    const { stream } = await opened
    const closed: HostloopError[] = []
    void client.closed.then((reason) => closed.push(reason))

    end(world, client, a, peer)
    await world.run()

    expect(closed).toEqual([expect.objectContaining(reason)])
    expect(client.closeReason).toBe(closed[0])
    for (const call of calls)
      expect(await call).toMatchObject({
        code,
        message: expect.stringContaining(` has no reply: ${message}`),
        cause: closed[0],
      })
    expect(stream.error).toBe(closed[0])
    expect(stream.state).toBe('closed')
    expect(a.state).toBe('closed')
    expect(client.inspect()).toMatchObject({ pendingCalls: 0, abandonedCalls: 0, streams: 0, queuedBytes: 0 })
    expect(world.loop.isIdle()).toBe(true)
    expect(world.host.held).toBe(false)

    // And nothing any more after the end.
    const late = outcome(client.call(echo, { text: 'late' }))
    client.close()
    client.keepalive({ intervalMs: 1, count: 1 })
    expect(client.receive()).toBe(false)
    await world.clock.advance(5000)
    expect(await late).toMatchObject({ code, message: expect.stringContaining("ECHO can't be called") })
    expect(closed).toHaveLength(1)
  })

  test('so does the server', async () => {
    const world = new World()
    const [a, b] = memoryStreamPair()
    let answer: (value: { text: string }) => void = () => {}
    const procedures = new ProcedureTable()
      .add(echo, () => new Promise((resolve) => (answer = resolve)))
      .add(download, (_args, call) => void (stream = call.openStream()))
    let stream: { state: string; error: Error | undefined } | undefined
    const server = world.server(a, procedures, { keepalive: { intervalMs: 1000, count: 2 } })
    const peer = new RawPeer(b)
    peer.write(callFrame(download, { name: 'x' }, 1))
    peer.write(callFrame(echo, { text: 'x' }, 2))
    await world.run()
    expect(server.inspect()).toMatchObject({ calls: 1, streams: 1 })
    const closed: HostloopError[] = []
    void server.closed.then((reason) => closed.push(reason))

    end(world, server, a, peer)
    await world.run()

    expect(closed).toEqual([expect.objectContaining(reason)])
    expect(server.closeReason).toBe(closed[0])
    expect(stream).toMatchObject({ state: 'closed', error: closed[0] })
    expect(a.state).toBe('closed')

    answer({ text: 'nobody hears it' })
    server.sendEvent(lifecycle, lifecycleOf(1))
    server.finish()
    server.close()
    await world.run()
    expect(server.inspect()).toMatchObject({ calls: 0, streams: 0, queuedBytes: 0 })
    expect(closed).toHaveLength(1)
  })
})

describe('what can not begin', () => {
  const options = [
    { maxMessageBytes: 27 },
    { keepalive: { intervalMs: 0, count: 1 } },
    { keepalive: { intervalMs: Number.NaN, count: 1 } },
    { keepalive: { intervalMs: 1000, count: -1 } },
    { keepalive: { intervalMs: 1000, count: 0.5 } },
  ]

  test.each(options)('%o', (options) => {
    const world = new World()
    const [a, b] = memoryStreamPair()
    const invalid = expect.objectContaining({ code: 'INVALID_OPTIONS' })
    expect(() => createRpcClient(a, world.loop, options)).toThrow(invalid)
    expect(() => serve(b, world.loop, new ProcedureTable(), options)).toThrow(invalid)
    expect(world.loop.isIdle()).toBe(true)
    expect(a.state).toBe('open')
    expect(b.state).toBe('open')
  })

  test.each([{ maxCalls: 0 }, { maxCalls: Number.NaN }, { maxQueuedBytes: 0 }])(
    'a server with %o',
    (options) => {
      const world = new World()
      const [a] = memoryStreamPair()
      expect(() => serve(a, world.loop, new ProcedureTable(), options)).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTIONS' }),
      )
    },
  )

  test('on a closed loop', () => {
    const world = new World()
    const [a] = memoryStreamPair()
    world.loop.close()
    expect(() => createRpcClient(a, world.loop)).toThrow(expect.objectContaining({ code: 'CLOSED' }))
  })
})

test('a connection that is never made', async () => {
  const world = new World()
  const { PushStream } = await import('@hostloop/core')
  const stream = new PushStream({ send: () => {}, close: () => {} }, { connecting: true })
  const client = world.client(stream)
  const reply = outcome(client.call(echo, { text: 'x' }))
  await world.run()
  stream.fail(new Error('connect ECONNREFUSED'))
  await world.run()
  expect(await reply).toMatchObject({
    code: 'DISCONNECTED',
    message: 'ECHO has no reply: The connection broke: connect ECONNREFUSED',
  })
})

test('what was received before the end is used', async () => {
  const world = new World()
  const [client, peer] = world.clientOf()
  const reply = client.call(echo, { text: 'x' })
  await world.run()
  const call = peer.receivedOne()
  peer.reply(call, call.bytes.subarray(call.start, call.end))
  peer.stream.close()
  await world.run()
  expect(await reply).toEqual({ text: 'x' })
  expect(client.closeReason?.code).toBe('DISCONNECTED')
})

test('an idle connection asks for no turn and no alarm', async () => {
  const world = new World()
  world.pair(new ProcedureTable())
  await world.run()
  const { turns } = world.host
  await world.clock.advance(1_000_000)
  expect(world.host.turns).toBe(turns)
  expect(world.host.alarm).toBeNull()
})
