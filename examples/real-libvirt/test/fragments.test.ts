import type { HostloopError } from '@hostloop/core'
import { connect, DomainEventId } from '@hostloop/libvirt'
import type { Connection } from '@hostloop/libvirt'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { libvirtPrograms, startLibvirtd, virsh, virshEvents } from '../src/index.ts'
import type { Libvirtd } from '../src/index.ts'
import { connectFor } from './adapters.ts'
import { lineOf } from './event-line.ts'
import { Gate, inPieces, proxyTo, readingConnector } from './proxy.ts'
import { readToEnd, writeAndEnd } from './stream-bytes.ts'

/** Numbers from 0 to 1 that look random, and are the same each time (Park and Miller's). */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

const random = numbers(20)
const ways = [
  ['byte by byte', () => 1, 1],
  ['in pieces of 1 to 60 bytes', () => 1 + Math.floor(random() * 60), 60],
] as const

describe.skipIf(libvirtPrograms === undefined)('what comes in pieces', () => {
  let libvirtd: Libvirtd
  beforeAll(async () => {
    libvirtd = await startLibvirtd()
  })
  afterAll(() => libvirtd.stop())

  /** What `virsh event` prints, and what a connection hears, of what virsh does. */
  async function sameAsVirsh(conn: Connection, act: (command: string) => Promise<unknown>): Promise<void> {
    const heard: string[] = []
    const listener = conn.onDomainEvent(DomainEventId.lifecycle, (event) => heard.push(lineOf(event)))
    await listener.ready
    const printed = await virshEvents(libvirtd, '--event', 'lifecycle', '--loop')
    onTestFinished(() => printed.stop())
    const commands = ['suspend', 'resume', 'destroy', 'start', 'suspend', 'resume']
    for (const command of commands) await act(command)
    const lines = await printed.lines(commands.length)
    await expect.poll(() => heard).toEqual(lines)
    listener.cancel()
  }

  test.each(ways)('%s: calls, errors and events', async (_name, length, longest) => {
    const reads: number[] = []
    const conn = await connectFor(await proxyTo(libvirtd, inPieces(length)), {
      connector: readingConnector(reads),
    })
    expect(await conn.type()).toBe('TEST')
    const domain = await conn.domains.byName('test')
    const direct = await connectFor(libvirtd)
    expect(await domain.xml()).toBe(await (await direct.domains.byName('test')).xml())
    await expect(conn.storagePools.byName('größer')).rejects.toMatchObject({
      code: 'REMOTE_ERROR',
      message: expect.stringContaining("'größer'") as string,
    })
    await sameAsVirsh(conn, async (command) => {
      expect((await virsh(libvirtd, command, 'test')).code).toBe(0)
    })
    const calls = Array.from({ length: 20 }, () => [conn.node.info(), conn.domains.byName('test')] as const)
    const expected = await direct.node.info()
    for (const [info, found] of calls) {
      expect(await info).toEqual(expected)
      expect((await found).name).toBe('test')
    }
    // They were pieces indeed, and were not joined on their way.
    const mean = reads.reduce((sum, each) => sum + each, 0) / reads.length
    expect(reads.length).toBeGreaterThan(200)
    expect(mean).toBeLessThan(longest * 1.2)
  })

  test.each(ways)('%s: a stream, both ways', async (_name, length) => {
    const { socket } = await proxyTo(libvirtd, inPieces(length))
    const loop = createNodeEventImpl()
    const conn = await connectFor({ uri: `storage+unix:///session?socket=${socket}` }, { loop })
    const path = `${libvirtd.directory}/images`
    const xml = `<pool type='dir'><name>images</name><target><path>${path}</path></target></pool>`
    const pool = await conn.storagePools.create(xml, { build: true })
    const volume = await pool.createVolume('<volume><name>disk</name><capacity>5000</capacity></volume>')
    const data = Uint8Array.from({ length: 5000 }, (_, index) => index * 7)
    await writeAndEnd(await volume.upload(), data, loop)
    const downloaded = await readToEnd(await volume.download(), loop)
    expect(Buffer.from(downloaded).equals(data)).toBe(true)
    await volume.delete()
    await pool.destroy()
  })

  test('all in one piece, after a while: calls, answers and events', async () => {
    const gate = new Gate()
    const reads: number[] = []
    const conn = await connectFor(await proxyTo(libvirtd, gate.pass), { connector: readingConnector(reads) })
    const order: string[] = []
    const heard = (what: string): void => void order.push(what)
    const listener = conn.onDomainEvent(DomainEventId.lifecycle, (event) => heard(lineOf(event)))
    await listener.ready
    gate.close()
    const names = Array.from({ length: 50 }, (_, index) => (index % 5 === 0 ? 'test' : `no-${index}`))
    const asked = names.map((name) =>
      name === 'test'
        ? conn.domains.byName(name).then((domain) => domain.name)
        : conn.storagePools.byName(name).catch((error: Error) => /'(.*)'/.exec(error.message)?.[1]),
    )
    await expect.poll(() => gate.messages('client')).toBe(50)
    gate.release('client')
    await expect.poll(() => gate.messages('daemon')).toBe(50)
    for (const command of ['suspend', 'resume', 'suspend', 'resume']) await virsh(libvirtd, command, 'test')
    await expect.poll(() => gate.messages('daemon')).toBe(54)
    expect(order).toEqual([])
    reads.length = 0
    const bytes = gate.release('daemon')
    expect(await Promise.all(asked)).toEqual(names)
    await expect.poll(() => order.length).toBe(4)
    expect(reads).toEqual([bytes])
    const [suspended, resumed] = ['Suspended Paused', 'Resumed Unpaused'].map(
      (what) => `event 'lifecycle' for domain 'test': ${what}`,
    )
    expect(order).toEqual([suspended, resumed, suspended, resumed])
    gate.open()
  })

  test('a handshake that is cut after any number of bytes', async () => {
    const loop = createNodeEventImpl()
    let left = Infinity
    let sent = 0
    const proxy = await proxyTo(libvirtd, (bytes, write, from) => {
      if (from === 'daemon') sent += bytes.length
      write(from === 'daemon' ? bytes.subarray(0, left) : bytes)
      if (from !== 'daemon') return
      left -= bytes.length
      if (left <= 0) proxy.hangUp()
    })
    const options = { loop, connector: nodeConnector(), env: {} }
    const conn = await connect(proxy.uri, options)
    conn.destroy()
    const all = sent
    for (let bytes = 1; bytes < all; bytes++) {
      left = bytes
      const error = await connect(proxy.uri, options).then(
        () => expect.fail(`connected after ${bytes} bytes of ${all}`),
        (reason: unknown) => reason as HostloopError,
      )
      expect(error.code, `after ${bytes} bytes: ${error.message}`).toBe('DISCONNECTED')
      await loop.drain()
    }
    expect(all).toBeGreaterThan(150)
  })
})
