import type { Procedures } from '../../driver.ts'
import {
  domainGetAutostart,
  domainGetInfo,
  domainGetMaxMemory,
  domainGetMaxVcpus,
  domainGetMessages,
  domainGetOsType,
  domainGetState,
  domainGetVcpusFlags,
  domainGetXmlDesc,
  domainHasManagedSaveImage,
  domainIsActive,
  domainIsPersistent,
  domainIsUpdated,
  domainLookupById,
  domainLookupByName,
  domainLookupByUuid,
  DomainXmlFlags,
} from '@hostloop/protocol/domain'
import { addDomainLists } from '../domains/domain-lists.ts'
import { formatUuid } from '../domains/uuid.ts'
import { checkFlags } from './failure.ts'
import { HOST } from './host-facts.ts'
import type { OnDomain, OnLoop } from './on-loop.ts'
import type { ProcessConnection } from './process-connection.ts'
import type { ProcessDomain } from './process-domain.ts'
import { processUsage } from './process-usage.ts'

export function addLists(add: OnLoop): void {
  addDomainLists(add, (flags, known) => checkFlags(flags, known, 'processConnectListAllDomains'))
}

export function addLookups(add: OnLoop): void {
  add(domainLookupById, ({ id }, host) => ({
    dom: host.find(`id ${id}`, (domain) => domain.isActive && domain.ref.id === id).ref,
  }))
  add(domainLookupByName, ({ name }, host) => ({
    dom: host.find(`name '${name}'`, ({ definition }) => definition.name === name).ref,
  }))
  add(domainLookupByUuid, ({ uuid }, host) => ({
    dom: host.find(
      `uuid '${formatUuid(uuid)}'`,
      ({ definition }) => Buffer.compare(definition.uuid, uuid) === 0,
    ).ref,
  }))
}

/** What the kernel is asked for: a worker asks. */
export function addUsage(table: Procedures<ProcessConnection>): void {
  table.add(domainGetInfo, {
    runs: 'worker',
    job: processUsage,
    prepare: ({ dom }, { connection }) => connection.host.domain(dom).pid,
    apply: ({ cpuTimeNs, memoryKib }, { dom }, { connection }) => {
      const domain = connection.host.domain(dom)
      const { state } = domain.state
      return {
        state,
        maxMem: maxMemoryOf(domain),
        memory: memoryKib,
        nrVirtCpu: vcpusOf(domain),
        cpuTime: cpuTimeNs,
      }
    },
  })
}

export function addQueries(add: OnDomain): void {
  add(domainGetState, ({ state }, { flags }) => {
    checkFlags(flags, 0, 'processDomainGetState')
    return state
  })
  add(domainGetXmlDesc, (domain, { flags }) => {
    const { secure, inactive } = DomainXmlFlags
    checkFlags(flags, secure | inactive, 'processDomainGetXMLDesc')
    return { xml: domain.xml((flags & inactive) !== 0) }
  })
  add(domainIsActive, ({ isActive }) => ({ active: Number(isActive) }))
  add(domainIsPersistent, ({ isPersistent }) => ({ persistent: Number(isPersistent) }))
  add(domainIsUpdated, () => ({ updated: 0 }))
  add(domainHasManagedSaveImage, () => ({ result: 0 }))
  // Definitions don't outlive the daemon, so there is nothing that it could start.
  add(domainGetAutostart, () => ({ autostart: 0 }))
  add(domainGetMessages, ({ lastEnd }) => ({ msgs: lastEnd === undefined ? [] : [lastEnd] }))
  // What libvirt says of containers whose first process isn't init.
  add(domainGetOsType, () => ({ type: 'exe' }))
  add(domainGetMaxMemory, (domain) => ({ memory: maxMemoryOf(domain) }))
  add(domainGetMaxVcpus, (domain) => ({ num: vcpusOf(domain) }))
  add(domainGetVcpusFlags, (domain) => ({ num: vcpusOf(domain) }))
}

/** A process may use all that there is. */
function maxMemoryOf({ definition }: ProcessDomain): bigint {
  return definition.memoryKib ?? HOST.memoryKib
}

function vcpusOf({ definition }: ProcessDomain): number {
  return definition.vcpus ?? HOST.cpus
}
