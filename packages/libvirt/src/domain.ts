import {
  connectGetAllDomainStats,
  domainAttachDeviceFlags,
  domainCreateWithFlags,
  domainDestroy,
  domainDestroyFlags,
  domainDetachDeviceFlags,
  domainGetAutostart,
  domainGetHostname,
  DomainGetHostnameFlags,
  domainGetInfo,
  domainGetState,
  domainGetXmlDesc,
  domainHasManagedSaveImage,
  domainInterfaceAddresses,
  DomainInterfaceAddressesSource,
  domainIsActive,
  domainIsPersistent,
  domainManagedSave,
  domainManagedSaveRemove,
  domainOpenConsole,
  DomainConsoleFlags,
  domainReboot,
  DomainRebootFlags,
  domainRename,
  domainReset,
  domainResume,
  domainSaveFlags,
  domainScreenshot,
  domainSetAutostart,
  domainSetMemoryFlags,
  domainSetVcpusFlags,
  domainShutdown,
  domainShutdownFlags,
  DomainShutdownFlags,
  DomainStatsTypes,
  domainSuspend,
  domainUndefineFlags,
  domainUpdateDeviceFlags,
} from '@hostloop/protocol/domain'
import { IpAddrType } from '@hostloop/protocol/network'
import type { DomainRef } from '@hostloop/protocol/types'
import type { CallOptions, RpcStream } from '@hostloop/rpc'
import type { Caller } from './caller.ts'
import {
  changeDeviceBits,
  destroyDomainBits,
  domainStatsBits,
  domainXmlBits,
  managedSaveBits,
  setMemoryBits,
  setVcpusBits,
  startDomainBits,
  undefineDomainBits,
  updateDeviceBits,
} from './domain-options.ts'
import type {
  ChangeOptions,
  DestroyDomainOptions,
  DomainHostnameOptions,
  DomainStatsOptions,
  DomainXmlOptions,
  InterfaceAddressesOptions,
  ManagedSaveOptions,
  OpenConsoleOptions,
  SaveDomainOptions,
  ScreenshotOptions,
  SetMemoryOptions,
  SetVcpusOptions,
  ShutdownOptions,
  StartDomainOptions,
  UndefineDomainOptions,
  UpdateDeviceOptions,
} from './domain-options.ts'
import { domainStateName, domainStatus } from './domain-status.ts'
import type { DomainStateName, DomainStatus } from './domain-status.ts'
import { bitsOf, flagsOf } from './flags.ts'
import { fromTypedParameters } from './typed-parameters.ts'
import type { TypedParameters } from './typed-parameters.ts'
import { formatUuid } from './uuid.ts'
import { wordOf } from './words.ts'
import type { WordOrNumber } from './words.ts'

export interface DomainInfo {
  readonly state: DomainStateName
  readonly maxMemoryKiB: bigint
  readonly memoryKiB: bigint
  readonly vcpus: number
  readonly cpuTimeNs: bigint
}

export interface DomainInterface {
  readonly name: string
  /** Its MAC address; null where it isn't known. */
  readonly mac: string | null
  readonly addresses: readonly {
    readonly type: WordOrNumber<typeof IpAddrType>
    readonly address: string
    /** How many bits of the address are the network's. */
    readonly prefix: number
  }[]
}

export interface Screenshot {
  /** Such as `'image/png'`; null where the hypervisor doesn't say. */
  readonly mimeType: string | null
  readonly stream: RpcStream
}

/**
 * A domain: a virtual machine, or its definition. It stands for the domain of its UUID, whatever happens to that. What a
 * domain can do beyond this is a call with its `ref`, as in `conn.call(domainInjectNmi, { dom: domain.ref, flags: 0 })`.
 */
export class Domain {
  readonly #caller: Caller
  /** How the protocol names it. */
  readonly ref: DomainRef

  constructor(caller: Caller, ref: DomainRef) {
    this.#caller = caller
    this.ref = ref
  }

  get name(): string {
    return this.ref.name
  }

  get uuid(): string {
    return formatUuid(this.ref.uuid)
  }

  /** The hypervisor's number of it as it was when this object was made; undefined: it wasn't running. */
  get id(): number | undefined {
    return this.ref.id === -1 ? undefined : this.ref.id
  }

  /** Gives the same domain, with its id. Procedure 196: `REMOTE_PROC_DOMAIN_CREATE_WITH_FLAGS`. */
  async start(options: StartDomainOptions = {}): Promise<Domain> {
    const flags = flagsOf(options, startDomainBits)
    const { dom } = await this.#caller.call(domainCreateWithFlags, { dom: this.ref, flags }, options)
    return new Domain(this.#caller, dom)
  }

  /**
   * Asks the guest to shut down, and doesn't wait for it. Procedure 33: `REMOTE_PROC_DOMAIN_SHUTDOWN`; with `via`, 258:
   * `REMOTE_PROC_DOMAIN_SHUTDOWN_FLAGS`.
   */
  async shutdown(options: ShutdownOptions = {}): Promise<void> {
    const flags = bitsOf(options.via, DomainShutdownFlags)
    if (flags === 0) await this.#caller.call(domainShutdown, { dom: this.ref }, options)
    else await this.#caller.call(domainShutdownFlags, { dom: this.ref, flags }, options)
  }

  /**
   * Ends it at once, as if the plug were pulled. Procedure 12: `REMOTE_PROC_DOMAIN_DESTROY`; with options, 234:
   * `REMOTE_PROC_DOMAIN_DESTROY_FLAGS`.
   */
  async destroy(options: DestroyDomainOptions = {}): Promise<void> {
    const flags = flagsOf(options, destroyDomainBits)
    if (flags === 0) await this.#caller.call(domainDestroy, { dom: this.ref }, options)
    else await this.#caller.call(domainDestroyFlags, { dom: this.ref, flags }, options)
  }

  /** Pauses it; it stays in memory. Procedure 34: `REMOTE_PROC_DOMAIN_SUSPEND`. */
  async suspend(options?: CallOptions): Promise<void> {
    await this.#caller.call(domainSuspend, { dom: this.ref }, options)
  }

  /** Procedure 28: `REMOTE_PROC_DOMAIN_RESUME`. */
  async resume(options?: CallOptions): Promise<void> {
    await this.#caller.call(domainResume, { dom: this.ref }, options)
  }

  /** Asks the guest to reboot, and doesn't wait for it. Procedure 27: `REMOTE_PROC_DOMAIN_REBOOT`. */
  async reboot(options: ShutdownOptions = {}): Promise<void> {
    const flags = bitsOf(options.via, DomainRebootFlags)
    await this.#caller.call(domainReboot, { dom: this.ref, flags }, options)
  }

  /** As if its reset button were pressed. Procedure 245: `REMOTE_PROC_DOMAIN_RESET`. */
  async reset(options?: CallOptions): Promise<void> {
    await this.#caller.call(domainReset, { dom: this.ref, flags: 0 }, options)
  }

  /**
   * Removes its definition. One that runs goes on, and is gone when it stops. Procedure 231:
   * `REMOTE_PROC_DOMAIN_UNDEFINE_FLAGS`.
   */
  async undefine(options: UndefineDomainOptions = {}): Promise<void> {
    const flags = flagsOf(options, undefineDomainBits)
    await this.#caller.call(domainUndefineFlags, { dom: this.ref, flags }, options)
  }

  /** Gives the same domain, which must not be running, under its new name. Procedure 358: `REMOTE_PROC_DOMAIN_RENAME`. */
  async rename(newName: string, options?: CallOptions): Promise<Domain> {
    await this.#caller.call(domainRename, { dom: this.ref, newName, flags: 0 }, options)
    return new Domain(this.#caller, { ...this.ref, name: newName, id: -1 })
  }

  /** Procedure 16: `REMOTE_PROC_DOMAIN_GET_INFO`. */
  async info(options?: CallOptions): Promise<DomainInfo> {
    const info = await this.#caller.call(domainGetInfo, { dom: this.ref }, options)
    return {
      state: domainStateName(info.state),
      maxMemoryKiB: info.maxMem,
      memoryKiB: info.memory,
      vcpus: info.nrVirtCpu,
      cpuTimeNs: info.cpuTime,
    }
  }

  /** Procedure 212: `REMOTE_PROC_DOMAIN_GET_STATE`. */
  async state(options?: CallOptions): Promise<DomainStatus> {
    return domainStatus(await this.#caller.call(domainGetState, { dom: this.ref, flags: 0 }, options))
  }

  /** Procedure 14: `REMOTE_PROC_DOMAIN_GET_XML_DESC`. */
  async xml(options: DomainXmlOptions = {}): Promise<string> {
    const flags = flagsOf(options, domainXmlBits)
    return (await this.#caller.call(domainGetXmlDesc, { dom: this.ref, flags }, options)).xml
  }

  /** Procedure 150: `REMOTE_PROC_DOMAIN_IS_ACTIVE`. */
  async isActive(options?: CallOptions): Promise<boolean> {
    return (await this.#caller.call(domainIsActive, { dom: this.ref }, options)).active !== 0
  }

  /** Whether it is defined. Procedure 151: `REMOTE_PROC_DOMAIN_IS_PERSISTENT`. */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    return (await this.#caller.call(domainIsPersistent, { dom: this.ref }, options)).persistent !== 0
  }

  /** Whether it starts with the daemon. Procedure 15: `REMOTE_PROC_DOMAIN_GET_AUTOSTART`. */
  async autostart(options?: CallOptions): Promise<boolean> {
    return (await this.#caller.call(domainGetAutostart, { dom: this.ref }, options)).autostart !== 0
  }

  /** Procedure 29: `REMOTE_PROC_DOMAIN_SET_AUTOSTART`. */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    const args = { dom: this.ref, autostart: autostart ? 1 : 0 }
    await this.#caller.call(domainSetAutostart, args, options)
  }

  /** Procedure 204: `REMOTE_PROC_DOMAIN_SET_MEMORY_FLAGS`. */
  async setMemory(memoryKiB: bigint, options: SetMemoryOptions = {}): Promise<void> {
    const args = { dom: this.ref, memory: memoryKiB, flags: flagsOf(options, setMemoryBits) }
    await this.#caller.call(domainSetMemoryFlags, args, options)
  }

  /** Procedure 199: `REMOTE_PROC_DOMAIN_SET_VCPUS_FLAGS`. */
  async setVcpus(count: number, options: SetVcpusOptions = {}): Promise<void> {
    const args = { dom: this.ref, nvcpus: count, flags: flagsOf(options, setVcpusBits) }
    await this.#caller.call(domainSetVcpusFlags, args, options)
  }

  /** `xml` is the device's own. Procedure 160: `REMOTE_PROC_DOMAIN_ATTACH_DEVICE_FLAGS`. */
  async attachDevice(xml: string, options: ChangeOptions = {}): Promise<void> {
    const args = { dom: this.ref, xml, flags: flagsOf(options, changeDeviceBits) }
    await this.#caller.call(domainAttachDeviceFlags, args, options)
  }

  /**
   * Of a domain that runs, the device may go later: the event `deviceRemoved` tells when. Procedure 161:
   * `REMOTE_PROC_DOMAIN_DETACH_DEVICE_FLAGS`.
   */
  async detachDevice(xml: string, options: ChangeOptions = {}): Promise<void> {
    const args = { dom: this.ref, xml, flags: flagsOf(options, changeDeviceBits) }
    await this.#caller.call(domainDetachDeviceFlags, args, options)
  }

  /** Procedure 174: `REMOTE_PROC_DOMAIN_UPDATE_DEVICE_FLAGS`. */
  async updateDevice(xml: string, options: UpdateDeviceOptions = {}): Promise<void> {
    const args = { dom: this.ref, xml, flags: flagsOf(options, updateDeviceBits) }
    await this.#caller.call(domainUpdateDeviceFlags, args, options)
  }

  /**
   * Stops it, and writes its memory to a file on the daemon's machine, for `Domains.restore()`. Procedure 232:
   * `REMOTE_PROC_DOMAIN_SAVE_FLAGS`.
   */
  async save(path: string, options: SaveDomainOptions = {}): Promise<void> {
    const flags = flagsOf(options, managedSaveBits)
    const args = { dom: this.ref, to: path, dxml: options.xml ?? null, flags }
    await this.#caller.call(domainSaveFlags, args, options)
  }

  /**
   * Stops it, and keeps its memory where the daemon wants it, for its next `start()`. Procedure 182:
   * `REMOTE_PROC_DOMAIN_MANAGED_SAVE`.
   */
  async managedSave(options: ManagedSaveOptions = {}): Promise<void> {
    const flags = flagsOf(options, managedSaveBits)
    await this.#caller.call(domainManagedSave, { dom: this.ref, flags }, options)
  }

  /** Procedure 183: `REMOTE_PROC_DOMAIN_HAS_MANAGED_SAVE_IMAGE`. */
  async hasManagedSave(options?: CallOptions): Promise<boolean> {
    const args = { dom: this.ref, flags: 0 }
    return (await this.#caller.call(domainHasManagedSaveImage, args, options)).result !== 0
  }

  /** Procedure 184: `REMOTE_PROC_DOMAIN_MANAGED_SAVE_REMOVE`. */
  async removeManagedSave(options?: CallOptions): Promise<void> {
    await this.#caller.call(domainManagedSaveRemove, { dom: this.ref, flags: 0 }, options)
  }

  /** Procedure 353: `REMOTE_PROC_DOMAIN_INTERFACE_ADDRESSES`. */
  async interfaceAddresses(options: InterfaceAddressesOptions = {}): Promise<DomainInterface[]> {
    const source = DomainInterfaceAddressesSource[options.source ?? 'lease']
    const args = { dom: this.ref, source, flags: 0 }
    const { ifaces } = await this.#caller.call(domainInterfaceAddresses, args, options)
    return ifaces.map(({ name, hwaddr, addrs }) => ({
      name,
      mac: hwaddr,
      addresses: addrs.map(({ type, addr, prefix }) => ({
        type: wordOf(IpAddrType, type),
        address: addr,
        prefix,
      })),
    }))
  }

  /** The guest's own name. Procedure 277: `REMOTE_PROC_DOMAIN_GET_HOSTNAME`. */
  async hostname(options: DomainHostnameOptions = {}): Promise<string> {
    const flags = bitsOf(options.source, DomainGetHostnameFlags)
    return (await this.#caller.call(domainGetHostname, { dom: this.ref, flags }, options)).hostname
  }

  /**
   * Undefined: there is no such domain any more. Procedure 344: `REMOTE_PROC_CONNECT_GET_ALL_DOMAIN_STATS`, which
   * `Domains.stats()` calls for many at once.
   */
  async stats(options: DomainStatsOptions = {}): Promise<TypedParameters | undefined> {
    const stats = bitsOf(options.types, DomainStatsTypes)
    const args = { doms: [this.ref], stats, flags: flagsOf(options, domainStatsBits) }
    const { retStats } = await this.#caller.call(connectGetAllDomainStats, args, options)
    return retStats[0] && fromTypedParameters(retStats[0].params)
  }

  /** Reads its picture, until the end of the stream. Procedure 211: `REMOTE_PROC_DOMAIN_SCREENSHOT`. */
  async screenshot(options: ScreenshotOptions = {}): Promise<Screenshot> {
    const args = { dom: this.ref, screen: options.screen ?? 0, flags: 0 }
    const { reply, stream } = await this.#caller.openStream(domainScreenshot, args, options)
    return { mimeType: reply.mime, stream }
  }

  /** What is written to it, the guest reads, and the other way round. Procedure 201: `REMOTE_PROC_DOMAIN_OPEN_CONSOLE`. */
  async openConsole(options: OpenConsoleOptions = {}): Promise<RpcStream> {
    const args = {
      dom: this.ref,
      devName: options.device ?? null,
      flags: flagsOf(options, DomainConsoleFlags),
    }
    return (await this.#caller.openStream(domainOpenConsole, args, options)).stream
  }
}
