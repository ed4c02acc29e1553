import { connectListAllDomains } from '@hostloop/protocol/domain'
import { keepaliveProgram } from '@hostloop/protocol/keepalive'
import { messageError, MessageType } from '@hostloop/protocol/message'
import { encode } from '@hostloop/rpc'
import { describe, expect, it } from 'vitest'
import { allTold, ascii, busy, failure, NOT_UTF8, scene } from './hostile-scene.ts'
import { frame, joined, replyTo, words } from './raw-daemon.ts'
import type { RawHeader } from './raw-daemon.ts'

/** What ends a connection: what the daemon sends when the call of `hostname()` waits, its code and its message. */
const endings: readonly (readonly [
  name: string,
  bytes: (call: RawHeader) => Uint8Array,
  code: string,
  message: RegExp,
])[] = [
  ['garbage', () => ascii('SSH-2.0-OpenSSH_9.2p1\r\n'), 'PROTOCOL_ERROR', /a message of 1397966893 bytes/],
  ['length 0', () => words(0), 'PROTOCOL_ERROR', /a message of 0 bytes/],
  ['length 27', () => words(27), 'PROTOCOL_ERROR', /a message of 27 bytes/],
  ['length 33554437', () => words(33554437), 'PROTOCOL_ERROR', /a message of 33554437 bytes/],
  ['length 0xffffffff', () => words(0xffffffff), 'PROTOCOL_ERROR', /a message of 4294967295 bytes/],
  [
    'a reply of an unknown program',
    (call) => replyTo({ ...call, program: 0x12345678 }),
    'PROTOCOL_ERROR',
    /procedure 59 of program 0x12345678, version 1, to REMOTE_PROC_CONNECT_GET_HOSTNAME/,
  ],
  [
    'a reply of another version',
    (call) => replyTo({ ...call, version: 2 }),
    'PROTOCOL_ERROR',
    /of program 0x20008086, version 2,/,
  ],
  [
    'a reply of another procedure',
    (call) => replyTo({ ...call, procedure: 60 }),
    'PROTOCOL_ERROR',
    /a reply of procedure 60 /,
  ],
  [
    'a reply to a call that was not made',
    (call) => replyTo({ ...call, serial: call.serial + 1000 }),
    'PROTOCOL_ERROR',
    /which was not made/,
  ],
  [
    'a reply with a status that no reply has',
    (call) => replyTo(call, words(0), 2),
    'PROTOCOL_ERROR',
    /status 2/,
  ],
  ['a call', (call) => frame(call), 'PROTOCOL_ERROR', /type 0/],
  ['a message of no type', (call) => frame({ ...call, type: -1 }), 'PROTOCOL_ERROR', /type -1/],
  [
    'a call of keepalive',
    (call) => frame({ ...call, program: keepaliveProgram }),
    'PROTOCOL_ERROR',
    /type 0/,
  ],
  [
    'a call with fds',
    (call) => frame({ ...call, type: MessageType.callWithFds }, words(1)),
    'UNSUPPORTED',
    /file descriptors/,
  ],
  [
    'a reply with fds',
    (call) => frame({ ...call, type: MessageType.replyWithFds }, words(1)),
    'UNSUPPORTED',
    /file descriptors/,
  ],
]

describe('what a daemon sends that ends a connection', () => {
  it.each(endings)('%s', async (_name, bytes, code, message) => {
    const { world, daemon, conn, told, hostnameCall, errors } = await busy()
    daemon.send(bytes(hostnameCall))
    const reason = await world.finish(conn.closed)
    await world.run()
    expect(reason).toMatchObject({ code, message: expect.stringMatching(message) as string })
    expect(told.sort()).toEqual(allTold(code))
    expect(errors).toEqual([])
    expect(world.loop.isIdle()).toBe(true)
    expect(daemon.stream.poll() & 8, 'the socket is open').not.toBe(0)
    expect(conn.inspect()).toEqual({ pendingCalls: 0, streams: 0, eventRegistrations: 0, queuedBytes: 0 })
  })

  it.each(endings)('%s, as takeEvent() finds it', async (_name, bytes, code) => {
    const { world, daemon, conn, told, hostnameCall } = await busy()
    daemon.send(bytes(hostnameCall))
    expect(conn.takeEvent()).toBeUndefined()
    expect(conn.closeReason).toMatchObject({ code })
    await world.run()
    expect(told.sort()).toEqual(allTold(code))
    expect(world.loop.isIdle()).toBe(true)
  })

  it('half a message, and then the end', async () => {
    const { world, daemon, conn, told, hostnameCall } = await busy()
    daemon.send(replyTo(hostnameCall, words(4)).subarray(0, 30))
    daemon.stream.end()
    const reason = await world.finish(conn.closed)
    await world.run()
    expect(reason).toMatchObject({ code: 'DISCONNECTED', message: expect.stringContaining('in the middle') })
    expect(told.sort()).toEqual(allTold('DISCONNECTED'))
    expect(world.loop.isIdle()).toBe(true)
  })

  it('half a message, and then silence', async () => {
    const { world, daemon, conn, told, hostnameCall } = await busy()
    conn.keepalive({ intervalMs: 100, count: 2 })
    daemon.send(replyTo(hostnameCall, words(4)).subarray(0, 30))
    await world.run()
    await world.clock.advance(299)
    expect(told).toEqual([])
    await world.clock.advance(2)
    await world.run()
    expect(conn.closeReason).toMatchObject({ code: 'UNRESPONSIVE' })
    expect(told.sort()).toEqual(allTold('UNRESPONSIVE'))
    expect(world.loop.isIdle()).toBe(true)
  })

  it('the same reply twice: the first is the one', async () => {
    const { world, daemon, conn, hostnameCall } = await busy()
    const hostname = conn.hostname()
    await world.run()
    const reply = replyTo(daemon.calls.at(-1)!, joined(words(3), ascii('abc\0')))
    expect(hostnameCall.serial).not.toBe(daemon.calls.at(-1)!.serial)
    daemon.send(reply, reply)
    expect(await world.finish(hostname)).toBe('abc')
    expect(await world.finish(conn.closed)).toMatchObject({ code: 'PROTOCOL_ERROR' })
  })
})

describe('what a daemon sends that concerns one call', () => {
  const error = { code: 1, domain: 7, level: 2, dom: null, int1: 0, int2: 0, net: null }
  const texts = { message: 'no', str1: null, str2: null, str3: null }
  const replies: readonly (readonly [
    name: string,
    reply: (call: RawHeader) => Uint8Array,
    message: RegExp,
  ])[] = [
    ['an empty reply', (call) => replyTo(call), /hostname: 4 bytes expected/],
    ['text that is no UTF-8', (call) => replyTo(call, NOT_UTF8), /no UTF-8/],
    ['text longer than its message', (call) => replyTo(call, words(4_000_000, 0)), /4000000 bytes expected/],
    ['text longer than any', (call) => replyTo(call, words(0xffffffff, 0)), /4294967295 bytes of text/],
    ['an error without anything', (call) => replyTo(call, new Uint8Array(), 1), /4 bytes expected/],
    [
      'an error that is cut',
      (call) => replyTo(call, encode(messageError, { ...error, ...texts }).subarray(0, 22), 1),
      /level/,
    ],
    [
      'an error with text that is no UTF-8',
      (call) => replyTo(call, joined(words(1, 7, 1), NOT_UTF8), 1),
      /UTF-8/,
    ],
  ]

  it.each(replies)('%s', async (_name, reply, message) => {
    const { world, daemon, conn, errors } = await scene()
    const [bad, good] = [failure(conn.hostname()), conn.hostname()]
    await world.run()
    daemon.send(reply(daemon.takeCall()))
    daemon.send(replyTo(daemon.takeCall(), joined(words(4), ascii('good'))))
    expect(await world.finish(bad)).toMatchObject({
      code: 'PROTOCOL_ERROR',
      message: expect.stringMatching(message) as string,
    })
    expect(await world.finish(good)).toBe('good')
    expect(errors).toEqual([])
  })

  it.each([1, 16384, 16385, 0x7fffffff, 0xffffffff])('a list of %i in a few bytes', async (length) => {
    const { world, daemon, conn } = await scene()
    const listing = failure(conn.call(connectListAllDomains, { needResults: 1, flags: 0 }))
    await world.run()
    daemon.send(replyTo(daemon.takeCall(), words(length, 0, 0, 0)))
    expect(await world.finish(listing)).toMatchObject({
      code: 'PROTOCOL_ERROR',
      message: expect.stringContaining(`a length of ${length}`) as string,
    })
  })

  it('half a reply, where calls have a limit', async () => {
    const { world, daemon, conn } = await scene({ timeoutMs: 500 })
    const waiting = failure(conn.hostname())
    await world.run()
    const reply = replyTo(daemon.takeCall(), joined(words(3), ascii('abc\0')))
    daemon.send(reply.subarray(0, 30))
    await world.clock.advance(501)
    expect(await waiting).toMatchObject({ code: 'TIMED_OUT' })
    expect(world.loop.isIdle(), 'the connection is there').toBe(false)
    daemon.send(reply.subarray(30))
    const next = conn.hostname()
    await world.run()
    daemon.send(replyTo(daemon.takeCall(), joined(words(4), ascii('next'))))
    expect(await world.finish(next)).toBe('next')
  })
})
