// Generated from facts/ by generator/. Change those, then `npm run generate`.
// Snapshots of domains.

import { int, list, nothing, struct, uint } from '../descriptors.ts'
import type { Procedure, XdrType } from '../xdr-type.ts'
import { domainRef, domainSnapshotRef, text } from './types.ts'
import type { DomainRef, DomainSnapshotRef } from './types.ts'

/** libvirt's `virDomainSnapshotCreateFlags`. */
export const DomainSnapshotCreateFlags = {
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE` */
  redefine: 1,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT` */
  current: 2,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA` */
  noMetadata: 4,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_HALT` */
  halt: 8,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY` */
  diskOnly: 16,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT` */
  reuseExt: 32,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE` */
  quiesce: 64,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC` */
  atomic: 128,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_LIVE` */
  live: 256,
  /** `VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE` */
  validate: 512,
} as const
export type DomainSnapshotCreateFlags =
  (typeof DomainSnapshotCreateFlags)[keyof typeof DomainSnapshotCreateFlags]

/** libvirt's `virDomainSnapshotXMLFlags`. */
export const DomainSnapshotXmlFlags = {
  /** `VIR_DOMAIN_SNAPSHOT_XML_SECURE` */
  secure: 1,
} as const
export type DomainSnapshotXmlFlags = (typeof DomainSnapshotXmlFlags)[keyof typeof DomainSnapshotXmlFlags]

/** libvirt's `virDomainSnapshotListFlags`. */
export const DomainSnapshotListFlags = {
  /** `VIR_DOMAIN_SNAPSHOT_LIST_ROOTS` */
  roots: 1,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS` */
  descendants: 1,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_LEAVES` */
  leaves: 4,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES` */
  noLeaves: 8,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_METADATA` */
  metadata: 2,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA` */
  noMetadata: 16,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE` */
  inactive: 32,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE` */
  active: 64,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY` */
  diskOnly: 128,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL` */
  internal: 256,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL` */
  external: 512,
  /** `VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL` */
  topological: 1024,
} as const
export type DomainSnapshotListFlags = (typeof DomainSnapshotListFlags)[keyof typeof DomainSnapshotListFlags]

/** libvirt's `virDomainSnapshotRevertFlags`. */
export const DomainSnapshotRevertFlags = {
  /** `VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING` */
  running: 1,
  /** `VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED` */
  paused: 2,
  /** `VIR_DOMAIN_SNAPSHOT_REVERT_FORCE` */
  force: 4,
  /** `VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM` */
  resetNvram: 8,
} as const
export type DomainSnapshotRevertFlags =
  (typeof DomainSnapshotRevertFlags)[keyof typeof DomainSnapshotRevertFlags]

/** libvirt's `virDomainSnapshotDeleteFlags`. */
export const DomainSnapshotDeleteFlags = {
  /** `VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN` */
  children: 1,
  /** `VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY` */
  metadataOnly: 2,
  /** `VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY` */
  childrenOnly: 4,
} as const
export type DomainSnapshotDeleteFlags =
  (typeof DomainSnapshotDeleteFlags)[keyof typeof DomainSnapshotDeleteFlags]

/** libvirt's `remote_domain_snapshot_create_xml_args`. */
export interface DomainSnapshotCreateXmlArgs {
  readonly dom: DomainRef
  readonly xmlDesc: string
  readonly flags: number
}

export const domainSnapshotCreateXmlArgs: XdrType<DomainSnapshotCreateXmlArgs> =
  /* @__PURE__ */ struct<DomainSnapshotCreateXmlArgs>({
    dom: domainRef,
    xmlDesc: text,
    flags: uint,
  })

/** libvirt's `remote_domain_snapshot_create_xml_ret`. */
export interface DomainSnapshotCreateXmlRet {
  readonly snap: DomainSnapshotRef
}

export const domainSnapshotCreateXmlRet: XdrType<DomainSnapshotCreateXmlRet> =
  /* @__PURE__ */ struct<DomainSnapshotCreateXmlRet>({
    snap: domainSnapshotRef,
  })

/** Procedure 185: `REMOTE_PROC_DOMAIN_SNAPSHOT_CREATE_XML`. */
export const domainSnapshotCreateXml: Procedure<DomainSnapshotCreateXmlArgs, DomainSnapshotCreateXmlRet> = {
  program: 0x20008086,
  version: 1,
  number: 185,
  name: 'REMOTE_PROC_DOMAIN_SNAPSHOT_CREATE_XML',
  args: domainSnapshotCreateXmlArgs,
  ret: domainSnapshotCreateXmlRet,
}

/** libvirt's `remote_domain_snapshot_get_xml_desc_args`. */
export interface DomainSnapshotGetXmlDescArgs {
  readonly snap: DomainSnapshotRef
  readonly flags: number
}

export const domainSnapshotGetXmlDescArgs: XdrType<DomainSnapshotGetXmlDescArgs> =
  /* @__PURE__ */ struct<DomainSnapshotGetXmlDescArgs>({
    snap: domainSnapshotRef,
    flags: uint,
  })

/** libvirt's `remote_domain_snapshot_get_xml_desc_ret`. */
export interface DomainSnapshotGetXmlDescRet {
  readonly xml: string
}

export const domainSnapshotGetXmlDescRet: XdrType<DomainSnapshotGetXmlDescRet> =
  /* @__PURE__ */ struct<DomainSnapshotGetXmlDescRet>({
    xml: text,
  })

/** Procedure 186: `REMOTE_PROC_DOMAIN_SNAPSHOT_GET_XML_DESC`. */
export const domainSnapshotGetXmlDesc: Procedure<DomainSnapshotGetXmlDescArgs, DomainSnapshotGetXmlDescRet> =
  {
    program: 0x20008086,
    version: 1,
    number: 186,
    name: 'REMOTE_PROC_DOMAIN_SNAPSHOT_GET_XML_DESC',
    args: domainSnapshotGetXmlDescArgs,
    ret: domainSnapshotGetXmlDescRet,
  }

/** libvirt's `remote_domain_snapshot_num_args`. */
export interface DomainSnapshotNumArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainSnapshotNumArgs: XdrType<DomainSnapshotNumArgs> =
  /* @__PURE__ */ struct<DomainSnapshotNumArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_snapshot_num_ret`. */
export interface DomainSnapshotNumRet {
  readonly num: number
}

export const domainSnapshotNumRet: XdrType<DomainSnapshotNumRet> =
  /* @__PURE__ */ struct<DomainSnapshotNumRet>({
    num: int,
  })

/** Procedure 187: `REMOTE_PROC_DOMAIN_SNAPSHOT_NUM`. */
export const domainSnapshotNum: Procedure<DomainSnapshotNumArgs, DomainSnapshotNumRet> = {
  program: 0x20008086,
  version: 1,
  number: 187,
  name: 'REMOTE_PROC_DOMAIN_SNAPSHOT_NUM',
  args: domainSnapshotNumArgs,
  ret: domainSnapshotNumRet,
}

/** libvirt's `remote_domain_snapshot_list_names_args`. */
export interface DomainSnapshotListNamesArgs {
  readonly dom: DomainRef
  readonly maxnames: number
  readonly flags: number
}

export const domainSnapshotListNamesArgs: XdrType<DomainSnapshotListNamesArgs> =
  /* @__PURE__ */ struct<DomainSnapshotListNamesArgs>({
    dom: domainRef,
    maxnames: int,
    flags: uint,
  })

/** libvirt's `remote_domain_snapshot_list_names_ret`. */
export interface DomainSnapshotListNamesRet {
  /** At most 16384. */
  readonly names: readonly string[]
}

export const domainSnapshotListNamesRet: XdrType<DomainSnapshotListNamesRet> =
  /* @__PURE__ */ struct<DomainSnapshotListNamesRet>({
    names: /* @__PURE__ */ list(text, 16384),
  })

/** Procedure 188: `REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_NAMES`. */
export const domainSnapshotListNames: Procedure<DomainSnapshotListNamesArgs, DomainSnapshotListNamesRet> = {
  program: 0x20008086,
  version: 1,
  number: 188,
  name: 'REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_NAMES',
  args: domainSnapshotListNamesArgs,
  ret: domainSnapshotListNamesRet,
}

/** libvirt's `remote_domain_snapshot_lookup_by_name_args`. */
export interface DomainSnapshotLookupByNameArgs {
  readonly dom: DomainRef
  readonly name: string
  readonly flags: number
}

export const domainSnapshotLookupByNameArgs: XdrType<DomainSnapshotLookupByNameArgs> =
  /* @__PURE__ */ struct<DomainSnapshotLookupByNameArgs>({
    dom: domainRef,
    name: text,
    flags: uint,
  })

/** libvirt's `remote_domain_snapshot_lookup_by_name_ret`. */
export interface DomainSnapshotLookupByNameRet {
  readonly snap: DomainSnapshotRef
}

export const domainSnapshotLookupByNameRet: XdrType<DomainSnapshotLookupByNameRet> =
  /* @__PURE__ */ struct<DomainSnapshotLookupByNameRet>({
    snap: domainSnapshotRef,
  })

/** Procedure 189: `REMOTE_PROC_DOMAIN_SNAPSHOT_LOOKUP_BY_NAME`. */
export const domainSnapshotLookupByName: Procedure<
  DomainSnapshotLookupByNameArgs,
  DomainSnapshotLookupByNameRet
> = {
  program: 0x20008086,
  version: 1,
  number: 189,
  name: 'REMOTE_PROC_DOMAIN_SNAPSHOT_LOOKUP_BY_NAME',
  args: domainSnapshotLookupByNameArgs,
  ret: domainSnapshotLookupByNameRet,
}

/** libvirt's `remote_domain_has_current_snapshot_args`. */
export interface DomainHasCurrentSnapshotArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainHasCurrentSnapshotArgs: XdrType<DomainHasCurrentSnapshotArgs> =
  /* @__PURE__ */ struct<DomainHasCurrentSnapshotArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_has_current_snapshot_ret`. */
export interface DomainHasCurrentSnapshotRet {
  readonly result: number
}

export const domainHasCurrentSnapshotRet: XdrType<DomainHasCurrentSnapshotRet> =
  /* @__PURE__ */ struct<DomainHasCurrentSnapshotRet>({
    result: int,
  })

/** Procedure 190: `REMOTE_PROC_DOMAIN_HAS_CURRENT_SNAPSHOT`. */
export const domainHasCurrentSnapshot: Procedure<DomainHasCurrentSnapshotArgs, DomainHasCurrentSnapshotRet> =
  {
    program: 0x20008086,
    version: 1,
    number: 190,
    name: 'REMOTE_PROC_DOMAIN_HAS_CURRENT_SNAPSHOT',
    args: domainHasCurrentSnapshotArgs,
    ret: domainHasCurrentSnapshotRet,
  }

/** libvirt's `remote_domain_snapshot_current_args`. */
export interface DomainSnapshotCurrentArgs {
  readonly dom: DomainRef
  readonly flags: number
}

export const domainSnapshotCurrentArgs: XdrType<DomainSnapshotCurrentArgs> =
  /* @__PURE__ */ struct<DomainSnapshotCurrentArgs>({
    dom: domainRef,
    flags: uint,
  })

/** libvirt's `remote_domain_snapshot_current_ret`. */
export interface DomainSnapshotCurrentRet {
  readonly snap: DomainSnapshotRef
}

export const domainSnapshotCurrentRet: XdrType<DomainSnapshotCurrentRet> =
  /* @__PURE__ */ struct<DomainSnapshotCurrentRet>({
    snap: domainSnapshotRef,
  })

/** Procedure 191: `REMOTE_PROC_DOMAIN_SNAPSHOT_CURRENT`. */
export const domainSnapshotCurrent: Procedure<DomainSnapshotCurrentArgs, DomainSnapshotCurrentRet> = {
  program: 0x20008086,
  version: 1,
  number: 191,
  name: 'REMOTE_PROC_DOMAIN_SNAPSHOT_CURRENT',
  args: domainSnapshotCurrentArgs,
  ret: domainSnapshotCurrentRet,
}

/** libvirt's `remote_domain_revert_to_snapshot_args`. */
export interface DomainRevertToSnapshotArgs {
  readonly snap: DomainSnapshotRef
  readonly flags: number
}

export const domainRevertToSnapshotArgs: XdrType<DomainRevertToSnapshotArgs> =
  /* @__PURE__ */ struct<DomainRevertToSnapshotArgs>({
    snap: domainSnapshotRef,
    flags: uint,
  })

/** Procedure 192: `REMOTE_PROC_DOMAIN_REVERT_TO_SNAPSHOT`. */
export const domainRevertToSnapshot: Procedure<DomainRevertToSnapshotArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 192,
  name: 'REMOTE_PROC_DOMAIN_REVERT_TO_SNAPSHOT',
  args: domainRevertToSnapshotArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_snapshot_delete_args`. */
export interface DomainSnapshotDeleteArgs {
  readonly snap: DomainSnapshotRef
  readonly flags: number
}

export const domainSnapshotDeleteArgs: XdrType<DomainSnapshotDeleteArgs> =
  /* @__PURE__ */ struct<DomainSnapshotDeleteArgs>({
    snap: domainSnapshotRef,
    flags: uint,
  })

/** Procedure 193: `REMOTE_PROC_DOMAIN_SNAPSHOT_DELETE`. */
export const domainSnapshotDelete: Procedure<DomainSnapshotDeleteArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 193,
  name: 'REMOTE_PROC_DOMAIN_SNAPSHOT_DELETE',
  args: domainSnapshotDeleteArgs,
  ret: nothing,
}

/** libvirt's `remote_domain_snapshot_get_parent_args`. */
export interface DomainSnapshotGetParentArgs {
  readonly snap: DomainSnapshotRef
  readonly flags: number
}

export const domainSnapshotGetParentArgs: XdrType<DomainSnapshotGetParentArgs> =
  /* @__PURE__ */ struct<DomainSnapshotGetParentArgs>({
    snap: domainSnapshotRef,
    flags: uint,
  })

/** libvirt's `remote_domain_snapshot_get_parent_ret`. */
export interface DomainSnapshotGetParentRet {
  readonly snap: DomainSnapshotRef
}

export const domainSnapshotGetParentRet: XdrType<DomainSnapshotGetParentRet> =
  /* @__PURE__ */ struct<DomainSnapshotGetParentRet>({
    snap: domainSnapshotRef,
  })

/** Procedure 244: `REMOTE_PROC_DOMAIN_SNAPSHOT_GET_PARENT`. */
export const domainSnapshotGetParent: Procedure<DomainSnapshotGetParentArgs, DomainSnapshotGetParentRet> = {
  program: 0x20008086,
  version: 1,
  number: 244,
  name: 'REMOTE_PROC_DOMAIN_SNAPSHOT_GET_PARENT',
  args: domainSnapshotGetParentArgs,
  ret: domainSnapshotGetParentRet,
}

/** libvirt's `remote_domain_snapshot_num_children_args`. */
export interface DomainSnapshotNumChildrenArgs {
  readonly snap: DomainSnapshotRef
  readonly flags: number
}

export const domainSnapshotNumChildrenArgs: XdrType<DomainSnapshotNumChildrenArgs> =
  /* @__PURE__ */ struct<DomainSnapshotNumChildrenArgs>({
    snap: domainSnapshotRef,
    flags: uint,
  })

/** libvirt's `remote_domain_snapshot_num_children_ret`. */
export interface DomainSnapshotNumChildrenRet {
  readonly num: number
}

export const domainSnapshotNumChildrenRet: XdrType<DomainSnapshotNumChildrenRet> =
  /* @__PURE__ */ struct<DomainSnapshotNumChildrenRet>({
    num: int,
  })

/** Procedure 246: `REMOTE_PROC_DOMAIN_SNAPSHOT_NUM_CHILDREN`. */
export const domainSnapshotNumChildren: Procedure<
  DomainSnapshotNumChildrenArgs,
  DomainSnapshotNumChildrenRet
> = {
  program: 0x20008086,
  version: 1,
  number: 246,
  name: 'REMOTE_PROC_DOMAIN_SNAPSHOT_NUM_CHILDREN',
  args: domainSnapshotNumChildrenArgs,
  ret: domainSnapshotNumChildrenRet,
}

/** libvirt's `remote_domain_snapshot_list_children_names_args`. */
export interface DomainSnapshotListChildrenNamesArgs {
  readonly snap: DomainSnapshotRef
  readonly maxnames: number
  readonly flags: number
}

export const domainSnapshotListChildrenNamesArgs: XdrType<DomainSnapshotListChildrenNamesArgs> =
  /* @__PURE__ */ struct<DomainSnapshotListChildrenNamesArgs>({
    snap: domainSnapshotRef,
    maxnames: int,
    flags: uint,
  })

/** libvirt's `remote_domain_snapshot_list_children_names_ret`. */
export interface DomainSnapshotListChildrenNamesRet {
  /** At most 16384. */
  readonly names: readonly string[]
}

export const domainSnapshotListChildrenNamesRet: XdrType<DomainSnapshotListChildrenNamesRet> =
  /* @__PURE__ */ struct<DomainSnapshotListChildrenNamesRet>({
    names: /* @__PURE__ */ list(text, 16384),
  })

/** Procedure 247: `REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES`. */
export const domainSnapshotListChildrenNames: Procedure<
  DomainSnapshotListChildrenNamesArgs,
  DomainSnapshotListChildrenNamesRet
> = {
  program: 0x20008086,
  version: 1,
  number: 247,
  name: 'REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES',
  args: domainSnapshotListChildrenNamesArgs,
  ret: domainSnapshotListChildrenNamesRet,
}

/** libvirt's `remote_domain_snapshot_is_current_args`. */
export interface DomainSnapshotIsCurrentArgs {
  readonly snap: DomainSnapshotRef
  readonly flags: number
}

export const domainSnapshotIsCurrentArgs: XdrType<DomainSnapshotIsCurrentArgs> =
  /* @__PURE__ */ struct<DomainSnapshotIsCurrentArgs>({
    snap: domainSnapshotRef,
    flags: uint,
  })

/** libvirt's `remote_domain_snapshot_is_current_ret`. */
export interface DomainSnapshotIsCurrentRet {
  readonly current: number
}

export const domainSnapshotIsCurrentRet: XdrType<DomainSnapshotIsCurrentRet> =
  /* @__PURE__ */ struct<DomainSnapshotIsCurrentRet>({
    current: int,
  })

/** Procedure 271: `REMOTE_PROC_DOMAIN_SNAPSHOT_IS_CURRENT`. */
export const domainSnapshotIsCurrent: Procedure<DomainSnapshotIsCurrentArgs, DomainSnapshotIsCurrentRet> = {
  program: 0x20008086,
  version: 1,
  number: 271,
  name: 'REMOTE_PROC_DOMAIN_SNAPSHOT_IS_CURRENT',
  args: domainSnapshotIsCurrentArgs,
  ret: domainSnapshotIsCurrentRet,
}

/** libvirt's `remote_domain_snapshot_has_metadata_args`. */
export interface DomainSnapshotHasMetadataArgs {
  readonly snap: DomainSnapshotRef
  readonly flags: number
}

export const domainSnapshotHasMetadataArgs: XdrType<DomainSnapshotHasMetadataArgs> =
  /* @__PURE__ */ struct<DomainSnapshotHasMetadataArgs>({
    snap: domainSnapshotRef,
    flags: uint,
  })

/** libvirt's `remote_domain_snapshot_has_metadata_ret`. */
export interface DomainSnapshotHasMetadataRet {
  readonly metadata: number
}

export const domainSnapshotHasMetadataRet: XdrType<DomainSnapshotHasMetadataRet> =
  /* @__PURE__ */ struct<DomainSnapshotHasMetadataRet>({
    metadata: int,
  })

/** Procedure 272: `REMOTE_PROC_DOMAIN_SNAPSHOT_HAS_METADATA`. */
export const domainSnapshotHasMetadata: Procedure<
  DomainSnapshotHasMetadataArgs,
  DomainSnapshotHasMetadataRet
> = {
  program: 0x20008086,
  version: 1,
  number: 272,
  name: 'REMOTE_PROC_DOMAIN_SNAPSHOT_HAS_METADATA',
  args: domainSnapshotHasMetadataArgs,
  ret: domainSnapshotHasMetadataRet,
}

/** libvirt's `remote_domain_list_all_snapshots_args`. */
export interface DomainListAllSnapshotsArgs {
  readonly dom: DomainRef
  readonly needResults: number
  readonly flags: number
}

export const domainListAllSnapshotsArgs: XdrType<DomainListAllSnapshotsArgs> =
  /* @__PURE__ */ struct<DomainListAllSnapshotsArgs>({
    dom: domainRef,
    needResults: int,
    flags: uint,
  })

/** libvirt's `remote_domain_list_all_snapshots_ret`. */
export interface DomainListAllSnapshotsRet {
  /** At most 16384. */
  readonly snapshots: readonly DomainSnapshotRef[]
  readonly ret: number
}

export const domainListAllSnapshotsRet: XdrType<DomainListAllSnapshotsRet> =
  /* @__PURE__ */ struct<DomainListAllSnapshotsRet>({
    snapshots: /* @__PURE__ */ list(domainSnapshotRef, 16384),
    ret: int,
  })

/** Procedure 274: `REMOTE_PROC_DOMAIN_LIST_ALL_SNAPSHOTS`. */
export const domainListAllSnapshots: Procedure<DomainListAllSnapshotsArgs, DomainListAllSnapshotsRet> = {
  program: 0x20008086,
  version: 1,
  number: 274,
  name: 'REMOTE_PROC_DOMAIN_LIST_ALL_SNAPSHOTS',
  args: domainListAllSnapshotsArgs,
  ret: domainListAllSnapshotsRet,
}

/** libvirt's `remote_domain_snapshot_list_all_children_args`. */
export interface DomainSnapshotListAllChildrenArgs {
  readonly snapshot: DomainSnapshotRef
  readonly needResults: number
  readonly flags: number
}

export const domainSnapshotListAllChildrenArgs: XdrType<DomainSnapshotListAllChildrenArgs> =
  /* @__PURE__ */ struct<DomainSnapshotListAllChildrenArgs>({
    snapshot: domainSnapshotRef,
    needResults: int,
    flags: uint,
  })

/** libvirt's `remote_domain_snapshot_list_all_children_ret`. */
export interface DomainSnapshotListAllChildrenRet {
  /** At most 16384. */
  readonly snapshots: readonly DomainSnapshotRef[]
  readonly ret: number
}

export const domainSnapshotListAllChildrenRet: XdrType<DomainSnapshotListAllChildrenRet> =
  /* @__PURE__ */ struct<DomainSnapshotListAllChildrenRet>({
    snapshots: /* @__PURE__ */ list(domainSnapshotRef, 16384),
    ret: int,
  })

/** Procedure 275: `REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN`. */
export const domainSnapshotListAllChildren: Procedure<
  DomainSnapshotListAllChildrenArgs,
  DomainSnapshotListAllChildrenRet
> = {
  program: 0x20008086,
  version: 1,
  number: 275,
  name: 'REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN',
  args: domainSnapshotListAllChildrenArgs,
  ret: domainSnapshotListAllChildrenRet,
}
