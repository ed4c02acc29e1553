import type { EventMessage, Procedure } from '@hostloop/protocol'
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
import type {
  DomainRef,
  NetworkRef,
  NodeDeviceRef,
  SecretRef,
  StoragePoolRef,
  TypedParam,
} from '@hostloop/protocol/types'
import type { Caller } from './caller.ts'
import { Domain } from './domain.ts'
import type { LibvirtEvent } from './libvirt-event.ts'
import { Network } from './network.ts'
import { NodeDevice } from './node-device.ts'
import { Secret } from './secret.ts'
import { StoragePool } from './storage-pool.ts'
import { fromTypedParameters } from './typed-parameters.ts'

/** What a server sends for an event: flat, or with all but its first members nested in `msg`. */
export interface EventPayload {
  readonly callbackId: number
  readonly msg?: object
}

/** The events of one kind of objects: how to register for them, and what they give. */
export interface EventKind {
  readonly name: LibvirtEvent['kind']
  readonly messages: Readonly<Record<number, EventMessage<EventPayload>>>
  readonly register: Procedure<object, { readonly callbackId: number }>
  readonly deregister: Procedure<{ readonly callbackId: number }, undefined>
  /** What the protocol calls the object, and what users do. */
  readonly member: string
  readonly property: string
  wrap(caller: Caller, ref: unknown): object
}

export const eventKinds: Readonly<Record<LibvirtEvent['kind'], EventKind>> = {
  domain: {
    name: 'domain',
    messages: domainEventMessages,
    register: connectDomainEventCallbackRegisterAny,
    deregister: connectDomainEventCallbackDeregisterAny,
    member: 'dom',
    property: 'domain',
    wrap: (caller, ref) => new Domain(caller, ref as DomainRef),
  },
  network: {
    name: 'network',
    messages: networkEventMessages,
    register: connectNetworkEventRegisterAny,
    deregister: connectNetworkEventDeregisterAny,
    member: 'net',
    property: 'network',
    wrap: (caller, ref) => new Network(caller, ref as NetworkRef),
  },
  storagePool: {
    name: 'storagePool',
    messages: storagePoolEventMessages,
    register: connectStoragePoolEventRegisterAny,
    deregister: connectStoragePoolEventDeregisterAny,
    member: 'pool',
    property: 'pool',
    wrap: (caller, ref) => new StoragePool(caller, ref as StoragePoolRef),
  },
  nodeDevice: {
    name: 'nodeDevice',
    messages: nodeDeviceEventMessages,
    register: connectNodeDeviceEventRegisterAny,
    deregister: connectNodeDeviceEventDeregisterAny,
    member: 'dev',
    property: 'device',
    wrap: (caller, ref) => new NodeDevice(caller, ref as NodeDeviceRef),
  },
  secret: {
    name: 'secret',
    messages: secretEventMessages,
    register: connectSecretEventRegisterAny,
    deregister: connectSecretEventDeregisterAny,
    member: 'secret',
    property: 'secret',
    wrap: (caller, ref) => new Secret(caller, ref as SecretRef),
  },
}

/** What users get for what came over the wire. */
export function eventOf(kind: EventKind, caller: Caller, id: number, payload: EventPayload): LibvirtEvent {
  const { callbackId: _, msg, ...outer } = payload
  const { [kind.member]: ref, ...fields } = { ...outer, ...msg } as Record<string, unknown>
  const event = { kind: kind.name, id, [kind.property]: kind.wrap(caller, ref), ...fields }
  return ('params' in fields
    ? { ...event, params: fromTypedParameters(fields['params'] as readonly TypedParam[]) }
    : event) as unknown as LibvirtEvent
}
