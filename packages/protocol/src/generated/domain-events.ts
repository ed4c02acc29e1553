// Generated from facts/ by generator/. Change those, then `npm run generate`.
// Domains' events, and how to register for them.

import { hyper, int, list, nothing, optional, struct, uhyper, uint } from '../descriptors.ts'
import type { EventMessage, Procedure, XdrType } from '../xdr-type.ts'
import { domainRef, optionalText, text, typedParam } from './types.ts'
import type { DomainRef, TypedParam } from './types.ts'

/** libvirt's `virDomainEventType`. */
export const DomainEventType = {
  /** `VIR_DOMAIN_EVENT_DEFINED` */
  defined: 0,
  /** `VIR_DOMAIN_EVENT_UNDEFINED` */
  undefined: 1,
  /** `VIR_DOMAIN_EVENT_STARTED` */
  started: 2,
  /** `VIR_DOMAIN_EVENT_SUSPENDED` */
  suspended: 3,
  /** `VIR_DOMAIN_EVENT_RESUMED` */
  resumed: 4,
  /** `VIR_DOMAIN_EVENT_STOPPED` */
  stopped: 5,
  /** `VIR_DOMAIN_EVENT_SHUTDOWN` */
  shutdown: 6,
  /** `VIR_DOMAIN_EVENT_PMSUSPENDED` */
  pmsuspended: 7,
  /** `VIR_DOMAIN_EVENT_CRASHED` */
  crashed: 8,
} as const
export type DomainEventType = (typeof DomainEventType)[keyof typeof DomainEventType]

/** libvirt's `virDomainEventDefinedDetailType`. */
export const DomainEventDefinedDetailType = {
  /** `VIR_DOMAIN_EVENT_DEFINED_ADDED` */
  added: 0,
  /** `VIR_DOMAIN_EVENT_DEFINED_UPDATED` */
  updated: 1,
  /** `VIR_DOMAIN_EVENT_DEFINED_RENAMED` */
  renamed: 2,
  /** `VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT` */
  fromSnapshot: 3,
} as const
export type DomainEventDefinedDetailType =
  (typeof DomainEventDefinedDetailType)[keyof typeof DomainEventDefinedDetailType]

/** libvirt's `virDomainEventUndefinedDetailType`. */
export const DomainEventUndefinedDetailType = {
  /** `VIR_DOMAIN_EVENT_UNDEFINED_REMOVED` */
  removed: 0,
  /** `VIR_DOMAIN_EVENT_UNDEFINED_RENAMED` */
  renamed: 1,
} as const
export type DomainEventUndefinedDetailType =
  (typeof DomainEventUndefinedDetailType)[keyof typeof DomainEventUndefinedDetailType]

/** libvirt's `virDomainEventStartedDetailType`. */
export const DomainEventStartedDetailType = {
  /** `VIR_DOMAIN_EVENT_STARTED_BOOTED` */
  booted: 0,
  /** `VIR_DOMAIN_EVENT_STARTED_MIGRATED` */
  migrated: 1,
  /** `VIR_DOMAIN_EVENT_STARTED_RESTORED` */
  restored: 2,
  /** `VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT` */
  fromSnapshot: 3,
  /** `VIR_DOMAIN_EVENT_STARTED_WAKEUP` */
  wakeup: 4,
} as const
export type DomainEventStartedDetailType =
  (typeof DomainEventStartedDetailType)[keyof typeof DomainEventStartedDetailType]

/** libvirt's `virDomainEventSuspendedDetailType`. */
export const DomainEventSuspendedDetailType = {
  /** `VIR_DOMAIN_EVENT_SUSPENDED_PAUSED` */
  paused: 0,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED` */
  migrated: 1,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_IOERROR` */
  ioerror: 2,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG` */
  watchdog: 3,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_RESTORED` */
  restored: 4,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT` */
  fromSnapshot: 5,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR` */
  apiError: 6,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY` */
  postcopy: 7,
  /** `VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED` */
  postcopyFailed: 8,
} as const
export type DomainEventSuspendedDetailType =
  (typeof DomainEventSuspendedDetailType)[keyof typeof DomainEventSuspendedDetailType]

/** libvirt's `virDomainEventResumedDetailType`. */
export const DomainEventResumedDetailType = {
  /** `VIR_DOMAIN_EVENT_RESUMED_UNPAUSED` */
  unpaused: 0,
  /** `VIR_DOMAIN_EVENT_RESUMED_MIGRATED` */
  migrated: 1,
  /** `VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT` */
  fromSnapshot: 2,
  /** `VIR_DOMAIN_EVENT_RESUMED_POSTCOPY` */
  postcopy: 3,
  /** `VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED` */
  postcopyFailed: 4,
} as const
export type DomainEventResumedDetailType =
  (typeof DomainEventResumedDetailType)[keyof typeof DomainEventResumedDetailType]

/** libvirt's `virDomainEventStoppedDetailType`. */
export const DomainEventStoppedDetailType = {
  /** `VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN` */
  shutdown: 0,
  /** `VIR_DOMAIN_EVENT_STOPPED_DESTROYED` */
  destroyed: 1,
  /** `VIR_DOMAIN_EVENT_STOPPED_CRASHED` */
  crashed: 2,
  /** `VIR_DOMAIN_EVENT_STOPPED_MIGRATED` */
  migrated: 3,
  /** `VIR_DOMAIN_EVENT_STOPPED_SAVED` */
  saved: 4,
  /** `VIR_DOMAIN_EVENT_STOPPED_FAILED` */
  failed: 5,
  /** `VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT` */
  fromSnapshot: 6,
} as const
export type DomainEventStoppedDetailType =
  (typeof DomainEventStoppedDetailType)[keyof typeof DomainEventStoppedDetailType]

/** libvirt's `virDomainEventShutdownDetailType`. */
export const DomainEventShutdownDetailType = {
  /** `VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED` */
  finished: 0,
  /** `VIR_DOMAIN_EVENT_SHUTDOWN_GUEST` */
  guest: 1,
  /** `VIR_DOMAIN_EVENT_SHUTDOWN_HOST` */
  host: 2,
} as const
export type DomainEventShutdownDetailType =
  (typeof DomainEventShutdownDetailType)[keyof typeof DomainEventShutdownDetailType]

/** libvirt's `virDomainEventPMSuspendedDetailType`. */
export const DomainEventPmSuspendedDetailType = {
  /** `VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY` */
  memory: 0,
  /** `VIR_DOMAIN_EVENT_PMSUSPENDED_DISK` */
  disk: 1,
} as const
export type DomainEventPmSuspendedDetailType =
  (typeof DomainEventPmSuspendedDetailType)[keyof typeof DomainEventPmSuspendedDetailType]

/** libvirt's `virDomainEventCrashedDetailType`. */
export const DomainEventCrashedDetailType = {
  /** `VIR_DOMAIN_EVENT_CRASHED_PANICKED` */
  panicked: 0,
  /** `VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED` */
  crashloaded: 1,
} as const
export type DomainEventCrashedDetailType =
  (typeof DomainEventCrashedDetailType)[keyof typeof DomainEventCrashedDetailType]

/** libvirt's `virDomainMemoryFailureRecipientType`. */
export const DomainMemoryFailureRecipientType = {
  /** `VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR` */
  hypervisor: 0,
  /** `VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST` */
  guest: 1,
} as const
export type DomainMemoryFailureRecipientType =
  (typeof DomainMemoryFailureRecipientType)[keyof typeof DomainMemoryFailureRecipientType]

/** libvirt's `virDomainMemoryFailureActionType`. */
export const DomainMemoryFailureActionType = {
  /** `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE` */
  ignore: 0,
  /** `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT` */
  inject: 1,
  /** `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL` */
  fatal: 2,
  /** `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET` */
  reset: 3,
} as const
export type DomainMemoryFailureActionType =
  (typeof DomainMemoryFailureActionType)[keyof typeof DomainMemoryFailureActionType]

/** libvirt's `virDomainMemoryFailureFlags`. */
export const DomainMemoryFailureFlags = {
  /** `VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED` */
  actionRequired: 1,
  /** `VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE` */
  recursive: 2,
} as const
export type DomainMemoryFailureFlags =
  (typeof DomainMemoryFailureFlags)[keyof typeof DomainMemoryFailureFlags]

/** libvirt's `virDomainEventWatchdogAction`. */
export const DomainEventWatchdogAction = {
  /** `VIR_DOMAIN_EVENT_WATCHDOG_NONE` */
  none: 0,
  /** `VIR_DOMAIN_EVENT_WATCHDOG_PAUSE` */
  pause: 1,
  /** `VIR_DOMAIN_EVENT_WATCHDOG_RESET` */
  reset: 2,
  /** `VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF` */
  poweroff: 3,
  /** `VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN` */
  shutdown: 4,
  /** `VIR_DOMAIN_EVENT_WATCHDOG_DEBUG` */
  debug: 5,
  /** `VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI` */
  injectnmi: 6,
} as const
export type DomainEventWatchdogAction =
  (typeof DomainEventWatchdogAction)[keyof typeof DomainEventWatchdogAction]

/** libvirt's `virDomainEventIOErrorAction`. */
export const DomainEventIoErrorAction = {
  /** `VIR_DOMAIN_EVENT_IO_ERROR_NONE` */
  none: 0,
  /** `VIR_DOMAIN_EVENT_IO_ERROR_PAUSE` */
  pause: 1,
  /** `VIR_DOMAIN_EVENT_IO_ERROR_REPORT` */
  report: 2,
} as const
export type DomainEventIoErrorAction =
  (typeof DomainEventIoErrorAction)[keyof typeof DomainEventIoErrorAction]

/** libvirt's `virDomainEventGraphicsPhase`. */
export const DomainEventGraphicsPhase = {
  /** `VIR_DOMAIN_EVENT_GRAPHICS_CONNECT` */
  connect: 0,
  /** `VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE` */
  initialize: 1,
  /** `VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT` */
  disconnect: 2,
} as const
export type DomainEventGraphicsPhase =
  (typeof DomainEventGraphicsPhase)[keyof typeof DomainEventGraphicsPhase]

/** libvirt's `virDomainEventGraphicsAddressType`. */
export const DomainEventGraphicsAddressType = {
  /** `VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4` */
  ipv4: 0,
  /** `VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6` */
  ipv6: 1,
  /** `VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX` */
  unix: 2,
} as const
export type DomainEventGraphicsAddressType =
  (typeof DomainEventGraphicsAddressType)[keyof typeof DomainEventGraphicsAddressType]

/** libvirt's `virConnectDomainEventBlockJobStatus`. */
export const ConnectDomainEventBlockJobStatus = {
  /** `VIR_DOMAIN_BLOCK_JOB_COMPLETED` */
  completed: 0,
  /** `VIR_DOMAIN_BLOCK_JOB_FAILED` */
  failed: 1,
  /** `VIR_DOMAIN_BLOCK_JOB_CANCELED` */
  canceled: 2,
  /** `VIR_DOMAIN_BLOCK_JOB_READY` */
  ready: 3,
} as const
export type ConnectDomainEventBlockJobStatus =
  (typeof ConnectDomainEventBlockJobStatus)[keyof typeof ConnectDomainEventBlockJobStatus]

/** libvirt's `virConnectDomainEventDiskChangeReason`. */
export const ConnectDomainEventDiskChangeReason = {
  /** `VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START` */
  changeMissingOnStart: 0,
  /** `VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START` */
  dropMissingOnStart: 1,
} as const
export type ConnectDomainEventDiskChangeReason =
  (typeof ConnectDomainEventDiskChangeReason)[keyof typeof ConnectDomainEventDiskChangeReason]

/** libvirt's `virDomainEventTrayChangeReason`. */
export const DomainEventTrayChangeReason = {
  /** `VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN` */
  open: 0,
  /** `VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE` */
  close: 1,
} as const
export type DomainEventTrayChangeReason =
  (typeof DomainEventTrayChangeReason)[keyof typeof DomainEventTrayChangeReason]

/** libvirt's `virConnectDomainEventAgentLifecycleState`. */
export const ConnectDomainEventAgentLifecycleState = {
  /** `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED` */
  connected: 1,
  /** `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED` */
  disconnected: 2,
} as const
export type ConnectDomainEventAgentLifecycleState =
  (typeof ConnectDomainEventAgentLifecycleState)[keyof typeof ConnectDomainEventAgentLifecycleState]

/** libvirt's `virConnectDomainEventAgentLifecycleReason`. */
export const ConnectDomainEventAgentLifecycleReason = {
  /** `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN` */
  unknown: 0,
  /** `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED` */
  domainStarted: 1,
  /** `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL` */
  channel: 2,
} as const
export type ConnectDomainEventAgentLifecycleReason =
  (typeof ConnectDomainEventAgentLifecycleReason)[keyof typeof ConnectDomainEventAgentLifecycleReason]

/** libvirt's `virDomainEventID`. */
export const DomainEventId = {
  /** `VIR_DOMAIN_EVENT_ID_LIFECYCLE` */
  lifecycle: 0,
  /** `VIR_DOMAIN_EVENT_ID_REBOOT` */
  reboot: 1,
  /** `VIR_DOMAIN_EVENT_ID_RTC_CHANGE` */
  rtcChange: 2,
  /** `VIR_DOMAIN_EVENT_ID_WATCHDOG` */
  watchdog: 3,
  /** `VIR_DOMAIN_EVENT_ID_IO_ERROR` */
  ioError: 4,
  /** `VIR_DOMAIN_EVENT_ID_GRAPHICS` */
  graphics: 5,
  /** `VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON` */
  ioErrorReason: 6,
  /** `VIR_DOMAIN_EVENT_ID_CONTROL_ERROR` */
  controlError: 7,
  /** `VIR_DOMAIN_EVENT_ID_BLOCK_JOB` */
  blockJob: 8,
  /** `VIR_DOMAIN_EVENT_ID_DISK_CHANGE` */
  diskChange: 9,
  /** `VIR_DOMAIN_EVENT_ID_TRAY_CHANGE` */
  trayChange: 10,
  /** `VIR_DOMAIN_EVENT_ID_PMWAKEUP` */
  pmwakeup: 11,
  /** `VIR_DOMAIN_EVENT_ID_PMSUSPEND` */
  pmsuspend: 12,
  /** `VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE` */
  balloonChange: 13,
  /** `VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK` */
  pmsuspendDisk: 14,
  /** `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` */
  deviceRemoved: 15,
  /** `VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2` */
  blockJob2: 16,
  /** `VIR_DOMAIN_EVENT_ID_TUNABLE` */
  tunable: 17,
  /** `VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE` */
  agentLifecycle: 18,
  /** `VIR_DOMAIN_EVENT_ID_DEVICE_ADDED` */
  deviceAdded: 19,
  /** `VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION` */
  migrationIteration: 20,
  /** `VIR_DOMAIN_EVENT_ID_JOB_COMPLETED` */
  jobCompleted: 21,
  /** `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED` */
  deviceRemovalFailed: 22,
  /** `VIR_DOMAIN_EVENT_ID_METADATA_CHANGE` */
  metadataChange: 23,
  /** `VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD` */
  blockThreshold: 24,
  /** `VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE` */
  memoryFailure: 25,
  /** `VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE` */
  memoryDeviceSizeChange: 26,
  /** `VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE`. Not in libvirt 9.0.0. */
  nicMacChange: 27,
} as const
export type DomainEventId = (typeof DomainEventId)[keyof typeof DomainEventId]

/** libvirt's `remote_domain_event_graphics_address`. */
export interface DomainEventGraphicsAddress {
  readonly family: number
  readonly node: string
  readonly service: string
}

export const domainEventGraphicsAddress: XdrType<DomainEventGraphicsAddress> =
  /* @__PURE__ */ struct<DomainEventGraphicsAddress>({
    family: int,
    node: text,
    service: text,
  })

/** libvirt's `remote_domain_event_graphics_identity`. */
export interface DomainEventGraphicsIdentity {
  readonly type: string
  readonly name: string
}

export const domainEventGraphicsIdentity: XdrType<DomainEventGraphicsIdentity> =
  /* @__PURE__ */ struct<DomainEventGraphicsIdentity>({
    type: text,
    name: text,
  })

/** libvirt's `remote_connect_domain_event_register_ret`. */
export interface ConnectDomainEventRegisterRet {
  readonly cbRegistered: number
}

export const connectDomainEventRegisterRet: XdrType<ConnectDomainEventRegisterRet> =
  /* @__PURE__ */ struct<ConnectDomainEventRegisterRet>({
    cbRegistered: int,
  })

/** Procedure 105: `REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER`. */
export const connectDomainEventRegister: Procedure<undefined, ConnectDomainEventRegisterRet> = {
  program: 0x20008086,
  version: 1,
  number: 105,
  name: 'REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER',
  args: nothing,
  ret: connectDomainEventRegisterRet,
}

/** libvirt's `remote_connect_domain_event_deregister_ret`. */
export interface ConnectDomainEventDeregisterRet {
  readonly cbRegistered: number
}

export const connectDomainEventDeregisterRet: XdrType<ConnectDomainEventDeregisterRet> =
  /* @__PURE__ */ struct<ConnectDomainEventDeregisterRet>({
    cbRegistered: int,
  })

/** Procedure 106: `REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER`. */
export const connectDomainEventDeregister: Procedure<undefined, ConnectDomainEventDeregisterRet> = {
  program: 0x20008086,
  version: 1,
  number: 106,
  name: 'REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER',
  args: nothing,
  ret: connectDomainEventDeregisterRet,
}

/** libvirt's `remote_connect_domain_event_register_any_args`. */
export interface ConnectDomainEventRegisterAnyArgs {
  readonly eventId: number
}

export const connectDomainEventRegisterAnyArgs: XdrType<ConnectDomainEventRegisterAnyArgs> =
  /* @__PURE__ */ struct<ConnectDomainEventRegisterAnyArgs>({
    eventId: int,
  })

/** Procedure 167: `REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER_ANY`. */
export const connectDomainEventRegisterAny: Procedure<ConnectDomainEventRegisterAnyArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 167,
  name: 'REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER_ANY',
  args: connectDomainEventRegisterAnyArgs,
  ret: nothing,
}

/** libvirt's `remote_connect_domain_event_deregister_any_args`. */
export interface ConnectDomainEventDeregisterAnyArgs {
  readonly eventId: number
}

export const connectDomainEventDeregisterAnyArgs: XdrType<ConnectDomainEventDeregisterAnyArgs> =
  /* @__PURE__ */ struct<ConnectDomainEventDeregisterAnyArgs>({
    eventId: int,
  })

/** Procedure 168: `REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER_ANY`. */
export const connectDomainEventDeregisterAny: Procedure<ConnectDomainEventDeregisterAnyArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 168,
  name: 'REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER_ANY',
  args: connectDomainEventDeregisterAnyArgs,
  ret: nothing,
}

/** libvirt's `remote_connect_domain_event_callback_register_any_args`. */
export interface ConnectDomainEventCallbackRegisterAnyArgs {
  readonly eventId: number
  readonly dom: DomainRef | null
}

export const connectDomainEventCallbackRegisterAnyArgs: XdrType<ConnectDomainEventCallbackRegisterAnyArgs> =
  /* @__PURE__ */ struct<ConnectDomainEventCallbackRegisterAnyArgs>({
    eventId: int,
    dom: /* @__PURE__ */ optional(domainRef),
  })

/** libvirt's `remote_connect_domain_event_callback_register_any_ret`. */
export interface ConnectDomainEventCallbackRegisterAnyRet {
  readonly callbackId: number
}

export const connectDomainEventCallbackRegisterAnyRet: XdrType<ConnectDomainEventCallbackRegisterAnyRet> =
  /* @__PURE__ */ struct<ConnectDomainEventCallbackRegisterAnyRet>({
    callbackId: int,
  })

/** Procedure 316: `REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY`. */
export const connectDomainEventCallbackRegisterAny: Procedure<
  ConnectDomainEventCallbackRegisterAnyArgs,
  ConnectDomainEventCallbackRegisterAnyRet
> = {
  program: 0x20008086,
  version: 1,
  number: 316,
  name: 'REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY',
  args: connectDomainEventCallbackRegisterAnyArgs,
  ret: connectDomainEventCallbackRegisterAnyRet,
}

/** libvirt's `remote_connect_domain_event_callback_deregister_any_args`. */
export interface ConnectDomainEventCallbackDeregisterAnyArgs {
  readonly callbackId: number
}

export const connectDomainEventCallbackDeregisterAnyArgs: XdrType<ConnectDomainEventCallbackDeregisterAnyArgs> =
  /* @__PURE__ */ struct<ConnectDomainEventCallbackDeregisterAnyArgs>({
    callbackId: int,
  })

/** Procedure 317: `REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY`. */
export const connectDomainEventCallbackDeregisterAny: Procedure<
  ConnectDomainEventCallbackDeregisterAnyArgs,
  undefined
> = {
  program: 0x20008086,
  version: 1,
  number: 317,
  name: 'REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY',
  args: connectDomainEventCallbackDeregisterAnyArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_event_lifecycle_msg`. */
export interface DomainEventLifecycleMsg {
  readonly dom: DomainRef
  readonly event: number
  readonly detail: number
}

export const domainEventLifecycleMsg: XdrType<DomainEventLifecycleMsg> =
  /* @__PURE__ */ struct<DomainEventLifecycleMsg>({
    dom: domainRef,
    event: int,
    detail: int,
  })

/** Event 107: `REMOTE_PROC_DOMAIN_EVENT_LIFECYCLE`. */
export const domainEventLifecycle: EventMessage<DomainEventLifecycleMsg> = {
  program: 0x20008086,
  version: 1,
  number: 107,
  name: 'REMOTE_PROC_DOMAIN_EVENT_LIFECYCLE',
  payload: domainEventLifecycleMsg,
}

/** libvirt's `remote_domain_event_reboot_msg`. */
export interface DomainEventRebootMsg {
  readonly dom: DomainRef
}

export const domainEventRebootMsg: XdrType<DomainEventRebootMsg> =
  /* @__PURE__ */ struct<DomainEventRebootMsg>({
    dom: domainRef,
  })

/** Event 169: `REMOTE_PROC_DOMAIN_EVENT_REBOOT`. */
export const domainEventReboot: EventMessage<DomainEventRebootMsg> = {
  program: 0x20008086,
  version: 1,
  number: 169,
  name: 'REMOTE_PROC_DOMAIN_EVENT_REBOOT',
  payload: domainEventRebootMsg,
}

/** libvirt's `remote_domain_event_rtc_change_msg`. */
export interface DomainEventRtcChangeMsg {
  readonly dom: DomainRef
  readonly offset: bigint
}

export const domainEventRtcChangeMsg: XdrType<DomainEventRtcChangeMsg> =
  /* @__PURE__ */ struct<DomainEventRtcChangeMsg>({
    dom: domainRef,
    offset: hyper,
  })

/** Event 170: `REMOTE_PROC_DOMAIN_EVENT_RTC_CHANGE`. */
export const domainEventRtcChange: EventMessage<DomainEventRtcChangeMsg> = {
  program: 0x20008086,
  version: 1,
  number: 170,
  name: 'REMOTE_PROC_DOMAIN_EVENT_RTC_CHANGE',
  payload: domainEventRtcChangeMsg,
}

/** libvirt's `remote_domain_event_watchdog_msg`. */
export interface DomainEventWatchdogMsg {
  readonly dom: DomainRef
  readonly action: number
}

export const domainEventWatchdogMsg: XdrType<DomainEventWatchdogMsg> =
  /* @__PURE__ */ struct<DomainEventWatchdogMsg>({
    dom: domainRef,
    action: int,
  })

/** Event 171: `REMOTE_PROC_DOMAIN_EVENT_WATCHDOG`. */
export const domainEventWatchdog: EventMessage<DomainEventWatchdogMsg> = {
  program: 0x20008086,
  version: 1,
  number: 171,
  name: 'REMOTE_PROC_DOMAIN_EVENT_WATCHDOG',
  payload: domainEventWatchdogMsg,
}

/** libvirt's `remote_domain_event_io_error_msg`. */
export interface DomainEventIoErrorMsg {
  readonly dom: DomainRef
  readonly srcPath: string
  readonly devAlias: string
  readonly action: number
}

export const domainEventIoErrorMsg: XdrType<DomainEventIoErrorMsg> =
  /* @__PURE__ */ struct<DomainEventIoErrorMsg>({
    dom: domainRef,
    srcPath: text,
    devAlias: text,
    action: int,
  })

/** Event 172: `REMOTE_PROC_DOMAIN_EVENT_IO_ERROR`. */
export const domainEventIoError: EventMessage<DomainEventIoErrorMsg> = {
  program: 0x20008086,
  version: 1,
  number: 172,
  name: 'REMOTE_PROC_DOMAIN_EVENT_IO_ERROR',
  payload: domainEventIoErrorMsg,
}

/** libvirt's `remote_domain_event_graphics_msg`. */
export interface DomainEventGraphicsMsg {
  readonly dom: DomainRef
  readonly phase: number
  readonly local: DomainEventGraphicsAddress
  readonly remote: DomainEventGraphicsAddress
  readonly authScheme: string
  /** At most 20. */
  readonly subject: readonly DomainEventGraphicsIdentity[]
}

export const domainEventGraphicsMsg: XdrType<DomainEventGraphicsMsg> =
  /* @__PURE__ */ struct<DomainEventGraphicsMsg>({
    dom: domainRef,
    phase: int,
    local: domainEventGraphicsAddress,
    remote: domainEventGraphicsAddress,
    authScheme: text,
    subject: /* @__PURE__ */ list(domainEventGraphicsIdentity, 20),
  })

/** Event 173: `REMOTE_PROC_DOMAIN_EVENT_GRAPHICS`. */
export const domainEventGraphics: EventMessage<DomainEventGraphicsMsg> = {
  program: 0x20008086,
  version: 1,
  number: 173,
  name: 'REMOTE_PROC_DOMAIN_EVENT_GRAPHICS',
  payload: domainEventGraphicsMsg,
}

/** libvirt's `remote_domain_event_io_error_reason_msg`. */
export interface DomainEventIoErrorReasonMsg {
  readonly dom: DomainRef
  readonly srcPath: string
  readonly devAlias: string
  readonly action: number
  readonly reason: string
}

export const domainEventIoErrorReasonMsg: XdrType<DomainEventIoErrorReasonMsg> =
  /* @__PURE__ */ struct<DomainEventIoErrorReasonMsg>({
    dom: domainRef,
    srcPath: text,
    devAlias: text,
    action: int,
    reason: text,
  })

/** Event 195: `REMOTE_PROC_DOMAIN_EVENT_IO_ERROR_REASON`. */
export const domainEventIoErrorReason: EventMessage<DomainEventIoErrorReasonMsg> = {
  program: 0x20008086,
  version: 1,
  number: 195,
  name: 'REMOTE_PROC_DOMAIN_EVENT_IO_ERROR_REASON',
  payload: domainEventIoErrorReasonMsg,
}

/** libvirt's `remote_domain_event_control_error_msg`. */
export interface DomainEventControlErrorMsg {
  readonly dom: DomainRef
}

export const domainEventControlErrorMsg: XdrType<DomainEventControlErrorMsg> =
  /* @__PURE__ */ struct<DomainEventControlErrorMsg>({
    dom: domainRef,
  })

/** Event 224: `REMOTE_PROC_DOMAIN_EVENT_CONTROL_ERROR`. */
export const domainEventControlError: EventMessage<DomainEventControlErrorMsg> = {
  program: 0x20008086,
  version: 1,
  number: 224,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CONTROL_ERROR',
  payload: domainEventControlErrorMsg,
}

/** libvirt's `remote_domain_event_block_job_msg`. */
export interface DomainEventBlockJobMsg {
  readonly dom: DomainRef
  readonly path: string
  readonly type: number
  readonly status: number
}

export const domainEventBlockJobMsg: XdrType<DomainEventBlockJobMsg> =
  /* @__PURE__ */ struct<DomainEventBlockJobMsg>({
    dom: domainRef,
    path: text,
    type: int,
    status: int,
  })

/** Event 241: `REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB`. */
export const domainEventBlockJob: EventMessage<DomainEventBlockJobMsg> = {
  program: 0x20008086,
  version: 1,
  number: 241,
  name: 'REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB',
  payload: domainEventBlockJobMsg,
}

/** libvirt's `remote_domain_event_disk_change_msg`. */
export interface DomainEventDiskChangeMsg {
  readonly dom: DomainRef
  readonly oldSrcPath: string | null
  readonly newSrcPath: string | null
  readonly devAlias: string
  readonly reason: number
}

export const domainEventDiskChangeMsg: XdrType<DomainEventDiskChangeMsg> =
  /* @__PURE__ */ struct<DomainEventDiskChangeMsg>({
    dom: domainRef,
    oldSrcPath: optionalText,
    newSrcPath: optionalText,
    devAlias: text,
    reason: int,
  })

/** Event 248: `REMOTE_PROC_DOMAIN_EVENT_DISK_CHANGE`. */
export const domainEventDiskChange: EventMessage<DomainEventDiskChangeMsg> = {
  program: 0x20008086,
  version: 1,
  number: 248,
  name: 'REMOTE_PROC_DOMAIN_EVENT_DISK_CHANGE',
  payload: domainEventDiskChangeMsg,
}

/** libvirt's `remote_domain_event_tray_change_msg`. */
export interface DomainEventTrayChangeMsg {
  readonly dom: DomainRef
  readonly devAlias: string
  readonly reason: number
}

export const domainEventTrayChangeMsg: XdrType<DomainEventTrayChangeMsg> =
  /* @__PURE__ */ struct<DomainEventTrayChangeMsg>({
    dom: domainRef,
    devAlias: text,
    reason: int,
  })

/** Event 268: `REMOTE_PROC_DOMAIN_EVENT_TRAY_CHANGE`. */
export const domainEventTrayChange: EventMessage<DomainEventTrayChangeMsg> = {
  program: 0x20008086,
  version: 1,
  number: 268,
  name: 'REMOTE_PROC_DOMAIN_EVENT_TRAY_CHANGE',
  payload: domainEventTrayChangeMsg,
}

/** libvirt's `remote_domain_event_pmwakeup_msg`. */
export interface DomainEventPmwakeupMsg {
  readonly dom: DomainRef
}

export const domainEventPmwakeupMsg: XdrType<DomainEventPmwakeupMsg> =
  /* @__PURE__ */ struct<DomainEventPmwakeupMsg>({
    dom: domainRef,
  })

/** Event 269: `REMOTE_PROC_DOMAIN_EVENT_PMWAKEUP`. */
export const domainEventPmwakeup: EventMessage<DomainEventPmwakeupMsg> = {
  program: 0x20008086,
  version: 1,
  number: 269,
  name: 'REMOTE_PROC_DOMAIN_EVENT_PMWAKEUP',
  payload: domainEventPmwakeupMsg,
}

/** libvirt's `remote_domain_event_pmsuspend_msg`. */
export interface DomainEventPmsuspendMsg {
  readonly dom: DomainRef
}

export const domainEventPmsuspendMsg: XdrType<DomainEventPmsuspendMsg> =
  /* @__PURE__ */ struct<DomainEventPmsuspendMsg>({
    dom: domainRef,
  })

/** Event 270: `REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND`. */
export const domainEventPmsuspend: EventMessage<DomainEventPmsuspendMsg> = {
  program: 0x20008086,
  version: 1,
  number: 270,
  name: 'REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND',
  payload: domainEventPmsuspendMsg,
}

/** libvirt's `remote_domain_event_balloon_change_msg`. */
export interface DomainEventBalloonChangeMsg {
  readonly dom: DomainRef
  readonly actual: bigint
}

export const domainEventBalloonChangeMsg: XdrType<DomainEventBalloonChangeMsg> =
  /* @__PURE__ */ struct<DomainEventBalloonChangeMsg>({
    dom: domainRef,
    actual: uhyper,
  })

/** Event 276: `REMOTE_PROC_DOMAIN_EVENT_BALLOON_CHANGE`. */
export const domainEventBalloonChange: EventMessage<DomainEventBalloonChangeMsg> = {
  program: 0x20008086,
  version: 1,
  number: 276,
  name: 'REMOTE_PROC_DOMAIN_EVENT_BALLOON_CHANGE',
  payload: domainEventBalloonChangeMsg,
}

/** libvirt's `remote_domain_event_pmsuspend_disk_msg`. */
export interface DomainEventPmsuspendDiskMsg {
  readonly dom: DomainRef
}

export const domainEventPmsuspendDiskMsg: XdrType<DomainEventPmsuspendDiskMsg> =
  /* @__PURE__ */ struct<DomainEventPmsuspendDiskMsg>({
    dom: domainRef,
  })

/** Event 292: `REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND_DISK`. */
export const domainEventPmsuspendDisk: EventMessage<DomainEventPmsuspendDiskMsg> = {
  program: 0x20008086,
  version: 1,
  number: 292,
  name: 'REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND_DISK',
  payload: domainEventPmsuspendDiskMsg,
}

/** libvirt's `remote_domain_event_device_removed_msg`. */
export interface DomainEventDeviceRemovedMsg {
  readonly dom: DomainRef
  readonly devAlias: string
}

export const domainEventDeviceRemovedMsg: XdrType<DomainEventDeviceRemovedMsg> =
  /* @__PURE__ */ struct<DomainEventDeviceRemovedMsg>({
    dom: domainRef,
    devAlias: text,
  })

/** Event 311: `REMOTE_PROC_DOMAIN_EVENT_DEVICE_REMOVED`. */
export const domainEventDeviceRemoved: EventMessage<DomainEventDeviceRemovedMsg> = {
  program: 0x20008086,
  version: 1,
  number: 311,
  name: 'REMOTE_PROC_DOMAIN_EVENT_DEVICE_REMOVED',
  payload: domainEventDeviceRemovedMsg,
}

/** libvirt's `remote_domain_event_callback_lifecycle_msg`. */
export interface DomainEventCallbackLifecycleMsg {
  readonly callbackId: number
  readonly msg: DomainEventLifecycleMsg
}

export const domainEventCallbackLifecycleMsg: XdrType<DomainEventCallbackLifecycleMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackLifecycleMsg>({
    callbackId: int,
    msg: domainEventLifecycleMsg,
  })

/** Event 318: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE`. */
export const domainEventCallbackLifecycle: EventMessage<DomainEventCallbackLifecycleMsg> = {
  program: 0x20008086,
  version: 1,
  number: 318,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE',
  payload: domainEventCallbackLifecycleMsg,
}

/** libvirt's `remote_domain_event_callback_reboot_msg`. */
export interface DomainEventCallbackRebootMsg {
  readonly callbackId: number
  readonly msg: DomainEventRebootMsg
}

export const domainEventCallbackRebootMsg: XdrType<DomainEventCallbackRebootMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackRebootMsg>({
    callbackId: int,
    msg: domainEventRebootMsg,
  })

/** Event 319: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_REBOOT`. */
export const domainEventCallbackReboot: EventMessage<DomainEventCallbackRebootMsg> = {
  program: 0x20008086,
  version: 1,
  number: 319,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_REBOOT',
  payload: domainEventCallbackRebootMsg,
}

/** libvirt's `remote_domain_event_callback_rtc_change_msg`. */
export interface DomainEventCallbackRtcChangeMsg {
  readonly callbackId: number
  readonly msg: DomainEventRtcChangeMsg
}

export const domainEventCallbackRtcChangeMsg: XdrType<DomainEventCallbackRtcChangeMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackRtcChangeMsg>({
    callbackId: int,
    msg: domainEventRtcChangeMsg,
  })

/** Event 320: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_RTC_CHANGE`. */
export const domainEventCallbackRtcChange: EventMessage<DomainEventCallbackRtcChangeMsg> = {
  program: 0x20008086,
  version: 1,
  number: 320,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_RTC_CHANGE',
  payload: domainEventCallbackRtcChangeMsg,
}

/** libvirt's `remote_domain_event_callback_watchdog_msg`. */
export interface DomainEventCallbackWatchdogMsg {
  readonly callbackId: number
  readonly msg: DomainEventWatchdogMsg
}

export const domainEventCallbackWatchdogMsg: XdrType<DomainEventCallbackWatchdogMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackWatchdogMsg>({
    callbackId: int,
    msg: domainEventWatchdogMsg,
  })

/** Event 321: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_WATCHDOG`. */
export const domainEventCallbackWatchdog: EventMessage<DomainEventCallbackWatchdogMsg> = {
  program: 0x20008086,
  version: 1,
  number: 321,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_WATCHDOG',
  payload: domainEventCallbackWatchdogMsg,
}

/** libvirt's `remote_domain_event_callback_io_error_msg`. */
export interface DomainEventCallbackIoErrorMsg {
  readonly callbackId: number
  readonly msg: DomainEventIoErrorMsg
}

export const domainEventCallbackIoErrorMsg: XdrType<DomainEventCallbackIoErrorMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackIoErrorMsg>({
    callbackId: int,
    msg: domainEventIoErrorMsg,
  })

/** Event 322: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR`. */
export const domainEventCallbackIoError: EventMessage<DomainEventCallbackIoErrorMsg> = {
  program: 0x20008086,
  version: 1,
  number: 322,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR',
  payload: domainEventCallbackIoErrorMsg,
}

/** libvirt's `remote_domain_event_callback_graphics_msg`. */
export interface DomainEventCallbackGraphicsMsg {
  readonly callbackId: number
  readonly msg: DomainEventGraphicsMsg
}

export const domainEventCallbackGraphicsMsg: XdrType<DomainEventCallbackGraphicsMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackGraphicsMsg>({
    callbackId: int,
    msg: domainEventGraphicsMsg,
  })

/** Event 323: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_GRAPHICS`. */
export const domainEventCallbackGraphics: EventMessage<DomainEventCallbackGraphicsMsg> = {
  program: 0x20008086,
  version: 1,
  number: 323,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_GRAPHICS',
  payload: domainEventCallbackGraphicsMsg,
}

/** libvirt's `remote_domain_event_callback_io_error_reason_msg`. */
export interface DomainEventCallbackIoErrorReasonMsg {
  readonly callbackId: number
  readonly msg: DomainEventIoErrorReasonMsg
}

export const domainEventCallbackIoErrorReasonMsg: XdrType<DomainEventCallbackIoErrorReasonMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackIoErrorReasonMsg>({
    callbackId: int,
    msg: domainEventIoErrorReasonMsg,
  })

/** Event 324: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON`. */
export const domainEventCallbackIoErrorReason: EventMessage<DomainEventCallbackIoErrorReasonMsg> = {
  program: 0x20008086,
  version: 1,
  number: 324,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON',
  payload: domainEventCallbackIoErrorReasonMsg,
}

/** libvirt's `remote_domain_event_callback_control_error_msg`. */
export interface DomainEventCallbackControlErrorMsg {
  readonly callbackId: number
  readonly msg: DomainEventControlErrorMsg
}

export const domainEventCallbackControlErrorMsg: XdrType<DomainEventCallbackControlErrorMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackControlErrorMsg>({
    callbackId: int,
    msg: domainEventControlErrorMsg,
  })

/** Event 325: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_CONTROL_ERROR`. */
export const domainEventCallbackControlError: EventMessage<DomainEventCallbackControlErrorMsg> = {
  program: 0x20008086,
  version: 1,
  number: 325,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_CONTROL_ERROR',
  payload: domainEventCallbackControlErrorMsg,
}

/** libvirt's `remote_domain_event_callback_block_job_msg`. */
export interface DomainEventCallbackBlockJobMsg {
  readonly callbackId: number
  readonly msg: DomainEventBlockJobMsg
}

export const domainEventCallbackBlockJobMsg: XdrType<DomainEventCallbackBlockJobMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackBlockJobMsg>({
    callbackId: int,
    msg: domainEventBlockJobMsg,
  })

/** Event 326: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BLOCK_JOB`. */
export const domainEventCallbackBlockJob: EventMessage<DomainEventCallbackBlockJobMsg> = {
  program: 0x20008086,
  version: 1,
  number: 326,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BLOCK_JOB',
  payload: domainEventCallbackBlockJobMsg,
}

/** libvirt's `remote_domain_event_callback_disk_change_msg`. */
export interface DomainEventCallbackDiskChangeMsg {
  readonly callbackId: number
  readonly msg: DomainEventDiskChangeMsg
}

export const domainEventCallbackDiskChangeMsg: XdrType<DomainEventCallbackDiskChangeMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackDiskChangeMsg>({
    callbackId: int,
    msg: domainEventDiskChangeMsg,
  })

/** Event 327: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DISK_CHANGE`. */
export const domainEventCallbackDiskChange: EventMessage<DomainEventCallbackDiskChangeMsg> = {
  program: 0x20008086,
  version: 1,
  number: 327,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DISK_CHANGE',
  payload: domainEventCallbackDiskChangeMsg,
}

/** libvirt's `remote_domain_event_callback_tray_change_msg`. */
export interface DomainEventCallbackTrayChangeMsg {
  readonly callbackId: number
  readonly msg: DomainEventTrayChangeMsg
}

export const domainEventCallbackTrayChangeMsg: XdrType<DomainEventCallbackTrayChangeMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackTrayChangeMsg>({
    callbackId: int,
    msg: domainEventTrayChangeMsg,
  })

/** Event 328: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TRAY_CHANGE`. */
export const domainEventCallbackTrayChange: EventMessage<DomainEventCallbackTrayChangeMsg> = {
  program: 0x20008086,
  version: 1,
  number: 328,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TRAY_CHANGE',
  payload: domainEventCallbackTrayChangeMsg,
}

/** libvirt's `remote_domain_event_callback_pmwakeup_msg`. */
export interface DomainEventCallbackPmwakeupMsg {
  readonly callbackId: number
  readonly reason: number
  readonly msg: DomainEventPmwakeupMsg
}

export const domainEventCallbackPmwakeupMsg: XdrType<DomainEventCallbackPmwakeupMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackPmwakeupMsg>({
    callbackId: int,
    reason: int,
    msg: domainEventPmwakeupMsg,
  })

/** Event 329: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMWAKEUP`. */
export const domainEventCallbackPmwakeup: EventMessage<DomainEventCallbackPmwakeupMsg> = {
  program: 0x20008086,
  version: 1,
  number: 329,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMWAKEUP',
  payload: domainEventCallbackPmwakeupMsg,
}

/** libvirt's `remote_domain_event_callback_pmsuspend_msg`. */
export interface DomainEventCallbackPmsuspendMsg {
  readonly callbackId: number
  readonly reason: number
  readonly msg: DomainEventPmsuspendMsg
}

export const domainEventCallbackPmsuspendMsg: XdrType<DomainEventCallbackPmsuspendMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackPmsuspendMsg>({
    callbackId: int,
    reason: int,
    msg: domainEventPmsuspendMsg,
  })

/** Event 330: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND`. */
export const domainEventCallbackPmsuspend: EventMessage<DomainEventCallbackPmsuspendMsg> = {
  program: 0x20008086,
  version: 1,
  number: 330,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND',
  payload: domainEventCallbackPmsuspendMsg,
}

/** libvirt's `remote_domain_event_callback_balloon_change_msg`. */
export interface DomainEventCallbackBalloonChangeMsg {
  readonly callbackId: number
  readonly msg: DomainEventBalloonChangeMsg
}

export const domainEventCallbackBalloonChangeMsg: XdrType<DomainEventCallbackBalloonChangeMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackBalloonChangeMsg>({
    callbackId: int,
    msg: domainEventBalloonChangeMsg,
  })

/** Event 331: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE`. */
export const domainEventCallbackBalloonChange: EventMessage<DomainEventCallbackBalloonChangeMsg> = {
  program: 0x20008086,
  version: 1,
  number: 331,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE',
  payload: domainEventCallbackBalloonChangeMsg,
}

/** libvirt's `remote_domain_event_callback_pmsuspend_disk_msg`. */
export interface DomainEventCallbackPmsuspendDiskMsg {
  readonly callbackId: number
  readonly reason: number
  readonly msg: DomainEventPmsuspendDiskMsg
}

export const domainEventCallbackPmsuspendDiskMsg: XdrType<DomainEventCallbackPmsuspendDiskMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackPmsuspendDiskMsg>({
    callbackId: int,
    reason: int,
    msg: domainEventPmsuspendDiskMsg,
  })

/** Event 332: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK`. */
export const domainEventCallbackPmsuspendDisk: EventMessage<DomainEventCallbackPmsuspendDiskMsg> = {
  program: 0x20008086,
  version: 1,
  number: 332,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK',
  payload: domainEventCallbackPmsuspendDiskMsg,
}

/** libvirt's `remote_domain_event_callback_device_removed_msg`. */
export interface DomainEventCallbackDeviceRemovedMsg {
  readonly callbackId: number
  readonly msg: DomainEventDeviceRemovedMsg
}

export const domainEventCallbackDeviceRemovedMsg: XdrType<DomainEventCallbackDeviceRemovedMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackDeviceRemovedMsg>({
    callbackId: int,
    msg: domainEventDeviceRemovedMsg,
  })

/** Event 333: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED`. */
export const domainEventCallbackDeviceRemoved: EventMessage<DomainEventCallbackDeviceRemovedMsg> = {
  program: 0x20008086,
  version: 1,
  number: 333,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED',
  payload: domainEventCallbackDeviceRemovedMsg,
}

/** libvirt's `remote_domain_event_block_job_2_msg`. */
export interface DomainEventBlockJob2Msg {
  readonly callbackId: number
  readonly dom: DomainRef
  readonly dst: string
  readonly type: number
  readonly status: number
}

export const domainEventBlockJob2Msg: XdrType<DomainEventBlockJob2Msg> =
  /* @__PURE__ */ struct<DomainEventBlockJob2Msg>({
    callbackId: int,
    dom: domainRef,
    dst: text,
    type: int,
    status: int,
  })

/** Event 339: `REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB_2`. */
export const domainEventBlockJob2: EventMessage<DomainEventBlockJob2Msg> = {
  program: 0x20008086,
  version: 1,
  number: 339,
  name: 'REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB_2',
  payload: domainEventBlockJob2Msg,
}

/** libvirt's `remote_domain_event_callback_tunable_msg`. */
export interface DomainEventCallbackTunableMsg {
  readonly callbackId: number
  readonly dom: DomainRef
  /** At most 2048. */
  readonly params: readonly TypedParam[]
}

export const domainEventCallbackTunableMsg: XdrType<DomainEventCallbackTunableMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackTunableMsg>({
    callbackId: int,
    dom: domainRef,
    params: /* @__PURE__ */ list(typedParam, 2048),
  })

/** Event 346: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TUNABLE`. */
export const domainEventCallbackTunable: EventMessage<DomainEventCallbackTunableMsg> = {
  program: 0x20008086,
  version: 1,
  number: 346,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TUNABLE',
  payload: domainEventCallbackTunableMsg,
}

/** libvirt's `remote_domain_event_callback_agent_lifecycle_msg`. */
export interface DomainEventCallbackAgentLifecycleMsg {
  readonly callbackId: number
  readonly dom: DomainRef
  readonly state: number
  readonly reason: number
}

export const domainEventCallbackAgentLifecycleMsg: XdrType<DomainEventCallbackAgentLifecycleMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackAgentLifecycleMsg>({
    callbackId: int,
    dom: domainRef,
    state: int,
    reason: int,
  })

/** Event 348: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE`. */
export const domainEventCallbackAgentLifecycle: EventMessage<DomainEventCallbackAgentLifecycleMsg> = {
  program: 0x20008086,
  version: 1,
  number: 348,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE',
  payload: domainEventCallbackAgentLifecycleMsg,
}

/** libvirt's `remote_domain_event_callback_device_added_msg`. */
export interface DomainEventCallbackDeviceAddedMsg {
  readonly callbackId: number
  readonly dom: DomainRef
  readonly devAlias: string
}

export const domainEventCallbackDeviceAddedMsg: XdrType<DomainEventCallbackDeviceAddedMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackDeviceAddedMsg>({
    callbackId: int,
    dom: domainRef,
    devAlias: text,
  })

/** Event 354: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_ADDED`. */
export const domainEventCallbackDeviceAdded: EventMessage<DomainEventCallbackDeviceAddedMsg> = {
  program: 0x20008086,
  version: 1,
  number: 354,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_ADDED',
  payload: domainEventCallbackDeviceAddedMsg,
}

/** libvirt's `remote_domain_event_callback_migration_iteration_msg`. */
export interface DomainEventCallbackMigrationIterationMsg {
  readonly callbackId: number
  readonly dom: DomainRef
  readonly iteration: number
}

export const domainEventCallbackMigrationIterationMsg: XdrType<DomainEventCallbackMigrationIterationMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackMigrationIterationMsg>({
    callbackId: int,
    dom: domainRef,
    iteration: int,
  })

/** Event 359: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION`. */
export const domainEventCallbackMigrationIteration: EventMessage<DomainEventCallbackMigrationIterationMsg> = {
  program: 0x20008086,
  version: 1,
  number: 359,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION',
  payload: domainEventCallbackMigrationIterationMsg,
}

/** libvirt's `remote_domain_event_callback_job_completed_msg`. */
export interface DomainEventCallbackJobCompletedMsg {
  readonly callbackId: number
  readonly dom: DomainRef
  /** At most 64. */
  readonly params: readonly TypedParam[]
}

export const domainEventCallbackJobCompletedMsg: XdrType<DomainEventCallbackJobCompletedMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackJobCompletedMsg>({
    callbackId: int,
    dom: domainRef,
    params: /* @__PURE__ */ list(typedParam, 64),
  })

/** Event 363: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_JOB_COMPLETED`. */
export const domainEventCallbackJobCompleted: EventMessage<DomainEventCallbackJobCompletedMsg> = {
  program: 0x20008086,
  version: 1,
  number: 363,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_JOB_COMPLETED',
  payload: domainEventCallbackJobCompletedMsg,
}

/** libvirt's `remote_domain_event_callback_device_removal_failed_msg`. */
export interface DomainEventCallbackDeviceRemovalFailedMsg {
  readonly callbackId: number
  readonly dom: DomainRef
  readonly devAlias: string
}

export const domainEventCallbackDeviceRemovalFailedMsg: XdrType<DomainEventCallbackDeviceRemovalFailedMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackDeviceRemovalFailedMsg>({
    callbackId: int,
    dom: domainRef,
    devAlias: text,
  })

/** Event 367: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED`. */
export const domainEventCallbackDeviceRemovalFailed: EventMessage<DomainEventCallbackDeviceRemovalFailedMsg> =
  {
    program: 0x20008086,
    version: 1,
    number: 367,
    name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED',
    payload: domainEventCallbackDeviceRemovalFailedMsg,
  }

/** libvirt's `remote_domain_event_callback_metadata_change_msg`. */
export interface DomainEventCallbackMetadataChangeMsg {
  readonly callbackId: number
  readonly dom: DomainRef
  readonly type: number
  readonly nsuri: string | null
}

export const domainEventCallbackMetadataChangeMsg: XdrType<DomainEventCallbackMetadataChangeMsg> =
  /* @__PURE__ */ struct<DomainEventCallbackMetadataChangeMsg>({
    callbackId: int,
    dom: domainRef,
    type: int,
    nsuri: optionalText,
  })

/** Event 379: `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_METADATA_CHANGE`. */
export const domainEventCallbackMetadataChange: EventMessage<DomainEventCallbackMetadataChangeMsg> = {
  program: 0x20008086,
  version: 1,
  number: 379,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_METADATA_CHANGE',
  payload: domainEventCallbackMetadataChangeMsg,
}

/** libvirt's `remote_domain_event_block_threshold_msg`. */
export interface DomainEventBlockThresholdMsg {
  readonly callbackId: number
  readonly dom: DomainRef
  readonly dev: string
  readonly path: string | null
  readonly threshold: bigint
  readonly excess: bigint
}

export const domainEventBlockThresholdMsg: XdrType<DomainEventBlockThresholdMsg> =
  /* @__PURE__ */ struct<DomainEventBlockThresholdMsg>({
    callbackId: int,
    dom: domainRef,
    dev: text,
    path: optionalText,
    threshold: uhyper,
    excess: uhyper,
  })

/** Event 385: `REMOTE_PROC_DOMAIN_EVENT_BLOCK_THRESHOLD`. */
export const domainEventBlockThreshold: EventMessage<DomainEventBlockThresholdMsg> = {
  program: 0x20008086,
  version: 1,
  number: 385,
  name: 'REMOTE_PROC_DOMAIN_EVENT_BLOCK_THRESHOLD',
  payload: domainEventBlockThresholdMsg,
}

/** libvirt's `remote_domain_event_memory_failure_msg`. */
export interface DomainEventMemoryFailureMsg {
  readonly callbackId: number
  readonly dom: DomainRef
  readonly recipient: number
  readonly action: number
  readonly flags: number
}

export const domainEventMemoryFailureMsg: XdrType<DomainEventMemoryFailureMsg> =
  /* @__PURE__ */ struct<DomainEventMemoryFailureMsg>({
    callbackId: int,
    dom: domainRef,
    recipient: int,
    action: int,
    flags: uint,
  })

/** Event 423: `REMOTE_PROC_DOMAIN_EVENT_MEMORY_FAILURE`. */
export const domainEventMemoryFailure: EventMessage<DomainEventMemoryFailureMsg> = {
  program: 0x20008086,
  version: 1,
  number: 423,
  name: 'REMOTE_PROC_DOMAIN_EVENT_MEMORY_FAILURE',
  payload: domainEventMemoryFailureMsg,
}

/** libvirt's `remote_domain_event_memory_device_size_change_msg`. */
export interface DomainEventMemoryDeviceSizeChangeMsg {
  readonly callbackId: number
  readonly dom: DomainRef
  readonly alias: string
  readonly size: bigint
}

export const domainEventMemoryDeviceSizeChangeMsg: XdrType<DomainEventMemoryDeviceSizeChangeMsg> =
  /* @__PURE__ */ struct<DomainEventMemoryDeviceSizeChangeMsg>({
    callbackId: int,
    dom: domainRef,
    alias: text,
    size: uhyper,
  })

/** Event 438: `REMOTE_PROC_DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE`. */
export const domainEventMemoryDeviceSizeChange: EventMessage<DomainEventMemoryDeviceSizeChangeMsg> = {
  program: 0x20008086,
  version: 1,
  number: 438,
  name: 'REMOTE_PROC_DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE',
  payload: domainEventMemoryDeviceSizeChangeMsg,
}

/** libvirt's `remote_domain_event_nic_mac_change_msg`. Not in libvirt 9.0.0. */
export interface DomainEventNicMacChangeMsg {
  readonly callbackId: number
  readonly dom: DomainRef
  readonly alias: string
  readonly oldMac: string
  readonly newMac: string
}

export const domainEventNicMacChangeMsg: XdrType<DomainEventNicMacChangeMsg> =
  /* @__PURE__ */ struct<DomainEventNicMacChangeMsg>({
    callbackId: int,
    dom: domainRef,
    alias: text,
    oldMac: text,
    newMac: text,
  })

/** Event 453: `REMOTE_PROC_DOMAIN_EVENT_NIC_MAC_CHANGE`. Not in libvirt 9.0.0. */
export const domainEventNicMacChange: EventMessage<DomainEventNicMacChangeMsg> = {
  program: 0x20008086,
  version: 1,
  number: 453,
  name: 'REMOTE_PROC_DOMAIN_EVENT_NIC_MAC_CHANGE',
  payload: domainEventNicMacChangeMsg,
}

/** What each event carries, by its DomainEventId. */
export interface DomainEventPayloads {
  /** `VIR_DOMAIN_EVENT_ID_LIFECYCLE` */
  readonly 0: DomainEventCallbackLifecycleMsg
  /** `VIR_DOMAIN_EVENT_ID_REBOOT` */
  readonly 1: DomainEventCallbackRebootMsg
  /** `VIR_DOMAIN_EVENT_ID_RTC_CHANGE` */
  readonly 2: DomainEventCallbackRtcChangeMsg
  /** `VIR_DOMAIN_EVENT_ID_WATCHDOG` */
  readonly 3: DomainEventCallbackWatchdogMsg
  /** `VIR_DOMAIN_EVENT_ID_IO_ERROR` */
  readonly 4: DomainEventCallbackIoErrorMsg
  /** `VIR_DOMAIN_EVENT_ID_GRAPHICS` */
  readonly 5: DomainEventCallbackGraphicsMsg
  /** `VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON` */
  readonly 6: DomainEventCallbackIoErrorReasonMsg
  /** `VIR_DOMAIN_EVENT_ID_CONTROL_ERROR` */
  readonly 7: DomainEventCallbackControlErrorMsg
  /** `VIR_DOMAIN_EVENT_ID_BLOCK_JOB` */
  readonly 8: DomainEventCallbackBlockJobMsg
  /** `VIR_DOMAIN_EVENT_ID_DISK_CHANGE` */
  readonly 9: DomainEventCallbackDiskChangeMsg
  /** `VIR_DOMAIN_EVENT_ID_TRAY_CHANGE` */
  readonly 10: DomainEventCallbackTrayChangeMsg
  /** `VIR_DOMAIN_EVENT_ID_PMWAKEUP` */
  readonly 11: DomainEventCallbackPmwakeupMsg
  /** `VIR_DOMAIN_EVENT_ID_PMSUSPEND` */
  readonly 12: DomainEventCallbackPmsuspendMsg
  /** `VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE` */
  readonly 13: DomainEventCallbackBalloonChangeMsg
  /** `VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK` */
  readonly 14: DomainEventCallbackPmsuspendDiskMsg
  /** `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` */
  readonly 15: DomainEventCallbackDeviceRemovedMsg
  /** `VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2` */
  readonly 16: DomainEventBlockJob2Msg
  /** `VIR_DOMAIN_EVENT_ID_TUNABLE` */
  readonly 17: DomainEventCallbackTunableMsg
  /** `VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE` */
  readonly 18: DomainEventCallbackAgentLifecycleMsg
  /** `VIR_DOMAIN_EVENT_ID_DEVICE_ADDED` */
  readonly 19: DomainEventCallbackDeviceAddedMsg
  /** `VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION` */
  readonly 20: DomainEventCallbackMigrationIterationMsg
  /** `VIR_DOMAIN_EVENT_ID_JOB_COMPLETED` */
  readonly 21: DomainEventCallbackJobCompletedMsg
  /** `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED` */
  readonly 22: DomainEventCallbackDeviceRemovalFailedMsg
  /** `VIR_DOMAIN_EVENT_ID_METADATA_CHANGE` */
  readonly 23: DomainEventCallbackMetadataChangeMsg
  /** `VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD` */
  readonly 24: DomainEventBlockThresholdMsg
  /** `VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE` */
  readonly 25: DomainEventMemoryFailureMsg
  /** `VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE` */
  readonly 26: DomainEventMemoryDeviceSizeChangeMsg
  /** `VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE` */
  readonly 27: DomainEventNicMacChangeMsg
}

/** The messages that carry the events that were registered by id, by their DomainEventId. */
export const domainEventMessages: {
  readonly [Id in keyof DomainEventPayloads]: EventMessage<DomainEventPayloads[Id]>
} = {
  0: domainEventCallbackLifecycle,
  1: domainEventCallbackReboot,
  2: domainEventCallbackRtcChange,
  3: domainEventCallbackWatchdog,
  4: domainEventCallbackIoError,
  5: domainEventCallbackGraphics,
  6: domainEventCallbackIoErrorReason,
  7: domainEventCallbackControlError,
  8: domainEventCallbackBlockJob,
  9: domainEventCallbackDiskChange,
  10: domainEventCallbackTrayChange,
  11: domainEventCallbackPmwakeup,
  12: domainEventCallbackPmsuspend,
  13: domainEventCallbackBalloonChange,
  14: domainEventCallbackPmsuspendDisk,
  15: domainEventCallbackDeviceRemoved,
  16: domainEventBlockJob2,
  17: domainEventCallbackTunable,
  18: domainEventCallbackAgentLifecycle,
  19: domainEventCallbackDeviceAdded,
  20: domainEventCallbackMigrationIteration,
  21: domainEventCallbackJobCompleted,
  22: domainEventCallbackDeviceRemovalFailed,
  23: domainEventCallbackMetadataChange,
  24: domainEventBlockThreshold,
  25: domainEventMemoryFailure,
  26: domainEventMemoryDeviceSizeChange,
  27: domainEventNicMacChange,
}

/** What the details of a lifecycle event mean, by its DomainEventType. */
export const domainEventDetails: {
  readonly 0: typeof DomainEventDefinedDetailType
  readonly 1: typeof DomainEventUndefinedDetailType
  readonly 2: typeof DomainEventStartedDetailType
  readonly 3: typeof DomainEventSuspendedDetailType
  readonly 4: typeof DomainEventResumedDetailType
  readonly 5: typeof DomainEventStoppedDetailType
  readonly 6: typeof DomainEventShutdownDetailType
  readonly 7: typeof DomainEventPmSuspendedDetailType
  readonly 8: typeof DomainEventCrashedDetailType
} = {
  0: DomainEventDefinedDetailType,
  1: DomainEventUndefinedDetailType,
  2: DomainEventStartedDetailType,
  3: DomainEventSuspendedDetailType,
  4: DomainEventResumedDetailType,
  5: DomainEventStoppedDetailType,
  6: DomainEventShutdownDetailType,
  7: DomainEventPmSuspendedDetailType,
  8: DomainEventCrashedDetailType,
}
