// Generated from facts/ by generator/. Change those, then `npm run generate`.
// Networks' events, and how to register for them.

import { int, nothing, optional, struct } from '../descriptors.ts'
import type { EventMessage, Procedure, XdrType } from '../xdr-type.ts'
import { networkRef, optionalText } from './types.ts'
import type { NetworkRef } from './types.ts'

/** libvirt's `virNetworkEventLifecycleType`. */
export const NetworkEventLifecycleType = {
  /** `VIR_NETWORK_EVENT_DEFINED` */
  defined: 0,
  /** `VIR_NETWORK_EVENT_UNDEFINED` */
  undefined: 1,
  /** `VIR_NETWORK_EVENT_STARTED` */
  started: 2,
  /** `VIR_NETWORK_EVENT_STOPPED` */
  stopped: 3,
} as const
export type NetworkEventLifecycleType =
  (typeof NetworkEventLifecycleType)[keyof typeof NetworkEventLifecycleType]

/** libvirt's `virNetworkEventID`. */
export const NetworkEventId = {
  /** `VIR_NETWORK_EVENT_ID_LIFECYCLE` */
  lifecycle: 0,
  /** `VIR_NETWORK_EVENT_ID_METADATA_CHANGE`. Not in libvirt 9.0.0. */
  metadataChange: 1,
} as const
export type NetworkEventId = (typeof NetworkEventId)[keyof typeof NetworkEventId]

/** libvirt's `remote_connect_network_event_register_any_args`. */
export interface ConnectNetworkEventRegisterAnyArgs {
  readonly eventId: number
  readonly net: NetworkRef | null
}

export const connectNetworkEventRegisterAnyArgs: XdrType<ConnectNetworkEventRegisterAnyArgs> =
  /* @__PURE__ */ struct<ConnectNetworkEventRegisterAnyArgs>({
    eventId: int,
    net: /* @__PURE__ */ optional(networkRef),
  })

/** libvirt's `remote_connect_network_event_register_any_ret`. */
export interface ConnectNetworkEventRegisterAnyRet {
  readonly callbackId: number
}

export const connectNetworkEventRegisterAnyRet: XdrType<ConnectNetworkEventRegisterAnyRet> =
  /* @__PURE__ */ struct<ConnectNetworkEventRegisterAnyRet>({
    callbackId: int,
  })

/** Procedure 313: `REMOTE_PROC_CONNECT_NETWORK_EVENT_REGISTER_ANY`. */
export const connectNetworkEventRegisterAny: Procedure<
  ConnectNetworkEventRegisterAnyArgs,
  ConnectNetworkEventRegisterAnyRet
> = {
  program: 0x20008086,
  version: 1,
  number: 313,
  name: 'REMOTE_PROC_CONNECT_NETWORK_EVENT_REGISTER_ANY',
  args: connectNetworkEventRegisterAnyArgs,
  ret: connectNetworkEventRegisterAnyRet,
}

/** libvirt's `remote_connect_network_event_deregister_any_args`. */
export interface ConnectNetworkEventDeregisterAnyArgs {
  readonly callbackId: number
}

export const connectNetworkEventDeregisterAnyArgs: XdrType<ConnectNetworkEventDeregisterAnyArgs> =
  /* @__PURE__ */ struct<ConnectNetworkEventDeregisterAnyArgs>({
    callbackId: int,
  })

/** Procedure 314: `REMOTE_PROC_CONNECT_NETWORK_EVENT_DEREGISTER_ANY`. */
export const connectNetworkEventDeregisterAny: Procedure<ConnectNetworkEventDeregisterAnyArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 314,
  name: 'REMOTE_PROC_CONNECT_NETWORK_EVENT_DEREGISTER_ANY',
  args: connectNetworkEventDeregisterAnyArgs,
  ret: nothing,
}

/** libvirt's `remote_network_event_lifecycle_msg`. */
export interface NetworkEventLifecycleMsg {
  readonly callbackId: number
  readonly net: NetworkRef
  readonly event: number
  readonly detail: number
}

export const networkEventLifecycleMsg: XdrType<NetworkEventLifecycleMsg> =
  /* @__PURE__ */ struct<NetworkEventLifecycleMsg>({
    callbackId: int,
    net: networkRef,
    event: int,
    detail: int,
  })

/** Event 315: `REMOTE_PROC_NETWORK_EVENT_LIFECYCLE`. */
export const networkEventLifecycle: EventMessage<NetworkEventLifecycleMsg> = {
  program: 0x20008086,
  version: 1,
  number: 315,
  name: 'REMOTE_PROC_NETWORK_EVENT_LIFECYCLE',
  payload: networkEventLifecycleMsg,
}

/** libvirt's `remote_network_event_callback_metadata_change_msg`. Not in libvirt 9.0.0. */
export interface NetworkEventCallbackMetadataChangeMsg {
  readonly callbackId: number
  readonly net: NetworkRef
  readonly type: number
  readonly nsuri: string | null
}

export const networkEventCallbackMetadataChangeMsg: XdrType<NetworkEventCallbackMetadataChangeMsg> =
  /* @__PURE__ */ struct<NetworkEventCallbackMetadataChangeMsg>({
    callbackId: int,
    net: networkRef,
    type: int,
    nsuri: optionalText,
  })

/** Event 446: `REMOTE_PROC_NETWORK_EVENT_CALLBACK_METADATA_CHANGE`. Not in libvirt 9.0.0. */
export const networkEventCallbackMetadataChange: EventMessage<NetworkEventCallbackMetadataChangeMsg> = {
  program: 0x20008086,
  version: 1,
  number: 446,
  name: 'REMOTE_PROC_NETWORK_EVENT_CALLBACK_METADATA_CHANGE',
  payload: networkEventCallbackMetadataChangeMsg,
}

/** What each event carries, by its NetworkEventId. */
export interface NetworkEventPayloads {
  /** `VIR_NETWORK_EVENT_ID_LIFECYCLE` */
  readonly 0: NetworkEventLifecycleMsg
  /** `VIR_NETWORK_EVENT_ID_METADATA_CHANGE` */
  readonly 1: NetworkEventCallbackMetadataChangeMsg
}

/** The messages that carry the events that were registered by id, by their NetworkEventId. */
export const networkEventMessages: {
  readonly [Id in keyof NetworkEventPayloads]: EventMessage<NetworkEventPayloads[Id]>
} = {
  0: networkEventLifecycle,
  1: networkEventCallbackMetadataChange,
}
