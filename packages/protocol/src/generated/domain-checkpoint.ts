// Generated from facts/ by generator/. Change those, then `npm run generate`.
// Checkpoints of domains.

import { int, list, nothing, struct, uint } from '../descriptors.ts'
import type { Procedure, XdrType } from '../xdr-type.ts'
import { domainCheckpointRef, domainRef, text } from './types.ts'
import type { DomainCheckpointRef, DomainRef } from './types.ts'

/** libvirt's `virDomainCheckpointCreateFlags`. */
export const DomainCheckpointCreateFlags = {
  /** `VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE` */
  redefine: 1,
  /** `VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE` */
  quiesce: 2,
  /** `VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE` */
  redefineValidate: 4,
} as const
export type DomainCheckpointCreateFlags =
  (typeof DomainCheckpointCreateFlags)[keyof typeof DomainCheckpointCreateFlags]

/** libvirt's `virDomainCheckpointXMLFlags`. */
export const DomainCheckpointXmlFlags = {
  /** `VIR_DOMAIN_CHECKPOINT_XML_SECURE` */
  secure: 1,
  /** `VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN` */
  noDomain: 2,
  /** `VIR_DOMAIN_CHECKPOINT_XML_SIZE` */
  size: 4,
} as const
export type DomainCheckpointXmlFlags =
  (typeof DomainCheckpointXmlFlags)[keyof typeof DomainCheckpointXmlFlags]

/** libvirt's `virDomainCheckpointListFlags`. */
export const DomainCheckpointListFlags = {
  /** `VIR_DOMAIN_CHECKPOINT_LIST_ROOTS` */
  roots: 1,
  /** `VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS` */
  descendants: 1,
  /** `VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL` */
  topological: 2,
  /** `VIR_DOMAIN_CHECKPOINT_LIST_LEAVES` */
  leaves: 4,
  /** `VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES` */
  noLeaves: 8,
} as const
export type DomainCheckpointListFlags =
  (typeof DomainCheckpointListFlags)[keyof typeof DomainCheckpointListFlags]

/** libvirt's `virDomainCheckpointDeleteFlags`. */
export const DomainCheckpointDeleteFlags = {
  /** `VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN` */
  children: 1,
  /** `VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY` */
  metadataOnly: 2,
  /** `VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY` */
  childrenOnly: 4,
} as const
export type DomainCheckpointDeleteFlags =
  (typeof DomainCheckpointDeleteFlags)[keyof typeof DomainCheckpointDeleteFlags]

/** libvirt's `remote_domain_checkpoint_create_xml_args`. */
export interface DomainCheckpointCreateXmlArgs {
  readonly dom: DomainRef
  readonly xmlDesc: string
  readonly flags: number
}

export const domainCheckpointCreateXmlArgs: XdrType<DomainCheckpointCreateXmlArgs> =
  /* @__PURE__ */ struct<DomainCheckpointCreateXmlArgs>({
    dom: domainRef,
    xmlDesc: text,
    flags: uint,
  })

/** libvirt's `remote_domain_checkpoint_create_xml_ret`. */
export interface DomainCheckpointCreateXmlRet {
  readonly checkpoint: DomainCheckpointRef
}

export const domainCheckpointCreateXmlRet: XdrType<DomainCheckpointCreateXmlRet> =
  /* @__PURE__ */ struct<DomainCheckpointCreateXmlRet>({
    checkpoint: domainCheckpointRef,
  })

/** Procedure 411: `REMOTE_PROC_DOMAIN_CHECKPOINT_CREATE_XML`. */
export const domainCheckpointCreateXml: Procedure<
  DomainCheckpointCreateXmlArgs,
  DomainCheckpointCreateXmlRet
> = {
  program: 0x20008086,
  version: 1,
  number: 411,
  name: 'REMOTE_PROC_DOMAIN_CHECKPOINT_CREATE_XML',
  args: domainCheckpointCreateXmlArgs,
  ret: domainCheckpointCreateXmlRet,
}

/** libvirt's `remote_domain_checkpoint_get_xml_desc_args`. */
export interface DomainCheckpointGetXmlDescArgs {
  readonly checkpoint: DomainCheckpointRef
  readonly flags: number
}

export const domainCheckpointGetXmlDescArgs: XdrType<DomainCheckpointGetXmlDescArgs> =
  /* @__PURE__ */ struct<DomainCheckpointGetXmlDescArgs>({
    checkpoint: domainCheckpointRef,
    flags: uint,
  })

/** libvirt's `remote_domain_checkpoint_get_xml_desc_ret`. */
export interface DomainCheckpointGetXmlDescRet {
  readonly xml: string
}

export const domainCheckpointGetXmlDescRet: XdrType<DomainCheckpointGetXmlDescRet> =
  /* @__PURE__ */ struct<DomainCheckpointGetXmlDescRet>({
    xml: text,
  })

/** Procedure 412: `REMOTE_PROC_DOMAIN_CHECKPOINT_GET_XML_DESC`. */
export const domainCheckpointGetXmlDesc: Procedure<
  DomainCheckpointGetXmlDescArgs,
  DomainCheckpointGetXmlDescRet
> = {
  program: 0x20008086,
  version: 1,
  number: 412,
  name: 'REMOTE_PROC_DOMAIN_CHECKPOINT_GET_XML_DESC',
  args: domainCheckpointGetXmlDescArgs,
  ret: domainCheckpointGetXmlDescRet,
}

/** libvirt's `remote_domain_list_all_checkpoints_args`. */
export interface DomainListAllCheckpointsArgs {
  readonly dom: DomainRef
  readonly needResults: number
  readonly flags: number
}

export const domainListAllCheckpointsArgs: XdrType<DomainListAllCheckpointsArgs> =
  /* @__PURE__ */ struct<DomainListAllCheckpointsArgs>({
    dom: domainRef,
    needResults: int,
    flags: uint,
  })

/** libvirt's `remote_domain_list_all_checkpoints_ret`. */
export interface DomainListAllCheckpointsRet {
  /** At most 16384. */
  readonly checkpoints: readonly DomainCheckpointRef[]
  readonly ret: number
}

export const domainListAllCheckpointsRet: XdrType<DomainListAllCheckpointsRet> =
  /* @__PURE__ */ struct<DomainListAllCheckpointsRet>({
    checkpoints: /* @__PURE__ */ list(domainCheckpointRef, 16384),
    ret: int,
  })

/** Procedure 413: `REMOTE_PROC_DOMAIN_LIST_ALL_CHECKPOINTS`. */
export const domainListAllCheckpoints: Procedure<DomainListAllCheckpointsArgs, DomainListAllCheckpointsRet> =
  {
    program: 0x20008086,
    version: 1,
    number: 413,
    name: 'REMOTE_PROC_DOMAIN_LIST_ALL_CHECKPOINTS',
    args: domainListAllCheckpointsArgs,
    ret: domainListAllCheckpointsRet,
  }

/** libvirt's `remote_domain_checkpoint_list_all_children_args`. */
export interface DomainCheckpointListAllChildrenArgs {
  readonly checkpoint: DomainCheckpointRef
  readonly needResults: number
  readonly flags: number
}

export const domainCheckpointListAllChildrenArgs: XdrType<DomainCheckpointListAllChildrenArgs> =
  /* @__PURE__ */ struct<DomainCheckpointListAllChildrenArgs>({
    checkpoint: domainCheckpointRef,
    needResults: int,
    flags: uint,
  })

/** libvirt's `remote_domain_checkpoint_list_all_children_ret`. */
export interface DomainCheckpointListAllChildrenRet {
  /** At most 16384. */
  readonly checkpoints: readonly DomainCheckpointRef[]
  readonly ret: number
}

export const domainCheckpointListAllChildrenRet: XdrType<DomainCheckpointListAllChildrenRet> =
  /* @__PURE__ */ struct<DomainCheckpointListAllChildrenRet>({
    checkpoints: /* @__PURE__ */ list(domainCheckpointRef, 16384),
    ret: int,
  })

/** Procedure 414: `REMOTE_PROC_DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN`. */
export const domainCheckpointListAllChildren: Procedure<
  DomainCheckpointListAllChildrenArgs,
  DomainCheckpointListAllChildrenRet
> = {
  program: 0x20008086,
  version: 1,
  number: 414,
  name: 'REMOTE_PROC_DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN',
  args: domainCheckpointListAllChildrenArgs,
  ret: domainCheckpointListAllChildrenRet,
}

/** libvirt's `remote_domain_checkpoint_lookup_by_name_args`. */
export interface DomainCheckpointLookupByNameArgs {
  readonly dom: DomainRef
  readonly name: string
  readonly flags: number
}

export const domainCheckpointLookupByNameArgs: XdrType<DomainCheckpointLookupByNameArgs> =
  /* @__PURE__ */ struct<DomainCheckpointLookupByNameArgs>({
    dom: domainRef,
    name: text,
    flags: uint,
  })

/** libvirt's `remote_domain_checkpoint_lookup_by_name_ret`. */
export interface DomainCheckpointLookupByNameRet {
  readonly checkpoint: DomainCheckpointRef
}

export const domainCheckpointLookupByNameRet: XdrType<DomainCheckpointLookupByNameRet> =
  /* @__PURE__ */ struct<DomainCheckpointLookupByNameRet>({
    checkpoint: domainCheckpointRef,
  })

/** Procedure 415: `REMOTE_PROC_DOMAIN_CHECKPOINT_LOOKUP_BY_NAME`. */
export const domainCheckpointLookupByName: Procedure<
  DomainCheckpointLookupByNameArgs,
  DomainCheckpointLookupByNameRet
> = {
  program: 0x20008086,
  version: 1,
  number: 415,
  name: 'REMOTE_PROC_DOMAIN_CHECKPOINT_LOOKUP_BY_NAME',
  args: domainCheckpointLookupByNameArgs,
  ret: domainCheckpointLookupByNameRet,
}

/** libvirt's `remote_domain_checkpoint_get_parent_args`. */
export interface DomainCheckpointGetParentArgs {
  readonly checkpoint: DomainCheckpointRef
  readonly flags: number
}

export const domainCheckpointGetParentArgs: XdrType<DomainCheckpointGetParentArgs> =
  /* @__PURE__ */ struct<DomainCheckpointGetParentArgs>({
    checkpoint: domainCheckpointRef,
    flags: uint,
  })

/** libvirt's `remote_domain_checkpoint_get_parent_ret`. */
export interface DomainCheckpointGetParentRet {
  readonly parent: DomainCheckpointRef
}

export const domainCheckpointGetParentRet: XdrType<DomainCheckpointGetParentRet> =
  /* @__PURE__ */ struct<DomainCheckpointGetParentRet>({
    parent: domainCheckpointRef,
  })

/** Procedure 416: `REMOTE_PROC_DOMAIN_CHECKPOINT_GET_PARENT`. */
export const domainCheckpointGetParent: Procedure<
  DomainCheckpointGetParentArgs,
  DomainCheckpointGetParentRet
> = {
  program: 0x20008086,
  version: 1,
  number: 416,
  name: 'REMOTE_PROC_DOMAIN_CHECKPOINT_GET_PARENT',
  args: domainCheckpointGetParentArgs,
  ret: domainCheckpointGetParentRet,
}

/** libvirt's `remote_domain_checkpoint_delete_args`. */
export interface DomainCheckpointDeleteArgs {
  readonly checkpoint: DomainCheckpointRef
  readonly flags: number
}

export const domainCheckpointDeleteArgs: XdrType<DomainCheckpointDeleteArgs> =
  /* @__PURE__ */ struct<DomainCheckpointDeleteArgs>({
    checkpoint: domainCheckpointRef,
    flags: uint,
  })

/** Procedure 417: `REMOTE_PROC_DOMAIN_CHECKPOINT_DELETE`. */
export const domainCheckpointDelete: Procedure<DomainCheckpointDeleteArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 417,
  name: 'REMOTE_PROC_DOMAIN_CHECKPOINT_DELETE',
  args: domainCheckpointDeleteArgs,
  ret: nothing,
}
