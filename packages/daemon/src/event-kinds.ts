import type { EventMessage, Procedure } from '@hostloop/protocol'
import * as domainEvents from '@hostloop/protocol/domain-events'
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
import type { EventKind } from './driver.ts'

/** What an event is about, and what one registers for: a part of a `DomainRef`, `NetworkRef`, `NodeDeviceRef` … */
export interface Subject {
  readonly uuid?: Uint8Array
  readonly name?: string
}

/** How clients register for the events of one kind of objects. */
export interface EventTable {
  readonly kind: EventKind
  /** By event id. */
  readonly messages: Readonly<Record<number, EventMessage>>
  readonly register: Procedure<RegisterArgs, { readonly callbackId: number }>
  readonly deregister: Procedure<{ readonly callbackId: number }, undefined>
  /** The field of an event's payload, or of the arguments of `register`, that says what it is about. */
  readonly subject: string
}

export type RegisterArgs = { readonly eventId: number } & Readonly<Record<string, unknown>>

const LEGACY_EVENTS = 16

export const DOMAIN_EVENTS: EventTable = table('domain', 'dom', domainEventMessages, [
  connectDomainEventCallbackRegisterAny,
  connectDomainEventCallbackDeregisterAny,
])

export const EVENT_TABLES: readonly EventTable[] = [
  DOMAIN_EVENTS,
  table('network', 'net', networkEventMessages, [
    connectNetworkEventRegisterAny,
    connectNetworkEventDeregisterAny,
  ]),
  table('storage pool', 'pool', storagePoolEventMessages, [
    connectStoragePoolEventRegisterAny,
    connectStoragePoolEventDeregisterAny,
  ]),
  table('node device', 'dev', nodeDeviceEventMessages, [
    connectNodeDeviceEventRegisterAny,
    connectNodeDeviceEventDeregisterAny,
  ]),
  table('secret', 'secret', secretEventMessages, [
    connectSecretEventRegisterAny,
    connectSecretEventDeregisterAny,
  ]),
]

/** By event id, the messages that domains' events had before there were callback ids: the first sixteen have them. */
export const LEGACY_DOMAIN_EVENTS: ReadonlyMap<number, EventMessage> = legacyMessages()

/** Which table has an event's message. Undefined where none has. */
export function eventTableOf(event: EventMessage): EventTable | undefined {
  return TABLE_OF.get(event.number)
}

/** What tells objects of one kind apart: the uuid, or the name where there is none. */
export function identity({ uuid, name }: Subject): string {
  return uuid === undefined ? `${name}` : uuid.join(' ')
}

/** What an event is about. Some of domains' events have it one level deeper. */
export function subjectOf({ subject }: EventTable, payload: object): Subject {
  const fields = payload as Readonly<Record<string, unknown>>
  const { msg = fields } = fields
  return (msg as Readonly<Record<string, Subject>>)[subject] ?? {}
}

const TABLE_OF: ReadonlyMap<number, EventTable> = new Map(
  EVENT_TABLES.flatMap((entry) => Object.values(entry.messages).map(({ number }) => [number, entry])),
)

function table<Register, Deregister>(
  kind: EventKind,
  subject: string,
  messages: Readonly<Record<number, unknown>>,
  [register, deregister]: readonly [Procedure<Register>, Procedure<Deregister, undefined>],
): EventTable {
  return {
    kind,
    subject,
    messages: messages as EventTable['messages'],
    register: register as EventTable['register'],
    deregister: deregister as EventTable['deregister'],
  }
}

function legacyMessages(): Map<number, EventMessage> {
  const legacy = new Map<number, EventMessage>()
  const byName = new Map(
    Object.values(domainEvents).map((value) => [(value as { name?: string }).name, value]),
  )
  for (const [id, { name }] of Object.entries(DOMAIN_EVENTS.messages)) {
    const old = byName.get(name.replace('_CALLBACK_', '_'))
    if (Number(id) < LEGACY_EVENTS && old !== undefined) legacy.set(Number(id), old as EventMessage)
  }
  return legacy
}
