import { isHostloopError } from '@hostloop/core'
import { MessageStatus, MessageType, messageError } from '@hostloop/protocol/message'
import { describe, expect, test } from 'vitest'
import { decode, encode, ProcedureTable, remoteError, RpcError } from '../src/index.ts'
import { connectOpen, domainGetInfo, echo, testDomain } from './descriptors.ts'
import { headerOf, isPending, outcome, payloadOf, World } from './world.ts'

const info = { state: 1, maxMem: 8n, memory: 4n, nrVirtCpu: 2, cpuTime: 123_456_789_012_345n }

test('a call and its reply', async () => {
  const world = new World()
  const [client, peer] = world.clientOf()
  const reply = client.call(domainGetInfo, { dom: testDomain })
  await world.run()
  const call = peer.receivedOne()
  expect(headerOf(call)).toEqual({
    program: 0x20008086,
    version: 1,
    procedure: 16,
    type: MessageType.call,
    serial: 1,
    status: MessageStatus.ok,
  })
  expect(decode(domainGetInfo.args, payloadOf(call))).toEqual({ dom: testDomain })
  peer.reply(call, encode(domainGetInfo.ret, info))
  await world.run()
  expect(await reply).toEqual(info)
  expect(client.inspect()).toMatchObject({ pendingCalls: 0, abandonedCalls: 0, lateReplies: 0 })
})

test('replies out of order', async () => {
  const world = new World()
  const [client, peer] = world.clientOf()
  const replies = ['a', 'b', 'c'].map((text) => client.call(echo, { text }))
  await world.run()
  const calls = peer.received()
  expect(calls.map(({ serial }) => serial)).toEqual([1, 2, 3])
  const ended: string[] = []
  for (const reply of replies) void reply.then(({ text }) => ended.push(text))
  for (const call of [calls[2]!, calls[0]!, calls[1]!]) {
    peer.reply(call, payloadOf(call))
    await world.run()
  }
  expect(ended).toEqual(['c', 'a', 'b'])
  expect(await Promise.all(replies)).toEqual([{ text: 'a' }, { text: 'b' }, { text: 'c' }])
})

test('calls that are made in one go, go out in one write', async () => {
  const world = new World()
  const [client, peer] = world.clientOf()
  let writes = 0
  const write = peer.stream.write.bind(peer.stream)
  peer.stream.write = (bytes) => {
    writes++
    return write(bytes)
  }
  const mirror = world.client(peer.stream)
  const replies = Array.from({ length: 100 }, () =>
    outcome(mirror.call(connectOpen, { name: null, flags: 0 })),
  )
  await world.run()
  expect(writes).toBe(1)
  expect(client.closeReason?.code).toBe('PROTOCOL_ERROR')
  await Promise.all(replies)
})

describe('errors', () => {
  const details = remoteError({
    code: 42,
    domain: 10,
    message: 'Domain not found',
    dom: testDomain,
    str1: 'one',
    int1: -1,
    net: { name: 'default', uuid: new Uint8Array(16) },
  }).details

  test('of the server', async () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const reply = outcome(client.call(domainGetInfo, { dom: testDomain }))
    await world.run()
    peer.reply(peer.receivedOne(), encode(messageError, details), MessageStatus.error)
    await world.run()
    const error = await reply
    expect(error).toBeInstanceOf(RpcError)
    expect(isHostloopError(error, 'REMOTE_ERROR')).toBe(true)
    expect((error as RpcError).message).toBe('Domain not found')
    expect((error as RpcError).details).toEqual(details)
    expect(details).toMatchObject({ level: 2, str2: null, str3: null, int2: 0 })
  })

  test('a reply that can not be decoded, and the connection goes on', async () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    for (const status of [MessageStatus.ok, MessageStatus.error]) {
      const reply = outcome(client.call(domainGetInfo, { dom: testDomain }))
      await world.run()
      peer.reply(peer.receivedOne(), new Uint8Array(4), status)
      await world.run()
      expect(await reply).toMatchObject({
        code: 'PROTOCOL_ERROR',
        message: expect.stringContaining('The reply to REMOTE_PROC_DOMAIN_GET_INFO can'),
      })
    }
    expect(client.closeReason).toBeUndefined()
  })

  test('arguments that can not be encoded: nothing is sent', async () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const reply = outcome(client.call(connectOpen, { name: 'test:///default', flags: -1 }))
    await world.run()
    expect(await reply).toMatchObject({ code: 'INVALID_VALUE', message: expect.stringContaining('flags:') })
    expect(peer.received()).toEqual([])
    expect(client.inspect().pendingCalls).toBe(0)
  })

  test.each([0, -1, Number.NaN])('a time-out of %d', async (timeoutMs) => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const reply = outcome(client.call(connectOpen, { name: null, flags: 0 }, { timeoutMs }))
    await world.run()
    expect(await reply).toMatchObject({ code: 'INVALID_OPTIONS' })
    expect(peer.received()).toEqual([])
    expect(() => world.clientOf({ timeoutMs })).toThrow(/timeoutMs/)
  })
})

describe('a call that nobody waits for any more', () => {
  test('timed out', async () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const reply = outcome(client.call(echo, { text: 'late' }, { timeoutMs: 100 }))
    const other = client.call(echo, { text: 'other' })
    await world.clock.advance(99)
    expect(await isPending(reply)).toBe(true)
    await world.clock.advance(1)
    expect(await reply).toMatchObject({
      code: 'TIMED_OUT',
      message: expect.stringContaining('ECHO has no reply after 100 ms'),
    })
    expect(client.inspect()).toMatchObject({ pendingCalls: 1, abandonedCalls: 1, lateReplies: 0 })
    for (const call of peer.received()) peer.reply(call, payloadOf(call))
    await world.run()
    expect(await other).toEqual({ text: 'other' })
    expect(client.inspect()).toMatchObject({ pendingCalls: 0, abandonedCalls: 0, lateReplies: 1 })
    expect(client.closeReason).toBeUndefined()
  })

  test('with the time-out of the client, which a call may lift', async () => {
    const world = new World()
    const [client] = world.clientOf({ timeoutMs: 50 })
    const short = outcome(client.call(echo, { text: '' }))
    const long = outcome(client.call(echo, { text: '' }, { timeoutMs: Infinity }))
    await world.clock.advance(50)
    expect(await short).toMatchObject({ code: 'TIMED_OUT' })
    expect(await isPending(long)).toBe(true)
  })

  test('aborted', async () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const controller = new AbortController()
    const reply = outcome(client.call(echo, { text: 'x' }, { signal: controller.signal, timeoutMs: 100 }))
    await world.run()
    const reason = new Error('of the application')
    controller.abort(reason)
    expect(await reply).toBe(reason)
    const call = peer.receivedOne()
    peer.reply(call, payloadOf(call))
    await world.run()
    expect(client.inspect()).toMatchObject({ abandonedCalls: 0, lateReplies: 1 })
  })

  test('aborted before: nothing is sent', async () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const reason = new Error('of the application')
    const reply = outcome(client.call(echo, { text: 'x' }, { signal: AbortSignal.abort(reason) }))
    await world.run()
    expect(await reply).toBe(reason)
    expect(peer.received()).toEqual([])
  })

  test('a signal is let go when its call has ended', async () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const { signal } = new AbortController()
    let listeners = 0
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)]
    signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args))
    signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove(...args))
    const replies = Array.from({ length: 20 }, () => client.call(echo, { text: 'x' }, { signal }))
    expect(listeners).toBe(1)
    await world.run()
    for (const call of peer.received()) peer.reply(call, payloadOf(call))
    await world.run()
    await Promise.all(replies)
    expect(listeners).toBe(0)
  })
})

test('one signal aborts all its calls', async () => {
  const world = new World()
  const [client] = world.clientOf()
  const controller = new AbortController()
  const replies = ['a', 'b'].map((text) =>
    outcome(client.call(echo, { text }, { signal: controller.signal })),
  )
  const other = outcome(client.call(echo, { text: 'c' }))
  await world.run()
  const reason = new Error('of the application')
  controller.abort(reason)
  expect(await Promise.all(replies)).toEqual([reason, reason])
  expect(await isPending(other)).toBe(true)
})

describe('a reply that no server may send', () => {
  test.each<[string, (call: ReturnType<typeof headerOf>) => object, string]>([
    ['of a call that was not made', (call) => ({ serial: call.serial + 1 }), 'a reply to call 2'],
    ['of another procedure', () => ({ procedure: 17 }), 'a reply of procedure 17'],
    ['of another program', () => ({ program: 1 }), 'a reply of procedure 9999'],
    ['of another version', () => ({ version: 2 }), 'a reply of procedure 9999'],
    ['with another status', () => ({ status: MessageStatus.continue }), 'status 2'],
    ['that is a call', () => ({ type: MessageType.call }), 'type 0'],
    ['of no type', () => ({ type: 7 }), 'type 7'],
  ])('%s', async (_name, change, message) => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const reply = outcome(client.call(echo, { text: 'x' }))
    await world.run()
    const call = headerOf(peer.receivedOne())
    peer.send({ ...call, type: MessageType.reply, ...change(call) })
    await world.run()
    expect(client.closeReason).toMatchObject({
      code: 'PROTOCOL_ERROR',
      message: expect.stringContaining(message),
    })
    expect(await reply).toMatchObject({ code: 'PROTOCOL_ERROR', cause: client.closeReason })
  })

  test('twice', async () => {
    const world = new World()
    const [client, peer] = world.clientOf()
    const reply = client.call(echo, { text: 'x' })
    await world.run()
    const call = peer.receivedOne()
    peer.reply(call, payloadOf(call))
    peer.reply(call, payloadOf(call))
    await world.run()
    expect(await reply).toEqual({ text: 'x' })
    expect(client.closeReason).toMatchObject({ code: 'PROTOCOL_ERROR' })
  })

  test.each([MessageType.callWithFds, MessageType.replyWithFds])(
    'with file descriptors (type %i)',
    async (type) => {
      const world = new World()
      const [client, peer] = world.clientOf()
      const reply = outcome(client.call(echo, { text: 'x' }))
      await world.run()
      peer.send({ ...headerOf(peer.receivedOne()), type }, new Uint8Array(8))
      await world.run()
      expect(client.closeReason).toMatchObject({ code: 'UNSUPPORTED' })
      expect(await reply).toMatchObject({ code: 'UNSUPPORTED' })
    },
  )
})

test('500 calls at a time, through a stream that takes 64 KiB', async () => {
  const world = new World()
  const procedures = new ProcedureTable().add(echo, async ({ text }) => ({ text: text.toUpperCase() }))
  const [client, server] = world.pair(procedures)
  const texts = Array.from({ length: 500 }, (_, index) => `${index} ${'x'.repeat(index * 3)}`)
  const { signal } = new AbortController()
  const replies = Promise.all(texts.map((text) => client.call(echo, { text }, { signal, timeoutMs: 1000 })))
  await world.run()
  expect((await replies).map(({ text }) => text)).toEqual(texts.map((text) => text.toUpperCase()))
  expect(server.inspect()).toMatchObject({ calls: 0, queuedBytes: 0 })
  expect(client.inspect()).toMatchObject({ pendingCalls: 0, queuedBytes: 0 })
})

test('a call may be made from within a reply', async () => {
  const world = new World()
  const [client] = world.pair(new ProcedureTable().add(echo, (args) => args))
  const chain = (async () => {
    let text = ''
    for (let index = 0; index < 50; index++) ({ text } = await client.call(echo, { text: `${text}.` }))
    return text
  })()
  await world.run()
  expect(await chain).toBe('.'.repeat(50))
})

test('calls wait for a stream that is connecting', async () => {
  const world = new World()
  const { MemoryStream } = await import('@hostloop/conformance')
  const [a, b] = [new MemoryStream(), new MemoryStream()]
  const client = world.client(a)
  const reply = client.call(echo, { text: 'early' })
  await world.run()
  expect(client.inspect().queuedBytes).toBeGreaterThan(0)
  MemoryStream.connect(a, b)
  world.server(
    b,
    new ProcedureTable().add(echo, (args) => args),
  )
  await world.run()
  expect(await reply).toEqual({ text: 'early' })
})
