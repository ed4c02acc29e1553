// Generated from facts/ by generator/. Change those, then `npm run generate`.
// The migration of domains.

import { bytes, int, list, nothing, struct, uhyper, uint } from '../descriptors.ts'
import type { Procedure, XdrType } from '../xdr-type.ts'
import { domainRef, optionalText, text, typedParam } from './types.ts'
import type { DomainRef, TypedParam } from './types.ts'

/** libvirt's `virDomainMigrateFlags`. */
export const DomainMigrateFlags = {
  /** `VIR_MIGRATE_LIVE` */
  live: 1,
  /** `VIR_MIGRATE_PEER2PEER` */
  peer2peer: 2,
  /** `VIR_MIGRATE_TUNNELLED` */
  tunnelled: 4,
  /** `VIR_MIGRATE_PERSIST_DEST` */
  persistDest: 8,
  /** `VIR_MIGRATE_UNDEFINE_SOURCE` */
  undefineSource: 16,
  /** `VIR_MIGRATE_PAUSED` */
  paused: 32,
  /** `VIR_MIGRATE_NON_SHARED_DISK` */
  nonSharedDisk: 64,
  /** `VIR_MIGRATE_NON_SHARED_INC` */
  nonSharedInc: 128,
  /** `VIR_MIGRATE_CHANGE_PROTECTION` */
  changeProtection: 256,
  /** `VIR_MIGRATE_UNSAFE` */
  unsafe: 512,
  /** `VIR_MIGRATE_OFFLINE` */
  offline: 1024,
  /** `VIR_MIGRATE_COMPRESSED` */
  compressed: 2048,
  /** `VIR_MIGRATE_ABORT_ON_ERROR` */
  abortOnError: 4096,
  /** `VIR_MIGRATE_AUTO_CONVERGE` */
  autoConverge: 8192,
  /** `VIR_MIGRATE_RDMA_PIN_ALL` */
  rdmaPinAll: 16384,
  /** `VIR_MIGRATE_POSTCOPY` */
  postcopy: 32768,
  /** `VIR_MIGRATE_TLS` */
  tls: 65536,
  /** `VIR_MIGRATE_PARALLEL` */
  parallel: 131072,
  /** `VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES` */
  nonSharedSynchronousWrites: 262144,
  /** `VIR_MIGRATE_POSTCOPY_RESUME` */
  postcopyResume: 524288,
  /** `VIR_MIGRATE_ZEROCOPY` */
  zerocopy: 1048576,
} as const
export type DomainMigrateFlags = (typeof DomainMigrateFlags)[keyof typeof DomainMigrateFlags]

/** libvirt's `virDomainMigrateMaxSpeedFlags`. */
export const DomainMigrateMaxSpeedFlags = {
  /** `VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY` */
  postcopy: 1,
} as const
export type DomainMigrateMaxSpeedFlags =
  (typeof DomainMigrateMaxSpeedFlags)[keyof typeof DomainMigrateMaxSpeedFlags]

/** libvirt's `remote_domain_migrate_prepare_args`. */
export interface DomainMigratePrepareArgs {
  readonly uriIn: string | null
  readonly flags: bigint
  readonly dname: string | null
  readonly resource: bigint
}

export const domainMigratePrepareArgs: XdrType<DomainMigratePrepareArgs> =
  /* @__PURE__ */ struct<DomainMigratePrepareArgs>({
    uriIn: optionalText,
    flags: uhyper,
    dname: optionalText,
    resource: uhyper,
  })

/** libvirt's `remote_domain_migrate_prepare_ret`. */
export interface DomainMigratePrepareRet {
  /** At most 4194304 bytes. */
  readonly cookie: Uint8Array
  readonly uriOut: string | null
}

export const domainMigratePrepareRet: XdrType<DomainMigratePrepareRet> =
  /* @__PURE__ */ struct<DomainMigratePrepareRet>({
    cookie: /* @__PURE__ */ bytes(4194304),
    uriOut: optionalText,
  })

/** Procedure 61: `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE`. */
export const domainMigratePrepare: Procedure<DomainMigratePrepareArgs, DomainMigratePrepareRet> = {
  program: 0x20008086,
  version: 1,
  number: 61,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_PREPARE',
  args: domainMigratePrepareArgs,
  ret: domainMigratePrepareRet,
}

/** libvirt's `remote_domain_migrate_perform_args`. */
export interface DomainMigratePerformArgs {
  readonly dom: DomainRef
  /** At most 4194304 bytes. */
  readonly cookie: Uint8Array
  readonly uri: string
  readonly flags: bigint
  readonly dname: string | null
  readonly resource: bigint
}

export const domainMigratePerformArgs: XdrType<DomainMigratePerformArgs> =
  /* @__PURE__ */ struct<DomainMigratePerformArgs>({
    dom: domainRef,
    cookie: /* @__PURE__ */ bytes(4194304),
    uri: text,
    flags: uhyper,
    dname: optionalText,
    resource: uhyper,
  })

/** Procedure 62: `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM`. */
export const domainMigratePerform: Procedure<DomainMigratePerformArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 62,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_PERFORM',
  args: domainMigratePerformArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_migrate_finish_args`. */
export interface DomainMigrateFinishArgs {
  readonly dname: string
  /** At most 4194304 bytes. */
  readonly cookie: Uint8Array
  readonly uri: string
  readonly flags: bigint
}

export const domainMigrateFinishArgs: XdrType<DomainMigrateFinishArgs> =
  /* @__PURE__ */ struct<DomainMigrateFinishArgs>({
    dname: text,
    cookie: /* @__PURE__ */ bytes(4194304),
    uri: text,
    flags: uhyper,
  })

/** libvirt's `remote_domain_migrate_finish_ret`. */
export interface DomainMigrateFinishRet {
  readonly ddom: DomainRef
}

export const domainMigrateFinishRet: XdrType<DomainMigrateFinishRet> =
  /* @__PURE__ */ struct<DomainMigrateFinishRet>({
    ddom: domainRef,
  })

/** Procedure 63: `REMOTE_PROC_DOMAIN_MIGRATE_FINISH`. */
export const domainMigrateFinish: Procedure<DomainMigrateFinishArgs, DomainMigrateFinishRet> = {
  program: 0x20008086,
  version: 1,
  number: 63,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_FINISH',
  args: domainMigrateFinishArgs,
  ret: domainMigrateFinishRet,
}

/** libvirt's `remote_domain_migrate_prepare2_args`. */
export interface DomainMigratePrepare2Args {
  readonly uriIn: string | null
  readonly flags: bigint
  readonly dname: string | null
  readonly resource: bigint
  readonly domXml: string
}

export const domainMigratePrepare2Args: XdrType<DomainMigratePrepare2Args> =
  /* @__PURE__ */ struct<DomainMigratePrepare2Args>({
    uriIn: optionalText,
    flags: uhyper,
    dname: optionalText,
    resource: uhyper,
    domXml: text,
  })

/** libvirt's `remote_domain_migrate_prepare2_ret`. */
export interface DomainMigratePrepare2Ret {
  /** At most 4194304 bytes. */
  readonly cookie: Uint8Array
  readonly uriOut: string | null
}

export const domainMigratePrepare2Ret: XdrType<DomainMigratePrepare2Ret> =
  /* @__PURE__ */ struct<DomainMigratePrepare2Ret>({
    cookie: /* @__PURE__ */ bytes(4194304),
    uriOut: optionalText,
  })

/** Procedure 108: `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE2`. */
export const domainMigratePrepare2: Procedure<DomainMigratePrepare2Args, DomainMigratePrepare2Ret> = {
  program: 0x20008086,
  version: 1,
  number: 108,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_PREPARE2',
  args: domainMigratePrepare2Args,
  ret: domainMigratePrepare2Ret,
}

/** libvirt's `remote_domain_migrate_finish2_args`. */
export interface DomainMigrateFinish2Args {
  readonly dname: string
  /** At most 4194304 bytes. */
  readonly cookie: Uint8Array
  readonly uri: string
  readonly flags: bigint
  readonly retcode: number
}

export const domainMigrateFinish2Args: XdrType<DomainMigrateFinish2Args> =
  /* @__PURE__ */ struct<DomainMigrateFinish2Args>({
    dname: text,
    cookie: /* @__PURE__ */ bytes(4194304),
    uri: text,
    flags: uhyper,
    retcode: int,
  })

/** libvirt's `remote_domain_migrate_finish2_ret`. */
export interface DomainMigrateFinish2Ret {
  readonly ddom: DomainRef
}

export const domainMigrateFinish2Ret: XdrType<DomainMigrateFinish2Ret> =
  /* @__PURE__ */ struct<DomainMigrateFinish2Ret>({
    ddom: domainRef,
  })

/** Procedure 109: `REMOTE_PROC_DOMAIN_MIGRATE_FINISH2`. */
export const domainMigrateFinish2: Procedure<DomainMigrateFinish2Args, DomainMigrateFinish2Ret> = {
  program: 0x20008086,
  version: 1,
  number: 109,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_FINISH2',
  args: domainMigrateFinish2Args,
  ret: domainMigrateFinish2Ret,
}

/** libvirt's `remote_domain_migrate_prepare_tunnel_args`. */
export interface DomainMigratePrepareTunnelArgs {
  readonly flags: bigint
  readonly dname: string | null
  readonly resource: bigint
  readonly domXml: string
}

export const domainMigratePrepareTunnelArgs: XdrType<DomainMigratePrepareTunnelArgs> =
  /* @__PURE__ */ struct<DomainMigratePrepareTunnelArgs>({
    flags: uhyper,
    dname: optionalText,
    resource: uhyper,
    domXml: text,
  })

/** Procedure 148: `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL`. Opens a stream that the client writes. */
export const domainMigratePrepareTunnel: Procedure<DomainMigratePrepareTunnelArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 148,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL',
  args: domainMigratePrepareTunnelArgs,
  ret: nothing,
  stream: 'write',
}

/** libvirt's `remote_domain_migrate_set_max_downtime_args`. */
export interface DomainMigrateSetMaxDowntimeArgs {
  readonly dom: DomainRef
  readonly downtime: bigint
  readonly flags: number
}

export const domainMigrateSetMaxDowntimeArgs: XdrType<DomainMigrateSetMaxDowntimeArgs> =
  /* @__PURE__ */ struct<DomainMigrateSetMaxDowntimeArgs>({
    dom: domainRef,
    downtime: uhyper,
    flags: uint,
  })

/** Procedure 166: `REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_DOWNTIME`. */
export const domainMigrateSetMaxDowntime: Procedure<DomainMigrateSetMaxDowntimeArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 166,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_DOWNTIME',
  args: domainMigrateSetMaxDowntimeArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_migrate_set_max_speed_args`. */
export interface DomainMigrateSetMaxSpeedArgs {
  readonly dom: DomainRef
  readonly bandwidth: bigint
  readonly flags: number
}

export const domainMigrateSetMaxSpeedArgs: XdrType<DomainMigrateSetMaxSpeedArgs> =
  /* @__PURE__ */ struct<DomainMigrateSetMaxSpeedArgs>({
    dom: domainRef,
    bandwidth: uhyper,
    flags: uint,
  })

/** Procedure 207: `REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_SPEED`. */
export const domainMigrateSetMaxSpeed: Procedure<DomainMigrateSetMaxSpeedArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 207,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_SPEED',
  args: domainMigrateSetMaxSpeedArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_migrate_begin3_args`. */
export interface DomainMigrateBegin3Args {
  readonly dom: DomainRef
  readonly xmlin: string | null
  readonly flags: bigint
  readonly dname: string | null
  readonly resource: bigint
}

export const domainMigrateBegin3Args: XdrType<DomainMigrateBegin3Args> =
  /* @__PURE__ */ struct<DomainMigrateBegin3Args>({
    dom: domainRef,
    xmlin: optionalText,
    flags: uhyper,
    dname: optionalText,
    resource: uhyper,
  })

/** libvirt's `remote_domain_migrate_begin3_ret`. */
export interface DomainMigrateBegin3Ret {
  /** At most 4194304 bytes. */
  readonly cookieOut: Uint8Array
  readonly xml: string
}

export const domainMigrateBegin3Ret: XdrType<DomainMigrateBegin3Ret> =
  /* @__PURE__ */ struct<DomainMigrateBegin3Ret>({
    cookieOut: /* @__PURE__ */ bytes(4194304),
    xml: text,
  })

/** Procedure 213: `REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3`. */
export const domainMigrateBegin3: Procedure<DomainMigrateBegin3Args, DomainMigrateBegin3Ret> = {
  program: 0x20008086,
  version: 1,
  number: 213,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3',
  args: domainMigrateBegin3Args,
  ret: domainMigrateBegin3Ret,
}

/** libvirt's `remote_domain_migrate_prepare3_args`. */
export interface DomainMigratePrepare3Args {
  /** At most 4194304 bytes. */
  readonly cookieIn: Uint8Array
  readonly uriIn: string | null
  readonly flags: bigint
  readonly dname: string | null
  readonly resource: bigint
  readonly domXml: string
}

export const domainMigratePrepare3Args: XdrType<DomainMigratePrepare3Args> =
  /* @__PURE__ */ struct<DomainMigratePrepare3Args>({
    cookieIn: /* @__PURE__ */ bytes(4194304),
    uriIn: optionalText,
    flags: uhyper,
    dname: optionalText,
    resource: uhyper,
    domXml: text,
  })

/** libvirt's `remote_domain_migrate_prepare3_ret`. */
export interface DomainMigratePrepare3Ret {
  /** At most 4194304 bytes. */
  readonly cookieOut: Uint8Array
  readonly uriOut: string | null
}

export const domainMigratePrepare3Ret: XdrType<DomainMigratePrepare3Ret> =
  /* @__PURE__ */ struct<DomainMigratePrepare3Ret>({
    cookieOut: /* @__PURE__ */ bytes(4194304),
    uriOut: optionalText,
  })

/** Procedure 214: `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3`. */
export const domainMigratePrepare3: Procedure<DomainMigratePrepare3Args, DomainMigratePrepare3Ret> = {
  program: 0x20008086,
  version: 1,
  number: 214,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3',
  args: domainMigratePrepare3Args,
  ret: domainMigratePrepare3Ret,
}

/** libvirt's `remote_domain_migrate_prepare_tunnel3_args`. */
export interface DomainMigratePrepareTunnel3Args {
  /** At most 4194304 bytes. */
  readonly cookieIn: Uint8Array
  readonly flags: bigint
  readonly dname: string | null
  readonly resource: bigint
  readonly domXml: string
}

export const domainMigratePrepareTunnel3Args: XdrType<DomainMigratePrepareTunnel3Args> =
  /* @__PURE__ */ struct<DomainMigratePrepareTunnel3Args>({
    cookieIn: /* @__PURE__ */ bytes(4194304),
    flags: uhyper,
    dname: optionalText,
    resource: uhyper,
    domXml: text,
  })

/** libvirt's `remote_domain_migrate_prepare_tunnel3_ret`. */
export interface DomainMigratePrepareTunnel3Ret {
  /** At most 4194304 bytes. */
  readonly cookieOut: Uint8Array
}

export const domainMigratePrepareTunnel3Ret: XdrType<DomainMigratePrepareTunnel3Ret> =
  /* @__PURE__ */ struct<DomainMigratePrepareTunnel3Ret>({
    cookieOut: /* @__PURE__ */ bytes(4194304),
  })

/** Procedure 215: `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3`. Opens a stream that the client writes. */
export const domainMigratePrepareTunnel3: Procedure<
  DomainMigratePrepareTunnel3Args,
  DomainMigratePrepareTunnel3Ret
> = {
  program: 0x20008086,
  version: 1,
  number: 215,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3',
  args: domainMigratePrepareTunnel3Args,
  ret: domainMigratePrepareTunnel3Ret,
  stream: 'write',
}

/** libvirt's `remote_domain_migrate_perform3_args`. */
export interface DomainMigratePerform3Args {
  readonly dom: DomainRef
  readonly xmlin: string | null
  /** At most 4194304 bytes. */
  readonly cookieIn: Uint8Array
  readonly dconnuri: string | null
  readonly uri: string | null
  readonly flags: bigint
  readonly dname: string | null
  readonly resource: bigint
}

export const domainMigratePerform3Args: XdrType<DomainMigratePerform3Args> =
  /* @__PURE__ */ struct<DomainMigratePerform3Args>({
    dom: domainRef,
    xmlin: optionalText,
    cookieIn: /* @__PURE__ */ bytes(4194304),
    dconnuri: optionalText,
    uri: optionalText,
    flags: uhyper,
    dname: optionalText,
    resource: uhyper,
  })

/** libvirt's `remote_domain_migrate_perform3_ret`. */
export interface DomainMigratePerform3Ret {
  /** At most 4194304 bytes. */
  readonly cookieOut: Uint8Array
}

export const domainMigratePerform3Ret: XdrType<DomainMigratePerform3Ret> =
  /* @__PURE__ */ struct<DomainMigratePerform3Ret>({
    cookieOut: /* @__PURE__ */ bytes(4194304),
  })

/** Procedure 216: `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3`. */
export const domainMigratePerform3: Procedure<DomainMigratePerform3Args, DomainMigratePerform3Ret> = {
  program: 0x20008086,
  version: 1,
  number: 216,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3',
  args: domainMigratePerform3Args,
  ret: domainMigratePerform3Ret,
}

/** libvirt's `remote_domain_migrate_finish3_args`. */
export interface DomainMigrateFinish3Args {
  readonly dname: string
  /** At most 4194304 bytes. */
  readonly cookieIn: Uint8Array
  readonly dconnuri: string | null
  readonly uri: string | null
  readonly flags: bigint
  readonly cancelled: number
}

export const domainMigrateFinish3Args: XdrType<DomainMigrateFinish3Args> =
  /* @__PURE__ */ struct<DomainMigrateFinish3Args>({
    dname: text,
    cookieIn: /* @__PURE__ */ bytes(4194304),
    dconnuri: optionalText,
    uri: optionalText,
    flags: uhyper,
    cancelled: int,
  })

/** libvirt's `remote_domain_migrate_finish3_ret`. */
export interface DomainMigrateFinish3Ret {
  readonly dom: DomainRef
  /** At most 4194304 bytes. */
  readonly cookieOut: Uint8Array
}

export const domainMigrateFinish3Ret: XdrType<DomainMigrateFinish3Ret> =
  /* @__PURE__ */ struct<DomainMigrateFinish3Ret>({
    dom: domainRef,
    cookieOut: /* @__PURE__ */ bytes(4194304),
  })

/** Procedure 217: `REMOTE_PROC_DOMAIN_MIGRATE_FINISH3`. */
export const domainMigrateFinish3: Procedure<DomainMigrateFinish3Args, DomainMigrateFinish3Ret> = {
  program: 0x20008086,
  version: 1,
  number: 217,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_FINISH3',
  args: domainMigrateFinish3Args,
  ret: domainMigrateFinish3Ret,
}

/** libvirt's `remote_domain_migrate_confirm3_args`. */
export interface DomainMigrateConfirm3Args {
  readonly dom: DomainRef
  /** At most 4194304 bytes. */
  readonly cookieIn: Uint8Array
  readonly flags: bigint
  readonly cancelled: number
}

export const domainMigrateConfirm3Args: XdrType<DomainMigrateConfirm3Args> =
  /* @__PURE__ */ struct<DomainMigrateConfirm3Args>({
    dom: domainRef,
    cookieIn: /* @__PURE__ */ bytes(4194304),
    flags: uhyper,
    cancelled: int,
  })

/** Procedure 218: `REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3`. */
export const domainMigrateConfirm3: Procedure<DomainMigrateConfirm3Args, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 218,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3',
  args: domainMigrateConfirm3Args,
  ret: nothing,
}

/** libvirt's `remote_domain_migrate_get_max_speed_args`. */
export interface DomainMigrateGetMaxSpeedArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainMigrateGetMaxSpeedArgs: XdrType<DomainMigrateGetMaxSpeedArgs> =
  /* @__PURE__ */ struct<DomainMigrateGetMaxSpeedArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_migrate_get_max_speed_ret`. */
export interface DomainMigrateGetMaxSpeedRet {
  readonly bandwidth: bigint
}

export const domainMigrateGetMaxSpeedRet: XdrType<DomainMigrateGetMaxSpeedRet> =
  /* @__PURE__ */ struct<DomainMigrateGetMaxSpeedRet>({
    bandwidth: uhyper,
  })

/** Procedure 242: `REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_SPEED`. */
export const domainMigrateGetMaxSpeed: Procedure<DomainMigrateGetMaxSpeedArgs, DomainMigrateGetMaxSpeedRet> =
  {
    program: 0x20008086,
    version: 1,
    number: 242,
    name: 'REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_SPEED',
    args: domainMigrateGetMaxSpeedArgs,
    ret: domainMigrateGetMaxSpeedRet,
  }

/** libvirt's `remote_domain_migrate_get_compression_cache_args`. */
export interface DomainMigrateGetCompressionCacheArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainMigrateGetCompressionCacheArgs: XdrType<DomainMigrateGetCompressionCacheArgs> =
  /* @__PURE__ */ struct<DomainMigrateGetCompressionCacheArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_migrate_get_compression_cache_ret`. */
export interface DomainMigrateGetCompressionCacheRet {
  readonly cacheSize: bigint
}

export const domainMigrateGetCompressionCacheRet: XdrType<DomainMigrateGetCompressionCacheRet> =
  /* @__PURE__ */ struct<DomainMigrateGetCompressionCacheRet>({
    cacheSize: uhyper,
  })

/** Procedure 299: `REMOTE_PROC_DOMAIN_MIGRATE_GET_COMPRESSION_CACHE`. */
export const domainMigrateGetCompressionCache: Procedure<
  DomainMigrateGetCompressionCacheArgs,
  DomainMigrateGetCompressionCacheRet
> = {
  program: 0x20008086,
  version: 1,
  number: 299,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_GET_COMPRESSION_CACHE',
  args: domainMigrateGetCompressionCacheArgs,
  ret: domainMigrateGetCompressionCacheRet,
}

/** libvirt's `remote_domain_migrate_set_compression_cache_args`. */
export interface DomainMigrateSetCompressionCacheArgs {
  readonly dom: DomainRef
  readonly cacheSize: bigint
  readonly flags: number
}

export const domainMigrateSetCompressionCacheArgs: XdrType<DomainMigrateSetCompressionCacheArgs> =
  /* @__PURE__ */ struct<DomainMigrateSetCompressionCacheArgs>({
    dom: domainRef,
    cacheSize: uhyper,
    flags: uint,
  })

/** Procedure 300: `REMOTE_PROC_DOMAIN_MIGRATE_SET_COMPRESSION_CACHE`. */
export const domainMigrateSetCompressionCache: Procedure<DomainMigrateSetCompressionCacheArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 300,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_SET_COMPRESSION_CACHE',
  args: domainMigrateSetCompressionCacheArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_migrate_begin3_params_args`. */
export interface DomainMigrateBegin3ParamsArgs {
  readonly dom: DomainRef
  /** At most 64. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const domainMigrateBegin3ParamsArgs: XdrType<DomainMigrateBegin3ParamsArgs> =
  /* @__PURE__ */ struct<DomainMigrateBegin3ParamsArgs>({
    dom: domainRef,
    params: /* @__PURE__ */ list(typedParam, 64),
    flags: uint,
  })

/** libvirt's `remote_domain_migrate_begin3_params_ret`. */
export interface DomainMigrateBegin3ParamsRet {
  /** At most 4194304 bytes. */
  readonly cookieOut: Uint8Array
  readonly xml: string
}

export const domainMigrateBegin3ParamsRet: XdrType<DomainMigrateBegin3ParamsRet> =
  /* @__PURE__ */ struct<DomainMigrateBegin3ParamsRet>({
    cookieOut: /* @__PURE__ */ bytes(4194304),
    xml: text,
  })

/** Procedure 302: `REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3_PARAMS`. */
export const domainMigrateBegin3Params: Procedure<
  DomainMigrateBegin3ParamsArgs,
  DomainMigrateBegin3ParamsRet
> = {
  program: 0x20008086,
  version: 1,
  number: 302,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3_PARAMS',
  args: domainMigrateBegin3ParamsArgs,
  ret: domainMigrateBegin3ParamsRet,
}

/** libvirt's `remote_domain_migrate_prepare3_params_args`. */
export interface DomainMigratePrepare3ParamsArgs {
  /** At most 64. */
  readonly params: readonly TypedParam[]
  /** At most 4194304 bytes. */
  readonly cookieIn: Uint8Array
  readonly flags: number
}

export const domainMigratePrepare3ParamsArgs: XdrType<DomainMigratePrepare3ParamsArgs> =
  /* @__PURE__ */ struct<DomainMigratePrepare3ParamsArgs>({
    params: /* @__PURE__ */ list(typedParam, 64),
    cookieIn: /* @__PURE__ */ bytes(4194304),
    flags: uint,
  })

/** libvirt's `remote_domain_migrate_prepare3_params_ret`. */
export interface DomainMigratePrepare3ParamsRet {
  /** At most 4194304 bytes. */
  readonly cookieOut: Uint8Array
  readonly uriOut: string | null
}

export const domainMigratePrepare3ParamsRet: XdrType<DomainMigratePrepare3ParamsRet> =
  /* @__PURE__ */ struct<DomainMigratePrepare3ParamsRet>({
    cookieOut: /* @__PURE__ */ bytes(4194304),
    uriOut: optionalText,
  })

/** Procedure 303: `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3_PARAMS`. */
export const domainMigratePrepare3Params: Procedure<
  DomainMigratePrepare3ParamsArgs,
  DomainMigratePrepare3ParamsRet
> = {
  program: 0x20008086,
  version: 1,
  number: 303,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3_PARAMS',
  args: domainMigratePrepare3ParamsArgs,
  ret: domainMigratePrepare3ParamsRet,
}

/** libvirt's `remote_domain_migrate_prepare_tunnel3_params_args`. */
export interface DomainMigratePrepareTunnel3ParamsArgs {
  /** At most 64. */
  readonly params: readonly TypedParam[]
  /** At most 4194304 bytes. */
  readonly cookieIn: Uint8Array
  readonly flags: number
}

export const domainMigratePrepareTunnel3ParamsArgs: XdrType<DomainMigratePrepareTunnel3ParamsArgs> =
  /* @__PURE__ */ struct<DomainMigratePrepareTunnel3ParamsArgs>({
    params: /* @__PURE__ */ list(typedParam, 64),
    cookieIn: /* @__PURE__ */ bytes(4194304),
    flags: uint,
  })

/** libvirt's `remote_domain_migrate_prepare_tunnel3_params_ret`. */
export interface DomainMigratePrepareTunnel3ParamsRet {
  /** At most 4194304 bytes. */
  readonly cookieOut: Uint8Array
}

export const domainMigratePrepareTunnel3ParamsRet: XdrType<DomainMigratePrepareTunnel3ParamsRet> =
  /* @__PURE__ */ struct<DomainMigratePrepareTunnel3ParamsRet>({
    cookieOut: /* @__PURE__ */ bytes(4194304),
  })

/** Procedure 304: `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS`. */
export const domainMigratePrepareTunnel3Params: Procedure<
  DomainMigratePrepareTunnel3ParamsArgs,
  DomainMigratePrepareTunnel3ParamsRet
> = {
  program: 0x20008086,
  version: 1,
  number: 304,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS',
  args: domainMigratePrepareTunnel3ParamsArgs,
  ret: domainMigratePrepareTunnel3ParamsRet,
}

/** libvirt's `remote_domain_migrate_perform3_params_args`. */
export interface DomainMigratePerform3ParamsArgs {
  readonly dom: DomainRef
  readonly dconnuri: string | null
  /** At most 64. */
  readonly params: readonly TypedParam[]
  /** At most 4194304 bytes. */
  readonly cookieIn: Uint8Array
  readonly flags: number
}

export const domainMigratePerform3ParamsArgs: XdrType<DomainMigratePerform3ParamsArgs> =
  /* @__PURE__ */ struct<DomainMigratePerform3ParamsArgs>({
    dom: domainRef,
    dconnuri: optionalText,
    params: /* @__PURE__ */ list(typedParam, 64),
    cookieIn: /* @__PURE__ */ bytes(4194304),
    flags: uint,
  })

/** libvirt's `remote_domain_migrate_perform3_params_ret`. */
export interface DomainMigratePerform3ParamsRet {
  /** At most 4194304 bytes. */
  readonly cookieOut: Uint8Array
}

export const domainMigratePerform3ParamsRet: XdrType<DomainMigratePerform3ParamsRet> =
  /* @__PURE__ */ struct<DomainMigratePerform3ParamsRet>({
    cookieOut: /* @__PURE__ */ bytes(4194304),
  })

/** Procedure 305: `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3_PARAMS`. */
export const domainMigratePerform3Params: Procedure<
  DomainMigratePerform3ParamsArgs,
  DomainMigratePerform3ParamsRet
> = {
  program: 0x20008086,
  version: 1,
  number: 305,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3_PARAMS',
  args: domainMigratePerform3ParamsArgs,
  ret: domainMigratePerform3ParamsRet,
}

/** libvirt's `remote_domain_migrate_finish3_params_args`. */
export interface DomainMigrateFinish3ParamsArgs {
  /** At most 64. */
  readonly params: readonly TypedParam[]
  /** At most 4194304 bytes. */
  readonly cookieIn: Uint8Array
  readonly flags: number
  readonly cancelled: number
}

export const domainMigrateFinish3ParamsArgs: XdrType<DomainMigrateFinish3ParamsArgs> =
  /* @__PURE__ */ struct<DomainMigrateFinish3ParamsArgs>({
    params: /* @__PURE__ */ list(typedParam, 64),
    cookieIn: /* @__PURE__ */ bytes(4194304),
    flags: uint,
    cancelled: int,
  })

/** libvirt's `remote_domain_migrate_finish3_params_ret`. */
export interface DomainMigrateFinish3ParamsRet {
  readonly dom: DomainRef
  /** At most 4194304 bytes. */
  readonly cookieOut: Uint8Array
}

export const domainMigrateFinish3ParamsRet: XdrType<DomainMigrateFinish3ParamsRet> =
  /* @__PURE__ */ struct<DomainMigrateFinish3ParamsRet>({
    dom: domainRef,
    cookieOut: /* @__PURE__ */ bytes(4194304),
  })

/** Procedure 306: `REMOTE_PROC_DOMAIN_MIGRATE_FINISH3_PARAMS`. */
export const domainMigrateFinish3Params: Procedure<
  DomainMigrateFinish3ParamsArgs,
  DomainMigrateFinish3ParamsRet
> = {
  program: 0x20008086,
  version: 1,
  number: 306,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_FINISH3_PARAMS',
  args: domainMigrateFinish3ParamsArgs,
  ret: domainMigrateFinish3ParamsRet,
}

/** libvirt's `remote_domain_migrate_confirm3_params_args`. */
export interface DomainMigrateConfirm3ParamsArgs {
  readonly dom: DomainRef
  /** At most 64. */
  readonly params: readonly TypedParam[]
  /** At most 4194304 bytes. */
  readonly cookieIn: Uint8Array
  readonly flags: number
  readonly cancelled: number
}

export const domainMigrateConfirm3ParamsArgs: XdrType<DomainMigrateConfirm3ParamsArgs> =
  /* @__PURE__ */ struct<DomainMigrateConfirm3ParamsArgs>({
    dom: domainRef,
    params: /* @__PURE__ */ list(typedParam, 64),
    cookieIn: /* @__PURE__ */ bytes(4194304),
    flags: uint,
    cancelled: int,
  })

/** Procedure 307: `REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3_PARAMS`. */
export const domainMigrateConfirm3Params: Procedure<DomainMigrateConfirm3ParamsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 307,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3_PARAMS',
  args: domainMigrateConfirm3ParamsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_migrate_start_post_copy_args`. */
export interface DomainMigrateStartPostCopyArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainMigrateStartPostCopyArgs: XdrType<DomainMigrateStartPostCopyArgs> =
  /* @__PURE__ */ struct<DomainMigrateStartPostCopyArgs>({
    dom: domainRef,
    flags: uint,
  })

/** Procedure 364: `REMOTE_PROC_DOMAIN_MIGRATE_START_POST_COPY`. */
export const domainMigrateStartPostCopy: Procedure<DomainMigrateStartPostCopyArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 364,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_START_POST_COPY',
  args: domainMigrateStartPostCopyArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_migrate_get_max_downtime_args`. */
export interface DomainMigrateGetMaxDowntimeArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainMigrateGetMaxDowntimeArgs: XdrType<DomainMigrateGetMaxDowntimeArgs> =
  /* @__PURE__ */ struct<DomainMigrateGetMaxDowntimeArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_migrate_get_max_downtime_ret`. */
export interface DomainMigrateGetMaxDowntimeRet {
  readonly downtime: bigint
}

export const domainMigrateGetMaxDowntimeRet: XdrType<DomainMigrateGetMaxDowntimeRet> =
  /* @__PURE__ */ struct<DomainMigrateGetMaxDowntimeRet>({
    downtime: uhyper,
  })

/** Procedure 387: `REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_DOWNTIME`. */
export const domainMigrateGetMaxDowntime: Procedure<
  DomainMigrateGetMaxDowntimeArgs,
  DomainMigrateGetMaxDowntimeRet
> = {
  program: 0x20008086,
  version: 1,
  number: 387,
  name: 'REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_DOWNTIME',
  args: domainMigrateGetMaxDowntimeArgs,
  ret: domainMigrateGetMaxDowntimeRet,
}
