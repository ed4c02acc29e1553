import {
  ConnectGetAllDomainStatsFlags as Flag,
  connectGetAllDomainStats,
  DomainStatsTypes,
} from '@hostloop/protocol/domain'
import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import { TypedParameterType } from '@hostloop/protocol/types'
import type { TypedParam } from '@hostloop/protocol/types'
import { libvirtError } from '../../libvirt-error.ts'
import { filterDomains } from '../domains/domain-lists.ts'
import { checkFlags } from './flags.ts'
import type { OnLoop } from './on-loop.ts'
import type { TestDomain } from './test-domain.ts'
import { formatUuid } from '../domains/uuid.ts'

/** The flags that choose domains, which are those of lists; and those that say how. */
const FILTERS = 0xff
const KNOWN = (FILTERS | Flag.nowait | Flag.backing | Flag.enforceStats) >>> 0

/** Statistics of domains: the state is all that libvirt's test driver has. */
export function addDomainStatistics(add: OnLoop): void {
  add(connectGetAllDomainStats, ({ doms, stats, flags }, host) => {
    checkFlags(flags, KNOWN, 'testConnectGetAllDomainStats')
    const unknown = (stats & ~DomainStatsTypes.state) >>> 0
    if (unknown !== 0 && (flags & Flag.enforceStats) !== 0) {
      const detail = `Stats types bits 0x${unknown.toString(16)} are not supported by this daemon`
      throw libvirtError(ErrorNumber.argumentUnsupported, ErrorDomain.test, detail)
    }
    const asked = new Set(doms.map(({ uuid }) => formatUuid(uuid)))
    const domains = filterDomains(host.domains, flags & FILTERS).filter(
      ({ ref }) => asked.size === 0 || asked.has(formatUuid(ref.uuid)),
    )
    const withState = stats === 0 || (stats & DomainStatsTypes.state) !== 0
    const params = (domain: TestDomain): TypedParam[] => (withState ? stateOf(domain) : [])
    return { retStats: domains.map((domain) => ({ dom: domain.ref, params: params(domain) })) }
  })
}

function stateOf({ state: { state, reason } }: TestDomain): TypedParam[] {
  const type = TypedParameterType.int
  return [
    { field: 'state.state', value: { type, value: state } },
    { field: 'state.reason', value: { type, value: reason } },
  ]
}
