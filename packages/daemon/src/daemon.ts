import type { Target } from '@hostloop/core'
import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import { remoteError } from '@hostloop/rpc'
import { createWorkerPool } from '@hostloop/worker-pool'
import type { WorkerPool, WorkerPoolInspection } from '@hostloop/worker-pool'
import type { Client, Opened } from './client.ts'
import { Clients } from './clients.ts'
import type { ClientsInspection } from './clients.ts'
import { parseConnectionUri } from './connection-uri.ts'
import { ownProcedures } from './connection-procedures.ts'
import { notOpen, procedureTable } from './dispatcher.ts'
import type { Driver, DriverHost } from './driver.ts'
import { EventSource } from './event-source.ts'
import { libvirtError } from './libvirt-error.ts'
import { listen } from './listener.ts'
import type { Listener } from './listener.ts'
import { logTo, withFields } from './log.ts'
import type { Log } from './log.ts'
import { settingsOf } from './options.ts'
import type { DaemonOptions, Settings } from './options.ts'
import { within } from './within.ts'

/** What a daemon is doing. */
export interface DaemonInspection extends ClientsInspection {
  readonly workers: WorkerPoolInspection
}

/** A daemon that serves clients. */
export interface Daemon {
  /** Where it listens, in the order of `sockets`, as targets to connect to. Empty once it stops. */
  readonly addresses: readonly Target[]
  /**
   * Accepts no more clients and no more calls, answers those that are being worked on, disconnects the clients, shuts down
   * the drivers and then the workers, each within `graceMs`. Resolves when nothing is left on the loop. Idempotent, and
   * never rejects: what goes wrong is in the log.
   */
  stop(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
  inspect(): DaemonInspection
}

/**
 * Starts the drivers in their order, then listens. Rejects, with everything undone, where a driver's `startup()` does, and
 * with `INVALID_OPTIONS`, `INVALID_TARGET`, `IN_USE` (another daemon has the socket), `UNSUPPORTED`, `NO_EVENT_IMPL`,
 * `NO_CONNECTOR`, `CLOSED` with the loop, or the host's own error.
 */
export async function startDaemon(options: DaemonOptions): Promise<Daemon> {
  const settings = settingsOf(options)
  const sink = options.log
  const log = sink === undefined ? () => {} : logTo(sink, options.logLevel ?? 'info')
  const { workers = {} } = options
  const isShared = isPool(workers)
  const pool = isShared ? workers : createWorkerPool({ thread: THREAD, ...workers, loop: settings.loop })
  const daemon = new RunningDaemon(settings, log, pool, isShared)
  try {
    await daemon.start()
  } catch (error) {
    await daemon.stop()
    throw error
  }
  return daemon
}

class RunningDaemon implements Daemon {
  readonly #settings: Settings
  readonly #log: Log
  readonly #pool: WorkerPool
  readonly #isPoolShared: boolean
  readonly #hosts = new Map<Driver, DriverHost>()
  readonly #clients: Clients
  #listeners: Listener[] = []
  #stopping: Promise<void> | undefined

  /** Throws `INVALID_OPTIONS`. */
  constructor(settings: Settings, log: Log, pool: WorkerPool, isPoolShared: boolean) {
    this.#settings = settings
    this.#log = log
    this.#pool = pool
    this.#isPoolShared = isPoolShared
    const own = ownProcedures({
      open: (client, name, flags) => this.#open(client, name, flags),
      opened: (client) => this.#opened(client),
      startKeepalive: (client) => client.server.keepalive(settings.keepalive),
    })
    const { drivers, jobTimeoutMs } = settings
    const table = procedureTable({
      drivers,
      own,
      pool,
      jobTimeoutMs,
      clientOf: (call) => this.#clients.of(call.connection),
    })
    this.#clients = new Clients(settings, table, log)
  }

  get addresses(): readonly Target[] {
    return this.#listeners.map(({ address }) => address)
  }

  async start(): Promise<void> {
    const { drivers, sockets, loop } = this.#settings
    for (const driver of drivers) {
      const host: DriverHost = {
        loop,
        pool: this.#pool,
        log: withFields(this.#log, { driver: driver.name }),
        createEvents: (...kinds) => new EventSource(kinds),
      }
      await driver.startup?.(host)
      this.#hosts.set(driver, host)
    }
    for (const socket of sockets) this.#listeners.push(await listen(socket, this.#settings))
    for (const listener of this.#listeners) {
      this.#clients.acceptFrom(listener, () => void this.stop())
      this.#log('info', 'listening', describeAddress(listener))
    }
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#stop()
    return this.#stopping
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop()
  }

  inspect(): DaemonInspection {
    return { ...this.#clients.inspect(), workers: this.#pool.inspect() }
  }

  async #stop(): Promise<void> {
    const { graceMs } = this.#settings
    this.#log('info', 'stopping', { clients: this.#clients.size })
    const listeners = this.#listeners
    this.#listeners = []
    this.#clients.acceptNoMore()
    for (const listener of listeners)
      await this.#attempt('a socket was not released', () => listener.release())
    await this.#clients.finish(graceMs)
    const drivers = [...this.#hosts.keys()]
    for (let driver = drivers.pop(); driver !== undefined; driver = drivers.pop())
      await this.#shutDown(driver)
    this.#hosts.clear()
    if (!this.#isPoolShared)
      await this.#attempt('the workers were not ended', () => this.#pool.shutdown({ graceMs }))
    this.#log('info', 'stopped')
  }

  async #shutDown(driver: Driver): Promise<void> {
    const { graceMs, loop } = this.#settings
    await this.#attempt(`the driver ${driver.name} was not shut down`, () =>
      within(graceMs, loop, async () => driver.shutdown?.()),
    )
  }

  async #attempt(what: string, step: () => Promise<void>): Promise<void> {
    try {
      await step()
    } catch (error) {
      this.#log('error', what, { error: String(error) })
    }
  }

  #opened({ opened }: Client): Opened {
    if (opened === undefined) throw notOpen()
    return opened
  }

  #open(client: Client, name: string, flags: number): void {
    const { internalError, noConnect } = ErrorNumber
    if (client.opened !== undefined)
      throw libvirtError(internalError, ErrorDomain.rpc, 'connection already open')
    const uri = parseConnectionUri(name)
    for (const [driver, host] of this.#hosts) {
      if (uri === undefined || !driver.schemes.includes(uri.scheme)) continue
      const readOnly = client.readOnly || (flags & READ_ONLY) !== 0
      const who = readOnly === client.readOnly ? client : client.asReadOnly()
      client.open({ driver, connection: driver.open(uri, who, host) }, readOnly)
      this.#log('debug', 'opened', { client: client.id, driver: driver.name })
      return
    }
    const str1 = 'no connection driver available for %s'
    const message = str1.replace('%s', () => name)
    const location = { int1: -1, int2: -1 }
    throw remoteError({ code: noConnect, domain: ErrorDomain.none, message, str1, str2: name, ...location })
  }
}

/** Jobs are plain modules: the flags that the program was started with are none of their business. */
const THREAD = { execArgv: [] }

/** The flag of CONNECT_OPEN. */
const READ_ONLY = 1

function isPool(workers: object): workers is WorkerPool {
  return 'run' in workers
}

function describeAddress({ address, readOnly }: Listener): { socket: string; readOnly: boolean } {
  if ('unix' in address) return { socket: address.unix, readOnly }
  const { host, port } = (address as { tcp: { host?: string; port: number } }).tcp
  return { socket: `${host}:${port}`, readOnly }
}
