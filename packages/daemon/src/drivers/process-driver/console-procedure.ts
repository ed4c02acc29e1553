import { DomainConsoleFlags, domainOpenConsole } from '@hostloop/protocol/domain'
import { ErrorNumber } from '@hostloop/protocol/errors'
import type { Procedures } from '../../driver.ts'
import { checkFlags, failure } from './failure.ts'
import type { ProcessConnection } from './process-connection.ts'

/** A process has one console, and any number of clients may have it open. */
export function addConsole(table: Procedures<ProcessConnection>): void {
  table.add(domainOpenConsole, {
    runs: 'loop',
    handler({ dom, devName, flags }, call) {
      checkFlags(flags, DomainConsoleFlags.force | DomainConsoleFlags.safe, 'processDomainOpenConsole')
      if (devName !== null)
        throw failure(
          ErrorNumber.invalidArg,
          `a process has one console, which has no name: not '${devName}'`,
        )
      const { host } = call.connection
      host.openConsole(host.domain(dom), () => call.openStream())
      return undefined
    },
  })
}
