import { HandleEvent } from '@hostloop/core'
import { MessageStatus, MessageType, streamHole } from '@hostloop/protocol/message'
import { describe, expect, test } from 'vitest'
import { encode, RpcError } from '../src/index.ts'
import type { RpcStream } from '../src/index.ts'
import { download, echo, lifecycle, lifecycleOf, upload } from './descriptors.ts'
import { encodeEvent } from '../src/frame.ts'
import { data, open, rawOpen } from './stream-world.ts'
import { frameOf, headerOf, isPending, joined, outcome, payloadOf, World } from './world.ts'
import type { RawPeer } from './world.ts'

const { READABLE, WRITABLE } = HandleEvent

describe('back-pressure', () => {
  const piece = new Uint8Array(60_000).fill(1)

  /** Writes as long as the stream takes anything, and says how much that was. */
  async function pump(world: World, stream: RpcStream, limit = 20_000_000): Promise<number> {
    let written = 0
    for (let idle = 0; idle < 3 && written < limit;) {
      const taken = stream.write(piece)
      written += taken
      idle = taken === 0 ? idle + 1 : 0
      await world.run()
    }
    return written
  }

  /** Sends as many of a message as the client receives; the returned function goes on with it, and says how many went. */
  async function pour(
    world: World,
    peer: RawPeer,
    message: Uint8Array,
    count: number,
  ): Promise<() => Promise<number>> {
    const all = joined(...Array.from({ length: count }, () => message))
    let offset = 0
    const goOn = async (): Promise<number> => {
      await world.run()
      for (let taken = -1; taken !== 0; offset += taken) {
        taken = peer.stream.write(all.subarray(offset))
        await world.run()
      }
      return offset / message.length
    }
    await goOn()
    return goOn
  }

  test('of a client that does not read', async () => {
    const world = new World()
    const { near, far, client } = await open(world, download)
    const written = await pump(world, far)
    expect(written).toBeGreaterThan(1_000_000)
    expect(written).toBeLessThan(2_000_000)
    expect(far.poll() & WRITABLE).toBe(0)
    expect(far.pending).toBeGreaterThan(0)
    // Nothing turns meanwhile.
    const { turns } = world.host
    await world.clock.advance(1000)
    expect(world.host.turns).toBe(turns)
    let received = 0
    for (let round = 0; round < 1000 && received < written; round++) {
      received += near.read()?.length ?? 0
      await world.run()
    }
    expect(received).toBe(written)
    expect(far.poll() & WRITABLE).toBe(WRITABLE)
    expect(client.closeReason).toBeUndefined()
  })

  test('of a server that does not read', async () => {
    const world = new World()
    const { near, far } = await open(world, upload)
    const written = await pump(world, near)
    expect(written).toBeGreaterThan(1_000_000)
    expect(written).toBeLessThan(2_000_000)
    let received = 0
    for (let round = 0; round < 1000 && received < written; round++) {
      received += far.read(10_000)?.length ?? 0
      await world.run()
    }
    expect(received).toBe(written)
    near.end()
    await world.run()
    far.end()
    await world.run()
    expect(near.state).toBe('closed')
  })

  test('lets a call through that its reader waits for', async () => {
    const world = new World()
    const { near, far, client } = await open(world, download)
    await pump(world, far)
    const reply = client.call(echo, { text: 'now' })
    for (let round = 0; round < 100 && (await isPending(reply)); round++) await world.run()
    expect(await reply).toEqual({ text: 'now' })
    expect(near.error).toBeUndefined()
  })

  test('ends where nothing else helps', async () => {
    const world = new World()
    const { client, peer, stream, call } = await rawOpen(world)
    const waiting = outcome(client.call(echo, { text: 'x' }))
    await world.run()
    peer.received()
    let sent = 0
    while (stream.error === undefined && sent < 40_000_000) {
      peer.send(data(call), piece)
      sent += piece.length
      await world.run()
    }
    expect(sent).toBeGreaterThan(16_000_000)
    expect(sent).toBeLessThan(17_000_000)
    expect(stream.error).toMatchObject({ code: 'OVERFLOW' })
    await world.run()
    expect(peer.received().map(headerOf)).toEqual([data(call, MessageStatus.error)])
    expect(await isPending(waiting)).toBe(true)
    // What waits can still be read, or not: nobody else waits for that.
    expect(stream.read(1000)).toHaveLength(1000)
    const reply = client.call(echo, { text: 'x' })
    await world.run()
    const frame = peer.receivedOne()
    peer.reply(frame, payloadOf(frame))
    await world.run()
    expect(await reply).toEqual({ text: 'x' })
  })

  test('of small pieces is over when most were read', async () => {
    const world = new World()
    const { peer, stream, call } = await rawOpen(world)
    const goOn = await pour(world, peer, frameOf(data(call), Uint8Array.of(1)), 20_000)
    const before = await goOn()
    expect(await goOn()).toBe(before)
    expect(stream.read(7500)).toHaveLength(7500)
    expect(await goOn()).toBeGreaterThan(before + 2000)
  })

  test('goes with its stream', async () => {
    const world = new World()
    const { peer, stream, call, client } = await rawOpen(world)
    const ids: number[] = []
    client.onEvent(lifecycle, ({ msg }) => ids.push(msg.dom.id))
    for (let round = 0; round < 18; round++) {
      peer.write(frameOf(data(call), piece))
      await world.run()
    }
    peer.write(encodeEvent(lifecycle, lifecycleOf(5), 1))
    await world.run()
    expect(ids).toEqual([])
    stream.close()
    await world.run()
    expect(ids).toEqual([5])
  })

  test('that receive() ends from within a listener lets one message through', async () => {
    const world = new World()
    const { peer, stream, call, client } = await rawOpen(world)
    const ids: number[] = []
    client.onEvent(lifecycle, ({ msg }) => {
      ids.push(msg.dom.id)
      stream.read()
    })
    for (let round = 0; round < 18; round++) {
      peer.write(frameOf(data(call), piece))
      await world.run()
    }
    for (const id of [1, 2]) peer.write(encodeEvent(lifecycle, lifecycleOf(id), 1))
    await world.run()
    expect(ids).toEqual([])
    expect(client.receive()).toBe(true)
    expect(ids).toEqual([1])
    await world.run()
    expect(ids).toEqual([1, 2])
  })

  test('of holes, too', async () => {
    const world = new World()
    const { peer, stream, call, client } = await rawOpen(world)
    const hole = encode(streamHole, { length: 1n, flags: 0 })
    const count = 20_000
    const goOn = await pour(
      world,
      peer,
      frameOf({ ...data(call), type: MessageType.streamHole }, hole),
      count,
    )
    expect(await goOn()).toBeLessThan(count)
    let taken = 0
    for (let round = 0; round < 100; round++) {
      while (stream.takeHole() > 0n) taken++
      await goOn()
    }
    expect(taken).toBe(count)
    expect(client.closeReason).toBeUndefined()
  })

  test('is over when enough was read, piece by piece', async () => {
    const world = new World()
    const { near, far } = await open(world, download)
    await pump(world, far)
    for (let round = 0; round < 400; round++) near.read(1500)
    await world.run()
    // Not all was read, and the server sends on.
    expect(near.poll() & READABLE).toBe(READABLE)
    expect(far.poll() & WRITABLE).toBe(WRITABLE)
  })

  test('counts small pieces for what they cost', async () => {
    const world = new World()
    const { peer, stream, call } = await rawOpen(world)
    await pour(world, peer, frameOf(data(call), Uint8Array.of(1)), 20_000)
    // 1 MiB, at 129 bytes each, and what came with the last of them.
    const { length } = stream.read()!
    expect(length).toBeGreaterThan(8000)
    expect(length).toBeLessThan(11_000)
  })

  test('and a connection that breaks meanwhile', async () => {
    const world = new World()
    const { near, far, client } = await open(world, download)
    await pump(world, far)
    const { turns } = world.host
    far.close()
    await world.run()
    await world.clock.advance(1000)
    expect(world.host.turns - turns).toBeLessThan(50)
    expect(near.error).toBeUndefined()
    // What came before is read first.
    for (let round = 0; round < 1000 && near.error === undefined; round++) {
      near.read()
      await world.run()
    }
    expect(near.error).toBeInstanceOf(RpcError)
    expect(client.inspect().streams).toBe(0)
  })
})
