// Generated from facts/ by generator/. Change those, then `npm run generate`.
// Node devices' events, and how to register for them.

import { int, nothing, optional, struct } from '../descriptors.ts'
import type { EventMessage, Procedure, XdrType } from '../xdr-type.ts'
import { nodeDeviceRef } from './types.ts'
import type { NodeDeviceRef } from './types.ts'

/** libvirt's `virNodeDeviceEventID`. */
export const NodeDeviceEventId = {
  /** `VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE` */
  lifecycle: 0,
  /** `VIR_NODE_DEVICE_EVENT_ID_UPDATE` */
  update: 1,
} as const
export type NodeDeviceEventId = (typeof NodeDeviceEventId)[keyof typeof NodeDeviceEventId]

/** libvirt's `virNodeDeviceEventLifecycleType`. */
export const NodeDeviceEventLifecycleType = {
  /** `VIR_NODE_DEVICE_EVENT_CREATED` */
  created: 0,
  /** `VIR_NODE_DEVICE_EVENT_DELETED` */
  deleted: 1,
  /** `VIR_NODE_DEVICE_EVENT_DEFINED` */
  defined: 2,
  /** `VIR_NODE_DEVICE_EVENT_UNDEFINED` */
  undefined: 3,
} as const
export type NodeDeviceEventLifecycleType =
  (typeof NodeDeviceEventLifecycleType)[keyof typeof NodeDeviceEventLifecycleType]

/** libvirt's `remote_connect_node_device_event_register_any_args`. */
export interface ConnectNodeDeviceEventRegisterAnyArgs {
  readonly eventId: number
  readonly dev: NodeDeviceRef | null
}

export const connectNodeDeviceEventRegisterAnyArgs: XdrType<ConnectNodeDeviceEventRegisterAnyArgs> =
  /* @__PURE__ */ struct<ConnectNodeDeviceEventRegisterAnyArgs>({
    eventId: int,
    dev: /* @__PURE__ */ optional(nodeDeviceRef),
  })

/** libvirt's `remote_connect_node_device_event_register_any_ret`. */
export interface ConnectNodeDeviceEventRegisterAnyRet {
  readonly callbackId: number
}

export const connectNodeDeviceEventRegisterAnyRet: XdrType<ConnectNodeDeviceEventRegisterAnyRet> =
  /* @__PURE__ */ struct<ConnectNodeDeviceEventRegisterAnyRet>({
    callbackId: int,
  })

/** Procedure 374: `REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY`. */
export const connectNodeDeviceEventRegisterAny: Procedure<
  ConnectNodeDeviceEventRegisterAnyArgs,
  ConnectNodeDeviceEventRegisterAnyRet
> = {
  program: 0x20008086,
  version: 1,
  number: 374,
  name: 'REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY',
  args: connectNodeDeviceEventRegisterAnyArgs,
  ret: connectNodeDeviceEventRegisterAnyRet,
}

/** libvirt's `remote_connect_node_device_event_deregister_any_args`. */
export interface ConnectNodeDeviceEventDeregisterAnyArgs {
  readonly callbackId: number
}

export const connectNodeDeviceEventDeregisterAnyArgs: XdrType<ConnectNodeDeviceEventDeregisterAnyArgs> =
  /* @__PURE__ */ struct<ConnectNodeDeviceEventDeregisterAnyArgs>({
    callbackId: int,
  })

/** Procedure 375: `REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY`. */
export const connectNodeDeviceEventDeregisterAny: Procedure<
  ConnectNodeDeviceEventDeregisterAnyArgs,
  undefined
> = {
  program: 0x20008086,
  version: 1,
  number: 375,
  name: 'REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY',
  args: connectNodeDeviceEventDeregisterAnyArgs,
  ret: nothing,
}

/** libvirt's `remote_node_device_event_lifecycle_msg`. */
export interface NodeDeviceEventLifecycleMsg {
  readonly callbackId: number
  readonly dev: NodeDeviceRef
  readonly event: number
  readonly detail: number
}

export const nodeDeviceEventLifecycleMsg: XdrType<NodeDeviceEventLifecycleMsg> =
  /* @__PURE__ */ struct<NodeDeviceEventLifecycleMsg>({
    callbackId: int,
    dev: nodeDeviceRef,
    event: int,
    detail: int,
  })

/** Event 376: `REMOTE_PROC_NODE_DEVICE_EVENT_LIFECYCLE`. */
export const nodeDeviceEventLifecycle: EventMessage<NodeDeviceEventLifecycleMsg> = {
  program: 0x20008086,
  version: 1,
  number: 376,
  name: 'REMOTE_PROC_NODE_DEVICE_EVENT_LIFECYCLE',
  payload: nodeDeviceEventLifecycleMsg,
}

/** libvirt's `remote_node_device_event_update_msg`. */
export interface NodeDeviceEventUpdateMsg {
  readonly callbackId: number
  readonly dev: NodeDeviceRef
}

export const nodeDeviceEventUpdateMsg: XdrType<NodeDeviceEventUpdateMsg> =
  /* @__PURE__ */ struct<NodeDeviceEventUpdateMsg>({
    callbackId: int,
    dev: nodeDeviceRef,
  })

/** Event 377: `REMOTE_PROC_NODE_DEVICE_EVENT_UPDATE`. */
export const nodeDeviceEventUpdate: EventMessage<NodeDeviceEventUpdateMsg> = {
  program: 0x20008086,
  version: 1,
  number: 377,
  name: 'REMOTE_PROC_NODE_DEVICE_EVENT_UPDATE',
  payload: nodeDeviceEventUpdateMsg,
}

/** What each event carries, by its NodeDeviceEventId. */
export interface NodeDeviceEventPayloads {
  /** `VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE` */
  readonly 0: NodeDeviceEventLifecycleMsg
  /** `VIR_NODE_DEVICE_EVENT_ID_UPDATE` */
  readonly 1: NodeDeviceEventUpdateMsg
}

/** The messages that carry the events that were registered by id, by their NodeDeviceEventId. */
export const nodeDeviceEventMessages: {
  readonly [Id in keyof NodeDeviceEventPayloads]: EventMessage<NodeDeviceEventPayloads[Id]>
} = {
  0: nodeDeviceEventLifecycle,
  1: nodeDeviceEventUpdate,
}
