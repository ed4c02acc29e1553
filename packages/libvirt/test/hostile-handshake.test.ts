import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import type { HostloopError } from '@hostloop/core'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'
import { authList, connectOpen } from '@hostloop/protocol/connect'
import { messageError, MessageStatus, MessageType } from '@hostloop/protocol/message'
import { encode } from '@hostloop/rpc'
import { describe, expect, it, onTestFinished } from 'vitest'
import { connect, LibvirtError } from '../src/index.ts'
import type { ConnectOptions } from '../src/index.ts'
import { ascii, failure } from './hostile-scene.ts'
import { frame, RawDaemon, replyTo, words } from './raw-daemon.ts'
import type { RawHeader } from './raw-daemon.ts'
import { URI, World } from './world.ts'

/** Replies to the first calls, which can't be used. */
const welcomes: readonly (readonly [
  name: string,
  procedure: number,
  reply: (call: RawHeader) => Uint8Array,
  error: object,
])[] = [
  [
    'an error instead of a connection',
    connectOpen.number,
    (call) => {
      const texts = { message: 'no such driver', dom: null, str1: null, str2: null, str3: null }
      const error = { code: 5, domain: 0, level: 2, ...texts, int1: 0, int2: 0, net: null }
      return replyTo(call, encode(messageError, error), MessageStatus.error)
    },
    { code: 'REMOTE_ERROR', number: 5, numberName: 'VIR_ERR_NO_CONNECT', message: 'no such driver' },
  ],
  [
    'an error that can not be decoded',
    connectOpen.number,
    (call) => replyTo(call, words(5), MessageStatus.error),
    { code: 'PROTOCOL_ERROR' },
  ],
  [
    'more ways to authenticate than there are',
    authList.number,
    (call) => replyTo(call, words(21)),
    {
      code: 'PROTOCOL_ERROR',
    },
  ],
  [
    'an unknown way to authenticate',
    authList.number,
    (call) => replyTo(call, words(1, 99)),
    {
      code: 'UNSUPPORTED',
      message: expect.stringContaining('authentication by 99'),
    },
  ],
  [
    'fds',
    authList.number,
    (call) => frame({ ...call, type: MessageType.replyWithFds }, words(1)),
    {
      code: 'UNSUPPORTED',
    },
  ],
  [
    'a reply to another call',
    authList.number,
    (call) => replyTo({ ...call, serial: 12 }),
    {
      code: 'PROTOCOL_ERROR',
    },
  ],
  [
    'a web server',
    authList.number,
    () => ascii('HTTP/1.1 400 Bad Request\r\n\r\n'),
    {
      code: 'PROTOCOL_ERROR',
    },
  ],
]

const KEEPALIVE = { intervalMs: 60_000, count: 5 }

describe('a handshake', () => {
  function start(daemon: RawDaemon): [World, Promise<Error>, unknown[]] {
    const world = new World()
    const errors: unknown[] = []
    const { loop } = world
    const options = { loop, connector: daemon, env: {}, onError: (error: unknown) => errors.push(error) }
    return [world, failure(connect(URI, options)), errors]
  }

  it.each(welcomes)('%s', async (_name, procedure, reply, expected) => {
    const daemon = new RawDaemon()
    daemon.answers.delete(procedure)
    const [world, failing, errors] = start(daemon)
    await world.run()
    daemon.send(reply(daemon.takeCall()))
    const error = await world.finish(failing)
    await world.run()
    expect(error).toMatchObject(expected)
    if ('numberName' in expected) expect(error).toBeInstanceOf(LibvirtError)
    expect(world.loop.isIdle()).toBe(true)
    expect(errors).toEqual([])
  })

  // Which may be a length that can be, or a way to authenticate that can't.
  const GARBAGE = /^(PROTOCOL_ERROR|TIMED_OUT|UNSUPPORTED)$/
  const cuts: readonly (readonly [name: string, cut: (daemon: RawDaemon) => void, code: RegExp])[] = [
    ['closes', ({ stream }) => stream.close(), /^DISCONNECTED$/],
    ['ends its side', ({ stream }) => stream.end(), /^DISCONNECTED$/],
    ['resets', ({ stream }) => stream.reset(), /^DISCONNECTED$/],
    ['falls silent', () => {}, /^TIMED_OUT$/],
    ['sends garbage', ({ stream }) => void stream.write(new Uint8Array(64).fill(0xff)), GARBAGE],
  ]

  it.each(cuts)('with a daemon that %s after any number of bytes', async (_name, cut, code) => {
    const whole = new RawDaemon()
    const world = new World()
    await world.connect({ connector: whole, keepalive: KEEPALIVE })
    expect(whole.sent).toBeGreaterThan(150)
    for (let bytes = 1; bytes < whole.sent; bytes++) {
      const daemon = new RawDaemon()
      daemon.limit = bytes
      daemon.onLimit = () => cut(daemon)
      const failing = failure(
        connect(URI, { loop: world.loop, connector: daemon, env: {}, keepalive: KEEPALIVE }),
      )
      let ended = false
      void failing.then(() => (ended = true))
      await world.run()
      if (!ended) await world.clock.step(30_001)
      const error = (await world.finish(failing)) as HostloopError
      await world.run()
      expect(error.code, `after ${bytes} bytes: ${error.message}`).toMatch(code)
      expect(daemon.stream.poll() & 8, `after ${bytes} bytes the socket is open`).not.toBe(0)
    }
  })
})

describe('a loop that is closed', () => {
  it('leaves no socket open, whatever the limit', async () => {
    const world = new World()
    world.loop.close()
    const daemon = new RawDaemon()
    const options = { loop: world.loop, connector: daemon, env: {}, connectTimeoutMs: Infinity }
    expect(await failure(connect(URI, options))).toMatchObject({ code: 'CLOSED' })
    expect(daemon.stream.poll() & 8).not.toBe(0)
  })
})

describe('over real sockets', () => {
  async function failsAgainst(
    serve: (socket: Socket) => void,
    options: ConnectOptions = {},
  ): Promise<HostloopError> {
    const sockets: Socket[] = []
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      sockets.push(socket.on('error', () => {}))
      serve(socket)
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy()
      server.close()
    })
    const loop = createNodeEventImpl()
    const { port } = server.address() as AddressInfo
    const uri = `test+tcp://127.0.0.1:${port}/default`
    const all = { loop, connector: nodeConnector(), env: {}, ...options }
    const error = await failure(connect(uri, all))
    await loop.drain()
    expect(loop.isIdle()).toBe(true)
    return error as HostloopError
  }

  it('a server that hangs up', async () => {
    expect(await failsAgainst((socket) => void socket.destroy())).toMatchObject({ code: 'DISCONNECTED' })
  })

  it('a server that ends its side, and would go on reading', async () => {
    expect(await failsAgainst((socket) => void socket.end())).toMatchObject({
      code: 'DISCONNECTED',
      message: expect.stringMatching(/127\.0\.0\.1:\d+ \(hung up\)/) as string,
      cause: { cause: { code: 'DISCONNECTED', message: 'The peer closed the connection.' } },
    })
  })

  it('a server that resets', async () => {
    const error = await failsAgainst((socket) => {
      socket.once('data', () => socket.resetAndDestroy())
    })
    expect(error).toMatchObject({
      code: 'DISCONNECTED',
      message: expect.stringMatching(/127\.0\.0\.1:\d+ \(ECONNRESET\)/) as string,
    })
  })

  it('a server of another kind', async () => {
    const error = await failsAgainst((socket) => void socket.end('220 mail.example.org ESMTP\r\n'))
    expect(error).toMatchObject({ code: 'PROTOCOL_ERROR' })
  })

  it('a server that says nothing', async () => {
    const error = await failsAgainst(() => {}, { connectTimeoutMs: 50 })
    expect(error).toMatchObject({ code: 'TIMED_OUT' })
  })
})
