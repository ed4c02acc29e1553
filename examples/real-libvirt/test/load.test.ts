import { connect, DomainEventId } from '@hostloop/libvirt'
import type { Connection, Domain, LibvirtError } from '@hostloop/libvirt'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { libvirtPrograms, startLibvirtd } from '../src/index.ts'
import type { Libvirtd } from '../src/index.ts'
import { connectFor } from './adapters.ts'
import { lineOf } from './event-line.ts'
import { freeze } from './freeze.ts'

const GUESTS = 25

function guest(index: number): { name: string; uuid: string; memoryKiB: bigint; xml: string } {
  const name = `guest-${index}`
  const uuid = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
  const memoryKiB = 1024n * BigInt(index + 1)
  const xml = `<domain type='test'><name>${name}</name><uuid>${uuid}</uuid><memory>${memoryKiB}</memory><os><type>hvm</type></os></domain>`
  return { name, uuid, memoryKiB, xml }
}

const guests = Array.from({ length: GUESTS }, (_, index) => guest(index))

describe.skipIf(libvirtPrograms === undefined)('much at the same time', () => {
  let libvirtd: Libvirtd
  beforeAll(async () => {
    libvirtd = await startLibvirtd()
  })
  afterAll(() => libvirtd.stop())

  async function withGuests(): Promise<{ conn: Connection; domains: Domain[] }> {
    const conn = await connectFor(libvirtd)
    return { conn, domains: await Promise.all(guests.map(({ xml }) => conn.domains.define(xml))) }
  }

  /** What is asked of one guest, each in its own way, and what must be answered. */
  const questions: readonly ((
    conn: Connection,
    domain: Domain,
    of: (typeof guests)[number],
  ) => readonly [Promise<unknown>, unknown])[] = [
    (conn, _, { name, uuid }) => [conn.domains.byName(name).then((found) => found.uuid), uuid],
    (conn, _, { name, uuid }) => [conn.domains.byUuid(uuid).then((found) => found.name), name],
    (_conn, domain, { memoryKiB }) => [domain.info().then((info) => info.maxMemoryKiB), memoryKiB],
    (_conn, domain, { name }) => [domain.xml().then((xml) => /<name>(.*)<\/name>/.exec(xml)?.[1]), name],
    (conn, _, { name }) => [
      conn.storagePools.byName(`no-${name}`).catch((error: unknown) => (error as LibvirtError).message),
      expect.stringContaining(`'no-${name}'`),
    ],
  ]

  test('500 calls on one connection: every answer is that of its question', async () => {
    const { conn, domains } = await withGuests()
    const asked: (readonly [Promise<unknown>, unknown])[] = []
    for (let round = 0; round < 4; round++)
      for (const question of questions)
        for (const [index, of] of guests.entries()) asked.push(question(conn, domains[index]!, of))
    expect(asked.length).toBe(500)
    await Promise.resolve()
    expect(conn.inspect().pendingCalls).toBe(500)
    const answers = await Promise.all(asked.map(([answer]) => answer))
    expect(answers).toEqual(asked.map(([, expected]) => expected))
    expect(conn.inspect()).toMatchObject({ pendingCalls: 0, queuedBytes: 0 })
  })

  test('20 connections: each is told all that happens, in order', async () => {
    const loop = createNodeEventImpl()
    const heard: string[][] = []
    const listen = async (): Promise<Connection> => {
      const conn = await connect(libvirtd.uri, { loop, connector: nodeConnector(), env: {} })
      const lines: string[] = []
      heard.push(lines)
      await conn.onDomainEvent(DomainEventId.lifecycle, (event) => lines.push(lineOf(event))).ready
      return conn
    }
    const connections = await Promise.all(Array.from({ length: 20 }, listen))
    onTestFinished(async () => {
      await Promise.all(connections.map((conn) => conn.close()))
      await loop.drain()
    })
    const domain = await connections[7]!.domains.byName('test')
    const expected: string[] = []
    for (let round = 0; round < 10; round++) {
      await domain.suspend()
      await domain.resume()
      expected.push("event 'lifecycle' for domain 'test': Suspended Paused")
      expected.push("event 'lifecycle' for domain 'test': Resumed Unpaused")
    }
    await expect.poll(() => heard).toEqual(heard.map(() => expected))
  })

  test('calls that are given up leave the others alone', async () => {
    const { conn, domains } = await withGuests()
    const controller = new AbortController()
    const reason = new Error('enough')
    await freeze(libvirtd)
    const aborted = guests.flatMap(({ name }) =>
      Array.from({ length: 4 }, () => conn.domains.byName(name, { signal: controller.signal })),
    )
    const kept = guests.flatMap((of, index) => questions.map((ask) => ask(conn, domains[index]!, of)))
    const slow = guests.map(({ name }) => conn.domains.byName(name, { timeoutMs: 100 }))
    const late = Promise.allSettled(slow)
    const gone = Promise.allSettled(aborted)
    await Promise.resolve()
    controller.abort(reason)
    expect(await gone).toEqual(aborted.map(() => ({ status: 'rejected', reason })))
    expect(await late).toEqual(
      slow.map(() => ({
        status: 'rejected',
        reason: expect.objectContaining({ code: 'TIMED_OUT' }) as Error,
      })),
    )
    expect(conn.inspect().pendingCalls).toBe(kept.length)
    libvirtd.signal('SIGCONT')
    expect(await Promise.all(kept.map(([answer]) => answer))).toEqual(kept.map(([, expected]) => expected))
    // Their answers come, too, and must not be taken for others.
    for (const ask of questions) {
      const [answer, expected] = ask(conn, domains[3]!, guests[3]!)
      expect(await answer).toEqual(expected)
    }
    expect(conn.inspect().pendingCalls).toBe(0)
    expect(conn.closeReason).toBeUndefined()
  })

  test('calls that are given up while answers come', async () => {
    const { conn, domains } = await withGuests()
    const controller = new AbortController()
    const reason = new Error('enough')
    let answered = 0
    const asked = Array.from({ length: 500 }, (_, index) => {
      const of = guests[index % GUESTS]!
      const { signal } = controller
      const info = domains[index % GUESTS]!.info(index % 2 === 0 ? { signal } : {})
      return info.then(
        ({ maxMemoryKiB }) => {
          if (++answered === 20) controller.abort(reason)
          expect(maxMemoryKiB).toBe(of.memoryKiB)
          return 'answered'
        },
        (error: unknown) => {
          expect(error).toBe(reason)
          return index % 2 === 0 ? 'aborted' : expect.fail('it had no signal')
        },
      )
    })
    const outcomes = await Promise.all(asked)
    expect(outcomes.filter((each) => each === 'aborted').length).toBeGreaterThan(0)
    expect(outcomes.filter((each) => each === 'answered').length).toBeGreaterThanOrEqual(250)
    expect((await conn.domains.byName('guest-4')).uuid).toBe(guests[4]!.uuid)
  })
})
