import { memoryStreamPair } from '@hostloop/conformance'
import { HostloopError, registerEventImpl } from '@hostloop/core'
import type { Connector } from '@hostloop/core'
import {
  authPolkit,
  connectEventConnectionClosed,
  connectGetHostname,
  connectGetLibVersion,
  connectOpen,
  DriverFeature,
} from '@hostloop/protocol/connect'
import { qemuDomainMonitorEvent } from '@hostloop/protocol/qemu'
import { remoteError } from '@hostloop/rpc'
import { describe, expect, it } from 'vitest'
import { connect, LibvirtError } from '../src/index.ts'
import { URI, World } from './world.ts'

/** Its streams can't be connected, for the reasons given. */
function unreachable(...errnos: string[]): Connector {
  return {
    connect: () => {
      const [stream] = memoryStreamPair()
      const cause = Object.assign(new Error(`connect ${errnos[0]!}`), { code: errnos.shift() })
      stream.fail(cause)
      return stream
    },
  }
}

async function failure(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => expect.fail('it succeeded'),
    (error: unknown) => error as Error,
  )
}

describe('connect', () => {
  it('says what libvirt wants to hear, in its order, and takes leave', async () => {
    const world = new World()
    const conn = await world.connect({ readOnly: true })
    expect(world.daemon.takeCalls()).toEqual([
      'AUTH_LIST',
      'CONNECT_SUPPORTS_FEATURE',
      'CONNECT_OPEN',
      'CONNECT_SUPPORTS_FEATURE',
      'CONNECT_SUPPORTS_FEATURE',
      'CONNECT_REGISTER_CLOSE_CALLBACK',
    ])
    expect(world.daemon.opened).toEqual({ name: URI, flags: 1 })
    expect(world.daemon.targets).toEqual([{ unix: '/run/libvirt/libvirt-sock-ro' }])
    expect(conn).toMatchObject({ uri: URI, isReadOnly: true, closeReason: undefined })
    const closing = conn.close()
    expect(conn.close()).toBe(closing)
    await world.finish(closing)
    expect(world.daemon.takeCalls()).toEqual(['CONNECT_UNREGISTER_CLOSE_CALLBACK', 'CONNECT_CLOSE'])
    expect(conn.closeReason).toMatchObject({ code: 'CLOSED' })
    expect(await conn.closed).toBe(conn.closeReason)
  })

  it('uses what is registered, and the default URI', async () => {
    const world = new World()
    using _registration = registerEventImpl(world.loop, { connector: world.daemon })
    const conn = await world.finish(connect(undefined, { env: { LIBVIRT_DEFAULT_URI: URI } }))
    conn.destroy()
    await world.run()
    expect(world.daemon.opened).toMatchObject({ name: URI })
    expect(await failure(connect(undefined, { env: {} }))).toMatchObject({ code: 'INVALID_TARGET' })
  })

  it('rejects where nothing is registered', async () => {
    expect(await failure(connect(URI))).toMatchObject({ code: 'NO_EVENT_IMPL' })
    const { loop } = new World()
    using _registration = registerEventImpl(loop)
    expect(await failure(connect(URI))).toMatchObject({ code: 'NO_CONNECTOR' })
  })

  it('goes on to the next socket where nobody listens on the first', async () => {
    const world = new World()
    const { connect: refuse } = unreachable('ENOENT')
    let tries = 0
    const connector: Connector = {
      connect: (target) => (++tries === 1 ? refuse(target) : world.daemon.connect(target)),
    }
    await world.connect({ connector }, 'qemu:///system')
    expect(world.daemon.targets).toEqual([{ unix: '/run/libvirt/libvirt-sock' }])
  })

  it.each([
    [['ENOENT', 'ENOENT'], /virtqemud-sock \(ENOENT\), .*libvirt-sock \(ENOENT\).*Start it/],
    [['ECONNREFUSED', 'ENOENT'], /virtqemud-sock \(ECONNREFUSED\), .*Start it/],
    [['EACCES'], /virtqemud-sock \(EACCES\)\. Add the user to the group libvirt/],
    [['ENOENT', 'EACCES'], /, .*libvirt-sock \(EACCES\)\. Add the user to the group libvirt/],
    [['ENOTFOUND'], /\(ENOTFOUND\)\. Nobody knows a host/],
    [['EAI_AGAIN'], /\(EAI_AGAIN\)\. Nobody knows a host/],
    [['ECONNRESET'], /virtqemud-sock \(ECONNRESET\)\. It hung up/],
  ])('says why it reaches nobody: %j', async (errnos, message) => {
    const world = new World()
    const options = { loop: world.loop, connector: unreachable(...errnos), env: {} }
    const error = await world.finish(failure(connect('qemu:///system', options)))
    expect(error).toMatchObject({ code: 'DISCONNECTED', message: expect.stringMatching(message) as string })
    expect(error.cause).toMatchObject({ code: 'DISCONNECTED' })
  })

  it('says that the daemon hung up', async () => {
    const world = new World()
    const connector: Connector = {
      connect: () => {
        const [near, far] = memoryStreamPair()
        far.close()
        return near
      },
    }
    const error = await world.finish(failure(connect(URI, { loop: world.loop, connector, env: {} })))
    expect(error).toMatchObject({
      code: 'DISCONNECTED',
      message: expect.stringMatching(/libvirt-sock \(hung up\)\. .*try again/) as string,
      cause: expect.objectContaining({ code: 'DISCONNECTED' }) as Error,
    })
  })

  it('tells of the daemon that refuses, and lets go of it', async () => {
    const world = new World()
    world.daemon.authTypes = [1]
    const sasl = world.connect()
    expect(await failure(sasl)).toMatchObject({
      code: 'UNSUPPORTED',
      message: expect.stringContaining('sasl') as string,
    })
    world.daemon.authTypes = [2]
    world.daemon.on(authPolkit, () => {
      throw remoteError({ code: 45, domain: 7, message: 'authentication failed: access denied by policy' })
    })
    const error = await failure(world.connect())
    expect(error).toBeInstanceOf(LibvirtError)
    expect(error).toMatchObject({
      numberName: 'VIR_ERR_AUTH_FAILED',
      domainName: 'VIR_FROM_RPC',
      levelName: 'VIR_ERR_ERROR',
      message: expect.stringMatching(/polkit refused: .*access denied.*group libvirt/) as string,
    })
  })

  it('goes through polkit where that agrees', async () => {
    const world = new World()
    world.daemon.authTypes = [2]
    world.daemon.on(authPolkit, () => ({ complete: 1 }))
    await world.connect()
    expect(world.daemon.calls.slice(0, 2)).toEqual(['AUTH_LIST', 'AUTH_POLKIT'])
  })

  it('gives up when its time is over, or its signal says so', async () => {
    const world = new World()
    // Somebody who never answers.
    const connector: Connector = { connect: () => memoryStreamPair()[0] }
    const options = { loop: world.loop, connector, env: {} }
    const slow = failure(connect(URI, { ...options, connectTimeoutMs: 1000 }))
    await world.clock.step(999)
    await world.clock.step(2)
    expect(await slow).toMatchObject({ code: 'TIMED_OUT' })
    const controller = new AbortController()
    const aborted = failure(connect(URI, { ...options, signal: controller.signal }))
    await world.run()
    const reason = new Error('never mind')
    controller.abort(reason)
    expect(await aborted).toBe(reason)
    expect(await failure(connect(URI, { ...options, signal: controller.signal }))).toBe(reason)
    expect(await failure(connect(URI, { ...options, connectTimeoutMs: 0 }))).toMatchObject({
      code: 'INVALID_OPTIONS',
    })
  })
})

describe('a connection', () => {
  it('turns errors into LibvirtErrors, and passes the others on', async () => {
    const world = new World()
    world.daemon.on(connectGetHostname, () => {
      throw remoteError({ code: 38, domain: 0, message: null, str1: 'a', int1: 7 })
    })
    const conn = await world.connect()
    expect(await world.finish(failure(conn.hostname()))).toMatchObject({
      code: 'REMOTE_ERROR',
      number: 38,
      numberName: 'VIR_ERR_SYSTEM_ERROR',
      str1: 'a',
      str2: null,
      int1: 7,
      message: expect.stringContaining('VIR_ERR_SYSTEM_ERROR') as string,
    })
    expect(await world.finish(failure(conn.call(connectOpen, { name: 7 as never, flags: 0 })))).toMatchObject(
      {
        code: 'INVALID_VALUE',
      },
    )
  })

  it("gives what was asked for by a call of one's own", async () => {
    const world = new World()
    const conn = await world.connect()
    const heard: string[] = []
    const end = conn.onMessage(qemuDomainMonitorEvent, ({ event }) => heard.push(event))
    const dom = { name: 'web', uuid: new Uint8Array(16), id: 1 }
    const send = (event: string): Promise<void> => {
      const payload = { callbackId: 0, dom, event, seconds: 0n, micros: 0, details: null }
      world.daemon.server.sendEvent(qemuDomainMonitorEvent, payload)
      return world.run()
    }
    await send('POWERDOWN')
    end()
    expect(heard).toEqual(['POWERDOWN'])
  })

  it('counts versions as libvirt does', async () => {
    const world = new World()
    world.daemon.on(connectGetLibVersion, () => ({ libVer: 11_003_000n }))
    const conn = await world.connect()
    expect(await world.finish(conn.libvirtVersion())).toBe('11.3.0')
  })

  it('ends when the daemon loses its hypervisor', async () => {
    const world = new World()
    const conn = await world.connect()
    world.daemon.server.sendEvent(connectEventConnectionClosed, { reason: 1 })
    expect(await world.finish(conn.closed)).toMatchObject({
      code: 'DISCONNECTED',
      message: expect.stringContaining('eof') as string,
    })
  })

  it('notices a frozen daemon by keepalive, where that is supported', async () => {
    const world = new World()
    const keepalive = { intervalMs: 1000, count: 2 }
    const conn = await world.connect({ keepalive })
    await world.clock.advance(10_000)
    expect(conn.closeReason).toBeUndefined()
    world.freezeDaemon()
    await world.clock.advance(3001)
    expect(conn.closeReason).toMatchObject({ code: 'UNRESPONSIVE' })
  })

  it('asks nobody who would not understand, and needs no turn while it is idle', async () => {
    const world = new World()
    world.daemon.features.delete(DriverFeature.programKeepalive)
    await world.connect({ keepalive: { intervalMs: 1000, count: 2 } })
    expect(world.host.nextTurn()).toBe(Infinity)
  })

  it('has the daemon ask nothing either where keepalive is not wanted', async () => {
    const world = new World()
    const conn = await world.connect({ keepalive: false })
    expect(world.daemon.calls.slice(0, 2)).toEqual(['AUTH_LIST', 'CONNECT_OPEN'])
    conn.keepalive({ intervalMs: 1000, count: 2 })
    expect(world.host.nextTurn()).toBe(Infinity)
  })

  it('is closed where the goodbye is not answered', async () => {
    const world = new World()
    const conn = await world.connect()
    world.freezeDaemon()
    const closing = conn.close()
    await world.clock.advance(2001)
    await world.finish(closing)
    expect(conn.closeReason).toMatchObject({ code: 'CLOSED' })
  })

  it('ends with the loop', async () => {
    const world = new World()
    const conn = await world.connect()
    const waiting = failure(conn.hostname())
    world.loop.close()
    expect(await world.finish(waiting)).toMatchObject({ code: 'CLOSED' })
    expect(await conn.closed).toMatchObject({ code: 'CLOSED' })
    expect(await failure(conn.hostname())).toBeInstanceOf(HostloopError)
  })
})
