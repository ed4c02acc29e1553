import type { Procedure } from '@hostloop/protocol'
import type { DomainRef } from '@hostloop/protocol/types'
import type { Procedures } from '../../driver.ts'
import type { ProcessConnection } from './process-connection.ts'
import type { ProcessDomain } from './process-domain.ts'
import type { ProcessHost } from './process-host.ts'

/** Adds a procedure that the host answers on the loop. */
export type OnLoop = <Args, Ret>(
  procedure: Procedure<Args, Ret>,
  answer: (args: Args, host: ProcessHost) => Ret | Promise<Ret>,
) => void

/** Adds one that a domain answers. */
export type OnDomain = <Args extends { readonly dom: DomainRef }, Ret>(
  procedure: Procedure<Args, Ret>,
  answer: (domain: ProcessDomain, args: Args) => Ret | Promise<Ret>,
) => void

export function onLoop(table: Procedures<ProcessConnection>): OnLoop {
  return (procedure, answer) => {
    table.add(procedure, { runs: 'loop', handler: (args, { connection }) => answer(args, connection.host) })
  }
}

export function onDomain(add: OnLoop): OnDomain {
  return (procedure, answer) => add(procedure, (args, host) => answer(host.domain(args.dom), args))
}
