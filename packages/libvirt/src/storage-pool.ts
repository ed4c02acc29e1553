import {
  storagePoolBuild,
  StoragePoolBuildFlags,
  storagePoolCreate,
  StoragePoolCreateFlags,
  storagePoolDelete,
  StoragePoolDeleteFlags,
  storagePoolDestroy,
  storagePoolGetAutostart,
  storagePoolGetInfo,
  storagePoolGetXmlDesc,
  storagePoolIsActive,
  storagePoolIsPersistent,
  storagePoolListAllVolumes,
  storagePoolRefresh,
  storagePoolSetAutostart,
  StoragePoolState,
  storagePoolUndefine,
  StorageVolCreateFlags,
  storageVolCreateXml,
  storageVolCreateXmlFrom,
  storageVolLookupByName,
  StorageXmlFlags,
} from '@hostloop/protocol/storage'
import type { StoragePoolRef, StorageVolRef } from '@hostloop/protocol/types'
import type { CallOptions } from '@hostloop/rpc'
import type { Caller } from './caller.ts'
import { flagsOf } from './flags.ts'
import type { FlagBits } from './flags.ts'
import { StorageVolume } from './storage-volume.ts'
import { formatUuid } from './uuid.ts'
import { wordOf } from './words.ts'
import type { WordOrNumber } from './words.ts'

export interface StoragePoolInfo {
  readonly state: WordOrNumber<typeof StoragePoolState>
  readonly capacityBytes: bigint
  readonly allocationBytes: bigint
  /** What is free. */
  readonly availableBytes: bigint
}

export interface StartPoolOptions extends CallOptions {
  /** It is built first. */
  readonly build?: boolean | undefined
  /** It is built first, over whatever is there. */
  readonly overwrite?: boolean | undefined
  /** It is built first, unless something is there. */
  readonly noOverwrite?: boolean | undefined
}

export const startPoolBits: FlagBits<StartPoolOptions> = {
  build: StoragePoolCreateFlags.withBuild,
  overwrite: StoragePoolCreateFlags.withBuildOverwrite,
  noOverwrite: StoragePoolCreateFlags.withBuildNoOverwrite,
}

export interface BuildPoolOptions extends CallOptions {
  readonly overwrite?: boolean | undefined
  readonly noOverwrite?: boolean | undefined
  readonly repair?: boolean | undefined
  /** The one that is there grows. */
  readonly resize?: boolean | undefined
}

export interface DeletePoolOptions extends CallOptions {
  /** What was in it is overwritten with zeros. */
  readonly zeroed?: boolean | undefined
}

export interface StoragePoolXmlOptions extends CallOptions {
  /** As it will be when it starts the next time, not as it is. */
  readonly inactive?: boolean | undefined
}

export interface CreateVolumeOptions extends CallOptions {
  /** The metadata of formats such as qcow2 are allocated now, which makes the volume faster later. */
  readonly preallocMetadata?: boolean | undefined
  /** A copy shares its bytes with the source until they change, where the file system can do that. */
  readonly reflink?: boolean | undefined
  /** The XML must be what libvirt's schema says. */
  readonly validate?: boolean | undefined
}

/**
 * A storage pool, or its definition: a directory, a volume group, whatever volumes come from. It stands for the pool of its
 * UUID, whatever happens to that.
 */
export class StoragePool {
  readonly #caller: Caller
  /** How the protocol names it. */
  readonly ref: StoragePoolRef

  constructor(caller: Caller, ref: StoragePoolRef) {
    this.#caller = caller
    this.ref = ref
  }

  get name(): string {
    return this.ref.name
  }

  get uuid(): string {
    return formatUuid(this.ref.uuid)
  }

  /** Procedure 78: `REMOTE_PROC_STORAGE_POOL_CREATE`. */
  async start(options: StartPoolOptions = {}): Promise<void> {
    const flags = flagsOf(options, startPoolBits)
    await this.#caller.call(storagePoolCreate, { pool: this.ref, flags }, options)
  }

  /** Makes what it stands for, such as its directory. Procedure 79: `REMOTE_PROC_STORAGE_POOL_BUILD`. */
  async build(options: BuildPoolOptions = {}): Promise<void> {
    const flags = flagsOf(options, StoragePoolBuildFlags)
    await this.#caller.call(storagePoolBuild, { pool: this.ref, flags }, options)
  }

  /** Looks for the volumes again. Procedure 83: `REMOTE_PROC_STORAGE_POOL_REFRESH`. */
  async refresh(options?: CallOptions): Promise<void> {
    await this.#caller.call(storagePoolRefresh, { pool: this.ref, flags: 0 }, options)
  }

  /** Stops it; its volumes stay. Procedure 80: `REMOTE_PROC_STORAGE_POOL_DESTROY`. */
  async destroy(options?: CallOptions): Promise<void> {
    await this.#caller.call(storagePoolDestroy, { pool: this.ref }, options)
  }

  /** Removes what it stands for, once it is stopped: its volumes are lost. Procedure 81: `REMOTE_PROC_STORAGE_POOL_DELETE`. */
  async delete(options: DeletePoolOptions = {}): Promise<void> {
    const flags = flagsOf(options, StoragePoolDeleteFlags)
    await this.#caller.call(storagePoolDelete, { pool: this.ref, flags }, options)
  }

  /** Removes its definition, once it is stopped. Procedure 82: `REMOTE_PROC_STORAGE_POOL_UNDEFINE`. */
  async undefine(options?: CallOptions): Promise<void> {
    await this.#caller.call(storagePoolUndefine, { pool: this.ref }, options)
  }

  /** Procedure 87: `REMOTE_PROC_STORAGE_POOL_GET_INFO`. */
  async info(options?: CallOptions): Promise<StoragePoolInfo> {
    const info = await this.#caller.call(storagePoolGetInfo, { pool: this.ref }, options)
    return {
      state: wordOf(StoragePoolState, info.state),
      capacityBytes: info.capacity,
      allocationBytes: info.allocation,
      availableBytes: info.available,
    }
  }

  /** Procedure 88: `REMOTE_PROC_STORAGE_POOL_GET_XML_DESC`. */
  async xml(options: StoragePoolXmlOptions = {}): Promise<string> {
    const args = { pool: this.ref, flags: flagsOf(options, StorageXmlFlags) }
    return (await this.#caller.call(storagePoolGetXmlDesc, args, options)).xml
  }

  /** Procedure 154: `REMOTE_PROC_STORAGE_POOL_IS_ACTIVE`. */
  async isActive(options?: CallOptions): Promise<boolean> {
    return (await this.#caller.call(storagePoolIsActive, { pool: this.ref }, options)).active !== 0
  }

  /** Whether it is defined. Procedure 155: `REMOTE_PROC_STORAGE_POOL_IS_PERSISTENT`. */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    const { persistent } = await this.#caller.call(storagePoolIsPersistent, { pool: this.ref }, options)
    return persistent !== 0
  }

  /** Whether it starts with the daemon. Procedure 89: `REMOTE_PROC_STORAGE_POOL_GET_AUTOSTART`. */
  async autostart(options?: CallOptions): Promise<boolean> {
    return (await this.#caller.call(storagePoolGetAutostart, { pool: this.ref }, options)).autostart !== 0
  }

  /** Procedure 90: `REMOTE_PROC_STORAGE_POOL_SET_AUTOSTART`. */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    const args = { pool: this.ref, autostart: autostart ? 1 : 0 }
    await this.#caller.call(storagePoolSetAutostart, args, options)
  }

  /** Procedure 282: `REMOTE_PROC_STORAGE_POOL_LIST_ALL_VOLUMES`. */
  async volumes(options?: CallOptions): Promise<StorageVolume[]> {
    const args = { pool: this.ref, needResults: 1, flags: 0 }
    const { vols } = await this.#caller.call(storagePoolListAllVolumes, args, options)
    return vols.map((vol) => this.#volume(vol))
  }

  /** Procedure 95: `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_NAME`. */
  async volumeByName(name: string, options?: CallOptions): Promise<StorageVolume> {
    const args = { pool: this.ref, name }
    return this.#volume((await this.#caller.call(storageVolLookupByName, args, options)).vol)
  }

  /** Procedure 93: `REMOTE_PROC_STORAGE_VOL_CREATE_XML`. */
  async createVolume(xml: string, options: CreateVolumeOptions = {}): Promise<StorageVolume> {
    const args = { pool: this.ref, xml, flags: flagsOf(options, StorageVolCreateFlags) }
    return this.#volume((await this.#caller.call(storageVolCreateXml, args, options)).vol)
  }

  /** Creates one with the content of `source`. Procedure 125: `REMOTE_PROC_STORAGE_VOL_CREATE_XML_FROM`. */
  async cloneVolume(
    xml: string,
    source: StorageVolume,
    options: CreateVolumeOptions = {},
  ): Promise<StorageVolume> {
    const flags = flagsOf(options, StorageVolCreateFlags)
    const args = { pool: this.ref, xml, clonevol: source.ref, flags }
    return this.#volume((await this.#caller.call(storageVolCreateXmlFrom, args, options)).vol)
  }

  #volume(vol: StorageVolRef): StorageVolume {
    return new StorageVolume(this.#caller, vol)
  }
}
