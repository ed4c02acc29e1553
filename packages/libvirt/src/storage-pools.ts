import {
  connectListAllStoragePools,
  ConnectListAllStoragePoolsFlags,
  storagePoolCreateXml,
  StoragePoolDefineFlags,
  storagePoolDefineXml,
  storagePoolLookupByName,
  storagePoolLookupByTargetPath,
  storagePoolLookupByUuid,
  storagePoolLookupByVolume,
} from '@hostloop/protocol/storage'
import type { StoragePoolRef } from '@hostloop/protocol/types'
import type { CallOptions } from '@hostloop/rpc'
import type { Caller } from './caller.ts'
import { bitsOf, filterOf, flagsOf } from './flags.ts'
import type { FilterBits, OneOrMore } from './flags.ts'
import { StoragePool, startPoolBits } from './storage-pool.ts'
import type { StartPoolOptions } from './storage-pool.ts'
import type { StorageVolume } from './storage-volume.ts'
import { uuidBytes } from './uuid-bytes.ts'

/** As in a pool's XML. */
export type StoragePoolType =
  | 'dir'
  | 'disk'
  | 'fs'
  | 'gluster'
  | 'iscsi'
  | 'iscsi-direct'
  | 'logical'
  | 'mpath'
  | 'netfs'
  | 'rbd'
  | 'scsi'
  | 'sheepdog'
  | 'vstorage'
  | 'zfs'

/** Which pools: true is those that are, false is those that aren't, and what is left out is no matter. */
export interface ListStoragePoolsOptions extends CallOptions {
  readonly active?: boolean | undefined
  /** Whether it is defined; else it is gone when it stops. */
  readonly persistent?: boolean | undefined
  readonly autostart?: boolean | undefined
  /** Of one of these types. */
  readonly type?: OneOrMore<StoragePoolType> | undefined
}

export interface DefineStoragePoolOptions extends CallOptions {
  /** The XML must be what libvirt's schema says. */
  readonly validate?: boolean | undefined
}

const list = ConnectListAllStoragePoolsFlags

const listBits: FilterBits<ListStoragePoolsOptions> = {
  active: [list.active, list.inactive],
  persistent: [list.persistent, list.transient],
  autostart: [list.autostart, list.noAutostart],
}

const typeBits: Readonly<Record<StoragePoolType, number>> = {
  dir: list.dir,
  disk: list.disk,
  fs: list.fs,
  gluster: list.gluster,
  iscsi: list.iscsi,
  'iscsi-direct': list.iscsiDirect,
  logical: list.logical,
  mpath: list.mpath,
  netfs: list.netfs,
  rbd: list.rbd,
  scsi: list.scsi,
  sheepdog: list.sheepdog,
  vstorage: list.vstorage,
  zfs: list.zfs,
}

/** The storage pools of a connection. To look up one that isn't there is error 49, `VIR_ERR_NO_STORAGE_POOL`. */
export class StoragePools {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** All, or those that the filter lets through. Procedure 281: `REMOTE_PROC_CONNECT_LIST_ALL_STORAGE_POOLS`. */
  async list(options: ListStoragePoolsOptions = {}): Promise<StoragePool[]> {
    const flags = filterOf(options, listBits) + bitsOf(options.type, typeBits)
    const { pools } = await this.#caller.call(connectListAllStoragePools, { needResults: 1, flags }, options)
    return pools.map((pool) => this.#pool(pool))
  }

  /** Procedure 84: `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_NAME`. */
  async byName(name: string, options?: CallOptions): Promise<StoragePool> {
    return this.#pool((await this.#caller.call(storagePoolLookupByName, { name }, options)).pool)
  }

  /** Procedure 85: `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_UUID`. */
  async byUuid(uuid: string | Uint8Array, options?: CallOptions): Promise<StoragePool> {
    const args = { uuid: uuidBytes(uuid) }
    return this.#pool((await this.#caller.call(storagePoolLookupByUuid, args, options)).pool)
  }

  /** The pool that a volume is in. Procedure 86: `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_VOLUME`. */
  async byVolume(volume: StorageVolume, options?: CallOptions): Promise<StoragePool> {
    const args = { vol: volume.ref }
    return this.#pool((await this.#caller.call(storagePoolLookupByVolume, args, options)).pool)
  }

  /** The pool whose target is this path. Procedure 391: `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_TARGET_PATH`. */
  async byTargetPath(path: string, options?: CallOptions): Promise<StoragePool> {
    return this.#pool((await this.#caller.call(storagePoolLookupByTargetPath, { path }, options)).pool)
  }

  /**
   * Defines a pool, or changes the definition of the one that has its name and UUID. Procedure 77:
   * `REMOTE_PROC_STORAGE_POOL_DEFINE_XML`.
   */
  async define(xml: string, options: DefineStoragePoolOptions = {}): Promise<StoragePool> {
    const args = { xml, flags: flagsOf(options, StoragePoolDefineFlags) }
    return this.#pool((await this.#caller.call(storagePoolDefineXml, args, options)).pool)
  }

  /**
   * Starts a pool that isn't defined, and is gone when it stops. Procedure 76:
   * `REMOTE_PROC_STORAGE_POOL_CREATE_XML`.
   */
  async create(xml: string, options: StartPoolOptions = {}): Promise<StoragePool> {
    const args = { xml, flags: flagsOf(options, startPoolBits) }
    return this.#pool((await this.#caller.call(storagePoolCreateXml, args, options)).pool)
  }

  #pool(pool: StoragePoolRef): StoragePool {
    return new StoragePool(this.#caller, pool)
  }
}
