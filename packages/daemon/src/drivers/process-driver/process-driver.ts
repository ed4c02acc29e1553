import { ErrorNumber } from '@hostloop/protocol/errors'
import { Procedures } from '../../driver.ts'
import type { ClientInfo, ConnectionUri, Driver } from '../../driver.ts'
import { addConsole } from './console-procedure.ts'
import { addDomainDefinitions } from './domain-definitions.ts'
import { addLists, addLookups, addQueries, addUsage } from './domain-queries.ts'
import { addDomainTransitions } from './domain-transitions.ts'
import { failure } from './failure.ts'
import { addHostProcedures } from './host-procedures.ts'
import { onDomain, onLoop } from './on-loop.ts'
import { ProcessConnection } from './process-connection.ts'
import { ProcessHost } from './process-host.ts'
import type { Spawn } from './spawn.ts'

export type { ExitStatus, Spawn, SpawnedProcess, SpawnSettings } from './spawn.ts'

export interface ProcessDriverOptions {
  /** `spawnProcess` of `@hostloop/node-streams`, or another that does the same. */
  readonly spawn: Spawn
  /**
   * How long processes that were asked to end when the daemon stops may take until they are killed; and how long one that
   * was killed may take to be gone, also after `destroy`. Less than half of the daemon's `graceMs`. Default 2000 ms.
   */
  readonly graceMs?: number | undefined
}

/**
 * `process:///`: domains that are child processes of the daemon.
 *
 * ```xml
 * <domain type='process'>
 *   <name>web</name>
 *   <command><arg>python3</arg><arg>-m</arg><arg>http.server</arg></command>
 *   <environment><variable name='LANG'>C</variable></environment>
 *   <directory>/srv/www</directory>
 * </domain>
 * ```
 *
 * `<uuid>`, `<memory>` and `<vcpu>` are optional, and the latter two are only shown. A process gets the environment that
 * its domain has, besides the daemon's PATH, HOME, USER, LOGNAME, LANG, TZ and TMPDIR.
 *
 * To start a domain is to spawn its command, without a shell; `shutdown` is SIGTERM, `destroy` SIGKILL, `suspend` and
 * `resume` SIGSTOP and SIGCONT, all for the whole process group. When the process ends, what it has left behind in its
 * group is killed, and the stop event has the detail `shutdown` for exit status 0 and for an end by SIGTERM that was asked
 * for, `destroyed` after `destroy`, else `crashed`; `virsh dominfo` has the exit status among its messages. `reboot` is
 * SIGTERM and, when the process has ended, a new one: the domain goes on, so its only event is the one for reboots.
 * `failed` is the detail where the new one can't be started.
 *
 * The last 64 KiB of output are kept until the next start. `openConsole` gives them and what follows, and what is
 * written to it the process reads. Definitions are kept in memory, and processes end when the daemon stops. One that is
 * killed leaves them behind.
 *
 * Whoever may write to the daemon's socket may run any command as the daemon's user. So TCP clients, whom nobody has
 * asked who they are, may only look.
 */
export function processDriver({ spawn, graceMs = 2000 }: ProcessDriverOptions): Driver<ProcessConnection> {
  let host: ProcessHost | undefined
  const procedures = new Procedures<ProcessConnection>()
  addDomainDefinitions(procedures)
  addUsage(procedures)
  addConsole(procedures)
  const add = onLoop(procedures)
  addLists(add)
  addLookups(add)
  addHostProcedures(add)
  addQueries(onDomain(add))
  addDomainTransitions(onDomain(add))
  return {
    name: 'process',
    schemes: ['process'],
    procedures,
    startup(driverHost) {
      host = new ProcessHost(driverHost, spawn, graceMs)
    },
    shutdown: () => host?.close(),
    open(uri, client) {
      checkMayOpen(uri, client)
      return new ProcessConnection(host!)
    },
  }
}

function checkMayOpen({ path }: ConnectionUri, { transport, readOnly }: ClientInfo): void {
  if (path !== '' && path !== '/')
    throw failure(ErrorNumber.configUnsupported, `there is process:///, and no ${path}`)
  if (transport === 'tcp' && !readOnly)
    throw failure(ErrorNumber.operationDenied, 'process:/// is for unix sockets, and read-only for others')
}
