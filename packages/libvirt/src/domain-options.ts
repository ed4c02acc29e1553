import {
  ConnectGetAllDomainStatsFlags,
  ConnectListAllDomainsFlags,
  DomainCreateFlags,
  DomainDestroyFlags,
  DomainDeviceModifyFlags,
  DomainMemoryModFlags,
  DomainSaveRestoreFlags,
  DomainUndefineFlags,
  DomainVcpuFlags,
  DomainXmlFlags,
} from '@hostloop/protocol/domain'
import type {
  DomainInterfaceAddressesSource,
  DomainShutdownFlags,
  DomainStatsTypes,
} from '@hostloop/protocol/domain'
import type { CallOptions } from '@hostloop/rpc'
import type { FilterBits, FlagBits, OneOrMore } from './flags.ts'

/** libvirt's groups of states, by which domains are listed. */
export type DomainStateGroup = 'running' | 'paused' | 'shutoff' | 'other'

/** Which domains: true is those that are, false is those that aren't, and what is left out is no matter. */
export interface DomainFilter extends CallOptions {
  readonly active?: boolean | undefined
  /** Whether it is defined; else it is gone when it stops. */
  readonly persistent?: boolean | undefined
  /** In one of these states. */
  readonly state?: OneOrMore<DomainStateGroup> | undefined
}

export interface ListDomainsOptions extends DomainFilter {
  readonly autostart?: boolean | undefined
  readonly hasManagedSave?: boolean | undefined
  readonly hasSnapshot?: boolean | undefined
  readonly hasCheckpoint?: boolean | undefined
}

const list = ConnectListAllDomainsFlags

export const domainFilterBits: FilterBits<DomainFilter> = {
  active: [list.active, list.inactive],
  persistent: [list.persistent, list.transient],
}

export const listDomainsBits: FilterBits<ListDomainsOptions> = {
  ...domainFilterBits,
  autostart: [list.autostart, list.noAutostart],
  hasManagedSave: [list.managedsave, list.noManagedsave],
  hasSnapshot: [list.hasSnapshot, list.noSnapshot],
  hasCheckpoint: [list.hasCheckpoint, list.noCheckpoint],
}

export const domainStateBits: Readonly<Record<DomainStateGroup, number>> = {
  running: list.running,
  paused: list.paused,
  shutoff: list.shutoff,
  other: list.other,
}

export interface DefineDomainOptions extends CallOptions {
  /** The XML must be what libvirt's schema says. */
  readonly validate?: boolean | undefined
}

export interface StartDomainOptions extends CallOptions {
  /** It waits for `resume()` before it runs anything. */
  readonly paused?: boolean | undefined
  /** It is destroyed when this connection ends. */
  readonly autodestroy?: boolean | undefined
  /** Its saved state is read past the cache of the file system. */
  readonly bypassCache?: boolean | undefined
  /** It boots, and its saved state is thrown away. */
  readonly forceBoot?: boolean | undefined
  /** The XML must be what libvirt's schema says. */
  readonly validate?: boolean | undefined
  /** Its NVRAM is made anew from the template. */
  readonly resetNvram?: boolean | undefined
}

export const startDomainBits: FlagBits<StartDomainOptions> = {
  paused: DomainCreateFlags.startPaused,
  autodestroy: DomainCreateFlags.startAutodestroy,
  bypassCache: DomainCreateFlags.startBypassCache,
  forceBoot: DomainCreateFlags.startForceBoot,
  validate: DomainCreateFlags.startValidate,
  resetNvram: DomainCreateFlags.startResetNvram,
}

/** How the guest is asked. */
export type ShutdownMethod = Exclude<keyof typeof DomainShutdownFlags, 'default'>

export interface ShutdownOptions extends CallOptions {
  /** Of several, the hypervisor tries one after the other, in an order of its own. Default: what it takes to be best. */
  readonly via?: OneOrMore<ShutdownMethod> | undefined
}

export interface DestroyDomainOptions extends CallOptions {
  /** Fails rather than to kill a process that doesn't end when it is told to. */
  readonly graceful?: boolean | undefined
  /** Its logs go too. */
  readonly removeLogs?: boolean | undefined
}

export const destroyDomainBits: FlagBits<DestroyDomainOptions> = {
  graceful: DomainDestroyFlags.graceful,
  removeLogs: DomainDestroyFlags.removeLogs,
}

/** What else goes, or stays; libvirt refuses to undefine a domain that has something of which nothing is said. */
export interface UndefineDomainOptions extends CallOptions {
  readonly managedSave?: boolean | undefined
  readonly snapshotsMetadata?: boolean | undefined
  readonly checkpointsMetadata?: boolean | undefined
  readonly nvram?: boolean | undefined
  readonly keepNvram?: boolean | undefined
  readonly tpm?: boolean | undefined
  readonly keepTpm?: boolean | undefined
}

export const undefineDomainBits: FlagBits<UndefineDomainOptions> = {
  managedSave: DomainUndefineFlags.managedSave,
  snapshotsMetadata: DomainUndefineFlags.snapshotsMetadata,
  checkpointsMetadata: DomainUndefineFlags.checkpointsMetadata,
  nvram: DomainUndefineFlags.nvram,
  keepNvram: DomainUndefineFlags.keepNvram,
  tpm: DomainUndefineFlags.tpm,
  keepTpm: DomainUndefineFlags.keepTpm,
}

export interface DomainXmlOptions extends CallOptions {
  /** With passwords and the like. Refused on a read-only connection. */
  readonly secure?: boolean | undefined
  /** As it will be when it starts the next time, not as it runs. */
  readonly inactive?: boolean | undefined
  /** With what its CPU becomes on this host. */
  readonly updateCpu?: boolean | undefined
  /** In a form that can be given to another host. */
  readonly migratable?: boolean | undefined
}

export const domainXmlBits: FlagBits<DomainXmlOptions> = {
  secure: DomainXmlFlags.secure,
  inactive: DomainXmlFlags.inactive,
  updateCpu: DomainXmlFlags.updateCpu,
  migratable: DomainXmlFlags.migratable,
}

/** What a change is made to. Neither: the domain as it is now, running or not. */
export interface ChangeOptions extends CallOptions {
  /** The domain that runs. */
  readonly live?: boolean | undefined
  /** Its definition: from its next start on. */
  readonly config?: boolean | undefined
}

export interface SetMemoryOptions extends ChangeOptions {
  /** The maximum, not the memory that it has. */
  readonly maximum?: boolean | undefined
}

export const setMemoryBits: FlagBits<SetMemoryOptions> = {
  live: DomainMemoryModFlags.live,
  config: DomainMemoryModFlags.config,
  maximum: DomainMemoryModFlags.maximum,
}

export interface SetVcpusOptions extends ChangeOptions {
  /** The maximum, not how many it has. */
  readonly maximum?: boolean | undefined
  /** Only how many the guest uses, which its agent is told. */
  readonly guest?: boolean | undefined
  /** The added ones can be taken away again. */
  readonly hotpluggable?: boolean | undefined
}

export const setVcpusBits: FlagBits<SetVcpusOptions> = {
  live: DomainVcpuFlags.live,
  config: DomainVcpuFlags.config,
  maximum: DomainVcpuFlags.maximum,
  guest: DomainVcpuFlags.guest,
  hotpluggable: DomainVcpuFlags.hotpluggable,
}

export const changeDeviceBits: FlagBits<ChangeOptions> = {
  live: DomainDeviceModifyFlags.live,
  config: DomainDeviceModifyFlags.config,
}

export interface UpdateDeviceOptions extends ChangeOptions {
  /** Such as to eject a medium that the guest has locked. */
  readonly force?: boolean | undefined
}

export const updateDeviceBits: FlagBits<UpdateDeviceOptions> = {
  ...changeDeviceBits,
  force: DomainDeviceModifyFlags.force,
}

export interface ManagedSaveOptions extends CallOptions {
  /** Written or read past the cache of the file system. */
  readonly bypassCache?: boolean | undefined
  /** It runs when it is restored, also if it was paused. */
  readonly running?: boolean | undefined
  /** It is paused when it is restored, also if it ran. */
  readonly paused?: boolean | undefined
}

export interface SaveDomainOptions extends ManagedSaveOptions {
  /** Its definition from then on. It must fit what was saved. */
  readonly xml?: string | undefined
}

export interface RestoreDomainOptions extends SaveDomainOptions {
  /** Its NVRAM is made anew from the template. */
  readonly resetNvram?: boolean | undefined
}

export const managedSaveBits: FlagBits<ManagedSaveOptions> = {
  bypassCache: DomainSaveRestoreFlags.bypassCache,
  running: DomainSaveRestoreFlags.running,
  paused: DomainSaveRestoreFlags.paused,
}

export const restoreDomainBits: FlagBits<RestoreDomainOptions> = {
  ...managedSaveBits,
  resetNvram: DomainSaveRestoreFlags.resetNvram,
}

export interface InterfaceAddressesOptions extends CallOptions {
  /** Who is asked: libvirt's DHCP server (the default), the guest's agent, or the host's ARP table. */
  readonly source?: keyof typeof DomainInterfaceAddressesSource | undefined
}

export interface DomainHostnameOptions extends CallOptions {
  /** Who is asked. Default: what the hypervisor has. */
  readonly source?: 'lease' | 'agent' | undefined
}

export type DomainStatsType = keyof typeof DomainStatsTypes

export interface DomainStatsOptions extends CallOptions {
  /** Default: all that the hypervisor has. */
  readonly types?: OneOrMore<DomainStatsType> | undefined
  /** Only what can be had without waiting. */
  readonly nowait?: boolean | undefined
  /** The block statistics of backing images too. */
  readonly backing?: boolean | undefined
  /** Fails where the hypervisor doesn't have one of `types`. */
  readonly enforce?: boolean | undefined
}

export interface AllDomainStatsOptions extends DomainStatsOptions, DomainFilter {}

export const domainStatsBits: FlagBits<DomainStatsOptions> = {
  nowait: ConnectGetAllDomainStatsFlags.nowait,
  backing: ConnectGetAllDomainStatsFlags.backing,
  enforce: ConnectGetAllDomainStatsFlags.enforceStats,
}

export interface OpenConsoleOptions extends CallOptions {
  /** Its alias in the XML, such as `'serial1'`. Default: the first console or serial port. */
  readonly device?: string | undefined
  /** Takes it away from whoever has it. */
  readonly force?: boolean | undefined
  /** Fails where the hypervisor can't keep two apart that use it at once. */
  readonly safe?: boolean | undefined
}

export interface ScreenshotOptions extends CallOptions {
  /** Which of its screens; default 0. */
  readonly screen?: number | undefined
}
