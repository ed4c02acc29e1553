// Generated from facts/ by generator/. Change those, then `npm run generate`.
// Node devices.

import { int, list, nothing, struct, uint } from '../descriptors.ts'
import type { Procedure, XdrType } from '../xdr-type.ts'
import { nodeDeviceRef, optionalText, text } from './types.ts'
import type { NodeDeviceRef } from './types.ts'

/** libvirt's `virConnectListAllNodeDeviceFlags`. */
export const ConnectListAllNodeDeviceFlags = {
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM` */
  capSystem: 1,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV` */
  capPciDev: 2,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV` */
  capUsbDev: 4,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE` */
  capUsbInterface: 8,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET` */
  capNet: 16,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST` */
  capScsiHost: 32,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET` */
  capScsiTarget: 64,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI` */
  capScsi: 128,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE` */
  capStorage: 256,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST` */
  capFcHost: 512,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS` */
  capVports: 1024,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC` */
  capScsiGeneric: 2048,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM` */
  capDrm: 4096,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES` */
  capMdevTypes: 8192,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV` */
  capMdev: 16384,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV` */
  capCcwDev: 32768,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV` */
  capCssDev: 65536,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA` */
  capVdpa: 131072,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD` */
  capApCard: 262144,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE` */
  capApQueue: 524288,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX` */
  capApMatrix: 1048576,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD` */
  capVpd: 2097152,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV`. Not in libvirt 9.0.0. */
  capCcwgroupDev: 4194304,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER`. Not in libvirt 9.0.0. */
  capCcwgroupMember: 8388608,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT`. Not in libvirt 9.0.0. */
  persistent: 268435456,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT`. Not in libvirt 9.0.0. */
  transient: 536870912,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE` */
  inactive: 1073741824,
  /** `VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE` */
  active: 2147483648,
} as const
export type ConnectListAllNodeDeviceFlags =
  (typeof ConnectListAllNodeDeviceFlags)[keyof typeof ConnectListAllNodeDeviceFlags]

/** libvirt's `virNodeDeviceXMLFlags`. Not in libvirt 9.0.0. */
export const NodeDeviceXmlFlags = {
  /** `VIR_NODE_DEVICE_XML_INACTIVE` */
  inactive: 1,
} as const
export type NodeDeviceXmlFlags = (typeof NodeDeviceXmlFlags)[keyof typeof NodeDeviceXmlFlags]

/** libvirt's `virNodeDeviceCreateXMLFlags`. */
export const NodeDeviceCreateXmlFlags = {
  /** `VIR_NODE_DEVICE_CREATE_XML_VALIDATE` */
  validate: 1,
} as const
export type NodeDeviceCreateXmlFlags =
  (typeof NodeDeviceCreateXmlFlags)[keyof typeof NodeDeviceCreateXmlFlags]

/** libvirt's `virNodeDeviceDefineXMLFlags`. */
export const NodeDeviceDefineXmlFlags = {
  /** `VIR_NODE_DEVICE_DEFINE_XML_VALIDATE` */
  validate: 1,
} as const
export type NodeDeviceDefineXmlFlags =
  (typeof NodeDeviceDefineXmlFlags)[keyof typeof NodeDeviceDefineXmlFlags]

/** libvirt's `virNodeDeviceUpdateFlags`. Not in libvirt 9.0.0. */
export const NodeDeviceUpdateFlags = {
  /** `VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT` */
  current: 0,
  /** `VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE` */
  live: 1,
  /** `VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG` */
  config: 2,
} as const
export type NodeDeviceUpdateFlags = (typeof NodeDeviceUpdateFlags)[keyof typeof NodeDeviceUpdateFlags]

/** libvirt's `remote_node_num_of_devices_args`. */
export interface NodeNumOfDevicesArgs {
  readonly cap: string | null
  readonly flags: number
}

export const nodeNumOfDevicesArgs: XdrType<NodeNumOfDevicesArgs> =
  /* @__PURE__ */ struct<NodeNumOfDevicesArgs>({
    cap: optionalText,
    flags: uint,
  })

/** libvirt's `remote_node_num_of_devices_ret`. */
export interface NodeNumOfDevicesRet {
  readonly num: number
}

export const nodeNumOfDevicesRet: XdrType<NodeNumOfDevicesRet> = /* @__PURE__ */ struct<NodeNumOfDevicesRet>({
  num: int,
})

/** Procedure 111: `REMOTE_PROC_NODE_NUM_OF_DEVICES`. */
export const nodeNumOfDevices: Procedure<NodeNumOfDevicesArgs, NodeNumOfDevicesRet> = {
  program: 0x20008086,
  version: 1,
  number: 111,
  name: 'REMOTE_PROC_NODE_NUM_OF_DEVICES',
  args: nodeNumOfDevicesArgs,
  ret: nodeNumOfDevicesRet,
}

/** libvirt's `remote_node_list_devices_args`. */
export interface NodeListDevicesArgs {
  readonly cap: string | null
  readonly maxnames: number
  readonly flags: number
}

export const nodeListDevicesArgs: XdrType<NodeListDevicesArgs> = /* @__PURE__ */ struct<NodeListDevicesArgs>({
  cap: optionalText,
  maxnames: int,
  flags: uint,
})

/** libvirt's `remote_node_list_devices_ret`. */
export interface NodeListDevicesRet {
  /** At most 65536. */
  readonly names: readonly string[]
}

export const nodeListDevicesRet: XdrType<NodeListDevicesRet> = /* @__PURE__ */ struct<NodeListDevicesRet>({
  names: /* @__PURE__ */ list(text, 65536),
})

/** Procedure 112: `REMOTE_PROC_NODE_LIST_DEVICES`. */
export const nodeListDevices: Procedure<NodeListDevicesArgs, NodeListDevicesRet> = {
  program: 0x20008086,
  version: 1,
  number: 112,
  name: 'REMOTE_PROC_NODE_LIST_DEVICES',
  args: nodeListDevicesArgs,
  ret: nodeListDevicesRet,
}

/** libvirt's `remote_node_device_lookup_by_name_args`. */
export interface NodeDeviceLookupByNameArgs {
  readonly name: string
}

export const nodeDeviceLookupByNameArgs: XdrType<NodeDeviceLookupByNameArgs> =
  /* @__PURE__ */ struct<NodeDeviceLookupByNameArgs>({
    name: text,
  })

/** libvirt's `remote_node_device_lookup_by_name_ret`. */
export interface NodeDeviceLookupByNameRet {
  readonly dev: NodeDeviceRef
}

export const nodeDeviceLookupByNameRet: XdrType<NodeDeviceLookupByNameRet> =
  /* @__PURE__ */ struct<NodeDeviceLookupByNameRet>({
    dev: nodeDeviceRef,
  })

/** Procedure 113: `REMOTE_PROC_NODE_DEVICE_LOOKUP_BY_NAME`. */
export const nodeDeviceLookupByName: Procedure<NodeDeviceLookupByNameArgs, NodeDeviceLookupByNameRet> = {
  program: 0x20008086,
  version: 1,
  number: 113,
  name: 'REMOTE_PROC_NODE_DEVICE_LOOKUP_BY_NAME',
  args: nodeDeviceLookupByNameArgs,
  ret: nodeDeviceLookupByNameRet,
}

/** libvirt's `remote_node_device_get_xml_desc_args`. */
export interface NodeDeviceGetXmlDescArgs {
  readonly name: string
  readonly flags: number
}

export const nodeDeviceGetXmlDescArgs: XdrType<NodeDeviceGetXmlDescArgs> =
  /* @__PURE__ */ struct<NodeDeviceGetXmlDescArgs>({
    name: text,
    flags: uint,
  })

/** libvirt's `remote_node_device_get_xml_desc_ret`. */
export interface NodeDeviceGetXmlDescRet {
  readonly xml: string
}

export const nodeDeviceGetXmlDescRet: XdrType<NodeDeviceGetXmlDescRet> =
  /* @__PURE__ */ struct<NodeDeviceGetXmlDescRet>({
    xml: text,
  })

/** Procedure 114: `REMOTE_PROC_NODE_DEVICE_GET_XML_DESC`. */
export const nodeDeviceGetXmlDesc: Procedure<NodeDeviceGetXmlDescArgs, NodeDeviceGetXmlDescRet> = {
  program: 0x20008086,
  version: 1,
  number: 114,
  name: 'REMOTE_PROC_NODE_DEVICE_GET_XML_DESC',
  args: nodeDeviceGetXmlDescArgs,
  ret: nodeDeviceGetXmlDescRet,
}

/** libvirt's `remote_node_device_get_parent_args`. */
export interface NodeDeviceGetParentArgs {
  readonly name: string
}

export const nodeDeviceGetParentArgs: XdrType<NodeDeviceGetParentArgs> =
  /* @__PURE__ */ struct<NodeDeviceGetParentArgs>({
    name: text,
  })

/** libvirt's `remote_node_device_get_parent_ret`. */
export interface NodeDeviceGetParentRet {
  readonly parentName: string | null
}

export const nodeDeviceGetParentRet: XdrType<NodeDeviceGetParentRet> =
  /* @__PURE__ */ struct<NodeDeviceGetParentRet>({
    parentName: optionalText,
  })

/** Procedure 115: `REMOTE_PROC_NODE_DEVICE_GET_PARENT`. */
export const nodeDeviceGetParent: Procedure<NodeDeviceGetParentArgs, NodeDeviceGetParentRet> = {
  program: 0x20008086,
  version: 1,
  number: 115,
  name: 'REMOTE_PROC_NODE_DEVICE_GET_PARENT',
  args: nodeDeviceGetParentArgs,
  ret: nodeDeviceGetParentRet,
}

/** libvirt's `remote_node_device_num_of_caps_args`. */
export interface NodeDeviceNumOfCapsArgs {
  readonly name: string
}

export const nodeDeviceNumOfCapsArgs: XdrType<NodeDeviceNumOfCapsArgs> =
  /* @__PURE__ */ struct<NodeDeviceNumOfCapsArgs>({
    name: text,
  })

/** libvirt's `remote_node_device_num_of_caps_ret`. */
export interface NodeDeviceNumOfCapsRet {
  readonly num: number
}

export const nodeDeviceNumOfCapsRet: XdrType<NodeDeviceNumOfCapsRet> =
  /* @__PURE__ */ struct<NodeDeviceNumOfCapsRet>({
    num: int,
  })

/** Procedure 116: `REMOTE_PROC_NODE_DEVICE_NUM_OF_CAPS`. */
export const nodeDeviceNumOfCaps: Procedure<NodeDeviceNumOfCapsArgs, NodeDeviceNumOfCapsRet> = {
  program: 0x20008086,
  version: 1,
  number: 116,
  name: 'REMOTE_PROC_NODE_DEVICE_NUM_OF_CAPS',
  args: nodeDeviceNumOfCapsArgs,
  ret: nodeDeviceNumOfCapsRet,
}

/** libvirt's `remote_node_device_list_caps_args`. */
export interface NodeDeviceListCapsArgs {
  readonly name: string
  readonly maxnames: number
}

export const nodeDeviceListCapsArgs: XdrType<NodeDeviceListCapsArgs> =
  /* @__PURE__ */ struct<NodeDeviceListCapsArgs>({
    name: text,
    maxnames: int,
  })

/** libvirt's `remote_node_device_list_caps_ret`. */
export interface NodeDeviceListCapsRet {
  /** At most 65536. */
  readonly names: readonly string[]
}

export const nodeDeviceListCapsRet: XdrType<NodeDeviceListCapsRet> =
  /* @__PURE__ */ struct<NodeDeviceListCapsRet>({
    names: /* @__PURE__ */ list(text, 65536),
  })

/** Procedure 117: `REMOTE_PROC_NODE_DEVICE_LIST_CAPS`. */
export const nodeDeviceListCaps: Procedure<NodeDeviceListCapsArgs, NodeDeviceListCapsRet> = {
  program: 0x20008086,
  version: 1,
  number: 117,
  name: 'REMOTE_PROC_NODE_DEVICE_LIST_CAPS',
  args: nodeDeviceListCapsArgs,
  ret: nodeDeviceListCapsRet,
}

/** libvirt's `remote_node_device_dettach_args`. */
export interface NodeDeviceDettachArgs {
  readonly name: string
}

export const nodeDeviceDettachArgs: XdrType<NodeDeviceDettachArgs> =
  /* @__PURE__ */ struct<NodeDeviceDettachArgs>({
    name: text,
  })

/** Procedure 118: `REMOTE_PROC_NODE_DEVICE_DETTACH`. */
export const nodeDeviceDettach: Procedure<NodeDeviceDettachArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 118,
  name: 'REMOTE_PROC_NODE_DEVICE_DETTACH',
  args: nodeDeviceDettachArgs,
  ret: nothing,
}

/** libvirt's `remote_node_device_re_attach_args`. */
export interface NodeDeviceReAttachArgs {
  readonly name: string
}

export const nodeDeviceReAttachArgs: XdrType<NodeDeviceReAttachArgs> =
  /* @__PURE__ */ struct<NodeDeviceReAttachArgs>({
    name: text,
  })

/** Procedure 119: `REMOTE_PROC_NODE_DEVICE_RE_ATTACH`. */
export const nodeDeviceReAttach: Procedure<NodeDeviceReAttachArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 119,
  name: 'REMOTE_PROC_NODE_DEVICE_RE_ATTACH',
  args: nodeDeviceReAttachArgs,
  ret: nothing,
}

/** libvirt's `remote_node_device_reset_args`. */
export interface NodeDeviceResetArgs {
  readonly name: string
}

export const nodeDeviceResetArgs: XdrType<NodeDeviceResetArgs> = /* @__PURE__ */ struct<NodeDeviceResetArgs>({
  name: text,
})

/** Procedure 120: `REMOTE_PROC_NODE_DEVICE_RESET`. */
export const nodeDeviceReset: Procedure<NodeDeviceResetArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 120,
  name: 'REMOTE_PROC_NODE_DEVICE_RESET',
  args: nodeDeviceResetArgs,
  ret: nothing,
}

/** libvirt's `remote_node_device_create_xml_args`. */
export interface NodeDeviceCreateXmlArgs {
  readonly xmlDesc: string
  readonly flags: number
}

export const nodeDeviceCreateXmlArgs: XdrType<NodeDeviceCreateXmlArgs> =
  /* @__PURE__ */ struct<NodeDeviceCreateXmlArgs>({
    xmlDesc: text,
    flags: uint,
  })

/** libvirt's `remote_node_device_create_xml_ret`. */
export interface NodeDeviceCreateXmlRet {
  readonly dev: NodeDeviceRef
}

export const nodeDeviceCreateXmlRet: XdrType<NodeDeviceCreateXmlRet> =
  /* @__PURE__ */ struct<NodeDeviceCreateXmlRet>({
    dev: nodeDeviceRef,
  })

/** Procedure 123: `REMOTE_PROC_NODE_DEVICE_CREATE_XML`. */
export const nodeDeviceCreateXml: Procedure<NodeDeviceCreateXmlArgs, NodeDeviceCreateXmlRet> = {
  program: 0x20008086,
  version: 1,
  number: 123,
  name: 'REMOTE_PROC_NODE_DEVICE_CREATE_XML',
  args: nodeDeviceCreateXmlArgs,
  ret: nodeDeviceCreateXmlRet,
}

/** libvirt's `remote_node_device_destroy_args`. */
export interface NodeDeviceDestroyArgs {
  readonly name: string
}

export const nodeDeviceDestroyArgs: XdrType<NodeDeviceDestroyArgs> =
  /* @__PURE__ */ struct<NodeDeviceDestroyArgs>({
    name: text,
  })

/** Procedure 124: `REMOTE_PROC_NODE_DEVICE_DESTROY`. */
export const nodeDeviceDestroy: Procedure<NodeDeviceDestroyArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 124,
  name: 'REMOTE_PROC_NODE_DEVICE_DESTROY',
  args: nodeDeviceDestroyArgs,
  ret: nothing,
}

/** libvirt's `remote_connect_list_all_node_devices_args`. */
export interface ConnectListAllNodeDevicesArgs {
  readonly needResults: number
  readonly flags: number
}

export const connectListAllNodeDevicesArgs: XdrType<ConnectListAllNodeDevicesArgs> =
  /* @__PURE__ */ struct<ConnectListAllNodeDevicesArgs>({
    needResults: int,
    flags: uint,
  })

/** libvirt's `remote_connect_list_all_node_devices_ret`. */
export interface ConnectListAllNodeDevicesRet {
  /** At most 65536. */
  readonly devices: readonly NodeDeviceRef[]
  readonly ret: number
}

export const connectListAllNodeDevicesRet: XdrType<ConnectListAllNodeDevicesRet> =
  /* @__PURE__ */ struct<ConnectListAllNodeDevicesRet>({
    devices: /* @__PURE__ */ list(nodeDeviceRef, 65536),
    ret: uint,
  })

/** Procedure 285: `REMOTE_PROC_CONNECT_LIST_ALL_NODE_DEVICES`. */
export const connectListAllNodeDevices: Procedure<
  ConnectListAllNodeDevicesArgs,
  ConnectListAllNodeDevicesRet
> = {
  program: 0x20008086,
  version: 1,
  number: 285,
  name: 'REMOTE_PROC_CONNECT_LIST_ALL_NODE_DEVICES',
  args: connectListAllNodeDevicesArgs,
  ret: connectListAllNodeDevicesRet,
}

/** libvirt's `remote_node_device_lookup_scsi_host_by_wwn_args`. */
export interface NodeDeviceLookupScsiHostByWwnArgs {
  readonly wwnn: string
  readonly wwpn: string
  readonly flags: number
}

export const nodeDeviceLookupScsiHostByWwnArgs: XdrType<NodeDeviceLookupScsiHostByWwnArgs> =
  /* @__PURE__ */ struct<NodeDeviceLookupScsiHostByWwnArgs>({
    wwnn: text,
    wwpn: text,
    flags: uint,
  })

/** libvirt's `remote_node_device_lookup_scsi_host_by_wwn_ret`. */
export interface NodeDeviceLookupScsiHostByWwnRet {
  readonly dev: NodeDeviceRef
}

export const nodeDeviceLookupScsiHostByWwnRet: XdrType<NodeDeviceLookupScsiHostByWwnRet> =
  /* @__PURE__ */ struct<NodeDeviceLookupScsiHostByWwnRet>({
    dev: nodeDeviceRef,
  })

/** Procedure 297: `REMOTE_PROC_NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN`. */
export const nodeDeviceLookupScsiHostByWwn: Procedure<
  NodeDeviceLookupScsiHostByWwnArgs,
  NodeDeviceLookupScsiHostByWwnRet
> = {
  program: 0x20008086,
  version: 1,
  number: 297,
  name: 'REMOTE_PROC_NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN',
  args: nodeDeviceLookupScsiHostByWwnArgs,
  ret: nodeDeviceLookupScsiHostByWwnRet,
}

/** libvirt's `remote_node_device_detach_flags_args`. */
export interface NodeDeviceDetachFlagsArgs {
  readonly name: string
  readonly driverName: string | null
  readonly flags: number
}

export const nodeDeviceDetachFlagsArgs: XdrType<NodeDeviceDetachFlagsArgs> =
  /* @__PURE__ */ struct<NodeDeviceDetachFlagsArgs>({
    name: text,
    driverName: optionalText,
    flags: uint,
  })

/** Procedure 301: `REMOTE_PROC_NODE_DEVICE_DETACH_FLAGS`. */
export const nodeDeviceDetachFlags: Procedure<NodeDeviceDetachFlagsArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 301,
  name: 'REMOTE_PROC_NODE_DEVICE_DETACH_FLAGS',
  args: nodeDeviceDetachFlagsArgs,
  ret: nothing,
}

/** libvirt's `remote_node_device_define_xml_args`. */
export interface NodeDeviceDefineXmlArgs {
  readonly xmlDesc: string
  readonly flags: number
}

export const nodeDeviceDefineXmlArgs: XdrType<NodeDeviceDefineXmlArgs> =
  /* @__PURE__ */ struct<NodeDeviceDefineXmlArgs>({
    xmlDesc: text,
    flags: uint,
  })

/** libvirt's `remote_node_device_define_xml_ret`. */
export interface NodeDeviceDefineXmlRet {
  readonly dev: NodeDeviceRef
}

export const nodeDeviceDefineXmlRet: XdrType<NodeDeviceDefineXmlRet> =
  /* @__PURE__ */ struct<NodeDeviceDefineXmlRet>({
    dev: nodeDeviceRef,
  })

/** Procedure 428: `REMOTE_PROC_NODE_DEVICE_DEFINE_XML`. */
export const nodeDeviceDefineXml: Procedure<NodeDeviceDefineXmlArgs, NodeDeviceDefineXmlRet> = {
  program: 0x20008086,
  version: 1,
  number: 428,
  name: 'REMOTE_PROC_NODE_DEVICE_DEFINE_XML',
  args: nodeDeviceDefineXmlArgs,
  ret: nodeDeviceDefineXmlRet,
}

/** libvirt's `remote_node_device_undefine_args`. */
export interface NodeDeviceUndefineArgs {
  readonly name: string
  readonly flags: number
}

export const nodeDeviceUndefineArgs: XdrType<NodeDeviceUndefineArgs> =
  /* @__PURE__ */ struct<NodeDeviceUndefineArgs>({
    name: text,
    flags: uint,
  })

/** Procedure 429: `REMOTE_PROC_NODE_DEVICE_UNDEFINE`. */
export const nodeDeviceUndefine: Procedure<NodeDeviceUndefineArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 429,
  name: 'REMOTE_PROC_NODE_DEVICE_UNDEFINE',
  args: nodeDeviceUndefineArgs,
  ret: nothing,
}

/** libvirt's `remote_node_device_create_args`. */
export interface NodeDeviceCreateArgs {
  readonly name: string
  readonly flags: number
}

export const nodeDeviceCreateArgs: XdrType<NodeDeviceCreateArgs> =
  /* @__PURE__ */ struct<NodeDeviceCreateArgs>({
    name: text,
    flags: uint,
  })

/** Procedure 430: `REMOTE_PROC_NODE_DEVICE_CREATE`. */
export const nodeDeviceCreate: Procedure<NodeDeviceCreateArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 430,
  name: 'REMOTE_PROC_NODE_DEVICE_CREATE',
  args: nodeDeviceCreateArgs,
  ret: nothing,
}

/** libvirt's `remote_node_device_get_autostart_args`. */
export interface NodeDeviceGetAutostartArgs {
  readonly name: string
}

export const nodeDeviceGetAutostartArgs: XdrType<NodeDeviceGetAutostartArgs> =
  /* @__PURE__ */ struct<NodeDeviceGetAutostartArgs>({
    name: text,
  })

/** libvirt's `remote_node_device_get_autostart_ret`. */
export interface NodeDeviceGetAutostartRet {
  readonly autostart: number
}

export const nodeDeviceGetAutostartRet: XdrType<NodeDeviceGetAutostartRet> =
  /* @__PURE__ */ struct<NodeDeviceGetAutostartRet>({
    autostart: int,
  })

/** Procedure 433: `REMOTE_PROC_NODE_DEVICE_GET_AUTOSTART`. */
export const nodeDeviceGetAutostart: Procedure<NodeDeviceGetAutostartArgs, NodeDeviceGetAutostartRet> = {
  program: 0x20008086,
  version: 1,
  number: 433,
  name: 'REMOTE_PROC_NODE_DEVICE_GET_AUTOSTART',
  args: nodeDeviceGetAutostartArgs,
  ret: nodeDeviceGetAutostartRet,
}

/** libvirt's `remote_node_device_set_autostart_args`. */
export interface NodeDeviceSetAutostartArgs {
  readonly name: string
  readonly autostart: number
}

export const nodeDeviceSetAutostartArgs: XdrType<NodeDeviceSetAutostartArgs> =
  /* @__PURE__ */ struct<NodeDeviceSetAutostartArgs>({
    name: text,
    autostart: int,
  })

/** Procedure 434: `REMOTE_PROC_NODE_DEVICE_SET_AUTOSTART`. */
export const nodeDeviceSetAutostart: Procedure<NodeDeviceSetAutostartArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 434,
  name: 'REMOTE_PROC_NODE_DEVICE_SET_AUTOSTART',
  args: nodeDeviceSetAutostartArgs,
  ret: nothing,
}

/** libvirt's `remote_node_device_is_persistent_args`. */
export interface NodeDeviceIsPersistentArgs {
  readonly name: string
}

export const nodeDeviceIsPersistentArgs: XdrType<NodeDeviceIsPersistentArgs> =
  /* @__PURE__ */ struct<NodeDeviceIsPersistentArgs>({
    name: text,
  })

/** libvirt's `remote_node_device_is_persistent_ret`. */
export interface NodeDeviceIsPersistentRet {
  readonly persistent: number
}

export const nodeDeviceIsPersistentRet: XdrType<NodeDeviceIsPersistentRet> =
  /* @__PURE__ */ struct<NodeDeviceIsPersistentRet>({
    persistent: int,
  })

/** Procedure 435: `REMOTE_PROC_NODE_DEVICE_IS_PERSISTENT`. */
export const nodeDeviceIsPersistent: Procedure<NodeDeviceIsPersistentArgs, NodeDeviceIsPersistentRet> = {
  program: 0x20008086,
  version: 1,
  number: 435,
  name: 'REMOTE_PROC_NODE_DEVICE_IS_PERSISTENT',
  args: nodeDeviceIsPersistentArgs,
  ret: nodeDeviceIsPersistentRet,
}

/** libvirt's `remote_node_device_is_active_args`. */
export interface NodeDeviceIsActiveArgs {
  readonly name: string
}

export const nodeDeviceIsActiveArgs: XdrType<NodeDeviceIsActiveArgs> =
  /* @__PURE__ */ struct<NodeDeviceIsActiveArgs>({
    name: text,
  })

/** libvirt's `remote_node_device_is_active_ret`. */
export interface NodeDeviceIsActiveRet {
  readonly active: number
}

export const nodeDeviceIsActiveRet: XdrType<NodeDeviceIsActiveRet> =
  /* @__PURE__ */ struct<NodeDeviceIsActiveRet>({
    active: int,
  })

/** Procedure 436: `REMOTE_PROC_NODE_DEVICE_IS_ACTIVE`. */
export const nodeDeviceIsActive: Procedure<NodeDeviceIsActiveArgs, NodeDeviceIsActiveRet> = {
  program: 0x20008086,
  version: 1,
  number: 436,
  name: 'REMOTE_PROC_NODE_DEVICE_IS_ACTIVE',
  args: nodeDeviceIsActiveArgs,
  ret: nodeDeviceIsActiveRet,
}

/** libvirt's `remote_node_device_update_args`. Not in libvirt 9.0.0. */
export interface NodeDeviceUpdateArgs {
  readonly name: string
  readonly xmlDesc: string
  readonly flags: number
}

export const nodeDeviceUpdateArgs: XdrType<NodeDeviceUpdateArgs> =
  /* @__PURE__ */ struct<NodeDeviceUpdateArgs>({
    name: text,
    xmlDesc: text,
    flags: uint,
  })

/** Procedure 447: `REMOTE_PROC_NODE_DEVICE_UPDATE`. Not in libvirt 9.0.0. */
export const nodeDeviceUpdate: Procedure<NodeDeviceUpdateArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 447,
  name: 'REMOTE_PROC_NODE_DEVICE_UPDATE',
  args: nodeDeviceUpdateArgs,
  ret: nothing,
}
