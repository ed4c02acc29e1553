import type { Procedure } from '@hostloop/protocol'
import {
  connectListAllDomains,
  ConnectListAllDomainsFlags as Flag,
  connectListDefinedDomains,
  connectListDomains,
  connectNumOfDefinedDomains,
  connectNumOfDomains,
  DomainState,
} from '@hostloop/protocol/domain'
import type { DomainRef } from '@hostloop/protocol/types'

/** A domain, as far as lists are about it. */
interface ListedDomain {
  readonly ref: DomainRef
  readonly isActive: boolean
  readonly isPersistent: boolean
  readonly state: { readonly state: DomainState }
  /** Default: false. */
  readonly autostart?: boolean
}

interface Host {
  readonly domains: readonly ListedDomain[]
}

type Add = <Args, Ret>(procedure: Procedure<Args, Ret>, answer: (args: Args, host: Host) => Ret) => void

/** Of each group a domain must match one of the flags that are set, where any is. */
const GROUPS: readonly number[] = [
  Flag.active | Flag.inactive,
  Flag.persistent | Flag.transient,
  Flag.running | Flag.paused | Flag.shutoff | Flag.other,
  Flag.autostart | Flag.noAutostart,
  Flag.managedsave | Flag.noManagedsave,
  Flag.hasSnapshot | Flag.noSnapshot,
  Flag.hasCheckpoint | Flag.noCheckpoint,
]
const KNOWN = GROUPS.reduce((known, group) => known | group, 0)
/** What is true of all. */
const LACKS = Flag.noManagedsave | Flag.noSnapshot | Flag.noCheckpoint

const STATES: Readonly<Record<number, number>> = {
  [DomainState.running]: Flag.running,
  [DomainState.paused]: Flag.paused,
  [DomainState.shutoff]: Flag.shutoff,
}

/** The procedures that list domains. `checkFlags` throws the driver's error for flags other than `known`. */
export function addDomainLists(add: Add, checkFlags: (flags: number, known: number) => void): void {
  const active = ({ domains }: Host): ListedDomain[] => domains.filter(({ isActive }) => isActive)
  const inactive = ({ domains }: Host): ListedDomain[] => domains.filter(({ isActive }) => !isActive)
  add(connectListAllDomains, ({ flags, needResults }, host) => {
    checkFlags(flags, KNOWN)
    const domains = filterDomains(host.domains, flags)
    return { domains: needResults === 0 ? [] : domains.map(({ ref }) => ref), ret: domains.length }
  })
  add(connectNumOfDomains, (_none, host) => ({ num: active(host).length }))
  add(connectListDomains, ({ maxids }, host) => ({
    ids: active(host)
      .slice(0, Math.max(maxids, 0))
      .map(({ ref }) => ref.id),
  }))
  add(connectNumOfDefinedDomains, (_none, host) => ({ num: inactive(host).length }))
  add(connectListDefinedDomains, ({ maxnames }, host) => ({
    names: inactive(host)
      .slice(0, Math.max(maxnames, 0))
      .map(({ ref }) => ref.name),
  }))
}

/** Those that libvirt's list flags ask for. */
export function filterDomains<D extends ListedDomain>(domains: readonly D[], flags: number): D[] {
  const asked = GROUPS.filter((group) => (flags & group) !== 0)
  return domains.filter((domain) => {
    const traits = traitsOf(domain)
    return asked.every((group) => (flags & group & traits) !== 0)
  })
}

function traitsOf({ isActive, isPersistent, state, autostart = false }: ListedDomain): number {
  const life = isActive ? Flag.active : Flag.inactive
  const kind = isPersistent ? Flag.persistent : Flag.transient
  const start = autostart ? Flag.autostart : Flag.noAutostart
  return LACKS | life | kind | start | (STATES[state.state] ?? Flag.other)
}
