import type { EventImpl } from '@hostloop/core'
import { DomainEventId, lifecycleNames, onDomainStart, onDomainStop } from '@hostloop/libvirt'
import type { Connection, DomainEvent } from '@hostloop/libvirt'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { libvirtPrograms, startLibvirtd, virsh, virshEvents } from '../src/index.ts'
import type { Libvirtd, VirshEvents } from '../src/index.ts'
import { adapters, connectFor } from './adapters.ts'
import { startOurs } from './both-daemons.ts'
import type { OurDaemon } from './both-daemons.ts'
import { lineOf } from './event-line.ts'

/** What libvirt 9.0 has. */
const ids = Object.values(DomainEventId).filter((id) => id !== DomainEventId.nicMacChange)

/** What the test drivers of both tell of. */
const transitions = [
  ['suspend', 'test'],
  ['resume', 'test'],
  ['reboot', 'test'],
  ['shutdown', 'test'],
  ['start', 'test'],
  ['suspend', 'test'],
  ['destroy', 'test'],
  ['start', 'test'],
  ['destroy', 'test'],
  ['undefine', 'test'],
]

/** All that libvirt's tells of. */
const actions = [
  ['desc', 'test', '--title', 'hello'],
  ['metadata', 'test', '--uri', 'http://example.com', '--key', 'k', '<a/>'],
  ['managedsave', 'test'],
  ['start', 'test'],
  ['snapshot-create-as', 'test', 'first'],
  ['snapshot-revert', 'test', 'first'],
  ['snapshot-delete', 'test', 'first'],
  ['destroy', 'test'],
  ['domrename', 'test', 'renamed'],
  ['domrename', 'renamed', 'test'],
  ['start', 'test'],
  ...transitions,
]

type Start = () => Promise<Libvirtd | OurDaemon>

const daemons: readonly (readonly [name: string, start: Start, actions: readonly string[][]])[] = [
  ['a real libvirtd', startLibvirtd, actions],
  ['our daemon', startOurs, transitions],
]

describe.skipIf(libvirtPrograms === undefined).each(daemons)('events of %s', (_daemon, start, all) => {
  let daemon: Libvirtd | OurDaemon
  beforeAll(async () => {
    daemon = await start()
  })
  afterAll(() => daemon[Symbol.asyncDispose]())

  async function virshListens(): Promise<VirshEvents> {
    const events = await virshEvents(daemon)
    onTestFinished(() => events.stop())
    return events
  }

  async function act(...args: string[]): Promise<void> {
    const { code, stderr } = await virsh(daemon, ...args)
    expect(code, stderr).toBe(0)
  }

  async function everything(conn: Connection, heard: string[]): Promise<void> {
    const subscriptions = ids.map((id) =>
      conn.onDomainEvent(id, (event: DomainEvent) => heard.push(lineOf(event))),
    )
    await Promise.all(subscriptions.map(({ ready }) => ready))
  }

  describe.each(adapters)('on %s', (_name, create) => {
    async function connection(): Promise<{ conn: Connection; loop: EventImpl }> {
      const loop = create()
      return { conn: await connectFor(daemon, { loop }), loop }
    }

    test('are exactly those that virsh prints, in its order', async () => {
      const { conn } = await connection()
      const heard: string[] = []
      await everything(conn, heard)
      const printed = await virshListens()
      for (const action of all) await act(...action)
      await expect.poll(() => heard.at(-1)).toContain("'test': Undefined Removed")
      const lines = await printed.lines(heard.length)
      expect(lines.length).toBeGreaterThan(all.length - 2)
      expect(lines.map((line, index) => line.slice(0, heard[index]!.length))).toEqual(heard)
    })

    test('are those of starts and stops, until cancelled', async () => {
      const { conn } = await connection()
      const heard: string[] = []
      const start = onDomainStart(conn, ({ name, id }, detail) =>
        heard.push(`${name} ${id} started ${detail}`),
      )
      const stop = onDomainStop(conn, ({ name, id }, detail) => heard.push(`${name} ${id} stopped ${detail}`))
      await Promise.all([start.ready, stop.ready])
      const domain = await conn.domains.byName('test')
      await domain.destroy()
      const { id } = await domain.start()
      await expect
        .poll(() => heard)
        .toEqual(['test undefined stopped destroyed', `test ${id} started booted`])
      start.cancel()
      stop.cancel()
      await domain.destroy()
      expect(heard).toHaveLength(2)
      await expect.poll(() => conn.inspect().eventRegistrations).toBe(0)
    })

    test('come one after the other, of one domain alone', async () => {
      const { conn } = await connection()
      const other = await conn.domains.define(
        '<domain type="test"><name>other</name><memory>1024</memory><os><type>hvm</type></os></domain>',
      )
      const domain = await conn.domains.byName('test')
      const events = conn.domainEvents(DomainEventId.lifecycle, { domain })
      await events.ready
      await other.start()
      await domain.suspend()
      await other.destroy()
      await domain.resume()
      await other.undefine()
      const names: string[] = []
      for await (const event of events) {
        names.push(`${event.domain.name} ${lifecycleNames(event).event}`)
        if (names.length === 2) break
      }
      expect(names).toEqual(['test suspended', 'test resumed'])
    })

    test('can be taken without a turn of the loop', async () => {
      const { conn } = await connection()
      const { ready } = conn.onDomainEvent(DomainEventId.lifecycle, () => {})
      await ready
      const domain = await conn.domains.byName('test')
      const suspended = domain.suspend()
      await Promise.resolve()
      let event = conn.takeEvent()
      const limit = performance.now() + 5000
      while (event === undefined && performance.now() < limit) {
        await new Promise((resolve) => setImmediate(resolve))
        event = conn.takeEvent()
      }
      expect(event).toMatchObject({ kind: 'domain', event: 3, detail: 0, domain: { name: 'test' } })
      await suspended
      await domain.resume()
    })

    if (all === actions)
      test('tell of networks and storage pools as well', async () => {
        const { conn } = await connection()
        const heard: string[] = []
        const network = conn.onNetworkEvent(0, (event) => heard.push(`${event.network.name} ${event.event}`))
        const pool = conn.onStoragePoolEvent(0, (event) => heard.push(`${event.pool.name} ${event.event}`))
        const refreshed = conn.onStoragePoolEvent(1, (event) => heard.push(`${event.pool.name} refreshed`))
        await Promise.all([network.ready, pool.ready, refreshed.ready])
        await act('net-destroy', 'default')
        await act('net-start', 'default')
        await act('pool-refresh', 'default-pool')
        await act('pool-destroy', 'default-pool')
        await act('pool-start', 'default-pool')
        await expect
          .poll(() => heard)
          .toEqual(['default 3', 'default 2', 'default-pool refreshed', 'default-pool 3', 'default-pool 2'])
      })
  })
})
