// Generated from facts/ by generator/. Change those, then `npm run generate`.
// Secrets' events, and how to register for them.

import { int, nothing, optional, struct } from '../descriptors.ts'
import type { EventMessage, Procedure, XdrType } from '../xdr-type.ts'
import { secretRef } from './types.ts'
import type { SecretRef } from './types.ts'

/** libvirt's `virSecretEventID`. */
export const SecretEventId = {
  /** `VIR_SECRET_EVENT_ID_LIFECYCLE` */
  lifecycle: 0,
  /** `VIR_SECRET_EVENT_ID_VALUE_CHANGED` */
  valueChanged: 1,
} as const
export type SecretEventId = (typeof SecretEventId)[keyof typeof SecretEventId]

/** libvirt's `virSecretEventLifecycleType`. */
export const SecretEventLifecycleType = {
  /** `VIR_SECRET_EVENT_DEFINED` */
  defined: 0,
  /** `VIR_SECRET_EVENT_UNDEFINED` */
  undefined: 1,
} as const
export type SecretEventLifecycleType =
  (typeof SecretEventLifecycleType)[keyof typeof SecretEventLifecycleType]

/** libvirt's `remote_connect_secret_event_register_any_args`. */
export interface ConnectSecretEventRegisterAnyArgs {
  readonly eventId: number
  readonly secret: SecretRef | null
}

export const connectSecretEventRegisterAnyArgs: XdrType<ConnectSecretEventRegisterAnyArgs> =
  /* @__PURE__ */ struct<ConnectSecretEventRegisterAnyArgs>({
    eventId: int,
    secret: /* @__PURE__ */ optional(secretRef),
  })

/** libvirt's `remote_connect_secret_event_register_any_ret`. */
export interface ConnectSecretEventRegisterAnyRet {
  readonly callbackId: number
}

export const connectSecretEventRegisterAnyRet: XdrType<ConnectSecretEventRegisterAnyRet> =
  /* @__PURE__ */ struct<ConnectSecretEventRegisterAnyRet>({
    callbackId: int,
  })

/** Procedure 380: `REMOTE_PROC_CONNECT_SECRET_EVENT_REGISTER_ANY`. */
export const connectSecretEventRegisterAny: Procedure<
  ConnectSecretEventRegisterAnyArgs,
  ConnectSecretEventRegisterAnyRet
> = {
  program: 0x20008086,
  version: 1,
  number: 380,
  name: 'REMOTE_PROC_CONNECT_SECRET_EVENT_REGISTER_ANY',
  args: connectSecretEventRegisterAnyArgs,
  ret: connectSecretEventRegisterAnyRet,
}

/** libvirt's `remote_connect_secret_event_deregister_any_args`. */
export interface ConnectSecretEventDeregisterAnyArgs {
  readonly callbackId: number
}

export const connectSecretEventDeregisterAnyArgs: XdrType<ConnectSecretEventDeregisterAnyArgs> =
  /* @__PURE__ */ struct<ConnectSecretEventDeregisterAnyArgs>({
    callbackId: int,
  })

/** Procedure 381: `REMOTE_PROC_CONNECT_SECRET_EVENT_DEREGISTER_ANY`. */
export const connectSecretEventDeregisterAny: Procedure<ConnectSecretEventDeregisterAnyArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 381,
  name: 'REMOTE_PROC_CONNECT_SECRET_EVENT_DEREGISTER_ANY',
  args: connectSecretEventDeregisterAnyArgs,
  ret: nothing,
}

/** libvirt's `remote_secret_event_lifecycle_msg`. */
export interface SecretEventLifecycleMsg {
  readonly callbackId: number
  readonly secret: SecretRef
  readonly event: number
  readonly detail: number
}

export const secretEventLifecycleMsg: XdrType<SecretEventLifecycleMsg> =
  /* @__PURE__ */ struct<SecretEventLifecycleMsg>({
    callbackId: int,
    secret: secretRef,
    event: int,
    detail: int,
  })

/** Event 382: `REMOTE_PROC_SECRET_EVENT_LIFECYCLE`. */
export const secretEventLifecycle: EventMessage<SecretEventLifecycleMsg> = {
  program: 0x20008086,
  version: 1,
  number: 382,
  name: 'REMOTE_PROC_SECRET_EVENT_LIFECYCLE',
  payload: secretEventLifecycleMsg,
}

/** libvirt's `remote_secret_event_value_changed_msg`. */
export interface SecretEventValueChangedMsg {
  readonly callbackId: number
  readonly secret: SecretRef
}

export const secretEventValueChangedMsg: XdrType<SecretEventValueChangedMsg> =
  /* @__PURE__ */ struct<SecretEventValueChangedMsg>({
    callbackId: int,
    secret: secretRef,
  })

/** Event 383: `REMOTE_PROC_SECRET_EVENT_VALUE_CHANGED`. */
export const secretEventValueChanged: EventMessage<SecretEventValueChangedMsg> = {
  program: 0x20008086,
  version: 1,
  number: 383,
  name: 'REMOTE_PROC_SECRET_EVENT_VALUE_CHANGED',
  payload: secretEventValueChangedMsg,
}

/** What each event carries, by its SecretEventId. */
export interface SecretEventPayloads {
  /** `VIR_SECRET_EVENT_ID_LIFECYCLE` */
  readonly 0: SecretEventLifecycleMsg
  /** `VIR_SECRET_EVENT_ID_VALUE_CHANGED` */
  readonly 1: SecretEventValueChangedMsg
}

/** The messages that carry the events that were registered by id, by their SecretEventId. */
export const secretEventMessages: {
  readonly [Id in keyof SecretEventPayloads]: EventMessage<SecretEventPayloads[Id]>
} = {
  0: secretEventLifecycle,
  1: secretEventValueChanged,
}
