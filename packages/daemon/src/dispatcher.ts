import { HostloopError, isHostloopError } from '@hostloop/core'
import * as protocol from '@hostloop/protocol'
import type { Procedure } from '@hostloop/protocol'
import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import { ProcedureTable, RpcError } from '@hostloop/rpc'
import type { RpcStream, ServerCall } from '@hostloop/rpc'
import type { WorkerPool } from '@hostloop/worker-pool'
import type { Client } from './client.ts'
import type { OwnProcedure } from './connection-procedures.ts'
import type {
  AnyImplementation,
  ClientInfo,
  Driver,
  DriverCall,
  DriverConnection,
  LoopImplementation,
  WorkerImplementation,
} from './driver.ts'
import { libvirtError, notSupported } from './libvirt-error.ts'
import { forbiddenReadOnly } from './read-only.ts'

export interface DispatcherOptions {
  readonly drivers: readonly Driver[]
  readonly own: readonly OwnProcedure[]
  readonly pool: WorkerPool
  readonly jobTimeoutMs: number
  readonly clientOf: (call: ServerCall) => Client
}

type OnLoop = LoopImplementation<DriverConnection, unknown, unknown>
type OnWorker = WorkerImplementation<DriverConnection, unknown, unknown, unknown, unknown>

/** Programs that libvirtd serves on the socket that this daemon serves. */
const PROGRAMS: ReadonlySet<number> = new Set([
  protocol.remoteProgram,
  protocol.qemuProgram,
  protocol.lxcProgram,
])

/**
 * The table that serves all clients: it knows all procedures that libvirt has, and leads each call to the daemon itself or
 * to the driver that the client has opened. Throws `INVALID_OPTIONS` where a driver implements what is the daemon's.
 */
export function procedureTable(options: DispatcherOptions): ProcedureTable {
  const { clientOf } = options
  const table = new ProcedureTable()
  const owned = new Set<string>()
  for (const { procedure, answer } of options.own) {
    owned.add(procedure.name)
    table.add(procedure, (args, call) => answer(args, clientOf(call)))
  }
  const implementations = implementationsByName(options.drivers, owned)
  for (const procedure of knownProcedures()) {
    if (owned.has(procedure.name)) continue
    const ofDriver = implementations.get(procedure.name)
    table.add(procedure, (args, call) => dispatch(options, ofDriver, args, call, clientOf(call)))
  }
  return table
}

function knownProcedures(): Procedure[] {
  return Object.values(protocol as Readonly<Record<string, unknown>>).filter(
    (value): value is Procedure =>
      typeof value === 'object' &&
      value !== null &&
      'args' in value &&
      'ret' in value &&
      PROGRAMS.has((value as Procedure).program),
  )
}

type ByDriver = Map<Driver, AnyImplementation>

function implementationsByName(
  drivers: readonly Driver[],
  owned: ReadonlySet<string>,
): Map<string, ByDriver> {
  const implementations = new Map<string, ByDriver>()
  for (const driver of drivers) {
    for (const [{ name }, implementation] of driver.procedures) {
      if (owned.has(name)) {
        const message = `The driver ${driver.name} implements ${name}, which the daemon itself answers.`
        throw new HostloopError('INVALID_OPTIONS', message)
      }
      let ofDriver = implementations.get(name)
      if (ofDriver === undefined) implementations.set(name, (ofDriver = new Map()))
      ofDriver.set(driver, implementation)
    }
  }
  return implementations
}

function dispatch(
  options: DispatcherOptions,
  implementations: ByDriver | undefined,
  args: unknown,
  serverCall: ServerCall,
  client: Client,
): unknown {
  const { opened } = client
  if (opened === undefined) throw notOpen()
  const { procedure } = serverCall
  const forbidden = client.readOnly ? forbiddenReadOnly(procedure, args) : undefined
  if (forbidden !== undefined) throw forbidden
  const implementation = implementations?.get(opened.driver)
  if (implementation === undefined) throw notSupported(procedure)
  const call = new Call(opened.connection, client, serverCall)
  if (implementation.runs === 'worker')
    return client.track(runOnWorker(options, implementation as OnWorker, args, call, client))
  const answer = (implementation as OnLoop).handler(args, call)
  return isPromise(answer) ? client.track(answer) : answer
}

/** What libvirtd says to a client that calls something before it has opened anything. */
export function notOpen(): RpcError {
  return libvirtError(ErrorNumber.internalError, ErrorDomain.rpc, 'hypervisor connection not open')
}

async function runOnWorker(
  { pool, jobTimeoutMs }: DispatcherOptions,
  implementation: OnWorker,
  args: unknown,
  call: Call,
  client: Client,
): Promise<unknown> {
  const { job, priority, timeoutMs = jobTimeoutMs } = implementation
  const jobArgs = implementation.prepare(args, call)
  const { signal } = client
  const result = pool.run(job, jobArgs, { priority, timeoutMs, signal })
  try {
    return await client.inOrder(result, (value) => {
      signal.throwIfAborted()
      return implementation.apply(value, args, call)
    })
  } catch (error) {
    throw asAnswer(error, call)
  }
}

/** What a client is told of a job that gave no result; other errors are for the log. */
function asAnswer(error: unknown, { procedure, client }: Call): unknown {
  // A copy of an error that was thrown in a worker has lost its class.
  if (isHostloopError(error, 'REMOTE_ERROR') && !(error instanceof RpcError) && 'details' in error)
    return new RpcError(error.details as RpcError['details'])
  const code = (error as { readonly code?: unknown } | undefined)?.code
  if (code === 'QUEUE_FULL')
    return libvirtError(ErrorNumber.resourceBusy, ErrorDomain.rpc, 'too many jobs wait for a worker')
  if (code === 'TIMED_OUT')
    return libvirtError(ErrorNumber.operationTimeout, ErrorDomain.rpc, `${procedure.name} took too long`)
  // Nobody will read it.
  if (client.signal.aborted)
    return libvirtError(ErrorNumber.operationAborted, ErrorDomain.rpc, 'the client is gone')
  return error
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}

class Call implements DriverCall {
  readonly connection: DriverConnection
  readonly client: ClientInfo
  readonly #call: ServerCall

  constructor(connection: DriverConnection, client: ClientInfo, call: ServerCall) {
    this.connection = connection
    this.client = client
    this.#call = call
  }

  get procedure(): Procedure {
    return this.#call.procedure
  }

  openStream(): RpcStream {
    return this.#call.openStream()
  }
}
