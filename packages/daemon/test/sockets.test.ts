import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import type { TcpTarget } from '@hostloop/core'
import { connectGetType } from '@hostloop/protocol/connect'
import { describe, expect, onTestFinished, test } from 'vitest'
import { testDriver } from '../src/drivers/test-driver/test-driver.ts'
import { startDaemon } from '../src/index.ts'
import type { Daemon, SocketOptions } from '../src/index.ts'
import { connector, directory, nodeLoop, startWorld } from './world.ts'
import { deadSocket } from './dead-socket.ts'

async function start(sockets: readonly SocketOptions[], loop = nodeLoop()): Promise<Daemon> {
  const daemon = await startDaemon({ loop, connector, drivers: [testDriver()], sockets })
  onTestFinished(() => daemon.stop())
  return daemon
}

const mode = (path: string): number => statSync(path).mode & 0o777

test('modes are as strict as libvirtd’s, unless something else is said', async () => {
  const folder = directory()
  const paths = ['rw', 'ro', 'group'].map((name) => join(folder, name)) as [string, string, string]
  const before = process.umask(0)
  const daemon = await start([
    { unix: paths[0] },
    { unix: paths[1], readOnly: true },
    { unix: paths[2], mode: 0o770 },
  ])
  process.umask(before)
  expect(paths.map(mode)).toEqual([0o700, 0o777, 0o770])
  expect(daemon.addresses).toEqual(paths.map((unix) => ({ unix })))
  expect(readdirSync(folder).sort()).toEqual(['group', 'ro', 'rw'])
  await daemon.stop()
  expect(readdirSync(folder)).toEqual([])
  expect(daemon.addresses).toEqual([])
})

describe('one socket has one daemon', () => {
  test('the second one is refused, and harms nobody', async () => {
    const { socket, client, loop } = await startWorld()
    const rpc = await client()
    await expect(start([{ unix: socket }], loop)).rejects.toMatchObject({
      code: 'IN_USE',
      message: `Another daemon serves ${socket}: stop it, or choose another path.`,
    })
    expect(await rpc.call(connectGetType, undefined)).toEqual({ type: 'TEST' })
    await (await client()).call(connectGetType, undefined)
  })

  test('of many that start at once, one does', async () => {
    const folder = directory()
    const unix = join(folder, 'socket')
    const loop = nodeLoop()
    for (const isStale of [false, true]) {
      if (isStale) await deadSocket(unix)
      const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => start([{ unix }], loop)))
      const started = outcomes.filter((outcome) => outcome.status === 'fulfilled')
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
      expect(started.length).toBe(1)
      expect(refused.map(({ reason }) => (reason as { code: string }).code)).toEqual(Array(11).fill('IN_USE'))
      expect(readdirSync(folder)).toEqual(['socket'])
      await started[0]!.value.stop()
      expect(readdirSync(folder)).toEqual([])
    }
  })

  test('what a daemon that was killed has left is replaced', async () => {
    const folder = directory()
    const unix = join(folder, 'socket')
    await deadSocket(unix)
    // One that was killed while it started.
    mkdirSync(`${unix}.dEad00`)
    await deadSocket(join(`${unix}.dEad00`, 's'))
    const { client } = await startWorld({ sockets: [{ unix }] })
    await client('test:///default', { target: { unix } })
    expect(readdirSync(folder)).toEqual(['socket'])
  })

  test('what is no socket is left alone', async () => {
    const unix = join(directory(), 'file')
    writeFileSync(unix, 'precious')
    await expect(start([{ unix }])).rejects.toMatchObject({
      code: 'IN_USE',
      message: `${unix} is no socket: remove it, or choose another path.`,
    })
    expect(existsSync(unix)).toBe(true)
  })

  test('a socket that has been replaced is left alone, too', async () => {
    const folder = directory()
    const unix = join(folder, 'socket')
    const loop = nodeLoop()
    const first = await start([{ unix }], loop)
    renameSync(unix, join(folder, 'moved'))
    const second = await start([{ unix }], loop)
    await first.stop()
    expect(existsSync(unix)).toBe(true)
    await second.stop()
    expect(readdirSync(folder)).toEqual(['moved'])
  })
})

test('nobody can connect before the socket has its mode', async () => {
  const folder = directory()
  const unix = join(folder, 'socket')
  const seen: number[] = []
  const listen: typeof connector.listen = (target) => {
    const acceptor = connector.listen(target)
    const own = (target as { unix: string }).unix
    expect(own).not.toBe(unix)
    seen.push(mode(join(own, '..')))
    return acceptor
  }
  const daemon = await startDaemon({
    loop: nodeLoop(),
    connector: { ...connector, listen },
    drivers: [],
    sockets: [{ unix }],
  })
  await daemon.stop()
  expect(seen).toEqual([0o700])
})

test('paths that can be no socket', async () => {
  const folder = directory()
  await expect(start([{ unix: join(folder, 'x'.repeat(100)) }])).rejects.toMatchObject({
    code: 'INVALID_OPTIONS',
    message: expect.stringContaining('at most 98 bytes'),
  })
  await expect(start([{ unix: join(folder, 'missing', 'socket') }])).rejects.toMatchObject({ code: 'ENOENT' })
  chmodSync(folder, 0o700)
})

test('TCP, only where it is asked for', async () => {
  const { client, daemon } = await startWorld({ sockets: [{ tcp: { host: '127.0.0.1', port: 0 } }] })
  const [target] = daemon.addresses
  expect(target).toMatchObject({ tcp: { host: '127.0.0.1' } })
  const rpc = await client('test:///default', { target: target! })
  expect(await rpc.call(connectGetType, undefined)).toEqual({ type: 'TEST' })
})

test('a port that is in use', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => void other.close())
  const { port } = other.address() as TcpTarget
  const unix = join(directory(), 'socket')
  await expect(start([{ unix }, { tcp: { host: '127.0.0.1', port } }])).rejects.toMatchObject({
    code: 'IN_USE',
    message: `127.0.0.1:${port} is in use: stop what listens there, or choose another port.`,
  })
  // What had been opened before is closed again.
  expect(existsSync(unix)).toBe(false)
})
