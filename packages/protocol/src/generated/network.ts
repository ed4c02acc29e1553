// Generated from facts/ by generator/. Change those, then `npm run generate`.
// Networks and their ports.

import { hyper, int, list, nothing, struct, uint } from '../descriptors.ts'
import type { Procedure, XdrType } from '../xdr-type.ts'
import { networkPortRef, networkRef, optionalText, text, typedParam, uuid } from './types.ts'
import type { NetworkPortRef, NetworkRef, TypedParam } from './types.ts'

/** libvirt's `virNetworkXMLFlags`. */
export const NetworkXmlFlags = {
  /** `VIR_NETWORK_XML_INACTIVE` */
  inactive: 1,
} as const
export type NetworkXmlFlags = (typeof NetworkXmlFlags)[keyof typeof NetworkXmlFlags]

/** libvirt's `virConnectListAllNetworksFlags`. */
export const ConnectListAllNetworksFlags = {
  /** `VIR_CONNECT_LIST_NETWORKS_INACTIVE` */
  inactive: 1,
  /** `VIR_CONNECT_LIST_NETWORKS_ACTIVE` */
  active: 2,
  /** `VIR_CONNECT_LIST_NETWORKS_PERSISTENT` */
  persistent: 4,
  /** `VIR_CONNECT_LIST_NETWORKS_TRANSIENT` */
  transient: 8,
  /** `VIR_CONNECT_LIST_NETWORKS_AUTOSTART` */
  autostart: 16,
  /** `VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART` */
  noAutostart: 32,
} as const
export type ConnectListAllNetworksFlags =
  (typeof ConnectListAllNetworksFlags)[keyof typeof ConnectListAllNetworksFlags]

/** libvirt's `virNetworkCreateFlags`. */
export const NetworkCreateFlags = {
  /** `VIR_NETWORK_CREATE_VALIDATE` */
  validate: 1,
} as const
export type NetworkCreateFlags = (typeof NetworkCreateFlags)[keyof typeof NetworkCreateFlags]

/** libvirt's `virNetworkDefineFlags`. */
export const NetworkDefineFlags = {
  /** `VIR_NETWORK_DEFINE_VALIDATE` */
  validate: 1,
} as const
export type NetworkDefineFlags = (typeof NetworkDefineFlags)[keyof typeof NetworkDefineFlags]

/** libvirt's `virNetworkUpdateCommand`. */
export const NetworkUpdateCommand = {
  /** `VIR_NETWORK_UPDATE_COMMAND_NONE` */
  none: 0,
  /** `VIR_NETWORK_UPDATE_COMMAND_MODIFY` */
  modify: 1,
  /** `VIR_NETWORK_UPDATE_COMMAND_DELETE` */
  delete: 2,
  /** `VIR_NETWORK_UPDATE_COMMAND_ADD_LAST` */
  addLast: 3,
  /** `VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST` */
  addFirst: 4,
} as const
export type NetworkUpdateCommand = (typeof NetworkUpdateCommand)[keyof typeof NetworkUpdateCommand]

/** libvirt's `virNetworkUpdateSection`. */
export const NetworkUpdateSection = {
  /** `VIR_NETWORK_SECTION_NONE` */
  none: 0,
  /** `VIR_NETWORK_SECTION_BRIDGE` */
  bridge: 1,
  /** `VIR_NETWORK_SECTION_DOMAIN` */
  domain: 2,
  /** `VIR_NETWORK_SECTION_IP` */
  ip: 3,
  /** `VIR_NETWORK_SECTION_IP_DHCP_HOST` */
  ipDhcpHost: 4,
  /** `VIR_NETWORK_SECTION_IP_DHCP_RANGE` */
  ipDhcpRange: 5,
  /** `VIR_NETWORK_SECTION_FORWARD` */
  forward: 6,
  /** `VIR_NETWORK_SECTION_FORWARD_INTERFACE` */
  forwardInterface: 7,
  /** `VIR_NETWORK_SECTION_FORWARD_PF` */
  forwardPf: 8,
  /** `VIR_NETWORK_SECTION_PORTGROUP` */
  portgroup: 9,
  /** `VIR_NETWORK_SECTION_DNS_HOST` */
  dnsHost: 10,
  /** `VIR_NETWORK_SECTION_DNS_TXT` */
  dnsTxt: 11,
  /** `VIR_NETWORK_SECTION_DNS_SRV` */
  dnsSrv: 12,
} as const
export type NetworkUpdateSection = (typeof NetworkUpdateSection)[keyof typeof NetworkUpdateSection]

/** libvirt's `virNetworkUpdateFlags`. */
export const NetworkUpdateFlags = {
  /** `VIR_NETWORK_UPDATE_AFFECT_CURRENT` */
  current: 0,
  /** `VIR_NETWORK_UPDATE_AFFECT_LIVE` */
  live: 1,
  /** `VIR_NETWORK_UPDATE_AFFECT_CONFIG` */
  config: 2,
} as const
export type NetworkUpdateFlags = (typeof NetworkUpdateFlags)[keyof typeof NetworkUpdateFlags]

/** libvirt's `virIPAddrType`. */
export const IpAddrType = {
  /** `VIR_IP_ADDR_TYPE_IPV4` */
  ipv4: 0,
  /** `VIR_IP_ADDR_TYPE_IPV6` */
  ipv6: 1,
} as const
export type IpAddrType = (typeof IpAddrType)[keyof typeof IpAddrType]

/** libvirt's `virNetworkPortCreateFlags`. */
export const NetworkPortCreateFlags = {
  /** `VIR_NETWORK_PORT_CREATE_RECLAIM` */
  reclaim: 1,
  /** `VIR_NETWORK_PORT_CREATE_VALIDATE` */
  validate: 2,
} as const
export type NetworkPortCreateFlags = (typeof NetworkPortCreateFlags)[keyof typeof NetworkPortCreateFlags]

/** libvirt's `virNetworkMetadataType`. Not in libvirt 9.0.0. */
export const NetworkMetadataType = {
  /** `VIR_NETWORK_METADATA_DESCRIPTION` */
  description: 0,
  /** `VIR_NETWORK_METADATA_TITLE` */
  title: 1,
  /** `VIR_NETWORK_METADATA_ELEMENT` */
  element: 2,
} as const
export type NetworkMetadataType = (typeof NetworkMetadataType)[keyof typeof NetworkMetadataType]

/** libvirt's `remote_network_dhcp_lease`. */
export interface NetworkDhcpLease {
  readonly iface: string
  readonly expirytime: bigint
  readonly type: number
  readonly mac: string | null
  readonly iaid: string | null
  readonly ipaddr: string
  readonly prefix: number
  readonly hostname: string | null
  readonly clientid: string | null
}

export const networkDhcpLease: XdrType<NetworkDhcpLease> = /* @__PURE__ */ struct<NetworkDhcpLease>({
  iface: text,
  expirytime: hyper,
  type: int,
  mac: optionalText,
  iaid: optionalText,
  ipaddr: text,
  prefix: uint,
  hostname: optionalText,
  clientid: optionalText,
})

/** libvirt's `remote_connect_list_defined_networks_args`. */
export interface ConnectListDefinedNetworksArgs {
  readonly maxnames: number
}

export const connectListDefinedNetworksArgs: XdrType<ConnectListDefinedNetworksArgs> =
  /* @__PURE__ */ struct<ConnectListDefinedNetworksArgs>({
    maxnames: int,
  })

/** libvirt's `remote_connect_list_defined_networks_ret`. */
export interface ConnectListDefinedNetworksRet {
  /** At most 16384. */
  readonly names: readonly string[]
}

export const connectListDefinedNetworksRet: XdrType<ConnectListDefinedNetworksRet> =
  /* @__PURE__ */ struct<ConnectListDefinedNetworksRet>({
    names: /* @__PURE__ */ list(text, 16384),
  })

/** Procedure 36: `REMOTE_PROC_CONNECT_LIST_DEFINED_NETWORKS`. */
export const connectListDefinedNetworks: Procedure<
  ConnectListDefinedNetworksArgs,
  ConnectListDefinedNetworksRet
> = {
  program: 0x20008086,
  version: 1,
  number: 36,
  name: 'REMOTE_PROC_CONNECT_LIST_DEFINED_NETWORKS',
  args: connectListDefinedNetworksArgs,
  ret: connectListDefinedNetworksRet,
}

/** libvirt's `remote_connect_list_networks_args`. */
export interface ConnectListNetworksArgs {
  readonly maxnames: number
}

export const connectListNetworksArgs: XdrType<ConnectListNetworksArgs> =
  /* @__PURE__ */ struct<ConnectListNetworksArgs>({
    maxnames: int,
  })

/** libvirt's `remote_connect_list_networks_ret`. */
export interface ConnectListNetworksRet {
  /** At most 16384. */
  readonly names: readonly string[]
}

export const connectListNetworksRet: XdrType<ConnectListNetworksRet> =
  /* @__PURE__ */ struct<ConnectListNetworksRet>({
    names: /* @__PURE__ */ list(text, 16384),
  })

/** Procedure 38: `REMOTE_PROC_CONNECT_LIST_NETWORKS`. */
export const connectListNetworks: Procedure<ConnectListNetworksArgs, ConnectListNetworksRet> = {
  program: 0x20008086,
  version: 1,
  number: 38,
  name: 'REMOTE_PROC_CONNECT_LIST_NETWORKS',
  args: connectListNetworksArgs,
  ret: connectListNetworksRet,
}

/** libvirt's `remote_network_create_args`. */
export interface NetworkCreateArgs {
  readonly net: NetworkRef
}

export const networkCreateArgs: XdrType<NetworkCreateArgs> = /* @__PURE__ */ struct<NetworkCreateArgs>({
  net: networkRef,
})

/** Procedure 39: `REMOTE_PROC_NETWORK_CREATE`. */
export const networkCreate: Procedure<NetworkCreateArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 39,
  name: 'REMOTE_PROC_NETWORK_CREATE',
  args: networkCreateArgs,
  ret: nothing,
}

/** libvirt's `remote_network_create_xml_args`. */
export interface NetworkCreateXmlArgs {
  readonly xml: string
}

export const networkCreateXmlArgs: XdrType<NetworkCreateXmlArgs> =
  /* @__PURE__ */ struct<NetworkCreateXmlArgs>({
    xml: text,
  })

/** libvirt's `remote_network_create_xml_ret`. */
export interface NetworkCreateXmlRet {
  readonly net: NetworkRef
}

export const networkCreateXmlRet: XdrType<NetworkCreateXmlRet> = /* @__PURE__ */ struct<NetworkCreateXmlRet>({
  net: networkRef,
})

/** Procedure 40: `REMOTE_PROC_NETWORK_CREATE_XML`. */
export const networkCreateXml: Procedure<NetworkCreateXmlArgs, NetworkCreateXmlRet> = {
  program: 0x20008086,
  version: 1,
  number: 40,
  name: 'REMOTE_PROC_NETWORK_CREATE_XML',
  args: networkCreateXmlArgs,
  ret: networkCreateXmlRet,
}

/** libvirt's `remote_network_define_xml_args`. */
export interface NetworkDefineXmlArgs {
  readonly xml: string
}

export const networkDefineXmlArgs: XdrType<NetworkDefineXmlArgs> =
  /* @__PURE__ */ struct<NetworkDefineXmlArgs>({
    xml: text,
  })

/** libvirt's `remote_network_define_xml_ret`. */
export interface NetworkDefineXmlRet {
  readonly net: NetworkRef
}

export const networkDefineXmlRet: XdrType<NetworkDefineXmlRet> = /* @__PURE__ */ struct<NetworkDefineXmlRet>({
  net: networkRef,
})

/** Procedure 41: `REMOTE_PROC_NETWORK_DEFINE_XML`. */
export const networkDefineXml: Procedure<NetworkDefineXmlArgs, NetworkDefineXmlRet> = {
  program: 0x20008086,
  version: 1,
  number: 41,
  name: 'REMOTE_PROC_NETWORK_DEFINE_XML',
  args: networkDefineXmlArgs,
  ret: networkDefineXmlRet,
}

/** libvirt's `remote_network_destroy_args`. */
export interface NetworkDestroyArgs {
  readonly net: NetworkRef
}

export const networkDestroyArgs: XdrType<NetworkDestroyArgs> = /* @__PURE__ */ struct<NetworkDestroyArgs>({
  net: networkRef,
})

/** Procedure 42: `REMOTE_PROC_NETWORK_DESTROY`. */
export const networkDestroy: Procedure<NetworkDestroyArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 42,
  name: 'REMOTE_PROC_NETWORK_DESTROY',
  args: networkDestroyArgs,
  ret: nothing,
}

/** libvirt's `remote_network_get_xml_desc_args`. */
export interface NetworkGetXmlDescArgs {
  readonly net: NetworkRef
  readonly flags: number
}

export const networkGetXmlDescArgs: XdrType<NetworkGetXmlDescArgs> =
  /* @__PURE__ */ struct<NetworkGetXmlDescArgs>({
    net: networkRef,
    flags: uint,
  })

/** libvirt's `remote_network_get_xml_desc_ret`. */
export interface NetworkGetXmlDescRet {
  readonly xml: string
}

export const networkGetXmlDescRet: XdrType<NetworkGetXmlDescRet> =
  /* @__PURE__ */ struct<NetworkGetXmlDescRet>({
    xml: text,
  })

/** Procedure 43: `REMOTE_PROC_NETWORK_GET_XML_DESC`. */
export const networkGetXmlDesc: Procedure<NetworkGetXmlDescArgs, NetworkGetXmlDescRet> = {
  program: 0x20008086,
  version: 1,
  number: 43,
  name: 'REMOTE_PROC_NETWORK_GET_XML_DESC',
  args: networkGetXmlDescArgs,
  ret: networkGetXmlDescRet,
}

/** libvirt's `remote_network_get_autostart_args`. */
export interface NetworkGetAutostartArgs {
  readonly net: NetworkRef
}

export const networkGetAutostartArgs: XdrType<NetworkGetAutostartArgs> =
  /* @__PURE__ */ struct<NetworkGetAutostartArgs>({
    net: networkRef,
  })

/** libvirt's `remote_network_get_autostart_ret`. */
export interface NetworkGetAutostartRet {
  readonly autostart: number
}

export const networkGetAutostartRet: XdrType<NetworkGetAutostartRet> =
  /* @__PURE__ */ struct<NetworkGetAutostartRet>({
    autostart: int,
  })

/** Procedure 44: `REMOTE_PROC_NETWORK_GET_AUTOSTART`. */
export const networkGetAutostart: Procedure<NetworkGetAutostartArgs, NetworkGetAutostartRet> = {
  program: 0x20008086,
  version: 1,
  number: 44,
  name: 'REMOTE_PROC_NETWORK_GET_AUTOSTART',
  args: networkGetAutostartArgs,
  ret: networkGetAutostartRet,
}

/** libvirt's `remote_network_get_bridge_name_args`. */
export interface NetworkGetBridgeNameArgs {
  readonly net: NetworkRef
}

export const networkGetBridgeNameArgs: XdrType<NetworkGetBridgeNameArgs> =
  /* @__PURE__ */ struct<NetworkGetBridgeNameArgs>({
    net: networkRef,
  })

/** libvirt's `remote_network_get_bridge_name_ret`. */
export interface NetworkGetBridgeNameRet {
  readonly name: string
}

export const networkGetBridgeNameRet: XdrType<NetworkGetBridgeNameRet> =
  /* @__PURE__ */ struct<NetworkGetBridgeNameRet>({
    name: text,
  })

/** Procedure 45: `REMOTE_PROC_NETWORK_GET_BRIDGE_NAME`. */
export const networkGetBridgeName: Procedure<NetworkGetBridgeNameArgs, NetworkGetBridgeNameRet> = {
  program: 0x20008086,
  version: 1,
  number: 45,
  name: 'REMOTE_PROC_NETWORK_GET_BRIDGE_NAME',
  args: networkGetBridgeNameArgs,
  ret: networkGetBridgeNameRet,
}

/** libvirt's `remote_network_lookup_by_name_args`. */
export interface NetworkLookupByNameArgs {
  readonly name: string
}

export const networkLookupByNameArgs: XdrType<NetworkLookupByNameArgs> =
  /* @__PURE__ */ struct<NetworkLookupByNameArgs>({
    name: text,
  })

/** libvirt's `remote_network_lookup_by_name_ret`. */
export interface NetworkLookupByNameRet {
  readonly net: NetworkRef
}

export const networkLookupByNameRet: XdrType<NetworkLookupByNameRet> =
  /* @__PURE__ */ struct<NetworkLookupByNameRet>({
    net: networkRef,
  })

/** Procedure 46: `REMOTE_PROC_NETWORK_LOOKUP_BY_NAME`. */
export const networkLookupByName: Procedure<NetworkLookupByNameArgs, NetworkLookupByNameRet> = {
  program: 0x20008086,
  version: 1,
  number: 46,
  name: 'REMOTE_PROC_NETWORK_LOOKUP_BY_NAME',
  args: networkLookupByNameArgs,
  ret: networkLookupByNameRet,
}

/** libvirt's `remote_network_lookup_by_uuid_args`. */
export interface NetworkLookupByUuidArgs {
  readonly uuid: Uint8Array
}

export const networkLookupByUuidArgs: XdrType<NetworkLookupByUuidArgs> =
  /* @__PURE__ */ struct<NetworkLookupByUuidArgs>({
    uuid: uuid,
  })

/** libvirt's `remote_network_lookup_by_uuid_ret`. */
export interface NetworkLookupByUuidRet {
  readonly net: NetworkRef
}

export const networkLookupByUuidRet: XdrType<NetworkLookupByUuidRet> =
  /* @__PURE__ */ struct<NetworkLookupByUuidRet>({
    net: networkRef,
  })

/** Procedure 47: `REMOTE_PROC_NETWORK_LOOKUP_BY_UUID`. */
export const networkLookupByUuid: Procedure<NetworkLookupByUuidArgs, NetworkLookupByUuidRet> = {
  program: 0x20008086,
  version: 1,
  number: 47,
  name: 'REMOTE_PROC_NETWORK_LOOKUP_BY_UUID',
  args: networkLookupByUuidArgs,
  ret: networkLookupByUuidRet,
}

/** libvirt's `remote_network_set_autostart_args`. */
export interface NetworkSetAutostartArgs {
  readonly net: NetworkRef
  readonly autostart: number
}

export const networkSetAutostartArgs: XdrType<NetworkSetAutostartArgs> =
  /* @__PURE__ */ struct<NetworkSetAutostartArgs>({
    net: networkRef,
    autostart: int,
  })

/** Procedure 48: `REMOTE_PROC_NETWORK_SET_AUTOSTART`. */
export const networkSetAutostart: Procedure<NetworkSetAutostartArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 48,
  name: 'REMOTE_PROC_NETWORK_SET_AUTOSTART',
  args: networkSetAutostartArgs,
  ret: nothing,
}

/** libvirt's `remote_network_undefine_args`. */
export interface NetworkUndefineArgs {
  readonly net: NetworkRef
}

export const networkUndefineArgs: XdrType<NetworkUndefineArgs> = /* @__PURE__ */ struct<NetworkUndefineArgs>({
  net: networkRef,
})

/** Procedure 49: `REMOTE_PROC_NETWORK_UNDEFINE`. */
export const networkUndefine: Procedure<NetworkUndefineArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 49,
  name: 'REMOTE_PROC_NETWORK_UNDEFINE',
  args: networkUndefineArgs,
  ret: nothing,
}

/** libvirt's `remote_connect_num_of_defined_networks_ret`. */
export interface ConnectNumOfDefinedNetworksRet {
  readonly num: number
}

export const connectNumOfDefinedNetworksRet: XdrType<ConnectNumOfDefinedNetworksRet> =
  /* @__PURE__ */ struct<ConnectNumOfDefinedNetworksRet>({
    num: int,
  })

/** Procedure 50: `REMOTE_PROC_CONNECT_NUM_OF_DEFINED_NETWORKS`. */
export const connectNumOfDefinedNetworks: Procedure<undefined, ConnectNumOfDefinedNetworksRet> = {
  program: 0x20008086,
  version: 1,
  number: 50,
  name: 'REMOTE_PROC_CONNECT_NUM_OF_DEFINED_NETWORKS',
  args: nothing,
  ret: connectNumOfDefinedNetworksRet,
}

/** libvirt's `remote_connect_num_of_networks_ret`. */
export interface ConnectNumOfNetworksRet {
  readonly num: number
}

export const connectNumOfNetworksRet: XdrType<ConnectNumOfNetworksRet> =
  /* @__PURE__ */ struct<ConnectNumOfNetworksRet>({
    num: int,
  })

/** Procedure 52: `REMOTE_PROC_CONNECT_NUM_OF_NETWORKS`. */
export const connectNumOfNetworks: Procedure<undefined, ConnectNumOfNetworksRet> = {
  program: 0x20008086,
  version: 1,
  number: 52,
  name: 'REMOTE_PROC_CONNECT_NUM_OF_NETWORKS',
  args: nothing,
  ret: connectNumOfNetworksRet,
}

/** libvirt's `remote_network_is_active_args`. */
export interface NetworkIsActiveArgs {
  readonly net: NetworkRef
}

export const networkIsActiveArgs: XdrType<NetworkIsActiveArgs> = /* @__PURE__ */ struct<NetworkIsActiveArgs>({
  net: networkRef,
})

/** libvirt's `remote_network_is_active_ret`. */
export interface NetworkIsActiveRet {
  readonly active: number
}

export const networkIsActiveRet: XdrType<NetworkIsActiveRet> = /* @__PURE__ */ struct<NetworkIsActiveRet>({
  active: int,
})

/** Procedure 152: `REMOTE_PROC_NETWORK_IS_ACTIVE`. */
export const networkIsActive: Procedure<NetworkIsActiveArgs, NetworkIsActiveRet> = {
  program: 0x20008086,
  version: 1,
  number: 152,
  name: 'REMOTE_PROC_NETWORK_IS_ACTIVE',
  args: networkIsActiveArgs,
  ret: networkIsActiveRet,
}

/** libvirt's `remote_network_is_persistent_args`. */
export interface NetworkIsPersistentArgs {
  readonly net: NetworkRef
}

export const networkIsPersistentArgs: XdrType<NetworkIsPersistentArgs> =
  /* @__PURE__ */ struct<NetworkIsPersistentArgs>({
    net: networkRef,
  })

/** libvirt's `remote_network_is_persistent_ret`. */
export interface NetworkIsPersistentRet {
  readonly persistent: number
}

export const networkIsPersistentRet: XdrType<NetworkIsPersistentRet> =
  /* @__PURE__ */ struct<NetworkIsPersistentRet>({
    persistent: int,
  })

/** Procedure 153: `REMOTE_PROC_NETWORK_IS_PERSISTENT`. */
export const networkIsPersistent: Procedure<NetworkIsPersistentArgs, NetworkIsPersistentRet> = {
  program: 0x20008086,
  version: 1,
  number: 153,
  name: 'REMOTE_PROC_NETWORK_IS_PERSISTENT',
  args: networkIsPersistentArgs,
  ret: networkIsPersistentRet,
}

/** libvirt's `remote_connect_list_all_networks_args`. */
export interface ConnectListAllNetworksArgs {
  readonly needResults: number
  readonly flags: number
}

export const connectListAllNetworksArgs: XdrType<ConnectListAllNetworksArgs> =
  /* @__PURE__ */ struct<ConnectListAllNetworksArgs>({
    needResults: int,
    flags: uint,
  })

/** libvirt's `remote_connect_list_all_networks_ret`. */
export interface ConnectListAllNetworksRet {
  /** At most 16384. */
  readonly nets: readonly NetworkRef[]
  readonly ret: number
}

export const connectListAllNetworksRet: XdrType<ConnectListAllNetworksRet> =
  /* @__PURE__ */ struct<ConnectListAllNetworksRet>({
    nets: /* @__PURE__ */ list(networkRef, 16384),
    ret: uint,
  })

/** Procedure 283: `REMOTE_PROC_CONNECT_LIST_ALL_NETWORKS`. */
export const connectListAllNetworks: Procedure<ConnectListAllNetworksArgs, ConnectListAllNetworksRet> = {
  program: 0x20008086,
  version: 1,
  number: 283,
  name: 'REMOTE_PROC_CONNECT_LIST_ALL_NETWORKS',
  args: connectListAllNetworksArgs,
  ret: connectListAllNetworksRet,
}

/** libvirt's `remote_network_update_args`. */
export interface NetworkUpdateArgs {
  readonly net: NetworkRef
  readonly command: number
  readonly section: number
  readonly parentIndex: number
  readonly xml: string
  readonly flags: number
}

export const networkUpdateArgs: XdrType<NetworkUpdateArgs> = /* @__PURE__ */ struct<NetworkUpdateArgs>({
  net: networkRef,
  command: uint,
  section: uint,
  parentIndex: int,
  xml: text,
  flags: uint,
})

/** Procedure 291: `REMOTE_PROC_NETWORK_UPDATE`. */
export const networkUpdate: Procedure<NetworkUpdateArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 291,
  name: 'REMOTE_PROC_NETWORK_UPDATE',
  args: networkUpdateArgs,
  ret: nothing,
}

/** libvirt's `remote_network_get_dhcp_leases_args`. */
export interface NetworkGetDhcpLeasesArgs {
  readonly net: NetworkRef
  readonly mac: string | null
  readonly needResults: number
  readonly flags: number
}

export const networkGetDhcpLeasesArgs: XdrType<NetworkGetDhcpLeasesArgs> =
  /* @__PURE__ */ struct<NetworkGetDhcpLeasesArgs>({
    net: networkRef,
    mac: optionalText,
    needResults: int,
    flags: uint,
  })

/** libvirt's `remote_network_get_dhcp_leases_ret`. */
export interface NetworkGetDhcpLeasesRet {
  /** At most 65536. */
  readonly leases: readonly NetworkDhcpLease[]
  readonly ret: number
}

export const networkGetDhcpLeasesRet: XdrType<NetworkGetDhcpLeasesRet> =
  /* @__PURE__ */ struct<NetworkGetDhcpLeasesRet>({
    leases: /* @__PURE__ */ list(networkDhcpLease, 65536),
    ret: uint,
  })

/** Procedure 341: `REMOTE_PROC_NETWORK_GET_DHCP_LEASES`. */
export const networkGetDhcpLeases: Procedure<NetworkGetDhcpLeasesArgs, NetworkGetDhcpLeasesRet> = {
  program: 0x20008086,
  version: 1,
  number: 341,
  name: 'REMOTE_PROC_NETWORK_GET_DHCP_LEASES',
  args: networkGetDhcpLeasesArgs,
  ret: networkGetDhcpLeasesRet,
}

/** libvirt's `remote_network_list_all_ports_args`. */
export interface NetworkListAllPortsArgs {
  readonly network: NetworkRef
  readonly needResults: number
  readonly flags: number
}

export const networkListAllPortsArgs: XdrType<NetworkListAllPortsArgs> =
  /* @__PURE__ */ struct<NetworkListAllPortsArgs>({
    network: networkRef,
    needResults: int,
    flags: uint,
  })

/** libvirt's `remote_network_list_all_ports_ret`. */
export interface NetworkListAllPortsRet {
  /** At most 16384. */
  readonly ports: readonly NetworkPortRef[]
  readonly ret: number
}

export const networkListAllPortsRet: XdrType<NetworkListAllPortsRet> =
  /* @__PURE__ */ struct<NetworkListAllPortsRet>({
    ports: /* @__PURE__ */ list(networkPortRef, 16384),
    ret: uint,
  })

/** Procedure 404: `REMOTE_PROC_NETWORK_LIST_ALL_PORTS`. */
export const networkListAllPorts: Procedure<NetworkListAllPortsArgs, NetworkListAllPortsRet> = {
  program: 0x20008086,
  version: 1,
  number: 404,
  name: 'REMOTE_PROC_NETWORK_LIST_ALL_PORTS',
  args: networkListAllPortsArgs,
  ret: networkListAllPortsRet,
}

/** libvirt's `remote_network_port_lookup_by_uuid_args`. */
export interface NetworkPortLookupByUuidArgs {
  readonly network: NetworkRef
  readonly uuid: Uint8Array
}

export const networkPortLookupByUuidArgs: XdrType<NetworkPortLookupByUuidArgs> =
  /* @__PURE__ */ struct<NetworkPortLookupByUuidArgs>({
    network: networkRef,
    uuid: uuid,
  })

/** libvirt's `remote_network_port_lookup_by_uuid_ret`. */
export interface NetworkPortLookupByUuidRet {
  readonly port: NetworkPortRef
}

export const networkPortLookupByUuidRet: XdrType<NetworkPortLookupByUuidRet> =
  /* @__PURE__ */ struct<NetworkPortLookupByUuidRet>({
    port: networkPortRef,
  })

/** Procedure 405: `REMOTE_PROC_NETWORK_PORT_LOOKUP_BY_UUID`. */
export const networkPortLookupByUuid: Procedure<NetworkPortLookupByUuidArgs, NetworkPortLookupByUuidRet> = {
  program: 0x20008086,
  version: 1,
  number: 405,
  name: 'REMOTE_PROC_NETWORK_PORT_LOOKUP_BY_UUID',
  args: networkPortLookupByUuidArgs,
  ret: networkPortLookupByUuidRet,
}

/** libvirt's `remote_network_port_create_xml_args`. */
export interface NetworkPortCreateXmlArgs {
  readonly network: NetworkRef
  readonly xml: string
  readonly flags: number
}

export const networkPortCreateXmlArgs: XdrType<NetworkPortCreateXmlArgs> =
  /* @__PURE__ */ struct<NetworkPortCreateXmlArgs>({
    network: networkRef,
    xml: text,
    flags: uint,
  })

/** libvirt's `remote_network_port_create_xml_ret`. */
export interface NetworkPortCreateXmlRet {
  readonly port: NetworkPortRef
}

export const networkPortCreateXmlRet: XdrType<NetworkPortCreateXmlRet> =
  /* @__PURE__ */ struct<NetworkPortCreateXmlRet>({
    port: networkPortRef,
  })

/** Procedure 406: `REMOTE_PROC_NETWORK_PORT_CREATE_XML`. */
export const networkPortCreateXml: Procedure<NetworkPortCreateXmlArgs, NetworkPortCreateXmlRet> = {
  program: 0x20008086,
  version: 1,
  number: 406,
  name: 'REMOTE_PROC_NETWORK_PORT_CREATE_XML',
  args: networkPortCreateXmlArgs,
  ret: networkPortCreateXmlRet,
}

/** libvirt's `remote_network_port_get_parameters_args`. */
export interface NetworkPortGetParametersArgs {
  readonly port: NetworkPortRef
  readonly nparams: number
  readonly flags: number
}

export const networkPortGetParametersArgs: XdrType<NetworkPortGetParametersArgs> =
  /* @__PURE__ */ struct<NetworkPortGetParametersArgs>({
    port: networkPortRef,
    nparams: int,
    flags: uint,
  })

/** libvirt's `remote_network_port_get_parameters_ret`. */
export interface NetworkPortGetParametersRet {
  /** At most 16. */
  readonly params: readonly TypedParam[]
  readonly nparams: number
}

export const networkPortGetParametersRet: XdrType<NetworkPortGetParametersRet> =
  /* @__PURE__ */ struct<NetworkPortGetParametersRet>({
    params: /* @__PURE__ */ list(typedParam, 16),
    nparams: int,
  })

/** Procedure 407: `REMOTE_PROC_NETWORK_PORT_GET_PARAMETERS`. */
export const networkPortGetParameters: Procedure<NetworkPortGetParametersArgs, NetworkPortGetParametersRet> =
  {
    program: 0x20008086,
    version: 1,
    number: 407,
    name: 'REMOTE_PROC_NETWORK_PORT_GET_PARAMETERS',
    args: networkPortGetParametersArgs,
    ret: networkPortGetParametersRet,
  }

/** libvirt's `remote_network_port_set_parameters_args`. */
export interface NetworkPortSetParametersArgs {
  readonly port: NetworkPortRef
  /** At most 16. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const networkPortSetParametersArgs: XdrType<NetworkPortSetParametersArgs> =
  /* @__PURE__ */ struct<NetworkPortSetParametersArgs>({
    port: networkPortRef,
    params: /* @__PURE__ */ list(typedParam, 16),
    flags: uint,
  })

/** Procedure 408: `REMOTE_PROC_NETWORK_PORT_SET_PARAMETERS`. */
export const networkPortSetParameters: Procedure<NetworkPortSetParametersArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 408,
  name: 'REMOTE_PROC_NETWORK_PORT_SET_PARAMETERS',
  args: networkPortSetParametersArgs,
  ret: nothing,
}

/** libvirt's `remote_network_port_get_xml_desc_args`. */
export interface NetworkPortGetXmlDescArgs {
  readonly port: NetworkPortRef
  readonly flags: number
}

export const networkPortGetXmlDescArgs: XdrType<NetworkPortGetXmlDescArgs> =
  /* @__PURE__ */ struct<NetworkPortGetXmlDescArgs>({
    port: networkPortRef,
    flags: uint,
  })

/** libvirt's `remote_network_port_get_xml_desc_ret`. */
export interface NetworkPortGetXmlDescRet {
  readonly xml: string
}

export const networkPortGetXmlDescRet: XdrType<NetworkPortGetXmlDescRet> =
  /* @__PURE__ */ struct<NetworkPortGetXmlDescRet>({
    xml: text,
  })

/** Procedure 409: `REMOTE_PROC_NETWORK_PORT_GET_XML_DESC`. */
export const networkPortGetXmlDesc: Procedure<NetworkPortGetXmlDescArgs, NetworkPortGetXmlDescRet> = {
  program: 0x20008086,
  version: 1,
  number: 409,
  name: 'REMOTE_PROC_NETWORK_PORT_GET_XML_DESC',
  args: networkPortGetXmlDescArgs,
  ret: networkPortGetXmlDescRet,
}

/** libvirt's `remote_network_port_delete_args`. */
export interface NetworkPortDeleteArgs {
  readonly port: NetworkPortRef
  readonly flags: number
}

export const networkPortDeleteArgs: XdrType<NetworkPortDeleteArgs> =
  /* @__PURE__ */ struct<NetworkPortDeleteArgs>({
    port: networkPortRef,
    flags: uint,
  })

/** Procedure 410: `REMOTE_PROC_NETWORK_PORT_DELETE`. */
export const networkPortDelete: Procedure<NetworkPortDeleteArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 410,
  name: 'REMOTE_PROC_NETWORK_PORT_DELETE',
  args: networkPortDeleteArgs,
  ret: nothing,
}

/** libvirt's `remote_network_define_xml_flags_args`. */
export interface NetworkDefineXmlFlagsArgs {
  readonly xml: string
  readonly flags: number
}

export const networkDefineXmlFlagsArgs: XdrType<NetworkDefineXmlFlagsArgs> =
  /* @__PURE__ */ struct<NetworkDefineXmlFlagsArgs>({
    xml: text,
    flags: uint,
  })

/** libvirt's `remote_network_define_xml_flags_ret`. */
export interface NetworkDefineXmlFlagsRet {
  readonly net: NetworkRef
}

export const networkDefineXmlFlagsRet: XdrType<NetworkDefineXmlFlagsRet> =
  /* @__PURE__ */ struct<NetworkDefineXmlFlagsRet>({
    net: networkRef,
  })

/** Procedure 432: `REMOTE_PROC_NETWORK_DEFINE_XML_FLAGS`. */
export const networkDefineXmlFlags: Procedure<NetworkDefineXmlFlagsArgs, NetworkDefineXmlFlagsRet> = {
  program: 0x20008086,
  version: 1,
  number: 432,
  name: 'REMOTE_PROC_NETWORK_DEFINE_XML_FLAGS',
  args: networkDefineXmlFlagsArgs,
  ret: networkDefineXmlFlagsRet,
}

/** libvirt's `remote_network_create_xml_flags_args`. */
export interface NetworkCreateXmlFlagsArgs {
  readonly xml: string
  readonly flags: number
}

export const networkCreateXmlFlagsArgs: XdrType<NetworkCreateXmlFlagsArgs> =
  /* @__PURE__ */ struct<NetworkCreateXmlFlagsArgs>({
    xml: text,
    flags: uint,
  })

/** libvirt's `remote_network_create_xml_flags_ret`. */
export interface NetworkCreateXmlFlagsRet {
  readonly net: NetworkRef
}

export const networkCreateXmlFlagsRet: XdrType<NetworkCreateXmlFlagsRet> =
  /* @__PURE__ */ struct<NetworkCreateXmlFlagsRet>({
    net: networkRef,
  })

/** Procedure 437: `REMOTE_PROC_NETWORK_CREATE_XML_FLAGS`. */
export const networkCreateXmlFlags: Procedure<NetworkCreateXmlFlagsArgs, NetworkCreateXmlFlagsRet> = {
  program: 0x20008086,
  version: 1,
  number: 437,
  name: 'REMOTE_PROC_NETWORK_CREATE_XML_FLAGS',
  args: networkCreateXmlFlagsArgs,
  ret: networkCreateXmlFlagsRet,
}

/** libvirt's `remote_network_set_metadata_args`. Not in libvirt 9.0.0. */
export interface NetworkSetMetadataArgs {
  readonly network: NetworkRef
  readonly type: number
  readonly metadata: string | null
  readonly key: string | null
  readonly uri: string | null
  readonly flags: number
}

export const networkSetMetadataArgs: XdrType<NetworkSetMetadataArgs> =
  /* @__PURE__ */ struct<NetworkSetMetadataArgs>({
    network: networkRef,
    type: int,
    metadata: optionalText,
    key: optionalText,
    uri: optionalText,
    flags: uint,
  })

/** Procedure 444: `REMOTE_PROC_NETWORK_SET_METADATA`. Not in libvirt 9.0.0. */
export const networkSetMetadata: Procedure<NetworkSetMetadataArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 444,
  name: 'REMOTE_PROC_NETWORK_SET_METADATA',
  args: networkSetMetadataArgs,
  ret: nothing,
}

/** libvirt's `remote_network_get_metadata_args`. Not in libvirt 9.0.0. */
export interface NetworkGetMetadataArgs {
  readonly network: NetworkRef
  readonly type: number
  readonly uri: string | null
  readonly flags: number
}

export const networkGetMetadataArgs: XdrType<NetworkGetMetadataArgs> =
  /* @__PURE__ */ struct<NetworkGetMetadataArgs>({
    network: networkRef,
    type: int,
    uri: optionalText,
    flags: uint,
  })

/** libvirt's `remote_network_get_metadata_ret`. Not in libvirt 9.0.0. */
export interface NetworkGetMetadataRet {
  readonly metadata: string
}

export const networkGetMetadataRet: XdrType<NetworkGetMetadataRet> =
  /* @__PURE__ */ struct<NetworkGetMetadataRet>({
    metadata: text,
  })

/** Procedure 445: `REMOTE_PROC_NETWORK_GET_METADATA`. Not in libvirt 9.0.0. */
export const networkGetMetadata: Procedure<NetworkGetMetadataArgs, NetworkGetMetadataRet> = {
  program: 0x20008086,
  version: 1,
  number: 445,
  name: 'REMOTE_PROC_NETWORK_GET_METADATA',
  args: networkGetMetadataArgs,
  ret: networkGetMetadataRet,
}
