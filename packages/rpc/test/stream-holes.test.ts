import { HandleEvent } from '@hostloop/core'
import { MessageStatus, MessageType, streamHole } from '@hostloop/protocol/message'
import { describe, expect, test } from 'vitest'
import { decode, encode } from '../src/index.ts'
import { download } from './descriptors.ts'
import { bytes, data, nothing, open, rawOpen, readText } from './stream-world.ts'
import { headerOf, payloadOf, World } from './world.ts'

const { READABLE } = HandleEvent

describe('holes', () => {
  test('are taken in their order', async () => {
    const world = new World()
    const { near, far } = await open(world, download)
    far.write(bytes('before'))
    expect(far.sendHole(2n ** 40n)).toBe(true)
    expect(far.sendHole(0n)).toBe(true)
    far.sendHole(5n)
    far.write(bytes('after'))
    far.end()
    await world.run()
    expect(near.hole).toBe(0n)
    expect(near.takeHole()).toBe(0n)
    expect(readText(near)).toBe('before')
    expect(near.hole).toBe(2n ** 40n)
    expect(near.poll() & READABLE).toBe(READABLE)
    expect(near.read()).toBeNull()
    expect(near.readEnded).toBe(false)
    expect(near.takeHole()).toBe(2n ** 40n)
    expect(near.read()).toBeNull()
    expect(near.takeHole()).toBe(5n)
    expect(near.hole).toBe(0n)
    expect(readText(near)).toBe('after')
    expect(near.readEnded).toBe(true)
    expect(near.state).toBe('closed')
  })

  test('wake who watches', async () => {
    const world = new World()
    const { near, far } = await open(world, download)
    const seen: bigint[] = []
    const watch = world.loop.addHandle(near, READABLE, () => {
      seen.push(near.takeHole())
    })
    far.sendHole(7n)
    await world.run()
    world.loop.removeHandle(watch)
    expect(seen).toEqual([7n])
  })

  test('on the wire', async () => {
    const world = new World()
    const { peer, stream, call } = await rawOpen(world)
    stream.sendHole(9n)
    await world.run()
    const hole = peer.receivedOne()
    expect(headerOf(hole)).toEqual({ ...data(call), type: MessageType.streamHole })
    expect(decode(streamHole, payloadOf(hole))).toEqual({ length: 9n, flags: 0 })
    expect(() => stream.sendHole(-1n)).toThrow(expect.objectContaining({ code: 'INVALID_VALUE' }))
    stream.end()
    expect(stream.sendHole(9n)).toBe(false)
  })

  test.each([encode(streamHole, { length: -1n, flags: 0 }), nothing])('that can not be', async (payload) => {
    const world = new World()
    const { peer, stream, call } = await rawOpen(world)
    peer.send({ ...data(call), type: MessageType.streamHole }, payload)
    await world.run()
    expect(stream.error).toMatchObject({ code: 'PROTOCOL_ERROR' })
    expect(headerOf(peer.receivedOne())).toEqual(data(call, MessageStatus.error))
  })
})
