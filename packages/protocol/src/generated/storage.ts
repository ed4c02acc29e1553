// Generated from facts/ by generator/. Change those, then `npm run generate`.
// Storage pools and volumes.

import { char, int, list, nothing, struct, uchar, uhyper, uint } from '../descriptors.ts'
import type { Procedure, XdrType } from '../xdr-type.ts'
import { optionalText, storagePoolRef, storageVolRef, text, uuid } from './types.ts'
import type { StoragePoolRef, StorageVolRef } from './types.ts'

/** libvirt's `virStoragePoolState`. */
export const StoragePoolState = {
  /** `VIR_STORAGE_POOL_INACTIVE` */
  inactive: 0,
  /** `VIR_STORAGE_POOL_BUILDING` */
  building: 1,
  /** `VIR_STORAGE_POOL_RUNNING` */
  running: 2,
  /** `VIR_STORAGE_POOL_DEGRADED` */
  degraded: 3,
  /** `VIR_STORAGE_POOL_INACCESSIBLE` */
  inaccessible: 4,
} as const
export type StoragePoolState = (typeof StoragePoolState)[keyof typeof StoragePoolState]

/** libvirt's `virStoragePoolBuildFlags`. */
export const StoragePoolBuildFlags = {
  /** `VIR_STORAGE_POOL_BUILD_NEW` */
  new: 0,
  /** `VIR_STORAGE_POOL_BUILD_REPAIR` */
  repair: 1,
  /** `VIR_STORAGE_POOL_BUILD_RESIZE` */
  resize: 2,
  /** `VIR_STORAGE_POOL_BUILD_NO_OVERWRITE` */
  noOverwrite: 4,
  /** `VIR_STORAGE_POOL_BUILD_OVERWRITE` */
  overwrite: 8,
} as const
export type StoragePoolBuildFlags = (typeof StoragePoolBuildFlags)[keyof typeof StoragePoolBuildFlags]

/** libvirt's `virStoragePoolDeleteFlags`. */
export const StoragePoolDeleteFlags = {
  /** `VIR_STORAGE_POOL_DELETE_NORMAL` */
  normal: 0,
  /** `VIR_STORAGE_POOL_DELETE_ZEROED` */
  zeroed: 1,
} as const
export type StoragePoolDeleteFlags = (typeof StoragePoolDeleteFlags)[keyof typeof StoragePoolDeleteFlags]

/** libvirt's `virStoragePoolCreateFlags`. */
export const StoragePoolCreateFlags = {
  /** `VIR_STORAGE_POOL_CREATE_NORMAL` */
  normal: 0,
  /** `VIR_STORAGE_POOL_CREATE_WITH_BUILD` */
  withBuild: 1,
  /** `VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE` */
  withBuildOverwrite: 2,
  /** `VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE` */
  withBuildNoOverwrite: 4,
} as const
export type StoragePoolCreateFlags = (typeof StoragePoolCreateFlags)[keyof typeof StoragePoolCreateFlags]

/** libvirt's `virStorageVolType`. */
export const StorageVolType = {
  /** `VIR_STORAGE_VOL_FILE` */
  file: 0,
  /** `VIR_STORAGE_VOL_BLOCK` */
  block: 1,
  /** `VIR_STORAGE_VOL_DIR` */
  dir: 2,
  /** `VIR_STORAGE_VOL_NETWORK` */
  network: 3,
  /** `VIR_STORAGE_VOL_NETDIR` */
  netdir: 4,
  /** `VIR_STORAGE_VOL_PLOOP` */
  ploop: 5,
} as const
export type StorageVolType = (typeof StorageVolType)[keyof typeof StorageVolType]

/** libvirt's `virStorageVolDeleteFlags`. */
export const StorageVolDeleteFlags = {
  /** `VIR_STORAGE_VOL_DELETE_NORMAL` */
  normal: 0,
  /** `VIR_STORAGE_VOL_DELETE_ZEROED` */
  zeroed: 1,
  /** `VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS` */
  withSnapshots: 2,
} as const
export type StorageVolDeleteFlags = (typeof StorageVolDeleteFlags)[keyof typeof StorageVolDeleteFlags]

/** libvirt's `virStorageVolWipeAlgorithm`. */
export const StorageVolWipeAlgorithm = {
  /** `VIR_STORAGE_VOL_WIPE_ALG_ZERO` */
  zero: 0,
  /** `VIR_STORAGE_VOL_WIPE_ALG_NNSA` */
  nnsa: 1,
  /** `VIR_STORAGE_VOL_WIPE_ALG_DOD` */
  dod: 2,
  /** `VIR_STORAGE_VOL_WIPE_ALG_BSI` */
  bsi: 3,
  /** `VIR_STORAGE_VOL_WIPE_ALG_GUTMANN` */
  gutmann: 4,
  /** `VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER` */
  schneier: 5,
  /** `VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7` */
  pfitzner7: 6,
  /** `VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33` */
  pfitzner33: 7,
  /** `VIR_STORAGE_VOL_WIPE_ALG_RANDOM` */
  random: 8,
  /** `VIR_STORAGE_VOL_WIPE_ALG_TRIM` */
  trim: 9,
} as const
export type StorageVolWipeAlgorithm = (typeof StorageVolWipeAlgorithm)[keyof typeof StorageVolWipeAlgorithm]

/** libvirt's `virStorageVolInfoFlags`. */
export const StorageVolInfoFlags = {
  /** `VIR_STORAGE_VOL_USE_ALLOCATION` */
  useAllocation: 0,
  /** `VIR_STORAGE_VOL_GET_PHYSICAL` */
  getPhysical: 1,
} as const
export type StorageVolInfoFlags = (typeof StorageVolInfoFlags)[keyof typeof StorageVolInfoFlags]

/** libvirt's `virStorageXMLFlags`. */
export const StorageXmlFlags = {
  /** `VIR_STORAGE_XML_INACTIVE` */
  inactive: 1,
} as const
export type StorageXmlFlags = (typeof StorageXmlFlags)[keyof typeof StorageXmlFlags]

/** libvirt's `virConnectListAllStoragePoolsFlags`. */
export const ConnectListAllStoragePoolsFlags = {
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE` */
  inactive: 1,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE` */
  active: 2,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT` */
  persistent: 4,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT` */
  transient: 8,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART` */
  autostart: 16,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART` */
  noAutostart: 32,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_DIR` */
  dir: 64,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_FS` */
  fs: 128,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_NETFS` */
  netfs: 256,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL` */
  logical: 512,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_DISK` */
  disk: 1024,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI` */
  iscsi: 2048,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_SCSI` */
  scsi: 4096,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_MPATH` */
  mpath: 8192,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_RBD` */
  rbd: 16384,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG` */
  sheepdog: 32768,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER` */
  gluster: 65536,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_ZFS` */
  zfs: 131072,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE` */
  vstorage: 262144,
  /** `VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT` */
  iscsiDirect: 524288,
} as const
export type ConnectListAllStoragePoolsFlags =
  (typeof ConnectListAllStoragePoolsFlags)[keyof typeof ConnectListAllStoragePoolsFlags]

/** libvirt's `virStoragePoolDefineFlags`. */
export const StoragePoolDefineFlags = {
  /** `VIR_STORAGE_POOL_DEFINE_VALIDATE` */
  validate: 1,
} as const
export type StoragePoolDefineFlags = (typeof StoragePoolDefineFlags)[keyof typeof StoragePoolDefineFlags]

/** libvirt's `virStorageVolCreateFlags`. */
export const StorageVolCreateFlags = {
  /** `VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA` */
  preallocMetadata: 1,
  /** `VIR_STORAGE_VOL_CREATE_REFLINK` */
  reflink: 2,
  /** `VIR_STORAGE_VOL_CREATE_VALIDATE` */
  validate: 4,
} as const
export type StorageVolCreateFlags = (typeof StorageVolCreateFlags)[keyof typeof StorageVolCreateFlags]

/** libvirt's `virStorageVolDownloadFlags`. */
export const StorageVolDownloadFlags = {
  /** `VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM` */
  sparseStream: 1,
} as const
export type StorageVolDownloadFlags = (typeof StorageVolDownloadFlags)[keyof typeof StorageVolDownloadFlags]

/** libvirt's `virStorageVolUploadFlags`. */
export const StorageVolUploadFlags = {
  /** `VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM` */
  sparseStream: 1,
} as const
export type StorageVolUploadFlags = (typeof StorageVolUploadFlags)[keyof typeof StorageVolUploadFlags]

/** libvirt's `virStorageVolResizeFlags`. */
export const StorageVolResizeFlags = {
  /** `VIR_STORAGE_VOL_RESIZE_ALLOCATE` */
  allocate: 1,
  /** `VIR_STORAGE_VOL_RESIZE_DELTA` */
  delta: 2,
  /** `VIR_STORAGE_VOL_RESIZE_SHRINK` */
  shrink: 4,
} as const
export type StorageVolResizeFlags = (typeof StorageVolResizeFlags)[keyof typeof StorageVolResizeFlags]

/** libvirt's `remote_connect_num_of_storage_pools_ret`. */
export interface ConnectNumOfStoragePoolsRet {
  readonly num: number
}

export const connectNumOfStoragePoolsRet: XdrType<ConnectNumOfStoragePoolsRet> =
  /* @__PURE__ */ struct<ConnectNumOfStoragePoolsRet>({
    num: int,
  })

/** Procedure 71: `REMOTE_PROC_CONNECT_NUM_OF_STORAGE_POOLS`. */
export const connectNumOfStoragePools: Procedure<undefined, ConnectNumOfStoragePoolsRet> = {
  program: 0x20008086,
  version: 1,
  number: 71,
  name: 'REMOTE_PROC_CONNECT_NUM_OF_STORAGE_POOLS',
  args: nothing,
  ret: connectNumOfStoragePoolsRet,
}

/** libvirt's `remote_connect_list_storage_pools_args`. */
export interface ConnectListStoragePoolsArgs {
  readonly maxnames: number
}

export const connectListStoragePoolsArgs: XdrType<ConnectListStoragePoolsArgs> =
  /* @__PURE__ */ struct<ConnectListStoragePoolsArgs>({
    maxnames: int,
  })

/** libvirt's `remote_connect_list_storage_pools_ret`. */
export interface ConnectListStoragePoolsRet {
  /** At most 16384. */
  readonly names: readonly string[]
}

export const connectListStoragePoolsRet: XdrType<ConnectListStoragePoolsRet> =
  /* @__PURE__ */ struct<ConnectListStoragePoolsRet>({
    names: /* @__PURE__ */ list(text, 16384),
  })

/** Procedure 72: `REMOTE_PROC_CONNECT_LIST_STORAGE_POOLS`. */
export const connectListStoragePools: Procedure<ConnectListStoragePoolsArgs, ConnectListStoragePoolsRet> = {
  program: 0x20008086,
  version: 1,
  number: 72,
  name: 'REMOTE_PROC_CONNECT_LIST_STORAGE_POOLS',
  args: connectListStoragePoolsArgs,
  ret: connectListStoragePoolsRet,
}

/** libvirt's `remote_connect_num_of_defined_storage_pools_ret`. */
export interface ConnectNumOfDefinedStoragePoolsRet {
  readonly num: number
}

export const connectNumOfDefinedStoragePoolsRet: XdrType<ConnectNumOfDefinedStoragePoolsRet> =
  /* @__PURE__ */ struct<ConnectNumOfDefinedStoragePoolsRet>({
    num: int,
  })

/** Procedure 73: `REMOTE_PROC_CONNECT_NUM_OF_DEFINED_STORAGE_POOLS`. */
export const connectNumOfDefinedStoragePools: Procedure<undefined, ConnectNumOfDefinedStoragePoolsRet> = {
  program: 0x20008086,
  version: 1,
  number: 73,
  name: 'REMOTE_PROC_CONNECT_NUM_OF_DEFINED_STORAGE_POOLS',
  args: nothing,
  ret: connectNumOfDefinedStoragePoolsRet,
}

/** libvirt's `remote_connect_list_defined_storage_pools_args`. */
export interface ConnectListDefinedStoragePoolsArgs {
  readonly maxnames: number
}

export const connectListDefinedStoragePoolsArgs: XdrType<ConnectListDefinedStoragePoolsArgs> =
  /* @__PURE__ */ struct<ConnectListDefinedStoragePoolsArgs>({
    maxnames: int,
  })

/** libvirt's `remote_connect_list_defined_storage_pools_ret`. */
export interface ConnectListDefinedStoragePoolsRet {
  /** At most 16384. */
  readonly names: readonly string[]
}

export const connectListDefinedStoragePoolsRet: XdrType<ConnectListDefinedStoragePoolsRet> =
  /* @__PURE__ */ struct<ConnectListDefinedStoragePoolsRet>({
    names: /* @__PURE__ */ list(text, 16384),
  })

/** Procedure 74: `REMOTE_PROC_CONNECT_LIST_DEFINED_STORAGE_POOLS`. */
export const connectListDefinedStoragePools: Procedure<
  ConnectListDefinedStoragePoolsArgs,
  ConnectListDefinedStoragePoolsRet
> = {
  program: 0x20008086,
  version: 1,
  number: 74,
  name: 'REMOTE_PROC_CONNECT_LIST_DEFINED_STORAGE_POOLS',
  args: connectListDefinedStoragePoolsArgs,
  ret: connectListDefinedStoragePoolsRet,
}

/** libvirt's `remote_connect_find_storage_pool_sources_args`. */
export interface ConnectFindStoragePoolSourcesArgs {
  readonly type: string
  readonly srcSpec: string | null
  readonly flags: number
}

export const connectFindStoragePoolSourcesArgs: XdrType<ConnectFindStoragePoolSourcesArgs> =
  /* @__PURE__ */ struct<ConnectFindStoragePoolSourcesArgs>({
    type: text,
    srcSpec: optionalText,
    flags: uint,
  })

/** libvirt's `remote_connect_find_storage_pool_sources_ret`. */
export interface ConnectFindStoragePoolSourcesRet {
  readonly xml: string
}

export const connectFindStoragePoolSourcesRet: XdrType<ConnectFindStoragePoolSourcesRet> =
  /* @__PURE__ */ struct<ConnectFindStoragePoolSourcesRet>({
    xml: text,
  })

/** Procedure 75: `REMOTE_PROC_CONNECT_FIND_STORAGE_POOL_SOURCES`. */
export const connectFindStoragePoolSources: Procedure<
  ConnectFindStoragePoolSourcesArgs,
  ConnectFindStoragePoolSourcesRet
> = {
  program: 0x20008086,
  version: 1,
  number: 75,
  name: 'REMOTE_PROC_CONNECT_FIND_STORAGE_POOL_SOURCES',
  args: connectFindStoragePoolSourcesArgs,
  ret: connectFindStoragePoolSourcesRet,
}

/** libvirt's `remote_storage_pool_create_xml_args`. */
export interface StoragePoolCreateXmlArgs {
  readonly xml: string
  readonly flags: number
}

export const storagePoolCreateXmlArgs: XdrType<StoragePoolCreateXmlArgs> =
  /* @__PURE__ */ struct<StoragePoolCreateXmlArgs>({
    xml: text,
    flags: uint,
  })

/** libvirt's `remote_storage_pool_create_xml_ret`. */
export interface StoragePoolCreateXmlRet {
  readonly pool: StoragePoolRef
}

export const storagePoolCreateXmlRet: XdrType<StoragePoolCreateXmlRet> =
  /* @__PURE__ */ struct<StoragePoolCreateXmlRet>({
    pool: storagePoolRef,
  })

/** Procedure 76: `REMOTE_PROC_STORAGE_POOL_CREATE_XML`. */
export const storagePoolCreateXml: Procedure<StoragePoolCreateXmlArgs, StoragePoolCreateXmlRet> = {
  program: 0x20008086,
  version: 1,
  number: 76,
  name: 'REMOTE_PROC_STORAGE_POOL_CREATE_XML',
  args: storagePoolCreateXmlArgs,
  ret: storagePoolCreateXmlRet,
}

/** libvirt's `remote_storage_pool_define_xml_args`. */
export interface StoragePoolDefineXmlArgs {
  readonly xml: string
  readonly flags: number
}

export const storagePoolDefineXmlArgs: XdrType<StoragePoolDefineXmlArgs> =
  /* @__PURE__ */ struct<StoragePoolDefineXmlArgs>({
    xml: text,
    flags: uint,
  })

/** libvirt's `remote_storage_pool_define_xml_ret`. */
export interface StoragePoolDefineXmlRet {
  readonly pool: StoragePoolRef
}

export const storagePoolDefineXmlRet: XdrType<StoragePoolDefineXmlRet> =
  /* @__PURE__ */ struct<StoragePoolDefineXmlRet>({
    pool: storagePoolRef,
  })

/** Procedure 77: `REMOTE_PROC_STORAGE_POOL_DEFINE_XML`. */
export const storagePoolDefineXml: Procedure<StoragePoolDefineXmlArgs, StoragePoolDefineXmlRet> = {
  program: 0x20008086,
  version: 1,
  number: 77,
  name: 'REMOTE_PROC_STORAGE_POOL_DEFINE_XML',
  args: storagePoolDefineXmlArgs,
  ret: storagePoolDefineXmlRet,
}

/** libvirt's `remote_storage_pool_create_args`. */
export interface StoragePoolCreateArgs {
  readonly pool: StoragePoolRef
  readonly flags: number
}

export const storagePoolCreateArgs: XdrType<StoragePoolCreateArgs> =
  /* @__PURE__ */ struct<StoragePoolCreateArgs>({
    pool: storagePoolRef,
    flags: uint,
  })

/** Procedure 78: `REMOTE_PROC_STORAGE_POOL_CREATE`. */
export const storagePoolCreate: Procedure<StoragePoolCreateArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 78,
  name: 'REMOTE_PROC_STORAGE_POOL_CREATE',
  args: storagePoolCreateArgs,
  ret: nothing,
}

/** libvirt's `remote_storage_pool_build_args`. */
export interface StoragePoolBuildArgs {
  readonly pool: StoragePoolRef
  readonly flags: number
}

export const storagePoolBuildArgs: XdrType<StoragePoolBuildArgs> =
  /* @__PURE__ */ struct<StoragePoolBuildArgs>({
    pool: storagePoolRef,
    flags: uint,
  })

/** Procedure 79: `REMOTE_PROC_STORAGE_POOL_BUILD`. */
export const storagePoolBuild: Procedure<StoragePoolBuildArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 79,
  name: 'REMOTE_PROC_STORAGE_POOL_BUILD',
  args: storagePoolBuildArgs,
  ret: nothing,
}

/** libvirt's `remote_storage_pool_destroy_args`. */
export interface StoragePoolDestroyArgs {
  readonly pool: StoragePoolRef
}

export const storagePoolDestroyArgs: XdrType<StoragePoolDestroyArgs> =
  /* @__PURE__ */ struct<StoragePoolDestroyArgs>({
    pool: storagePoolRef,
  })

/** Procedure 80: `REMOTE_PROC_STORAGE_POOL_DESTROY`. */
export const storagePoolDestroy: Procedure<StoragePoolDestroyArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 80,
  name: 'REMOTE_PROC_STORAGE_POOL_DESTROY',
  args: storagePoolDestroyArgs,
  ret: nothing,
}

/** libvirt's `remote_storage_pool_delete_args`. */
export interface StoragePoolDeleteArgs {
  readonly pool: StoragePoolRef
  readonly flags: number
}

export const storagePoolDeleteArgs: XdrType<StoragePoolDeleteArgs> =
  /* @__PURE__ */ struct<StoragePoolDeleteArgs>({
    pool: storagePoolRef,
    flags: uint,
  })

/** Procedure 81: `REMOTE_PROC_STORAGE_POOL_DELETE`. */
export const storagePoolDelete: Procedure<StoragePoolDeleteArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 81,
  name: 'REMOTE_PROC_STORAGE_POOL_DELETE',
  args: storagePoolDeleteArgs,
  ret: nothing,
}

/** libvirt's `remote_storage_pool_undefine_args`. */
export interface StoragePoolUndefineArgs {
  readonly pool: StoragePoolRef
}

export const storagePoolUndefineArgs: XdrType<StoragePoolUndefineArgs> =
  /* @__PURE__ */ struct<StoragePoolUndefineArgs>({
    pool: storagePoolRef,
  })

/** Procedure 82: `REMOTE_PROC_STORAGE_POOL_UNDEFINE`. */
export const storagePoolUndefine: Procedure<StoragePoolUndefineArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 82,
  name: 'REMOTE_PROC_STORAGE_POOL_UNDEFINE',
  args: storagePoolUndefineArgs,
  ret: nothing,
}

/** libvirt's `remote_storage_pool_refresh_args`. */
export interface StoragePoolRefreshArgs {
  readonly pool: StoragePoolRef
  readonly flags: number
}

export const storagePoolRefreshArgs: XdrType<StoragePoolRefreshArgs> =
  /* @__PURE__ */ struct<StoragePoolRefreshArgs>({
    pool: storagePoolRef,
    flags: uint,
  })

/** Procedure 83: `REMOTE_PROC_STORAGE_POOL_REFRESH`. */
export const storagePoolRefresh: Procedure<StoragePoolRefreshArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 83,
  name: 'REMOTE_PROC_STORAGE_POOL_REFRESH',
  args: storagePoolRefreshArgs,
  ret: nothing,
}

/** libvirt's `remote_storage_pool_lookup_by_name_args`. */
export interface StoragePoolLookupByNameArgs {
  readonly name: string
}

export const storagePoolLookupByNameArgs: XdrType<StoragePoolLookupByNameArgs> =
  /* @__PURE__ */ struct<StoragePoolLookupByNameArgs>({
    name: text,
  })

/** libvirt's `remote_storage_pool_lookup_by_name_ret`. */
export interface StoragePoolLookupByNameRet {
  readonly pool: StoragePoolRef
}

export const storagePoolLookupByNameRet: XdrType<StoragePoolLookupByNameRet> =
  /* @__PURE__ */ struct<StoragePoolLookupByNameRet>({
    pool: storagePoolRef,
  })

/** Procedure 84: `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_NAME`. */
export const storagePoolLookupByName: Procedure<StoragePoolLookupByNameArgs, StoragePoolLookupByNameRet> = {
  program: 0x20008086,
  version: 1,
  number: 84,
  name: 'REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_NAME',
  args: storagePoolLookupByNameArgs,
  ret: storagePoolLookupByNameRet,
}

/** libvirt's `remote_storage_pool_lookup_by_uuid_args`. */
export interface StoragePoolLookupByUuidArgs {
  readonly uuid: Uint8Array
}

export const storagePoolLookupByUuidArgs: XdrType<StoragePoolLookupByUuidArgs> =
  /* @__PURE__ */ struct<StoragePoolLookupByUuidArgs>({
    uuid: uuid,
  })

/** libvirt's `remote_storage_pool_lookup_by_uuid_ret`. */
export interface StoragePoolLookupByUuidRet {
  readonly pool: StoragePoolRef
}

export const storagePoolLookupByUuidRet: XdrType<StoragePoolLookupByUuidRet> =
  /* @__PURE__ */ struct<StoragePoolLookupByUuidRet>({
    pool: storagePoolRef,
  })

/** Procedure 85: `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_UUID`. */
export const storagePoolLookupByUuid: Procedure<StoragePoolLookupByUuidArgs, StoragePoolLookupByUuidRet> = {
  program: 0x20008086,
  version: 1,
  number: 85,
  name: 'REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_UUID',
  args: storagePoolLookupByUuidArgs,
  ret: storagePoolLookupByUuidRet,
}

/** libvirt's `remote_storage_pool_lookup_by_volume_args`. */
export interface StoragePoolLookupByVolumeArgs {
  readonly vol: StorageVolRef
}

export const storagePoolLookupByVolumeArgs: XdrType<StoragePoolLookupByVolumeArgs> =
  /* @__PURE__ */ struct<StoragePoolLookupByVolumeArgs>({
    vol: storageVolRef,
  })

/** libvirt's `remote_storage_pool_lookup_by_volume_ret`. */
export interface StoragePoolLookupByVolumeRet {
  readonly pool: StoragePoolRef
}

export const storagePoolLookupByVolumeRet: XdrType<StoragePoolLookupByVolumeRet> =
  /* @__PURE__ */ struct<StoragePoolLookupByVolumeRet>({
    pool: storagePoolRef,
  })

/** Procedure 86: `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_VOLUME`. */
export const storagePoolLookupByVolume: Procedure<
  StoragePoolLookupByVolumeArgs,
  StoragePoolLookupByVolumeRet
> = {
  program: 0x20008086,
  version: 1,
  number: 86,
  name: 'REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_VOLUME',
  args: storagePoolLookupByVolumeArgs,
  ret: storagePoolLookupByVolumeRet,
}

/** libvirt's `remote_storage_pool_get_info_args`. */
export interface StoragePoolGetInfoArgs {
  readonly pool: StoragePoolRef
}

export const storagePoolGetInfoArgs: XdrType<StoragePoolGetInfoArgs> =
  /* @__PURE__ */ struct<StoragePoolGetInfoArgs>({
    pool: storagePoolRef,
  })

/** libvirt's `remote_storage_pool_get_info_ret`. */
export interface StoragePoolGetInfoRet {
  readonly state: number
  readonly capacity: bigint
  readonly allocation: bigint
  readonly available: bigint
}

export const storagePoolGetInfoRet: XdrType<StoragePoolGetInfoRet> =
  /* @__PURE__ */ struct<StoragePoolGetInfoRet>({
    state: uchar,
    capacity: uhyper,
    allocation: uhyper,
    available: uhyper,
  })

/** Procedure 87: `REMOTE_PROC_STORAGE_POOL_GET_INFO`. */
export const storagePoolGetInfo: Procedure<StoragePoolGetInfoArgs, StoragePoolGetInfoRet> = {
  program: 0x20008086,
  version: 1,
  number: 87,
  name: 'REMOTE_PROC_STORAGE_POOL_GET_INFO',
  args: storagePoolGetInfoArgs,
  ret: storagePoolGetInfoRet,
}

/** libvirt's `remote_storage_pool_get_xml_desc_args`. */
export interface StoragePoolGetXmlDescArgs {
  readonly pool: StoragePoolRef
  readonly flags: number
}

export const storagePoolGetXmlDescArgs: XdrType<StoragePoolGetXmlDescArgs> =
  /* @__PURE__ */ struct<StoragePoolGetXmlDescArgs>({
    pool: storagePoolRef,
    flags: uint,
  })

/** libvirt's `remote_storage_pool_get_xml_desc_ret`. */
export interface StoragePoolGetXmlDescRet {
  readonly xml: string
}

export const storagePoolGetXmlDescRet: XdrType<StoragePoolGetXmlDescRet> =
  /* @__PURE__ */ struct<StoragePoolGetXmlDescRet>({
    xml: text,
  })

/** Procedure 88: `REMOTE_PROC_STORAGE_POOL_GET_XML_DESC`. */
export const storagePoolGetXmlDesc: Procedure<StoragePoolGetXmlDescArgs, StoragePoolGetXmlDescRet> = {
  program: 0x20008086,
  version: 1,
  number: 88,
  name: 'REMOTE_PROC_STORAGE_POOL_GET_XML_DESC',
  args: storagePoolGetXmlDescArgs,
  ret: storagePoolGetXmlDescRet,
}

/** libvirt's `remote_storage_pool_get_autostart_args`. */
export interface StoragePoolGetAutostartArgs {
  readonly pool: StoragePoolRef
}

export const storagePoolGetAutostartArgs: XdrType<StoragePoolGetAutostartArgs> =
  /* @__PURE__ */ struct<StoragePoolGetAutostartArgs>({
    pool: storagePoolRef,
  })

/** libvirt's `remote_storage_pool_get_autostart_ret`. */
export interface StoragePoolGetAutostartRet {
  readonly autostart: number
}

export const storagePoolGetAutostartRet: XdrType<StoragePoolGetAutostartRet> =
  /* @__PURE__ */ struct<StoragePoolGetAutostartRet>({
    autostart: int,
  })

/** Procedure 89: `REMOTE_PROC_STORAGE_POOL_GET_AUTOSTART`. */
export const storagePoolGetAutostart: Procedure<StoragePoolGetAutostartArgs, StoragePoolGetAutostartRet> = {
  program: 0x20008086,
  version: 1,
  number: 89,
  name: 'REMOTE_PROC_STORAGE_POOL_GET_AUTOSTART',
  args: storagePoolGetAutostartArgs,
  ret: storagePoolGetAutostartRet,
}

/** libvirt's `remote_storage_pool_set_autostart_args`. */
export interface StoragePoolSetAutostartArgs {
  readonly pool: StoragePoolRef
  readonly autostart: number
}

export const storagePoolSetAutostartArgs: XdrType<StoragePoolSetAutostartArgs> =
  /* @__PURE__ */ struct<StoragePoolSetAutostartArgs>({
    pool: storagePoolRef,
    autostart: int,
  })

/** Procedure 90: `REMOTE_PROC_STORAGE_POOL_SET_AUTOSTART`. */
export const storagePoolSetAutostart: Procedure<StoragePoolSetAutostartArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 90,
  name: 'REMOTE_PROC_STORAGE_POOL_SET_AUTOSTART',
  args: storagePoolSetAutostartArgs,
  ret: nothing,
}

/** libvirt's `remote_storage_pool_num_of_volumes_args`. */
export interface StoragePoolNumOfVolumesArgs {
  readonly pool: StoragePoolRef
}

export const storagePoolNumOfVolumesArgs: XdrType<StoragePoolNumOfVolumesArgs> =
  /* @__PURE__ */ struct<StoragePoolNumOfVolumesArgs>({
    pool: storagePoolRef,
  })

/** libvirt's `remote_storage_pool_num_of_volumes_ret`. */
export interface StoragePoolNumOfVolumesRet {
  readonly num: number
}

export const storagePoolNumOfVolumesRet: XdrType<StoragePoolNumOfVolumesRet> =
  /* @__PURE__ */ struct<StoragePoolNumOfVolumesRet>({
    num: int,
  })

/** Procedure 91: `REMOTE_PROC_STORAGE_POOL_NUM_OF_VOLUMES`. */
export const storagePoolNumOfVolumes: Procedure<StoragePoolNumOfVolumesArgs, StoragePoolNumOfVolumesRet> = {
  program: 0x20008086,
  version: 1,
  number: 91,
  name: 'REMOTE_PROC_STORAGE_POOL_NUM_OF_VOLUMES',
  args: storagePoolNumOfVolumesArgs,
  ret: storagePoolNumOfVolumesRet,
}

/** libvirt's `remote_storage_pool_list_volumes_args`. */
export interface StoragePoolListVolumesArgs {
  readonly pool: StoragePoolRef
  readonly maxnames: number
}

export const storagePoolListVolumesArgs: XdrType<StoragePoolListVolumesArgs> =
  /* @__PURE__ */ struct<StoragePoolListVolumesArgs>({
    pool: storagePoolRef,
    maxnames: int,
  })

/** libvirt's `remote_storage_pool_list_volumes_ret`. */
export interface StoragePoolListVolumesRet {
  /** At most 16384. */
  readonly names: readonly string[]
}

export const storagePoolListVolumesRet: XdrType<StoragePoolListVolumesRet> =
  /* @__PURE__ */ struct<StoragePoolListVolumesRet>({
    names: /* @__PURE__ */ list(text, 16384),
  })

/** Procedure 92: `REMOTE_PROC_STORAGE_POOL_LIST_VOLUMES`. */
export const storagePoolListVolumes: Procedure<StoragePoolListVolumesArgs, StoragePoolListVolumesRet> = {
  program: 0x20008086,
  version: 1,
  number: 92,
  name: 'REMOTE_PROC_STORAGE_POOL_LIST_VOLUMES',
  args: storagePoolListVolumesArgs,
  ret: storagePoolListVolumesRet,
}

/** libvirt's `remote_storage_vol_create_xml_args`. */
export interface StorageVolCreateXmlArgs {
  readonly pool: StoragePoolRef
  readonly xml: string
  readonly flags: number
}

export const storageVolCreateXmlArgs: XdrType<StorageVolCreateXmlArgs> =
  /* @__PURE__ */ struct<StorageVolCreateXmlArgs>({
    pool: storagePoolRef,
    xml: text,
    flags: uint,
  })

/** libvirt's `remote_storage_vol_create_xml_ret`. */
export interface StorageVolCreateXmlRet {
  readonly vol: StorageVolRef
}

export const storageVolCreateXmlRet: XdrType<StorageVolCreateXmlRet> =
  /* @__PURE__ */ struct<StorageVolCreateXmlRet>({
    vol: storageVolRef,
  })

/** Procedure 93: `REMOTE_PROC_STORAGE_VOL_CREATE_XML`. */
export const storageVolCreateXml: Procedure<StorageVolCreateXmlArgs, StorageVolCreateXmlRet> = {
  program: 0x20008086,
  version: 1,
  number: 93,
  name: 'REMOTE_PROC_STORAGE_VOL_CREATE_XML',
  args: storageVolCreateXmlArgs,
  ret: storageVolCreateXmlRet,
}

/** libvirt's `remote_storage_vol_delete_args`. */
export interface StorageVolDeleteArgs {
  readonly vol: StorageVolRef
  readonly flags: number
}

export const storageVolDeleteArgs: XdrType<StorageVolDeleteArgs> =
  /* @__PURE__ */ struct<StorageVolDeleteArgs>({
    vol: storageVolRef,
    flags: uint,
  })

/** Procedure 94: `REMOTE_PROC_STORAGE_VOL_DELETE`. */
export const storageVolDelete: Procedure<StorageVolDeleteArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 94,
  name: 'REMOTE_PROC_STORAGE_VOL_DELETE',
  args: storageVolDeleteArgs,
  ret: nothing,
}

/** libvirt's `remote_storage_vol_lookup_by_name_args`. */
export interface StorageVolLookupByNameArgs {
  readonly pool: StoragePoolRef
  readonly name: string
}

export const storageVolLookupByNameArgs: XdrType<StorageVolLookupByNameArgs> =
  /* @__PURE__ */ struct<StorageVolLookupByNameArgs>({
    pool: storagePoolRef,
    name: text,
  })

/** libvirt's `remote_storage_vol_lookup_by_name_ret`. */
export interface StorageVolLookupByNameRet {
  readonly vol: StorageVolRef
}

export const storageVolLookupByNameRet: XdrType<StorageVolLookupByNameRet> =
  /* @__PURE__ */ struct<StorageVolLookupByNameRet>({
    vol: storageVolRef,
  })

/** Procedure 95: `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_NAME`. */
export const storageVolLookupByName: Procedure<StorageVolLookupByNameArgs, StorageVolLookupByNameRet> = {
  program: 0x20008086,
  version: 1,
  number: 95,
  name: 'REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_NAME',
  args: storageVolLookupByNameArgs,
  ret: storageVolLookupByNameRet,
}

/** libvirt's `remote_storage_vol_lookup_by_key_args`. */
export interface StorageVolLookupByKeyArgs {
  readonly key: string
}

export const storageVolLookupByKeyArgs: XdrType<StorageVolLookupByKeyArgs> =
  /* @__PURE__ */ struct<StorageVolLookupByKeyArgs>({
    key: text,
  })

/** libvirt's `remote_storage_vol_lookup_by_key_ret`. */
export interface StorageVolLookupByKeyRet {
  readonly vol: StorageVolRef
}

export const storageVolLookupByKeyRet: XdrType<StorageVolLookupByKeyRet> =
  /* @__PURE__ */ struct<StorageVolLookupByKeyRet>({
    vol: storageVolRef,
  })

/** Procedure 96: `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_KEY`. */
export const storageVolLookupByKey: Procedure<StorageVolLookupByKeyArgs, StorageVolLookupByKeyRet> = {
  program: 0x20008086,
  version: 1,
  number: 96,
  name: 'REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_KEY',
  args: storageVolLookupByKeyArgs,
  ret: storageVolLookupByKeyRet,
}

/** libvirt's `remote_storage_vol_lookup_by_path_args`. */
export interface StorageVolLookupByPathArgs {
  readonly path: string
}

export const storageVolLookupByPathArgs: XdrType<StorageVolLookupByPathArgs> =
  /* @__PURE__ */ struct<StorageVolLookupByPathArgs>({
    path: text,
  })

/** libvirt's `remote_storage_vol_lookup_by_path_ret`. */
export interface StorageVolLookupByPathRet {
  readonly vol: StorageVolRef
}

export const storageVolLookupByPathRet: XdrType<StorageVolLookupByPathRet> =
  /* @__PURE__ */ struct<StorageVolLookupByPathRet>({
    vol: storageVolRef,
  })

/** Procedure 97: `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_PATH`. */
export const storageVolLookupByPath: Procedure<StorageVolLookupByPathArgs, StorageVolLookupByPathRet> = {
  program: 0x20008086,
  version: 1,
  number: 97,
  name: 'REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_PATH',
  args: storageVolLookupByPathArgs,
  ret: storageVolLookupByPathRet,
}

/** libvirt's `remote_storage_vol_get_info_args`. */
export interface StorageVolGetInfoArgs {
  readonly vol: StorageVolRef
}

export const storageVolGetInfoArgs: XdrType<StorageVolGetInfoArgs> =
  /* @__PURE__ */ struct<StorageVolGetInfoArgs>({
    vol: storageVolRef,
  })

/** libvirt's `remote_storage_vol_get_info_ret`. */
export interface StorageVolGetInfoRet {
  readonly type: number
  readonly capacity: bigint
  readonly allocation: bigint
}

export const storageVolGetInfoRet: XdrType<StorageVolGetInfoRet> =
  /* @__PURE__ */ struct<StorageVolGetInfoRet>({
    type: char,
    capacity: uhyper,
    allocation: uhyper,
  })

/** Procedure 98: `REMOTE_PROC_STORAGE_VOL_GET_INFO`. */
export const storageVolGetInfo: Procedure<StorageVolGetInfoArgs, StorageVolGetInfoRet> = {
  program: 0x20008086,
  version: 1,
  number: 98,
  name: 'REMOTE_PROC_STORAGE_VOL_GET_INFO',
  args: storageVolGetInfoArgs,
  ret: storageVolGetInfoRet,
}

/** libvirt's `remote_storage_vol_get_xml_desc_args`. */
export interface StorageVolGetXmlDescArgs {
  readonly vol: StorageVolRef
  readonly flags: number
}

export const storageVolGetXmlDescArgs: XdrType<StorageVolGetXmlDescArgs> =
  /* @__PURE__ */ struct<StorageVolGetXmlDescArgs>({
    vol: storageVolRef,
    flags: uint,
  })

/** libvirt's `remote_storage_vol_get_xml_desc_ret`. */
export interface StorageVolGetXmlDescRet {
  readonly xml: string
}

export const storageVolGetXmlDescRet: XdrType<StorageVolGetXmlDescRet> =
  /* @__PURE__ */ struct<StorageVolGetXmlDescRet>({
    xml: text,
  })

/** Procedure 99: `REMOTE_PROC_STORAGE_VOL_GET_XML_DESC`. */
export const storageVolGetXmlDesc: Procedure<StorageVolGetXmlDescArgs, StorageVolGetXmlDescRet> = {
  program: 0x20008086,
  version: 1,
  number: 99,
  name: 'REMOTE_PROC_STORAGE_VOL_GET_XML_DESC',
  args: storageVolGetXmlDescArgs,
  ret: storageVolGetXmlDescRet,
}

/** libvirt's `remote_storage_vol_get_path_args`. */
export interface StorageVolGetPathArgs {
  readonly vol: StorageVolRef
}

export const storageVolGetPathArgs: XdrType<StorageVolGetPathArgs> =
  /* @__PURE__ */ struct<StorageVolGetPathArgs>({
    vol: storageVolRef,
  })

/** libvirt's `remote_storage_vol_get_path_ret`. */
export interface StorageVolGetPathRet {
  readonly name: string
}

export const storageVolGetPathRet: XdrType<StorageVolGetPathRet> =
  /* @__PURE__ */ struct<StorageVolGetPathRet>({
    name: text,
  })

/** Procedure 100: `REMOTE_PROC_STORAGE_VOL_GET_PATH`. */
export const storageVolGetPath: Procedure<StorageVolGetPathArgs, StorageVolGetPathRet> = {
  program: 0x20008086,
  version: 1,
  number: 100,
  name: 'REMOTE_PROC_STORAGE_VOL_GET_PATH',
  args: storageVolGetPathArgs,
  ret: storageVolGetPathRet,
}

/** libvirt's `remote_storage_vol_create_xml_from_args`. */
export interface StorageVolCreateXmlFromArgs {
  readonly pool: StoragePoolRef
  readonly xml: string
  readonly clonevol: StorageVolRef
  readonly flags: number
}

export const storageVolCreateXmlFromArgs: XdrType<StorageVolCreateXmlFromArgs> =
  /* @__PURE__ */ struct<StorageVolCreateXmlFromArgs>({
    pool: storagePoolRef,
    xml: text,
    clonevol: storageVolRef,
    flags: uint,
  })

/** libvirt's `remote_storage_vol_create_xml_from_ret`. */
export interface StorageVolCreateXmlFromRet {
  readonly vol: StorageVolRef
}

export const storageVolCreateXmlFromRet: XdrType<StorageVolCreateXmlFromRet> =
  /* @__PURE__ */ struct<StorageVolCreateXmlFromRet>({
    vol: storageVolRef,
  })

/** Procedure 125: `REMOTE_PROC_STORAGE_VOL_CREATE_XML_FROM`. */
export const storageVolCreateXmlFrom: Procedure<StorageVolCreateXmlFromArgs, StorageVolCreateXmlFromRet> = {
  program: 0x20008086,
  version: 1,
  number: 125,
  name: 'REMOTE_PROC_STORAGE_VOL_CREATE_XML_FROM',
  args: storageVolCreateXmlFromArgs,
  ret: storageVolCreateXmlFromRet,
}

/** libvirt's `remote_storage_pool_is_active_args`. */
export interface StoragePoolIsActiveArgs {
  readonly pool: StoragePoolRef
}

export const storagePoolIsActiveArgs: XdrType<StoragePoolIsActiveArgs> =
  /* @__PURE__ */ struct<StoragePoolIsActiveArgs>({
    pool: storagePoolRef,
  })

/** libvirt's `remote_storage_pool_is_active_ret`. */
export interface StoragePoolIsActiveRet {
  readonly active: number
}

export const storagePoolIsActiveRet: XdrType<StoragePoolIsActiveRet> =
  /* @__PURE__ */ struct<StoragePoolIsActiveRet>({
    active: int,
  })

/** Procedure 154: `REMOTE_PROC_STORAGE_POOL_IS_ACTIVE`. */
export const storagePoolIsActive: Procedure<StoragePoolIsActiveArgs, StoragePoolIsActiveRet> = {
  program: 0x20008086,
  version: 1,
  number: 154,
  name: 'REMOTE_PROC_STORAGE_POOL_IS_ACTIVE',
  args: storagePoolIsActiveArgs,
  ret: storagePoolIsActiveRet,
}

/** libvirt's `remote_storage_pool_is_persistent_args`. */
export interface StoragePoolIsPersistentArgs {
  readonly pool: StoragePoolRef
}

export const storagePoolIsPersistentArgs: XdrType<StoragePoolIsPersistentArgs> =
  /* @__PURE__ */ struct<StoragePoolIsPersistentArgs>({
    pool: storagePoolRef,
  })

/** libvirt's `remote_storage_pool_is_persistent_ret`. */
export interface StoragePoolIsPersistentRet {
  readonly persistent: number
}

export const storagePoolIsPersistentRet: XdrType<StoragePoolIsPersistentRet> =
  /* @__PURE__ */ struct<StoragePoolIsPersistentRet>({
    persistent: int,
  })

/** Procedure 155: `REMOTE_PROC_STORAGE_POOL_IS_PERSISTENT`. */
export const storagePoolIsPersistent: Procedure<StoragePoolIsPersistentArgs, StoragePoolIsPersistentRet> = {
  program: 0x20008086,
  version: 1,
  number: 155,
  name: 'REMOTE_PROC_STORAGE_POOL_IS_PERSISTENT',
  args: storagePoolIsPersistentArgs,
  ret: storagePoolIsPersistentRet,
}

/** libvirt's `remote_storage_vol_wipe_args`. */
export interface StorageVolWipeArgs {
  readonly vol: StorageVolRef
  readonly flags: number
}

export const storageVolWipeArgs: XdrType<StorageVolWipeArgs> = /* @__PURE__ */ struct<StorageVolWipeArgs>({
  vol: storageVolRef,
  flags: uint,
})

/** Procedure 165: `REMOTE_PROC_STORAGE_VOL_WIPE`. */
export const storageVolWipe: Procedure<StorageVolWipeArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 165,
  name: 'REMOTE_PROC_STORAGE_VOL_WIPE',
  args: storageVolWipeArgs,
  ret: nothing,
}

/** libvirt's `remote_storage_vol_upload_args`. */
export interface StorageVolUploadArgs {
  readonly vol: StorageVolRef
  readonly offset: bigint
  readonly length: bigint
  readonly flags: number
}

export const storageVolUploadArgs: XdrType<StorageVolUploadArgs> =
  /* @__PURE__ */ struct<StorageVolUploadArgs>({
    vol: storageVolRef,
    offset: uhyper,
    length: uhyper,
    flags: uint,
  })

/** Procedure 208: `REMOTE_PROC_STORAGE_VOL_UPLOAD`. Opens a stream that the client writes. */
export const storageVolUpload: Procedure<StorageVolUploadArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 208,
  name: 'REMOTE_PROC_STORAGE_VOL_UPLOAD',
  args: storageVolUploadArgs,
  ret: nothing,
  stream: 'write',
}

/** libvirt's `remote_storage_vol_download_args`. */
export interface StorageVolDownloadArgs {
  readonly vol: StorageVolRef
  readonly offset: bigint
  readonly length: bigint
  readonly flags: number
}

export const storageVolDownloadArgs: XdrType<StorageVolDownloadArgs> =
  /* @__PURE__ */ struct<StorageVolDownloadArgs>({
    vol: storageVolRef,
    offset: uhyper,
    length: uhyper,
    flags: uint,
  })

/** Procedure 209: `REMOTE_PROC_STORAGE_VOL_DOWNLOAD`. Opens a stream that the server writes. */
export const storageVolDownload: Procedure<StorageVolDownloadArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 209,
  name: 'REMOTE_PROC_STORAGE_VOL_DOWNLOAD',
  args: storageVolDownloadArgs,
  ret: nothing,
  stream: 'read',
}

/** libvirt's `remote_storage_vol_wipe_pattern_args`. */
export interface StorageVolWipePatternArgs {
  readonly vol: StorageVolRef
  readonly algorithm: number
  readonly flags: number
}

export const storageVolWipePatternArgs: XdrType<StorageVolWipePatternArgs> =
  /* @__PURE__ */ struct<StorageVolWipePatternArgs>({
    vol: storageVolRef,
    algorithm: uint,
    flags: uint,
  })

/** Procedure 259: `REMOTE_PROC_STORAGE_VOL_WIPE_PATTERN`. */
export const storageVolWipePattern: Procedure<StorageVolWipePatternArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 259,
  name: 'REMOTE_PROC_STORAGE_VOL_WIPE_PATTERN',
  args: storageVolWipePatternArgs,
  ret: nothing,
}

/** libvirt's `remote_storage_vol_resize_args`. */
export interface StorageVolResizeArgs {
  readonly vol: StorageVolRef
  readonly capacity: bigint
  readonly flags: number
}

export const storageVolResizeArgs: XdrType<StorageVolResizeArgs> =
  /* @__PURE__ */ struct<StorageVolResizeArgs>({
    vol: storageVolRef,
    capacity: uhyper,
    flags: uint,
  })

/** Procedure 260: `REMOTE_PROC_STORAGE_VOL_RESIZE`. */
export const storageVolResize: Procedure<StorageVolResizeArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 260,
  name: 'REMOTE_PROC_STORAGE_VOL_RESIZE',
  args: storageVolResizeArgs,
  ret: nothing,
}

/** libvirt's `remote_connect_list_all_storage_pools_args`. */
export interface ConnectListAllStoragePoolsArgs {
  readonly needResults: number
  readonly flags: number
}

export const connectListAllStoragePoolsArgs: XdrType<ConnectListAllStoragePoolsArgs> =
  /* @__PURE__ */ struct<ConnectListAllStoragePoolsArgs>({
    needResults: int,
    flags: uint,
  })

/** libvirt's `remote_connect_list_all_storage_pools_ret`. */
export interface ConnectListAllStoragePoolsRet {
  /** At most 16384. */
  readonly pools: readonly StoragePoolRef[]
  readonly ret: number
}

export const connectListAllStoragePoolsRet: XdrType<ConnectListAllStoragePoolsRet> =
  /* @__PURE__ */ struct<ConnectListAllStoragePoolsRet>({
    pools: /* @__PURE__ */ list(storagePoolRef, 16384),
    ret: uint,
  })

/** Procedure 281: `REMOTE_PROC_CONNECT_LIST_ALL_STORAGE_POOLS`. */
export const connectListAllStoragePools: Procedure<
  ConnectListAllStoragePoolsArgs,
  ConnectListAllStoragePoolsRet
> = {
  program: 0x20008086,
  version: 1,
  number: 281,
  name: 'REMOTE_PROC_CONNECT_LIST_ALL_STORAGE_POOLS',
  args: connectListAllStoragePoolsArgs,
  ret: connectListAllStoragePoolsRet,
}

/** libvirt's `remote_storage_pool_list_all_volumes_args`. */
export interface StoragePoolListAllVolumesArgs {
  readonly pool: StoragePoolRef
  readonly needResults: number
  readonly flags: number
}

export const storagePoolListAllVolumesArgs: XdrType<StoragePoolListAllVolumesArgs> =
  /* @__PURE__ */ struct<StoragePoolListAllVolumesArgs>({
    pool: storagePoolRef,
    needResults: int,
    flags: uint,
  })

/** libvirt's `remote_storage_pool_list_all_volumes_ret`. */
export interface StoragePoolListAllVolumesRet {
  /** At most 16384. */
  readonly vols: readonly StorageVolRef[]
  readonly ret: number
}

export const storagePoolListAllVolumesRet: XdrType<StoragePoolListAllVolumesRet> =
  /* @__PURE__ */ struct<StoragePoolListAllVolumesRet>({
    vols: /* @__PURE__ */ list(storageVolRef, 16384),
    ret: uint,
  })

/** Procedure 282: `REMOTE_PROC_STORAGE_POOL_LIST_ALL_VOLUMES`. */
export const storagePoolListAllVolumes: Procedure<
  StoragePoolListAllVolumesArgs,
  StoragePoolListAllVolumesRet
> = {
  program: 0x20008086,
  version: 1,
  number: 282,
  name: 'REMOTE_PROC_STORAGE_POOL_LIST_ALL_VOLUMES',
  args: storagePoolListAllVolumesArgs,
  ret: storagePoolListAllVolumesRet,
}

/** libvirt's `remote_storage_vol_get_info_flags_args`. */
export interface StorageVolGetInfoFlagsArgs {
  readonly vol: StorageVolRef
  readonly flags: number
}

export const storageVolGetInfoFlagsArgs: XdrType<StorageVolGetInfoFlagsArgs> =
  /* @__PURE__ */ struct<StorageVolGetInfoFlagsArgs>({
    vol: storageVolRef,
    flags: uint,
  })

/** libvirt's `remote_storage_vol_get_info_flags_ret`. */
export interface StorageVolGetInfoFlagsRet {
  readonly type: number
  readonly capacity: bigint
  readonly allocation: bigint
}

export const storageVolGetInfoFlagsRet: XdrType<StorageVolGetInfoFlagsRet> =
  /* @__PURE__ */ struct<StorageVolGetInfoFlagsRet>({
    type: char,
    capacity: uhyper,
    allocation: uhyper,
  })

/** Procedure 378: `REMOTE_PROC_STORAGE_VOL_GET_INFO_FLAGS`. */
export const storageVolGetInfoFlags: Procedure<StorageVolGetInfoFlagsArgs, StorageVolGetInfoFlagsRet> = {
  program: 0x20008086,
  version: 1,
  number: 378,
  name: 'REMOTE_PROC_STORAGE_VOL_GET_INFO_FLAGS',
  args: storageVolGetInfoFlagsArgs,
  ret: storageVolGetInfoFlagsRet,
}

/** libvirt's `remote_storage_pool_lookup_by_target_path_args`. */
export interface StoragePoolLookupByTargetPathArgs {
  readonly path: string
}

export const storagePoolLookupByTargetPathArgs: XdrType<StoragePoolLookupByTargetPathArgs> =
  /* @__PURE__ */ struct<StoragePoolLookupByTargetPathArgs>({
    path: text,
  })

/** libvirt's `remote_storage_pool_lookup_by_target_path_ret`. */
export interface StoragePoolLookupByTargetPathRet {
  readonly pool: StoragePoolRef
}

export const storagePoolLookupByTargetPathRet: XdrType<StoragePoolLookupByTargetPathRet> =
  /* @__PURE__ */ struct<StoragePoolLookupByTargetPathRet>({
    pool: storagePoolRef,
  })

/** Procedure 391: `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_TARGET_PATH`. */
export const storagePoolLookupByTargetPath: Procedure<
  StoragePoolLookupByTargetPathArgs,
  StoragePoolLookupByTargetPathRet
> = {
  program: 0x20008086,
  version: 1,
  number: 391,
  name: 'REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_TARGET_PATH',
  args: storagePoolLookupByTargetPathArgs,
  ret: storagePoolLookupByTargetPathRet,
}

/** libvirt's `remote_connect_get_storage_pool_capabilities_args`. */
export interface ConnectGetStoragePoolCapabilitiesArgs {
  readonly flags: number
}

export const connectGetStoragePoolCapabilitiesArgs: XdrType<ConnectGetStoragePoolCapabilitiesArgs> =
  /* @__PURE__ */ struct<ConnectGetStoragePoolCapabilitiesArgs>({
    flags: uint,
  })

/** libvirt's `remote_connect_get_storage_pool_capabilities_ret`. */
export interface ConnectGetStoragePoolCapabilitiesRet {
  readonly capabilities: string
}

export const connectGetStoragePoolCapabilitiesRet: XdrType<ConnectGetStoragePoolCapabilitiesRet> =
  /* @__PURE__ */ struct<ConnectGetStoragePoolCapabilitiesRet>({
    capabilities: text,
  })

/** Procedure 403: `REMOTE_PROC_CONNECT_GET_STORAGE_POOL_CAPABILITIES`. */
export const connectGetStoragePoolCapabilities: Procedure<
  ConnectGetStoragePoolCapabilitiesArgs,
  ConnectGetStoragePoolCapabilitiesRet
> = {
  program: 0x20008086,
  version: 1,
  number: 403,
  name: 'REMOTE_PROC_CONNECT_GET_STORAGE_POOL_CAPABILITIES',
  args: connectGetStoragePoolCapabilitiesArgs,
  ret: connectGetStoragePoolCapabilitiesRet,
}
