import { messageError, MessageStatus, MessageType } from '@hostloop/protocol/message'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, encode, ProcedureTable, remoteError } from '../src/index.ts'
import type { ServerCall } from '../src/index.ts'
import type { Frame } from '../src/frame.ts'
import { connectOpen, domainGetInfo, echo, lifecycle, lifecycleOf, testDomain } from './descriptors.ts'
import { callFrame, frameOf, headerOf, joined, payloadOf, World } from './world.ts'

const errorOf = (frame: Frame): ReturnType<typeof decode<unknown>> => {
  expect(frame).toMatchObject({ type: MessageType.reply, status: MessageStatus.error })
  return decode(messageError, payloadOf(frame))
}

test('a call is answered with its own header', async () => {
  const world = new World()
  const calls: ServerCall[] = []
  const info = { state: 1, maxMem: 8n, memory: 4n, nrVirtCpu: 2, cpuTime: 3n }
  const procedures = new ProcedureTable().add(domainGetInfo, ({ dom }, call) => {
    expect(dom).toEqual(testDomain)
    calls.push(call)
    return info
  })
  const [server, peer] = world.serverOf(procedures)
  peer.write(callFrame(domainGetInfo, { dom: testDomain }, 0))
  await world.run()
  const reply = peer.receivedOne()
  expect(headerOf(reply)).toEqual({
    program: domainGetInfo.program,
    version: 1,
    procedure: 16,
    type: MessageType.reply,
    serial: 0,
    status: MessageStatus.ok,
  })
  expect(decode(domainGetInfo.ret, payloadOf(reply))).toEqual(info)
  expect(calls[0]).toMatchObject({ connection: server, procedure: domainGetInfo })
})

test('replies go out as handlers end, and those of one turn in one write', async () => {
  const world = new World()
  const ends: (() => void)[] = []
  const procedures = new ProcedureTable().add(
    echo,
    (args) => new Promise((resolve) => ends.push(() => resolve(args))),
  )
  const [, peer] = world.serverOf(procedures)
  for (const serial of [1, 2, 3]) peer.write(callFrame(echo, { text: '' }, serial))
  await world.run()
  expect(peer.received()).toEqual([])
  ends[2]!()
  await world.run()
  expect(peer.receivedOne().serial).toBe(3)
  ends[1]!()
  ends[0]!()
  await world.run()
  const bytes = peer.stream.read()!
  peer.stream.write(bytes)
  expect(bytes.length).toBe(2 * 32)
})

test('events', async () => {
  const world = new World()
  const [server, peer] = world.serverOf(new ProcedureTable())
  server.sendEvent(lifecycle, lifecycleOf(4))
  expect(() => server.sendEvent(lifecycle, { ...lifecycleOf(4), callbackID: 0.5 })).toThrow('callbackID')
  await world.run()
  const event = peer.receivedOne()
  expect(headerOf(event)).toEqual({
    program: lifecycle.program,
    version: 1,
    procedure: 318,
    type: MessageType.message,
    serial: 1,
    status: MessageStatus.ok,
  })
  expect(decode(lifecycle.payload, payloadOf(event))).toEqual(lifecycleOf(4))
})

describe('what it does not understand', () => {
  const call = headerOf({
    program: echo.program,
    version: 1,
    procedure: echo.number,
    type: MessageType.call,
    serial: 9,
    status: MessageStatus.ok,
  } as Frame)
  const good = encode(echo.args, { text: 'abc' })

  test.each<[string, object, Uint8Array, string]>([
    ['a program', { program: 5 }, good, 'unknown program: 5, version: 1'],
    ['a version', { version: 2 }, good, 'unknown program: 536903814, version: 2'],
    ['a procedure', { procedure: 17 }, good, 'unknown procedure: 17'],
    ['a negative procedure', { procedure: -1 }, good, 'unknown procedure: -1'],
    ['a status', { status: MessageStatus.error }, good, 'a call with the unexpected status 1'],
    ['arguments', {}, good.subarray(0, 6), "the arguments of ECHO: Can't decode: text: 4 bytes expected"],
  ])('%s', async (_name, change, payload, message) => {
    const world = new World()
    const procedures = new ProcedureTable().add(echo, (args) => args)
    const [server, peer] = world.serverOf(procedures)
    peer.send({ ...call, ...change }, payload)
    await world.run()
    const reply = peer.receivedOne()
    expect(headerOf(reply)).toMatchObject({ ...call, ...change, type: MessageType.reply, status: 1 })
    expect(errorOf(reply)).toMatchObject({
      code: 39,
      domain: 7,
      level: 2,
      message: expect.stringContaining(message),
    })
    // And it goes on.
    peer.send(call, good)
    await world.run()
    expect(headerOf(peer.receivedOne())).toMatchObject({ serial: 9, status: MessageStatus.ok })
    expect(server.inspect().calls).toBe(0)
  })

  test('trailing bytes and padding that is not zero are nothing', async () => {
    const world = new World()
    const [, peer] = world.serverOf(new ProcedureTable().add(echo, (args) => args))
    peer.send(call, Uint8Array.of(0, 0, 0, 1, 0x61, 1, 2, 3, 9, 9, 9, 9))
    await world.run()
    expect(decode(echo.ret, payloadOf(peer.receivedOne()))).toEqual({ text: 'a' })
  })

  test.each([MessageType.reply, MessageType.message, 7, -1])(
    'a message of type %i is ignored',
    async (type) => {
      const world = new World()
      const [server, peer] = world.serverOf(new ProcedureTable().add(echo, (args) => args))
      peer.send({ ...call, type }, good)
      peer.send({ ...call, type: MessageType.stream, status: MessageStatus.continue }, good)
      peer.send({ ...call, type: MessageType.streamHole }, good)
      peer.send(call, good)
      await world.run()
      expect(peer.receivedOne().serial).toBe(9)
      expect(server.inspect()).toMatchObject({ streams: 0, lateStreamMessages: 2 })
    },
  )

  test('file descriptors end the connection, and say why', async () => {
    const world = new World()
    const [server, peer] = world.serverOf(new ProcedureTable().add(echo, (args) => args))
    peer.send({ ...call, type: MessageType.callWithFds }, good)
    await world.run()
    expect(server.closeReason).toMatchObject({
      code: 'UNSUPPORTED',
      message: expect.stringContaining('The client passes file descriptors'),
    })
  })
})

describe('a handler that fails', () => {
  const own = remoteError({ code: 42, domain: 10, message: 'no domain', str1: 'x' })
  const other = new Error('a secret of the server')

  test.each<[string, () => unknown, boolean]>([
    [
      'throws an RpcError',
      () => {
        throw own
      },
      true,
    ],
    ['rejects with an RpcError', () => Promise.reject(own), true],
    [
      'throws',
      () => {
        throw other
      },
      false,
    ],
    ['rejects', () => Promise.reject(other), false],
  ])('%s', async (_name, handler, expected) => {
    const world = new World()
    const errors: unknown[] = []
    const procedures = new ProcedureTable().add(echo, handler as () => { text: string })
    const [server, peer] = world.serverOf(procedures, { onError: (error) => errors.push(error) })
    peer.write(callFrame(echo, { text: '' }, 3))
    await world.run()
    const details = errorOf(peer.receivedOne())
    if (expected) expect(details).toEqual(own.details)
    else expect(details).toMatchObject({ code: 1, message: 'internal error: the server failed to answer' })
    expect(errors).toEqual(expected ? [] : [other])
    expect(server.inspect().calls).toBe(0)
  })

  test('gives what is no result', async () => {
    const world = new World()
    const procedures = new ProcedureTable().add(echo, () => ({ text: 5 as never }))
    const [, peer] = world.serverOf(procedures)
    peer.write(callFrame(echo, { text: '' }, 3))
    await world.run()
    expect(errorOf(peer.receivedOne())).toMatchObject({ code: 1 })
    expect(world.host.errors.splice(0)).toEqual([expect.objectContaining({ code: 'INVALID_VALUE' })])
  })
})

test('a raw handler gets and gives bytes', async () => {
  const world = new World()
  const procedures = new ProcedureTable()
    .addRaw(echo, async (payload) => payload.slice())
    .addRaw(connectOpen, () => new Uint8Array())
  const [client] = world.pair(procedures)
  const replies = [
    client.call(echo, { text: 'as it is' }),
    client.call(connectOpen, { name: null, flags: 1 }),
  ]
  await world.run()
  expect(await Promise.all(replies)).toEqual([{ text: 'as it is' }, undefined])
})

test('a procedure has one handler', () => {
  const procedures = new ProcedureTable().add(echo, (args) => args)
  expect(() => procedures.add(echo, (args) => args)).toThrow(
    expect.objectContaining({ code: 'INVALID_OPTIONS', message: 'ECHO has a handler already.' }),
  )
})

test('a handler may close its own connection', async () => {
  const world = new World()
  let calls = 0
  const procedures = new ProcedureTable().add(echo, (args, { connection }) => {
    calls++
    connection.close()
    return args
  })
  const [server, peer] = world.serverOf(procedures)
  peer.write(joined(callFrame(echo, { text: '' }, 1), callFrame(echo, { text: '' }, 2)))
  await world.run()
  expect(calls).toBe(1)
  expect(server.inspect().calls).toBe(0)
})

test('changed messages break nothing', async () => {
  const messages = [
    callFrame(echo, { text: 'some text' }, 1),
    callFrame(domainGetInfo, { dom: testDomain }, 2),
    frameOf({
      ...headerOf({ program: 0x6b656570, version: 1, procedure: 1, type: 2, serial: 0, status: 0 } as Frame),
    }),
    frameOf(
      { program: echo.program, version: 1, procedure: 209, type: 3, serial: 1, status: 2 },
      new Uint8Array(8),
    ),
  ]
  const procedures = new ProcedureTable()
    .add(echo, async (args) => args)
    .add(domainGetInfo, () => ({ state: 1, maxMem: 8n, memory: 4n, nrVirtCpu: 2, cpuTime: 3n }))
  const change = fc.record({ message: fc.nat(messages.length - 1), at: fc.nat(), byte: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
      const world = new World()
      const [server, peer] = world.serverOf(procedures)
      for (const { message, at, byte } of changes) {
        const bytes = messages[message]!.slice()
        bytes[at % bytes.length] = byte
        peer.stream.write(bytes)
        await world.run()
        peer.stream.read()
      }
      expect(server.inspect().calls).toBe(0)
      if (server.closeReason !== undefined)
        expect(['PROTOCOL_ERROR', 'UNSUPPORTED']).toContain(server.closeReason.code)
      server.close()
      await world.run()
      expect(world.loop.isIdle()).toBe(true)
      expect(world.host.errors).toEqual([])
    }),
    { numRuns: 300 },
  )
})
