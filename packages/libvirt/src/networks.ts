import {
  connectListAllNetworks,
  ConnectListAllNetworksFlags,
  NetworkCreateFlags,
  networkCreateXml,
  networkCreateXmlFlags,
  NetworkDefineFlags,
  networkDefineXml,
  networkDefineXmlFlags,
  networkLookupByName,
  networkLookupByUuid,
} from '@hostloop/protocol/network'
import type { NetworkRef } from '@hostloop/protocol/types'
import type { CallOptions } from '@hostloop/rpc'
import type { Caller } from './caller.ts'
import { filterOf, flagsOf } from './flags.ts'
import type { FilterBits } from './flags.ts'
import { Network } from './network.ts'
import { uuidBytes } from './uuid-bytes.ts'

/** Which networks: true is those that are, false is those that aren't, and what is left out is no matter. */
export interface ListNetworksOptions extends CallOptions {
  readonly active?: boolean | undefined
  /** Whether it is defined; else it is gone when it stops. */
  readonly persistent?: boolean | undefined
  readonly autostart?: boolean | undefined
}

export interface DefineNetworkOptions extends CallOptions {
  /** The XML must be what libvirt's schema says. */
  readonly validate?: boolean | undefined
}

const list = ConnectListAllNetworksFlags

const listBits: FilterBits<ListNetworksOptions> = {
  active: [list.active, list.inactive],
  persistent: [list.persistent, list.transient],
  autostart: [list.autostart, list.noAutostart],
}

/** The networks of a connection. To look up one that isn't there is error 43, `VIR_ERR_NO_NETWORK`. */
export class Networks {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** All, or those that the filter lets through. Procedure 283: `REMOTE_PROC_CONNECT_LIST_ALL_NETWORKS`. */
  async list(options: ListNetworksOptions = {}): Promise<Network[]> {
    const args = { needResults: 1, flags: filterOf(options, listBits) }
    const { nets } = await this.#caller.call(connectListAllNetworks, args, options)
    return nets.map((net) => this.#network(net))
  }

  /** Procedure 46: `REMOTE_PROC_NETWORK_LOOKUP_BY_NAME`. */
  async byName(name: string, options?: CallOptions): Promise<Network> {
    return this.#network((await this.#caller.call(networkLookupByName, { name }, options)).net)
  }

  /** Procedure 47: `REMOTE_PROC_NETWORK_LOOKUP_BY_UUID`. */
  async byUuid(uuid: string | Uint8Array, options?: CallOptions): Promise<Network> {
    const args = { uuid: uuidBytes(uuid) }
    return this.#network((await this.#caller.call(networkLookupByUuid, args, options)).net)
  }

  /**
   * Defines a network, or changes the definition of the one that has its name and UUID. Procedure 41:
   * `REMOTE_PROC_NETWORK_DEFINE_XML`; with `validate`, 432: `REMOTE_PROC_NETWORK_DEFINE_XML_FLAGS`.
   */
  async define(xml: string, options: DefineNetworkOptions = {}): Promise<Network> {
    const flags = flagsOf(options, NetworkDefineFlags)
    const { net } =
      flags === 0
        ? await this.#caller.call(networkDefineXml, { xml }, options)
        : await this.#caller.call(networkDefineXmlFlags, { xml, flags }, options)
    return this.#network(net)
  }

  /**
   * Starts a network that isn't defined, and is gone when it stops. Procedure 40: `REMOTE_PROC_NETWORK_CREATE_XML`; with
   * `validate`, 437: `REMOTE_PROC_NETWORK_CREATE_XML_FLAGS`.
   */
  async create(xml: string, options: DefineNetworkOptions = {}): Promise<Network> {
    const flags = flagsOf(options, NetworkCreateFlags)
    const { net } =
      flags === 0
        ? await this.#caller.call(networkCreateXml, { xml }, options)
        : await this.#caller.call(networkCreateXmlFlags, { xml, flags }, options)
    return this.#network(net)
  }

  #network(net: NetworkRef): Network {
    return new Network(this.#caller, net)
  }
}
