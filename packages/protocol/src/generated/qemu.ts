// Generated from facts/ by generator/. Change those, then `npm run generate`.
// The qemu program: what is special to the QEMU driver.

import { hyper, int, nothing, optional, struct, uint } from '../descriptors.ts'
import type { EventMessage, Procedure, XdrType } from '../xdr-type.ts'
import { domainRef, optionalText, text } from './types.ts'
import type { DomainRef } from './types.ts'

/** `QEMU_PROGRAM` */
export const qemuProgram = 0x20008087

/** `QEMU_PROTOCOL_VERSION` */
export const qemuProtocolVersion = 1

/** libvirt's `virDomainQemuMonitorCommandFlags`. */
export const DomainQemuMonitorCommandFlags = {
  /** `VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT` */
  default: 0,
  /** `VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP` */
  hmp: 1,
} as const
export type DomainQemuMonitorCommandFlags =
  (typeof DomainQemuMonitorCommandFlags)[keyof typeof DomainQemuMonitorCommandFlags]

/** libvirt's `virDomainQemuAgentCommandTimeoutValues`. */
export const DomainQemuAgentCommandTimeoutValues = {
  /** `VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN` */
  min: -2,
  /** `VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK` */
  block: -2,
  /** `VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT` */
  default: -1,
  /** `VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT` */
  nowait: 0,
  /** `VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN` */
  shutdown: 60,
} as const
export type DomainQemuAgentCommandTimeoutValues =
  (typeof DomainQemuAgentCommandTimeoutValues)[keyof typeof DomainQemuAgentCommandTimeoutValues]

/** libvirt's `virConnectDomainQemuMonitorEventRegisterFlags`. */
export const ConnectDomainQemuMonitorEventRegisterFlags = {
  /** `VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX` */
  regex: 1,
  /** `VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE` */
  nocase: 2,
} as const
export type ConnectDomainQemuMonitorEventRegisterFlags =
  (typeof ConnectDomainQemuMonitorEventRegisterFlags)[keyof typeof ConnectDomainQemuMonitorEventRegisterFlags]

/** libvirt's `qemu_domain_monitor_command_args`. */
export interface QemuDomainMonitorCommandArgs {
  readonly dom: DomainRef
  readonly cmd: string
  readonly flags: number
}

export const qemuDomainMonitorCommandArgs: XdrType<QemuDomainMonitorCommandArgs> =
  /* @__PURE__ */ struct<QemuDomainMonitorCommandArgs>({
    dom: domainRef,
    cmd: text,
    flags: uint,
  })

/** libvirt's `qemu_domain_monitor_command_ret`. */
export interface QemuDomainMonitorCommandRet {
  readonly result: string
}

export const qemuDomainMonitorCommandRet: XdrType<QemuDomainMonitorCommandRet> =
  /* @__PURE__ */ struct<QemuDomainMonitorCommandRet>({
    result: text,
  })

/** Procedure 1: `QEMU_PROC_DOMAIN_MONITOR_COMMAND`. */
export const qemuDomainMonitorCommand: Procedure<QemuDomainMonitorCommandArgs, QemuDomainMonitorCommandRet> =
  {
    program: 0x20008087,
    version: 1,
    number: 1,
    name: 'QEMU_PROC_DOMAIN_MONITOR_COMMAND',
    args: qemuDomainMonitorCommandArgs,
    ret: qemuDomainMonitorCommandRet,
  }

/** libvirt's `qemu_domain_attach_args`. */
export interface QemuDomainAttachArgs {
  readonly pidValue: number
  readonly flags: number
}

export const qemuDomainAttachArgs: XdrType<QemuDomainAttachArgs> =
  /* @__PURE__ */ struct<QemuDomainAttachArgs>({
    pidValue: uint,
    flags: uint,
  })

/** libvirt's `qemu_domain_attach_ret`. */
export interface QemuDomainAttachRet {
  readonly dom: DomainRef
}

export const qemuDomainAttachRet: XdrType<QemuDomainAttachRet> = /* @__PURE__ */ struct<QemuDomainAttachRet>({
  dom: domainRef,
})

/** Procedure 2: `QEMU_PROC_DOMAIN_ATTACH`. */
export const qemuDomainAttach: Procedure<QemuDomainAttachArgs, QemuDomainAttachRet> = {
  program: 0x20008087,
  version: 1,
  number: 2,
  name: 'QEMU_PROC_DOMAIN_ATTACH',
  args: qemuDomainAttachArgs,
  ret: qemuDomainAttachRet,
}

/** libvirt's `qemu_domain_agent_command_args`. */
export interface QemuDomainAgentCommandArgs {
  readonly dom: DomainRef
  readonly cmd: string
  readonly timeout: number
  readonly flags: number
}

export const qemuDomainAgentCommandArgs: XdrType<QemuDomainAgentCommandArgs> =
  /* @__PURE__ */ struct<QemuDomainAgentCommandArgs>({
    dom: domainRef,
    cmd: text,
    timeout: int,
    flags: uint,
  })

/** libvirt's `qemu_domain_agent_command_ret`. */
export interface QemuDomainAgentCommandRet {
  readonly result: string | null
}

export const qemuDomainAgentCommandRet: XdrType<QemuDomainAgentCommandRet> =
  /* @__PURE__ */ struct<QemuDomainAgentCommandRet>({
    result: optionalText,
  })

/** Procedure 3: `QEMU_PROC_DOMAIN_AGENT_COMMAND`. */
export const qemuDomainAgentCommand: Procedure<QemuDomainAgentCommandArgs, QemuDomainAgentCommandRet> = {
  program: 0x20008087,
  version: 1,
  number: 3,
  name: 'QEMU_PROC_DOMAIN_AGENT_COMMAND',
  args: qemuDomainAgentCommandArgs,
  ret: qemuDomainAgentCommandRet,
}

/** libvirt's `qemu_connect_domain_monitor_event_register_args`. */
export interface QemuConnectDomainMonitorEventRegisterArgs {
  readonly dom: DomainRef | null
  readonly event: string | null
  readonly flags: number
}

export const qemuConnectDomainMonitorEventRegisterArgs: XdrType<QemuConnectDomainMonitorEventRegisterArgs> =
  /* @__PURE__ */ struct<QemuConnectDomainMonitorEventRegisterArgs>({
    dom: /* @__PURE__ */ optional(domainRef),
    event: optionalText,
    flags: uint,
  })

/** libvirt's `qemu_connect_domain_monitor_event_register_ret`. */
export interface QemuConnectDomainMonitorEventRegisterRet {
  readonly callbackId: number
}

export const qemuConnectDomainMonitorEventRegisterRet: XdrType<QemuConnectDomainMonitorEventRegisterRet> =
  /* @__PURE__ */ struct<QemuConnectDomainMonitorEventRegisterRet>({
    callbackId: int,
  })

/** Procedure 4: `QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_REGISTER`. */
export const qemuConnectDomainMonitorEventRegister: Procedure<
  QemuConnectDomainMonitorEventRegisterArgs,
  QemuConnectDomainMonitorEventRegisterRet
> = {
  program: 0x20008087,
  version: 1,
  number: 4,
  name: 'QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_REGISTER',
  args: qemuConnectDomainMonitorEventRegisterArgs,
  ret: qemuConnectDomainMonitorEventRegisterRet,
}

/** libvirt's `qemu_connect_domain_monitor_event_deregister_args`. */
export interface QemuConnectDomainMonitorEventDeregisterArgs {
  readonly callbackId: number
}

export const qemuConnectDomainMonitorEventDeregisterArgs: XdrType<QemuConnectDomainMonitorEventDeregisterArgs> =
  /* @__PURE__ */ struct<QemuConnectDomainMonitorEventDeregisterArgs>({
    callbackId: int,
  })

/** Procedure 5: `QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER`. */
export const qemuConnectDomainMonitorEventDeregister: Procedure<
  QemuConnectDomainMonitorEventDeregisterArgs,
  undefined
> = {
  program: 0x20008087,
  version: 1,
  number: 5,
  name: 'QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER',
  args: qemuConnectDomainMonitorEventDeregisterArgs,
  ret: nothing,
}

/** libvirt's `qemu_domain_monitor_command_with_files_args`. */
export interface QemuDomainMonitorCommandWithFilesArgs {
  readonly dom: DomainRef
  readonly cmd: string
  readonly flags: number
}

export const qemuDomainMonitorCommandWithFilesArgs: XdrType<QemuDomainMonitorCommandWithFilesArgs> =
  /* @__PURE__ */ struct<QemuDomainMonitorCommandWithFilesArgs>({
    dom: domainRef,
    cmd: text,
    flags: uint,
  })

/** libvirt's `qemu_domain_monitor_command_with_files_ret`. */
export interface QemuDomainMonitorCommandWithFilesRet {
  readonly result: string
}

export const qemuDomainMonitorCommandWithFilesRet: XdrType<QemuDomainMonitorCommandWithFilesRet> =
  /* @__PURE__ */ struct<QemuDomainMonitorCommandWithFilesRet>({
    result: text,
  })

/** Procedure 7: `QEMU_PROC_DOMAIN_MONITOR_COMMAND_WITH_FILES`. */
export const qemuDomainMonitorCommandWithFiles: Procedure<
  QemuDomainMonitorCommandWithFilesArgs,
  QemuDomainMonitorCommandWithFilesRet
> = {
  program: 0x20008087,
  version: 1,
  number: 7,
  name: 'QEMU_PROC_DOMAIN_MONITOR_COMMAND_WITH_FILES',
  args: qemuDomainMonitorCommandWithFilesArgs,
  ret: qemuDomainMonitorCommandWithFilesRet,
}

/** libvirt's `qemu_domain_monitor_event_msg`. */
export interface QemuDomainMonitorEventMsg {
  readonly callbackId: number
  readonly dom: DomainRef
  readonly event: string
  readonly seconds: bigint
  readonly micros: number
  readonly details: string | null
}

export const qemuDomainMonitorEventMsg: XdrType<QemuDomainMonitorEventMsg> =
  /* @__PURE__ */ struct<QemuDomainMonitorEventMsg>({
    callbackId: int,
    dom: domainRef,
    event: text,
    seconds: hyper,
    micros: uint,
    details: optionalText,
  })

/** Event 6: `QEMU_PROC_DOMAIN_MONITOR_EVENT`. */
export const qemuDomainMonitorEvent: EventMessage<QemuDomainMonitorEventMsg> = {
  program: 0x20008087,
  version: 1,
  number: 6,
  name: 'QEMU_PROC_DOMAIN_MONITOR_EVENT',
  payload: qemuDomainMonitorEventMsg,
}
