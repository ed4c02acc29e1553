// Generated from facts/ by generator/. Change those, then `npm run generate`.
// Storage pools' events, and how to register for them.

import { int, nothing, optional, struct } from '../descriptors.ts'
import type { EventMessage, Procedure, XdrType } from '../xdr-type.ts'
import { storagePoolRef } from './types.ts'
import type { StoragePoolRef } from './types.ts'

/** libvirt's `virStoragePoolEventID`. */
export const StoragePoolEventId = {
  /** `VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE` */
  lifecycle: 0,
  /** `VIR_STORAGE_POOL_EVENT_ID_REFRESH` */
  refresh: 1,
} as const
export type StoragePoolEventId = (typeof StoragePoolEventId)[keyof typeof StoragePoolEventId]

/** libvirt's `virStoragePoolEventLifecycleType`. */
export const StoragePoolEventLifecycleType = {
  /** `VIR_STORAGE_POOL_EVENT_DEFINED` */
  defined: 0,
  /** `VIR_STORAGE_POOL_EVENT_UNDEFINED` */
  undefined: 1,
  /** `VIR_STORAGE_POOL_EVENT_STARTED` */
  started: 2,
  /** `VIR_STORAGE_POOL_EVENT_STOPPED` */
  stopped: 3,
  /** `VIR_STORAGE_POOL_EVENT_CREATED` */
  created: 4,
  /** `VIR_STORAGE_POOL_EVENT_DELETED` */
  deleted: 5,
} as const
export type StoragePoolEventLifecycleType =
  (typeof StoragePoolEventLifecycleType)[keyof typeof StoragePoolEventLifecycleType]

/** libvirt's `remote_connect_storage_pool_event_register_any_args`. */
export interface ConnectStoragePoolEventRegisterAnyArgs {
  readonly eventId: number
  readonly pool: StoragePoolRef | null
}

export const connectStoragePoolEventRegisterAnyArgs: XdrType<ConnectStoragePoolEventRegisterAnyArgs> =
  /* @__PURE__ */ struct<ConnectStoragePoolEventRegisterAnyArgs>({
    eventId: int,
    pool: /* @__PURE__ */ optional(storagePoolRef),
  })

/** libvirt's `remote_connect_storage_pool_event_register_any_ret`. */
export interface ConnectStoragePoolEventRegisterAnyRet {
  readonly callbackId: number
}

export const connectStoragePoolEventRegisterAnyRet: XdrType<ConnectStoragePoolEventRegisterAnyRet> =
  /* @__PURE__ */ struct<ConnectStoragePoolEventRegisterAnyRet>({
    callbackId: int,
  })

/** Procedure 368: `REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY`. */
export const connectStoragePoolEventRegisterAny: Procedure<
  ConnectStoragePoolEventRegisterAnyArgs,
  ConnectStoragePoolEventRegisterAnyRet
> = {
  program: 0x20008086,
  version: 1,
  number: 368,
  name: 'REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY',
  args: connectStoragePoolEventRegisterAnyArgs,
  ret: connectStoragePoolEventRegisterAnyRet,
}

/** libvirt's `remote_connect_storage_pool_event_deregister_any_args`. */
export interface ConnectStoragePoolEventDeregisterAnyArgs {
  readonly callbackId: number
}

export const connectStoragePoolEventDeregisterAnyArgs: XdrType<ConnectStoragePoolEventDeregisterAnyArgs> =
  /* @__PURE__ */ struct<ConnectStoragePoolEventDeregisterAnyArgs>({
    callbackId: int,
  })

/** Procedure 369: `REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY`. */
export const connectStoragePoolEventDeregisterAny: Procedure<
  ConnectStoragePoolEventDeregisterAnyArgs,
  undefined
> = {
  program: 0x20008086,
  version: 1,
  number: 369,
  name: 'REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY',
  args: connectStoragePoolEventDeregisterAnyArgs,
  ret: nothing,
}

/** libvirt's `remote_storage_pool_event_lifecycle_msg`. */
export interface StoragePoolEventLifecycleMsg {
  readonly callbackId: number
  readonly pool: StoragePoolRef
  readonly event: number
  readonly detail: number
}

export const storagePoolEventLifecycleMsg: XdrType<StoragePoolEventLifecycleMsg> =
  /* @__PURE__ */ struct<StoragePoolEventLifecycleMsg>({
    callbackId: int,
    pool: storagePoolRef,
    event: int,
    detail: int,
  })

/** Event 370: `REMOTE_PROC_STORAGE_POOL_EVENT_LIFECYCLE`. */
export const storagePoolEventLifecycle: EventMessage<StoragePoolEventLifecycleMsg> = {
  program: 0x20008086,
  version: 1,
  number: 370,
  name: 'REMOTE_PROC_STORAGE_POOL_EVENT_LIFECYCLE',
  payload: storagePoolEventLifecycleMsg,
}

/** libvirt's `remote_storage_pool_event_refresh_msg`. */
export interface StoragePoolEventRefreshMsg {
  readonly callbackId: number
  readonly pool: StoragePoolRef
}

export const storagePoolEventRefreshMsg: XdrType<StoragePoolEventRefreshMsg> =
  /* @__PURE__ */ struct<StoragePoolEventRefreshMsg>({
    callbackId: int,
    pool: storagePoolRef,
  })

/** Event 373: `REMOTE_PROC_STORAGE_POOL_EVENT_REFRESH`. */
export const storagePoolEventRefresh: EventMessage<StoragePoolEventRefreshMsg> = {
  program: 0x20008086,
  version: 1,
  number: 373,
  name: 'REMOTE_PROC_STORAGE_POOL_EVENT_REFRESH',
  payload: storagePoolEventRefreshMsg,
}

/** What each event carries, by its StoragePoolEventId. */
export interface StoragePoolEventPayloads {
  /** `VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE` */
  readonly 0: StoragePoolEventLifecycleMsg
  /** `VIR_STORAGE_POOL_EVENT_ID_REFRESH` */
  readonly 1: StoragePoolEventRefreshMsg
}

/** The messages that carry the events that were registered by id, by their StoragePoolEventId. */
export const storagePoolEventMessages: {
  readonly [Id in keyof StoragePoolEventPayloads]: EventMessage<StoragePoolEventPayloads[Id]>
} = {
  0: storagePoolEventLifecycle,
  1: storagePoolEventRefresh,
}
