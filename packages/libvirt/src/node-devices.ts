import {
  connectListAllNodeDevices,
  ConnectListAllNodeDeviceFlags,
  NodeDeviceCreateXmlFlags,
  nodeDeviceCreateXml,
  NodeDeviceDefineXmlFlags,
  nodeDeviceDefineXml,
  nodeDeviceLookupByName,
} from '@hostloop/protocol/node-device'
import type { NodeDeviceRef } from '@hostloop/protocol/types'
import type { CallOptions } from '@hostloop/rpc'
import type { Caller } from './caller.ts'
import { bitsOf, filterOf, flagsOf } from './flags.ts'
import type { FilterBits, OneOrMore } from './flags.ts'
import { NodeDevice } from './node-device.ts'

/** As in a device's XML, and as `NodeDevice.capabilities()` gives them. */
export type NodeDeviceCapability =
  | 'ap_card'
  | 'ap_matrix'
  | 'ap_queue'
  | 'ccw'
  | 'css'
  | 'drm'
  | 'fc_host'
  | 'mdev'
  | 'mdev_types'
  | 'net'
  | 'pci'
  | 'scsi'
  | 'scsi_generic'
  | 'scsi_host'
  | 'scsi_target'
  | 'storage'
  | 'system'
  | 'usb'
  | 'usb_device'
  | 'vdpa'
  | 'vpd'
  | 'vports'

/** Which devices: true is those that are, false is those that aren't, and what is left out is no matter. */
export interface ListNodeDevicesOptions extends CallOptions {
  /** With one of these capabilities. */
  readonly capability?: OneOrMore<NodeDeviceCapability> | undefined
  readonly active?: boolean | undefined
  /** Whether it is defined. Not every libvirt has this. */
  readonly persistent?: boolean | undefined
}

export interface DefineNodeDeviceOptions extends CallOptions {
  /** The XML must be what libvirt's schema says. Not every libvirt has this. */
  readonly validate?: boolean | undefined
}

const list = ConnectListAllNodeDeviceFlags

const listBits: FilterBits<ListNodeDevicesOptions> = {
  active: [list.active, list.inactive],
  persistent: [list.persistent, list.transient],
}

const capabilityBits: Readonly<Record<NodeDeviceCapability, number>> = {
  ap_card: list.capApCard,
  ap_matrix: list.capApMatrix,
  ap_queue: list.capApQueue,
  ccw: list.capCcwDev,
  css: list.capCssDev,
  drm: list.capDrm,
  fc_host: list.capFcHost,
  mdev: list.capMdev,
  mdev_types: list.capMdevTypes,
  net: list.capNet,
  pci: list.capPciDev,
  scsi: list.capScsi,
  scsi_generic: list.capScsiGeneric,
  scsi_host: list.capScsiHost,
  scsi_target: list.capScsiTarget,
  storage: list.capStorage,
  system: list.capSystem,
  usb: list.capUsbInterface,
  usb_device: list.capUsbDev,
  vdpa: list.capVdpa,
  vpd: list.capVpd,
  vports: list.capVports,
}

/** The devices of the daemon's machine. To look up one that isn't there is error 53, `VIR_ERR_NO_NODE_DEVICE`. */
export class NodeDevices {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** All, or those that the filter lets through. Procedure 285: `REMOTE_PROC_CONNECT_LIST_ALL_NODE_DEVICES`. */
  async list(options: ListNodeDevicesOptions = {}): Promise<NodeDevice[]> {
    const flags = filterOf(options, listBits) + bitsOf(options.capability, capabilityBits)
    const { devices } = await this.#caller.call(connectListAllNodeDevices, { needResults: 1, flags }, options)
    return devices.map((dev) => this.#device(dev))
  }

  /** Procedure 113: `REMOTE_PROC_NODE_DEVICE_LOOKUP_BY_NAME`. */
  async byName(name: string, options?: CallOptions): Promise<NodeDevice> {
    return this.#device((await this.#caller.call(nodeDeviceLookupByName, { name }, options)).dev)
  }

  /** Defines a mediated device. Procedure 428: `REMOTE_PROC_NODE_DEVICE_DEFINE_XML`. */
  async define(xml: string, options: DefineNodeDeviceOptions = {}): Promise<NodeDevice> {
    const args = { xmlDesc: xml, flags: flagsOf(options, NodeDeviceDefineXmlFlags) }
    return this.#device((await this.#caller.call(nodeDeviceDefineXml, args, options)).dev)
  }

  /**
   * Creates a virtual host bus adapter or a mediated device, until it is destroyed. Procedure 123:
   * `REMOTE_PROC_NODE_DEVICE_CREATE_XML`.
   */
  async create(xml: string, options: DefineNodeDeviceOptions = {}): Promise<NodeDevice> {
    const args = { xmlDesc: xml, flags: flagsOf(options, NodeDeviceCreateXmlFlags) }
    return this.#device((await this.#caller.call(nodeDeviceCreateXml, args, options)).dev)
  }

  #device(dev: NodeDeviceRef): NodeDevice {
    return new NodeDevice(this.#caller, dev)
  }
}
