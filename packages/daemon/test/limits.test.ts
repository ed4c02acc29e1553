import { keepalivePing } from '@hostloop/protocol/keepalive'
import {
  connectGetCapabilities,
  connectGetType,
  connectOpen,
  connectSupportsFeature,
} from '@hostloop/protocol/connect'
import {
  connectDomainEventCallbackRegisterAny,
  domainEventCallbackLifecycle,
} from '@hostloop/protocol/domain-events'
import type { ByteStream } from '@hostloop/core'
import { expect, test } from 'vitest'
import { Procedures } from '../src/index.ts'
import type { Daemon, Driver, DriverEvents } from '../src/index.ts'
import { call, frame } from './frames.ts'
import { startWorld, TEST, until } from './world.ts'

test('clients beyond the limit wait until another one has gone', async () => {
  const { client, connect, daemon, entries } = await startWorld({ limits: { maxClients: 3 } })
  const clients = [await client(), await client(), await client()]
  const fourth = connect()
  let isOpen = false
  const opened = fourth.call(connectOpen, { name: 'test:///default', flags: 0 }).then(() => (isOpen = true))
  await clients[0]!.call(connectGetType, undefined)
  await clients[0]!.call(connectGetType, undefined)
  expect([daemon.inspect().clients, isOpen]).toEqual([3, false])
  clients[1]!.close()
  await opened
  expect(daemon.inspect().clients).toBe(3)
  expect(entries.some(({ message }) => message === 'no more clients are accepted')).toBe(true)
})

test('no more than the limit, also where many wait', async () => {
  const { client, raw, daemon } = await startWorld({ limits: { maxClients: 2 } })
  const [first] = [await client(), await client()]
  const streams = Array.from({ length: 8 }, () => raw())
  await until(() => streams.every(({ state }) => state === 'open'))
  first.close()
  for (let turn = 0; turn < 50; turn++) {
    await new Promise((resolve) => setImmediate(resolve))
    expect(daemon.inspect().clients).toBeLessThanOrEqual(2)
  }
  expect(daemon.inspect().clients).toBe(2)
})

test('of each client, so many calls are worked on and the rest wait', async () => {
  const { driver, pending } = patient()
  const { client, daemon } = await startWorld({ drivers: [driver], limits: { maxClientRequests: 3 } })
  const [rpc, other] = [await client('patient:///'), await client('patient:///')]
  const calls = Array.from({ length: 10 }, () => rpc.call(connectGetType, undefined))
  await until(() => pending.length === 3)
  expect(await Promise.race([other.call(connectGetCapabilities, undefined), ...calls])).toEqual({
    capabilities: '',
  })
  expect(pending.length).toBe(3)
  expect(daemon.inspect().calls).toBe(3)
  for (let answered = 0; answered < 10; answered++) {
    await until(() => pending.length > 0)
    expect(pending.length).toBeLessThanOrEqual(3)
    pending.shift()!()
  }
  expect(await Promise.all(calls)).toEqual(calls.map(() => ({ type: 'LATE' })))
})

test('a message that is too long ends the connection', async () => {
  const { connect, raw, daemon } = await startWorld({ limits: { maxMessageBytes: 1000 } })
  const client = connect()
  await client.call(connectOpen, { name: `test:///default?${'x'.repeat(900)}`, flags: 0 })
  const stream = raw()
  await until(() => stream.state === 'open')
  stream.write(Uint8Array.of(0, 0, 4, 0))
  await until(() => stream.read() === null && stream.readEnded)
  expect(daemon.inspect().clients).toBe(1)
})

test('a client that does not read its events is dropped, and nobody else is kept waiting', async () => {
  const { driver, send } = chatty()
  const { client, raw, daemon, entries } = await startWorld({
    drivers: [driver],
    limits: { maxQueuedBytes: 256 * 1024 },
  })
  const reader = await client('chatty:///')
  const slow = raw()
  await until(() => slow.state === 'open')
  slow.write(call(connectOpen, { name: 'chatty:///', flags: 0 }))
  await until(() => slow.read() !== null)
  slow.write(call(connectDomainEventCallbackRegisterAny, { eventId: 0, dom: null }))
  await until(() => daemon.inspect().registrations === 1)
  let most = 0
  while (daemon.inspect().clients === 2) {
    send()
    most = Math.max(most, daemon.inspect().queuedBytes)
    await reader.call(connectGetType, undefined)
  }
  expect(most).toBeGreaterThan(100_000)
  expect(most).toBeLessThan(512 * 1024)
  expect(daemon.inspect()).toMatchObject({ clients: 1, registrations: 0, queuedBytes: 0 })
  expect(entries.find(({ fields }) => fields['code'] === 'OVERFLOW')).toMatchObject({ level: 'warning' })
})

test('a client that does not read its replies is not worked for', async () => {
  const { daemon, isBehind } = await unreadReplies()
  let turns = 0
  await until(() => isBehind() && turns++ > 100)
  expect(daemon.inspect().queuedBytes).toBeLessThan(2 * 1024 * 1024)
})

test('a client that did not read its replies, and is gone, leaves nothing', async () => {
  const { daemon, slow } = await unreadReplies()
  slow.close()
  let turns = 0
  await until(() => daemon.inspect().clients === 0 || turns++ > 1000)
  expect(daemon.inspect().clients).toBe(0)
})

test('a client that is killed in the middle of a message, or with calls in flight, leaves nothing', async () => {
  const { driver, pending, closed } = patient()
  const { raw, daemon, entries } = await startWorld({ drivers: [driver] })
  let gone = 0
  for (const cut of [1, 3, 20, 30]) {
    const stream = raw()
    await until(() => stream.state === 'open')
    stream.write(call(connectOpen, { name: 'patient:///', flags: 0 }))
    await until(() => stream.read() !== null)
    stream.write(call(connectGetType, undefined))
    await until(() => pending.length === 1)
    stream.write(call(connectOpen, { name: 'patient:///', flags: 0 }).subarray(0, cut))
    stream.close()
    await until(() => entries.filter(({ message }) => message === 'disconnected').length === gone + 1)
    gone++
    // The driver's connection outlives its calls.
    expect(closed()).toBe(false)
    pending.shift()!()
    await until(() => daemon.inspect().clients === 0)
    expect(closed()).toBe(true)
  }
})

test('a silent client that has said that it answers is asked, and dropped if it does not', async () => {
  const { raw, daemon, entries } = await startWorld({ keepalive: { intervalMs: 20, count: 2 } })
  const quiet = raw()
  const silent = raw()
  await until(() => quiet.state === 'open' && silent.state === 'open')
  silent.write(call(connectSupportsFeature, { feature: 10 }))
  const bytes: number[] = []
  const receive = (stream: ByteStream): void => void bytes.push(...(stream.read() ?? []))
  await until(() => {
    receive(silent)
    return silent.readEnded
  })
  const ping = [...frame({ ...keepalivePing, type: 2, serial: 0 })]
  expect(bytes.slice(32, 60)).toEqual(ping)
  expect(entries.find(({ fields }) => fields['code'] === 'UNRESPONSIVE')).toBeDefined()
  // The other one never said so.
  expect(daemon.inspect().clients).toBe(1)
})

/** A client that asks and asks, and reads nothing, until the daemon has enough of it. */
async function unreadReplies(): Promise<{ daemon: Daemon; slow: ByteStream; isBehind: () => boolean }> {
  const { raw, daemon } = await startWorld()
  const slow = raw()
  await until(() => slow.state === 'open')
  slow.write(call(connectOpen, { name: 'test:///default', flags: 0 }))
  await until(() => slow.read() !== null)
  const request = call(connectGetCapabilities, undefined)
  let unsent = Buffer.concat(Array.from({ length: 10_000 }, () => request))
  const isBehind = (): boolean => {
    unsent = unsent.subarray(slow.write(unsent))
    return daemon.inspect().queuedBytes > 1024 * 1024
  }
  await until(isBehind)
  return { daemon, slow, isBehind }
}

/** A driver that has as many events as the test likes. */
function chatty(): { driver: Driver; send: () => void } {
  let events: DriverEvents | undefined
  const driver: Driver = {
    name: 'chatty',
    schemes: ['chatty'],
    procedures: new Procedures().add(connectGetType, { runs: 'loop', handler: () => ({ type: 'CHATTY' }) }),
    startup: (host) => {
      events = host.createEvents('domain')
    },
    open: ({ text }) => ({ uri: text, events: events! }),
  }
  const send = (): void => {
    for (let count = 0; count < 100; count++)
      events!.emit(domainEventCallbackLifecycle, { msg: { dom: TEST, event: 0, detail: 0 } })
  }
  return { driver, send }
}

/** A driver that answers when the test says so. */
function patient(): { driver: Driver; pending: (() => void)[]; closed: () => boolean } {
  const pending: (() => void)[] = []
  let connections = 0
  const driver: Driver = {
    name: 'patient',
    schemes: ['patient'],
    procedures: new Procedures()
      .add(connectGetType, {
        runs: 'loop',
        handler: () => new Promise((resolve) => pending.push(() => resolve({ type: 'LATE' }))),
      })
      .add(connectGetCapabilities, { runs: 'loop', handler: () => ({ capabilities: '' }) }),
    open: ({ text }, _client, host) => {
      connections++
      return { uri: text, events: host.createEvents(), close: () => void connections-- }
    },
  }
  return { driver, pending, closed: () => connections === 0 }
}
