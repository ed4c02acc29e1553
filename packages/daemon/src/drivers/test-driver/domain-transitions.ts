import type { Procedure } from '@hostloop/protocol'
import {
  domainCreate,
  domainCreateWithFlags,
  domainDestroy,
  domainDestroyFlags,
  domainReboot,
  domainReset,
  domainResume,
  domainShutdown,
  domainShutdownFlags,
  domainSuspend,
  domainUndefine,
  domainUndefineFlags,
} from '@hostloop/protocol/domain'
import type { DomainRef } from '@hostloop/protocol/types'
import { checkFlags } from './flags.ts'
import type { OnLoop } from './on-loop.ts'
import type { TestDomain } from './test-domain.ts'

type Plain = Procedure<{ readonly dom: DomainRef }, undefined>
type Flagged = Procedure<{ readonly dom: DomainRef; readonly flags: number }, undefined>
type Change = (domain: TestDomain) => void

/** What changes a domain's state. */
export function addDomainTransitions(add: OnLoop): void {
  const plain = (procedure: Plain, change: Change): void =>
    add(procedure, ({ dom }, host) => {
      change(host.domain(dom))
      return undefined
    })
  const flagged = (procedure: Flagged, known: number, name: string, change: Change): void =>
    add(procedure, ({ dom, flags }, host) => {
      checkFlags(flags, known, name)
      change(host.domain(dom))
      return undefined
    })
  plain(domainCreate, (domain) => domain.start())
  plain(domainShutdown, (domain) => domain.shutdown())
  plain(domainDestroy, (domain) => domain.destroy())
  plain(domainSuspend, (domain) => domain.suspend())
  plain(domainResume, (domain) => domain.resume())
  plain(domainUndefine, (domain) => domain.undefine())
  flagged(domainShutdownFlags, 0, 'testDomainShutdownFlags', (domain) => domain.shutdown())
  flagged(domainDestroyFlags, GRACEFUL, 'testDomainDestroyFlags', (domain) => domain.destroy())
  flagged(domainReboot, REBOOT_MODES, 'testDomainReboot', (domain) => domain.reboot())
  flagged(domainReset, 0, 'testDomainReset', (domain) => domain.reset())
  flagged(domainUndefineFlags, LEFTOVERS, 'testDomainUndefineFlags', (domain) => domain.undefine())
  add(domainCreateWithFlags, ({ dom, flags }, host) => {
    checkFlags(flags, 0, 'testDomainCreateWithFlags')
    const domain = host.domain(dom)
    domain.start()
    return { dom: domain.ref }
  })
}

/** VIR_DOMAIN_DESTROY_GRACEFUL */
const GRACEFUL = 1
/** VIR_DOMAIN_REBOOT_…: by whatever means, as there is nothing to reboot. */
const REBOOT_MODES = 0x1f
/** What goes with a definition, and no domain here has: a saved image, snapshots, checkpoints. */
const LEFTOVERS = 0x13
