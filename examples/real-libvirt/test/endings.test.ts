import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { ByteStream, Connector, HostloopError } from '@hostloop/core'
import { connect, onDomainStart, onDomainStop } from '@hostloop/libvirt'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'
import { describe, expect, onTestFinished, test } from 'vitest'
import { libvirtPrograms, startLibvirtd } from '../src/index.ts'
import type { Libvirtd } from '../src/index.ts'
import { adapters, connectFor } from './adapters.ts'
import { freeze } from './freeze.ts'
import { allTold, callAll, waitForAll } from './waiting.ts'

const endings = [
  ['SIGKILL', 'DISCONNECTED'],
  ['SIGTERM', 'DISCONNECTED'],
  ['SIGSTOP', 'UNRESPONSIVE'],
] as const

async function daemon(): Promise<Libvirtd> {
  const libvirtd = await startLibvirtd()
  onTestFinished(() => libvirtd.stop())
  return libvirtd
}

/** As long as it runs, and SIGTERM lets it, the daemon may answer. */
function withoutAnswers(told: readonly string[], signal: string, code: string): string[] {
  return told.map((each) => (signal === 'SIGTERM' ? each.replace(/ ok$/, ` ${code}`) : each)).sort()
}

function failure(promise: Promise<unknown>): Promise<HostloopError> {
  return promise.then(
    () => expect.fail('it succeeded'),
    (error: unknown) => error as HostloopError,
  )
}

describe.skipIf(libvirtPrograms === undefined)('a real libvirtd that ends', () => {
  describe.each(adapters)('on %s', (_name, create) => {
    test.each(endings)('by %s: all who wait are told, once, and nothing is left', async (signal, code) => {
      const libvirtd = await daemon()
      const loop = create()
      const waiting = await waitForAll(libvirtd, loop)
      const { domains, storage, told, errors } = waiting
      await freeze(libvirtd)
      const settled = callAll(waiting)
      await Promise.resolve()
      expect(domains.inspect().pendingCalls + storage.inspect().pendingCalls).toBe(51)
      for (const each of [domains, storage])
        if (signal === 'SIGSTOP') each.keepalive({ intervalMs: 100, count: 1 })
      if (signal !== 'SIGSTOP') libvirtd.signal(signal)
      if (signal === 'SIGTERM') libvirtd.signal('SIGCONT')
      await Promise.all([settled, domains.closed, storage.closed])
      await loop.drain()
      expect(withoutAnswers(told, signal, code)).toEqual(allTold(code))
      expect(errors).toEqual([new Error('its listener fails')])
      expect(loop.isIdle()).toBe(true)
      const released = { pendingCalls: 0, streams: 0, eventRegistrations: 0, queuedBytes: 0 }
      expect([domains.inspect(), storage.inspect()]).toEqual([released, released])
    })
  })

  test.each(endings)('by %s: a process that waits for it ends by itself', async (signal, code) => {
    const { socket, pid } = await daemon()
    const script = fileURLToPath(new URL('ending-child.js', import.meta.url))
    const run = promisify(execFile)
    const { stdout, stderr } = await run(process.execPath, [script, socket, String(pid), signal], {
      timeout: 15_000,
    })
    expect({ told: withoutAnswers(stdout.trim().split('\n'), signal, code), stderr }).toEqual({
      told: [...Array.from({ length: 50 }, () => 'call'), 'registration', 'iterator', 'listener', 'onClose']
        .map((who) => `${who} ${code}`)
        .sort(),
      stderr: '',
    })
  })

  test('can be connected to when it is started again', async () => {
    const libvirtd = await daemon()
    const conn = await connectFor(libvirtd)
    libvirtd.signal('SIGKILL')
    expect(await conn.closed).toMatchObject({ code: 'DISCONNECTED' })
    // Its sockets are closed one after the other: until then there is a reset.
    await libvirtd.exited
    expect(existsSync(libvirtd.socket)).toBe(true)
    const error = await failure(connectFor(libvirtd))
    expect(error.code).toBe('DISCONNECTED')
    expect(error.cause).toMatchObject({ code: 'DISCONNECTED' })
    expect(error.message).toContain(`${libvirtd.socket} (ECONNREFUSED)`)
    expect(error.message).toContain('Start it')
    expect(await failure(conn.domains.list())).toMatchObject({
      code: 'DISCONNECTED',
      cause: conn.closeReason,
    })
    expect(() => conn.onDomainEvent(0, () => {})).toThrow(
      expect.objectContaining({ code: 'DISCONNECTED' }) as Error,
    )

    await libvirtd.restart()
    const again = await connectFor(libvirtd)
    const heard: string[] = []
    const listeners = [
      onDomainStop(again, ({ name }, detail) => heard.push(`${name} ${detail}`)),
      onDomainStart(again, ({ name }, detail) => heard.push(`${name} ${detail}`)),
    ]
    await Promise.all(listeners.map(({ ready }) => ready))
    const domain = await again.domains.byName('test')
    await domain.destroy()
    await domain.start()
    await expect.poll(() => heard).toEqual(['test destroyed', 'test booted'])
  })

  test('in the middle of its answers: each call has its own, or an error', async () => {
    const libvirtd = await daemon()
    const loop = createNodeEventImpl()
    const conn = await connectFor(libvirtd, { loop })
    let answered = 0
    const outcomes = await Promise.all(
      Array.from({ length: 500 }, async (_, index) => {
        const name = `no-${index}`
        const { code, message } = await failure(conn.storagePools.byName(name))
        if (code !== 'REMOTE_ERROR') return code
        if (++answered === 50) libvirtd.signal('SIGKILL')
        expect(message).toContain(`'${name}'`)
        return 'answered'
      }),
    )
    expect(new Set(outcomes)).toEqual(new Set(['answered', 'DISCONNECTED']))
    await loop.drain()
    expect(loop.isIdle()).toBe(true)
  })

  test('by SIGKILL, over TCP: where it was asked something, that is a reset', async () => {
    const libvirtd = await startLibvirtd({ tcp: true })
    onTestFinished(() => libvirtd.stop())
    const loop = createNodeEventImpl()
    const uri = `test+tcp://127.0.0.1:${libvirtd.tcpPort}/default`
    const conn = await connectFor({ uri }, { loop })
    await freeze(libvirtd)
    const calls = Array.from({ length: 50 }, () => failure(conn.hostname()))
    await expect.poll(() => conn.inspect().queuedBytes).toBe(0)
    libvirtd.signal('SIGKILL')
    expect(await conn.closed).toMatchObject({ code: 'DISCONNECTED', cause: { code: 'ECONNRESET' } })
    for (const call of calls)
      expect(await call).toMatchObject({ code: 'DISCONNECTED', cause: conn.closeReason })
    await loop.drain()
    await libvirtd.exited
    expect(await failure(connectFor({ uri }))).toMatchObject({
      code: 'DISCONNECTED',
      message: expect.stringContaining(`127.0.0.1:${libvirtd.tcpPort} (ECONNREFUSED)`) as string,
    })
  })

  test('can be frozen for a while, where keepalive is patient', async () => {
    const libvirtd = await daemon()
    const conn = await connectFor(libvirtd, { keepalive: { intervalMs: 50, count: 1000 } })
    await freeze(libvirtd)
    const list = conn.domains.list()
    const timedOut = failure(conn.domains.list({ timeoutMs: 200 }))
    expect(await timedOut).toMatchObject({ code: 'TIMED_OUT' })
    libvirtd.signal('SIGCONT')
    expect((await list).map(({ name }) => name)).toEqual(['test'])
    expect(conn.closeReason).toBeUndefined()
  })

  test('can have too many clients', async () => {
    const libvirtd = await startLibvirtd({ lines: ['max_clients = 2', 'max_anonymous_clients = 2'] })
    onTestFinished(() => libvirtd.stop())
    const first = await connectFor(libvirtd)
    await connectFor(libvirtd)
    expect(await failure(connectFor(libvirtd, { connectTimeoutMs: 200 }))).toMatchObject({
      code: 'TIMED_OUT',
      message: expect.stringContaining('max_clients') as string,
    })
    await first.close()
    await connectFor(libvirtd)
  })

  test('can be left while it is frozen', async () => {
    const libvirtd = await daemon()
    const loop = createNodeEventImpl()
    const conn = await connectFor(libvirtd, { loop })
    await freeze(libvirtd)
    const call = failure(conn.hostname())
    conn.destroy()
    expect(await call).toMatchObject({ code: 'CLOSED' })
    await loop.drain()
  })

  test.each([
    ['SIGSTOP', 'TIMED_OUT'],
    ['SIGKILL', 'DISCONNECTED'],
  ] as const)('during the handshake, by %s', async (signal, code) => {
    const libvirtd = await daemon()
    await freeze(libvirtd)
    const loop = createNodeEventImpl()
    let stream: ByteStream | undefined
    const connector: Connector = {
      connect: (...args) => (stream = nodeConnector().connect(...args)),
    }
    const failing = failure(connect(libvirtd.uri, { loop, connector, env: {}, connectTimeoutMs: 300 }))
    // The kernel does that for it.
    await expect.poll(() => stream?.state).toBe('open')
    libvirtd.signal(signal)
    expect(await failing).toMatchObject({ code })
    await loop.drain()
    expect(loop.isIdle()).toBe(true)
  })
})
