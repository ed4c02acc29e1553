import type { EventMessage, Procedure, XdrType } from '@hostloop/protocol'
import {
  connectDomainEventCallbackDeregisterAny,
  connectDomainEventCallbackRegisterAny,
  domainEventMessages,
} from '@hostloop/protocol/domain-events'
import {
  connectNetworkEventDeregisterAny,
  connectNetworkEventRegisterAny,
  networkEventMessages,
} from '@hostloop/protocol/network-events'
import {
  connectNodeDeviceEventDeregisterAny,
  connectNodeDeviceEventRegisterAny,
  nodeDeviceEventMessages,
} from '@hostloop/protocol/node-device-events'
import {
  connectSecretEventDeregisterAny,
  connectSecretEventRegisterAny,
  secretEventMessages,
} from '@hostloop/protocol/secret-events'
import {
  connectStoragePoolEventDeregisterAny,
  connectStoragePoolEventRegisterAny,
  storagePoolEventMessages,
} from '@hostloop/protocol/storage-events'
import { expect, it } from 'vitest'
import type { Connection, EventSubscription, LibvirtEvent } from '../src/index.ts'
import { EventRegistry } from './registry.ts'
import { World } from './world.ts'

/** A value of the type, each number of it another one. */
function sample(type: XdrType, next = { number: 1 }): unknown {
  switch (type.kind) {
    case 'string':
      return `text ${next.number++}`
    case 'hyper':
    case 'uhyper':
      return BigInt(next.number++)
    case 'opaque':
      return new Uint8Array(type.length).fill(next.number++)
    case 'optional':
      return sample(type.of, next)
    case 'list':
      return [sample(type.of, next)]
    case 'struct':
      return Object.fromEntries(type.fields.map(([name, field]) => [name, sample(field, next)]))
    case 'union':
      return { type: 4, value: 5n }
    default:
      return next.number++
  }
}

/** All that a payload says, but for the callback and the object. */
function fieldsOf(payload: Record<string, unknown>, member: string): Record<string, unknown> {
  const { callbackId: _, msg, ...outer } = payload
  const { [member]: _object, params, ...fields } = { ...outer, ...(msg as object) } as Record<string, unknown>
  return params === undefined ? fields : { ...fields, params: { 'text 5': 5n } }
}

interface Kind {
  readonly name: LibvirtEvent['kind']
  readonly member: string
  readonly property: string
  readonly messages: object
  readonly register: unknown
  readonly deregister: Procedure<{ readonly callbackId: number }, undefined>
  listen(conn: Connection, id: number, listener: (event: LibvirtEvent) => void): EventSubscription
}

const kinds: readonly Kind[] = [
  {
    name: 'domain',
    member: 'dom',
    property: 'domain',
    messages: domainEventMessages,
    register: connectDomainEventCallbackRegisterAny,
    deregister: connectDomainEventCallbackDeregisterAny,
    listen: (conn, id, listener) => conn.onDomainEvent(id as 0, listener),
  },
  {
    name: 'network',
    member: 'net',
    property: 'network',
    messages: networkEventMessages,
    register: connectNetworkEventRegisterAny,
    deregister: connectNetworkEventDeregisterAny,
    listen: (conn, id, listener) => conn.onNetworkEvent(id as 0, listener),
  },
  {
    name: 'storagePool',
    member: 'pool',
    property: 'pool',
    messages: storagePoolEventMessages,
    register: connectStoragePoolEventRegisterAny,
    deregister: connectStoragePoolEventDeregisterAny,
    listen: (conn, id, listener) => conn.onStoragePoolEvent(id as 0, listener),
  },
  {
    name: 'nodeDevice',
    member: 'dev',
    property: 'device',
    messages: nodeDeviceEventMessages,
    register: connectNodeDeviceEventRegisterAny,
    deregister: connectNodeDeviceEventDeregisterAny,
    listen: (conn, id, listener) => conn.onNodeDeviceEvent(id as 0, listener),
  },
  {
    name: 'secret',
    member: 'secret',
    property: 'secret',
    messages: secretEventMessages,
    register: connectSecretEventRegisterAny,
    deregister: connectSecretEventDeregisterAny,
    listen: (conn, id, listener) => conn.onSecretEvent(id as 0, listener),
  },
]

const events = kinds.flatMap((kind) =>
  Object.entries(kind.messages as Record<number, EventMessage>).map(
    ([id, message]) => [message.name.replace('REMOTE_PROC_', ''), kind, Number(id), message] as const,
  ),
)

it('knows all kinds of events', () => {
  expect(events).toHaveLength(28 + 2 + 2 + 2 + 2)
})

it.each(events)('%s comes flat, with its object', async (_name, kind, id, message) => {
  const world = new World()
  const registry = new EventRegistry(world.daemon, kind.member, kind.register as never, kind.deregister)
  const conn = await world.connect()
  const heard: LibvirtEvent[] = []
  const subscription = kind.listen(conn, id, (event) => heard.push(event))
  await world.finish(subscription.ready)
  const payload = sample(message.payload) as Record<string, unknown>
  registry.send(message, [`${id} all`], (callbackId) => ({ ...payload, callbackId }))
  await world.run()
  expect(heard).toHaveLength(1)
  const { [kind.property]: object, ...rest } = heard[0] as unknown as Record<string, { ref: unknown }>
  const all = { ...payload, ...(payload['msg'] as object) } as Record<string, unknown>
  expect(object?.ref).toEqual(all[kind.member])
  expect(rest).toEqual({ kind: kind.name, id, ...fieldsOf(payload, kind.member) })
  subscription.cancel()
  await world.run()
  expect(registry.callbacks.size).toBe(0)
})
