import type { Procedure } from '@hostloop/protocol'
import {
  domainCreate,
  domainCreateWithFlags,
  domainDestroy,
  domainDestroyFlags,
  domainReboot,
  DomainRebootFlags,
  domainResume,
  domainShutdown,
  DomainShutdownFlags,
  domainShutdownFlags,
  domainSuspend,
  domainUndefine,
  DomainUndefineFlags,
  domainUndefineFlags,
} from '@hostloop/protocol/domain'
import type { DomainRef } from '@hostloop/protocol/types'
import { checkFlags } from './failure.ts'
import type { OnDomain } from './on-loop.ts'
import type { ProcessDomain } from './process-domain.ts'

type Plain = Procedure<{ readonly dom: DomainRef }, undefined>
type Flagged = Procedure<{ readonly dom: DomainRef; readonly flags: number }, undefined>
type Change = (domain: ProcessDomain) => void | Promise<void>

/** What goes with a definition, and no domain here has: a saved image, snapshots, checkpoints. */
const { managedSave, snapshotsMetadata, checkpointsMetadata } = DomainUndefineFlags
const LEFTOVERS = managedSave | snapshotsMetadata | checkpointsMetadata

/** What changes a domain's state. All of it is on the loop: nothing can keep `destroy` waiting for a worker. */
export function addDomainTransitions(add: OnDomain): void {
  const change = async (domain: ProcessDomain, how: Change): Promise<undefined> => {
    await how(domain)
    return undefined
  }
  const plain = (procedure: Plain, how: Change): void => add(procedure, (domain) => change(domain, how))
  const flagged = (procedure: Flagged, known: number, name: string, how: Change): void =>
    add(procedure, (domain, { flags }) => {
      checkFlags(flags, known, name)
      return change(domain, how)
    })
  plain(domainCreate, (domain) => domain.start())
  plain(domainShutdown, (domain) => domain.shutdown())
  plain(domainDestroy, (domain) => domain.destroy())
  plain(domainSuspend, (domain) => domain.suspend())
  plain(domainResume, (domain) => domain.resume())
  plain(domainUndefine, (domain) => domain.undefine())
  // A signal is the only way that there is to ask.
  const { signal } = DomainShutdownFlags
  flagged(domainShutdownFlags, signal, 'processDomainShutdownFlags', (domain) => domain.shutdown())
  flagged(domainReboot, DomainRebootFlags.signal, 'processDomainReboot', (domain) => domain.reboot())
  flagged(domainDestroyFlags, 0, 'processDomainDestroyFlags', (domain) => domain.destroy())
  flagged(domainUndefineFlags, LEFTOVERS, 'processDomainUndefineFlags', (domain) => domain.undefine())
  add(domainCreateWithFlags, async (domain, { flags }) => {
    checkFlags(flags, 0, 'processDomainCreateWithFlags')
    await domain.start()
    return { dom: domain.ref }
  })
}
