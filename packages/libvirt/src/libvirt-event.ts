import type { DomainEventPayloads } from '@hostloop/protocol/domain-events'
import type { NetworkEventPayloads } from '@hostloop/protocol/network-events'
import type { NodeDeviceEventPayloads } from '@hostloop/protocol/node-device-events'
import type { SecretEventPayloads } from '@hostloop/protocol/secret-events'
import type { StoragePoolEventPayloads } from '@hostloop/protocol/storage-events'
import type { Domain } from './domain.ts'
import type { Network } from './network.ts'
import type { NodeDevice } from './node-device.ts'
import type { Secret } from './secret.ts'
import type { StoragePool } from './storage-pool.ts'
import type { TypedParameters } from './typed-parameters.ts'

/** What an event carries beside its object: flat, and typed parameters as a plain object. */
type Fields<Payload> = Plain<
  Payload extends { readonly msg: infer Msg } ? Msg & Omit<Payload, 'msg'> : Payload
>
type Plain<All> = {
  readonly [
    Name in Exclude<keyof All, 'callbackId' | 'dom' | 'net' | 'pool' | 'dev' | 'secret'>
  ]: Name extends 'params' ? TypedParameters : All[Name]
}

/** A domain's event: `id` is a `DomainEventId`, and what else it carries depends on that. */
export type DomainEvent<Id extends keyof DomainEventPayloads = keyof DomainEventPayloads> =
  Id extends keyof DomainEventPayloads
    ? { readonly kind: 'domain'; readonly id: Id; readonly domain: Domain } & Fields<DomainEventPayloads[Id]>
    : never

/** A network's event: `id` is a `NetworkEventId`. */
export type NetworkEvent<Id extends keyof NetworkEventPayloads = keyof NetworkEventPayloads> =
  Id extends keyof NetworkEventPayloads
    ? { readonly kind: 'network'; readonly id: Id; readonly network: Network } & Fields<
        NetworkEventPayloads[Id]
      >
    : never

/** A storage pool's event: `id` is a `StoragePoolEventId`. */
export type StoragePoolEvent<Id extends keyof StoragePoolEventPayloads = keyof StoragePoolEventPayloads> =
  Id extends keyof StoragePoolEventPayloads
    ? { readonly kind: 'storagePool'; readonly id: Id; readonly pool: StoragePool } & Fields<
        StoragePoolEventPayloads[Id]
      >
    : never

/** A node device's event: `id` is a `NodeDeviceEventId`. */
export type NodeDeviceEvent<Id extends keyof NodeDeviceEventPayloads = keyof NodeDeviceEventPayloads> =
  Id extends keyof NodeDeviceEventPayloads
    ? { readonly kind: 'nodeDevice'; readonly id: Id; readonly device: NodeDevice } & Fields<
        NodeDeviceEventPayloads[Id]
      >
    : never

/** A secret's event: `id` is a `SecretEventId`. */
export type SecretEvent<Id extends keyof SecretEventPayloads = keyof SecretEventPayloads> =
  Id extends keyof SecretEventPayloads
    ? { readonly kind: 'secret'; readonly id: Id; readonly secret: Secret } & Fields<SecretEventPayloads[Id]>
    : never

/** Any event. */
export type LibvirtEvent = DomainEvent | NetworkEvent | StoragePoolEvent | NodeDeviceEvent | SecretEvent
