import { inspect } from '@hostloop/core'
import { encode } from '../src/index.ts'
import type { UnknownEvent } from '../src/index.ts'
import { MessageStatus, MessageType } from '@hostloop/protocol/message'
import { describe, expect, test } from 'vitest'
import { echo, lifecycle, lifecycleOf } from './descriptors.ts'
import type { Lifecycle } from './descriptors.ts'
import { frameOf, headerOf, isPending, joined, payloadOf, World } from './world.ts'

const header = {
  program: lifecycle.program,
  version: 1,
  procedure: lifecycle.number,
  type: MessageType.message,
  serial: 1,
  status: MessageStatus.ok,
}

const eventFrame = (id: number): Uint8Array => frameOf(header, encode(lifecycle.payload, lifecycleOf(id)))

test('every listener gets every event, in order', async () => {
  const world = new World()
  const [client, peer] = world.clientOf()
  const seen: Lifecycle[][] = [[], []]
  client.onEvent(lifecycle, (event) => seen[0]!.push(event))
  client.onEvent(lifecycle, (event) => seen[1]!.push(event))
  for (const id of [1, -1, 3]) peer.write(eventFrame(id))
  expect(seen).toEqual([[], []])
  await world.run()
  expect(seen[0]).toEqual([1, -1, 3].map(lifecycleOf))
  expect(seen[1]).toEqual(seen[0])
})

test('an event is told by its type, whatever its serial, and a reply by its own', async () => {
  const world = new World()
  const [client, peer] = world.clientOf()
  const ids: number[] = []
  client.onEvent(lifecycle, ({ msg }) => ids.push(msg.dom.id))
  const reply = client.call(echo, { text: 'x' })
  await world.run()
  const call = peer.receivedOne()
  expect(call.serial).toBe(1)
  peer.write(eventFrame(5))
  await world.run()
  expect(ids).toEqual([5])
  expect(await isPending(reply)).toBe(true)
  peer.reply(call, payloadOf(call))
  await world.run()
  expect(await reply).toEqual({ text: 'x' })
})

test('the same function listens as often as it was added', async () => {
  const world = new World()
  const [client, peer] = world.clientOf({ onUnknownEvent: () => {} })
  let calls = 0
  const listener = (): void => void calls++
  const ends = [client.onEvent(lifecycle, listener), client.onEvent(lifecycle, listener)]
  peer.write(eventFrame(1))
  await world.run()
  expect(calls).toBe(2)
  ends[0]!()
  ends[0]!()
  peer.write(eventFrame(2))
  await world.run()
  expect(calls).toBe(3)
  ends[1]!()
  peer.write(eventFrame(3))
  await world.run()
  expect(calls).toBe(3)
})

test('listeners that come and go while an event is told', async () => {
  const world = new World()
  const [client, peer] = world.clientOf()
  const calls: string[] = []
  client.onEvent(lifecycle, () => {
    calls.push('first')
    endSecond()
    client.onEvent(lifecycle, () => calls.push('added'))
  })
  const endSecond = client.onEvent(lifecycle, () => calls.push('second'))
  client.onEvent(lifecycle, () => calls.push('third'))
  peer.write(eventFrame(1))
  await world.run()
  expect(calls).toEqual(['first', 'third'])
})

describe('a listener that throws stops nobody', () => {
  test('and its error goes to onError', async () => {
    const world = new World()
    const errors: unknown[] = []
    const [client, peer] = world.clientOf({ onError: (error) => errors.push(error) })
    const error = new Error('of the listener')
    const seen: number[] = []
    client.onEvent(lifecycle, () => {
      throw error
    })
    client.onEvent(lifecycle, ({ msg }) => seen.push(msg.dom.id))
    peer.write(joined(eventFrame(1), eventFrame(2)))
    await world.run()
    expect(seen).toEqual([1, 2])
    expect(errors).toEqual([error, error])
  })

  test('or the way of what the loop calls', async () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const error = new Error('of the listener')
    client.onEvent(lifecycle, () => {
      throw error
    })
    peer.write(eventFrame(1))
    await world.run()
    expect(world.host.errors.splice(0)).toEqual([error])
  })

  test('as does an onError that throws', async () => {
    const world = new World()
    const second = new Error('of onError')
    const [client, peer] = world.clientOf({
      onError: () => {
        throw second
      },
    })
    const seen: number[] = []
    client.onEvent(lifecycle, ({ msg }) => {
      seen.push(msg.dom.id)
      throw new Error('of the listener')
    })
    peer.write(joined(eventFrame(1), eventFrame(2)))
    await world.run()
    expect(seen).toEqual([1, 2])
    expect(world.host.errors.splice(0)).toEqual([second, second])
  })

  test('also when the loop is closed before it can be told', async () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const error = new Error('of the listener')
    client.onEvent(lifecycle, () => {
      world.loop.close()
      throw error
    })
    peer.write(eventFrame(1))
    const others = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection')
    const rejected = new Promise((resolve) => process.once('unhandledRejection', resolve))
    await world.run()
    expect(await rejected).toBe(error)
    for (const listener of others) process.on('unhandledRejection', listener)
    expect(client.closeReason?.code).toBe('CLOSED')
  })
})

describe('an event that is of no use', () => {
  test('is lost, but not in silence, when it can not be decoded', async () => {
    const world = new World()
    const errors: unknown[] = []
    const [client, peer] = world.clientOf({ onError: (error) => errors.push(error) })
    const ids: number[] = []
    client.onEvent(lifecycle, ({ msg }) => ids.push(msg.dom.id))
    peer.write(joined(frameOf(header, new Uint8Array(8).fill(255)), eventFrame(2)))
    await world.run()
    expect(ids).toEqual([2])
    expect(errors).toEqual([
      expect.objectContaining({
        code: 'PROTOCOL_ERROR',
        message: expect.stringContaining('An event was lost: REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE'),
      }),
    ])
    expect(client.closeReason).toBeUndefined()
  })

  test.each([{ procedure: 319 }, { program: 0x20008087 }, { version: 2 }])(
    'nobody listens to %o',
    async (change) => {
      const world = new World()
      const events: UnknownEvent[] = []
      const errors: unknown[] = []
      const bytes = encode(lifecycle.payload, lifecycleOf(1))
      const unknown = { ...header, ...change }
      for (const options of [{ onUnknownEvent: (event: UnknownEvent) => events.push(event) }, {}]) {
        const [client, peer] = world.clientOf({ ...options, onError: (error) => errors.push(error) })
        client.onEvent(lifecycle, () => expect.unreachable())
        peer.send(unknown, bytes)
      }
      await world.run()
      const { program, version, procedure: number } = unknown
      expect(events).toEqual([{ program, version, number, payload: bytes }])
      expect(errors).toEqual([
        expect.objectContaining({
          code: 'PROTOCOL_ERROR',
          message: `The server sent event ${number} of program ${program}, which nobody listens to.`,
        }),
      ])
    },
  )

  test('and onUnknownEvent throws', async () => {
    const world = new World()
    const errors: unknown[] = []
    const error = new Error('of onUnknownEvent')
    const [, peer] = world.clientOf({
      onError: (error) => errors.push(error),
      onUnknownEvent: () => {
        throw error
      },
    })
    peer.write(eventFrame(1))
    await world.run()
    expect(errors).toEqual([error])
  })
})

describe('receive()', () => {
  test('takes one message at a time, without the loop', () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const ids: number[] = []
    client.onEvent(lifecycle, ({ msg }) => ids.push(msg.dom.id))
    expect(client.receive()).toBe(false)
    peer.write(joined(eventFrame(1), eventFrame(2), eventFrame(3).subarray(0, 50)))
    expect(client.receive()).toBe(true)
    expect(ids).toEqual([1])
    expect(client.receive()).toBe(true)
    expect(client.receive()).toBe(false)
    expect(ids).toEqual([1, 2])
    peer.write(eventFrame(3).subarray(50))
    expect(client.receive()).toBe(true)
    expect(ids).toEqual([1, 2, 3])
  })

  test('leaves the rest to the loop', async () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const ids: number[] = []
    client.onEvent(lifecycle, ({ msg }) => ids.push(msg.dom.id))
    peer.write(joined(...[1, 2, 3, 4].map(eventFrame)))
    client.receive()
    client.receive()
    expect(ids).toEqual([1, 2])
    await world.run()
    expect(ids).toEqual([1, 2, 3, 4])
  })

  test('leaves nothing behind when the connection is closed', () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    client.onEvent(lifecycle, () => {})
    peer.write(joined(...[1, 2, 3].map(eventFrame)))
    client.receive()
    expect(inspect(world.loop)).toMatchObject({ timeouts: [{ intervalMs: 0 }] })
    client.close()
    expect(inspect(world.loop)).toMatchObject({ timeouts: [], watches: [] })
  })

  test('settles calls', async () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const reply = client.call(echo, { text: 'x' })
    await world.run()
    const call = peer.receivedOne()
    peer.reply(call, payloadOf(call))
    expect(client.receive()).toBe(true)
    expect(await reply).toEqual({ text: 'x' })
  })

  test('from within a listener', async () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const ids: string[] = []
    client.onEvent(lifecycle, ({ msg }) => {
      ids.push(`begin ${msg.dom.id}`)
      if (msg.dom.id === 1) expect(client.receive()).toBe(true)
      ids.push(`end ${msg.dom.id}`)
    })
    peer.write(joined(...[1, 2, 3].map(eventFrame)))
    await world.run()
    expect(ids).toEqual(['begin 1', 'begin 2', 'end 2', 'end 1', 'begin 3', 'end 3'])
  })

  test('notices the end', () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const ids: number[] = []
    client.onEvent(lifecycle, ({ msg }) => ids.push(msg.dom.id))
    peer.write(eventFrame(1))
    peer.stream.end()
    expect(client.receive()).toBe(true)
    expect(client.closeReason).toBeUndefined()
    expect(client.receive()).toBe(false)
    expect(client.closeReason?.code).toBe('DISCONNECTED')
    expect(client.receive()).toBe(false)
    expect(ids).toEqual([1])
  })
})

test('a listener that closes the connection is told no more', async () => {
  const world = new World()
  const [client, peer] = world.clientOf()
  const ids: number[] = []
  client.onEvent(lifecycle, ({ msg }) => {
    ids.push(msg.dom.id)
    client.close()
  })
  peer.write(joined(...[1, 2, 3].map(eventFrame)))
  await world.run()
  expect(ids).toEqual([1])
})

test('a flood of events leaves turns to others', async () => {
  const world = new World()
  const { PushStream } = await import('@hostloop/core')
  const stream = new PushStream({ send: () => {}, close: () => {} }, { maxReadBytes: 2 ** 24 })
  const client = world.client(stream)
  let seen = 0
  client.onEvent(lifecycle, () => void seen++)
  const size = 10_000
  const piece = joined(...Array.from({ length: size }, (_, id) => eventFrame(id)))
  const seenAtTick: number[] = []
  const timer = world.loop.addTimeout(0, () => void seenAtTick.push(seen))
  const read = stream.read.bind(stream)
  // As hosts give it: piece by piece.
  stream.read = () => read(65_536)
  for (let count = 0; count < 5; count++) stream.push(piece)
  await world.clock.advance(20)
  world.loop.removeTimeout(timer)
  expect(seen).toBe(5 * size)
  expect(seenAtTick.filter((count) => count > 0 && count < 5 * size).length).toBeGreaterThan(2)
})

test('headers of what was sent are those that were asked for', async () => {
  const world = new World()
  const [client, peer] = world.clientOf()
  const call = client.call({ ...echo, program: 0xfffffff0, version: 7, number: 2_000_000_000 }, { text: '' })
  void call.catch(() => {})
  await world.run()
  expect(headerOf(peer.receivedOne())).toMatchObject({
    program: 0xfffffff0,
    version: 7,
    procedure: 2_000_000_000,
  })
})
