import { storageVolLookupByKey, storageVolLookupByPath } from '@hostloop/protocol/storage'
import type { CallOptions } from '@hostloop/rpc'
import type { Caller } from './caller.ts'
import { StorageVolume } from './storage-volume.ts'

/**
 * The volumes of all pools that are active; a pool lists its own. To look up one that isn't there is error 50,
 * `VIR_ERR_NO_STORAGE_VOL`.
 */
export class StorageVolumes {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Procedure 96: `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_KEY`. */
  async byKey(key: string, options?: CallOptions): Promise<StorageVolume> {
    const { vol } = await this.#caller.call(storageVolLookupByKey, { key }, options)
    return new StorageVolume(this.#caller, vol)
  }

  /** Procedure 97: `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_PATH`. */
  async byPath(path: string, options?: CallOptions): Promise<StorageVolume> {
    const { vol } = await this.#caller.call(storageVolLookupByPath, { path }, options)
    return new StorageVolume(this.#caller, vol)
  }
}
