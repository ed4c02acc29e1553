// Generated from facts/ by generator/. Change those, then `npm run generate`.
// Network interfaces of the node.

import { int, list, nothing, struct, uint } from '../descriptors.ts'
import type { Procedure, XdrType } from '../xdr-type.ts'
import { interfaceRef, text } from './types.ts'
import type { InterfaceRef } from './types.ts'

/** libvirt's `virConnectListAllInterfacesFlags`. */
export const ConnectListAllInterfacesFlags = {
  /** `VIR_CONNECT_LIST_INTERFACES_INACTIVE` */
  inactive: 1,
  /** `VIR_CONNECT_LIST_INTERFACES_ACTIVE` */
  active: 2,
} as const
export type ConnectListAllInterfacesFlags =
  (typeof ConnectListAllInterfacesFlags)[keyof typeof ConnectListAllInterfacesFlags]

/** libvirt's `virInterfaceXMLFlags`. */
export const InterfaceXmlFlags = {
  /** `VIR_INTERFACE_XML_INACTIVE` */
  inactive: 1,
} as const
export type InterfaceXmlFlags = (typeof InterfaceXmlFlags)[keyof typeof InterfaceXmlFlags]

/** libvirt's `virInterfaceDefineFlags`. */
export const InterfaceDefineFlags = {
  /** `VIR_INTERFACE_DEFINE_VALIDATE` */
  validate: 1,
} as const
export type InterfaceDefineFlags = (typeof InterfaceDefineFlags)[keyof typeof InterfaceDefineFlags]

/** libvirt's `remote_connect_num_of_interfaces_ret`. */
export interface ConnectNumOfInterfacesRet {
  readonly num: number
}

export const connectNumOfInterfacesRet: XdrType<ConnectNumOfInterfacesRet> =
  /* @__PURE__ */ struct<ConnectNumOfInterfacesRet>({
    num: int,
  })

/** Procedure 126: `REMOTE_PROC_CONNECT_NUM_OF_INTERFACES`. */
export const connectNumOfInterfaces: Procedure<undefined, ConnectNumOfInterfacesRet> = {
  program: 0x20008086,
  version: 1,
  number: 126,
  name: 'REMOTE_PROC_CONNECT_NUM_OF_INTERFACES',
  args: nothing,
  ret: connectNumOfInterfacesRet,
}

/** libvirt's `remote_connect_list_interfaces_args`. */
export interface ConnectListInterfacesArgs {
  readonly maxnames: number
}

export const connectListInterfacesArgs: XdrType<ConnectListInterfacesArgs> =
  /* @__PURE__ */ struct<ConnectListInterfacesArgs>({
    maxnames: int,
  })

/** libvirt's `remote_connect_list_interfaces_ret`. */
export interface ConnectListInterfacesRet {
  /** At most 16384. */
  readonly names: readonly string[]
}

export const connectListInterfacesRet: XdrType<ConnectListInterfacesRet> =
  /* @__PURE__ */ struct<ConnectListInterfacesRet>({
    names: /* @__PURE__ */ list(text, 16384),
  })

/** Procedure 127: `REMOTE_PROC_CONNECT_LIST_INTERFACES`. */
export const connectListInterfaces: Procedure<ConnectListInterfacesArgs, ConnectListInterfacesRet> = {
  program: 0x20008086,
  version: 1,
  number: 127,
  name: 'REMOTE_PROC_CONNECT_LIST_INTERFACES',
  args: connectListInterfacesArgs,
  ret: connectListInterfacesRet,
}

/** libvirt's `remote_interface_lookup_by_name_args`. */
export interface InterfaceLookupByNameArgs {
  readonly name: string
}

export const interfaceLookupByNameArgs: XdrType<InterfaceLookupByNameArgs> =
  /* @__PURE__ */ struct<InterfaceLookupByNameArgs>({
    name: text,
  })

/** libvirt's `remote_interface_lookup_by_name_ret`. */
export interface InterfaceLookupByNameRet {
  readonly iface: InterfaceRef
}

export const interfaceLookupByNameRet: XdrType<InterfaceLookupByNameRet> =
  /* @__PURE__ */ struct<InterfaceLookupByNameRet>({
    iface: interfaceRef,
  })

/** Procedure 128: `REMOTE_PROC_INTERFACE_LOOKUP_BY_NAME`. */
export const interfaceLookupByName: Procedure<InterfaceLookupByNameArgs, InterfaceLookupByNameRet> = {
  program: 0x20008086,
  version: 1,
  number: 128,
  name: 'REMOTE_PROC_INTERFACE_LOOKUP_BY_NAME',
  args: interfaceLookupByNameArgs,
  ret: interfaceLookupByNameRet,
}

/** libvirt's `remote_interface_lookup_by_mac_string_args`. */
export interface InterfaceLookupByMacStringArgs {
  readonly mac: string
}

export const interfaceLookupByMacStringArgs: XdrType<InterfaceLookupByMacStringArgs> =
  /* @__PURE__ */ struct<InterfaceLookupByMacStringArgs>({
    mac: text,
  })

/** libvirt's `remote_interface_lookup_by_mac_string_ret`. */
export interface InterfaceLookupByMacStringRet {
  readonly iface: InterfaceRef
}

export const interfaceLookupByMacStringRet: XdrType<InterfaceLookupByMacStringRet> =
  /* @__PURE__ */ struct<InterfaceLookupByMacStringRet>({
    iface: interfaceRef,
  })

/** Procedure 129: `REMOTE_PROC_INTERFACE_LOOKUP_BY_MAC_STRING`. */
export const interfaceLookupByMacString: Procedure<
  InterfaceLookupByMacStringArgs,
  InterfaceLookupByMacStringRet
> = {
  program: 0x20008086,
  version: 1,
  number: 129,
  name: 'REMOTE_PROC_INTERFACE_LOOKUP_BY_MAC_STRING',
  args: interfaceLookupByMacStringArgs,
  ret: interfaceLookupByMacStringRet,
}

/** libvirt's `remote_interface_get_xml_desc_args`. */
export interface InterfaceGetXmlDescArgs {
  readonly iface: InterfaceRef
  readonly flags: number
}

export const interfaceGetXmlDescArgs: XdrType<InterfaceGetXmlDescArgs> =
  /* @__PURE__ */ struct<InterfaceGetXmlDescArgs>({
    iface: interfaceRef,
    flags: uint,
  })

/** libvirt's `remote_interface_get_xml_desc_ret`. */
export interface InterfaceGetXmlDescRet {
  readonly xml: string
}

export const interfaceGetXmlDescRet: XdrType<InterfaceGetXmlDescRet> =
  /* @__PURE__ */ struct<InterfaceGetXmlDescRet>({
    xml: text,
  })

/** Procedure 130: `REMOTE_PROC_INTERFACE_GET_XML_DESC`. */
export const interfaceGetXmlDesc: Procedure<InterfaceGetXmlDescArgs, InterfaceGetXmlDescRet> = {
  program: 0x20008086,
  version: 1,
  number: 130,
  name: 'REMOTE_PROC_INTERFACE_GET_XML_DESC',
  args: interfaceGetXmlDescArgs,
  ret: interfaceGetXmlDescRet,
}

/** libvirt's `remote_interface_define_xml_args`. */
export interface InterfaceDefineXmlArgs {
  readonly xml: string
  readonly flags: number
}

export const interfaceDefineXmlArgs: XdrType<InterfaceDefineXmlArgs> =
  /* @__PURE__ */ struct<InterfaceDefineXmlArgs>({
    xml: text,
    flags: uint,
  })

/** libvirt's `remote_interface_define_xml_ret`. */
export interface InterfaceDefineXmlRet {
  readonly iface: InterfaceRef
}

export const interfaceDefineXmlRet: XdrType<InterfaceDefineXmlRet> =
  /* @__PURE__ */ struct<InterfaceDefineXmlRet>({
    iface: interfaceRef,
  })

/** Procedure 131: `REMOTE_PROC_INTERFACE_DEFINE_XML`. */
export const interfaceDefineXml: Procedure<InterfaceDefineXmlArgs, InterfaceDefineXmlRet> = {
  program: 0x20008086,
  version: 1,
  number: 131,
  name: 'REMOTE_PROC_INTERFACE_DEFINE_XML',
  args: interfaceDefineXmlArgs,
  ret: interfaceDefineXmlRet,
}

/** libvirt's `remote_interface_undefine_args`. */
export interface InterfaceUndefineArgs {
  readonly iface: InterfaceRef
}

export const interfaceUndefineArgs: XdrType<InterfaceUndefineArgs> =
  /* @__PURE__ */ struct<InterfaceUndefineArgs>({
    iface: interfaceRef,
  })

/** Procedure 132: `REMOTE_PROC_INTERFACE_UNDEFINE`. */
export const interfaceUndefine: Procedure<InterfaceUndefineArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 132,
  name: 'REMOTE_PROC_INTERFACE_UNDEFINE',
  args: interfaceUndefineArgs,
  ret: nothing,
}

/** libvirt's `remote_interface_create_args`. */
export interface InterfaceCreateArgs {
  readonly iface: InterfaceRef
  readonly flags: number
}

export const interfaceCreateArgs: XdrType<InterfaceCreateArgs> = /* @__PURE__ */ struct<InterfaceCreateArgs>({
  iface: interfaceRef,
  flags: uint,
})

/** Procedure 133: `REMOTE_PROC_INTERFACE_CREATE`. */
export const interfaceCreate: Procedure<InterfaceCreateArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 133,
  name: 'REMOTE_PROC_INTERFACE_CREATE',
  args: interfaceCreateArgs,
  ret: nothing,
}

/** libvirt's `remote_interface_destroy_args`. */
export interface InterfaceDestroyArgs {
  readonly iface: InterfaceRef
  readonly flags: number
}

export const interfaceDestroyArgs: XdrType<InterfaceDestroyArgs> =
  /* @__PURE__ */ struct<InterfaceDestroyArgs>({
    iface: interfaceRef,
    flags: uint,
  })

/** Procedure 134: `REMOTE_PROC_INTERFACE_DESTROY`. */
export const interfaceDestroy: Procedure<InterfaceDestroyArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 134,
  name: 'REMOTE_PROC_INTERFACE_DESTROY',
  args: interfaceDestroyArgs,
  ret: nothing,
}

/** libvirt's `remote_connect_num_of_defined_interfaces_ret`. */
export interface ConnectNumOfDefinedInterfacesRet {
  readonly num: number
}

export const connectNumOfDefinedInterfacesRet: XdrType<ConnectNumOfDefinedInterfacesRet> =
  /* @__PURE__ */ struct<ConnectNumOfDefinedInterfacesRet>({
    num: int,
  })

/** Procedure 137: `REMOTE_PROC_CONNECT_NUM_OF_DEFINED_INTERFACES`. */
export const connectNumOfDefinedInterfaces: Procedure<undefined, ConnectNumOfDefinedInterfacesRet> = {
  program: 0x20008086,
  version: 1,
  number: 137,
  name: 'REMOTE_PROC_CONNECT_NUM_OF_DEFINED_INTERFACES',
  args: nothing,
  ret: connectNumOfDefinedInterfacesRet,
}

/** libvirt's `remote_connect_list_defined_interfaces_args`. */
export interface ConnectListDefinedInterfacesArgs {
  readonly maxnames: number
}

export const connectListDefinedInterfacesArgs: XdrType<ConnectListDefinedInterfacesArgs> =
  /* @__PURE__ */ struct<ConnectListDefinedInterfacesArgs>({
    maxnames: int,
  })

/** libvirt's `remote_connect_list_defined_interfaces_ret`. */
export interface ConnectListDefinedInterfacesRet {
  /** At most 16384. */
  readonly names: readonly string[]
}

export const connectListDefinedInterfacesRet: XdrType<ConnectListDefinedInterfacesRet> =
  /* @__PURE__ */ struct<ConnectListDefinedInterfacesRet>({
    names: /* @__PURE__ */ list(text, 16384),
  })

/** Procedure 138: `REMOTE_PROC_CONNECT_LIST_DEFINED_INTERFACES`. */
export const connectListDefinedInterfaces: Procedure<
  ConnectListDefinedInterfacesArgs,
  ConnectListDefinedInterfacesRet
> = {
  program: 0x20008086,
  version: 1,
  number: 138,
  name: 'REMOTE_PROC_CONNECT_LIST_DEFINED_INTERFACES',
  args: connectListDefinedInterfacesArgs,
  ret: connectListDefinedInterfacesRet,
}

/** libvirt's `remote_interface_is_active_args`. */
export interface InterfaceIsActiveArgs {
  readonly iface: InterfaceRef
}

export const interfaceIsActiveArgs: XdrType<InterfaceIsActiveArgs> =
  /* @__PURE__ */ struct<InterfaceIsActiveArgs>({
    iface: interfaceRef,
  })

/** libvirt's `remote_interface_is_active_ret`. */
export interface InterfaceIsActiveRet {
  readonly active: number
}

export const interfaceIsActiveRet: XdrType<InterfaceIsActiveRet> =
  /* @__PURE__ */ struct<InterfaceIsActiveRet>({
    active: int,
  })

/** Procedure 156: `REMOTE_PROC_INTERFACE_IS_ACTIVE`. */
export const interfaceIsActive: Procedure<InterfaceIsActiveArgs, InterfaceIsActiveRet> = {
  program: 0x20008086,
  version: 1,
  number: 156,
  name: 'REMOTE_PROC_INTERFACE_IS_ACTIVE',
  args: interfaceIsActiveArgs,
  ret: interfaceIsActiveRet,
}

/** libvirt's `remote_interface_change_begin_args`. */
export interface InterfaceChangeBeginArgs {
  readonly flags: number
}

export const interfaceChangeBeginArgs: XdrType<InterfaceChangeBeginArgs> =
  /* @__PURE__ */ struct<InterfaceChangeBeginArgs>({
    flags: uint,
  })

/** Procedure 220: `REMOTE_PROC_INTERFACE_CHANGE_BEGIN`. */
export const interfaceChangeBegin: Procedure<InterfaceChangeBeginArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 220,
  name: 'REMOTE_PROC_INTERFACE_CHANGE_BEGIN',
  args: interfaceChangeBeginArgs,
  ret: nothing,
}

/** libvirt's `remote_interface_change_commit_args`. */
export interface InterfaceChangeCommitArgs {
  readonly flags: number
}

export const interfaceChangeCommitArgs: XdrType<InterfaceChangeCommitArgs> =
  /* @__PURE__ */ struct<InterfaceChangeCommitArgs>({
    flags: uint,
  })

/** Procedure 221: `REMOTE_PROC_INTERFACE_CHANGE_COMMIT`. */
export const interfaceChangeCommit: Procedure<InterfaceChangeCommitArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 221,
  name: 'REMOTE_PROC_INTERFACE_CHANGE_COMMIT',
  args: interfaceChangeCommitArgs,
  ret: nothing,
}

/** libvirt's `remote_interface_change_rollback_args`. */
export interface InterfaceChangeRollbackArgs {
  readonly flags: number
}

export const interfaceChangeRollbackArgs: XdrType<InterfaceChangeRollbackArgs> =
  /* @__PURE__ */ struct<InterfaceChangeRollbackArgs>({
    flags: uint,
  })

/** Procedure 222: `REMOTE_PROC_INTERFACE_CHANGE_ROLLBACK`. */
export const interfaceChangeRollback: Procedure<InterfaceChangeRollbackArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 222,
  name: 'REMOTE_PROC_INTERFACE_CHANGE_ROLLBACK',
  args: interfaceChangeRollbackArgs,
  ret: nothing,
}

/** libvirt's `remote_connect_list_all_interfaces_args`. */
export interface ConnectListAllInterfacesArgs {
  readonly needResults: number
  readonly flags: number
}

export const connectListAllInterfacesArgs: XdrType<ConnectListAllInterfacesArgs> =
  /* @__PURE__ */ struct<ConnectListAllInterfacesArgs>({
    needResults: int,
    flags: uint,
  })

/** libvirt's `remote_connect_list_all_interfaces_ret`. */
export interface ConnectListAllInterfacesRet {
  /** At most 16384. */
  readonly ifaces: readonly InterfaceRef[]
  readonly ret: number
}

export const connectListAllInterfacesRet: XdrType<ConnectListAllInterfacesRet> =
  /* @__PURE__ */ struct<ConnectListAllInterfacesRet>({
    ifaces: /* @__PURE__ */ list(interfaceRef, 16384),
    ret: uint,
  })

/** Procedure 284: `REMOTE_PROC_CONNECT_LIST_ALL_INTERFACES`. */
export const connectListAllInterfaces: Procedure<ConnectListAllInterfacesArgs, ConnectListAllInterfacesRet> =
  {
    program: 0x20008086,
    version: 1,
    number: 284,
    name: 'REMOTE_PROC_CONNECT_LIST_ALL_INTERFACES',
    args: connectListAllInterfacesArgs,
    ret: connectListAllInterfacesRet,
  }
