import { HandleEvent } from '@hostloop/core'
import { messageError, MessageStatus, MessageType } from '@hostloop/protocol/message'
import { describe, expect, test } from 'vitest'
import { encode, ProcedureTable, remoteError, RpcError } from '../src/index.ts'
import type { OpenedStream, RpcStream } from '../src/index.ts'
import type { Frame } from '../src/frame.ts'
import { download, echo, upload } from './descriptors.ts'
import { bytes, data, nothing, open, rawOpen, readText, text } from './stream-world.ts'
import { callFrame, headerOf, payloadOf, World } from './world.ts'

const { READABLE, WRITABLE, ERROR, HANGUP } = HandleEvent

describe('from the server to the client', () => {
  test('to the end', async () => {
    const world = new World()
    const { client, near, far } = await open(world, download)
    expect(near.state).toBe('open')
    expect(near.poll()).toBe(WRITABLE)
    expect(far.write(bytes('some '))).toBe(5)
    far.write(bytes('data'))
    far.end()
    await world.run()
    expect(near.poll() & READABLE).toBe(READABLE)
    expect(readText(near)).toBe('some data')
    expect(near.readEnded).toBe(true)
    expect(near.state).toBe('closed')
    expect(far.state).toBe('closed')
    expect(near.error).toBeUndefined()
    expect(far.error).toBeUndefined()
    expect(client.inspect().streams).toBe(0)
  })

  test('as libvirt has it on the wire', async () => {
    const world = new World()
    const { peer, stream, call } = await rawOpen(world)
    peer.send(data(call), bytes('abc'))
    peer.send(data(call), nothing)
    await world.run()
    expect(readText(stream)).toBe('abc')
    // The end of file comes when the server has confirmed.
    expect(stream.readEnded).toBe(false)
    const finish = peer.receivedOne()
    expect(headerOf(finish)).toEqual(data(call, MessageStatus.ok))
    expect(payloadOf(finish)).toHaveLength(0)
    peer.send(data(call, MessageStatus.ok))
    await world.run()
    expect(stream.readEnded).toBe(true)
    expect(stream.state).toBe('closed')
    expect(peer.received()).toEqual([])
  })

  test('data that come before the reply', async () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const opened = client.openStream(download, { name: 'volume' })
    await world.run()
    const call = peer.receivedOne()
    peer.send(data(call), bytes('early'))
    peer.send(data(call), nothing)
    peer.reply(call)
    await world.run()
    const { stream, reply } = await opened
    await world.run()
    expect(reply).toBeUndefined()
    expect(readText(stream)).toBe('early')
    expect(peer.receivedOne()).toMatchObject({ type: MessageType.stream, status: MessageStatus.ok })
  })

  test('an error of the server', async () => {
    const world = new World()
    const { near, far } = await open(world, download)
    far.write(bytes('partial'))
    far.abort(remoteError({ code: 38, domain: 18, message: 'cannot read volume' }))
    await world.run()
    expect(readText(near)).toBe('partial')
    expect(near.readEnded).toBe(false)
    expect(near.poll()).toBe(ERROR | HANGUP)
    expect(near.error).toBeInstanceOf(RpcError)
    expect((near.error as RpcError).details).toMatchObject({
      code: 38,
      domain: 18,
      message: 'cannot read volume',
    })
    expect(far.state).toBe('closed')
  })

  test('an error when the client finishes', async () => {
    const world = new World()
    const { peer, stream, call } = await rawOpen(world)
    stream.end()
    await world.run()
    expect(headerOf(peer.receivedOne())).toEqual(data(call, MessageStatus.ok))
    const { details } = remoteError({ code: 38, domain: 18, message: 'it was truncated' })
    peer.send(data(call, MessageStatus.error), encode(messageError, details))
    await world.run()
    expect(stream.readEnded).toBe(false)
    expect(stream.error?.message).toBe('it was truncated')
  })

  test('an error that comes as a reply, as libvirtd answers a hole', async () => {
    const world = new World()
    const { peer, stream, call, client } = await rawOpen(world)
    const { details } = remoteError({ code: 38, domain: 18, message: 'no holes here' })
    peer.reply(call, encode(messageError, details), MessageStatus.error)
    await world.run()
    expect(stream.error?.message).toBe('no holes here')
    expect(client.closeReason).toBeUndefined()
  })

  test('an error that can not be decoded', async () => {
    const world = new World()
    const { peer, stream, call } = await rawOpen(world)
    peer.send(data(call, MessageStatus.error), nothing)
    await world.run()
    expect(stream.error).toMatchObject({ code: 'PROTOCOL_ERROR' })
  })

  test('a server that finishes by itself', async () => {
    const world = new World()
    const { peer, stream, call, client } = await rawOpen(world)
    peer.send(data(call), bytes('x'))
    peer.send(data(call, MessageStatus.ok))
    await world.run()
    expect(readText(stream)).toBe('x')
    expect(stream.readEnded).toBe(true)
    expect(stream.state).toBe('closed')
    expect(peer.received()).toEqual([])
    expect(client.inspect().streams).toBe(0)
  })

  test('a status that is none', async () => {
    const world = new World()
    const { peer, stream, call } = await rawOpen(world)
    peer.send(data(call, 7))
    await world.run()
    expect(stream.error).toMatchObject({ code: 'PROTOCOL_ERROR' })
    expect(headerOf(peer.receivedOne())).toEqual(data(call, MessageStatus.error))
  })
})

describe('from the client to the server', () => {
  test('to the end, which the server confirms when it has used all', async () => {
    const world = new World()
    const { near, far, client } = await open(world, upload)
    near.write(bytes('some data'))
    near.end()
    expect(near.write(bytes('more'))).toBe(0)
    await world.run()
    expect(readText(far)).toBe('some data')
    expect(far.readEnded).toBe(true)
    expect(near.state).toBe('open')
    far.end()
    await world.run()
    expect(near.state).toBe('closed')
    expect(near.readEnded).toBe(true)
    expect(near.error).toBeUndefined()
    expect(far.state).toBe('closed')
    expect(client.inspect().streams).toBe(0)
  })

  test('refused when all was sent', async () => {
    const world = new World()
    const { near, far } = await open(world, upload)
    near.write(bytes('some data'))
    near.end()
    await world.run()
    far.abort(remoteError({ code: 38, domain: 18, message: 'no space left' }))
    await world.run()
    expect(near.error?.message).toBe('no space left')
    expect(near.state).toBe('closed')
  })

  test('as libvirt has it on the wire', async () => {
    const world = new World()
    let far!: RpcStream
    const [, peer] = world.serverOf(
      new ProcedureTable().add(upload, (_args, call) => void (far = call.openStream())),
    )
    peer.write(callFrame(upload, { name: 'volume' }, 5))
    await world.run()
    const reply = peer.receivedOne()
    expect(reply).toMatchObject({ type: MessageType.reply, status: MessageStatus.ok, serial: 5 })
    peer.send(data(reply), bytes('abc'))
    peer.send(data(reply, MessageStatus.ok))
    await world.run()
    expect(readText(far)).toBe('abc')
    expect(peer.received()).toEqual([])
    far.end()
    await world.run()
    const confirmation = peer.receivedOne()
    expect(headerOf(confirmation)).toEqual(data(reply, MessageStatus.ok))
    expect(payloadOf(confirmation)).toHaveLength(0)
    expect(far.state).toBe('closed')
  })

  test("in messages of libvirt's size", async () => {
    const world = new World()
    const { peer, stream } = await rawOpen(world)
    const large = new Uint8Array(600_000).map((_, index) => index % 251)
    const received: Frame[] = []
    let offset = 0
    for (let round = 0; round < 40; round++) {
      offset += stream.write(large.subarray(offset))
      await world.run()
      received.push(...peer.received())
    }
    expect(Math.max(...received.map((frame) => frame.end - frame.start))).toBeLessThanOrEqual(262_120)
    expect(Buffer.compare(Buffer.concat(received.map(payloadOf)), large)).toBe(0)
  })

  test('what was written may be used again', async () => {
    const world = new World()
    const { peer, stream } = await rawOpen(world)
    const mine = bytes('before')
    expect(stream.write(mine)).toBe(6)
    mine.fill(0)
    await world.run()
    expect(text(payloadOf(peer.receivedOne()))).toBe('before')
  })
})

test('both ways at once, as a console', async () => {
  const world = new World()
  const { near, far } = await open(world, download)
  near.write(bytes('login: '))
  far.write(bytes('prompt'))
  await world.run()
  expect(readText(near)).toBe('prompt')
  expect(readText(far)).toBe('login: ')
  near.end()
  await world.run()
  expect(far.readEnded).toBe(true)
  far.end()
  await world.run()
  expect([near.state, far.state]).toEqual(['closed', 'closed'])
})

test('many streams beside calls', async () => {
  const world = new World()
  const procedures = new ProcedureTable()
    .add(download, ({ name }, call) => {
      const stream = call.openStream()
      const watch = world.loop.addHandle(stream, WRITABLE, () => {
        stream.write(bytes(name.repeat(100)))
        stream.end()
        world.loop.removeHandle(watch)
      })
      return undefined
    })
    .add(echo, async (args) => args)
  const [client, server] = world.pair(procedures)
  const names = Array.from({ length: 20 }, (_, index) => `volume ${index} `)
  const opening = Promise.all(names.map((name) => client.openStream(download, { name })))
  const replies = Promise.all(names.map((text) => client.call(echo, { text })))
  await world.run()
  const opened: OpenedStream<undefined>[] = await opening
  await world.run()
  expect(opened.map(({ stream }) => readText(stream))).toEqual(names.map((name) => name.repeat(100)))
  expect((await replies).map(({ text }) => text)).toEqual(names)
  expect(client.inspect().streams).toBe(0)
  expect(server.inspect().streams).toBe(0)
})
