// Generated from facts/ by generator/. Change those, then `npm run generate`.
// Domains.

import {
  bytes,
  char,
  hyper,
  int,
  list,
  nothing,
  struct,
  uchar,
  uhyper,
  uint,
  ushort,
} from '../descriptors.ts'
import type { Procedure, XdrType } from '../xdr-type.ts'
import { domainRef, optionalText, text, typedParam, uuid } from './types.ts'
import type { DomainRef, TypedParam } from './types.ts'

/** libvirt's `virDomainState`. */
export const DomainState = {
  /** `VIR_DOMAIN_NOSTATE` */
  nostate: 0,
  /** `VIR_DOMAIN_RUNNING` */
  running: 1,
  /** `VIR_DOMAIN_BLOCKED` */
  blocked: 2,
  /** `VIR_DOMAIN_PAUSED` */
  paused: 3,
  /** `VIR_DOMAIN_SHUTDOWN` */
  shutdown: 4,
  /** `VIR_DOMAIN_SHUTOFF` */
  shutoff: 5,
  /** `VIR_DOMAIN_CRASHED` */
  crashed: 6,
  /** `VIR_DOMAIN_PMSUSPENDED` */
  pmsuspended: 7,
} as const
export type DomainState = (typeof DomainState)[keyof typeof DomainState]

/** libvirt's `virDomainNostateReason`. */
export const DomainNostateReason = {
  /** `VIR_DOMAIN_NOSTATE_UNKNOWN` */
  unknown: 0,
} as const
export type DomainNostateReason = (typeof DomainNostateReason)[keyof typeof DomainNostateReason]

/** libvirt's `virDomainRunningReason`. */
export const DomainRunningReason = {
  /** `VIR_DOMAIN_RUNNING_UNKNOWN` */
  unknown: 0,
  /** `VIR_DOMAIN_RUNNING_BOOTED` */
  booted: 1,
  /** `VIR_DOMAIN_RUNNING_MIGRATED` */
  migrated: 2,
  /** `VIR_DOMAIN_RUNNING_RESTORED` */
  restored: 3,
  /** `VIR_DOMAIN_RUNNING_FROM_SNAPSHOT` */
  fromSnapshot: 4,
  /** `VIR_DOMAIN_RUNNING_UNPAUSED` */
  unpaused: 5,
  /** `VIR_DOMAIN_RUNNING_MIGRATION_CANCELED` */
  migrationCanceled: 6,
  /** `VIR_DOMAIN_RUNNING_SAVE_CANCELED` */
  saveCanceled: 7,
  /** `VIR_DOMAIN_RUNNING_WAKEUP` */
  wakeup: 8,
  /** `VIR_DOMAIN_RUNNING_CRASHED` */
  crashed: 9,
  /** `VIR_DOMAIN_RUNNING_POSTCOPY` */
  postcopy: 10,
  /** `VIR_DOMAIN_RUNNING_POSTCOPY_FAILED` */
  postcopyFailed: 11,
} as const
export type DomainRunningReason = (typeof DomainRunningReason)[keyof typeof DomainRunningReason]

/** libvirt's `virDomainBlockedReason`. */
export const DomainBlockedReason = {
  /** `VIR_DOMAIN_BLOCKED_UNKNOWN` */
  unknown: 0,
} as const
export type DomainBlockedReason = (typeof DomainBlockedReason)[keyof typeof DomainBlockedReason]

/** libvirt's `virDomainPausedReason`. */
export const DomainPausedReason = {
  /** `VIR_DOMAIN_PAUSED_UNKNOWN` */
  unknown: 0,
  /** `VIR_DOMAIN_PAUSED_USER` */
  user: 1,
  /** `VIR_DOMAIN_PAUSED_MIGRATION` */
  migration: 2,
  /** `VIR_DOMAIN_PAUSED_SAVE` */
  save: 3,
  /** `VIR_DOMAIN_PAUSED_DUMP` */
  dump: 4,
  /** `VIR_DOMAIN_PAUSED_IOERROR` */
  ioerror: 5,
  /** `VIR_DOMAIN_PAUSED_WATCHDOG` */
  watchdog: 6,
  /** `VIR_DOMAIN_PAUSED_FROM_SNAPSHOT` */
  fromSnapshot: 7,
  /** `VIR_DOMAIN_PAUSED_SHUTTING_DOWN` */
  shuttingDown: 8,
  /** `VIR_DOMAIN_PAUSED_SNAPSHOT` */
  snapshot: 9,
  /** `VIR_DOMAIN_PAUSED_CRASHED` */
  crashed: 10,
  /** `VIR_DOMAIN_PAUSED_STARTING_UP` */
  startingUp: 11,
  /** `VIR_DOMAIN_PAUSED_POSTCOPY` */
  postcopy: 12,
  /** `VIR_DOMAIN_PAUSED_POSTCOPY_FAILED` */
  postcopyFailed: 13,
  /** `VIR_DOMAIN_PAUSED_API_ERROR`. Not in libvirt 9.0.0. */
  apiError: 14,
} as const
export type DomainPausedReason = (typeof DomainPausedReason)[keyof typeof DomainPausedReason]

/** libvirt's `virDomainShutdownReason`. */
export const DomainShutdownReason = {
  /** `VIR_DOMAIN_SHUTDOWN_UNKNOWN` */
  unknown: 0,
  /** `VIR_DOMAIN_SHUTDOWN_USER` */
  user: 1,
} as const
export type DomainShutdownReason = (typeof DomainShutdownReason)[keyof typeof DomainShutdownReason]

/** libvirt's `virDomainShutoffReason`. */
export const DomainShutoffReason = {
  /** `VIR_DOMAIN_SHUTOFF_UNKNOWN` */
  unknown: 0,
  /** `VIR_DOMAIN_SHUTOFF_SHUTDOWN` */
  shutdown: 1,
  /** `VIR_DOMAIN_SHUTOFF_DESTROYED` */
  destroyed: 2,
  /** `VIR_DOMAIN_SHUTOFF_CRASHED` */
  crashed: 3,
  /** `VIR_DOMAIN_SHUTOFF_MIGRATED` */
  migrated: 4,
  /** `VIR_DOMAIN_SHUTOFF_SAVED` */
  saved: 5,
  /** `VIR_DOMAIN_SHUTOFF_FAILED` */
  failed: 6,
  /** `VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT` */
  fromSnapshot: 7,
  /** `VIR_DOMAIN_SHUTOFF_DAEMON` */
  daemon: 8,
} as const
export type DomainShutoffReason = (typeof DomainShutoffReason)[keyof typeof DomainShutoffReason]

/** libvirt's `virDomainCrashedReason`. */
export const DomainCrashedReason = {
  /** `VIR_DOMAIN_CRASHED_UNKNOWN` */
  unknown: 0,
  /** `VIR_DOMAIN_CRASHED_PANICKED` */
  panicked: 1,
} as const
export type DomainCrashedReason = (typeof DomainCrashedReason)[keyof typeof DomainCrashedReason]

/** libvirt's `virDomainPMSuspendedReason`. */
export const DomainPmSuspendedReason = {
  /** `VIR_DOMAIN_PMSUSPENDED_UNKNOWN` */
  unknown: 0,
} as const
export type DomainPmSuspendedReason = (typeof DomainPmSuspendedReason)[keyof typeof DomainPmSuspendedReason]

/** libvirt's `virDomainPMSuspendedDiskReason`. */
export const DomainPmSuspendedDiskReason = {
  /** `VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN` */
  unknown: 0,
} as const
export type DomainPmSuspendedDiskReason =
  (typeof DomainPmSuspendedDiskReason)[keyof typeof DomainPmSuspendedDiskReason]

/** libvirt's `virDomainControlState`. */
export const DomainControlState = {
  /** `VIR_DOMAIN_CONTROL_OK` */
  ok: 0,
  /** `VIR_DOMAIN_CONTROL_JOB` */
  job: 1,
  /** `VIR_DOMAIN_CONTROL_OCCUPIED` */
  occupied: 2,
  /** `VIR_DOMAIN_CONTROL_ERROR` */
  error: 3,
} as const
export type DomainControlState = (typeof DomainControlState)[keyof typeof DomainControlState]

/** libvirt's `virDomainControlErrorReason`. */
export const DomainControlErrorReason = {
  /** `VIR_DOMAIN_CONTROL_ERROR_REASON_NONE` */
  none: 0,
  /** `VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN` */
  unknown: 1,
  /** `VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR` */
  monitor: 2,
  /** `VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL` */
  internal: 3,
} as const
export type DomainControlErrorReason =
  (typeof DomainControlErrorReason)[keyof typeof DomainControlErrorReason]

/** libvirt's `virDomainModificationImpact`. */
export const DomainModificationImpact = {
  /** `VIR_DOMAIN_AFFECT_CURRENT` */
  current: 0,
  /** `VIR_DOMAIN_AFFECT_LIVE` */
  live: 1,
  /** `VIR_DOMAIN_AFFECT_CONFIG` */
  config: 2,
} as const
export type DomainModificationImpact =
  (typeof DomainModificationImpact)[keyof typeof DomainModificationImpact]

/** libvirt's `virDomainCreateFlags`. */
export const DomainCreateFlags = {
  /** `VIR_DOMAIN_NONE` */
  none: 0,
  /** `VIR_DOMAIN_START_PAUSED` */
  startPaused: 1,
  /** `VIR_DOMAIN_START_AUTODESTROY` */
  startAutodestroy: 2,
  /** `VIR_DOMAIN_START_BYPASS_CACHE` */
  startBypassCache: 4,
  /** `VIR_DOMAIN_START_FORCE_BOOT` */
  startForceBoot: 8,
  /** `VIR_DOMAIN_START_VALIDATE` */
  startValidate: 16,
  /** `VIR_DOMAIN_START_RESET_NVRAM` */
  startResetNvram: 32,
} as const
export type DomainCreateFlags = (typeof DomainCreateFlags)[keyof typeof DomainCreateFlags]

/** libvirt's `virDomainMemoryStatTags`. */
export const DomainMemoryStatTags = {
  /** `VIR_DOMAIN_MEMORY_STAT_SWAP_IN` */
  swapIn: 0,
  /** `VIR_DOMAIN_MEMORY_STAT_SWAP_OUT` */
  swapOut: 1,
  /** `VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT` */
  majorFault: 2,
  /** `VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT` */
  minorFault: 3,
  /** `VIR_DOMAIN_MEMORY_STAT_UNUSED` */
  unused: 4,
  /** `VIR_DOMAIN_MEMORY_STAT_AVAILABLE` */
  available: 5,
  /** `VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON` */
  actualBalloon: 6,
  /** `VIR_DOMAIN_MEMORY_STAT_RSS` */
  rss: 7,
  /** `VIR_DOMAIN_MEMORY_STAT_USABLE` */
  usable: 8,
  /** `VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE` */
  lastUpdate: 9,
  /** `VIR_DOMAIN_MEMORY_STAT_DISK_CACHES` */
  diskCaches: 10,
  /** `VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC` */
  hugetlbPgalloc: 11,
  /** `VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL` */
  hugetlbPgfail: 12,
  /** `VIR_DOMAIN_MEMORY_STAT_NR` */
  nr: 13,
} as const
export type DomainMemoryStatTags = (typeof DomainMemoryStatTags)[keyof typeof DomainMemoryStatTags]

/** libvirt's `virDomainCoreDumpFlags`. */
export const DomainCoreDumpFlags = {
  /** `VIR_DUMP_CRASH` */
  crash: 1,
  /** `VIR_DUMP_LIVE` */
  live: 2,
  /** `VIR_DUMP_BYPASS_CACHE` */
  bypassCache: 4,
  /** `VIR_DUMP_RESET` */
  reset: 8,
  /** `VIR_DUMP_MEMORY_ONLY` */
  memoryOnly: 16,
} as const
export type DomainCoreDumpFlags = (typeof DomainCoreDumpFlags)[keyof typeof DomainCoreDumpFlags]

/** libvirt's `virDomainCoreDumpFormat`. */
export const DomainCoreDumpFormat = {
  /** `VIR_DOMAIN_CORE_DUMP_FORMAT_RAW` */
  raw: 0,
  /** `VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB` */
  kdumpZlib: 1,
  /** `VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO` */
  kdumpLzo: 2,
  /** `VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY` */
  kdumpSnappy: 3,
  /** `VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP` */
  winDmp: 4,
} as const
export type DomainCoreDumpFormat = (typeof DomainCoreDumpFormat)[keyof typeof DomainCoreDumpFormat]

/** libvirt's `virConnectGetDomainCapabilitiesFlags`. Not in libvirt 9.0.0. */
export const ConnectGetDomainCapabilitiesFlags = {
  /** `VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES` */
  disableDeprecatedFeatures: 1,
} as const
export type ConnectGetDomainCapabilitiesFlags =
  (typeof ConnectGetDomainCapabilitiesFlags)[keyof typeof ConnectGetDomainCapabilitiesFlags]

/** libvirt's `virDomainShutdownFlagValues`. */
export const DomainShutdownFlags = {
  /** `VIR_DOMAIN_SHUTDOWN_DEFAULT` */
  default: 0,
  /** `VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN` */
  acpiPowerBtn: 1,
  /** `VIR_DOMAIN_SHUTDOWN_GUEST_AGENT` */
  guestAgent: 2,
  /** `VIR_DOMAIN_SHUTDOWN_INITCTL` */
  initctl: 4,
  /** `VIR_DOMAIN_SHUTDOWN_SIGNAL` */
  signal: 8,
  /** `VIR_DOMAIN_SHUTDOWN_PARAVIRT` */
  paravirt: 16,
} as const
export type DomainShutdownFlags = (typeof DomainShutdownFlags)[keyof typeof DomainShutdownFlags]

/** libvirt's `virDomainRebootFlagValues`. */
export const DomainRebootFlags = {
  /** `VIR_DOMAIN_REBOOT_DEFAULT` */
  default: 0,
  /** `VIR_DOMAIN_REBOOT_ACPI_POWER_BTN` */
  acpiPowerBtn: 1,
  /** `VIR_DOMAIN_REBOOT_GUEST_AGENT` */
  guestAgent: 2,
  /** `VIR_DOMAIN_REBOOT_INITCTL` */
  initctl: 4,
  /** `VIR_DOMAIN_REBOOT_SIGNAL` */
  signal: 8,
  /** `VIR_DOMAIN_REBOOT_PARAVIRT` */
  paravirt: 16,
} as const
export type DomainRebootFlags = (typeof DomainRebootFlags)[keyof typeof DomainRebootFlags]

/** libvirt's `virDomainDestroyFlagsValues`. */
export const DomainDestroyFlags = {
  /** `VIR_DOMAIN_DESTROY_DEFAULT` */
  default: 0,
  /** `VIR_DOMAIN_DESTROY_GRACEFUL` */
  graceful: 1,
  /** `VIR_DOMAIN_DESTROY_REMOVE_LOGS` */
  removeLogs: 2,
} as const
export type DomainDestroyFlags = (typeof DomainDestroyFlags)[keyof typeof DomainDestroyFlags]

/** libvirt's `virDomainSaveRestoreFlags`. */
export const DomainSaveRestoreFlags = {
  /** `VIR_DOMAIN_SAVE_BYPASS_CACHE` */
  bypassCache: 1,
  /** `VIR_DOMAIN_SAVE_RUNNING` */
  running: 2,
  /** `VIR_DOMAIN_SAVE_PAUSED` */
  paused: 4,
  /** `VIR_DOMAIN_SAVE_RESET_NVRAM` */
  resetNvram: 8,
} as const
export type DomainSaveRestoreFlags = (typeof DomainSaveRestoreFlags)[keyof typeof DomainSaveRestoreFlags]

/** libvirt's `virDomainMemoryModFlags`. */
export const DomainMemoryModFlags = {
  /** `VIR_DOMAIN_MEM_CURRENT` */
  current: 0,
  /** `VIR_DOMAIN_MEM_LIVE` */
  live: 1,
  /** `VIR_DOMAIN_MEM_CONFIG` */
  config: 2,
  /** `VIR_DOMAIN_MEM_MAXIMUM` */
  maximum: 4,
} as const
export type DomainMemoryModFlags = (typeof DomainMemoryModFlags)[keyof typeof DomainMemoryModFlags]

/** libvirt's `virDomainNumatuneMemMode`. */
export const DomainNumatuneMemMode = {
  /** `VIR_DOMAIN_NUMATUNE_MEM_STRICT` */
  strict: 0,
  /** `VIR_DOMAIN_NUMATUNE_MEM_PREFERRED` */
  preferred: 1,
  /** `VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE` */
  interleave: 2,
  /** `VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE` */
  restrictive: 3,
} as const
export type DomainNumatuneMemMode = (typeof DomainNumatuneMemMode)[keyof typeof DomainNumatuneMemMode]

/** libvirt's `virDomainGetHostnameFlags`. */
export const DomainGetHostnameFlags = {
  /** `VIR_DOMAIN_GET_HOSTNAME_LEASE` */
  lease: 1,
  /** `VIR_DOMAIN_GET_HOSTNAME_AGENT` */
  agent: 2,
} as const
export type DomainGetHostnameFlags = (typeof DomainGetHostnameFlags)[keyof typeof DomainGetHostnameFlags]

/** libvirt's `virDomainMetadataType`. */
export const DomainMetadataType = {
  /** `VIR_DOMAIN_METADATA_DESCRIPTION` */
  description: 0,
  /** `VIR_DOMAIN_METADATA_TITLE` */
  title: 1,
  /** `VIR_DOMAIN_METADATA_ELEMENT` */
  element: 2,
} as const
export type DomainMetadataType = (typeof DomainMetadataType)[keyof typeof DomainMetadataType]

/** libvirt's `virDomainXMLFlags`. */
export const DomainXmlFlags = {
  /** `VIR_DOMAIN_XML_SECURE` */
  secure: 1,
  /** `VIR_DOMAIN_XML_INACTIVE` */
  inactive: 2,
  /** `VIR_DOMAIN_XML_UPDATE_CPU` */
  updateCpu: 4,
  /** `VIR_DOMAIN_XML_MIGRATABLE` */
  migratable: 8,
} as const
export type DomainXmlFlags = (typeof DomainXmlFlags)[keyof typeof DomainXmlFlags]

/** libvirt's `virDomainSaveImageXMLFlags`. */
export const DomainSaveImageXmlFlags = {
  /** `VIR_DOMAIN_SAVE_IMAGE_XML_SECURE` */
  secure: 1,
} as const
export type DomainSaveImageXmlFlags = (typeof DomainSaveImageXmlFlags)[keyof typeof DomainSaveImageXmlFlags]

/** libvirt's `virDomainBlockResizeFlags`. */
export const DomainBlockResizeFlags = {
  /** `VIR_DOMAIN_BLOCK_RESIZE_BYTES` */
  bytes: 1,
  /** `VIR_DOMAIN_BLOCK_RESIZE_CAPACITY`. Not in libvirt 9.0.0. */
  capacity: 2,
} as const
export type DomainBlockResizeFlags = (typeof DomainBlockResizeFlags)[keyof typeof DomainBlockResizeFlags]

/** libvirt's `virDomainMemoryFlags`. */
export const DomainMemoryFlags = {
  /** `VIR_MEMORY_VIRTUAL` */
  virtual: 1,
  /** `VIR_MEMORY_PHYSICAL` */
  physical: 2,
} as const
export type DomainMemoryFlags = (typeof DomainMemoryFlags)[keyof typeof DomainMemoryFlags]

/** libvirt's `virDomainDefineFlags`. */
export const DomainDefineFlags = {
  /** `VIR_DOMAIN_DEFINE_VALIDATE` */
  validate: 1,
} as const
export type DomainDefineFlags = (typeof DomainDefineFlags)[keyof typeof DomainDefineFlags]

/** libvirt's `virDomainUndefineFlagsValues`. */
export const DomainUndefineFlags = {
  /** `VIR_DOMAIN_UNDEFINE_MANAGED_SAVE` */
  managedSave: 1,
  /** `VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA` */
  snapshotsMetadata: 2,
  /** `VIR_DOMAIN_UNDEFINE_NVRAM` */
  nvram: 4,
  /** `VIR_DOMAIN_UNDEFINE_KEEP_NVRAM` */
  keepNvram: 8,
  /** `VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA` */
  checkpointsMetadata: 16,
  /** `VIR_DOMAIN_UNDEFINE_TPM` */
  tpm: 32,
  /** `VIR_DOMAIN_UNDEFINE_KEEP_TPM` */
  keepTpm: 64,
} as const
export type DomainUndefineFlags = (typeof DomainUndefineFlags)[keyof typeof DomainUndefineFlags]

/** libvirt's `virConnectListAllDomainsFlags`. */
export const ConnectListAllDomainsFlags = {
  /** `VIR_CONNECT_LIST_DOMAINS_ACTIVE` */
  active: 1,
  /** `VIR_CONNECT_LIST_DOMAINS_INACTIVE` */
  inactive: 2,
  /** `VIR_CONNECT_LIST_DOMAINS_PERSISTENT` */
  persistent: 4,
  /** `VIR_CONNECT_LIST_DOMAINS_TRANSIENT` */
  transient: 8,
  /** `VIR_CONNECT_LIST_DOMAINS_RUNNING` */
  running: 16,
  /** `VIR_CONNECT_LIST_DOMAINS_PAUSED` */
  paused: 32,
  /** `VIR_CONNECT_LIST_DOMAINS_SHUTOFF` */
  shutoff: 64,
  /** `VIR_CONNECT_LIST_DOMAINS_OTHER` */
  other: 128,
  /** `VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE` */
  managedsave: 256,
  /** `VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE` */
  noManagedsave: 512,
  /** `VIR_CONNECT_LIST_DOMAINS_AUTOSTART` */
  autostart: 1024,
  /** `VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART` */
  noAutostart: 2048,
  /** `VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT` */
  hasSnapshot: 4096,
  /** `VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT` */
  noSnapshot: 8192,
  /** `VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT` */
  hasCheckpoint: 16384,
  /** `VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT` */
  noCheckpoint: 32768,
} as const
export type ConnectListAllDomainsFlags =
  (typeof ConnectListAllDomainsFlags)[keyof typeof ConnectListAllDomainsFlags]

/** libvirt's `virVcpuState`. */
export const VcpuState = {
  /** `VIR_VCPU_OFFLINE` */
  offline: 0,
  /** `VIR_VCPU_RUNNING` */
  running: 1,
  /** `VIR_VCPU_BLOCKED` */
  blocked: 2,
} as const
export type VcpuState = (typeof VcpuState)[keyof typeof VcpuState]

/** libvirt's `virVcpuHostCpuState`. */
export const VcpuHostCpuState = {
  /** `VIR_VCPU_INFO_CPU_OFFLINE` */
  offline: -1,
  /** `VIR_VCPU_INFO_CPU_UNAVAILABLE` */
  unavailable: -2,
} as const
export type VcpuHostCpuState = (typeof VcpuHostCpuState)[keyof typeof VcpuHostCpuState]

/** libvirt's `virDomainVcpuFlags`. */
export const DomainVcpuFlags = {
  /** `VIR_DOMAIN_VCPU_CURRENT` */
  current: 0,
  /** `VIR_DOMAIN_VCPU_LIVE` */
  live: 1,
  /** `VIR_DOMAIN_VCPU_CONFIG` */
  config: 2,
  /** `VIR_DOMAIN_VCPU_MAXIMUM` */
  maximum: 4,
  /** `VIR_DOMAIN_VCPU_GUEST` */
  guest: 8,
  /** `VIR_DOMAIN_VCPU_HOTPLUGGABLE` */
  hotpluggable: 16,
} as const
export type DomainVcpuFlags = (typeof DomainVcpuFlags)[keyof typeof DomainVcpuFlags]

/** libvirt's `virDomainDeviceModifyFlags`. */
export const DomainDeviceModifyFlags = {
  /** `VIR_DOMAIN_DEVICE_MODIFY_CURRENT` */
  current: 0,
  /** `VIR_DOMAIN_DEVICE_MODIFY_LIVE` */
  live: 1,
  /** `VIR_DOMAIN_DEVICE_MODIFY_CONFIG` */
  config: 2,
  /** `VIR_DOMAIN_DEVICE_MODIFY_FORCE` */
  force: 4,
} as const
export type DomainDeviceModifyFlags = (typeof DomainDeviceModifyFlags)[keyof typeof DomainDeviceModifyFlags]

/** libvirt's `virDomainStatsTypes`. */
export const DomainStatsTypes = {
  /** `VIR_DOMAIN_STATS_STATE` */
  state: 1,
  /** `VIR_DOMAIN_STATS_CPU_TOTAL` */
  cpuTotal: 2,
  /** `VIR_DOMAIN_STATS_BALLOON` */
  balloon: 4,
  /** `VIR_DOMAIN_STATS_VCPU` */
  vcpu: 8,
  /** `VIR_DOMAIN_STATS_INTERFACE` */
  interface: 16,
  /** `VIR_DOMAIN_STATS_BLOCK` */
  block: 32,
  /** `VIR_DOMAIN_STATS_PERF` */
  perf: 64,
  /** `VIR_DOMAIN_STATS_IOTHREAD` */
  iothread: 128,
  /** `VIR_DOMAIN_STATS_MEMORY` */
  memory: 256,
  /** `VIR_DOMAIN_STATS_DIRTYRATE` */
  dirtyrate: 512,
  /** `VIR_DOMAIN_STATS_VM` */
  vm: 1024,
} as const
export type DomainStatsTypes = (typeof DomainStatsTypes)[keyof typeof DomainStatsTypes]

/** libvirt's `virConnectGetAllDomainStatsFlags`. */
export const ConnectGetAllDomainStatsFlags = {
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE` */
  active: 1,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE` */
  inactive: 2,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT` */
  persistent: 4,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT` */
  transient: 8,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING` */
  running: 16,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED` */
  paused: 32,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF` */
  shutoff: 64,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER` */
  other: 128,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT` */
  nowait: 536870912,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING` */
  backing: 1073741824,
  /** `VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS` */
  enforceStats: 2147483648,
} as const
export type ConnectGetAllDomainStatsFlags =
  (typeof ConnectGetAllDomainStatsFlags)[keyof typeof ConnectGetAllDomainStatsFlags]

/** libvirt's `virDomainBlockJobType`. */
export const DomainBlockJobType = {
  /** `VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN` */
  unknown: 0,
  /** `VIR_DOMAIN_BLOCK_JOB_TYPE_PULL` */
  pull: 1,
  /** `VIR_DOMAIN_BLOCK_JOB_TYPE_COPY` */
  copy: 2,
  /** `VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT` */
  commit: 3,
  /** `VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT` */
  activeCommit: 4,
  /** `VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP` */
  backup: 5,
} as const
export type DomainBlockJobType = (typeof DomainBlockJobType)[keyof typeof DomainBlockJobType]

/** libvirt's `virDomainBlockJobAbortFlags`. */
export const DomainBlockJobAbortFlags = {
  /** `VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC` */
  async: 1,
  /** `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT` */
  pivot: 2,
} as const
export type DomainBlockJobAbortFlags =
  (typeof DomainBlockJobAbortFlags)[keyof typeof DomainBlockJobAbortFlags]

/** libvirt's `virDomainBlockJobInfoFlags`. */
export const DomainBlockJobInfoFlags = {
  /** `VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES` */
  bandwidthBytes: 1,
} as const
export type DomainBlockJobInfoFlags = (typeof DomainBlockJobInfoFlags)[keyof typeof DomainBlockJobInfoFlags]

/** libvirt's `virDomainBlockJobSetSpeedFlags`. */
export const DomainBlockJobSetSpeedFlags = {
  /** `VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES` */
  bandwidthBytes: 1,
} as const
export type DomainBlockJobSetSpeedFlags =
  (typeof DomainBlockJobSetSpeedFlags)[keyof typeof DomainBlockJobSetSpeedFlags]

/** libvirt's `virDomainBlockPullFlags`. */
export const DomainBlockPullFlags = {
  /** `VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES` */
  bandwidthBytes: 64,
} as const
export type DomainBlockPullFlags = (typeof DomainBlockPullFlags)[keyof typeof DomainBlockPullFlags]

/** libvirt's `virDomainBlockRebaseFlags`. */
export const DomainBlockRebaseFlags = {
  /** `VIR_DOMAIN_BLOCK_REBASE_SHALLOW` */
  shallow: 1,
  /** `VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT` */
  reuseExt: 2,
  /** `VIR_DOMAIN_BLOCK_REBASE_COPY_RAW` */
  copyRaw: 4,
  /** `VIR_DOMAIN_BLOCK_REBASE_COPY` */
  copy: 8,
  /** `VIR_DOMAIN_BLOCK_REBASE_RELATIVE` */
  relative: 16,
  /** `VIR_DOMAIN_BLOCK_REBASE_COPY_DEV` */
  copyDev: 32,
  /** `VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES` */
  bandwidthBytes: 64,
} as const
export type DomainBlockRebaseFlags = (typeof DomainBlockRebaseFlags)[keyof typeof DomainBlockRebaseFlags]

/** libvirt's `virDomainBlockCopyFlags`. */
export const DomainBlockCopyFlags = {
  /** `VIR_DOMAIN_BLOCK_COPY_SHALLOW` */
  shallow: 1,
  /** `VIR_DOMAIN_BLOCK_COPY_REUSE_EXT` */
  reuseExt: 2,
  /** `VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB` */
  transientJob: 4,
  /** `VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES` */
  synchronousWrites: 8,
} as const
export type DomainBlockCopyFlags = (typeof DomainBlockCopyFlags)[keyof typeof DomainBlockCopyFlags]

/** libvirt's `virDomainBlockCommitFlags`. */
export const DomainBlockCommitFlags = {
  /** `VIR_DOMAIN_BLOCK_COMMIT_SHALLOW` */
  shallow: 1,
  /** `VIR_DOMAIN_BLOCK_COMMIT_DELETE` */
  delete: 2,
  /** `VIR_DOMAIN_BLOCK_COMMIT_ACTIVE` */
  active: 4,
  /** `VIR_DOMAIN_BLOCK_COMMIT_RELATIVE` */
  relative: 8,
  /** `VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES` */
  bandwidthBytes: 16,
} as const
export type DomainBlockCommitFlags = (typeof DomainBlockCommitFlags)[keyof typeof DomainBlockCommitFlags]

/** libvirt's `virDomainDiskErrorCode`. */
export const DomainDiskErrorCode = {
  /** `VIR_DOMAIN_DISK_ERROR_NONE` */
  none: 0,
  /** `VIR_DOMAIN_DISK_ERROR_UNSPEC` */
  unspec: 1,
  /** `VIR_DOMAIN_DISK_ERROR_NO_SPACE` */
  noSpace: 2,
} as const
export type DomainDiskErrorCode = (typeof DomainDiskErrorCode)[keyof typeof DomainDiskErrorCode]

/** libvirt's `virKeycodeSet`. */
export const KeycodeSet = {
  /** `VIR_KEYCODE_SET_LINUX` */
  linux: 0,
  /** `VIR_KEYCODE_SET_XT` */
  xt: 1,
  /** `VIR_KEYCODE_SET_ATSET1` */
  atset1: 2,
  /** `VIR_KEYCODE_SET_ATSET2` */
  atset2: 3,
  /** `VIR_KEYCODE_SET_ATSET3` */
  atset3: 4,
  /** `VIR_KEYCODE_SET_OSX` */
  osx: 5,
  /** `VIR_KEYCODE_SET_XT_KBD` */
  xtKbd: 6,
  /** `VIR_KEYCODE_SET_USB` */
  usb: 7,
  /** `VIR_KEYCODE_SET_WIN32` */
  win32: 8,
  /** `VIR_KEYCODE_SET_QNUM` */
  qnum: 9,
} as const
export type KeycodeSet = (typeof KeycodeSet)[keyof typeof KeycodeSet]

/** libvirt's `virDomainProcessSignal`. */
export const DomainProcessSignal = {
  /** `VIR_DOMAIN_PROCESS_SIGNAL_NOP` */
  nop: 0,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_HUP` */
  hup: 1,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_INT` */
  int: 2,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_QUIT` */
  quit: 3,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_ILL` */
  ill: 4,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_TRAP` */
  trap: 5,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_ABRT` */
  abrt: 6,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_BUS` */
  bus: 7,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_FPE` */
  fpe: 8,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_KILL` */
  kill: 9,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_USR1` */
  usr1: 10,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_SEGV` */
  segv: 11,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_USR2` */
  usr2: 12,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_PIPE` */
  pipe: 13,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_ALRM` */
  alrm: 14,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_TERM` */
  term: 15,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_STKFLT` */
  stkflt: 16,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_CHLD` */
  chld: 17,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_CONT` */
  cont: 18,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_STOP` */
  stop: 19,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_TSTP` */
  tstp: 20,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_TTIN` */
  ttin: 21,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_TTOU` */
  ttou: 22,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_URG` */
  urg: 23,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_XCPU` */
  xcpu: 24,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_XFSZ` */
  xfsz: 25,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_VTALRM` */
  vtalrm: 26,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_PROF` */
  prof: 27,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_WINCH` */
  winch: 28,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_POLL` */
  poll: 29,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_PWR` */
  pwr: 30,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_SYS` */
  sys: 31,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT0` */
  rt0: 32,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT1` */
  rt1: 33,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT2` */
  rt2: 34,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT3` */
  rt3: 35,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT4` */
  rt4: 36,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT5` */
  rt5: 37,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT6` */
  rt6: 38,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT7` */
  rt7: 39,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT8` */
  rt8: 40,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT9` */
  rt9: 41,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT10` */
  rt10: 42,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT11` */
  rt11: 43,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT12` */
  rt12: 44,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT13` */
  rt13: 45,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT14` */
  rt14: 46,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT15` */
  rt15: 47,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT16` */
  rt16: 48,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT17` */
  rt17: 49,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT18` */
  rt18: 50,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT19` */
  rt19: 51,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT20` */
  rt20: 52,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT21` */
  rt21: 53,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT22` */
  rt22: 54,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT23` */
  rt23: 55,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT24` */
  rt24: 56,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT25` */
  rt25: 57,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT26` */
  rt26: 58,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT27` */
  rt27: 59,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT28` */
  rt28: 60,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT29` */
  rt29: 61,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT30` */
  rt30: 62,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT31` */
  rt31: 63,
  /** `VIR_DOMAIN_PROCESS_SIGNAL_RT32` */
  rt32: 64,
} as const
export type DomainProcessSignal = (typeof DomainProcessSignal)[keyof typeof DomainProcessSignal]

/** libvirt's `virDomainJobType`. */
export const DomainJobType = {
  /** `VIR_DOMAIN_JOB_NONE` */
  none: 0,
  /** `VIR_DOMAIN_JOB_BOUNDED` */
  bounded: 1,
  /** `VIR_DOMAIN_JOB_UNBOUNDED` */
  unbounded: 2,
  /** `VIR_DOMAIN_JOB_COMPLETED` */
  completed: 3,
  /** `VIR_DOMAIN_JOB_FAILED` */
  failed: 4,
  /** `VIR_DOMAIN_JOB_CANCELLED` */
  cancelled: 5,
} as const
export type DomainJobType = (typeof DomainJobType)[keyof typeof DomainJobType]

/** libvirt's `virDomainGetJobStatsFlags`. */
export const DomainGetJobStatsFlags = {
  /** `VIR_DOMAIN_JOB_STATS_COMPLETED` */
  completed: 1,
  /** `VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED` */
  keepCompleted: 2,
} as const
export type DomainGetJobStatsFlags = (typeof DomainGetJobStatsFlags)[keyof typeof DomainGetJobStatsFlags]

/** libvirt's `virDomainAbortJobFlagsValues`. */
export const DomainAbortJobFlags = {
  /** `VIR_DOMAIN_ABORT_JOB_POSTCOPY` */
  postcopy: 1,
} as const
export type DomainAbortJobFlags = (typeof DomainAbortJobFlags)[keyof typeof DomainAbortJobFlags]

/** libvirt's `virDomainJobOperation`. */
export const DomainJobOperation = {
  /** `VIR_DOMAIN_JOB_OPERATION_UNKNOWN` */
  unknown: 0,
  /** `VIR_DOMAIN_JOB_OPERATION_START` */
  start: 1,
  /** `VIR_DOMAIN_JOB_OPERATION_SAVE` */
  save: 2,
  /** `VIR_DOMAIN_JOB_OPERATION_RESTORE` */
  restore: 3,
  /** `VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN` */
  migrationIn: 4,
  /** `VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT` */
  migrationOut: 5,
  /** `VIR_DOMAIN_JOB_OPERATION_SNAPSHOT` */
  snapshot: 6,
  /** `VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT` */
  snapshotRevert: 7,
  /** `VIR_DOMAIN_JOB_OPERATION_DUMP` */
  dump: 8,
  /** `VIR_DOMAIN_JOB_OPERATION_BACKUP` */
  backup: 9,
  /** `VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE` */
  snapshotDelete: 10,
} as const
export type DomainJobOperation = (typeof DomainJobOperation)[keyof typeof DomainJobOperation]

/** libvirt's `virDomainConsoleFlags`. */
export const DomainConsoleFlags = {
  /** `VIR_DOMAIN_CONSOLE_FORCE` */
  force: 1,
  /** `VIR_DOMAIN_CONSOLE_SAFE` */
  safe: 2,
} as const
export type DomainConsoleFlags = (typeof DomainConsoleFlags)[keyof typeof DomainConsoleFlags]

/** libvirt's `virDomainChannelFlags`. */
export const DomainChannelFlags = {
  /** `VIR_DOMAIN_CHANNEL_FORCE` */
  force: 1,
} as const
export type DomainChannelFlags = (typeof DomainChannelFlags)[keyof typeof DomainChannelFlags]

/** libvirt's `virDomainOpenGraphicsFlags`. */
export const DomainOpenGraphicsFlags = {
  /** `VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH` */
  skipauth: 1,
} as const
export type DomainOpenGraphicsFlags = (typeof DomainOpenGraphicsFlags)[keyof typeof DomainOpenGraphicsFlags]

/** libvirt's `virDomainSetTimeFlags`. */
export const DomainSetTimeFlags = {
  /** `VIR_DOMAIN_TIME_SYNC` */
  sync: 1,
} as const
export type DomainSetTimeFlags = (typeof DomainSetTimeFlags)[keyof typeof DomainSetTimeFlags]

/** libvirt's `virSchedParameterType`. */
export const SchedParameterType = {
  /** `VIR_DOMAIN_SCHED_FIELD_INT` */
  int: 1,
  /** `VIR_DOMAIN_SCHED_FIELD_UINT` */
  uint: 2,
  /** `VIR_DOMAIN_SCHED_FIELD_LLONG` */
  llong: 3,
  /** `VIR_DOMAIN_SCHED_FIELD_ULLONG` */
  ullong: 4,
  /** `VIR_DOMAIN_SCHED_FIELD_DOUBLE` */
  double: 5,
  /** `VIR_DOMAIN_SCHED_FIELD_BOOLEAN` */
  boolean: 6,
} as const
export type SchedParameterType = (typeof SchedParameterType)[keyof typeof SchedParameterType]

/** libvirt's `virBlkioParameterType`. */
export const BlkioParameterType = {
  /** `VIR_DOMAIN_BLKIO_PARAM_INT` */
  int: 1,
  /** `VIR_DOMAIN_BLKIO_PARAM_UINT` */
  uint: 2,
  /** `VIR_DOMAIN_BLKIO_PARAM_LLONG` */
  llong: 3,
  /** `VIR_DOMAIN_BLKIO_PARAM_ULLONG` */
  ullong: 4,
  /** `VIR_DOMAIN_BLKIO_PARAM_DOUBLE` */
  double: 5,
  /** `VIR_DOMAIN_BLKIO_PARAM_BOOLEAN` */
  boolean: 6,
} as const
export type BlkioParameterType = (typeof BlkioParameterType)[keyof typeof BlkioParameterType]

/** libvirt's `virMemoryParameterType`. */
export const MemoryParameterType = {
  /** `VIR_DOMAIN_MEMORY_PARAM_INT` */
  int: 1,
  /** `VIR_DOMAIN_MEMORY_PARAM_UINT` */
  uint: 2,
  /** `VIR_DOMAIN_MEMORY_PARAM_LLONG` */
  llong: 3,
  /** `VIR_DOMAIN_MEMORY_PARAM_ULLONG` */
  ullong: 4,
  /** `VIR_DOMAIN_MEMORY_PARAM_DOUBLE` */
  double: 5,
  /** `VIR_DOMAIN_MEMORY_PARAM_BOOLEAN` */
  boolean: 6,
} as const
export type MemoryParameterType = (typeof MemoryParameterType)[keyof typeof MemoryParameterType]

/** libvirt's `virDomainInterfaceAddressesSource`. */
export const DomainInterfaceAddressesSource = {
  /** `VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE` */
  lease: 0,
  /** `VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT` */
  agent: 1,
  /** `VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP` */
  arp: 2,
} as const
export type DomainInterfaceAddressesSource =
  (typeof DomainInterfaceAddressesSource)[keyof typeof DomainInterfaceAddressesSource]

/** libvirt's `virDomainSetUserPasswordFlags`. */
export const DomainSetUserPasswordFlags = {
  /** `VIR_DOMAIN_PASSWORD_ENCRYPTED` */
  encrypted: 1,
} as const
export type DomainSetUserPasswordFlags =
  (typeof DomainSetUserPasswordFlags)[keyof typeof DomainSetUserPasswordFlags]

/** libvirt's `virDomainLifecycle`. */
export const DomainLifecycle = {
  /** `VIR_DOMAIN_LIFECYCLE_POWEROFF` */
  poweroff: 0,
  /** `VIR_DOMAIN_LIFECYCLE_REBOOT` */
  reboot: 1,
  /** `VIR_DOMAIN_LIFECYCLE_CRASH` */
  crash: 2,
} as const
export type DomainLifecycle = (typeof DomainLifecycle)[keyof typeof DomainLifecycle]

/** libvirt's `virDomainLifecycleAction`. */
export const DomainLifecycleAction = {
  /** `VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY` */
  destroy: 0,
  /** `VIR_DOMAIN_LIFECYCLE_ACTION_RESTART` */
  restart: 1,
  /** `VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME` */
  restartRename: 2,
  /** `VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE` */
  preserve: 3,
  /** `VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY` */
  coredumpDestroy: 4,
  /** `VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART` */
  coredumpRestart: 5,
} as const
export type DomainLifecycleAction = (typeof DomainLifecycleAction)[keyof typeof DomainLifecycleAction]

/** libvirt's `virDomainGuestInfoTypes`. */
export const DomainGuestInfoTypes = {
  /** `VIR_DOMAIN_GUEST_INFO_USERS` */
  users: 1,
  /** `VIR_DOMAIN_GUEST_INFO_OS` */
  os: 2,
  /** `VIR_DOMAIN_GUEST_INFO_TIMEZONE` */
  timezone: 4,
  /** `VIR_DOMAIN_GUEST_INFO_HOSTNAME` */
  hostname: 8,
  /** `VIR_DOMAIN_GUEST_INFO_FILESYSTEM` */
  filesystem: 16,
  /** `VIR_DOMAIN_GUEST_INFO_DISKS` */
  disks: 32,
  /** `VIR_DOMAIN_GUEST_INFO_INTERFACES` */
  interfaces: 64,
  /** `VIR_DOMAIN_GUEST_INFO_LOAD`. Not in libvirt 9.0.0. */
  load: 128,
} as const
export type DomainGuestInfoTypes = (typeof DomainGuestInfoTypes)[keyof typeof DomainGuestInfoTypes]

/** libvirt's `virDomainAgentResponseTimeoutValues`. */
export const DomainAgentResponseTimeoutValues = {
  /** `VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK` */
  block: -2,
  /** `VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT` */
  default: -1,
  /** `VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT` */
  nowait: 0,
} as const
export type DomainAgentResponseTimeoutValues =
  (typeof DomainAgentResponseTimeoutValues)[keyof typeof DomainAgentResponseTimeoutValues]

/** libvirt's `virDomainBackupBeginFlags`. */
export const DomainBackupBeginFlags = {
  /** `VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL` */
  reuseExternal: 1,
} as const
export type DomainBackupBeginFlags = (typeof DomainBackupBeginFlags)[keyof typeof DomainBackupBeginFlags]

/** libvirt's `virDomainAuthorizedSSHKeysSetFlags`. */
export const DomainAuthorizedSshKeysSetFlags = {
  /** `VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND` */
  append: 1,
  /** `VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE` */
  remove: 2,
} as const
export type DomainAuthorizedSshKeysSetFlags =
  (typeof DomainAuthorizedSshKeysSetFlags)[keyof typeof DomainAuthorizedSshKeysSetFlags]

/** libvirt's `virDomainMessageType`. */
export const DomainMessageType = {
  /** `VIR_DOMAIN_MESSAGE_DEPRECATION` */
  deprecation: 1,
  /** `VIR_DOMAIN_MESSAGE_TAINTING` */
  tainting: 2,
  /** `VIR_DOMAIN_MESSAGE_IOERRORS`. Not in libvirt 9.0.0. */
  ioerrors: 4,
} as const
export type DomainMessageType = (typeof DomainMessageType)[keyof typeof DomainMessageType]

/** libvirt's `virDomainDirtyRateStatus`. */
export const DomainDirtyRateStatus = {
  /** `VIR_DOMAIN_DIRTYRATE_UNSTARTED` */
  unstarted: 0,
  /** `VIR_DOMAIN_DIRTYRATE_MEASURING` */
  measuring: 1,
  /** `VIR_DOMAIN_DIRTYRATE_MEASURED` */
  measured: 2,
} as const
export type DomainDirtyRateStatus = (typeof DomainDirtyRateStatus)[keyof typeof DomainDirtyRateStatus]

/** libvirt's `virDomainDirtyRateCalcFlags`. */
export const DomainDirtyRateCalcFlags = {
  /** `VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING` */
  pageSampling: 0,
  /** `VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP` */
  dirtyBitmap: 1,
  /** `VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING` */
  dirtyRing: 2,
} as const
export type DomainDirtyRateCalcFlags =
  (typeof DomainDirtyRateCalcFlags)[keyof typeof DomainDirtyRateCalcFlags]

/** libvirt's `virDomainFDAssociateFlags`. */
export const DomainFdAssociateFlags = {
  /** `VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE` */
  seclabelRestore: 1,
  /** `VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE` */
  seclabelWritable: 2,
} as const
export type DomainFdAssociateFlags = (typeof DomainFdAssociateFlags)[keyof typeof DomainFdAssociateFlags]

/** libvirt's `virDomainGraphicsReloadType`. Not in libvirt 9.0.0. */
export const DomainGraphicsReloadType = {
  /** `VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY` */
  any: 0,
  /** `VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC` */
  vnc: 1,
} as const
export type DomainGraphicsReloadType =
  (typeof DomainGraphicsReloadType)[keyof typeof DomainGraphicsReloadType]

/** libvirt's `remote_vcpu_info`. */
export interface VcpuInfo {
  readonly number: number
  readonly state: number
  readonly cpuTime: bigint
  readonly cpu: number
}

export const vcpuInfo: XdrType<VcpuInfo> = /* @__PURE__ */ struct<VcpuInfo>({
  number: uint,
  state: int,
  cpuTime: uhyper,
  cpu: int,
})

/** libvirt's `remote_domain_disk_error`. */
export interface DomainDiskError {
  readonly disk: string
  readonly error: number
}

export const domainDiskError: XdrType<DomainDiskError> = /* @__PURE__ */ struct<DomainDiskError>({
  disk: text,
  error: int,
})

/** libvirt's `remote_domain_memory_stat`. */
export interface DomainMemoryStat {
  readonly tag: number
  readonly val: bigint
}

export const domainMemoryStat: XdrType<DomainMemoryStat> = /* @__PURE__ */ struct<DomainMemoryStat>({
  tag: int,
  val: uhyper,
})

/** libvirt's `remote_domain_iothread_info`. */
export interface DomainIothreadInfo {
  readonly iothreadId: number
  /** At most 2048 bytes. */
  readonly cpumap: Uint8Array
}

export const domainIothreadInfo: XdrType<DomainIothreadInfo> = /* @__PURE__ */ struct<DomainIothreadInfo>({
  iothreadId: uint,
  cpumap: /* @__PURE__ */ bytes(2048),
})

/** libvirt's `remote_domain_stats_record`. */
export interface DomainStatsRecord {
  readonly dom: DomainRef
  /** At most 262144. */
  readonly params: readonly TypedParam[]
}

export const domainStatsRecord: XdrType<DomainStatsRecord> = /* @__PURE__ */ struct<DomainStatsRecord>({
  dom: domainRef,
  params: /* @__PURE__ */ list(typedParam, 262144),
})

/** libvirt's `remote_domain_fsinfo`. */
export interface DomainFsinfo {
  readonly mountpoint: string
  readonly name: string
  readonly fstype: string
  /** At most 256. */
  readonly devAliases: readonly string[]
}

export const domainFsinfo: XdrType<DomainFsinfo> = /* @__PURE__ */ struct<DomainFsinfo>({
  mountpoint: text,
  name: text,
  fstype: text,
  devAliases: /* @__PURE__ */ list(text, 256),
})

/** libvirt's `remote_domain_ip_addr`. */
export interface DomainIpAddr {
  readonly type: number
  readonly addr: string
  readonly prefix: number
}

export const domainIpAddr: XdrType<DomainIpAddr> = /* @__PURE__ */ struct<DomainIpAddr>({
  type: int,
  addr: text,
  prefix: uint,
})

/** libvirt's `remote_domain_interface`. */
export interface DomainInterface {
  readonly name: string
  readonly hwaddr: string | null
  /** At most 2048. */
  readonly addrs: readonly DomainIpAddr[]
}

export const domainInterface: XdrType<DomainInterface> = /* @__PURE__ */ struct<DomainInterface>({
  name: text,
  hwaddr: optionalText,
  addrs: /* @__PURE__ */ list(domainIpAddr, 2048),
})

/** libvirt's `remote_domain_attach_device_args`. */
export interface DomainAttachDeviceArgs {
  readonly dom: DomainRef
  readonly xml: string
}

export const domainAttachDeviceArgs: XdrType<DomainAttachDeviceArgs> =
  /* @__PURE__ */ struct<DomainAttachDeviceArgs>({
    dom: domainRef,
    xml: text,
  })

/** Procedure 8: `REMOTE_PROC_DOMAIN_ATTACH_DEVICE`. */
export const domainAttachDevice: Procedure<DomainAttachDeviceArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 8,
  name: 'REMOTE_PROC_DOMAIN_ATTACH_DEVICE',
  args: domainAttachDeviceArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_create_args`. */
export interface DomainCreateArgs {
  readonly dom: DomainRef
}

export const domainCreateArgs: XdrType<DomainCreateArgs> = /* @__PURE__ */ struct<DomainCreateArgs>({
  dom: domainRef,
})

/** Procedure 9: `REMOTE_PROC_DOMAIN_CREATE`. */
export const domainCreate: Procedure<DomainCreateArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 9,
  name: 'REMOTE_PROC_DOMAIN_CREATE',
  args: domainCreateArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_create_xml_args`. */
export interface DomainCreateXmlArgs {
  readonly xmlDesc: string
  readonly flags: number
}

export const domainCreateXmlArgs: XdrType<DomainCreateXmlArgs> = /* @__PURE__ */ struct<DomainCreateXmlArgs>({
  xmlDesc: text,
  flags: uint,
})

/** libvirt's `remote_domain_create_xml_ret`. */
export interface DomainCreateXmlRet {
  readonly dom: DomainRef
}

export const domainCreateXmlRet: XdrType<DomainCreateXmlRet> = /* @__PURE__ */ struct<DomainCreateXmlRet>({
  dom: domainRef,
})

/** Procedure 10: `REMOTE_PROC_DOMAIN_CREATE_XML`. */
export const domainCreateXml: Procedure<DomainCreateXmlArgs, DomainCreateXmlRet> = {
  program: 0x20008086,
  version: 1,
  number: 10,
  name: 'REMOTE_PROC_DOMAIN_CREATE_XML',
  args: domainCreateXmlArgs,
  ret: domainCreateXmlRet,
}

/** libvirt's `remote_domain_define_xml_args`. */
export interface DomainDefineXmlArgs {
  readonly xml: string
}

export const domainDefineXmlArgs: XdrType<DomainDefineXmlArgs> = /* @__PURE__ */ struct<DomainDefineXmlArgs>({
  xml: text,
})

/** libvirt's `remote_domain_define_xml_ret`. */
export interface DomainDefineXmlRet {
  readonly dom: DomainRef
}

export const domainDefineXmlRet: XdrType<DomainDefineXmlRet> = /* @__PURE__ */ struct<DomainDefineXmlRet>({
  dom: domainRef,
})

/** Procedure 11: `REMOTE_PROC_DOMAIN_DEFINE_XML`. */
export const domainDefineXml: Procedure<DomainDefineXmlArgs, DomainDefineXmlRet> = {
  program: 0x20008086,
  version: 1,
  number: 11,
  name: 'REMOTE_PROC_DOMAIN_DEFINE_XML',
  args: domainDefineXmlArgs,
  ret: domainDefineXmlRet,
}

/** libvirt's `remote_domain_destroy_args`. */
export interface DomainDestroyArgs {
  readonly dom: DomainRef
}

export const domainDestroyArgs: XdrType<DomainDestroyArgs> = /* @__PURE__ */ struct<DomainDestroyArgs>({
  dom: domainRef,
})

/** Procedure 12: `REMOTE_PROC_DOMAIN_DESTROY`. */
export const domainDestroy: Procedure<DomainDestroyArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 12,
  name: 'REMOTE_PROC_DOMAIN_DESTROY',
  args: domainDestroyArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_detach_device_args`. */
export interface DomainDetachDeviceArgs {
  readonly dom: DomainRef
  readonly xml: string
}

export const domainDetachDeviceArgs: XdrType<DomainDetachDeviceArgs> =
  /* @__PURE__ */ struct<DomainDetachDeviceArgs>({
    dom: domainRef,
    xml: text,
  })

/** Procedure 13: `REMOTE_PROC_DOMAIN_DETACH_DEVICE`. */
export const domainDetachDevice: Procedure<DomainDetachDeviceArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 13,
  name: 'REMOTE_PROC_DOMAIN_DETACH_DEVICE',
  args: domainDetachDeviceArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_xml_desc_args`. */
export interface DomainGetXmlDescArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainGetXmlDescArgs: XdrType<DomainGetXmlDescArgs> =
  /* @__PURE__ */ struct<DomainGetXmlDescArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_get_xml_desc_ret`. */
export interface DomainGetXmlDescRet {
  readonly xml: string
}

export const domainGetXmlDescRet: XdrType<DomainGetXmlDescRet> = /* @__PURE__ */ struct<DomainGetXmlDescRet>({
  xml: text,
})

/** Procedure 14: `REMOTE_PROC_DOMAIN_GET_XML_DESC`. */
export const domainGetXmlDesc: Procedure<DomainGetXmlDescArgs, DomainGetXmlDescRet> = {
  program: 0x20008086,
  version: 1,
  number: 14,
  name: 'REMOTE_PROC_DOMAIN_GET_XML_DESC',
  args: domainGetXmlDescArgs,
  ret: domainGetXmlDescRet,
}

/** libvirt's `remote_domain_get_autostart_args`. */
export interface DomainGetAutostartArgs {
  readonly dom: DomainRef
}

export const domainGetAutostartArgs: XdrType<DomainGetAutostartArgs> =
  /* @__PURE__ */ struct<DomainGetAutostartArgs>({
    dom: domainRef,
  })

/** libvirt's `remote_domain_get_autostart_ret`. */
export interface DomainGetAutostartRet {
  readonly autostart: number
}

export const domainGetAutostartRet: XdrType<DomainGetAutostartRet> =
  /* @__PURE__ */ struct<DomainGetAutostartRet>({
    autostart: int,
  })

/** Procedure 15: `REMOTE_PROC_DOMAIN_GET_AUTOSTART`. */
export const domainGetAutostart: Procedure<DomainGetAutostartArgs, DomainGetAutostartRet> = {
  program: 0x20008086,
  version: 1,
  number: 15,
  name: 'REMOTE_PROC_DOMAIN_GET_AUTOSTART',
  args: domainGetAutostartArgs,
  ret: domainGetAutostartRet,
}

/** libvirt's `remote_domain_get_info_args`. */
export interface DomainGetInfoArgs {
  readonly dom: DomainRef
}

export const domainGetInfoArgs: XdrType<DomainGetInfoArgs> = /* @__PURE__ */ struct<DomainGetInfoArgs>({
  dom: domainRef,
})

/** libvirt's `remote_domain_get_info_ret`. */
export interface DomainGetInfoRet {
  readonly state: number
  readonly maxMem: bigint
  readonly memory: bigint
  readonly nrVirtCpu: number
  readonly cpuTime: bigint
}

export const domainGetInfoRet: XdrType<DomainGetInfoRet> = /* @__PURE__ */ struct<DomainGetInfoRet>({
  state: uchar,
  maxMem: uhyper,
  memory: uhyper,
  nrVirtCpu: ushort,
  cpuTime: uhyper,
})

/** Procedure 16: `REMOTE_PROC_DOMAIN_GET_INFO`. */
export const domainGetInfo: Procedure<DomainGetInfoArgs, DomainGetInfoRet> = {
  program: 0x20008086,
  version: 1,
  number: 16,
  name: 'REMOTE_PROC_DOMAIN_GET_INFO',
  args: domainGetInfoArgs,
  ret: domainGetInfoRet,
}

/** libvirt's `remote_domain_get_max_memory_args`. */
export interface DomainGetMaxMemoryArgs {
  readonly dom: DomainRef
}

export const domainGetMaxMemoryArgs: XdrType<DomainGetMaxMemoryArgs> =
  /* @__PURE__ */ struct<DomainGetMaxMemoryArgs>({
    dom: domainRef,
  })

/** libvirt's `remote_domain_get_max_memory_ret`. */
export interface DomainGetMaxMemoryRet {
  readonly memory: bigint
}

export const domainGetMaxMemoryRet: XdrType<DomainGetMaxMemoryRet> =
  /* @__PURE__ */ struct<DomainGetMaxMemoryRet>({
    memory: uhyper,
  })

/** Procedure 17: `REMOTE_PROC_DOMAIN_GET_MAX_MEMORY`. */
export const domainGetMaxMemory: Procedure<DomainGetMaxMemoryArgs, DomainGetMaxMemoryRet> = {
  program: 0x20008086,
  version: 1,
  number: 17,
  name: 'REMOTE_PROC_DOMAIN_GET_MAX_MEMORY',
  args: domainGetMaxMemoryArgs,
  ret: domainGetMaxMemoryRet,
}

/** libvirt's `remote_domain_get_max_vcpus_args`. */
export interface DomainGetMaxVcpusArgs {
  readonly dom: DomainRef
}

export const domainGetMaxVcpusArgs: XdrType<DomainGetMaxVcpusArgs> =
  /* @__PURE__ */ struct<DomainGetMaxVcpusArgs>({
    dom: domainRef,
  })

/** libvirt's `remote_domain_get_max_vcpus_ret`. */
export interface DomainGetMaxVcpusRet {
  readonly num: number
}

export const domainGetMaxVcpusRet: XdrType<DomainGetMaxVcpusRet> =
  /* @__PURE__ */ struct<DomainGetMaxVcpusRet>({
    num: int,
  })

/** Procedure 18: `REMOTE_PROC_DOMAIN_GET_MAX_VCPUS`. */
export const domainGetMaxVcpus: Procedure<DomainGetMaxVcpusArgs, DomainGetMaxVcpusRet> = {
  program: 0x20008086,
  version: 1,
  number: 18,
  name: 'REMOTE_PROC_DOMAIN_GET_MAX_VCPUS',
  args: domainGetMaxVcpusArgs,
  ret: domainGetMaxVcpusRet,
}

/** libvirt's `remote_domain_get_os_type_args`. */
export interface DomainGetOsTypeArgs {
  readonly dom: DomainRef
}

export const domainGetOsTypeArgs: XdrType<DomainGetOsTypeArgs> = /* @__PURE__ */ struct<DomainGetOsTypeArgs>({
  dom: domainRef,
})

/** libvirt's `remote_domain_get_os_type_ret`. */
export interface DomainGetOsTypeRet {
  readonly type: string
}

export const domainGetOsTypeRet: XdrType<DomainGetOsTypeRet> = /* @__PURE__ */ struct<DomainGetOsTypeRet>({
  type: text,
})

/** Procedure 19: `REMOTE_PROC_DOMAIN_GET_OS_TYPE`. */
export const domainGetOsType: Procedure<DomainGetOsTypeArgs, DomainGetOsTypeRet> = {
  program: 0x20008086,
  version: 1,
  number: 19,
  name: 'REMOTE_PROC_DOMAIN_GET_OS_TYPE',
  args: domainGetOsTypeArgs,
  ret: domainGetOsTypeRet,
}

/** libvirt's `remote_domain_get_vcpus_args`. */
export interface DomainGetVcpusArgs {
  readonly dom: DomainRef
  readonly maxinfo: number
  readonly maplen: number
}

export const domainGetVcpusArgs: XdrType<DomainGetVcpusArgs> = /* @__PURE__ */ struct<DomainGetVcpusArgs>({
  dom: domainRef,
  maxinfo: int,
  maplen: int,
})

/** libvirt's `remote_domain_get_vcpus_ret`. */
export interface DomainGetVcpusRet {
  /** At most 16384. */
  readonly info: readonly VcpuInfo[]
  /** At most 8388608 bytes. */
  readonly cpumaps: Uint8Array
}

export const domainGetVcpusRet: XdrType<DomainGetVcpusRet> = /* @__PURE__ */ struct<DomainGetVcpusRet>({
  info: /* @__PURE__ */ list(vcpuInfo, 16384),
  cpumaps: /* @__PURE__ */ bytes(8388608),
})

/** Procedure 20: `REMOTE_PROC_DOMAIN_GET_VCPUS`. */
export const domainGetVcpus: Procedure<DomainGetVcpusArgs, DomainGetVcpusRet> = {
  program: 0x20008086,
  version: 1,
  number: 20,
  name: 'REMOTE_PROC_DOMAIN_GET_VCPUS',
  args: domainGetVcpusArgs,
  ret: domainGetVcpusRet,
}

/** libvirt's `remote_connect_list_defined_domains_args`. */
export interface ConnectListDefinedDomainsArgs {
  readonly maxnames: number
}

export const connectListDefinedDomainsArgs: XdrType<ConnectListDefinedDomainsArgs> =
  /* @__PURE__ */ struct<ConnectListDefinedDomainsArgs>({
    maxnames: int,
  })

/** libvirt's `remote_connect_list_defined_domains_ret`. */
export interface ConnectListDefinedDomainsRet {
  /** At most 16384. */
  readonly names: readonly string[]
}

export const connectListDefinedDomainsRet: XdrType<ConnectListDefinedDomainsRet> =
  /* @__PURE__ */ struct<ConnectListDefinedDomainsRet>({
    names: /* @__PURE__ */ list(text, 16384),
  })

/** Procedure 21: `REMOTE_PROC_CONNECT_LIST_DEFINED_DOMAINS`. */
export const connectListDefinedDomains: Procedure<
  ConnectListDefinedDomainsArgs,
  ConnectListDefinedDomainsRet
> = {
  program: 0x20008086,
  version: 1,
  number: 21,
  name: 'REMOTE_PROC_CONNECT_LIST_DEFINED_DOMAINS',
  args: connectListDefinedDomainsArgs,
  ret: connectListDefinedDomainsRet,
}

/** libvirt's `remote_domain_lookup_by_id_args`. */
export interface DomainLookupByIdArgs {
  readonly id: number
}

export const domainLookupByIdArgs: XdrType<DomainLookupByIdArgs> =
  /* @__PURE__ */ struct<DomainLookupByIdArgs>({
    id: int,
  })

/** libvirt's `remote_domain_lookup_by_id_ret`. */
export interface DomainLookupByIdRet {
  readonly dom: DomainRef
}

export const domainLookupByIdRet: XdrType<DomainLookupByIdRet> = /* @__PURE__ */ struct<DomainLookupByIdRet>({
  dom: domainRef,
})

/** Procedure 22: `REMOTE_PROC_DOMAIN_LOOKUP_BY_ID`. */
export const domainLookupById: Procedure<DomainLookupByIdArgs, DomainLookupByIdRet> = {
  program: 0x20008086,
  version: 1,
  number: 22,
  name: 'REMOTE_PROC_DOMAIN_LOOKUP_BY_ID',
  args: domainLookupByIdArgs,
  ret: domainLookupByIdRet,
}

/** libvirt's `remote_domain_lookup_by_name_args`. */
export interface DomainLookupByNameArgs {
  readonly name: string
}

export const domainLookupByNameArgs: XdrType<DomainLookupByNameArgs> =
  /* @__PURE__ */ struct<DomainLookupByNameArgs>({
    name: text,
  })

/** libvirt's `remote_domain_lookup_by_name_ret`. */
export interface DomainLookupByNameRet {
  readonly dom: DomainRef
}

export const domainLookupByNameRet: XdrType<DomainLookupByNameRet> =
  /* @__PURE__ */ struct<DomainLookupByNameRet>({
    dom: domainRef,
  })

/** Procedure 23: `REMOTE_PROC_DOMAIN_LOOKUP_BY_NAME`. */
export const domainLookupByName: Procedure<DomainLookupByNameArgs, DomainLookupByNameRet> = {
  program: 0x20008086,
  version: 1,
  number: 23,
  name: 'REMOTE_PROC_DOMAIN_LOOKUP_BY_NAME',
  args: domainLookupByNameArgs,
  ret: domainLookupByNameRet,
}

/** libvirt's `remote_domain_lookup_by_uuid_args`. */
export interface DomainLookupByUuidArgs {
  readonly uuid: Uint8Array
}

export const domainLookupByUuidArgs: XdrType<DomainLookupByUuidArgs> =
  /* @__PURE__ */ struct<DomainLookupByUuidArgs>({
    uuid: uuid,
  })

/** libvirt's `remote_domain_lookup_by_uuid_ret`. */
export interface DomainLookupByUuidRet {
  readonly dom: DomainRef
}

export const domainLookupByUuidRet: XdrType<DomainLookupByUuidRet> =
  /* @__PURE__ */ struct<DomainLookupByUuidRet>({
    dom: domainRef,
  })

/** Procedure 24: `REMOTE_PROC_DOMAIN_LOOKUP_BY_UUID`. */
export const domainLookupByUuid: Procedure<DomainLookupByUuidArgs, DomainLookupByUuidRet> = {
  program: 0x20008086,
  version: 1,
  number: 24,
  name: 'REMOTE_PROC_DOMAIN_LOOKUP_BY_UUID',
  args: domainLookupByUuidArgs,
  ret: domainLookupByUuidRet,
}

/** libvirt's `remote_connect_num_of_defined_domains_ret`. */
export interface ConnectNumOfDefinedDomainsRet {
  readonly num: number
}

export const connectNumOfDefinedDomainsRet: XdrType<ConnectNumOfDefinedDomainsRet> =
  /* @__PURE__ */ struct<ConnectNumOfDefinedDomainsRet>({
    num: int,
  })

/** Procedure 25: `REMOTE_PROC_CONNECT_NUM_OF_DEFINED_DOMAINS`. */
export const connectNumOfDefinedDomains: Procedure<undefined, ConnectNumOfDefinedDomainsRet> = {
  program: 0x20008086,
  version: 1,
  number: 25,
  name: 'REMOTE_PROC_CONNECT_NUM_OF_DEFINED_DOMAINS',
  args: nothing,
  ret: connectNumOfDefinedDomainsRet,
}

/** libvirt's `remote_domain_pin_vcpu_args`. */
export interface DomainPinVcpuArgs {
  readonly dom: DomainRef
  readonly vcpu: number
  /** At most 2048 bytes. */
  readonly cpumap: Uint8Array
}

export const domainPinVcpuArgs: XdrType<DomainPinVcpuArgs> = /* @__PURE__ */ struct<DomainPinVcpuArgs>({
  dom: domainRef,
  vcpu: uint,
  cpumap: /* @__PURE__ */ bytes(2048),
})

/** Procedure 26: `REMOTE_PROC_DOMAIN_PIN_VCPU`. */
export const domainPinVcpu: Procedure<DomainPinVcpuArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 26,
  name: 'REMOTE_PROC_DOMAIN_PIN_VCPU',
  args: domainPinVcpuArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_reboot_args`. */
export interface DomainRebootArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainRebootArgs: XdrType<DomainRebootArgs> = /* @__PURE__ */ struct<DomainRebootArgs>({
  dom: domainRef,
  flags: uint,
})

/** Procedure 27: `REMOTE_PROC_DOMAIN_REBOOT`. */
export const domainReboot: Procedure<DomainRebootArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 27,
  name: 'REMOTE_PROC_DOMAIN_REBOOT',
  args: domainRebootArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_resume_args`. */
export interface DomainResumeArgs {
  readonly dom: DomainRef
}

export const domainResumeArgs: XdrType<DomainResumeArgs> = /* @__PURE__ */ struct<DomainResumeArgs>({
  dom: domainRef,
})

/** Procedure 28: `REMOTE_PROC_DOMAIN_RESUME`. */
export const domainResume: Procedure<DomainResumeArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 28,
  name: 'REMOTE_PROC_DOMAIN_RESUME',
  args: domainResumeArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_set_autostart_args`. */
export interface DomainSetAutostartArgs {
  readonly dom: DomainRef
  readonly autostart: number
}

export const domainSetAutostartArgs: XdrType<DomainSetAutostartArgs> =
  /* @__PURE__ */ struct<DomainSetAutostartArgs>({
    dom: domainRef,
    autostart: int,
  })

/** Procedure 29: `REMOTE_PROC_DOMAIN_SET_AUTOSTART`. */
export const domainSetAutostart: Procedure<DomainSetAutostartArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 29,
  name: 'REMOTE_PROC_DOMAIN_SET_AUTOSTART',
  args: domainSetAutostartArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_set_max_memory_args`. */
export interface DomainSetMaxMemoryArgs {
  readonly dom: DomainRef
  readonly memory: bigint
}

export const domainSetMaxMemoryArgs: XdrType<DomainSetMaxMemoryArgs> =
  /* @__PURE__ */ struct<DomainSetMaxMemoryArgs>({
    dom: domainRef,
    memory: uhyper,
  })

/** Procedure 30: `REMOTE_PROC_DOMAIN_SET_MAX_MEMORY`. */
export const domainSetMaxMemory: Procedure<DomainSetMaxMemoryArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 30,
  name: 'REMOTE_PROC_DOMAIN_SET_MAX_MEMORY',
  args: domainSetMaxMemoryArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_set_memory_args`. */
export interface DomainSetMemoryArgs {
  readonly dom: DomainRef
  readonly memory: bigint
}

export const domainSetMemoryArgs: XdrType<DomainSetMemoryArgs> = /* @__PURE__ */ struct<DomainSetMemoryArgs>({
  dom: domainRef,
  memory: uhyper,
})

/** Procedure 31: `REMOTE_PROC_DOMAIN_SET_MEMORY`. */
export const domainSetMemory: Procedure<DomainSetMemoryArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 31,
  name: 'REMOTE_PROC_DOMAIN_SET_MEMORY',
  args: domainSetMemoryArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_set_vcpus_args`. */
export interface DomainSetVcpusArgs {
  readonly dom: DomainRef
  readonly nvcpus: number
}

export const domainSetVcpusArgs: XdrType<DomainSetVcpusArgs> = /* @__PURE__ */ struct<DomainSetVcpusArgs>({
  dom: domainRef,
  nvcpus: uint,
})

/** Procedure 32: `REMOTE_PROC_DOMAIN_SET_VCPUS`. */
export const domainSetVcpus: Procedure<DomainSetVcpusArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 32,
  name: 'REMOTE_PROC_DOMAIN_SET_VCPUS',
  args: domainSetVcpusArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_shutdown_args`. */
export interface DomainShutdownArgs {
  readonly dom: DomainRef
}

export const domainShutdownArgs: XdrType<DomainShutdownArgs> = /* @__PURE__ */ struct<DomainShutdownArgs>({
  dom: domainRef,
})

/** Procedure 33: `REMOTE_PROC_DOMAIN_SHUTDOWN`. */
export const domainShutdown: Procedure<DomainShutdownArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 33,
  name: 'REMOTE_PROC_DOMAIN_SHUTDOWN',
  args: domainShutdownArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_suspend_args`. */
export interface DomainSuspendArgs {
  readonly dom: DomainRef
}

export const domainSuspendArgs: XdrType<DomainSuspendArgs> = /* @__PURE__ */ struct<DomainSuspendArgs>({
  dom: domainRef,
})

/** Procedure 34: `REMOTE_PROC_DOMAIN_SUSPEND`. */
export const domainSuspend: Procedure<DomainSuspendArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 34,
  name: 'REMOTE_PROC_DOMAIN_SUSPEND',
  args: domainSuspendArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_undefine_args`. */
export interface DomainUndefineArgs {
  readonly dom: DomainRef
}

export const domainUndefineArgs: XdrType<DomainUndefineArgs> = /* @__PURE__ */ struct<DomainUndefineArgs>({
  dom: domainRef,
})

/** Procedure 35: `REMOTE_PROC_DOMAIN_UNDEFINE`. */
export const domainUndefine: Procedure<DomainUndefineArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 35,
  name: 'REMOTE_PROC_DOMAIN_UNDEFINE',
  args: domainUndefineArgs,
  ret: nothing,
}

/** libvirt's `remote_connect_list_domains_args`. */
export interface ConnectListDomainsArgs {
  readonly maxids: number
}

export const connectListDomainsArgs: XdrType<ConnectListDomainsArgs> =
  /* @__PURE__ */ struct<ConnectListDomainsArgs>({
    maxids: int,
  })

/** libvirt's `remote_connect_list_domains_ret`. */
export interface ConnectListDomainsRet {
  /** At most 16384. */
  readonly ids: readonly number[]
}

export const connectListDomainsRet: XdrType<ConnectListDomainsRet> =
  /* @__PURE__ */ struct<ConnectListDomainsRet>({
    ids: /* @__PURE__ */ list(int, 16384),
  })

/** Procedure 37: `REMOTE_PROC_CONNECT_LIST_DOMAINS`. */
export const connectListDomains: Procedure<ConnectListDomainsArgs, ConnectListDomainsRet> = {
  program: 0x20008086,
  version: 1,
  number: 37,
  name: 'REMOTE_PROC_CONNECT_LIST_DOMAINS',
  args: connectListDomainsArgs,
  ret: connectListDomainsRet,
}

/** libvirt's `remote_connect_num_of_domains_ret`. */
export interface ConnectNumOfDomainsRet {
  readonly num: number
}

export const connectNumOfDomainsRet: XdrType<ConnectNumOfDomainsRet> =
  /* @__PURE__ */ struct<ConnectNumOfDomainsRet>({
    num: int,
  })

/** Procedure 51: `REMOTE_PROC_CONNECT_NUM_OF_DOMAINS`. */
export const connectNumOfDomains: Procedure<undefined, ConnectNumOfDomainsRet> = {
  program: 0x20008086,
  version: 1,
  number: 51,
  name: 'REMOTE_PROC_CONNECT_NUM_OF_DOMAINS',
  args: nothing,
  ret: connectNumOfDomainsRet,
}

/** libvirt's `remote_domain_core_dump_args`. */
export interface DomainCoreDumpArgs {
  readonly dom: DomainRef
  readonly to: string
  readonly flags: number
}

export const domainCoreDumpArgs: XdrType<DomainCoreDumpArgs> = /* @__PURE__ */ struct<DomainCoreDumpArgs>({
  dom: domainRef,
  to: text,
  flags: uint,
})

/** Procedure 53: `REMOTE_PROC_DOMAIN_CORE_DUMP`. */
export const domainCoreDump: Procedure<DomainCoreDumpArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 53,
  name: 'REMOTE_PROC_DOMAIN_CORE_DUMP',
  args: domainCoreDumpArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_restore_args`. */
export interface DomainRestoreArgs {
  readonly from: string
}

export const domainRestoreArgs: XdrType<DomainRestoreArgs> = /* @__PURE__ */ struct<DomainRestoreArgs>({
  from: text,
})

/** Procedure 54: `REMOTE_PROC_DOMAIN_RESTORE`. */
export const domainRestore: Procedure<DomainRestoreArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 54,
  name: 'REMOTE_PROC_DOMAIN_RESTORE',
  args: domainRestoreArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_save_args`. */
export interface DomainSaveArgs {
  readonly dom: DomainRef
  readonly to: string
}

export const domainSaveArgs: XdrType<DomainSaveArgs> = /* @__PURE__ */ struct<DomainSaveArgs>({
  dom: domainRef,
  to: text,
})

/** Procedure 55: `REMOTE_PROC_DOMAIN_SAVE`. */
export const domainSave: Procedure<DomainSaveArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 55,
  name: 'REMOTE_PROC_DOMAIN_SAVE',
  args: domainSaveArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_scheduler_type_args`. */
export interface DomainGetSchedulerTypeArgs {
  readonly dom: DomainRef
}

export const domainGetSchedulerTypeArgs: XdrType<DomainGetSchedulerTypeArgs> =
  /* @__PURE__ */ struct<DomainGetSchedulerTypeArgs>({
    dom: domainRef,
  })

/** libvirt's `remote_domain_get_scheduler_type_ret`. */
export interface DomainGetSchedulerTypeRet {
  readonly type: string
  readonly nparams: number
}

export const domainGetSchedulerTypeRet: XdrType<DomainGetSchedulerTypeRet> =
  /* @__PURE__ */ struct<DomainGetSchedulerTypeRet>({
    type: text,
    nparams: int,
  })

/** Procedure 56: `REMOTE_PROC_DOMAIN_GET_SCHEDULER_TYPE`. */
export const domainGetSchedulerType: Procedure<DomainGetSchedulerTypeArgs, DomainGetSchedulerTypeRet> = {
  program: 0x20008086,
  version: 1,
  number: 56,
  name: 'REMOTE_PROC_DOMAIN_GET_SCHEDULER_TYPE',
  args: domainGetSchedulerTypeArgs,
  ret: domainGetSchedulerTypeRet,
}

/** libvirt's `remote_domain_get_scheduler_parameters_args`. */
export interface DomainGetSchedulerParametersArgs {
  readonly dom: DomainRef
  readonly nparams: number
}

export const domainGetSchedulerParametersArgs: XdrType<DomainGetSchedulerParametersArgs> =
  /* @__PURE__ */ struct<DomainGetSchedulerParametersArgs>({
    dom: domainRef,
    nparams: int,
  })

/** libvirt's `remote_domain_get_scheduler_parameters_ret`. */
export interface DomainGetSchedulerParametersRet {
  /** At most 16. */
  readonly params: readonly TypedParam[]
}

export const domainGetSchedulerParametersRet: XdrType<DomainGetSchedulerParametersRet> =
  /* @__PURE__ */ struct<DomainGetSchedulerParametersRet>({
    params: /* @__PURE__ */ list(typedParam, 16),
  })

/** Procedure 57: `REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS`. */
export const domainGetSchedulerParameters: Procedure<
  DomainGetSchedulerParametersArgs,
  DomainGetSchedulerParametersRet
> = {
  program: 0x20008086,
  version: 1,
  number: 57,
  name: 'REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS',
  args: domainGetSchedulerParametersArgs,
  ret: domainGetSchedulerParametersRet,
}

/** libvirt's `remote_domain_set_scheduler_parameters_args`. */
export interface DomainSetSchedulerParametersArgs {
  readonly dom: DomainRef
  /** At most 16. */
  readonly params: readonly TypedParam[]
}

export const domainSetSchedulerParametersArgs: XdrType<DomainSetSchedulerParametersArgs> =
  /* @__PURE__ */ struct<DomainSetSchedulerParametersArgs>({
    dom: domainRef,
    params: /* @__PURE__ */ list(typedParam, 16),
  })

/** Procedure 58: `REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS`. */
export const domainSetSchedulerParameters: Procedure<DomainSetSchedulerParametersArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 58,
  name: 'REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS',
  args: domainSetSchedulerParametersArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_block_stats_args`. */
export interface DomainBlockStatsArgs {
  readonly dom: DomainRef
  readonly path: string
}

export const domainBlockStatsArgs: XdrType<DomainBlockStatsArgs> =
  /* @__PURE__ */ struct<DomainBlockStatsArgs>({
    dom: domainRef,
    path: text,
  })

/** libvirt's `remote_domain_block_stats_ret`. */
export interface DomainBlockStatsRet {
  readonly rdReq: bigint
  readonly rdBytes: bigint
  readonly wrReq: bigint
  readonly wrBytes: bigint
  readonly errs: bigint
}

export const domainBlockStatsRet: XdrType<DomainBlockStatsRet> = /* @__PURE__ */ struct<DomainBlockStatsRet>({
  rdReq: hyper,
  rdBytes: hyper,
  wrReq: hyper,
  wrBytes: hyper,
  errs: hyper,
})

/** Procedure 64: `REMOTE_PROC_DOMAIN_BLOCK_STATS`. */
export const domainBlockStats: Procedure<DomainBlockStatsArgs, DomainBlockStatsRet> = {
  program: 0x20008086,
  version: 1,
  number: 64,
  name: 'REMOTE_PROC_DOMAIN_BLOCK_STATS',
  args: domainBlockStatsArgs,
  ret: domainBlockStatsRet,
}

/** libvirt's `remote_domain_interface_stats_args`. */
export interface DomainInterfaceStatsArgs {
  readonly dom: DomainRef
  readonly device: string
}

export const domainInterfaceStatsArgs: XdrType<DomainInterfaceStatsArgs> =
  /* @__PURE__ */ struct<DomainInterfaceStatsArgs>({
    dom: domainRef,
    device: text,
  })

/** libvirt's `remote_domain_interface_stats_ret`. */
export interface DomainInterfaceStatsRet {
  readonly rxBytes: bigint
  readonly rxPackets: bigint
  readonly rxErrs: bigint
  readonly rxDrop: bigint
  readonly txBytes: bigint
  readonly txPackets: bigint
  readonly txErrs: bigint
  readonly txDrop: bigint
}

export const domainInterfaceStatsRet: XdrType<DomainInterfaceStatsRet> =
  /* @__PURE__ */ struct<DomainInterfaceStatsRet>({
    rxBytes: hyper,
    rxPackets: hyper,
    rxErrs: hyper,
    rxDrop: hyper,
    txBytes: hyper,
    txPackets: hyper,
    txErrs: hyper,
    txDrop: hyper,
  })

/** Procedure 65: `REMOTE_PROC_DOMAIN_INTERFACE_STATS`. */
export const domainInterfaceStats: Procedure<DomainInterfaceStatsArgs, DomainInterfaceStatsRet> = {
  program: 0x20008086,
  version: 1,
  number: 65,
  name: 'REMOTE_PROC_DOMAIN_INTERFACE_STATS',
  args: domainInterfaceStatsArgs,
  ret: domainInterfaceStatsRet,
}

/** libvirt's `remote_domain_block_peek_args`. */
export interface DomainBlockPeekArgs {
  readonly dom: DomainRef
  readonly path: string
  readonly offset: bigint
  readonly size: number
  readonly flags: number
}

export const domainBlockPeekArgs: XdrType<DomainBlockPeekArgs> = /* @__PURE__ */ struct<DomainBlockPeekArgs>({
  dom: domainRef,
  path: text,
  offset: uhyper,
  size: uint,
  flags: uint,
})

/** libvirt's `remote_domain_block_peek_ret`. */
export interface DomainBlockPeekRet {
  /** At most 4194304 bytes. */
  readonly buffer: Uint8Array
}

export const domainBlockPeekRet: XdrType<DomainBlockPeekRet> = /* @__PURE__ */ struct<DomainBlockPeekRet>({
  buffer: /* @__PURE__ */ bytes(4194304),
})

/** Procedure 103: `REMOTE_PROC_DOMAIN_BLOCK_PEEK`. */
export const domainBlockPeek: Procedure<DomainBlockPeekArgs, DomainBlockPeekRet> = {
  program: 0x20008086,
  version: 1,
  number: 103,
  name: 'REMOTE_PROC_DOMAIN_BLOCK_PEEK',
  args: domainBlockPeekArgs,
  ret: domainBlockPeekRet,
}

/** libvirt's `remote_domain_memory_peek_args`. */
export interface DomainMemoryPeekArgs {
  readonly dom: DomainRef
  readonly offset: bigint
  readonly size: number
  readonly flags: number
}

export const domainMemoryPeekArgs: XdrType<DomainMemoryPeekArgs> =
  /* @__PURE__ */ struct<DomainMemoryPeekArgs>({
    dom: domainRef,
    offset: uhyper,
    size: uint,
    flags: uint,
  })

/** libvirt's `remote_domain_memory_peek_ret`. */
export interface DomainMemoryPeekRet {
  /** At most 4194304 bytes. */
  readonly buffer: Uint8Array
}

export const domainMemoryPeekRet: XdrType<DomainMemoryPeekRet> = /* @__PURE__ */ struct<DomainMemoryPeekRet>({
  buffer: /* @__PURE__ */ bytes(4194304),
})

/** Procedure 104: `REMOTE_PROC_DOMAIN_MEMORY_PEEK`. */
export const domainMemoryPeek: Procedure<DomainMemoryPeekArgs, DomainMemoryPeekRet> = {
  program: 0x20008086,
  version: 1,
  number: 104,
  name: 'REMOTE_PROC_DOMAIN_MEMORY_PEEK',
  args: domainMemoryPeekArgs,
  ret: domainMemoryPeekRet,
}

/** libvirt's `remote_domain_get_security_label_args`. */
export interface DomainGetSecurityLabelArgs {
  readonly dom: DomainRef
}

export const domainGetSecurityLabelArgs: XdrType<DomainGetSecurityLabelArgs> =
  /* @__PURE__ */ struct<DomainGetSecurityLabelArgs>({
    dom: domainRef,
  })

/** libvirt's `remote_domain_get_security_label_ret`. */
export interface DomainGetSecurityLabelRet {
  /** At most 4097. */
  readonly label: readonly number[]
  readonly enforcing: number
}

export const domainGetSecurityLabelRet: XdrType<DomainGetSecurityLabelRet> =
  /* @__PURE__ */ struct<DomainGetSecurityLabelRet>({
    label: /* @__PURE__ */ list(char, 4097),
    enforcing: int,
  })

/** Procedure 121: `REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL`. */
export const domainGetSecurityLabel: Procedure<DomainGetSecurityLabelArgs, DomainGetSecurityLabelRet> = {
  program: 0x20008086,
  version: 1,
  number: 121,
  name: 'REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL',
  args: domainGetSecurityLabelArgs,
  ret: domainGetSecurityLabelRet,
}

/** libvirt's `remote_connect_domain_xml_from_native_args`. */
export interface ConnectDomainXmlFromNativeArgs {
  readonly nativeFormat: string
  readonly nativeConfig: string
  readonly flags: number
}

export const connectDomainXmlFromNativeArgs: XdrType<ConnectDomainXmlFromNativeArgs> =
  /* @__PURE__ */ struct<ConnectDomainXmlFromNativeArgs>({
    nativeFormat: text,
    nativeConfig: text,
    flags: uint,
  })

/** libvirt's `remote_connect_domain_xml_from_native_ret`. */
export interface ConnectDomainXmlFromNativeRet {
  readonly domainXml: string
}

export const connectDomainXmlFromNativeRet: XdrType<ConnectDomainXmlFromNativeRet> =
  /* @__PURE__ */ struct<ConnectDomainXmlFromNativeRet>({
    domainXml: text,
  })

/** Procedure 135: `REMOTE_PROC_CONNECT_DOMAIN_XML_FROM_NATIVE`. */
export const connectDomainXmlFromNative: Procedure<
  ConnectDomainXmlFromNativeArgs,
  ConnectDomainXmlFromNativeRet
> = {
  program: 0x20008086,
  version: 1,
  number: 135,
  name: 'REMOTE_PROC_CONNECT_DOMAIN_XML_FROM_NATIVE',
  args: connectDomainXmlFromNativeArgs,
  ret: connectDomainXmlFromNativeRet,
}

/** libvirt's `remote_connect_domain_xml_to_native_args`. */
export interface ConnectDomainXmlToNativeArgs {
  readonly nativeFormat: string
  readonly domainXml: string
  readonly flags: number
}

export const connectDomainXmlToNativeArgs: XdrType<ConnectDomainXmlToNativeArgs> =
  /* @__PURE__ */ struct<ConnectDomainXmlToNativeArgs>({
    nativeFormat: text,
    domainXml: text,
    flags: uint,
  })

/** libvirt's `remote_connect_domain_xml_to_native_ret`. */
export interface ConnectDomainXmlToNativeRet {
  readonly nativeConfig: string
}

export const connectDomainXmlToNativeRet: XdrType<ConnectDomainXmlToNativeRet> =
  /* @__PURE__ */ struct<ConnectDomainXmlToNativeRet>({
    nativeConfig: text,
  })

/** Procedure 136: `REMOTE_PROC_CONNECT_DOMAIN_XML_TO_NATIVE`. */
export const connectDomainXmlToNative: Procedure<ConnectDomainXmlToNativeArgs, ConnectDomainXmlToNativeRet> =
  {
    program: 0x20008086,
    version: 1,
    number: 136,
    name: 'REMOTE_PROC_CONNECT_DOMAIN_XML_TO_NATIVE',
    args: connectDomainXmlToNativeArgs,
    ret: connectDomainXmlToNativeRet,
  }

/** libvirt's `remote_domain_is_active_args`. */
export interface DomainIsActiveArgs {
  readonly dom: DomainRef
}

export const domainIsActiveArgs: XdrType<DomainIsActiveArgs> = /* @__PURE__ */ struct<DomainIsActiveArgs>({
  dom: domainRef,
})

/** libvirt's `remote_domain_is_active_ret`. */
export interface DomainIsActiveRet {
  readonly active: number
}

export const domainIsActiveRet: XdrType<DomainIsActiveRet> = /* @__PURE__ */ struct<DomainIsActiveRet>({
  active: int,
})

/** Procedure 150: `REMOTE_PROC_DOMAIN_IS_ACTIVE`. */
export const domainIsActive: Procedure<DomainIsActiveArgs, DomainIsActiveRet> = {
  program: 0x20008086,
  version: 1,
  number: 150,
  name: 'REMOTE_PROC_DOMAIN_IS_ACTIVE',
  args: domainIsActiveArgs,
  ret: domainIsActiveRet,
}

/** libvirt's `remote_domain_is_persistent_args`. */
export interface DomainIsPersistentArgs {
  readonly dom: DomainRef
}

export const domainIsPersistentArgs: XdrType<DomainIsPersistentArgs> =
  /* @__PURE__ */ struct<DomainIsPersistentArgs>({
    dom: domainRef,
  })

/** libvirt's `remote_domain_is_persistent_ret`. */
export interface DomainIsPersistentRet {
  readonly persistent: number
}

export const domainIsPersistentRet: XdrType<DomainIsPersistentRet> =
  /* @__PURE__ */ struct<DomainIsPersistentRet>({
    persistent: int,
  })

/** Procedure 151: `REMOTE_PROC_DOMAIN_IS_PERSISTENT`. */
export const domainIsPersistent: Procedure<DomainIsPersistentArgs, DomainIsPersistentRet> = {
  program: 0x20008086,
  version: 1,
  number: 151,
  name: 'REMOTE_PROC_DOMAIN_IS_PERSISTENT',
  args: domainIsPersistentArgs,
  ret: domainIsPersistentRet,
}

/** libvirt's `remote_domain_memory_stats_args`. */
export interface DomainMemoryStatsArgs {
  readonly dom: DomainRef
  readonly maxStats: number
  readonly flags: number
}

export const domainMemoryStatsArgs: XdrType<DomainMemoryStatsArgs> =
  /* @__PURE__ */ struct<DomainMemoryStatsArgs>({
    dom: domainRef,
    maxStats: uint,
    flags: uint,
  })

/** libvirt's `remote_domain_memory_stats_ret`. */
export interface DomainMemoryStatsRet {
  /** At most 1024. */
  readonly stats: readonly DomainMemoryStat[]
}

export const domainMemoryStatsRet: XdrType<DomainMemoryStatsRet> =
  /* @__PURE__ */ struct<DomainMemoryStatsRet>({
    stats: /* @__PURE__ */ list(domainMemoryStat, 1024),
  })

/** Procedure 159: `REMOTE_PROC_DOMAIN_MEMORY_STATS`. */
export const domainMemoryStats: Procedure<DomainMemoryStatsArgs, DomainMemoryStatsRet> = {
  program: 0x20008086,
  version: 1,
  number: 159,
  name: 'REMOTE_PROC_DOMAIN_MEMORY_STATS',
  args: domainMemoryStatsArgs,
  ret: domainMemoryStatsRet,
}

/** libvirt's `remote_domain_attach_device_flags_args`. */
export interface DomainAttachDeviceFlagsArgs {
  readonly dom: DomainRef
  readonly xml: string
  readonly flags: number
}

export const domainAttachDeviceFlagsArgs: XdrType<DomainAttachDeviceFlagsArgs> =
  /* @__PURE__ */ struct<DomainAttachDeviceFlagsArgs>({
    dom: domainRef,
    xml: text,
    flags: uint,
  })

/** Procedure 160: `REMOTE_PROC_DOMAIN_ATTACH_DEVICE_FLAGS`. */
export const domainAttachDeviceFlags: Procedure<DomainAttachDeviceFlagsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 160,
  name: 'REMOTE_PROC_DOMAIN_ATTACH_DEVICE_FLAGS',
  args: domainAttachDeviceFlagsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_detach_device_flags_args`. */
export interface DomainDetachDeviceFlagsArgs {
  readonly dom: DomainRef
  readonly xml: string
  readonly flags: number
}

export const domainDetachDeviceFlagsArgs: XdrType<DomainDetachDeviceFlagsArgs> =
  /* @__PURE__ */ struct<DomainDetachDeviceFlagsArgs>({
    dom: domainRef,
    xml: text,
    flags: uint,
  })

/** Procedure 161: `REMOTE_PROC_DOMAIN_DETACH_DEVICE_FLAGS`. */
export const domainDetachDeviceFlags: Procedure<DomainDetachDeviceFlagsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 161,
  name: 'REMOTE_PROC_DOMAIN_DETACH_DEVICE_FLAGS',
  args: domainDetachDeviceFlagsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_job_info_args`. */
export interface DomainGetJobInfoArgs {
  readonly dom: DomainRef
}

export const domainGetJobInfoArgs: XdrType<DomainGetJobInfoArgs> =
  /* @__PURE__ */ struct<DomainGetJobInfoArgs>({
    dom: domainRef,
  })

/** libvirt's `remote_domain_get_job_info_ret`. */
export interface DomainGetJobInfoRet {
  readonly type: number
  readonly timeElapsed: bigint
  readonly timeRemaining: bigint
  readonly dataTotal: bigint
  readonly dataProcessed: bigint
  readonly dataRemaining: bigint
  readonly memTotal: bigint
  readonly memProcessed: bigint
  readonly memRemaining: bigint
  readonly fileTotal: bigint
  readonly fileProcessed: bigint
  readonly fileRemaining: bigint
}

export const domainGetJobInfoRet: XdrType<DomainGetJobInfoRet> = /* @__PURE__ */ struct<DomainGetJobInfoRet>({
  type: int,
  timeElapsed: uhyper,
  timeRemaining: uhyper,
  dataTotal: uhyper,
  dataProcessed: uhyper,
  dataRemaining: uhyper,
  memTotal: uhyper,
  memProcessed: uhyper,
  memRemaining: uhyper,
  fileTotal: uhyper,
  fileProcessed: uhyper,
  fileRemaining: uhyper,
})

/** Procedure 163: `REMOTE_PROC_DOMAIN_GET_JOB_INFO`. */
export const domainGetJobInfo: Procedure<DomainGetJobInfoArgs, DomainGetJobInfoRet> = {
  program: 0x20008086,
  version: 1,
  number: 163,
  name: 'REMOTE_PROC_DOMAIN_GET_JOB_INFO',
  args: domainGetJobInfoArgs,
  ret: domainGetJobInfoRet,
}

/** libvirt's `remote_domain_abort_job_args`. */
export interface DomainAbortJobArgs {
  readonly dom: DomainRef
}

export const domainAbortJobArgs: XdrType<DomainAbortJobArgs> = /* @__PURE__ */ struct<DomainAbortJobArgs>({
  dom: domainRef,
})

/** Procedure 164: `REMOTE_PROC_DOMAIN_ABORT_JOB`. */
export const domainAbortJob: Procedure<DomainAbortJobArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 164,
  name: 'REMOTE_PROC_DOMAIN_ABORT_JOB',
  args: domainAbortJobArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_update_device_flags_args`. */
export interface DomainUpdateDeviceFlagsArgs {
  readonly dom: DomainRef
  readonly xml: string
  readonly flags: number
}

export const domainUpdateDeviceFlagsArgs: XdrType<DomainUpdateDeviceFlagsArgs> =
  /* @__PURE__ */ struct<DomainUpdateDeviceFlagsArgs>({
    dom: domainRef,
    xml: text,
    flags: uint,
  })

/** Procedure 174: `REMOTE_PROC_DOMAIN_UPDATE_DEVICE_FLAGS`. */
export const domainUpdateDeviceFlags: Procedure<DomainUpdateDeviceFlagsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 174,
  name: 'REMOTE_PROC_DOMAIN_UPDATE_DEVICE_FLAGS',
  args: domainUpdateDeviceFlagsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_managed_save_args`. */
export interface DomainManagedSaveArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainManagedSaveArgs: XdrType<DomainManagedSaveArgs> =
  /* @__PURE__ */ struct<DomainManagedSaveArgs>({
    dom: domainRef,
    flags: uint,
  })

/** Procedure 182: `REMOTE_PROC_DOMAIN_MANAGED_SAVE`. */
export const domainManagedSave: Procedure<DomainManagedSaveArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 182,
  name: 'REMOTE_PROC_DOMAIN_MANAGED_SAVE',
  args: domainManagedSaveArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_has_managed_save_image_args`. */
export interface DomainHasManagedSaveImageArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainHasManagedSaveImageArgs: XdrType<DomainHasManagedSaveImageArgs> =
  /* @__PURE__ */ struct<DomainHasManagedSaveImageArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_has_managed_save_image_ret`. */
export interface DomainHasManagedSaveImageRet {
  readonly result: number
}

export const domainHasManagedSaveImageRet: XdrType<DomainHasManagedSaveImageRet> =
  /* @__PURE__ */ struct<DomainHasManagedSaveImageRet>({
    result: int,
  })

/** Procedure 183: `REMOTE_PROC_DOMAIN_HAS_MANAGED_SAVE_IMAGE`. */
export const domainHasManagedSaveImage: Procedure<
  DomainHasManagedSaveImageArgs,
  DomainHasManagedSaveImageRet
> = {
  program: 0x20008086,
  version: 1,
  number: 183,
  name: 'REMOTE_PROC_DOMAIN_HAS_MANAGED_SAVE_IMAGE',
  args: domainHasManagedSaveImageArgs,
  ret: domainHasManagedSaveImageRet,
}

/** libvirt's `remote_domain_managed_save_remove_args`. */
export interface DomainManagedSaveRemoveArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainManagedSaveRemoveArgs: XdrType<DomainManagedSaveRemoveArgs> =
  /* @__PURE__ */ struct<DomainManagedSaveRemoveArgs>({
    dom: domainRef,
    flags: uint,
  })

/** Procedure 184: `REMOTE_PROC_DOMAIN_MANAGED_SAVE_REMOVE`. */
export const domainManagedSaveRemove: Procedure<DomainManagedSaveRemoveArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 184,
  name: 'REMOTE_PROC_DOMAIN_MANAGED_SAVE_REMOVE',
  args: domainManagedSaveRemoveArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_block_info_args`. */
export interface DomainGetBlockInfoArgs {
  readonly dom: DomainRef
  readonly path: string
  readonly flags: number
}

export const domainGetBlockInfoArgs: XdrType<DomainGetBlockInfoArgs> =
  /* @__PURE__ */ struct<DomainGetBlockInfoArgs>({
    dom: domainRef,
    path: text,
    flags: uint,
  })

/** libvirt's `remote_domain_get_block_info_ret`. */
export interface DomainGetBlockInfoRet {
  readonly allocation: bigint
  readonly capacity: bigint
  readonly physical: bigint
}

export const domainGetBlockInfoRet: XdrType<DomainGetBlockInfoRet> =
  /* @__PURE__ */ struct<DomainGetBlockInfoRet>({
    allocation: uhyper,
    capacity: uhyper,
    physical: uhyper,
  })

/** Procedure 194: `REMOTE_PROC_DOMAIN_GET_BLOCK_INFO`. */
export const domainGetBlockInfo: Procedure<DomainGetBlockInfoArgs, DomainGetBlockInfoRet> = {
  program: 0x20008086,
  version: 1,
  number: 194,
  name: 'REMOTE_PROC_DOMAIN_GET_BLOCK_INFO',
  args: domainGetBlockInfoArgs,
  ret: domainGetBlockInfoRet,
}

/** libvirt's `remote_domain_create_with_flags_args`. */
export interface DomainCreateWithFlagsArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainCreateWithFlagsArgs: XdrType<DomainCreateWithFlagsArgs> =
  /* @__PURE__ */ struct<DomainCreateWithFlagsArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_create_with_flags_ret`. */
export interface DomainCreateWithFlagsRet {
  readonly dom: DomainRef
}

export const domainCreateWithFlagsRet: XdrType<DomainCreateWithFlagsRet> =
  /* @__PURE__ */ struct<DomainCreateWithFlagsRet>({
    dom: domainRef,
  })

/** Procedure 196: `REMOTE_PROC_DOMAIN_CREATE_WITH_FLAGS`. */
export const domainCreateWithFlags: Procedure<DomainCreateWithFlagsArgs, DomainCreateWithFlagsRet> = {
  program: 0x20008086,
  version: 1,
  number: 196,
  name: 'REMOTE_PROC_DOMAIN_CREATE_WITH_FLAGS',
  args: domainCreateWithFlagsArgs,
  ret: domainCreateWithFlagsRet,
}

/** libvirt's `remote_domain_set_memory_parameters_args`. */
export interface DomainSetMemoryParametersArgs {
  readonly dom: DomainRef
  /** At most 16. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const domainSetMemoryParametersArgs: XdrType<DomainSetMemoryParametersArgs> =
  /* @__PURE__ */ struct<DomainSetMemoryParametersArgs>({
    dom: domainRef,
    params: /* @__PURE__ */ list(typedParam, 16),
    flags: uint,
  })

/** Procedure 197: `REMOTE_PROC_DOMAIN_SET_MEMORY_PARAMETERS`. */
export const domainSetMemoryParameters: Procedure<DomainSetMemoryParametersArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 197,
  name: 'REMOTE_PROC_DOMAIN_SET_MEMORY_PARAMETERS',
  args: domainSetMemoryParametersArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_memory_parameters_args`. */
export interface DomainGetMemoryParametersArgs {
  readonly dom: DomainRef
  readonly nparams: number
  readonly flags: number
}

export const domainGetMemoryParametersArgs: XdrType<DomainGetMemoryParametersArgs> =
  /* @__PURE__ */ struct<DomainGetMemoryParametersArgs>({
    dom: domainRef,
    nparams: int,
    flags: uint,
  })

/** libvirt's `remote_domain_get_memory_parameters_ret`. */
export interface DomainGetMemoryParametersRet {
  /** At most 16. */
  readonly params: readonly TypedParam[]
  readonly nparams: number
}

export const domainGetMemoryParametersRet: XdrType<DomainGetMemoryParametersRet> =
  /* @__PURE__ */ struct<DomainGetMemoryParametersRet>({
    params: /* @__PURE__ */ list(typedParam, 16),
    nparams: int,
  })

/** Procedure 198: `REMOTE_PROC_DOMAIN_GET_MEMORY_PARAMETERS`. */
export const domainGetMemoryParameters: Procedure<
  DomainGetMemoryParametersArgs,
  DomainGetMemoryParametersRet
> = {
  program: 0x20008086,
  version: 1,
  number: 198,
  name: 'REMOTE_PROC_DOMAIN_GET_MEMORY_PARAMETERS',
  args: domainGetMemoryParametersArgs,
  ret: domainGetMemoryParametersRet,
}

/** libvirt's `remote_domain_set_vcpus_flags_args`. */
export interface DomainSetVcpusFlagsArgs {
  readonly dom: DomainRef
  readonly nvcpus: number
  readonly flags: number
}

export const domainSetVcpusFlagsArgs: XdrType<DomainSetVcpusFlagsArgs> =
  /* @__PURE__ */ struct<DomainSetVcpusFlagsArgs>({
    dom: domainRef,
    nvcpus: uint,
    flags: uint,
  })

/** Procedure 199: `REMOTE_PROC_DOMAIN_SET_VCPUS_FLAGS`. */
export const domainSetVcpusFlags: Procedure<DomainSetVcpusFlagsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 199,
  name: 'REMOTE_PROC_DOMAIN_SET_VCPUS_FLAGS',
  args: domainSetVcpusFlagsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_vcpus_flags_args`. */
export interface DomainGetVcpusFlagsArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainGetVcpusFlagsArgs: XdrType<DomainGetVcpusFlagsArgs> =
  /* @__PURE__ */ struct<DomainGetVcpusFlagsArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_get_vcpus_flags_ret`. */
export interface DomainGetVcpusFlagsRet {
  readonly num: number
}

export const domainGetVcpusFlagsRet: XdrType<DomainGetVcpusFlagsRet> =
  /* @__PURE__ */ struct<DomainGetVcpusFlagsRet>({
    num: int,
  })

/** Procedure 200: `REMOTE_PROC_DOMAIN_GET_VCPUS_FLAGS`. */
export const domainGetVcpusFlags: Procedure<DomainGetVcpusFlagsArgs, DomainGetVcpusFlagsRet> = {
  program: 0x20008086,
  version: 1,
  number: 200,
  name: 'REMOTE_PROC_DOMAIN_GET_VCPUS_FLAGS',
  args: domainGetVcpusFlagsArgs,
  ret: domainGetVcpusFlagsRet,
}

/** libvirt's `remote_domain_open_console_args`. */
export interface DomainOpenConsoleArgs {
  readonly dom: DomainRef
  readonly devName: string | null
  readonly flags: number
}

export const domainOpenConsoleArgs: XdrType<DomainOpenConsoleArgs> =
  /* @__PURE__ */ struct<DomainOpenConsoleArgs>({
    dom: domainRef,
    devName: optionalText,
    flags: uint,
  })

/** Procedure 201: `REMOTE_PROC_DOMAIN_OPEN_CONSOLE`. Opens a stream that the server writes. */
export const domainOpenConsole: Procedure<DomainOpenConsoleArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 201,
  name: 'REMOTE_PROC_DOMAIN_OPEN_CONSOLE',
  args: domainOpenConsoleArgs,
  ret: nothing,
  stream: 'read',
}

/** libvirt's `remote_domain_is_updated_args`. */
export interface DomainIsUpdatedArgs {
  readonly dom: DomainRef
}

export const domainIsUpdatedArgs: XdrType<DomainIsUpdatedArgs> = /* @__PURE__ */ struct<DomainIsUpdatedArgs>({
  dom: domainRef,
})

/** libvirt's `remote_domain_is_updated_ret`. */
export interface DomainIsUpdatedRet {
  readonly updated: number
}

export const domainIsUpdatedRet: XdrType<DomainIsUpdatedRet> = /* @__PURE__ */ struct<DomainIsUpdatedRet>({
  updated: int,
})

/** Procedure 202: `REMOTE_PROC_DOMAIN_IS_UPDATED`. */
export const domainIsUpdated: Procedure<DomainIsUpdatedArgs, DomainIsUpdatedRet> = {
  program: 0x20008086,
  version: 1,
  number: 202,
  name: 'REMOTE_PROC_DOMAIN_IS_UPDATED',
  args: domainIsUpdatedArgs,
  ret: domainIsUpdatedRet,
}

/** libvirt's `remote_domain_set_memory_flags_args`. */
export interface DomainSetMemoryFlagsArgs {
  readonly dom: DomainRef
  readonly memory: bigint
  readonly flags: number
}

export const domainSetMemoryFlagsArgs: XdrType<DomainSetMemoryFlagsArgs> =
  /* @__PURE__ */ struct<DomainSetMemoryFlagsArgs>({
    dom: domainRef,
    memory: uhyper,
    flags: uint,
  })

/** Procedure 204: `REMOTE_PROC_DOMAIN_SET_MEMORY_FLAGS`. */
export const domainSetMemoryFlags: Procedure<DomainSetMemoryFlagsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 204,
  name: 'REMOTE_PROC_DOMAIN_SET_MEMORY_FLAGS',
  args: domainSetMemoryFlagsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_set_blkio_parameters_args`. */
export interface DomainSetBlkioParametersArgs {
  readonly dom: DomainRef
  /** At most 16. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const domainSetBlkioParametersArgs: XdrType<DomainSetBlkioParametersArgs> =
  /* @__PURE__ */ struct<DomainSetBlkioParametersArgs>({
    dom: domainRef,
    params: /* @__PURE__ */ list(typedParam, 16),
    flags: uint,
  })

/** Procedure 205: `REMOTE_PROC_DOMAIN_SET_BLKIO_PARAMETERS`. */
export const domainSetBlkioParameters: Procedure<DomainSetBlkioParametersArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 205,
  name: 'REMOTE_PROC_DOMAIN_SET_BLKIO_PARAMETERS',
  args: domainSetBlkioParametersArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_blkio_parameters_args`. */
export interface DomainGetBlkioParametersArgs {
  readonly dom: DomainRef
  readonly nparams: number
  readonly flags: number
}

export const domainGetBlkioParametersArgs: XdrType<DomainGetBlkioParametersArgs> =
  /* @__PURE__ */ struct<DomainGetBlkioParametersArgs>({
    dom: domainRef,
    nparams: int,
    flags: uint,
  })

/** libvirt's `remote_domain_get_blkio_parameters_ret`. */
export interface DomainGetBlkioParametersRet {
  /** At most 16. */
  readonly params: readonly TypedParam[]
  readonly nparams: number
}

export const domainGetBlkioParametersRet: XdrType<DomainGetBlkioParametersRet> =
  /* @__PURE__ */ struct<DomainGetBlkioParametersRet>({
    params: /* @__PURE__ */ list(typedParam, 16),
    nparams: int,
  })

/** Procedure 206: `REMOTE_PROC_DOMAIN_GET_BLKIO_PARAMETERS`. */
export const domainGetBlkioParameters: Procedure<DomainGetBlkioParametersArgs, DomainGetBlkioParametersRet> =
  {
    program: 0x20008086,
    version: 1,
    number: 206,
    name: 'REMOTE_PROC_DOMAIN_GET_BLKIO_PARAMETERS',
    args: domainGetBlkioParametersArgs,
    ret: domainGetBlkioParametersRet,
  }

/** libvirt's `remote_domain_inject_nmi_args`. */
export interface DomainInjectNmiArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainInjectNmiArgs: XdrType<DomainInjectNmiArgs> = /* @__PURE__ */ struct<DomainInjectNmiArgs>({
  dom: domainRef,
  flags: uint,
})

/** Procedure 210: `REMOTE_PROC_DOMAIN_INJECT_NMI`. */
export const domainInjectNmi: Procedure<DomainInjectNmiArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 210,
  name: 'REMOTE_PROC_DOMAIN_INJECT_NMI',
  args: domainInjectNmiArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_screenshot_args`. */
export interface DomainScreenshotArgs {
  readonly dom: DomainRef
  readonly screen: number
  readonly flags: number
}

export const domainScreenshotArgs: XdrType<DomainScreenshotArgs> =
  /* @__PURE__ */ struct<DomainScreenshotArgs>({
    dom: domainRef,
    screen: uint,
    flags: uint,
  })

/** libvirt's `remote_domain_screenshot_ret`. */
export interface DomainScreenshotRet {
  readonly mime: string | null
}

export const domainScreenshotRet: XdrType<DomainScreenshotRet> = /* @__PURE__ */ struct<DomainScreenshotRet>({
  mime: optionalText,
})

/** Procedure 211: `REMOTE_PROC_DOMAIN_SCREENSHOT`. Opens a stream that the server writes. */
export const domainScreenshot: Procedure<DomainScreenshotArgs, DomainScreenshotRet> = {
  program: 0x20008086,
  version: 1,
  number: 211,
  name: 'REMOTE_PROC_DOMAIN_SCREENSHOT',
  args: domainScreenshotArgs,
  ret: domainScreenshotRet,
  stream: 'read',
}

/** libvirt's `remote_domain_get_state_args`. */
export interface DomainGetStateArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainGetStateArgs: XdrType<DomainGetStateArgs> = /* @__PURE__ */ struct<DomainGetStateArgs>({
  dom: domainRef,
  flags: uint,
})

/** libvirt's `remote_domain_get_state_ret`. */
export interface DomainGetStateRet {
  readonly state: number
  readonly reason: number
}

export const domainGetStateRet: XdrType<DomainGetStateRet> = /* @__PURE__ */ struct<DomainGetStateRet>({
  state: int,
  reason: int,
})

/** Procedure 212: `REMOTE_PROC_DOMAIN_GET_STATE`. */
export const domainGetState: Procedure<DomainGetStateArgs, DomainGetStateRet> = {
  program: 0x20008086,
  version: 1,
  number: 212,
  name: 'REMOTE_PROC_DOMAIN_GET_STATE',
  args: domainGetStateArgs,
  ret: domainGetStateRet,
}

/** libvirt's `remote_domain_set_scheduler_parameters_flags_args`. */
export interface DomainSetSchedulerParametersFlagsArgs {
  readonly dom: DomainRef
  /** At most 16. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const domainSetSchedulerParametersFlagsArgs: XdrType<DomainSetSchedulerParametersFlagsArgs> =
  /* @__PURE__ */ struct<DomainSetSchedulerParametersFlagsArgs>({
    dom: domainRef,
    params: /* @__PURE__ */ list(typedParam, 16),
    flags: uint,
  })

/** Procedure 219: `REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS`. */
export const domainSetSchedulerParametersFlags: Procedure<DomainSetSchedulerParametersFlagsArgs, undefined> =
  {
    program: 0x20008086,
    version: 1,
    number: 219,
    name: 'REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS',
    args: domainSetSchedulerParametersFlagsArgs,
    ret: nothing,
  }

/** libvirt's `remote_domain_get_scheduler_parameters_flags_args`. */
export interface DomainGetSchedulerParametersFlagsArgs {
  readonly dom: DomainRef
  readonly nparams: number
  readonly flags: number
}

export const domainGetSchedulerParametersFlagsArgs: XdrType<DomainGetSchedulerParametersFlagsArgs> =
  /* @__PURE__ */ struct<DomainGetSchedulerParametersFlagsArgs>({
    dom: domainRef,
    nparams: int,
    flags: uint,
  })

/** libvirt's `remote_domain_get_scheduler_parameters_flags_ret`. */
export interface DomainGetSchedulerParametersFlagsRet {
  /** At most 16. */
  readonly params: readonly TypedParam[]
}

export const domainGetSchedulerParametersFlagsRet: XdrType<DomainGetSchedulerParametersFlagsRet> =
  /* @__PURE__ */ struct<DomainGetSchedulerParametersFlagsRet>({
    params: /* @__PURE__ */ list(typedParam, 16),
  })

/** Procedure 223: `REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS`. */
export const domainGetSchedulerParametersFlags: Procedure<
  DomainGetSchedulerParametersFlagsArgs,
  DomainGetSchedulerParametersFlagsRet
> = {
  program: 0x20008086,
  version: 1,
  number: 223,
  name: 'REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS',
  args: domainGetSchedulerParametersFlagsArgs,
  ret: domainGetSchedulerParametersFlagsRet,
}

/** libvirt's `remote_domain_pin_vcpu_flags_args`. */
export interface DomainPinVcpuFlagsArgs {
  readonly dom: DomainRef
  readonly vcpu: number
  /** At most 2048 bytes. */
  readonly cpumap: Uint8Array
  readonly flags: number
}

export const domainPinVcpuFlagsArgs: XdrType<DomainPinVcpuFlagsArgs> =
  /* @__PURE__ */ struct<DomainPinVcpuFlagsArgs>({
    dom: domainRef,
    vcpu: uint,
    cpumap: /* @__PURE__ */ bytes(2048),
    flags: uint,
  })

/** Procedure 225: `REMOTE_PROC_DOMAIN_PIN_VCPU_FLAGS`. */
export const domainPinVcpuFlags: Procedure<DomainPinVcpuFlagsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 225,
  name: 'REMOTE_PROC_DOMAIN_PIN_VCPU_FLAGS',
  args: domainPinVcpuFlagsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_send_key_args`. */
export interface DomainSendKeyArgs {
  readonly dom: DomainRef
  readonly codeset: number
  readonly holdtime: number
  /** At most 16. */
  readonly keycodes: readonly number[]
  readonly flags: number
}

export const domainSendKeyArgs: XdrType<DomainSendKeyArgs> = /* @__PURE__ */ struct<DomainSendKeyArgs>({
  dom: domainRef,
  codeset: uint,
  holdtime: uint,
  keycodes: /* @__PURE__ */ list(uint, 16),
  flags: uint,
})

/** Procedure 226: `REMOTE_PROC_DOMAIN_SEND_KEY`. */
export const domainSendKey: Procedure<DomainSendKeyArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 226,
  name: 'REMOTE_PROC_DOMAIN_SEND_KEY',
  args: domainSendKeyArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_control_info_args`. */
export interface DomainGetControlInfoArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainGetControlInfoArgs: XdrType<DomainGetControlInfoArgs> =
  /* @__PURE__ */ struct<DomainGetControlInfoArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_get_control_info_ret`. */
export interface DomainGetControlInfoRet {
  readonly state: number
  readonly details: number
  readonly stateTime: bigint
}

export const domainGetControlInfoRet: XdrType<DomainGetControlInfoRet> =
  /* @__PURE__ */ struct<DomainGetControlInfoRet>({
    state: uint,
    details: uint,
    stateTime: uhyper,
  })

/** Procedure 229: `REMOTE_PROC_DOMAIN_GET_CONTROL_INFO`. */
export const domainGetControlInfo: Procedure<DomainGetControlInfoArgs, DomainGetControlInfoRet> = {
  program: 0x20008086,
  version: 1,
  number: 229,
  name: 'REMOTE_PROC_DOMAIN_GET_CONTROL_INFO',
  args: domainGetControlInfoArgs,
  ret: domainGetControlInfoRet,
}

/** libvirt's `remote_domain_get_vcpu_pin_info_args`. */
export interface DomainGetVcpuPinInfoArgs {
  readonly dom: DomainRef
  readonly ncpumaps: number
  readonly maplen: number
  readonly flags: number
}

export const domainGetVcpuPinInfoArgs: XdrType<DomainGetVcpuPinInfoArgs> =
  /* @__PURE__ */ struct<DomainGetVcpuPinInfoArgs>({
    dom: domainRef,
    ncpumaps: int,
    maplen: int,
    flags: uint,
  })

/** libvirt's `remote_domain_get_vcpu_pin_info_ret`. */
export interface DomainGetVcpuPinInfoRet {
  /** At most 8388608 bytes. */
  readonly cpumaps: Uint8Array
  readonly num: number
}

export const domainGetVcpuPinInfoRet: XdrType<DomainGetVcpuPinInfoRet> =
  /* @__PURE__ */ struct<DomainGetVcpuPinInfoRet>({
    cpumaps: /* @__PURE__ */ bytes(8388608),
    num: int,
  })

/** Procedure 230: `REMOTE_PROC_DOMAIN_GET_VCPU_PIN_INFO`. */
export const domainGetVcpuPinInfo: Procedure<DomainGetVcpuPinInfoArgs, DomainGetVcpuPinInfoRet> = {
  program: 0x20008086,
  version: 1,
  number: 230,
  name: 'REMOTE_PROC_DOMAIN_GET_VCPU_PIN_INFO',
  args: domainGetVcpuPinInfoArgs,
  ret: domainGetVcpuPinInfoRet,
}

/** libvirt's `remote_domain_undefine_flags_args`. */
export interface DomainUndefineFlagsArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainUndefineFlagsArgs: XdrType<DomainUndefineFlagsArgs> =
  /* @__PURE__ */ struct<DomainUndefineFlagsArgs>({
    dom: domainRef,
    flags: uint,
  })

/** Procedure 231: `REMOTE_PROC_DOMAIN_UNDEFINE_FLAGS`. */
export const domainUndefineFlags: Procedure<DomainUndefineFlagsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 231,
  name: 'REMOTE_PROC_DOMAIN_UNDEFINE_FLAGS',
  args: domainUndefineFlagsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_save_flags_args`. */
export interface DomainSaveFlagsArgs {
  readonly dom: DomainRef
  readonly to: string
  readonly dxml: string | null
  readonly flags: number
}

export const domainSaveFlagsArgs: XdrType<DomainSaveFlagsArgs> = /* @__PURE__ */ struct<DomainSaveFlagsArgs>({
  dom: domainRef,
  to: text,
  dxml: optionalText,
  flags: uint,
})

/** Procedure 232: `REMOTE_PROC_DOMAIN_SAVE_FLAGS`. */
export const domainSaveFlags: Procedure<DomainSaveFlagsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 232,
  name: 'REMOTE_PROC_DOMAIN_SAVE_FLAGS',
  args: domainSaveFlagsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_restore_flags_args`. */
export interface DomainRestoreFlagsArgs {
  readonly from: string
  readonly dxml: string | null
  readonly flags: number
}

export const domainRestoreFlagsArgs: XdrType<DomainRestoreFlagsArgs> =
  /* @__PURE__ */ struct<DomainRestoreFlagsArgs>({
    from: text,
    dxml: optionalText,
    flags: uint,
  })

/** Procedure 233: `REMOTE_PROC_DOMAIN_RESTORE_FLAGS`. */
export const domainRestoreFlags: Procedure<DomainRestoreFlagsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 233,
  name: 'REMOTE_PROC_DOMAIN_RESTORE_FLAGS',
  args: domainRestoreFlagsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_destroy_flags_args`. */
export interface DomainDestroyFlagsArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainDestroyFlagsArgs: XdrType<DomainDestroyFlagsArgs> =
  /* @__PURE__ */ struct<DomainDestroyFlagsArgs>({
    dom: domainRef,
    flags: uint,
  })

/** Procedure 234: `REMOTE_PROC_DOMAIN_DESTROY_FLAGS`. */
export const domainDestroyFlags: Procedure<DomainDestroyFlagsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 234,
  name: 'REMOTE_PROC_DOMAIN_DESTROY_FLAGS',
  args: domainDestroyFlagsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_save_image_get_xml_desc_args`. */
export interface DomainSaveImageGetXmlDescArgs {
  readonly file: string
  readonly flags: number
}

export const domainSaveImageGetXmlDescArgs: XdrType<DomainSaveImageGetXmlDescArgs> =
  /* @__PURE__ */ struct<DomainSaveImageGetXmlDescArgs>({
    file: text,
    flags: uint,
  })

/** libvirt's `remote_domain_save_image_get_xml_desc_ret`. */
export interface DomainSaveImageGetXmlDescRet {
  readonly xml: string
}

export const domainSaveImageGetXmlDescRet: XdrType<DomainSaveImageGetXmlDescRet> =
  /* @__PURE__ */ struct<DomainSaveImageGetXmlDescRet>({
    xml: text,
  })

/** Procedure 235: `REMOTE_PROC_DOMAIN_SAVE_IMAGE_GET_XML_DESC`. */
export const domainSaveImageGetXmlDesc: Procedure<
  DomainSaveImageGetXmlDescArgs,
  DomainSaveImageGetXmlDescRet
> = {
  program: 0x20008086,
  version: 1,
  number: 235,
  name: 'REMOTE_PROC_DOMAIN_SAVE_IMAGE_GET_XML_DESC',
  args: domainSaveImageGetXmlDescArgs,
  ret: domainSaveImageGetXmlDescRet,
}

/** libvirt's `remote_domain_save_image_define_xml_args`. */
export interface DomainSaveImageDefineXmlArgs {
  readonly file: string
  readonly dxml: string
  readonly flags: number
}

export const domainSaveImageDefineXmlArgs: XdrType<DomainSaveImageDefineXmlArgs> =
  /* @__PURE__ */ struct<DomainSaveImageDefineXmlArgs>({
    file: text,
    dxml: text,
    flags: uint,
  })

/** Procedure 236: `REMOTE_PROC_DOMAIN_SAVE_IMAGE_DEFINE_XML`. */
export const domainSaveImageDefineXml: Procedure<DomainSaveImageDefineXmlArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 236,
  name: 'REMOTE_PROC_DOMAIN_SAVE_IMAGE_DEFINE_XML',
  args: domainSaveImageDefineXmlArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_block_job_abort_args`. */
export interface DomainBlockJobAbortArgs {
  readonly dom: DomainRef
  readonly path: string
  readonly flags: number
}

export const domainBlockJobAbortArgs: XdrType<DomainBlockJobAbortArgs> =
  /* @__PURE__ */ struct<DomainBlockJobAbortArgs>({
    dom: domainRef,
    path: text,
    flags: uint,
  })

/** Procedure 237: `REMOTE_PROC_DOMAIN_BLOCK_JOB_ABORT`. */
export const domainBlockJobAbort: Procedure<DomainBlockJobAbortArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 237,
  name: 'REMOTE_PROC_DOMAIN_BLOCK_JOB_ABORT',
  args: domainBlockJobAbortArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_block_job_info_args`. */
export interface DomainGetBlockJobInfoArgs {
  readonly dom: DomainRef
  readonly path: string
  readonly flags: number
}

export const domainGetBlockJobInfoArgs: XdrType<DomainGetBlockJobInfoArgs> =
  /* @__PURE__ */ struct<DomainGetBlockJobInfoArgs>({
    dom: domainRef,
    path: text,
    flags: uint,
  })

/** libvirt's `remote_domain_get_block_job_info_ret`. */
export interface DomainGetBlockJobInfoRet {
  readonly found: number
  readonly type: number
  readonly bandwidth: bigint
  readonly cur: bigint
  readonly end: bigint
}

export const domainGetBlockJobInfoRet: XdrType<DomainGetBlockJobInfoRet> =
  /* @__PURE__ */ struct<DomainGetBlockJobInfoRet>({
    found: int,
    type: int,
    bandwidth: uhyper,
    cur: uhyper,
    end: uhyper,
  })

/** Procedure 238: `REMOTE_PROC_DOMAIN_GET_BLOCK_JOB_INFO`. */
export const domainGetBlockJobInfo: Procedure<DomainGetBlockJobInfoArgs, DomainGetBlockJobInfoRet> = {
  program: 0x20008086,
  version: 1,
  number: 238,
  name: 'REMOTE_PROC_DOMAIN_GET_BLOCK_JOB_INFO',
  args: domainGetBlockJobInfoArgs,
  ret: domainGetBlockJobInfoRet,
}

/** libvirt's `remote_domain_block_job_set_speed_args`. */
export interface DomainBlockJobSetSpeedArgs {
  readonly dom: DomainRef
  readonly path: string
  readonly bandwidth: bigint
  readonly flags: number
}

export const domainBlockJobSetSpeedArgs: XdrType<DomainBlockJobSetSpeedArgs> =
  /* @__PURE__ */ struct<DomainBlockJobSetSpeedArgs>({
    dom: domainRef,
    path: text,
    bandwidth: uhyper,
    flags: uint,
  })

/** Procedure 239: `REMOTE_PROC_DOMAIN_BLOCK_JOB_SET_SPEED`. */
export const domainBlockJobSetSpeed: Procedure<DomainBlockJobSetSpeedArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 239,
  name: 'REMOTE_PROC_DOMAIN_BLOCK_JOB_SET_SPEED',
  args: domainBlockJobSetSpeedArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_block_pull_args`. */
export interface DomainBlockPullArgs {
  readonly dom: DomainRef
  readonly path: string
  readonly bandwidth: bigint
  readonly flags: number
}

export const domainBlockPullArgs: XdrType<DomainBlockPullArgs> = /* @__PURE__ */ struct<DomainBlockPullArgs>({
  dom: domainRef,
  path: text,
  bandwidth: uhyper,
  flags: uint,
})

/** Procedure 240: `REMOTE_PROC_DOMAIN_BLOCK_PULL`. */
export const domainBlockPull: Procedure<DomainBlockPullArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 240,
  name: 'REMOTE_PROC_DOMAIN_BLOCK_PULL',
  args: domainBlockPullArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_block_stats_flags_args`. */
export interface DomainBlockStatsFlagsArgs {
  readonly dom: DomainRef
  readonly path: string
  readonly nparams: number
  readonly flags: number
}

export const domainBlockStatsFlagsArgs: XdrType<DomainBlockStatsFlagsArgs> =
  /* @__PURE__ */ struct<DomainBlockStatsFlagsArgs>({
    dom: domainRef,
    path: text,
    nparams: int,
    flags: uint,
  })

/** libvirt's `remote_domain_block_stats_flags_ret`. */
export interface DomainBlockStatsFlagsRet {
  /** At most 16. */
  readonly params: readonly TypedParam[]
  readonly nparams: number
}

export const domainBlockStatsFlagsRet: XdrType<DomainBlockStatsFlagsRet> =
  /* @__PURE__ */ struct<DomainBlockStatsFlagsRet>({
    params: /* @__PURE__ */ list(typedParam, 16),
    nparams: int,
  })

/** Procedure 243: `REMOTE_PROC_DOMAIN_BLOCK_STATS_FLAGS`. */
export const domainBlockStatsFlags: Procedure<DomainBlockStatsFlagsArgs, DomainBlockStatsFlagsRet> = {
  program: 0x20008086,
  version: 1,
  number: 243,
  name: 'REMOTE_PROC_DOMAIN_BLOCK_STATS_FLAGS',
  args: domainBlockStatsFlagsArgs,
  ret: domainBlockStatsFlagsRet,
}

/** libvirt's `remote_domain_reset_args`. */
export interface DomainResetArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainResetArgs: XdrType<DomainResetArgs> = /* @__PURE__ */ struct<DomainResetArgs>({
  dom: domainRef,
  flags: uint,
})

/** Procedure 245: `REMOTE_PROC_DOMAIN_RESET`. */
export const domainReset: Procedure<DomainResetArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 245,
  name: 'REMOTE_PROC_DOMAIN_RESET',
  args: domainResetArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_open_graphics_args`. */
export interface DomainOpenGraphicsArgs {
  readonly dom: DomainRef
  readonly idx: number
  readonly flags: number
}

export const domainOpenGraphicsArgs: XdrType<DomainOpenGraphicsArgs> =
  /* @__PURE__ */ struct<DomainOpenGraphicsArgs>({
    dom: domainRef,
    idx: uint,
    flags: uint,
  })

/** Procedure 249: `REMOTE_PROC_DOMAIN_OPEN_GRAPHICS`. */
export const domainOpenGraphics: Procedure<DomainOpenGraphicsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 249,
  name: 'REMOTE_PROC_DOMAIN_OPEN_GRAPHICS',
  args: domainOpenGraphicsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_block_resize_args`. */
export interface DomainBlockResizeArgs {
  readonly dom: DomainRef
  readonly disk: string
  readonly size: bigint
  readonly flags: number
}

export const domainBlockResizeArgs: XdrType<DomainBlockResizeArgs> =
  /* @__PURE__ */ struct<DomainBlockResizeArgs>({
    dom: domainRef,
    disk: text,
    size: uhyper,
    flags: uint,
  })

/** Procedure 251: `REMOTE_PROC_DOMAIN_BLOCK_RESIZE`. */
export const domainBlockResize: Procedure<DomainBlockResizeArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 251,
  name: 'REMOTE_PROC_DOMAIN_BLOCK_RESIZE',
  args: domainBlockResizeArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_set_block_io_tune_args`. */
export interface DomainSetBlockIoTuneArgs {
  readonly dom: DomainRef
  readonly disk: string
  /** At most 32. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const domainSetBlockIoTuneArgs: XdrType<DomainSetBlockIoTuneArgs> =
  /* @__PURE__ */ struct<DomainSetBlockIoTuneArgs>({
    dom: domainRef,
    disk: text,
    params: /* @__PURE__ */ list(typedParam, 32),
    flags: uint,
  })

/** Procedure 252: `REMOTE_PROC_DOMAIN_SET_BLOCK_IO_TUNE`. */
export const domainSetBlockIoTune: Procedure<DomainSetBlockIoTuneArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 252,
  name: 'REMOTE_PROC_DOMAIN_SET_BLOCK_IO_TUNE',
  args: domainSetBlockIoTuneArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_block_io_tune_args`. */
export interface DomainGetBlockIoTuneArgs {
  readonly dom: DomainRef
  readonly disk: string | null
  readonly nparams: number
  readonly flags: number
}

export const domainGetBlockIoTuneArgs: XdrType<DomainGetBlockIoTuneArgs> =
  /* @__PURE__ */ struct<DomainGetBlockIoTuneArgs>({
    dom: domainRef,
    disk: optionalText,
    nparams: int,
    flags: uint,
  })

/** libvirt's `remote_domain_get_block_io_tune_ret`. */
export interface DomainGetBlockIoTuneRet {
  /** At most 32. */
  readonly params: readonly TypedParam[]
  readonly nparams: number
}

export const domainGetBlockIoTuneRet: XdrType<DomainGetBlockIoTuneRet> =
  /* @__PURE__ */ struct<DomainGetBlockIoTuneRet>({
    params: /* @__PURE__ */ list(typedParam, 32),
    nparams: int,
  })

/** Procedure 253: `REMOTE_PROC_DOMAIN_GET_BLOCK_IO_TUNE`. */
export const domainGetBlockIoTune: Procedure<DomainGetBlockIoTuneArgs, DomainGetBlockIoTuneRet> = {
  program: 0x20008086,
  version: 1,
  number: 253,
  name: 'REMOTE_PROC_DOMAIN_GET_BLOCK_IO_TUNE',
  args: domainGetBlockIoTuneArgs,
  ret: domainGetBlockIoTuneRet,
}

/** libvirt's `remote_domain_set_numa_parameters_args`. */
export interface DomainSetNumaParametersArgs {
  readonly dom: DomainRef
  /** At most 16. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const domainSetNumaParametersArgs: XdrType<DomainSetNumaParametersArgs> =
  /* @__PURE__ */ struct<DomainSetNumaParametersArgs>({
    dom: domainRef,
    params: /* @__PURE__ */ list(typedParam, 16),
    flags: uint,
  })

/** Procedure 254: `REMOTE_PROC_DOMAIN_SET_NUMA_PARAMETERS`. */
export const domainSetNumaParameters: Procedure<DomainSetNumaParametersArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 254,
  name: 'REMOTE_PROC_DOMAIN_SET_NUMA_PARAMETERS',
  args: domainSetNumaParametersArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_numa_parameters_args`. */
export interface DomainGetNumaParametersArgs {
  readonly dom: DomainRef
  readonly nparams: number
  readonly flags: number
}

export const domainGetNumaParametersArgs: XdrType<DomainGetNumaParametersArgs> =
  /* @__PURE__ */ struct<DomainGetNumaParametersArgs>({
    dom: domainRef,
    nparams: int,
    flags: uint,
  })

/** libvirt's `remote_domain_get_numa_parameters_ret`. */
export interface DomainGetNumaParametersRet {
  /** At most 16. */
  readonly params: readonly TypedParam[]
  readonly nparams: number
}

export const domainGetNumaParametersRet: XdrType<DomainGetNumaParametersRet> =
  /* @__PURE__ */ struct<DomainGetNumaParametersRet>({
    params: /* @__PURE__ */ list(typedParam, 16),
    nparams: int,
  })

/** Procedure 255: `REMOTE_PROC_DOMAIN_GET_NUMA_PARAMETERS`. */
export const domainGetNumaParameters: Procedure<DomainGetNumaParametersArgs, DomainGetNumaParametersRet> = {
  program: 0x20008086,
  version: 1,
  number: 255,
  name: 'REMOTE_PROC_DOMAIN_GET_NUMA_PARAMETERS',
  args: domainGetNumaParametersArgs,
  ret: domainGetNumaParametersRet,
}

/** libvirt's `remote_domain_set_interface_parameters_args`. */
export interface DomainSetInterfaceParametersArgs {
  readonly dom: DomainRef
  readonly device: string
  /** At most 16. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const domainSetInterfaceParametersArgs: XdrType<DomainSetInterfaceParametersArgs> =
  /* @__PURE__ */ struct<DomainSetInterfaceParametersArgs>({
    dom: domainRef,
    device: text,
    params: /* @__PURE__ */ list(typedParam, 16),
    flags: uint,
  })

/** Procedure 256: `REMOTE_PROC_DOMAIN_SET_INTERFACE_PARAMETERS`. */
export const domainSetInterfaceParameters: Procedure<DomainSetInterfaceParametersArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 256,
  name: 'REMOTE_PROC_DOMAIN_SET_INTERFACE_PARAMETERS',
  args: domainSetInterfaceParametersArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_interface_parameters_args`. */
export interface DomainGetInterfaceParametersArgs {
  readonly dom: DomainRef
  readonly device: string
  readonly nparams: number
  readonly flags: number
}

export const domainGetInterfaceParametersArgs: XdrType<DomainGetInterfaceParametersArgs> =
  /* @__PURE__ */ struct<DomainGetInterfaceParametersArgs>({
    dom: domainRef,
    device: text,
    nparams: int,
    flags: uint,
  })

/** libvirt's `remote_domain_get_interface_parameters_ret`. */
export interface DomainGetInterfaceParametersRet {
  /** At most 16. */
  readonly params: readonly TypedParam[]
  readonly nparams: number
}

export const domainGetInterfaceParametersRet: XdrType<DomainGetInterfaceParametersRet> =
  /* @__PURE__ */ struct<DomainGetInterfaceParametersRet>({
    params: /* @__PURE__ */ list(typedParam, 16),
    nparams: int,
  })

/** Procedure 257: `REMOTE_PROC_DOMAIN_GET_INTERFACE_PARAMETERS`. */
export const domainGetInterfaceParameters: Procedure<
  DomainGetInterfaceParametersArgs,
  DomainGetInterfaceParametersRet
> = {
  program: 0x20008086,
  version: 1,
  number: 257,
  name: 'REMOTE_PROC_DOMAIN_GET_INTERFACE_PARAMETERS',
  args: domainGetInterfaceParametersArgs,
  ret: domainGetInterfaceParametersRet,
}

/** libvirt's `remote_domain_shutdown_flags_args`. */
export interface DomainShutdownFlagsArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainShutdownFlagsArgs: XdrType<DomainShutdownFlagsArgs> =
  /* @__PURE__ */ struct<DomainShutdownFlagsArgs>({
    dom: domainRef,
    flags: uint,
  })

/** Procedure 258: `REMOTE_PROC_DOMAIN_SHUTDOWN_FLAGS`. */
export const domainShutdownFlags: Procedure<DomainShutdownFlagsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 258,
  name: 'REMOTE_PROC_DOMAIN_SHUTDOWN_FLAGS',
  args: domainShutdownFlagsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_pm_suspend_for_duration_args`. */
export interface DomainPmSuspendForDurationArgs {
  readonly dom: DomainRef
  readonly target: number
  readonly duration: bigint
  readonly flags: number
}

export const domainPmSuspendForDurationArgs: XdrType<DomainPmSuspendForDurationArgs> =
  /* @__PURE__ */ struct<DomainPmSuspendForDurationArgs>({
    dom: domainRef,
    target: uint,
    duration: uhyper,
    flags: uint,
  })

/** Procedure 261: `REMOTE_PROC_DOMAIN_PM_SUSPEND_FOR_DURATION`. */
export const domainPmSuspendForDuration: Procedure<DomainPmSuspendForDurationArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 261,
  name: 'REMOTE_PROC_DOMAIN_PM_SUSPEND_FOR_DURATION',
  args: domainPmSuspendForDurationArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_cpu_stats_args`. */
export interface DomainGetCpuStatsArgs {
  readonly dom: DomainRef
  readonly nparams: number
  readonly startCpu: number
  readonly ncpus: number
  readonly flags: number
}

export const domainGetCpuStatsArgs: XdrType<DomainGetCpuStatsArgs> =
  /* @__PURE__ */ struct<DomainGetCpuStatsArgs>({
    dom: domainRef,
    nparams: uint,
    startCpu: int,
    ncpus: uint,
    flags: uint,
  })

/** libvirt's `remote_domain_get_cpu_stats_ret`. */
export interface DomainGetCpuStatsRet {
  /** At most 2048. */
  readonly params: readonly TypedParam[]
  readonly nparams: number
}

export const domainGetCpuStatsRet: XdrType<DomainGetCpuStatsRet> =
  /* @__PURE__ */ struct<DomainGetCpuStatsRet>({
    params: /* @__PURE__ */ list(typedParam, 2048),
    nparams: int,
  })

/** Procedure 262: `REMOTE_PROC_DOMAIN_GET_CPU_STATS`. */
export const domainGetCpuStats: Procedure<DomainGetCpuStatsArgs, DomainGetCpuStatsRet> = {
  program: 0x20008086,
  version: 1,
  number: 262,
  name: 'REMOTE_PROC_DOMAIN_GET_CPU_STATS',
  args: domainGetCpuStatsArgs,
  ret: domainGetCpuStatsRet,
}

/** libvirt's `remote_domain_get_disk_errors_args`. */
export interface DomainGetDiskErrorsArgs {
  readonly dom: DomainRef
  readonly maxerrors: number
  readonly flags: number
}

export const domainGetDiskErrorsArgs: XdrType<DomainGetDiskErrorsArgs> =
  /* @__PURE__ */ struct<DomainGetDiskErrorsArgs>({
    dom: domainRef,
    maxerrors: uint,
    flags: uint,
  })

/** libvirt's `remote_domain_get_disk_errors_ret`. */
export interface DomainGetDiskErrorsRet {
  /** At most 256. */
  readonly errors: readonly DomainDiskError[]
  readonly nerrors: number
}

export const domainGetDiskErrorsRet: XdrType<DomainGetDiskErrorsRet> =
  /* @__PURE__ */ struct<DomainGetDiskErrorsRet>({
    errors: /* @__PURE__ */ list(domainDiskError, 256),
    nerrors: int,
  })

/** Procedure 263: `REMOTE_PROC_DOMAIN_GET_DISK_ERRORS`. */
export const domainGetDiskErrors: Procedure<DomainGetDiskErrorsArgs, DomainGetDiskErrorsRet> = {
  program: 0x20008086,
  version: 1,
  number: 263,
  name: 'REMOTE_PROC_DOMAIN_GET_DISK_ERRORS',
  args: domainGetDiskErrorsArgs,
  ret: domainGetDiskErrorsRet,
}

/** libvirt's `remote_domain_set_metadata_args`. */
export interface DomainSetMetadataArgs {
  readonly dom: DomainRef
  readonly type: number
  readonly metadata: string | null
  readonly key: string | null
  readonly uri: string | null
  readonly flags: number
}

export const domainSetMetadataArgs: XdrType<DomainSetMetadataArgs> =
  /* @__PURE__ */ struct<DomainSetMetadataArgs>({
    dom: domainRef,
    type: int,
    metadata: optionalText,
    key: optionalText,
    uri: optionalText,
    flags: uint,
  })

/** Procedure 264: `REMOTE_PROC_DOMAIN_SET_METADATA`. */
export const domainSetMetadata: Procedure<DomainSetMetadataArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 264,
  name: 'REMOTE_PROC_DOMAIN_SET_METADATA',
  args: domainSetMetadataArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_metadata_args`. */
export interface DomainGetMetadataArgs {
  readonly dom: DomainRef
  readonly type: number
  readonly uri: string | null
  readonly flags: number
}

export const domainGetMetadataArgs: XdrType<DomainGetMetadataArgs> =
  /* @__PURE__ */ struct<DomainGetMetadataArgs>({
    dom: domainRef,
    type: int,
    uri: optionalText,
    flags: uint,
  })

/** libvirt's `remote_domain_get_metadata_ret`. */
export interface DomainGetMetadataRet {
  readonly metadata: string
}

export const domainGetMetadataRet: XdrType<DomainGetMetadataRet> =
  /* @__PURE__ */ struct<DomainGetMetadataRet>({
    metadata: text,
  })

/** Procedure 265: `REMOTE_PROC_DOMAIN_GET_METADATA`. */
export const domainGetMetadata: Procedure<DomainGetMetadataArgs, DomainGetMetadataRet> = {
  program: 0x20008086,
  version: 1,
  number: 265,
  name: 'REMOTE_PROC_DOMAIN_GET_METADATA',
  args: domainGetMetadataArgs,
  ret: domainGetMetadataRet,
}

/** libvirt's `remote_domain_block_rebase_args`. */
export interface DomainBlockRebaseArgs {
  readonly dom: DomainRef
  readonly path: string
  readonly base: string | null
  readonly bandwidth: bigint
  readonly flags: number
}

export const domainBlockRebaseArgs: XdrType<DomainBlockRebaseArgs> =
  /* @__PURE__ */ struct<DomainBlockRebaseArgs>({
    dom: domainRef,
    path: text,
    base: optionalText,
    bandwidth: uhyper,
    flags: uint,
  })

/** Procedure 266: `REMOTE_PROC_DOMAIN_BLOCK_REBASE`. */
export const domainBlockRebase: Procedure<DomainBlockRebaseArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 266,
  name: 'REMOTE_PROC_DOMAIN_BLOCK_REBASE',
  args: domainBlockRebaseArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_pm_wakeup_args`. */
export interface DomainPmWakeupArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainPmWakeupArgs: XdrType<DomainPmWakeupArgs> = /* @__PURE__ */ struct<DomainPmWakeupArgs>({
  dom: domainRef,
  flags: uint,
})

/** Procedure 267: `REMOTE_PROC_DOMAIN_PM_WAKEUP`. */
export const domainPmWakeup: Procedure<DomainPmWakeupArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 267,
  name: 'REMOTE_PROC_DOMAIN_PM_WAKEUP',
  args: domainPmWakeupArgs,
  ret: nothing,
}

/** libvirt's `remote_connect_list_all_domains_args`. */
export interface ConnectListAllDomainsArgs {
  readonly needResults: number
  readonly flags: number
}

export const connectListAllDomainsArgs: XdrType<ConnectListAllDomainsArgs> =
  /* @__PURE__ */ struct<ConnectListAllDomainsArgs>({
    needResults: int,
    flags: uint,
  })

/** libvirt's `remote_connect_list_all_domains_ret`. */
export interface ConnectListAllDomainsRet {
  /** At most 16384. */
  readonly domains: readonly DomainRef[]
  readonly ret: number
}

export const connectListAllDomainsRet: XdrType<ConnectListAllDomainsRet> =
  /* @__PURE__ */ struct<ConnectListAllDomainsRet>({
    domains: /* @__PURE__ */ list(domainRef, 16384),
    ret: uint,
  })

/** Procedure 273: `REMOTE_PROC_CONNECT_LIST_ALL_DOMAINS`. */
export const connectListAllDomains: Procedure<ConnectListAllDomainsArgs, ConnectListAllDomainsRet> = {
  program: 0x20008086,
  version: 1,
  number: 273,
  name: 'REMOTE_PROC_CONNECT_LIST_ALL_DOMAINS',
  args: connectListAllDomainsArgs,
  ret: connectListAllDomainsRet,
}

/** libvirt's `remote_domain_get_hostname_args`. */
export interface DomainGetHostnameArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainGetHostnameArgs: XdrType<DomainGetHostnameArgs> =
  /* @__PURE__ */ struct<DomainGetHostnameArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_get_hostname_ret`. */
export interface DomainGetHostnameRet {
  readonly hostname: string
}

export const domainGetHostnameRet: XdrType<DomainGetHostnameRet> =
  /* @__PURE__ */ struct<DomainGetHostnameRet>({
    hostname: text,
  })

/** Procedure 277: `REMOTE_PROC_DOMAIN_GET_HOSTNAME`. */
export const domainGetHostname: Procedure<DomainGetHostnameArgs, DomainGetHostnameRet> = {
  program: 0x20008086,
  version: 1,
  number: 277,
  name: 'REMOTE_PROC_DOMAIN_GET_HOSTNAME',
  args: domainGetHostnameArgs,
  ret: domainGetHostnameRet,
}

/** libvirt's `remote_domain_get_security_label_list_args`. */
export interface DomainGetSecurityLabelListArgs {
  readonly dom: DomainRef
}

export const domainGetSecurityLabelListArgs: XdrType<DomainGetSecurityLabelListArgs> =
  /* @__PURE__ */ struct<DomainGetSecurityLabelListArgs>({
    dom: domainRef,
  })

/** libvirt's `remote_domain_get_security_label_list_ret`. */
export interface DomainGetSecurityLabelListRet {
  /** At most 64. */
  readonly labels: readonly DomainGetSecurityLabelRet[]
  readonly ret: number
}

export const domainGetSecurityLabelListRet: XdrType<DomainGetSecurityLabelListRet> =
  /* @__PURE__ */ struct<DomainGetSecurityLabelListRet>({
    labels: /* @__PURE__ */ list(domainGetSecurityLabelRet, 64),
    ret: int,
  })

/** Procedure 278: `REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL_LIST`. */
export const domainGetSecurityLabelList: Procedure<
  DomainGetSecurityLabelListArgs,
  DomainGetSecurityLabelListRet
> = {
  program: 0x20008086,
  version: 1,
  number: 278,
  name: 'REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL_LIST',
  args: domainGetSecurityLabelListArgs,
  ret: domainGetSecurityLabelListRet,
}

/** libvirt's `remote_domain_pin_emulator_args`. */
export interface DomainPinEmulatorArgs {
  readonly dom: DomainRef
  /** At most 2048 bytes. */
  readonly cpumap: Uint8Array
  readonly flags: number
}

export const domainPinEmulatorArgs: XdrType<DomainPinEmulatorArgs> =
  /* @__PURE__ */ struct<DomainPinEmulatorArgs>({
    dom: domainRef,
    cpumap: /* @__PURE__ */ bytes(2048),
    flags: uint,
  })

/** Procedure 279: `REMOTE_PROC_DOMAIN_PIN_EMULATOR`. */
export const domainPinEmulator: Procedure<DomainPinEmulatorArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 279,
  name: 'REMOTE_PROC_DOMAIN_PIN_EMULATOR',
  args: domainPinEmulatorArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_emulator_pin_info_args`. */
export interface DomainGetEmulatorPinInfoArgs {
  readonly dom: DomainRef
  readonly maplen: number
  readonly flags: number
}

export const domainGetEmulatorPinInfoArgs: XdrType<DomainGetEmulatorPinInfoArgs> =
  /* @__PURE__ */ struct<DomainGetEmulatorPinInfoArgs>({
    dom: domainRef,
    maplen: int,
    flags: uint,
  })

/** libvirt's `remote_domain_get_emulator_pin_info_ret`. */
export interface DomainGetEmulatorPinInfoRet {
  /** At most 8388608 bytes. */
  readonly cpumaps: Uint8Array
  readonly ret: number
}

export const domainGetEmulatorPinInfoRet: XdrType<DomainGetEmulatorPinInfoRet> =
  /* @__PURE__ */ struct<DomainGetEmulatorPinInfoRet>({
    cpumaps: /* @__PURE__ */ bytes(8388608),
    ret: int,
  })

/** Procedure 280: `REMOTE_PROC_DOMAIN_GET_EMULATOR_PIN_INFO`. */
export const domainGetEmulatorPinInfo: Procedure<DomainGetEmulatorPinInfoArgs, DomainGetEmulatorPinInfoRet> =
  {
    program: 0x20008086,
    version: 1,
    number: 280,
    name: 'REMOTE_PROC_DOMAIN_GET_EMULATOR_PIN_INFO',
    args: domainGetEmulatorPinInfoArgs,
    ret: domainGetEmulatorPinInfoRet,
  }

/** libvirt's `remote_domain_block_commit_args`. */
export interface DomainBlockCommitArgs {
  readonly dom: DomainRef
  readonly disk: string
  readonly base: string | null
  readonly top: string | null
  readonly bandwidth: bigint
  readonly flags: number
}

export const domainBlockCommitArgs: XdrType<DomainBlockCommitArgs> =
  /* @__PURE__ */ struct<DomainBlockCommitArgs>({
    dom: domainRef,
    disk: text,
    base: optionalText,
    top: optionalText,
    bandwidth: uhyper,
    flags: uint,
  })

/** Procedure 290: `REMOTE_PROC_DOMAIN_BLOCK_COMMIT`. */
export const domainBlockCommit: Procedure<DomainBlockCommitArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 290,
  name: 'REMOTE_PROC_DOMAIN_BLOCK_COMMIT',
  args: domainBlockCommitArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_fstrim_args`. */
export interface DomainFstrimArgs {
  readonly dom: DomainRef
  readonly mountPoint: string | null
  readonly minimum: bigint
  readonly flags: number
}

export const domainFstrimArgs: XdrType<DomainFstrimArgs> = /* @__PURE__ */ struct<DomainFstrimArgs>({
  dom: domainRef,
  mountPoint: optionalText,
  minimum: uhyper,
  flags: uint,
})

/** Procedure 294: `REMOTE_PROC_DOMAIN_FSTRIM`. */
export const domainFstrim: Procedure<DomainFstrimArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 294,
  name: 'REMOTE_PROC_DOMAIN_FSTRIM',
  args: domainFstrimArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_send_process_signal_args`. */
export interface DomainSendProcessSignalArgs {
  readonly dom: DomainRef
  readonly pidValue: bigint
  readonly signum: number
  readonly flags: number
}

export const domainSendProcessSignalArgs: XdrType<DomainSendProcessSignalArgs> =
  /* @__PURE__ */ struct<DomainSendProcessSignalArgs>({
    dom: domainRef,
    pidValue: hyper,
    signum: uint,
    flags: uint,
  })

/** Procedure 295: `REMOTE_PROC_DOMAIN_SEND_PROCESS_SIGNAL`. */
export const domainSendProcessSignal: Procedure<DomainSendProcessSignalArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 295,
  name: 'REMOTE_PROC_DOMAIN_SEND_PROCESS_SIGNAL',
  args: domainSendProcessSignalArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_open_channel_args`. */
export interface DomainOpenChannelArgs {
  readonly dom: DomainRef
  readonly name: string | null
  readonly flags: number
}

export const domainOpenChannelArgs: XdrType<DomainOpenChannelArgs> =
  /* @__PURE__ */ struct<DomainOpenChannelArgs>({
    dom: domainRef,
    name: optionalText,
    flags: uint,
  })

/** Procedure 296: `REMOTE_PROC_DOMAIN_OPEN_CHANNEL`. Opens a stream that the server writes. */
export const domainOpenChannel: Procedure<DomainOpenChannelArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 296,
  name: 'REMOTE_PROC_DOMAIN_OPEN_CHANNEL',
  args: domainOpenChannelArgs,
  ret: nothing,
  stream: 'read',
}

/** libvirt's `remote_domain_get_job_stats_args`. */
export interface DomainGetJobStatsArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainGetJobStatsArgs: XdrType<DomainGetJobStatsArgs> =
  /* @__PURE__ */ struct<DomainGetJobStatsArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_get_job_stats_ret`. */
export interface DomainGetJobStatsRet {
  readonly type: number
  /** At most 64. */
  readonly params: readonly TypedParam[]
}

export const domainGetJobStatsRet: XdrType<DomainGetJobStatsRet> =
  /* @__PURE__ */ struct<DomainGetJobStatsRet>({
    type: int,
    params: /* @__PURE__ */ list(typedParam, 64),
  })

/** Procedure 298: `REMOTE_PROC_DOMAIN_GET_JOB_STATS`. */
export const domainGetJobStats: Procedure<DomainGetJobStatsArgs, DomainGetJobStatsRet> = {
  program: 0x20008086,
  version: 1,
  number: 298,
  name: 'REMOTE_PROC_DOMAIN_GET_JOB_STATS',
  args: domainGetJobStatsArgs,
  ret: domainGetJobStatsRet,
}

/** libvirt's `remote_domain_set_memory_stats_period_args`. */
export interface DomainSetMemoryStatsPeriodArgs {
  readonly dom: DomainRef
  readonly period: number
  readonly flags: number
}

export const domainSetMemoryStatsPeriodArgs: XdrType<DomainSetMemoryStatsPeriodArgs> =
  /* @__PURE__ */ struct<DomainSetMemoryStatsPeriodArgs>({
    dom: domainRef,
    period: int,
    flags: uint,
  })

/** Procedure 308: `REMOTE_PROC_DOMAIN_SET_MEMORY_STATS_PERIOD`. */
export const domainSetMemoryStatsPeriod: Procedure<DomainSetMemoryStatsPeriodArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 308,
  name: 'REMOTE_PROC_DOMAIN_SET_MEMORY_STATS_PERIOD',
  args: domainSetMemoryStatsPeriodArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_create_xml_with_files_args`. */
export interface DomainCreateXmlWithFilesArgs {
  readonly xmlDesc: string
  readonly flags: number
}

export const domainCreateXmlWithFilesArgs: XdrType<DomainCreateXmlWithFilesArgs> =
  /* @__PURE__ */ struct<DomainCreateXmlWithFilesArgs>({
    xmlDesc: text,
    flags: uint,
  })

/** libvirt's `remote_domain_create_xml_with_files_ret`. */
export interface DomainCreateXmlWithFilesRet {
  readonly dom: DomainRef
}

export const domainCreateXmlWithFilesRet: XdrType<DomainCreateXmlWithFilesRet> =
  /* @__PURE__ */ struct<DomainCreateXmlWithFilesRet>({
    dom: domainRef,
  })

/** Procedure 309: `REMOTE_PROC_DOMAIN_CREATE_XML_WITH_FILES`. */
export const domainCreateXmlWithFiles: Procedure<DomainCreateXmlWithFilesArgs, DomainCreateXmlWithFilesRet> =
  {
    program: 0x20008086,
    version: 1,
    number: 309,
    name: 'REMOTE_PROC_DOMAIN_CREATE_XML_WITH_FILES',
    args: domainCreateXmlWithFilesArgs,
    ret: domainCreateXmlWithFilesRet,
  }

/** libvirt's `remote_domain_create_with_files_args`. */
export interface DomainCreateWithFilesArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainCreateWithFilesArgs: XdrType<DomainCreateWithFilesArgs> =
  /* @__PURE__ */ struct<DomainCreateWithFilesArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_create_with_files_ret`. */
export interface DomainCreateWithFilesRet {
  readonly dom: DomainRef
}

export const domainCreateWithFilesRet: XdrType<DomainCreateWithFilesRet> =
  /* @__PURE__ */ struct<DomainCreateWithFilesRet>({
    dom: domainRef,
  })

/** Procedure 310: `REMOTE_PROC_DOMAIN_CREATE_WITH_FILES`. */
export const domainCreateWithFiles: Procedure<DomainCreateWithFilesArgs, DomainCreateWithFilesRet> = {
  program: 0x20008086,
  version: 1,
  number: 310,
  name: 'REMOTE_PROC_DOMAIN_CREATE_WITH_FILES',
  args: domainCreateWithFilesArgs,
  ret: domainCreateWithFilesRet,
}

/** libvirt's `remote_domain_core_dump_with_format_args`. */
export interface DomainCoreDumpWithFormatArgs {
  readonly dom: DomainRef
  readonly to: string
  readonly dumpformat: number
  readonly flags: number
}

export const domainCoreDumpWithFormatArgs: XdrType<DomainCoreDumpWithFormatArgs> =
  /* @__PURE__ */ struct<DomainCoreDumpWithFormatArgs>({
    dom: domainRef,
    to: text,
    dumpformat: uint,
    flags: uint,
  })

/** Procedure 334: `REMOTE_PROC_DOMAIN_CORE_DUMP_WITH_FORMAT`. */
export const domainCoreDumpWithFormat: Procedure<DomainCoreDumpWithFormatArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 334,
  name: 'REMOTE_PROC_DOMAIN_CORE_DUMP_WITH_FORMAT',
  args: domainCoreDumpWithFormatArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_fsfreeze_args`. */
export interface DomainFsfreezeArgs {
  readonly dom: DomainRef
  /** At most 256. */
  readonly mountpoints: readonly string[]
  readonly flags: number
}

export const domainFsfreezeArgs: XdrType<DomainFsfreezeArgs> = /* @__PURE__ */ struct<DomainFsfreezeArgs>({
  dom: domainRef,
  mountpoints: /* @__PURE__ */ list(text, 256),
  flags: uint,
})

/** libvirt's `remote_domain_fsfreeze_ret`. */
export interface DomainFsfreezeRet {
  readonly filesystems: number
}

export const domainFsfreezeRet: XdrType<DomainFsfreezeRet> = /* @__PURE__ */ struct<DomainFsfreezeRet>({
  filesystems: int,
})

/** Procedure 335: `REMOTE_PROC_DOMAIN_FSFREEZE`. */
export const domainFsfreeze: Procedure<DomainFsfreezeArgs, DomainFsfreezeRet> = {
  program: 0x20008086,
  version: 1,
  number: 335,
  name: 'REMOTE_PROC_DOMAIN_FSFREEZE',
  args: domainFsfreezeArgs,
  ret: domainFsfreezeRet,
}

/** libvirt's `remote_domain_fsthaw_args`. */
export interface DomainFsthawArgs {
  readonly dom: DomainRef
  /** At most 256. */
  readonly mountpoints: readonly string[]
  readonly flags: number
}

export const domainFsthawArgs: XdrType<DomainFsthawArgs> = /* @__PURE__ */ struct<DomainFsthawArgs>({
  dom: domainRef,
  mountpoints: /* @__PURE__ */ list(text, 256),
  flags: uint,
})

/** libvirt's `remote_domain_fsthaw_ret`. */
export interface DomainFsthawRet {
  readonly filesystems: number
}

export const domainFsthawRet: XdrType<DomainFsthawRet> = /* @__PURE__ */ struct<DomainFsthawRet>({
  filesystems: int,
})

/** Procedure 336: `REMOTE_PROC_DOMAIN_FSTHAW`. */
export const domainFsthaw: Procedure<DomainFsthawArgs, DomainFsthawRet> = {
  program: 0x20008086,
  version: 1,
  number: 336,
  name: 'REMOTE_PROC_DOMAIN_FSTHAW',
  args: domainFsthawArgs,
  ret: domainFsthawRet,
}

/** libvirt's `remote_domain_get_time_args`. */
export interface DomainGetTimeArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainGetTimeArgs: XdrType<DomainGetTimeArgs> = /* @__PURE__ */ struct<DomainGetTimeArgs>({
  dom: domainRef,
  flags: uint,
})

/** libvirt's `remote_domain_get_time_ret`. */
export interface DomainGetTimeRet {
  readonly seconds: bigint
  readonly nseconds: number
}

export const domainGetTimeRet: XdrType<DomainGetTimeRet> = /* @__PURE__ */ struct<DomainGetTimeRet>({
  seconds: hyper,
  nseconds: uint,
})

/** Procedure 337: `REMOTE_PROC_DOMAIN_GET_TIME`. */
export const domainGetTime: Procedure<DomainGetTimeArgs, DomainGetTimeRet> = {
  program: 0x20008086,
  version: 1,
  number: 337,
  name: 'REMOTE_PROC_DOMAIN_GET_TIME',
  args: domainGetTimeArgs,
  ret: domainGetTimeRet,
}

/** libvirt's `remote_domain_set_time_args`. */
export interface DomainSetTimeArgs {
  readonly dom: DomainRef
  readonly seconds: bigint
  readonly nseconds: number
  readonly flags: number
}

export const domainSetTimeArgs: XdrType<DomainSetTimeArgs> = /* @__PURE__ */ struct<DomainSetTimeArgs>({
  dom: domainRef,
  seconds: hyper,
  nseconds: uint,
  flags: uint,
})

/** Procedure 338: `REMOTE_PROC_DOMAIN_SET_TIME`. */
export const domainSetTime: Procedure<DomainSetTimeArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 338,
  name: 'REMOTE_PROC_DOMAIN_SET_TIME',
  args: domainSetTimeArgs,
  ret: nothing,
}

/** libvirt's `remote_connect_get_domain_capabilities_args`. */
export interface ConnectGetDomainCapabilitiesArgs {
  readonly emulatorbin: string | null
  readonly arch: string | null
  readonly machine: string | null
  readonly virttype: string | null
  readonly flags: number
}

export const connectGetDomainCapabilitiesArgs: XdrType<ConnectGetDomainCapabilitiesArgs> =
  /* @__PURE__ */ struct<ConnectGetDomainCapabilitiesArgs>({
    emulatorbin: optionalText,
    arch: optionalText,
    machine: optionalText,
    virttype: optionalText,
    flags: uint,
  })

/** libvirt's `remote_connect_get_domain_capabilities_ret`. */
export interface ConnectGetDomainCapabilitiesRet {
  readonly capabilities: string
}

export const connectGetDomainCapabilitiesRet: XdrType<ConnectGetDomainCapabilitiesRet> =
  /* @__PURE__ */ struct<ConnectGetDomainCapabilitiesRet>({
    capabilities: text,
  })

/** Procedure 342: `REMOTE_PROC_CONNECT_GET_DOMAIN_CAPABILITIES`. */
export const connectGetDomainCapabilities: Procedure<
  ConnectGetDomainCapabilitiesArgs,
  ConnectGetDomainCapabilitiesRet
> = {
  program: 0x20008086,
  version: 1,
  number: 342,
  name: 'REMOTE_PROC_CONNECT_GET_DOMAIN_CAPABILITIES',
  args: connectGetDomainCapabilitiesArgs,
  ret: connectGetDomainCapabilitiesRet,
}

/** libvirt's `remote_domain_open_graphics_fd_args`. */
export interface DomainOpenGraphicsFdArgs {
  readonly dom: DomainRef
  readonly idx: number
  readonly flags: number
}

export const domainOpenGraphicsFdArgs: XdrType<DomainOpenGraphicsFdArgs> =
  /* @__PURE__ */ struct<DomainOpenGraphicsFdArgs>({
    dom: domainRef,
    idx: uint,
    flags: uint,
  })

/** Procedure 343: `REMOTE_PROC_DOMAIN_OPEN_GRAPHICS_FD`. */
export const domainOpenGraphicsFd: Procedure<DomainOpenGraphicsFdArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 343,
  name: 'REMOTE_PROC_DOMAIN_OPEN_GRAPHICS_FD',
  args: domainOpenGraphicsFdArgs,
  ret: nothing,
}

/** libvirt's `remote_connect_get_all_domain_stats_args`. */
export interface ConnectGetAllDomainStatsArgs {
  /** At most 16384. */
  readonly doms: readonly DomainRef[]
  readonly stats: number
  readonly flags: number
}

export const connectGetAllDomainStatsArgs: XdrType<ConnectGetAllDomainStatsArgs> =
  /* @__PURE__ */ struct<ConnectGetAllDomainStatsArgs>({
    doms: /* @__PURE__ */ list(domainRef, 16384),
    stats: uint,
    flags: uint,
  })

/** libvirt's `remote_connect_get_all_domain_stats_ret`. */
export interface ConnectGetAllDomainStatsRet {
  /** At most 16384. */
  readonly retStats: readonly DomainStatsRecord[]
}

export const connectGetAllDomainStatsRet: XdrType<ConnectGetAllDomainStatsRet> =
  /* @__PURE__ */ struct<ConnectGetAllDomainStatsRet>({
    retStats: /* @__PURE__ */ list(domainStatsRecord, 16384),
  })

/** Procedure 344: `REMOTE_PROC_CONNECT_GET_ALL_DOMAIN_STATS`. */
export const connectGetAllDomainStats: Procedure<ConnectGetAllDomainStatsArgs, ConnectGetAllDomainStatsRet> =
  {
    program: 0x20008086,
    version: 1,
    number: 344,
    name: 'REMOTE_PROC_CONNECT_GET_ALL_DOMAIN_STATS',
    args: connectGetAllDomainStatsArgs,
    ret: connectGetAllDomainStatsRet,
  }

/** libvirt's `remote_domain_block_copy_args`. */
export interface DomainBlockCopyArgs {
  readonly dom: DomainRef
  readonly path: string
  readonly destxml: string
  /** At most 16. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const domainBlockCopyArgs: XdrType<DomainBlockCopyArgs> = /* @__PURE__ */ struct<DomainBlockCopyArgs>({
  dom: domainRef,
  path: text,
  destxml: text,
  params: /* @__PURE__ */ list(typedParam, 16),
  flags: uint,
})

/** Procedure 345: `REMOTE_PROC_DOMAIN_BLOCK_COPY`. */
export const domainBlockCopy: Procedure<DomainBlockCopyArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 345,
  name: 'REMOTE_PROC_DOMAIN_BLOCK_COPY',
  args: domainBlockCopyArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_fsinfo_args`. */
export interface DomainGetFsinfoArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainGetFsinfoArgs: XdrType<DomainGetFsinfoArgs> = /* @__PURE__ */ struct<DomainGetFsinfoArgs>({
  dom: domainRef,
  flags: uint,
})

/** libvirt's `remote_domain_get_fsinfo_ret`. */
export interface DomainGetFsinfoRet {
  /** At most 256. */
  readonly info: readonly DomainFsinfo[]
  readonly ret: number
}

export const domainGetFsinfoRet: XdrType<DomainGetFsinfoRet> = /* @__PURE__ */ struct<DomainGetFsinfoRet>({
  info: /* @__PURE__ */ list(domainFsinfo, 256),
  ret: uint,
})

/** Procedure 349: `REMOTE_PROC_DOMAIN_GET_FSINFO`. */
export const domainGetFsinfo: Procedure<DomainGetFsinfoArgs, DomainGetFsinfoRet> = {
  program: 0x20008086,
  version: 1,
  number: 349,
  name: 'REMOTE_PROC_DOMAIN_GET_FSINFO',
  args: domainGetFsinfoArgs,
  ret: domainGetFsinfoRet,
}

/** libvirt's `remote_domain_define_xml_flags_args`. */
export interface DomainDefineXmlFlagsArgs {
  readonly xml: string
  readonly flags: number
}

export const domainDefineXmlFlagsArgs: XdrType<DomainDefineXmlFlagsArgs> =
  /* @__PURE__ */ struct<DomainDefineXmlFlagsArgs>({
    xml: text,
    flags: uint,
  })

/** libvirt's `remote_domain_define_xml_flags_ret`. */
export interface DomainDefineXmlFlagsRet {
  readonly dom: DomainRef
}

export const domainDefineXmlFlagsRet: XdrType<DomainDefineXmlFlagsRet> =
  /* @__PURE__ */ struct<DomainDefineXmlFlagsRet>({
    dom: domainRef,
  })

/** Procedure 350: `REMOTE_PROC_DOMAIN_DEFINE_XML_FLAGS`. */
export const domainDefineXmlFlags: Procedure<DomainDefineXmlFlagsArgs, DomainDefineXmlFlagsRet> = {
  program: 0x20008086,
  version: 1,
  number: 350,
  name: 'REMOTE_PROC_DOMAIN_DEFINE_XML_FLAGS',
  args: domainDefineXmlFlagsArgs,
  ret: domainDefineXmlFlagsRet,
}

/** libvirt's `remote_domain_get_iothread_info_args`. */
export interface DomainGetIothreadInfoArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainGetIothreadInfoArgs: XdrType<DomainGetIothreadInfoArgs> =
  /* @__PURE__ */ struct<DomainGetIothreadInfoArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_get_iothread_info_ret`. */
export interface DomainGetIothreadInfoRet {
  /** At most 16384. */
  readonly info: readonly DomainIothreadInfo[]
  readonly ret: number
}

export const domainGetIothreadInfoRet: XdrType<DomainGetIothreadInfoRet> =
  /* @__PURE__ */ struct<DomainGetIothreadInfoRet>({
    info: /* @__PURE__ */ list(domainIothreadInfo, 16384),
    ret: uint,
  })

/** Procedure 351: `REMOTE_PROC_DOMAIN_GET_IOTHREAD_INFO`. */
export const domainGetIothreadInfo: Procedure<DomainGetIothreadInfoArgs, DomainGetIothreadInfoRet> = {
  program: 0x20008086,
  version: 1,
  number: 351,
  name: 'REMOTE_PROC_DOMAIN_GET_IOTHREAD_INFO',
  args: domainGetIothreadInfoArgs,
  ret: domainGetIothreadInfoRet,
}

/** libvirt's `remote_domain_pin_iothread_args`. */
export interface DomainPinIothreadArgs {
  readonly dom: DomainRef
  readonly iothreadsId: number
  /** At most 2048 bytes. */
  readonly cpumap: Uint8Array
  readonly flags: number
}

export const domainPinIothreadArgs: XdrType<DomainPinIothreadArgs> =
  /* @__PURE__ */ struct<DomainPinIothreadArgs>({
    dom: domainRef,
    iothreadsId: uint,
    cpumap: /* @__PURE__ */ bytes(2048),
    flags: uint,
  })

/** Procedure 352: `REMOTE_PROC_DOMAIN_PIN_IOTHREAD`. */
export const domainPinIothread: Procedure<DomainPinIothreadArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 352,
  name: 'REMOTE_PROC_DOMAIN_PIN_IOTHREAD',
  args: domainPinIothreadArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_interface_addresses_args`. */
export interface DomainInterfaceAddressesArgs {
  readonly dom: DomainRef
  readonly source: number
  readonly flags: number
}

export const domainInterfaceAddressesArgs: XdrType<DomainInterfaceAddressesArgs> =
  /* @__PURE__ */ struct<DomainInterfaceAddressesArgs>({
    dom: domainRef,
    source: uint,
    flags: uint,
  })

/** libvirt's `remote_domain_interface_addresses_ret`. */
export interface DomainInterfaceAddressesRet {
  /** At most 2048. */
  readonly ifaces: readonly DomainInterface[]
}

export const domainInterfaceAddressesRet: XdrType<DomainInterfaceAddressesRet> =
  /* @__PURE__ */ struct<DomainInterfaceAddressesRet>({
    ifaces: /* @__PURE__ */ list(domainInterface, 2048),
  })

/** Procedure 353: `REMOTE_PROC_DOMAIN_INTERFACE_ADDRESSES`. */
export const domainInterfaceAddresses: Procedure<DomainInterfaceAddressesArgs, DomainInterfaceAddressesRet> =
  {
    program: 0x20008086,
    version: 1,
    number: 353,
    name: 'REMOTE_PROC_DOMAIN_INTERFACE_ADDRESSES',
    args: domainInterfaceAddressesArgs,
    ret: domainInterfaceAddressesRet,
  }

/** libvirt's `remote_domain_add_iothread_args`. */
export interface DomainAddIothreadArgs {
  readonly dom: DomainRef
  readonly iothreadId: number
  readonly flags: number
}

export const domainAddIothreadArgs: XdrType<DomainAddIothreadArgs> =
  /* @__PURE__ */ struct<DomainAddIothreadArgs>({
    dom: domainRef,
    iothreadId: uint,
    flags: uint,
  })

/** Procedure 355: `REMOTE_PROC_DOMAIN_ADD_IOTHREAD`. */
export const domainAddIothread: Procedure<DomainAddIothreadArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 355,
  name: 'REMOTE_PROC_DOMAIN_ADD_IOTHREAD',
  args: domainAddIothreadArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_del_iothread_args`. */
export interface DomainDelIothreadArgs {
  readonly dom: DomainRef
  readonly iothreadId: number
  readonly flags: number
}

export const domainDelIothreadArgs: XdrType<DomainDelIothreadArgs> =
  /* @__PURE__ */ struct<DomainDelIothreadArgs>({
    dom: domainRef,
    iothreadId: uint,
    flags: uint,
  })

/** Procedure 356: `REMOTE_PROC_DOMAIN_DEL_IOTHREAD`. */
export const domainDelIothread: Procedure<DomainDelIothreadArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 356,
  name: 'REMOTE_PROC_DOMAIN_DEL_IOTHREAD',
  args: domainDelIothreadArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_set_user_password_args`. */
export interface DomainSetUserPasswordArgs {
  readonly dom: DomainRef
  readonly user: string | null
  readonly password: string | null
  readonly flags: number
}

export const domainSetUserPasswordArgs: XdrType<DomainSetUserPasswordArgs> =
  /* @__PURE__ */ struct<DomainSetUserPasswordArgs>({
    dom: domainRef,
    user: optionalText,
    password: optionalText,
    flags: uint,
  })

/** Procedure 357: `REMOTE_PROC_DOMAIN_SET_USER_PASSWORD`. */
export const domainSetUserPassword: Procedure<DomainSetUserPasswordArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 357,
  name: 'REMOTE_PROC_DOMAIN_SET_USER_PASSWORD',
  args: domainSetUserPasswordArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_rename_args`. */
export interface DomainRenameArgs {
  readonly dom: DomainRef
  readonly newName: string | null
  readonly flags: number
}

export const domainRenameArgs: XdrType<DomainRenameArgs> = /* @__PURE__ */ struct<DomainRenameArgs>({
  dom: domainRef,
  newName: optionalText,
  flags: uint,
})

/** libvirt's `remote_domain_rename_ret`. */
export interface DomainRenameRet {
  readonly retcode: number
}

export const domainRenameRet: XdrType<DomainRenameRet> = /* @__PURE__ */ struct<DomainRenameRet>({
  retcode: int,
})

/** Procedure 358: `REMOTE_PROC_DOMAIN_RENAME`. */
export const domainRename: Procedure<DomainRenameArgs, DomainRenameRet> = {
  program: 0x20008086,
  version: 1,
  number: 358,
  name: 'REMOTE_PROC_DOMAIN_RENAME',
  args: domainRenameArgs,
  ret: domainRenameRet,
}

/** libvirt's `remote_domain_get_perf_events_args`. */
export interface DomainGetPerfEventsArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainGetPerfEventsArgs: XdrType<DomainGetPerfEventsArgs> =
  /* @__PURE__ */ struct<DomainGetPerfEventsArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_get_perf_events_ret`. */
export interface DomainGetPerfEventsRet {
  /** At most 64. */
  readonly params: readonly TypedParam[]
}

export const domainGetPerfEventsRet: XdrType<DomainGetPerfEventsRet> =
  /* @__PURE__ */ struct<DomainGetPerfEventsRet>({
    params: /* @__PURE__ */ list(typedParam, 64),
  })

/** Procedure 365: `REMOTE_PROC_DOMAIN_GET_PERF_EVENTS`. */
export const domainGetPerfEvents: Procedure<DomainGetPerfEventsArgs, DomainGetPerfEventsRet> = {
  program: 0x20008086,
  version: 1,
  number: 365,
  name: 'REMOTE_PROC_DOMAIN_GET_PERF_EVENTS',
  args: domainGetPerfEventsArgs,
  ret: domainGetPerfEventsRet,
}

/** libvirt's `remote_domain_set_perf_events_args`. */
export interface DomainSetPerfEventsArgs {
  readonly dom: DomainRef
  /** At most 64. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const domainSetPerfEventsArgs: XdrType<DomainSetPerfEventsArgs> =
  /* @__PURE__ */ struct<DomainSetPerfEventsArgs>({
    dom: domainRef,
    params: /* @__PURE__ */ list(typedParam, 64),
    flags: uint,
  })

/** Procedure 366: `REMOTE_PROC_DOMAIN_SET_PERF_EVENTS`. */
export const domainSetPerfEvents: Procedure<DomainSetPerfEventsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 366,
  name: 'REMOTE_PROC_DOMAIN_SET_PERF_EVENTS',
  args: domainSetPerfEventsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_guest_vcpus_args`. */
export interface DomainGetGuestVcpusArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainGetGuestVcpusArgs: XdrType<DomainGetGuestVcpusArgs> =
  /* @__PURE__ */ struct<DomainGetGuestVcpusArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_get_guest_vcpus_ret`. */
export interface DomainGetGuestVcpusRet {
  /** At most 64. */
  readonly params: readonly TypedParam[]
}

export const domainGetGuestVcpusRet: XdrType<DomainGetGuestVcpusRet> =
  /* @__PURE__ */ struct<DomainGetGuestVcpusRet>({
    params: /* @__PURE__ */ list(typedParam, 64),
  })

/** Procedure 371: `REMOTE_PROC_DOMAIN_GET_GUEST_VCPUS`. */
export const domainGetGuestVcpus: Procedure<DomainGetGuestVcpusArgs, DomainGetGuestVcpusRet> = {
  program: 0x20008086,
  version: 1,
  number: 371,
  name: 'REMOTE_PROC_DOMAIN_GET_GUEST_VCPUS',
  args: domainGetGuestVcpusArgs,
  ret: domainGetGuestVcpusRet,
}

/** libvirt's `remote_domain_set_guest_vcpus_args`. */
export interface DomainSetGuestVcpusArgs {
  readonly dom: DomainRef
  readonly cpumap: string
  readonly state: number
  readonly flags: number
}

export const domainSetGuestVcpusArgs: XdrType<DomainSetGuestVcpusArgs> =
  /* @__PURE__ */ struct<DomainSetGuestVcpusArgs>({
    dom: domainRef,
    cpumap: text,
    state: int,
    flags: uint,
  })

/** Procedure 372: `REMOTE_PROC_DOMAIN_SET_GUEST_VCPUS`. */
export const domainSetGuestVcpus: Procedure<DomainSetGuestVcpusArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 372,
  name: 'REMOTE_PROC_DOMAIN_SET_GUEST_VCPUS',
  args: domainSetGuestVcpusArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_set_vcpu_args`. */
export interface DomainSetVcpuArgs {
  readonly dom: DomainRef
  readonly cpumap: string
  readonly state: number
  readonly flags: number
}

export const domainSetVcpuArgs: XdrType<DomainSetVcpuArgs> = /* @__PURE__ */ struct<DomainSetVcpuArgs>({
  dom: domainRef,
  cpumap: text,
  state: int,
  flags: uint,
})

/** Procedure 384: `REMOTE_PROC_DOMAIN_SET_VCPU`. */
export const domainSetVcpu: Procedure<DomainSetVcpuArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 384,
  name: 'REMOTE_PROC_DOMAIN_SET_VCPU',
  args: domainSetVcpuArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_set_block_threshold_args`. */
export interface DomainSetBlockThresholdArgs {
  readonly dom: DomainRef
  readonly dev: string
  readonly threshold: bigint
  readonly flags: number
}

export const domainSetBlockThresholdArgs: XdrType<DomainSetBlockThresholdArgs> =
  /* @__PURE__ */ struct<DomainSetBlockThresholdArgs>({
    dom: domainRef,
    dev: text,
    threshold: uhyper,
    flags: uint,
  })

/** Procedure 386: `REMOTE_PROC_DOMAIN_SET_BLOCK_THRESHOLD`. */
export const domainSetBlockThreshold: Procedure<DomainSetBlockThresholdArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 386,
  name: 'REMOTE_PROC_DOMAIN_SET_BLOCK_THRESHOLD',
  args: domainSetBlockThresholdArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_managed_save_get_xml_desc_args`. */
export interface DomainManagedSaveGetXmlDescArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainManagedSaveGetXmlDescArgs: XdrType<DomainManagedSaveGetXmlDescArgs> =
  /* @__PURE__ */ struct<DomainManagedSaveGetXmlDescArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_managed_save_get_xml_desc_ret`. */
export interface DomainManagedSaveGetXmlDescRet {
  readonly xml: string
}

export const domainManagedSaveGetXmlDescRet: XdrType<DomainManagedSaveGetXmlDescRet> =
  /* @__PURE__ */ struct<DomainManagedSaveGetXmlDescRet>({
    xml: text,
  })

/** Procedure 388: `REMOTE_PROC_DOMAIN_MANAGED_SAVE_GET_XML_DESC`. */
export const domainManagedSaveGetXmlDesc: Procedure<
  DomainManagedSaveGetXmlDescArgs,
  DomainManagedSaveGetXmlDescRet
> = {
  program: 0x20008086,
  version: 1,
  number: 388,
  name: 'REMOTE_PROC_DOMAIN_MANAGED_SAVE_GET_XML_DESC',
  args: domainManagedSaveGetXmlDescArgs,
  ret: domainManagedSaveGetXmlDescRet,
}

/** libvirt's `remote_domain_managed_save_define_xml_args`. */
export interface DomainManagedSaveDefineXmlArgs {
  readonly dom: DomainRef
  readonly dxml: string | null
  readonly flags: number
}

export const domainManagedSaveDefineXmlArgs: XdrType<DomainManagedSaveDefineXmlArgs> =
  /* @__PURE__ */ struct<DomainManagedSaveDefineXmlArgs>({
    dom: domainRef,
    dxml: optionalText,
    flags: uint,
  })

/** Procedure 389: `REMOTE_PROC_DOMAIN_MANAGED_SAVE_DEFINE_XML`. */
export const domainManagedSaveDefineXml: Procedure<DomainManagedSaveDefineXmlArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 389,
  name: 'REMOTE_PROC_DOMAIN_MANAGED_SAVE_DEFINE_XML',
  args: domainManagedSaveDefineXmlArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_set_lifecycle_action_args`. */
export interface DomainSetLifecycleActionArgs {
  readonly dom: DomainRef
  readonly type: number
  readonly action: number
  readonly flags: number
}

export const domainSetLifecycleActionArgs: XdrType<DomainSetLifecycleActionArgs> =
  /* @__PURE__ */ struct<DomainSetLifecycleActionArgs>({
    dom: domainRef,
    type: uint,
    action: uint,
    flags: uint,
  })

/** Procedure 390: `REMOTE_PROC_DOMAIN_SET_LIFECYCLE_ACTION`. */
export const domainSetLifecycleAction: Procedure<DomainSetLifecycleActionArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 390,
  name: 'REMOTE_PROC_DOMAIN_SET_LIFECYCLE_ACTION',
  args: domainSetLifecycleActionArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_detach_device_alias_args`. */
export interface DomainDetachDeviceAliasArgs {
  readonly dom: DomainRef
  readonly alias: string
  readonly flags: number
}

export const domainDetachDeviceAliasArgs: XdrType<DomainDetachDeviceAliasArgs> =
  /* @__PURE__ */ struct<DomainDetachDeviceAliasArgs>({
    dom: domainRef,
    alias: text,
    flags: uint,
  })

/** Procedure 392: `REMOTE_PROC_DOMAIN_DETACH_DEVICE_ALIAS`. */
export const domainDetachDeviceAlias: Procedure<DomainDetachDeviceAliasArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 392,
  name: 'REMOTE_PROC_DOMAIN_DETACH_DEVICE_ALIAS',
  args: domainDetachDeviceAliasArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_launch_security_info_args`. */
export interface DomainGetLaunchSecurityInfoArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainGetLaunchSecurityInfoArgs: XdrType<DomainGetLaunchSecurityInfoArgs> =
  /* @__PURE__ */ struct<DomainGetLaunchSecurityInfoArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_get_launch_security_info_ret`. */
export interface DomainGetLaunchSecurityInfoRet {
  /** At most 64. */
  readonly params: readonly TypedParam[]
}

export const domainGetLaunchSecurityInfoRet: XdrType<DomainGetLaunchSecurityInfoRet> =
  /* @__PURE__ */ struct<DomainGetLaunchSecurityInfoRet>({
    params: /* @__PURE__ */ list(typedParam, 64),
  })

/** Procedure 396: `REMOTE_PROC_DOMAIN_GET_LAUNCH_SECURITY_INFO`. */
export const domainGetLaunchSecurityInfo: Procedure<
  DomainGetLaunchSecurityInfoArgs,
  DomainGetLaunchSecurityInfoRet
> = {
  program: 0x20008086,
  version: 1,
  number: 396,
  name: 'REMOTE_PROC_DOMAIN_GET_LAUNCH_SECURITY_INFO',
  args: domainGetLaunchSecurityInfoArgs,
  ret: domainGetLaunchSecurityInfoRet,
}

/** libvirt's `remote_domain_set_iothread_params_args`. */
export interface DomainSetIothreadParamsArgs {
  readonly dom: DomainRef
  readonly iothreadId: number
  /** At most 64. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const domainSetIothreadParamsArgs: XdrType<DomainSetIothreadParamsArgs> =
  /* @__PURE__ */ struct<DomainSetIothreadParamsArgs>({
    dom: domainRef,
    iothreadId: uint,
    params: /* @__PURE__ */ list(typedParam, 64),
    flags: uint,
  })

/** Procedure 402: `REMOTE_PROC_DOMAIN_SET_IOTHREAD_PARAMS`. */
export const domainSetIothreadParams: Procedure<DomainSetIothreadParamsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 402,
  name: 'REMOTE_PROC_DOMAIN_SET_IOTHREAD_PARAMS',
  args: domainSetIothreadParamsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_guest_info_args`. */
export interface DomainGetGuestInfoArgs {
  readonly dom: DomainRef
  readonly types: number
  readonly flags: number
}

export const domainGetGuestInfoArgs: XdrType<DomainGetGuestInfoArgs> =
  /* @__PURE__ */ struct<DomainGetGuestInfoArgs>({
    dom: domainRef,
    types: uint,
    flags: uint,
  })

/** libvirt's `remote_domain_get_guest_info_ret`. */
export interface DomainGetGuestInfoRet {
  /** At most 2048. */
  readonly params: readonly TypedParam[]
}

export const domainGetGuestInfoRet: XdrType<DomainGetGuestInfoRet> =
  /* @__PURE__ */ struct<DomainGetGuestInfoRet>({
    params: /* @__PURE__ */ list(typedParam, 2048),
  })

/** Procedure 418: `REMOTE_PROC_DOMAIN_GET_GUEST_INFO`. */
export const domainGetGuestInfo: Procedure<DomainGetGuestInfoArgs, DomainGetGuestInfoRet> = {
  program: 0x20008086,
  version: 1,
  number: 418,
  name: 'REMOTE_PROC_DOMAIN_GET_GUEST_INFO',
  args: domainGetGuestInfoArgs,
  ret: domainGetGuestInfoRet,
}

/** libvirt's `remote_domain_agent_set_response_timeout_args`. */
export interface DomainAgentSetResponseTimeoutArgs {
  readonly dom: DomainRef
  readonly timeout: number
  readonly flags: number
}

export const domainAgentSetResponseTimeoutArgs: XdrType<DomainAgentSetResponseTimeoutArgs> =
  /* @__PURE__ */ struct<DomainAgentSetResponseTimeoutArgs>({
    dom: domainRef,
    timeout: int,
    flags: uint,
  })

/** libvirt's `remote_domain_agent_set_response_timeout_ret`. */
export interface DomainAgentSetResponseTimeoutRet {
  readonly result: number
}

export const domainAgentSetResponseTimeoutRet: XdrType<DomainAgentSetResponseTimeoutRet> =
  /* @__PURE__ */ struct<DomainAgentSetResponseTimeoutRet>({
    result: int,
  })

/** Procedure 420: `REMOTE_PROC_DOMAIN_AGENT_SET_RESPONSE_TIMEOUT`. */
export const domainAgentSetResponseTimeout: Procedure<
  DomainAgentSetResponseTimeoutArgs,
  DomainAgentSetResponseTimeoutRet
> = {
  program: 0x20008086,
  version: 1,
  number: 420,
  name: 'REMOTE_PROC_DOMAIN_AGENT_SET_RESPONSE_TIMEOUT',
  args: domainAgentSetResponseTimeoutArgs,
  ret: domainAgentSetResponseTimeoutRet,
}

/** libvirt's `remote_domain_backup_begin_args`. */
export interface DomainBackupBeginArgs {
  readonly dom: DomainRef
  readonly backupXml: string
  readonly checkpointXml: string | null
  readonly flags: number
}

export const domainBackupBeginArgs: XdrType<DomainBackupBeginArgs> =
  /* @__PURE__ */ struct<DomainBackupBeginArgs>({
    dom: domainRef,
    backupXml: text,
    checkpointXml: optionalText,
    flags: uint,
  })

/** Procedure 421: `REMOTE_PROC_DOMAIN_BACKUP_BEGIN`. */
export const domainBackupBegin: Procedure<DomainBackupBeginArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 421,
  name: 'REMOTE_PROC_DOMAIN_BACKUP_BEGIN',
  args: domainBackupBeginArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_backup_get_xml_desc_args`. */
export interface DomainBackupGetXmlDescArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainBackupGetXmlDescArgs: XdrType<DomainBackupGetXmlDescArgs> =
  /* @__PURE__ */ struct<DomainBackupGetXmlDescArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_backup_get_xml_desc_ret`. */
export interface DomainBackupGetXmlDescRet {
  readonly xml: string
}

export const domainBackupGetXmlDescRet: XdrType<DomainBackupGetXmlDescRet> =
  /* @__PURE__ */ struct<DomainBackupGetXmlDescRet>({
    xml: text,
  })

/** Procedure 422: `REMOTE_PROC_DOMAIN_BACKUP_GET_XML_DESC`. */
export const domainBackupGetXmlDesc: Procedure<DomainBackupGetXmlDescArgs, DomainBackupGetXmlDescRet> = {
  program: 0x20008086,
  version: 1,
  number: 422,
  name: 'REMOTE_PROC_DOMAIN_BACKUP_GET_XML_DESC',
  args: domainBackupGetXmlDescArgs,
  ret: domainBackupGetXmlDescRet,
}

/** libvirt's `remote_domain_authorized_ssh_keys_get_args`. */
export interface DomainAuthorizedSshKeysGetArgs {
  readonly dom: DomainRef
  readonly user: string
  readonly flags: number
}

export const domainAuthorizedSshKeysGetArgs: XdrType<DomainAuthorizedSshKeysGetArgs> =
  /* @__PURE__ */ struct<DomainAuthorizedSshKeysGetArgs>({
    dom: domainRef,
    user: text,
    flags: uint,
  })

/** libvirt's `remote_domain_authorized_ssh_keys_get_ret`. */
export interface DomainAuthorizedSshKeysGetRet {
  /** At most 2048. */
  readonly keys: readonly string[]
}

export const domainAuthorizedSshKeysGetRet: XdrType<DomainAuthorizedSshKeysGetRet> =
  /* @__PURE__ */ struct<DomainAuthorizedSshKeysGetRet>({
    keys: /* @__PURE__ */ list(text, 2048),
  })

/** Procedure 424: `REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_GET`. */
export const domainAuthorizedSshKeysGet: Procedure<
  DomainAuthorizedSshKeysGetArgs,
  DomainAuthorizedSshKeysGetRet
> = {
  program: 0x20008086,
  version: 1,
  number: 424,
  name: 'REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_GET',
  args: domainAuthorizedSshKeysGetArgs,
  ret: domainAuthorizedSshKeysGetRet,
}

/** libvirt's `remote_domain_authorized_ssh_keys_set_args`. */
export interface DomainAuthorizedSshKeysSetArgs {
  readonly dom: DomainRef
  readonly user: string
  /** At most 2048. */
  readonly keys: readonly string[]
  readonly flags: number
}

export const domainAuthorizedSshKeysSetArgs: XdrType<DomainAuthorizedSshKeysSetArgs> =
  /* @__PURE__ */ struct<DomainAuthorizedSshKeysSetArgs>({
    dom: domainRef,
    user: text,
    keys: /* @__PURE__ */ list(text, 2048),
    flags: uint,
  })

/** Procedure 425: `REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_SET`. */
export const domainAuthorizedSshKeysSet: Procedure<DomainAuthorizedSshKeysSetArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 425,
  name: 'REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_SET',
  args: domainAuthorizedSshKeysSetArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_messages_args`. */
export interface DomainGetMessagesArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainGetMessagesArgs: XdrType<DomainGetMessagesArgs> =
  /* @__PURE__ */ struct<DomainGetMessagesArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_get_messages_ret`. */
export interface DomainGetMessagesRet {
  /** At most 2048. */
  readonly msgs: readonly string[]
}

export const domainGetMessagesRet: XdrType<DomainGetMessagesRet> =
  /* @__PURE__ */ struct<DomainGetMessagesRet>({
    msgs: /* @__PURE__ */ list(text, 2048),
  })

/** Procedure 426: `REMOTE_PROC_DOMAIN_GET_MESSAGES`. */
export const domainGetMessages: Procedure<DomainGetMessagesArgs, DomainGetMessagesRet> = {
  program: 0x20008086,
  version: 1,
  number: 426,
  name: 'REMOTE_PROC_DOMAIN_GET_MESSAGES',
  args: domainGetMessagesArgs,
  ret: domainGetMessagesRet,
}

/** libvirt's `remote_domain_start_dirty_rate_calc_args`. */
export interface DomainStartDirtyRateCalcArgs {
  readonly dom: DomainRef
  readonly seconds: number
  readonly flags: number
}

export const domainStartDirtyRateCalcArgs: XdrType<DomainStartDirtyRateCalcArgs> =
  /* @__PURE__ */ struct<DomainStartDirtyRateCalcArgs>({
    dom: domainRef,
    seconds: int,
    flags: uint,
  })

/** Procedure 427: `REMOTE_PROC_DOMAIN_START_DIRTY_RATE_CALC`. */
export const domainStartDirtyRateCalc: Procedure<DomainStartDirtyRateCalcArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 427,
  name: 'REMOTE_PROC_DOMAIN_START_DIRTY_RATE_CALC',
  args: domainStartDirtyRateCalcArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_set_launch_security_state_args`. */
export interface DomainSetLaunchSecurityStateArgs {
  readonly dom: DomainRef
  /** At most 64. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const domainSetLaunchSecurityStateArgs: XdrType<DomainSetLaunchSecurityStateArgs> =
  /* @__PURE__ */ struct<DomainSetLaunchSecurityStateArgs>({
    dom: domainRef,
    params: /* @__PURE__ */ list(typedParam, 64),
    flags: uint,
  })

/** Procedure 439: `REMOTE_PROC_DOMAIN_SET_LAUNCH_SECURITY_STATE`. */
export const domainSetLaunchSecurityState: Procedure<DomainSetLaunchSecurityStateArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 439,
  name: 'REMOTE_PROC_DOMAIN_SET_LAUNCH_SECURITY_STATE',
  args: domainSetLaunchSecurityStateArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_save_params_args`. */
export interface DomainSaveParamsArgs {
  readonly dom: DomainRef
  /** At most 64. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const domainSaveParamsArgs: XdrType<DomainSaveParamsArgs> =
  /* @__PURE__ */ struct<DomainSaveParamsArgs>({
    dom: domainRef,
    params: /* @__PURE__ */ list(typedParam, 64),
    flags: uint,
  })

/** Procedure 440: `REMOTE_PROC_DOMAIN_SAVE_PARAMS`. */
export const domainSaveParams: Procedure<DomainSaveParamsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 440,
  name: 'REMOTE_PROC_DOMAIN_SAVE_PARAMS',
  args: domainSaveParamsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_restore_params_args`. */
export interface DomainRestoreParamsArgs {
  /** At most 64. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const domainRestoreParamsArgs: XdrType<DomainRestoreParamsArgs> =
  /* @__PURE__ */ struct<DomainRestoreParamsArgs>({
    params: /* @__PURE__ */ list(typedParam, 64),
    flags: uint,
  })

/** Procedure 441: `REMOTE_PROC_DOMAIN_RESTORE_PARAMS`. */
export const domainRestoreParams: Procedure<DomainRestoreParamsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 441,
  name: 'REMOTE_PROC_DOMAIN_RESTORE_PARAMS',
  args: domainRestoreParamsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_abort_job_flags_args`. */
export interface DomainAbortJobFlagsArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainAbortJobFlagsArgs: XdrType<DomainAbortJobFlagsArgs> =
  /* @__PURE__ */ struct<DomainAbortJobFlagsArgs>({
    dom: domainRef,
    flags: uint,
  })

/** Procedure 442: `REMOTE_PROC_DOMAIN_ABORT_JOB_FLAGS`. */
export const domainAbortJobFlags: Procedure<DomainAbortJobFlagsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 442,
  name: 'REMOTE_PROC_DOMAIN_ABORT_JOB_FLAGS',
  args: domainAbortJobFlagsArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_fd_associate_args`. */
export interface DomainFdAssociateArgs {
  readonly dom: DomainRef
  readonly name: string
  readonly flags: number
}

export const domainFdAssociateArgs: XdrType<DomainFdAssociateArgs> =
  /* @__PURE__ */ struct<DomainFdAssociateArgs>({
    dom: domainRef,
    name: text,
    flags: uint,
  })

/** Procedure 443: `REMOTE_PROC_DOMAIN_FD_ASSOCIATE`. */
export const domainFdAssociate: Procedure<DomainFdAssociateArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 443,
  name: 'REMOTE_PROC_DOMAIN_FD_ASSOCIATE',
  args: domainFdAssociateArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_graphics_reload_args`. Not in libvirt 9.0.0. */
export interface DomainGraphicsReloadArgs {
  readonly dom: DomainRef
  readonly type: number
  readonly flags: number
}

export const domainGraphicsReloadArgs: XdrType<DomainGraphicsReloadArgs> =
  /* @__PURE__ */ struct<DomainGraphicsReloadArgs>({
    dom: domainRef,
    type: uint,
    flags: uint,
  })

/** Procedure 448: `REMOTE_PROC_DOMAIN_GRAPHICS_RELOAD`. Not in libvirt 9.0.0. */
export const domainGraphicsReload: Procedure<DomainGraphicsReloadArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 448,
  name: 'REMOTE_PROC_DOMAIN_GRAPHICS_RELOAD',
  args: domainGraphicsReloadArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_get_autostart_once_args`. Not in libvirt 9.0.0. */
export interface DomainGetAutostartOnceArgs {
  readonly dom: DomainRef
}

export const domainGetAutostartOnceArgs: XdrType<DomainGetAutostartOnceArgs> =
  /* @__PURE__ */ struct<DomainGetAutostartOnceArgs>({
    dom: domainRef,
  })

/** libvirt's `remote_domain_get_autostart_once_ret`. Not in libvirt 9.0.0. */
export interface DomainGetAutostartOnceRet {
  readonly autostart: number
}

export const domainGetAutostartOnceRet: XdrType<DomainGetAutostartOnceRet> =
  /* @__PURE__ */ struct<DomainGetAutostartOnceRet>({
    autostart: int,
  })

/** Procedure 449: `REMOTE_PROC_DOMAIN_GET_AUTOSTART_ONCE`. Not in libvirt 9.0.0. */
export const domainGetAutostartOnce: Procedure<DomainGetAutostartOnceArgs, DomainGetAutostartOnceRet> = {
  program: 0x20008086,
  version: 1,
  number: 449,
  name: 'REMOTE_PROC_DOMAIN_GET_AUTOSTART_ONCE',
  args: domainGetAutostartOnceArgs,
  ret: domainGetAutostartOnceRet,
}

/** libvirt's `remote_domain_set_autostart_once_args`. Not in libvirt 9.0.0. */
export interface DomainSetAutostartOnceArgs {
  readonly dom: DomainRef
  readonly autostart: number
}

export const domainSetAutostartOnceArgs: XdrType<DomainSetAutostartOnceArgs> =
  /* @__PURE__ */ struct<DomainSetAutostartOnceArgs>({
    dom: domainRef,
    autostart: int,
  })

/** Procedure 450: `REMOTE_PROC_DOMAIN_SET_AUTOSTART_ONCE`. Not in libvirt 9.0.0. */
export const domainSetAutostartOnce: Procedure<DomainSetAutostartOnceArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 450,
  name: 'REMOTE_PROC_DOMAIN_SET_AUTOSTART_ONCE',
  args: domainSetAutostartOnceArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_set_throttle_group_args`. Not in libvirt 9.0.0. */
export interface DomainSetThrottleGroupArgs {
  readonly dom: DomainRef
  readonly group: string
  /** At most 32. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const domainSetThrottleGroupArgs: XdrType<DomainSetThrottleGroupArgs> =
  /* @__PURE__ */ struct<DomainSetThrottleGroupArgs>({
    dom: domainRef,
    group: text,
    params: /* @__PURE__ */ list(typedParam, 32),
    flags: uint,
  })

/** Procedure 451: `REMOTE_PROC_DOMAIN_SET_THROTTLE_GROUP`. Not in libvirt 9.0.0. */
export const domainSetThrottleGroup: Procedure<DomainSetThrottleGroupArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 451,
  name: 'REMOTE_PROC_DOMAIN_SET_THROTTLE_GROUP',
  args: domainSetThrottleGroupArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_del_throttle_group_args`. Not in libvirt 9.0.0. */
export interface DomainDelThrottleGroupArgs {
  readonly dom: DomainRef
  readonly group: string | null
  readonly flags: number
}

export const domainDelThrottleGroupArgs: XdrType<DomainDelThrottleGroupArgs> =
  /* @__PURE__ */ struct<DomainDelThrottleGroupArgs>({
    dom: domainRef,
    group: optionalText,
    flags: uint,
  })

/** Procedure 452: `REMOTE_PROC_DOMAIN_DEL_THROTTLE_GROUP`. Not in libvirt 9.0.0. */
export const domainDelThrottleGroup: Procedure<DomainDelThrottleGroupArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 452,
  name: 'REMOTE_PROC_DOMAIN_DEL_THROTTLE_GROUP',
  args: domainDelThrottleGroupArgs,
  ret: nothing,
}
