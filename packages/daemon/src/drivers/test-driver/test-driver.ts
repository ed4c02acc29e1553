import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import { Procedures } from '../../driver.ts'
import type { ConnectionUri, Driver, DriverConnection, DriverEvents, DriverHost } from '../../driver.ts'
import { libvirtError } from '../../libvirt-error.ts'
import { addDomainDefinitions } from './domain-definitions.ts'
import { addDomainProcedures } from './domain-procedures.ts'
import { addDomainStatistics } from './domain-statistics.ts'
import { addDomainTransitions } from './domain-transitions.ts'
import { addHostProcedures } from './host-procedures.ts'
import { addInterfaceProcedures } from './interface-procedures.ts'
import { addNetworkProcedures } from './network-procedures.ts'
import { addNodeDeviceProcedures } from './node-device-procedures.ts'
import { onLoop } from './on-loop.ts'
import { addStorageProcedures } from './storage-procedures.ts'
import { TestHost } from './test-host.ts'

/** One client's view of the host. */
export class TestConnection implements DriverConnection {
  readonly uri: string
  readonly host: TestHost
  readonly #closed: () => void

  constructor(uri: string, host: TestHost, closed: () => void) {
    this.uri = uri
    this.host = host
    this.#closed = closed
  }

  get events(): DriverEvents {
    return this.host.events
  }

  close(): void {
    this.#closed()
  }
}

/**
 * `test:///default`, as libvirt's own test driver has it: a host in memory with a running domain `test`, a network, a
 * storage pool, a network interface and some devices. All connections see the same one, and it is as it was at first when
 * the last of them has been closed.
 */
export function testDriver(): Driver<TestConnection> {
  let shared: { readonly host: TestHost; connections: number } | undefined
  const open = (uri: ConnectionUri, _client: unknown, host: DriverHost): TestConnection => {
    checkPath(uri)
    shared ??= {
      host: new TestHost(host.createEvents('domain', 'network', 'storage pool', 'node device')),
      connections: 0,
    }
    const opened = shared
    opened.connections++
    return new TestConnection('test:///default', opened.host, () => {
      if (--opened.connections === 0) shared = undefined
    })
  }
  const procedures = new Procedures<TestConnection>()
  addDomainDefinitions(procedures)
  const add = onLoop(procedures)
  addDomainProcedures(add)
  addDomainTransitions(add)
  addDomainStatistics(add)
  addHostProcedures(add)
  addNetworkProcedures(add)
  addStorageProcedures(add)
  addInterfaceProcedures(add)
  addNodeDeviceProcedures(add)
  return { name: 'test', schemes: ['test'], procedures, open }
}

function checkPath({ path }: ConnectionUri): void {
  if (path === '/default') return
  const { invalidArg, configUnsupported } = ErrorNumber
  if (path === '' || path === '/')
    throw libvirtError(invalidArg, ErrorDomain.test, 'testOpen: supply a path or use test:///default')
  throw libvirtError(configUnsupported, ErrorDomain.test, `there is test:///default, and no ${path}`)
}
