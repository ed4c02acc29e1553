// Generated from facts/ by generator/. Change those, then `npm run generate`.
// Network filters and their bindings.

import { int, list, nothing, struct, uint } from '../descriptors.ts'
import type { Procedure, XdrType } from '../xdr-type.ts'
import { nwfilterBindingRef, nwfilterRef, text, uuid } from './types.ts'
import type { NwfilterBindingRef, NwfilterRef } from './types.ts'

/** libvirt's `virNWFilterDefineFlags`. */
export const NwfilterDefineFlags = {
  /** `VIR_NWFILTER_DEFINE_VALIDATE` */
  validate: 1,
} as const
export type NwfilterDefineFlags = (typeof NwfilterDefineFlags)[keyof typeof NwfilterDefineFlags]

/** libvirt's `virNWFilterBindingCreateFlags`. */
export const NwfilterBindingCreateFlags = {
  /** `VIR_NWFILTER_BINDING_CREATE_VALIDATE` */
  validate: 1,
} as const
export type NwfilterBindingCreateFlags =
  (typeof NwfilterBindingCreateFlags)[keyof typeof NwfilterBindingCreateFlags]

/** libvirt's `remote_nwfilter_lookup_by_name_args`. */
export interface NwfilterLookupByNameArgs {
  readonly name: string
}

export const nwfilterLookupByNameArgs: XdrType<NwfilterLookupByNameArgs> =
  /* @__PURE__ */ struct<NwfilterLookupByNameArgs>({
    name: text,
  })

/** libvirt's `remote_nwfilter_lookup_by_name_ret`. */
export interface NwfilterLookupByNameRet {
  readonly nwfilter: NwfilterRef
}

export const nwfilterLookupByNameRet: XdrType<NwfilterLookupByNameRet> =
  /* @__PURE__ */ struct<NwfilterLookupByNameRet>({
    nwfilter: nwfilterRef,
  })

/** Procedure 175: `REMOTE_PROC_NWFILTER_LOOKUP_BY_NAME`. */
export const nwfilterLookupByName: Procedure<NwfilterLookupByNameArgs, NwfilterLookupByNameRet> = {
  program: 0x20008086,
  version: 1,
  number: 175,
  name: 'REMOTE_PROC_NWFILTER_LOOKUP_BY_NAME',
  args: nwfilterLookupByNameArgs,
  ret: nwfilterLookupByNameRet,
}

/** libvirt's `remote_nwfilter_lookup_by_uuid_args`. */
export interface NwfilterLookupByUuidArgs {
  readonly uuid: Uint8Array
}

export const nwfilterLookupByUuidArgs: XdrType<NwfilterLookupByUuidArgs> =
  /* @__PURE__ */ struct<NwfilterLookupByUuidArgs>({
    uuid: uuid,
  })

/** libvirt's `remote_nwfilter_lookup_by_uuid_ret`. */
export interface NwfilterLookupByUuidRet {
  readonly nwfilter: NwfilterRef
}

export const nwfilterLookupByUuidRet: XdrType<NwfilterLookupByUuidRet> =
  /* @__PURE__ */ struct<NwfilterLookupByUuidRet>({
    nwfilter: nwfilterRef,
  })

/** Procedure 176: `REMOTE_PROC_NWFILTER_LOOKUP_BY_UUID`. */
export const nwfilterLookupByUuid: Procedure<NwfilterLookupByUuidArgs, NwfilterLookupByUuidRet> = {
  program: 0x20008086,
  version: 1,
  number: 176,
  name: 'REMOTE_PROC_NWFILTER_LOOKUP_BY_UUID',
  args: nwfilterLookupByUuidArgs,
  ret: nwfilterLookupByUuidRet,
}

/** libvirt's `remote_nwfilter_get_xml_desc_args`. */
export interface NwfilterGetXmlDescArgs {
  readonly nwfilter: NwfilterRef
  readonly flags: number
}

export const nwfilterGetXmlDescArgs: XdrType<NwfilterGetXmlDescArgs> =
  /* @__PURE__ */ struct<NwfilterGetXmlDescArgs>({
    nwfilter: nwfilterRef,
    flags: uint,
  })

/** libvirt's `remote_nwfilter_get_xml_desc_ret`. */
export interface NwfilterGetXmlDescRet {
  readonly xml: string
}

export const nwfilterGetXmlDescRet: XdrType<NwfilterGetXmlDescRet> =
  /* @__PURE__ */ struct<NwfilterGetXmlDescRet>({
    xml: text,
  })

/** Procedure 177: `REMOTE_PROC_NWFILTER_GET_XML_DESC`. */
export const nwfilterGetXmlDesc: Procedure<NwfilterGetXmlDescArgs, NwfilterGetXmlDescRet> = {
  program: 0x20008086,
  version: 1,
  number: 177,
  name: 'REMOTE_PROC_NWFILTER_GET_XML_DESC',
  args: nwfilterGetXmlDescArgs,
  ret: nwfilterGetXmlDescRet,
}

/** libvirt's `remote_connect_num_of_nwfilters_ret`. */
export interface ConnectNumOfNwfiltersRet {
  readonly num: number
}

export const connectNumOfNwfiltersRet: XdrType<ConnectNumOfNwfiltersRet> =
  /* @__PURE__ */ struct<ConnectNumOfNwfiltersRet>({
    num: int,
  })

/** Procedure 178: `REMOTE_PROC_CONNECT_NUM_OF_NWFILTERS`. */
export const connectNumOfNwfilters: Procedure<undefined, ConnectNumOfNwfiltersRet> = {
  program: 0x20008086,
  version: 1,
  number: 178,
  name: 'REMOTE_PROC_CONNECT_NUM_OF_NWFILTERS',
  args: nothing,
  ret: connectNumOfNwfiltersRet,
}

/** libvirt's `remote_connect_list_nwfilters_args`. */
export interface ConnectListNwfiltersArgs {
  readonly maxnames: number
}

export const connectListNwfiltersArgs: XdrType<ConnectListNwfiltersArgs> =
  /* @__PURE__ */ struct<ConnectListNwfiltersArgs>({
    maxnames: int,
  })

/** libvirt's `remote_connect_list_nwfilters_ret`. */
export interface ConnectListNwfiltersRet {
  /** At most 16384. */
  readonly names: readonly string[]
}

export const connectListNwfiltersRet: XdrType<ConnectListNwfiltersRet> =
  /* @__PURE__ */ struct<ConnectListNwfiltersRet>({
    names: /* @__PURE__ */ list(text, 16384),
  })

/** Procedure 179: `REMOTE_PROC_CONNECT_LIST_NWFILTERS`. */
export const connectListNwfilters: Procedure<ConnectListNwfiltersArgs, ConnectListNwfiltersRet> = {
  program: 0x20008086,
  version: 1,
  number: 179,
  name: 'REMOTE_PROC_CONNECT_LIST_NWFILTERS',
  args: connectListNwfiltersArgs,
  ret: connectListNwfiltersRet,
}

/** libvirt's `remote_nwfilter_define_xml_args`. */
export interface NwfilterDefineXmlArgs {
  readonly xml: string
}

export const nwfilterDefineXmlArgs: XdrType<NwfilterDefineXmlArgs> =
  /* @__PURE__ */ struct<NwfilterDefineXmlArgs>({
    xml: text,
  })

/** libvirt's `remote_nwfilter_define_xml_ret`. */
export interface NwfilterDefineXmlRet {
  readonly nwfilter: NwfilterRef
}

export const nwfilterDefineXmlRet: XdrType<NwfilterDefineXmlRet> =
  /* @__PURE__ */ struct<NwfilterDefineXmlRet>({
    nwfilter: nwfilterRef,
  })

/** Procedure 180: `REMOTE_PROC_NWFILTER_DEFINE_XML`. */
export const nwfilterDefineXml: Procedure<NwfilterDefineXmlArgs, NwfilterDefineXmlRet> = {
  program: 0x20008086,
  version: 1,
  number: 180,
  name: 'REMOTE_PROC_NWFILTER_DEFINE_XML',
  args: nwfilterDefineXmlArgs,
  ret: nwfilterDefineXmlRet,
}

/** libvirt's `remote_nwfilter_undefine_args`. */
export interface NwfilterUndefineArgs {
  readonly nwfilter: NwfilterRef
}

export const nwfilterUndefineArgs: XdrType<NwfilterUndefineArgs> =
  /* @__PURE__ */ struct<NwfilterUndefineArgs>({
    nwfilter: nwfilterRef,
  })

/** Procedure 181: `REMOTE_PROC_NWFILTER_UNDEFINE`. */
export const nwfilterUndefine: Procedure<NwfilterUndefineArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 181,
  name: 'REMOTE_PROC_NWFILTER_UNDEFINE',
  args: nwfilterUndefineArgs,
  ret: nothing,
}

/** libvirt's `remote_connect_list_all_nwfilters_args`. */
export interface ConnectListAllNwfiltersArgs {
  readonly needResults: number
  readonly flags: number
}

export const connectListAllNwfiltersArgs: XdrType<ConnectListAllNwfiltersArgs> =
  /* @__PURE__ */ struct<ConnectListAllNwfiltersArgs>({
    needResults: int,
    flags: uint,
  })

/** libvirt's `remote_connect_list_all_nwfilters_ret`. */
export interface ConnectListAllNwfiltersRet {
  /** At most 16384. */
  readonly filters: readonly NwfilterRef[]
  readonly ret: number
}

export const connectListAllNwfiltersRet: XdrType<ConnectListAllNwfiltersRet> =
  /* @__PURE__ */ struct<ConnectListAllNwfiltersRet>({
    filters: /* @__PURE__ */ list(nwfilterRef, 16384),
    ret: uint,
  })

/** Procedure 286: `REMOTE_PROC_CONNECT_LIST_ALL_NWFILTERS`. */
export const connectListAllNwfilters: Procedure<ConnectListAllNwfiltersArgs, ConnectListAllNwfiltersRet> = {
  program: 0x20008086,
  version: 1,
  number: 286,
  name: 'REMOTE_PROC_CONNECT_LIST_ALL_NWFILTERS',
  args: connectListAllNwfiltersArgs,
  ret: connectListAllNwfiltersRet,
}

/** libvirt's `remote_nwfilter_binding_lookup_by_port_dev_args`. */
export interface NwfilterBindingLookupByPortDevArgs {
  readonly name: string
}

export const nwfilterBindingLookupByPortDevArgs: XdrType<NwfilterBindingLookupByPortDevArgs> =
  /* @__PURE__ */ struct<NwfilterBindingLookupByPortDevArgs>({
    name: text,
  })

/** libvirt's `remote_nwfilter_binding_lookup_by_port_dev_ret`. */
export interface NwfilterBindingLookupByPortDevRet {
  readonly nwfilter: NwfilterBindingRef
}

export const nwfilterBindingLookupByPortDevRet: XdrType<NwfilterBindingLookupByPortDevRet> =
  /* @__PURE__ */ struct<NwfilterBindingLookupByPortDevRet>({
    nwfilter: nwfilterBindingRef,
  })

/** Procedure 397: `REMOTE_PROC_NWFILTER_BINDING_LOOKUP_BY_PORT_DEV`. */
export const nwfilterBindingLookupByPortDev: Procedure<
  NwfilterBindingLookupByPortDevArgs,
  NwfilterBindingLookupByPortDevRet
> = {
  program: 0x20008086,
  version: 1,
  number: 397,
  name: 'REMOTE_PROC_NWFILTER_BINDING_LOOKUP_BY_PORT_DEV',
  args: nwfilterBindingLookupByPortDevArgs,
  ret: nwfilterBindingLookupByPortDevRet,
}

/** libvirt's `remote_nwfilter_binding_get_xml_desc_args`. */
export interface NwfilterBindingGetXmlDescArgs {
  readonly nwfilter: NwfilterBindingRef
  readonly flags: number
}

export const nwfilterBindingGetXmlDescArgs: XdrType<NwfilterBindingGetXmlDescArgs> =
  /* @__PURE__ */ struct<NwfilterBindingGetXmlDescArgs>({
    nwfilter: nwfilterBindingRef,
    flags: uint,
  })

/** libvirt's `remote_nwfilter_binding_get_xml_desc_ret`. */
export interface NwfilterBindingGetXmlDescRet {
  readonly xml: string
}

export const nwfilterBindingGetXmlDescRet: XdrType<NwfilterBindingGetXmlDescRet> =
  /* @__PURE__ */ struct<NwfilterBindingGetXmlDescRet>({
    xml: text,
  })

/** Procedure 398: `REMOTE_PROC_NWFILTER_BINDING_GET_XML_DESC`. */
export const nwfilterBindingGetXmlDesc: Procedure<
  NwfilterBindingGetXmlDescArgs,
  NwfilterBindingGetXmlDescRet
> = {
  program: 0x20008086,
  version: 1,
  number: 398,
  name: 'REMOTE_PROC_NWFILTER_BINDING_GET_XML_DESC',
  args: nwfilterBindingGetXmlDescArgs,
  ret: nwfilterBindingGetXmlDescRet,
}

/** libvirt's `remote_nwfilter_binding_create_xml_args`. */
export interface NwfilterBindingCreateXmlArgs {
  readonly xml: string
  readonly flags: number
}

export const nwfilterBindingCreateXmlArgs: XdrType<NwfilterBindingCreateXmlArgs> =
  /* @__PURE__ */ struct<NwfilterBindingCreateXmlArgs>({
    xml: text,
    flags: uint,
  })

/** libvirt's `remote_nwfilter_binding_create_xml_ret`. */
export interface NwfilterBindingCreateXmlRet {
  readonly nwfilter: NwfilterBindingRef
}

export const nwfilterBindingCreateXmlRet: XdrType<NwfilterBindingCreateXmlRet> =
  /* @__PURE__ */ struct<NwfilterBindingCreateXmlRet>({
    nwfilter: nwfilterBindingRef,
  })

/** Procedure 399: `REMOTE_PROC_NWFILTER_BINDING_CREATE_XML`. */
export const nwfilterBindingCreateXml: Procedure<NwfilterBindingCreateXmlArgs, NwfilterBindingCreateXmlRet> =
  {
    program: 0x20008086,
    version: 1,
    number: 399,
    name: 'REMOTE_PROC_NWFILTER_BINDING_CREATE_XML',
    args: nwfilterBindingCreateXmlArgs,
    ret: nwfilterBindingCreateXmlRet,
  }

/** libvirt's `remote_nwfilter_binding_delete_args`. */
export interface NwfilterBindingDeleteArgs {
  readonly nwfilter: NwfilterBindingRef
}

export const nwfilterBindingDeleteArgs: XdrType<NwfilterBindingDeleteArgs> =
  /* @__PURE__ */ struct<NwfilterBindingDeleteArgs>({
    nwfilter: nwfilterBindingRef,
  })

/** Procedure 400: `REMOTE_PROC_NWFILTER_BINDING_DELETE`. */
export const nwfilterBindingDelete: Procedure<NwfilterBindingDeleteArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 400,
  name: 'REMOTE_PROC_NWFILTER_BINDING_DELETE',
  args: nwfilterBindingDeleteArgs,
  ret: nothing,
}

/** libvirt's `remote_connect_list_all_nwfilter_bindings_args`. */
export interface ConnectListAllNwfilterBindingsArgs {
  readonly needResults: number
  readonly flags: number
}

export const connectListAllNwfilterBindingsArgs: XdrType<ConnectListAllNwfilterBindingsArgs> =
  /* @__PURE__ */ struct<ConnectListAllNwfilterBindingsArgs>({
    needResults: int,
    flags: uint,
  })

/** libvirt's `remote_connect_list_all_nwfilter_bindings_ret`. */
export interface ConnectListAllNwfilterBindingsRet {
  /** At most 16384. */
  readonly bindings: readonly NwfilterBindingRef[]
  readonly ret: number
}

export const connectListAllNwfilterBindingsRet: XdrType<ConnectListAllNwfilterBindingsRet> =
  /* @__PURE__ */ struct<ConnectListAllNwfilterBindingsRet>({
    bindings: /* @__PURE__ */ list(nwfilterBindingRef, 16384),
    ret: uint,
  })

/** Procedure 401: `REMOTE_PROC_CONNECT_LIST_ALL_NWFILTER_BINDINGS`. */
export const connectListAllNwfilterBindings: Procedure<
  ConnectListAllNwfilterBindingsArgs,
  ConnectListAllNwfilterBindingsRet
> = {
  program: 0x20008086,
  version: 1,
  number: 401,
  name: 'REMOTE_PROC_CONNECT_LIST_ALL_NWFILTER_BINDINGS',
  args: connectListAllNwfilterBindingsArgs,
  ret: connectListAllNwfilterBindingsRet,
}

/** libvirt's `remote_nwfilter_define_xml_flags_args`. */
export interface NwfilterDefineXmlFlagsArgs {
  readonly xml: string
  readonly flags: number
}

export const nwfilterDefineXmlFlagsArgs: XdrType<NwfilterDefineXmlFlagsArgs> =
  /* @__PURE__ */ struct<NwfilterDefineXmlFlagsArgs>({
    xml: text,
    flags: uint,
  })

/** libvirt's `remote_nwfilter_define_xml_flags_ret`. */
export interface NwfilterDefineXmlFlagsRet {
  readonly nwfilter: NwfilterRef
}

export const nwfilterDefineXmlFlagsRet: XdrType<NwfilterDefineXmlFlagsRet> =
  /* @__PURE__ */ struct<NwfilterDefineXmlFlagsRet>({
    nwfilter: nwfilterRef,
  })

/** Procedure 431: `REMOTE_PROC_NWFILTER_DEFINE_XML_FLAGS`. */
export const nwfilterDefineXmlFlags: Procedure<NwfilterDefineXmlFlagsArgs, NwfilterDefineXmlFlagsRet> = {
  program: 0x20008086,
  version: 1,
  number: 431,
  name: 'REMOTE_PROC_NWFILTER_DEFINE_XML_FLAGS',
  args: nwfilterDefineXmlFlagsArgs,
  ret: nwfilterDefineXmlFlagsRet,
}
