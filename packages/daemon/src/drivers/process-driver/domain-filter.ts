import { ConnectListAllDomainsFlags as Flag, DomainState } from '@hostloop/protocol/domain'
import { checkFlags } from './failure.ts'
import type { ProcessDomain } from './process-domain.ts'

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
const LACKS = Flag.noAutostart | Flag.noManagedsave | Flag.noSnapshot | Flag.noCheckpoint

const STATES: Readonly<Record<number, number>> = {
  [DomainState.running]: Flag.running,
  [DomainState.paused]: Flag.paused,
  [DomainState.shutoff]: Flag.shutoff,
}

/** Those that libvirt's list flags ask for. Throws an `RpcError` for flags that it doesn't know. */
export function listDomains(domains: readonly ProcessDomain[], flags: number): ProcessDomain[] {
  checkFlags(flags, KNOWN, 'processConnectListAllDomains')
  const asked = GROUPS.filter((group) => (flags & group) !== 0)
  return domains.filter((domain) => {
    const traits = traitsOf(domain)
    return asked.every((group) => (flags & group & traits) !== 0)
  })
}

function traitsOf({ isActive, isPersistent, state }: ProcessDomain): number {
  const life = isActive ? Flag.active : Flag.inactive
  const kind = isPersistent ? Flag.persistent : Flag.transient
  return LACKS | life | kind | (STATES[state.state] ?? Flag.other)
}
