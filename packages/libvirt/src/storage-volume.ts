import {
  storageVolDelete,
  StorageVolDeleteFlags,
  storageVolDownload,
  StorageVolDownloadFlags,
  storageVolGetInfo,
  storageVolGetInfoFlags,
  StorageVolInfoFlags,
  storageVolGetPath,
  storageVolGetXmlDesc,
  storageVolResize,
  StorageVolResizeFlags,
  StorageVolType,
  storageVolUpload,
  StorageVolUploadFlags,
  storageVolWipe,
  StorageVolWipeAlgorithm,
  storageVolWipePattern,
} from '@hostloop/protocol/storage'
import type { StorageVolRef } from '@hostloop/protocol/types'
import type { CallOptions, RpcStream } from '@hostloop/rpc'
import type { Caller } from './caller.ts'
import { flagsOf } from './flags.ts'
import type { FlagBits } from './flags.ts'
import { wordOf } from './words.ts'
import type { WordOrNumber } from './words.ts'

export interface StorageVolumeInfo {
  readonly type: WordOrNumber<typeof StorageVolType>
  /** How much fits in it. */
  readonly capacityBytes: bigint
  /** How much of the pool it takes. */
  readonly allocationBytes: bigint
}

export interface StorageVolumeInfoOptions extends CallOptions {
  /** `allocationBytes` is its physical size: of a sparse file, with its holes. */
  readonly physical?: boolean | undefined
}

export interface ResizeVolumeOptions extends CallOptions {
  /** The pool gives all of the new size now. */
  readonly allocate?: boolean | undefined
  /** The size is by how much it changes. */
  readonly delta?: boolean | undefined
  /** Needed to make it smaller. */
  readonly shrink?: boolean | undefined
}

export interface WipeVolumeOptions extends CallOptions {
  /** Default: zeros. */
  readonly algorithm?: keyof typeof StorageVolWipeAlgorithm | undefined
}

export interface DeleteVolumeOptions extends CallOptions {
  /** Its bytes are overwritten with zeros before. */
  readonly zeroed?: boolean | undefined
  readonly withSnapshots?: boolean | undefined
}

export interface TransferOptions extends CallOptions {
  /** Where to begin, in bytes; default 0n. */
  readonly offset?: bigint | undefined
  /** How many bytes at most; default: 0n, which is all. */
  readonly length?: bigint | undefined
  /** Holes travel as such: see `hole` and `sendHole()` of the stream. */
  readonly sparse?: boolean | undefined
}

const infoBits: FlagBits<StorageVolumeInfoOptions> = { physical: StorageVolInfoFlags.getPhysical }
const uploadBits: FlagBits<TransferOptions> = { sparse: StorageVolUploadFlags.sparseStream }
const downloadBits: FlagBits<TransferOptions> = { sparse: StorageVolDownloadFlags.sparseStream }

/** A volume of a storage pool: a disk image, a partition. It stands for the one of its key. */
export class StorageVolume {
  readonly #caller: Caller
  /** How the protocol names it. */
  readonly ref: StorageVolRef

  constructor(caller: Caller, ref: StorageVolRef) {
    this.#caller = caller
    this.ref = ref
  }

  get name(): string {
    return this.ref.name
  }

  /** What it is known by on its machine, such as its path. */
  get key(): string {
    return this.ref.key
  }

  get poolName(): string {
    return this.ref.pool
  }

  /**
   * Procedure 98: `REMOTE_PROC_STORAGE_VOL_GET_INFO`; with `physical`, 378: `REMOTE_PROC_STORAGE_VOL_GET_INFO_FLAGS`.
   */
  async info(options: StorageVolumeInfoOptions = {}): Promise<StorageVolumeInfo> {
    const flags = flagsOf(options, infoBits)
    const { type, capacity, allocation } =
      flags === 0
        ? await this.#caller.call(storageVolGetInfo, { vol: this.ref }, options)
        : await this.#caller.call(storageVolGetInfoFlags, { vol: this.ref, flags }, options)
    return { type: wordOf(StorageVolType, type), capacityBytes: capacity, allocationBytes: allocation }
  }

  /** Procedure 99: `REMOTE_PROC_STORAGE_VOL_GET_XML_DESC`. */
  async xml(options?: CallOptions): Promise<string> {
    return (await this.#caller.call(storageVolGetXmlDesc, { vol: this.ref, flags: 0 }, options)).xml
  }

  /** On the daemon's machine. Procedure 100: `REMOTE_PROC_STORAGE_VOL_GET_PATH`. */
  async path(options?: CallOptions): Promise<string> {
    return (await this.#caller.call(storageVolGetPath, { vol: this.ref }, options)).name
  }

  /** Procedure 260: `REMOTE_PROC_STORAGE_VOL_RESIZE`. */
  async resize(capacityBytes: bigint, options: ResizeVolumeOptions = {}): Promise<void> {
    const flags = flagsOf(options, StorageVolResizeFlags)
    await this.#caller.call(storageVolResize, { vol: this.ref, capacity: capacityBytes, flags }, options)
  }

  /**
   * Overwrites its bytes. Procedure 165: `REMOTE_PROC_STORAGE_VOL_WIPE`; with an algorithm, 259:
   * `REMOTE_PROC_STORAGE_VOL_WIPE_PATTERN`.
   */
  async wipe(options: WipeVolumeOptions = {}): Promise<void> {
    if (options.algorithm === undefined) {
      await this.#caller.call(storageVolWipe, { vol: this.ref, flags: 0 }, options)
      return
    }
    const algorithm = StorageVolWipeAlgorithm[options.algorithm]
    await this.#caller.call(storageVolWipePattern, { vol: this.ref, algorithm, flags: 0 }, options)
  }

  /** Deletes it, and what is in it. Procedure 94: `REMOTE_PROC_STORAGE_VOL_DELETE`. */
  async delete(options: DeleteVolumeOptions = {}): Promise<void> {
    const flags = flagsOf(options, StorageVolDeleteFlags)
    await this.#caller.call(storageVolDelete, { vol: this.ref, flags }, options)
  }

  /** Its bytes, until the end of the stream. Procedure 209: `REMOTE_PROC_STORAGE_VOL_DOWNLOAD`. */
  async download(options: TransferOptions = {}): Promise<RpcStream> {
    const args = { vol: this.ref, ...range(options), flags: flagsOf(options, downloadBits) }
    return (await this.#caller.openStream(storageVolDownload, args, options)).stream
  }

  /**
   * Replaces its bytes by what is written to the stream. `end()` it, and wait for its end of file: then they are there.
   * Procedure 208: `REMOTE_PROC_STORAGE_VOL_UPLOAD`.
   */
  async upload(options: TransferOptions = {}): Promise<RpcStream> {
    const args = { vol: this.ref, ...range(options), flags: flagsOf(options, uploadBits) }
    return (await this.#caller.openStream(storageVolUpload, args, options)).stream
  }
}

function range({ offset = 0n, length = 0n }: TransferOptions): { offset: bigint; length: bigint } {
  return { offset, length }
}
