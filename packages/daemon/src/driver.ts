import type { EventImpl } from '@hostloop/core'
import type { EventMessage, Procedure } from '@hostloop/protocol'
import type { RpcStream } from '@hostloop/rpc'
import type { Job, WorkerPool } from '@hostloop/worker-pool'
import type { Log } from './log.ts'

/**
 * What serves one kind of URIs: `test:///…`, `process:///…`. The daemon calls its functions, all on the loop.
 *
 * A driver's state, its handles and its timeouts live on the loop: it registers as many of them as it likes with
 * `host.loop`, whenever it likes, and has let go of all of them when `shutdown()` has ended.
 */
export interface Driver<C extends DriverConnection = DriverConnection> {
  /** For people: it is in the daemon's log. */
  readonly name: string
  /** The schemes of its URIs, without `:`. No two drivers of a daemon have one in common. */
  readonly schemes: readonly string[]
  /** What its connections can do. Whatever isn't in it is answered with libvirt's "not supported". */
  readonly procedures: Procedures<C>
  /** Called once, before any client is served. If it throws or rejects, the daemon doesn't start. */
  startup?(host: DriverHost): void | PromiseLike<void>
  /**
   * Called once, after every connection was closed (one whose calls don't end, after the grace time); also where
   * `startup()` of a later driver failed. The daemon waits for it, within its grace time.
   */
  shutdown?(): void | PromiseLike<void>
  /**
   * A client opens a connection to a URI with one of `schemes`. What it throws is the answer where it is an `RpcError`
   * (`libvirtError()`). Called between `startup()` and `shutdown()` only.
   */
  open(uri: ConnectionUri, client: ClientInfo, host: DriverHost): C
}

/** One client's connection to a driver. */
export interface DriverConnection {
  /** The URI as clients see it: that of `virsh uri`. */
  readonly uri: string
  /** The events that the connection's client may register for. Connections that see the same share them. */
  readonly events: DriverEvents
  /** Called once, when the client has closed the connection or is gone. No call of it is running or comes later. */
  close?(): void
}

/** What the daemon gives to a driver. */
export interface DriverHost {
  /** Where handles and timeouts are registered. */
  readonly loop: EventImpl
  /** The daemon's workers, for jobs that belong to no call. Those of calls are `WorkerImplementation`s. */
  readonly pool: Pick<WorkerPool, 'run'>
  /** Writes to the daemon's log, with the driver's name. */
  readonly log: Log
  /** A source of events about these kinds of objects. Registering for other kinds is answered with "not supported". */
  createEvents(...kinds: readonly EventKind[]): DriverEvents
}

/** What events are about. */
export type EventKind = 'domain' | 'network' | 'storage pool' | 'node device' | 'secret'

/** A source of events. */
export interface DriverEvents {
  /**
   * Sends an event to the clients that have registered for it: `emit(domainEventCallbackReboot, { msg: { dom } })`. The events
   * are those of `domainEventMessages` and of the other objects' tables in `@hostloop/protocol`. Each client's callback id is
   * the daemon's affair, and so is a client that registered for one object only. Throws `INVALID_OPTIONS` for an event that
   * is none of those, and `INVALID_VALUE` for a payload that can't be encoded, where there is somebody to send it to.
   */
  emit<Payload extends { readonly callbackId: number }>(
    event: EventMessage<Payload>,
    payload: Omit<Payload, 'callbackId'>,
  ): void
}

/** A URI as a client has sent it: without the transport and its parameters. */
export interface ConnectionUri {
  /** All of it. */
  readonly text: string
  readonly scheme: string
  /** With its slash: `/default`. Empty where there is none. */
  readonly path: string
  readonly parameters: ReadonlyMap<string, string>
}

/** Who calls. */
export interface ClientInfo {
  /** Unique in this daemon's life. */
  readonly id: number
  readonly transport: 'unix' | 'tcp'
  /** Whether it may only look. The daemon itself refuses the procedures that change something. */
  readonly readOnly: boolean
  /** Aborted when the client is gone. */
  readonly signal: AbortSignal
}

/** A call that is being answered. */
export interface DriverCall<C extends DriverConnection = DriverConnection> {
  /** What `open()` gave. */
  readonly connection: C
  readonly client: ClientInfo
  readonly procedure: Procedure
  /** Opens the stream that the procedure has. Data flow when the call was answered. */
  openStream(): RpcStream
}

/**
 * Answers on the loop, which serves nobody else meanwhile: for what takes microseconds. Whoever waits for something
 * gives a promise. What it throws is the answer where it is an `RpcError`; anything else is logged, and the client gets an
 * internal error.
 */
export interface LoopImplementation<C extends DriverConnection, Args, Ret> {
  readonly runs: 'loop'
  handler(args: Args, call: DriverCall<C>): Ret | PromiseLike<Ret>
}

/**
 * Answers with what a worker thread computes: for what takes longer, or blocks. A thread shares no memory with the loop, so
 * the work is a pure job: arguments in, a result out. `prepare` and `apply` run on the loop and see the driver's state, and
 * what they throw is treated as what a handler throws.
 *
 * `apply` runs in the order of the calls of a connection, whichever job ends first. If the client goes away before, the job
 * is cancelled and `apply` isn't called. A job that throws `libvirtError()` answers with it.
 */
export interface WorkerImplementation<C extends DriverConnection, Args, Ret, JobArgs, Result> {
  readonly runs: 'worker'
  readonly job: Job<JobArgs, Result>
  /** `'high'` may use the workers that stuck jobs can't block, for what ends things. Default: `'normal'`. */
  readonly priority?: 'normal' | 'high' | undefined
  /** Milliseconds that the job may run. Default: the daemon's `jobTimeoutMs`. */
  readonly timeoutMs?: number | undefined
  /** What the job gets. */
  prepare(args: Args, call: DriverCall<C>): JobArgs
  /** Changes the state, and gives the reply, or a promise of it, which the next call's `apply` doesn't wait for. */
  apply(result: Result, args: Args, call: DriverCall<C>): Ret | PromiseLike<Ret>
}

/** An implementation whose types were checked when it was added. */
export type AnyImplementation =
  | LoopImplementation<never, unknown, unknown>
  | WorkerImplementation<never, unknown, unknown, unknown, unknown>

/**
 * What connections of a driver can do: `new Procedures<MyConnection>().add(domainGetInfo, { runs: 'loop', handler })`. What
 * a client may not call on a read-only connection is libvirt's affair and known to the daemon. Opening, closing, features,
 * registering for events and the like are the daemon's, and can't be added.
 */
export class Procedures<C extends DriverConnection = DriverConnection> {
  readonly #implementations = new Map<Procedure, AnyImplementation>()

  /** Replaces what was there. */
  add<Args, Ret, JobArgs = never, Result = never>(
    procedure: Procedure<Args, Ret>,
    implementation: LoopImplementation<C, Args, Ret> | WorkerImplementation<C, Args, Ret, JobArgs, Result>,
  ): this {
    this.#implementations.set(procedure, implementation as AnyImplementation)
    return this
  }

  [Symbol.iterator](): IterableIterator<[Procedure, AnyImplementation]> {
    return this.#implementations.entries()
  }
}
