import {
  connectGetAllDomainStats,
  connectListAllDomains,
  domainCreateXml,
  DomainDefineFlags,
  domainDefineXml,
  domainDefineXmlFlags,
  domainLookupById,
  domainLookupByName,
  domainLookupByUuid,
  domainRestoreFlags,
  DomainStatsTypes,
} from '@hostloop/protocol/domain'
import type { DomainRef } from '@hostloop/protocol/types'
import type { CallOptions } from '@hostloop/rpc'
import type { Caller } from './caller.ts'
import {
  domainFilterBits,
  domainStateBits,
  domainStatsBits,
  listDomainsBits,
  restoreDomainBits,
  startDomainBits,
} from './domain-options.ts'
import type {
  AllDomainStatsOptions,
  DefineDomainOptions,
  ListDomainsOptions,
  RestoreDomainOptions,
  StartDomainOptions,
} from './domain-options.ts'
import { Domain } from './domain.ts'
import { bitsOf, filterOf, flagsOf } from './flags.ts'
import { fromTypedParameters } from './typed-parameters.ts'
import type { TypedParameters } from './typed-parameters.ts'
import { uuidBytes } from './uuid-bytes.ts'

export interface DomainStats {
  readonly domain: Domain
  /** By libvirt's names, such as `'balloon.current'`. */
  readonly stats: TypedParameters
}

/** The domains of a connection. To look up one that isn't there is error 42, `VIR_ERR_NO_DOMAIN`. */
export class Domains {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** All, or those that the filter lets through. Procedure 273: `REMOTE_PROC_CONNECT_LIST_ALL_DOMAINS`. */
  async list(options: ListDomainsOptions = {}): Promise<Domain[]> {
    const flags = filterOf(options, listDomainsBits) + bitsOf(options.state, domainStateBits)
    const { domains } = await this.#caller.call(connectListAllDomains, { needResults: 1, flags }, options)
    return domains.map((dom) => this.#domain(dom))
  }

  /** Procedure 23: `REMOTE_PROC_DOMAIN_LOOKUP_BY_NAME`. */
  async byName(name: string, options?: CallOptions): Promise<Domain> {
    return this.#domain((await this.#caller.call(domainLookupByName, { name }, options)).dom)
  }

  /** Procedure 24: `REMOTE_PROC_DOMAIN_LOOKUP_BY_UUID`. */
  async byUuid(uuid: string | Uint8Array, options?: CallOptions): Promise<Domain> {
    const args = { uuid: uuidBytes(uuid) }
    return this.#domain((await this.#caller.call(domainLookupByUuid, args, options)).dom)
  }

  /** Only domains that run have an id. Procedure 22: `REMOTE_PROC_DOMAIN_LOOKUP_BY_ID`. */
  async byId(id: number, options?: CallOptions): Promise<Domain> {
    return this.#domain((await this.#caller.call(domainLookupById, { id }, options)).dom)
  }

  /**
   * Defines a domain, or changes the definition of the one that has its name and UUID. Procedure 11:
   * `REMOTE_PROC_DOMAIN_DEFINE_XML`; with `validate`, 350: `REMOTE_PROC_DOMAIN_DEFINE_XML_FLAGS`.
   */
  async define(xml: string, options: DefineDomainOptions = {}): Promise<Domain> {
    const flags = flagsOf(options, DomainDefineFlags)
    const { dom } =
      flags === 0
        ? await this.#caller.call(domainDefineXml, { xml }, options)
        : await this.#caller.call(domainDefineXmlFlags, { xml, flags }, options)
    return this.#domain(dom)
  }

  /** Starts a domain that isn't defined, and is gone when it stops. Procedure 10: `REMOTE_PROC_DOMAIN_CREATE_XML`. */
  async create(xml: string, options: StartDomainOptions = {}): Promise<Domain> {
    const args = { xmlDesc: xml, flags: flagsOf(options, startDomainBits) }
    return this.#domain((await this.#caller.call(domainCreateXml, args, options)).dom)
  }

  /** Starts what `Domain.save()` has written. Procedure 233: `REMOTE_PROC_DOMAIN_RESTORE_FLAGS`. */
  async restore(path: string, options: RestoreDomainOptions = {}): Promise<void> {
    const args = { from: path, dxml: options.xml ?? null, flags: flagsOf(options, restoreDomainBits) }
    await this.#caller.call(domainRestoreFlags, args, options)
  }

  /** Of all, or those that the filter lets through. Procedure 344: `REMOTE_PROC_CONNECT_GET_ALL_DOMAIN_STATS`. */
  async stats(options: AllDomainStatsOptions = {}): Promise<DomainStats[]> {
    const filter = filterOf(options, domainFilterBits) + bitsOf(options.state, domainStateBits)
    const flags = filter + flagsOf(options, domainStatsBits)
    const args = { doms: [], stats: bitsOf(options.types, DomainStatsTypes), flags }
    const { retStats } = await this.#caller.call(connectGetAllDomainStats, args, options)
    return retStats.map(({ dom, params }) => ({
      domain: this.#domain(dom),
      stats: fromTypedParameters(params),
    }))
  }

  #domain(dom: DomainRef): Domain {
    return new Domain(this.#caller, dom)
  }
}
