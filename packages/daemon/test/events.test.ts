import { domainReboot, domainResume, domainSuspend } from '@hostloop/protocol/domain'
import {
  connectDomainEventCallbackDeregisterAny,
  connectDomainEventCallbackRegisterAny,
  connectDomainEventDeregister,
  connectDomainEventRegister,
  connectDomainEventRegisterAny,
  domainEventCallbackLifecycle,
  domainEventCallbackReboot,
  domainEventLifecycle,
} from '@hostloop/protocol/domain-events'
import { connectNetworkEventRegisterAny } from '@hostloop/protocol/network-events'
import {
  connectNodeDeviceEventRegisterAny,
  nodeDeviceEventUpdate,
} from '@hostloop/protocol/node-device-events'
import { connectSecretEventRegisterAny } from '@hostloop/protocol/secret-events'
import { connectStoragePoolEventRegisterAny } from '@hostloop/protocol/storage-events'
import type { RpcClient } from '@hostloop/rpc'
import { expect, test } from 'vitest'
import { Procedures } from '../src/index.ts'
import type { Driver, DriverEvents } from '../src/index.ts'
import { failure, NOBODY, startWorld, TEST, until } from './world.ts'

const LIFECYCLE = 0
const tracked = [8, 0, 'invalid argument: event callback already tracked']

async function register(client: RpcClient, eventId: number, dom: typeof TEST | null = null): Promise<number> {
  return (await client.call(connectDomainEventCallbackRegisterAny, { eventId, dom })).callbackId
}

/** What the client hears, as `callback id: event, detail`. */
function heard(client: RpcClient): string[] {
  const lines: string[] = []
  client.onEvent(domainEventCallbackLifecycle, ({ callbackId, msg }) =>
    lines.push(`${callbackId}: ${msg.dom.name} ${msg.event}, ${msg.detail}`),
  )
  return lines
}

test('a client hears of what it has registered for, and no longer', async () => {
  const { client, daemon } = await startWorld()
  const [rpc, other] = [await client(), await client()]
  const [lines, others] = [heard(rpc), heard(other)]
  expect(await register(rpc, LIFECYCLE)).toBe(0)
  expect(await register(rpc, 1)).toBe(1)
  expect(await failure(register(rpc, LIFECYCLE))).toEqual(tracked)
  expect(daemon.inspect()).toMatchObject({ registrations: 2 })
  await other.call(domainSuspend, { dom: TEST })
  await until(() => lines.length > 0)
  await rpc.call(connectDomainEventCallbackDeregisterAny, { callbackId: 0 })
  await rpc.call(domainResume, { dom: TEST })
  expect(await register(rpc, LIFECYCLE)).toBe(2)
  await rpc.call(domainSuspend, { dom: TEST })
  expect(lines).toEqual(['0: test 3, 0', '2: test 3, 0'])
  expect(others).toEqual([])
  const gone = rpc.call(connectDomainEventCallbackDeregisterAny, { callbackId: 0 })
  expect(await failure(gone)).toEqual([1, 7, 'internal error: domain event callback 0 not registered'])
  rpc.close()
  await until(() => daemon.inspect().registrations === 0)
})

test('for one domain only, by its uuid', async () => {
  const { client } = await startWorld()
  const rpc = await client()
  const lines = heard(rpc)
  await register(rpc, LIFECYCLE)
  expect(await register(rpc, LIFECYCLE, { ...TEST, name: 'whatever', id: 77 })).toBe(1)
  expect(await failure(register(rpc, LIFECYCLE, TEST))).toEqual(tracked)
  expect(await register(rpc, LIFECYCLE, NOBODY)).toBe(2)
  await rpc.call(domainSuspend, { dom: TEST })
  expect(lines).toEqual(['0: test 3, 0', '1: test 3, 0'])
})

test('as clients did before there were callback ids', async () => {
  const { client } = await startWorld()
  const rpc = await client()
  const events: unknown[] = []
  rpc.onEvent(domainEventLifecycle, ({ dom, event, detail }) => events.push([dom.name, event, detail]))
  expect(await rpc.call(connectDomainEventRegister, undefined)).toEqual({ cbRegistered: 0 })
  expect(await failure(rpc.call(connectDomainEventRegister, undefined))).toEqual(tracked)
  await rpc.call(domainSuspend, { dom: TEST })
  await rpc.call(connectDomainEventDeregister, undefined)
  expect((await failure(rpc.call(connectDomainEventDeregister, undefined)))[2]).toBe(
    'internal error: domain event 0 not registered',
  )
  await rpc.call(connectDomainEventRegisterAny, { eventId: LIFECYCLE })
  await rpc.call(domainResume, { dom: TEST })
  expect(events).toEqual([
    ['test', 3, 0],
    ['test', 4, 0],
  ])
  expect((await failure(rpc.call(connectDomainEventRegisterAny, { eventId: 16 })))[2]).toBe(
    'internal error: unsupported event ID 16',
  )
  const callback = rpc.call(connectDomainEventCallbackDeregisterAny, { callbackId: 1 })
  expect((await failure(callback))[2]).toBe('internal error: domain event callback 1 not registered')
})

test('events of other objects, and those that there are not', async () => {
  const { client } = await startWorld()
  const rpc = await client()
  const unsupported = async (promise: Promise<unknown>): Promise<unknown> => (await failure(promise))[2]
  for (const eventId of [999, -1, 28])
    expect(await unsupported(register(rpc, eventId))).toBe(`internal error: unsupported event ID ${eventId}`)
  const network = rpc.call(connectNetworkEventRegisterAny, { eventId: 5, net: null })
  expect(await unsupported(network)).toBe('internal error: unsupported network event ID 5')
  expect(await rpc.call(connectNetworkEventRegisterAny, { eventId: 0, net: null })).toEqual({ callbackId: 0 })
  const pool = rpc.call(connectStoragePoolEventRegisterAny, { eventId: 9, pool: null })
  expect(await unsupported(pool)).toBe('internal error: unsupported storage pool event ID 9')
  expect(await failure(rpc.call(connectSecretEventRegisterAny, { eventId: 0, secret: null }))).toEqual([
    3,
    30,
    'this function is not supported by the connection driver: virConnectSecretEventRegisterAny',
  ])
})

test('a driver sends what it likes to whoever asked, and is told when it is no event', async () => {
  const { driver, events } = emitter()
  const { client, daemon } = await startWorld({ drivers: [driver] })
  const rpc = await client('emit:///')
  const dev = { name: 'one' }
  await rpc.call(connectNodeDeviceEventRegisterAny, { eventId: 1, dev: null })
  await rpc.call(connectNodeDeviceEventRegisterAny, { eventId: 1, dev })
  const lines: string[] = []
  rpc.onEvent(nodeDeviceEventUpdate, ({ callbackId, dev: { name } }) => lines.push(`${callbackId} ${name}`))
  events().emit(nodeDeviceEventUpdate, { dev })
  events().emit(nodeDeviceEventUpdate, { dev: { name: 'two' } })
  await until(() => lines.length === 3)
  expect(lines).toEqual(['0 one', '1 one', '0 two'])
  expect(() => events().emit(domainEventCallbackReboot, { msg: { dom: TEST } })).toThrow(
    'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_REBOOT is no event about any of: node device',
  )
  const wrong = (): void => events().emit(nodeDeviceEventUpdate, { dev: {} as never })
  expect(wrong).toThrow('name')
  rpc.close()
  await until(() => daemon.inspect().clients === 0)
  // Nobody is left to send it to.
  expect(wrong).not.toThrow()
})

test('a change reaches a thousand clients', async () => {
  const { client } = await startWorld()
  const clients: RpcClient[] = []
  // No more at once than may wait to be accepted.
  while (clients.length < 1000)
    clients.push(...(await Promise.all(Array.from({ length: 250 }, () => client()))))
  let count = 0
  for (const rpc of clients) rpc.onEvent(domainEventCallbackLifecycle, () => count++)
  await Promise.all(clients.map((rpc) => register(rpc, LIFECYCLE)))
  await clients[0]!.call(domainSuspend, { dom: TEST })
  await until(() => count === 1000)
  await clients[999]!.call(domainReboot, { dom: TEST, flags: 0 })
  expect(count).toBe(1000)
})

/** A driver whose events are the test's. */
function emitter(): { driver: Driver; events: () => DriverEvents } {
  let events: DriverEvents | undefined
  const driver: Driver = {
    name: 'emitter',
    schemes: ['emit'],
    procedures: new Procedures(),
    startup: (host) => {
      events = host.createEvents('node device')
    },
    open: ({ text }) => ({ uri: text, events: events! }),
  }
  return { driver, events: () => events! }
}
