import type { Procedure } from '@hostloop/protocol'
import {
  domainGetAutostart,
  domainGetControlInfo,
  domainGetInfo,
  domainGetMaxMemory,
  domainGetMaxVcpus,
  domainGetMessages,
  domainGetMetadata,
  domainGetOsType,
  domainGetSecurityLabel,
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
  DomainMetadataType,
  domainSetAutostart,
  DomainXmlFlags,
} from '@hostloop/protocol/domain'
import { domainListAllCheckpoints } from '@hostloop/protocol/domain-checkpoint'
import {
  domainHasCurrentSnapshot,
  domainListAllSnapshots,
  domainSnapshotListNames,
  domainSnapshotNum,
} from '@hostloop/protocol/domain-snapshot'
import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import type { DomainRef } from '@hostloop/protocol/types'
import { libvirtError } from '../../libvirt-error.ts'
import { addDomainLists } from '../domains/domain-lists.ts'
import { cString } from './c-string.ts'
import { checkFlags } from './flags.ts'
import type { OnLoop } from './on-loop.ts'
import type { TestDomain } from './test-domain.ts'

/** Finding domains, and asking them. */
export function addDomainProcedures(add: OnLoop): void {
  addDomainLists(add, (flags, known) => checkFlags(flags, known, 'testConnectListAllDomains'))
  addLookups(add)
  const query: Query = (procedure, answer) =>
    add(procedure, (args, host) => answer(host.domain(args.dom), args))
  addStateQueries(query)
  addDefinitionQueries(query)
  addSnapshotQueries(query)
}

type Query = <Args extends { readonly dom: DomainRef }, Ret>(
  procedure: Procedure<Args, Ret>,
  answer: (domain: TestDomain, args: Args) => Ret,
) => void

function addLookups(add: OnLoop): void {
  add(domainLookupById, ({ id }, host) => ({
    dom: host.find((domain) => domain.isActive && domain.id === id).ref,
  }))
  add(domainLookupByName, ({ name }, host) => ({
    dom: host.find(({ definition }) => definition.name === name).ref,
  }))
  add(domainLookupByUuid, ({ uuid }, host) => ({
    dom: host.find(({ definition }) => Buffer.compare(definition.uuid, uuid) === 0).ref,
  }))
}

function addStateQueries(query: Query): void {
  query(domainGetInfo, ({ state, definition }) => ({
    state: state.state,
    maxMem: definition.maxMemoryKib,
    memory: definition.memoryKib,
    nrVirtCpu: definition.vcpus,
    // As libvirt's: the time of day.
    cpuTime: BigInt(Date.now()) * 1_000_000n,
  }))
  query(domainGetState, ({ state }, { flags }) => {
    checkFlags(flags, 0, 'testDomainGetState')
    return state
  })
  query(domainIsActive, ({ isActive }) => ({ active: Number(isActive) }))
  query(domainIsPersistent, ({ isPersistent }) => ({ persistent: Number(isPersistent) }))
  query(domainIsUpdated, () => ({ updated: 0 }))
  query(domainHasManagedSaveImage, () => ({ result: 0 }))
  query(domainGetControlInfo, (domain) => {
    domain.checkActive()
    return { state: 0, details: 0, stateTime: 0n }
  })
  query(domainGetMessages, () => ({ msgs: [] }))
  query(domainGetSecurityLabel, ({ isActive }) => ({
    label: cString(isActive ? 'libvirt-test' : ''),
    enforcing: Number(isActive),
  }))
  query(domainGetAutostart, ({ autostart }) => ({ autostart: Number(autostart) }))
  query(domainSetAutostart, (domain, { autostart }) => {
    domain.autostart = autostart !== 0
    return undefined
  })
}

/** VIR_DOMAIN_VCPU_MAXIMUM */
const MAXIMUM = 4

function addDefinitionQueries(query: Query): void {
  query(domainGetXmlDesc, (domain, { flags }) => {
    const { secure, inactive, migratable } = DomainXmlFlags
    checkFlags(flags, secure | inactive | migratable, 'testDomainGetXMLDesc')
    return { xml: domain.xml((flags & inactive) !== 0) }
  })
  query(domainGetOsType, () => ({ type: 'linux' }))
  query(domainGetMaxMemory, ({ definition }) => ({ memory: definition.maxMemoryKib }))
  query(domainGetMaxVcpus, ({ definition }) => ({ num: definition.maxVcpus }))
  query(domainGetVcpusFlags, ({ definition }, { flags }) => ({
    num: (flags & MAXIMUM) === 0 ? definition.vcpus : definition.maxVcpus,
  }))
  query(domainGetMetadata, ({ definition: { title, description } }, { type }) => {
    const texts: Readonly<Record<number, string | undefined>> = {
      [DomainMetadataType.title]: title,
      [DomainMetadataType.description]: description,
    }
    const metadata = texts[type]
    if (metadata !== undefined) return { metadata }
    const detail = 'Requested metadata element is not present'
    throw libvirtError(ErrorNumber.noDomainMetadata, ErrorDomain.domain, detail)
  })
}

/** There are none. */
function addSnapshotQueries(query: Query): void {
  query(domainSnapshotNum, () => ({ num: 0 }))
  query(domainSnapshotListNames, () => ({ names: [] }))
  query(domainListAllSnapshots, () => ({ snapshots: [], ret: 0 }))
  query(domainHasCurrentSnapshot, () => ({ result: 0 }))
  query(domainListAllCheckpoints, () => ({ checkpoints: [], ret: 0 }))
}
