import {
  IpAddrType,
  networkCreate,
  networkDestroy,
  networkGetAutostart,
  networkGetBridgeName,
  networkGetDhcpLeases,
  networkGetXmlDesc,
  networkIsActive,
  networkIsPersistent,
  networkSetAutostart,
  networkUndefine,
  NetworkXmlFlags,
} from '@hostloop/protocol/network'
import type { NetworkRef } from '@hostloop/protocol/types'
import type { CallOptions } from '@hostloop/rpc'
import type { Caller } from './caller.ts'
import { flagsOf } from './flags.ts'
import { formatUuid } from './uuid.ts'
import { wordOf } from './words.ts'
import type { WordOrNumber } from './words.ts'

export interface NetworkXmlOptions extends CallOptions {
  /** As it will be when it starts the next time, not as it runs. */
  readonly inactive?: boolean | undefined
}

export interface DhcpLeasesOptions extends CallOptions {
  /** Only those of this MAC address. */
  readonly mac?: string | undefined
}

/** An address that the network's DHCP server has given away. What isn't known is null. */
export interface DhcpLease {
  /** The host's interface, such as `'virbr0'`. */
  readonly interface: string
  /** Seconds since 1970. */
  readonly expiresAt: bigint
  readonly type: WordOrNumber<typeof IpAddrType>
  readonly mac: string | null
  readonly iaid: string | null
  readonly address: string
  /** How many bits of the address are the network's. */
  readonly prefix: number
  readonly hostname: string | null
  /** The client's id, or its DUID. */
  readonly clientId: string | null
}

/**
 * A virtual network, or its definition. It stands for the network of its UUID, whatever happens to that. What it can do
 * beyond this is a call with its `ref`.
 */
export class Network {
  readonly #caller: Caller
  /** How the protocol names it. */
  readonly ref: NetworkRef

  constructor(caller: Caller, ref: NetworkRef) {
    this.#caller = caller
    this.ref = ref
  }

  get name(): string {
    return this.ref.name
  }

  get uuid(): string {
    return formatUuid(this.ref.uuid)
  }

  /** Procedure 39: `REMOTE_PROC_NETWORK_CREATE`. */
  async start(options?: CallOptions): Promise<void> {
    await this.#caller.call(networkCreate, { net: this.ref }, options)
  }

  /** Stops it. Procedure 42: `REMOTE_PROC_NETWORK_DESTROY`. */
  async destroy(options?: CallOptions): Promise<void> {
    await this.#caller.call(networkDestroy, { net: this.ref }, options)
  }

  /** Removes its definition. One that runs goes on. Procedure 49: `REMOTE_PROC_NETWORK_UNDEFINE`. */
  async undefine(options?: CallOptions): Promise<void> {
    await this.#caller.call(networkUndefine, { net: this.ref }, options)
  }

  /** Procedure 43: `REMOTE_PROC_NETWORK_GET_XML_DESC`. */
  async xml(options: NetworkXmlOptions = {}): Promise<string> {
    const args = { net: this.ref, flags: flagsOf(options, NetworkXmlFlags) }
    return (await this.#caller.call(networkGetXmlDesc, args, options)).xml
  }

  /** Procedure 152: `REMOTE_PROC_NETWORK_IS_ACTIVE`. */
  async isActive(options?: CallOptions): Promise<boolean> {
    return (await this.#caller.call(networkIsActive, { net: this.ref }, options)).active !== 0
  }

  /** Whether it is defined. Procedure 153: `REMOTE_PROC_NETWORK_IS_PERSISTENT`. */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    return (await this.#caller.call(networkIsPersistent, { net: this.ref }, options)).persistent !== 0
  }

  /** Whether it starts with the daemon. Procedure 44: `REMOTE_PROC_NETWORK_GET_AUTOSTART`. */
  async autostart(options?: CallOptions): Promise<boolean> {
    return (await this.#caller.call(networkGetAutostart, { net: this.ref }, options)).autostart !== 0
  }

  /** Procedure 48: `REMOTE_PROC_NETWORK_SET_AUTOSTART`. */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    const args = { net: this.ref, autostart: autostart ? 1 : 0 }
    await this.#caller.call(networkSetAutostart, args, options)
  }

  /** Procedure 45: `REMOTE_PROC_NETWORK_GET_BRIDGE_NAME`. */
  async bridgeName(options?: CallOptions): Promise<string> {
    return (await this.#caller.call(networkGetBridgeName, { net: this.ref }, options)).name
  }

  /** Procedure 341: `REMOTE_PROC_NETWORK_GET_DHCP_LEASES`. */
  async dhcpLeases(options: DhcpLeasesOptions = {}): Promise<DhcpLease[]> {
    const args = { net: this.ref, mac: options.mac ?? null, needResults: 1, flags: 0 }
    const { leases } = await this.#caller.call(networkGetDhcpLeases, args, options)
    return leases.map((lease) => ({
      interface: lease.iface,
      expiresAt: lease.expirytime,
      type: wordOf(IpAddrType, lease.type),
      mac: lease.mac,
      iaid: lease.iaid,
      address: lease.ipaddr,
      prefix: lease.prefix,
      hostname: lease.hostname,
      clientId: lease.clientid,
    }))
  }
}
