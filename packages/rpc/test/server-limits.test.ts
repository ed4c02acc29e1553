import { memoryStreamPair } from '@hostloop/conformance'
import { describe, expect, test } from 'vitest'
import { decode, ProcedureTable } from '../src/index.ts'
import type { Frame } from '../src/frame.ts'
import { download, echo, lifecycle, lifecycleOf } from './descriptors.ts'
import { callFrame, outcome, payloadOf, RawPeer, World } from './world.ts'

describe('limits', () => {
  test('no more than maxCalls at a time', async () => {
    const world = new World()
    const ends: (() => void)[] = []
    let most = 0
    const procedures = new ProcedureTable().add(echo, (args) => {
      most = Math.max(most, server.inspect().calls)
      return new Promise((resolve) => ends.push(() => resolve(args)))
    })
    const [server, peer] = world.serverOf(procedures, { maxCalls: 3 })
    const size = 50
    for (let serial = 1; serial <= size; serial++) peer.write(callFrame(echo, { text: 'x' }, serial))
    for (let serial = size + 1; serial <= size * 2; serial++) {
      peer.write(callFrame(echo, { text: 'x' }, serial))
      await world.run()
    }
    expect(ends).toHaveLength(3)
    const { turns } = world.host
    await world.clock.advance(1000)
    expect(world.host.turns).toBe(turns)
    for (let index = 0; index < size * 2; index++) {
      ends[index]!()
      await world.run()
      expect(ends).toHaveLength(Math.min(index + 4, size * 2))
    }
    expect(most).toBe(3)
    expect(peer.received().map(({ serial }) => serial)).toEqual(
      Array.from({ length: size * 2 }, (_, i) => i + 1),
    )
  })

  test('a client that does not read, and goes away, leaves nothing', async () => {
    const world = new World()
    const text = 'x'.repeat(100_000)
    const procedures = new ProcedureTable().add(echo, () => ({ text }))
    const [server, peer] = world.serverOf(procedures)
    for (let serial = 1; serial <= 100; serial++) peer.write(callFrame(echo, { text: '' }, serial))
    await world.run()
    expect(server.inspect().queuedBytes).toBeGreaterThan(1024 * 1024)
    peer.stream.close()
    await world.run()
    expect(server.closeReason).toMatchObject({ code: 'DISCONNECTED' })
    expect(world.loop.isIdle()).toBe(true)
  })

  test('a client that does not read is asked for no more', async () => {
    const world = new World()
    let answered = 0
    const text = 'x'.repeat(100_000)
    const procedures = new ProcedureTable().add(echo, () => {
      answered++
      return { text }
    })
    const [server, peer] = world.serverOf(procedures)
    for (let serial = 1; serial <= 100; serial++) peer.write(callFrame(echo, { text: '' }, serial))
    await world.run()
    // 1 MiB waits, and what the stream took.
    expect(answered).toBeLessThan(15)
    expect(server.inspect().queuedBytes).toBeLessThan(1.2 * 1024 * 1024)
    const serials: number[] = []
    for (let round = 0; round < 1000 && serials.length < 100; round++) {
      serials.push(...peer.received().map(({ serial }) => serial))
      await world.run()
    }
    expect(serials).toEqual(Array.from({ length: 100 }, (_, index) => index + 1))
    expect(server.inspect()).toMatchObject({ calls: 0, queuedBytes: 0 })
  })

  test('a client that reads no events is dropped', async () => {
    const world = new World()
    const [server, peer] = world.serverOf(new ProcedureTable(), { maxQueuedBytes: 300_000 })
    let sent = 0
    while (server.closeReason === undefined && sent < 10_000) {
      server.sendEvent(lifecycle, lifecycleOf(sent++))
      if (sent % 10 === 0) await world.run()
    }
    expect(server.closeReason).toMatchObject({ code: 'OVERFLOW' })
    // What two streams hold, and what waited.
    expect(sent * 68).toBeGreaterThan(300_000)
    expect(sent * 68).toBeLessThan(450_000)
    expect(peer.received().length).toBeGreaterThan(0)
  })

  test('many events in one go are no reason to drop a client that reads', async () => {
    const world = new World()
    const { PushStream } = await import('@hostloop/core')
    let sent = 0
    const stream = new PushStream({ send: (bytes) => void (sent += bytes.length), close: () => {} })
    const server = world.server(stream, new ProcedureTable(), { maxQueuedBytes: 10_000 })
    for (let id = 0; id < 1000; id++) server.sendEvent(lifecycle, lifecycleOf(id))
    await world.run()
    expect(server.closeReason).toBeUndefined()
    expect(sent).toBe(1000 * 68)
  })

  test('a connection that breaks while nothing is received asks for no turn', async () => {
    const world = new World()
    const [a, b] = memoryStreamPair()
    let end: () => void = () => {}
    const procedures = new ProcedureTable().add(
      echo,
      (args) => new Promise((resolve) => (end = () => resolve(args))),
    )
    const server = world.server(a, procedures, { maxCalls: 1 })
    new RawPeer(b).write(callFrame(echo, { text: '' }, 1))
    await world.run()
    for (let id = 0; id < 3000; id++) server.sendEvent(lifecycle, lifecycleOf(id))
    await world.run()
    expect(server.inspect().queuedBytes).toBeGreaterThan(0)
    a.fail(new Error('connection reset by peer'))
    const { turns } = world.host
    await world.clock.advance(100)
    expect(world.host.turns - turns).toBeLessThan(5)
    expect(server.inspect().queuedBytes).toBe(0)
    end()
    await world.run()
    expect(server.closeReason).toMatchObject({ code: 'DISCONNECTED' })
  })

  test('a message that is too long', async () => {
    const world = new World()
    const procedures = new ProcedureTable().add(echo, (args) => args)
    const [server, peer] = world.serverOf(procedures, { maxMessageBytes: 1000 })
    peer.write(callFrame(echo, { text: 'x'.repeat(968) }, 1))
    await world.run()
    expect(peer.receivedOne().end).toBe(1000)
    peer.write(callFrame(echo, { text: 'x'.repeat(969) }, 2).subarray(0, 4))
    await world.run()
    expect(server.closeReason).toMatchObject({
      code: 'PROTOCOL_ERROR',
      message: expect.stringContaining('28 to 1000'),
    })
  })
})

describe('finish()', () => {
  const pending = (): [ProcedureTable, (() => void)[], () => number] => {
    const ends: (() => void)[] = []
    let calls = 0
    const procedures = new ProcedureTable().add(echo, (args) => {
      calls++
      return new Promise((resolve) => ends.push(() => resolve(args)))
    })
    return [procedures, ends, () => calls]
  }

  test('answers what is being worked on, and nothing else', async () => {
    const world = new World()
    const [procedures, ends, calls] = pending()
    const [client, server] = world.pair(procedures, { server: { maxCalls: 2 } })
    const replies = ['a', 'b', 'c'].map((text) => outcome(client.call(echo, { text })))
    await world.run()
    server.finish()
    server.finish()
    await world.run()
    expect(client.closeReason).toBeUndefined()
    const late = outcome(client.call(echo, { text: 'd' }))
    for (const end of ends) end()
    await world.run()
    expect(await Promise.all(replies)).toEqual([
      { text: 'a' },
      { text: 'b' },
      expect.objectContaining({ code: 'DISCONNECTED' }),
    ])
    expect(await late).toMatchObject({ code: 'DISCONNECTED' })
    expect(client.closeReason?.code).toBe('DISCONNECTED')
    expect(await server.closed).toMatchObject({ code: 'CLOSED' })
    expect(calls()).toBe(2)
  })

  test('of a server that does nothing', async () => {
    const world = new World()
    const [client, server] = world.pair(new ProcedureTable())
    server.finish()
    await world.run()
    expect(await server.closed).toMatchObject({ code: 'CLOSED' })
    expect(await client.closed).toMatchObject({ code: 'DISCONNECTED' })
  })

  test('loses no byte of a reply that waits', async () => {
    const world = new World()
    const text = 'x'.repeat(500_000)
    const procedures = new ProcedureTable().add(echo, () => ({ text }))
    const [server, peer] = world.serverOf(procedures)
    peer.write(callFrame(echo, { text: '' }, 1))
    await world.run()
    server.finish()
    const replies: Frame[] = []
    for (let round = 0; round < 50; round++) {
      replies.push(...peer.received())
      await world.run()
    }
    expect(replies.map((reply) => decode(echo.ret, payloadOf(reply)))).toEqual([{ text }])
    expect(peer.stream.readEnded).toBe(true)
    // A client that goes on talking is not listened to.
    peer.write(callFrame(echo, { text: '' }, 2))
    await world.run()
    expect(server.closeReason).toBeUndefined()
    peer.stream.end()
    await world.run()
    expect(server.closeReason).toMatchObject({ code: 'CLOSED' })
  })

  test('aborts streams', async () => {
    const world = new World()
    const procedures = new ProcedureTable().add(download, (_args, call) => void call.openStream())
    const [client, server] = world.pair(procedures)
    const opened = client.openStream(download, { name: 'volume' })
    await world.run()
    const { stream } = await opened
    server.finish()
    await world.run()
    expect(stream.error).toMatchObject({ code: 'REMOTE_ERROR' })
    expect(server.inspect().streams).toBe(0)
  })

  test('and close() where the client does not', async () => {
    const world = new World()
    const [server] = world.serverOf(new ProcedureTable())
    server.finish()
    await world.run()
    expect(server.closeReason).toBeUndefined()
    server.close()
    expect(server.closeReason).toMatchObject({ code: 'CLOSED' })
  })
})
