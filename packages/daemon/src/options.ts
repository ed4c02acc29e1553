import { currentConnector, currentEventImpl, HostloopError } from '@hostloop/core'
import type { Connector, EventImpl, TcpTarget } from '@hostloop/core'
import type { KeepaliveOptions } from '@hostloop/rpc'
import type { WorkerPool, WorkerPoolOptions } from '@hostloop/worker-pool'
import type { Driver } from './driver.ts'
import type { LogEntry, LogLevel } from './log.ts'

/** Where clients connect. */
export type SocketOptions = UnixSocketOptions | TcpSocketOptions

export interface UnixSocketOptions {
  /** The path of the socket. Its directory must exist. At most 98 bytes on Linux. */
  readonly unix: string
  /** Who may connect: whoever may write to the socket. Default 0o700, and 0o777 for a read-only socket, as libvirtd's. */
  readonly mode?: number | undefined
  /** Whether its clients may only look. Default false. */
  readonly readOnly?: boolean | undefined
}

export interface TcpSocketOptions {
  /** Port 0 is a free one: see `Daemon.addresses`. There is no authentication and no encryption. */
  readonly tcp: TcpTarget
  readonly readOnly?: boolean | undefined
}

/** What a client, and all of them together, may use. */
export interface Limits {
  /** Beyond it, connections wait to be accepted. Default 5000, as libvirtd's `max_clients`. */
  readonly maxClients?: number | undefined
  /** Calls of one client that are worked on; beyond it nothing is read from it. Default 5, as `max_client_requests`. */
  readonly maxClientRequests?: number | undefined
  /** The longest message of a client. Default 33554436 bytes, libvirt's own limit. */
  readonly maxMessageBytes?: number | undefined
  /** Bytes that may wait for a client that doesn't read; beyond it, the client is dropped. Default 16 MiB. */
  readonly maxQueuedBytes?: number | undefined
}

export interface DaemonOptions {
  readonly drivers: readonly Driver[]
  readonly sockets: readonly SocketOptions[]
  /** Default: the registered event-impl. */
  readonly loop?: EventImpl | undefined
  /** Default: the registered connector. It must be able to listen. */
  readonly connector?: Connector | undefined
  readonly limits?: Limits | undefined
  /**
   * When a silent client is asked whether it is there, if it has said that it answers; null: never. Default 5000 ms × 5, as
   * libvirtd's `keepalive_interval` and `keepalive_count`.
   */
  readonly keepalive?: KeepaliveOptions | null | undefined
  /** A pool to use, which stays the caller's; or how to make one. */
  readonly workers?: WorkerPool | Omit<WorkerPoolOptions, 'loop'> | undefined
  /** How long a job of a worker may take where its procedure doesn't say. Default 60,000 ms. */
  readonly jobTimeoutMs?: number | undefined
  /** How long `stop()` waits for clients, drivers and jobs, each. Default 5000 ms. */
  readonly graceMs?: number | undefined
  /** Gets what happens, from within the daemon's own functions; what it throws is ignored. Default: nobody does. */
  readonly log?: ((entry: LogEntry) => void) | undefined
  /** The least that `log` gets. Default `'info'`. */
  readonly logLevel?: LogLevel | undefined
}

/** The options with their defaults. */
export interface Settings {
  readonly drivers: readonly Driver[]
  readonly sockets: readonly SocketOptions[]
  readonly loop: EventImpl
  readonly connector: Required<Connector>
  readonly limits: Readonly<Record<keyof Limits, number>>
  readonly keepalive: KeepaliveOptions | undefined
  readonly jobTimeoutMs: number
  readonly graceMs: number
}

/** Throws `INVALID_OPTIONS`, `UNSUPPORTED` (a connector that can't listen), `NO_EVENT_IMPL` or `NO_CONNECTOR`. */
export function settingsOf(options: DaemonOptions): Settings {
  const { drivers, sockets, loop = currentEventImpl(), connector = currentConnector() } = options
  if (connector.listen === undefined)
    throw new HostloopError('UNSUPPORTED', 'The connector of a daemon must be able to listen.')
  if (sockets.length === 0) throw invalid('sockets must not be empty: nobody could connect.')
  const schemes = drivers.flatMap((driver) => driver.schemes)
  const twice = schemes.find((scheme, index) => schemes.indexOf(scheme) !== index)
  if (twice !== undefined) throw invalid(`two drivers serve ${twice}:, and one may.`)
  const { maxClients = 5000, maxClientRequests = 5 } = options.limits ?? {}
  const { maxMessageBytes = 33_554_436, maxQueuedBytes = 16 * 1024 * 1024 } = options.limits ?? {}
  const limits = { maxClients, maxClientRequests, maxMessageBytes, maxQueuedBytes }
  for (const [name, value] of Object.entries(limits))
    if (!Number.isSafeInteger(value) || value < 1) throw invalid(`limits.${name} must be at least 1.`)
  const { jobTimeoutMs = 60_000, graceMs = 5000 } = options
  for (const [name, value] of Object.entries({ jobTimeoutMs, graceMs }))
    if (!Number.isFinite(value) || value < 0) throw invalid(`${name} must be a number of milliseconds.`)
  const { keepalive = { intervalMs: 5000, count: 5 } } = options
  return {
    drivers,
    sockets,
    loop,
    connector: connector as Required<Connector>,
    limits,
    keepalive: keepalive ?? undefined,
    jobTimeoutMs,
    graceMs,
  }
}

function invalid(message: string): HostloopError {
  return new HostloopError('INVALID_OPTIONS', message)
}
