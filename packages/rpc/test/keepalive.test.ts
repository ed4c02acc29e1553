import { memoryStreamPair } from '@hostloop/conformance'
import { describe, expect, test } from 'vitest'
import { ProcedureTable } from '../src/index.ts'
import { echo, lifecycle, lifecycleOf } from './descriptors.ts'
import { callFrame, headerOf, outcome, World } from './world.ts'
import type { RawPeer } from './world.ts'

const keepalive = { intervalMs: 1000, count: 3 }
const ping = { program: 0x6b656570, version: 1, procedure: 1, type: 2, serial: 0, status: 0 }
const pong = { ...ping, procedure: 2 }

const pings = (peer: RawPeer): number =>
  peer.received().filter(({ program, procedure }) => program === ping.program && procedure === 1).length

/** Either end, with a peer that the test plays. */
const ends = {
  client: (world: World) => world.clientOf({ keepalive }),
  server: (world: World) => world.serverOf(new ProcedureTable(), { keepalive }),
} as const

describe.each(Object.entries(ends))('the %s', (_name, make) => {
  test('asks a silent peer, and gives it up after interval × (count + 1)', async () => {
    const world = new World()
    const [end, peer] = make(world)
    await world.clock.advance(999)
    expect(peer.received()).toEqual([])
    for (let asked = 1; asked <= 3; asked++) {
      await world.clock.advance(1)
      expect(headerOf(peer.receivedOne())).toEqual(ping)
      await world.clock.advance(999)
      expect(peer.received()).toEqual([])
    }
    expect(end.closeReason).toBeUndefined()
    await world.clock.advance(1)
    expect(end.closeReason).toMatchObject({
      code: 'UNRESPONSIVE',
      message: expect.stringContaining('4000 ms'),
    })
    expect(peer.received()).toEqual([])
    expect(peer.stream.readEnded).toBe(true)
  })

  test('goes on as long as it is answered', async () => {
    const world = new World()
    const [end, peer] = make(world)
    for (let round = 0; round < 50; round++) {
      await world.clock.advance(1000)
      expect(pings(peer)).toBe(1)
      peer.send(pong)
      await world.run()
    }
    expect(end.closeReason).toBeUndefined()
  })

  test('is content with anything that comes', async () => {
    const world = new World()
    const [end, peer] = make(world)
    await world.clock.advance(3500)
    expect(pings(peer)).toBe(3)
    // Half a message.
    peer.write(Uint8Array.of(0, 0))
    await world.run()
    await world.clock.advance(999)
    expect(pings(peer)).toBe(0)
    await world.clock.advance(1)
    expect(pings(peer)).toBe(1)
    await world.clock.advance(2999)
    expect(end.closeReason).toBeUndefined()
    await world.clock.advance(1)
    expect(end.closeReason?.code).toBe('UNRESPONSIVE')
  })

  test('answers its peer, also without asking itself', async () => {
    const world = new World()
    const [end, peer] = make(world)
    end.keepalive(undefined)
    peer.send(ping)
    await world.run()
    expect(headerOf(peer.receivedOne())).toEqual(pong)
    peer.send(pong)
    peer.send({ ...ping, procedure: 3 })
    const { turns } = world.host
    await world.run()
    expect(peer.received()).toEqual([])
    await world.clock.advance(100_000)
    expect(world.host.turns - turns).toBeLessThan(5)
    expect(end.closeReason).toBeUndefined()
  })

  test('begins, changes and ends', async () => {
    const world = new World()
    const [end, peer] = make(world)
    end.keepalive({ intervalMs: 10, count: 0 })
    expect(() => end.keepalive({ intervalMs: -1, count: 0 })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTIONS' }),
    )
    await world.clock.advance(9)
    end.keepalive({ intervalMs: 10, count: 0 })
    await world.clock.advance(9)
    expect(end.closeReason).toBeUndefined()
    await world.clock.advance(1)
    expect(end.closeReason?.code).toBe('UNRESPONSIVE')
    expect(peer.received()).toEqual([])
  })

  test('does not blame the peer for its own sleep', async () => {
    const world = new World()
    const [end, peer] = make(world)
    await world.clock.advance(3000)
    expect(pings(peer)).toBe(3)
    peer.send(pong)
    world.clock.stall(60_000)
    await world.run()
    expect(end.closeReason).toBeUndefined()
  })
})

test('two ends keep each other alive', async () => {
  const world = new World()
  const [client, server] = world.pair(new ProcedureTable(), { client: { keepalive }, server: { keepalive } })
  await world.clock.advance(100_000)
  expect(client.closeReason).toBeUndefined()
  expect(server.closeReason).toBeUndefined()
})

test('calls of a peer that is found dead', async () => {
  const world = new World()
  const [client] = world.clientOf({ keepalive })
  const call = outcome(client.call(echo, { text: 'x' }))
  await world.clock.advance(4000)
  expect(await call).toMatchObject({ code: 'UNRESPONSIVE', cause: client.closeReason })
})

test('a peer that asks and does not read is not answered without end', async () => {
  const world = new World()
  const [client, peer] = world.clientOf()
  for (let round = 0; round < 300; round++) {
    for (let index = 0; index < 100; index++) peer.send(ping)
    await world.run()
  }
  expect(client.closeReason).toBeUndefined()
  expect(client.inspect().queuedBytes).toBeLessThan(70_000)
})

test('a server that does not listen for a while says that it is there, and blames nobody', async () => {
  const world = new World()
  let end: () => void = () => {}
  const procedures = new ProcedureTable().add(
    echo,
    (args) => new Promise((resolve) => (end = () => resolve(args))),
  )
  const [server, peer] = world.serverOf(procedures, { keepalive, maxCalls: 1 })
  peer.write(callFrame(echo, { text: 'x' }, 1))
  peer.send(ping)
  await world.run()
  await world.clock.advance(10_000)
  expect(server.closeReason).toBeUndefined()
  expect(pings(peer)).toBe(10)
  end()
  await world.run()
  expect(peer.received().map(headerOf)).toEqual([expect.objectContaining({ procedure: echo.number }), pong])
})

test('events are as good as answers', async () => {
  const world = new World()
  const [a, b] = memoryStreamPair()
  const client = world.client(a, { keepalive })
  const server = world.server(b, new ProcedureTable())
  let events = 0
  client.onEvent(lifecycle, () => void events++)
  for (let index = 0; index < 20; index++) {
    await world.clock.advance(900)
    server.sendEvent(lifecycle, lifecycleOf(index))
    await world.run()
  }
  expect(events).toBe(20)
  expect(client.closeReason).toBeUndefined()
})
