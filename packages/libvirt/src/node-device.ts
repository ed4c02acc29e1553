import { remoteNodeDeviceCapsListMax } from '@hostloop/protocol/limits'
import {
  nodeDeviceCreate,
  nodeDeviceDestroy,
  nodeDeviceDetachFlags,
  nodeDeviceDettach,
  nodeDeviceGetAutostart,
  nodeDeviceGetParent,
  nodeDeviceGetXmlDesc,
  nodeDeviceIsActive,
  nodeDeviceIsPersistent,
  nodeDeviceListCaps,
  nodeDeviceReAttach,
  nodeDeviceReset,
  nodeDeviceSetAutostart,
  nodeDeviceUndefine,
  NodeDeviceXmlFlags,
} from '@hostloop/protocol/node-device'
import type { NodeDeviceRef } from '@hostloop/protocol/types'
import type { CallOptions } from '@hostloop/rpc'
import type { Caller } from './caller.ts'
import { flagsOf } from './flags.ts'

export interface NodeDeviceXmlOptions extends CallOptions {
  /** As it will be when it starts the next time, not as it is. Not every libvirt has this. */
  readonly inactive?: boolean | undefined
}

export interface DetachNodeDeviceOptions extends CallOptions {
  /** What serves it from then on, such as `'vfio'`. Default: what the hypervisor likes best. */
  readonly driver?: string | undefined
}

/** A device of the daemon's machine: a PCI card, a disk, a network interface. It stands for the one of its name. */
export class NodeDevice {
  readonly #caller: Caller
  /** How the protocol names it. */
  readonly ref: NodeDeviceRef

  constructor(caller: Caller, ref: NodeDeviceRef) {
    this.#caller = caller
    this.ref = ref
  }

  get name(): string {
    return this.ref.name
  }

  /** Procedure 114: `REMOTE_PROC_NODE_DEVICE_GET_XML_DESC`. */
  async xml(options: NodeDeviceXmlOptions = {}): Promise<string> {
    const args = { name: this.name, flags: flagsOf(options, NodeDeviceXmlFlags) }
    return (await this.#caller.call(nodeDeviceGetXmlDesc, args, options)).xml
  }

  /** The name of the device that it is a part of, if there is one. Procedure 115: `REMOTE_PROC_NODE_DEVICE_GET_PARENT`. */
  async parent(options?: CallOptions): Promise<string | undefined> {
    const { parentName } = await this.#caller.call(nodeDeviceGetParent, { name: this.name }, options)
    return parentName ?? undefined
  }

  /** What it is, such as `['net']`. Procedure 117: `REMOTE_PROC_NODE_DEVICE_LIST_CAPS`. */
  async capabilities(options?: CallOptions): Promise<readonly string[]> {
    const args = { name: this.name, maxnames: remoteNodeDeviceCapsListMax }
    return (await this.#caller.call(nodeDeviceListCaps, args, options)).names
  }

  /** Starts one that was defined. Procedure 430: `REMOTE_PROC_NODE_DEVICE_CREATE`. */
  async start(options?: CallOptions): Promise<void> {
    await this.#caller.call(nodeDeviceCreate, { name: this.name, flags: 0 }, options)
  }

  /** Takes away a device that was created or started. Procedure 124: `REMOTE_PROC_NODE_DEVICE_DESTROY`. */
  async destroy(options?: CallOptions): Promise<void> {
    await this.#caller.call(nodeDeviceDestroy, { name: this.name }, options)
  }

  /** Removes its definition. Procedure 429: `REMOTE_PROC_NODE_DEVICE_UNDEFINE`. */
  async undefine(options?: CallOptions): Promise<void> {
    await this.#caller.call(nodeDeviceUndefine, { name: this.name, flags: 0 }, options)
  }

  /**
   * Takes it away from the host's own driver, so that it can be given to a domain. Procedure 118:
   * `REMOTE_PROC_NODE_DEVICE_DETTACH`; with a driver, 301: `REMOTE_PROC_NODE_DEVICE_DETACH_FLAGS`.
   */
  async detach(options: DetachNodeDeviceOptions = {}): Promise<void> {
    const { driver: driverName } = options
    if (driverName === undefined) {
      await this.#caller.call(nodeDeviceDettach, { name: this.name }, options)
    } else {
      await this.#caller.call(nodeDeviceDetachFlags, { name: this.name, driverName, flags: 0 }, options)
    }
  }

  /** Gives it back to the host's own driver. Procedure 119: `REMOTE_PROC_NODE_DEVICE_RE_ATTACH`. */
  async reattach(options?: CallOptions): Promise<void> {
    await this.#caller.call(nodeDeviceReAttach, { name: this.name }, options)
  }

  /** Procedure 120: `REMOTE_PROC_NODE_DEVICE_RESET`. */
  async reset(options?: CallOptions): Promise<void> {
    await this.#caller.call(nodeDeviceReset, { name: this.name }, options)
  }

  /** Procedure 436: `REMOTE_PROC_NODE_DEVICE_IS_ACTIVE`. */
  async isActive(options?: CallOptions): Promise<boolean> {
    return (await this.#caller.call(nodeDeviceIsActive, { name: this.name }, options)).active !== 0
  }

  /** Whether it is defined. Procedure 435: `REMOTE_PROC_NODE_DEVICE_IS_PERSISTENT`. */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    return (await this.#caller.call(nodeDeviceIsPersistent, { name: this.name }, options)).persistent !== 0
  }

  /** Whether it starts with its parent. Procedure 433: `REMOTE_PROC_NODE_DEVICE_GET_AUTOSTART`. */
  async autostart(options?: CallOptions): Promise<boolean> {
    return (await this.#caller.call(nodeDeviceGetAutostart, { name: this.name }, options)).autostart !== 0
  }

  /** Procedure 434: `REMOTE_PROC_NODE_DEVICE_SET_AUTOSTART`. */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    const args = { name: this.name, autostart: autostart ? 1 : 0 }
    await this.#caller.call(nodeDeviceSetAutostart, args, options)
  }
}
