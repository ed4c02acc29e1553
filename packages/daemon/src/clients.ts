import { HandleEvent } from '@hostloop/core'
import type { ByteStream, HostloopError, WatchId } from '@hostloop/core'
import { serve } from '@hostloop/rpc'
import type { ProcedureTable, RpcServer } from '@hostloop/rpc'
import { Client } from './client.ts'
import type { Listener } from './listener.ts'
import type { Log } from './log.ts'
import type { Settings } from './options.ts'
import { within } from './within.ts'

export interface ClientsInspection {
  readonly clients: number
  /** Calls that are being worked on. */
  readonly calls: number
  /** Bytes that wait for clients to read them. */
  readonly queuedBytes: number
  /** What clients have registered for. */
  readonly registrations: number
}

/** How many connections are accepted in one turn, so that others get theirs. */
const ACCEPT_AT_ONCE = 64

/** All clients of a daemon. */
export class Clients {
  readonly #settings: Settings
  readonly #table: ProcedureTable
  readonly #log: Log
  readonly #byServer = new Map<RpcServer, Client>()
  readonly #watches = new Map<WatchId, Listener>()
  #nextId = 1
  /** Called when the last client has gone. */
  #whenEmpty: (() => void) | undefined

  constructor(settings: Settings, table: ProcedureTable, log: Log) {
    this.#settings = settings
    this.#table = table
    this.#log = log
  }

  get size(): number {
    return this.#byServer.size
  }

  of(server: RpcServer): Client {
    return this.#byServer.get(server)!
  }

  /** `lost` is called where the loop is closed under it. Throws `CLOSED` with the loop. */
  acceptFrom(listener: Listener, lost: () => void): void {
    const { loop } = this.#settings
    const watch = loop.addHandle(
      listener.acceptor,
      HandleEvent.READABLE,
      () => this.#accept(listener),
      () => {
        if (this.#watches.delete(watch)) lost()
      },
    )
    this.#watches.set(watch, listener)
  }

  acceptNoMore(): void {
    const watches = [...this.#watches.keys()]
    this.#watches.clear()
    for (const watch of watches) this.#settings.loop.removeHandle(watch)
  }

  /** Answers what is being worked on, and disconnects all; those who take longer than that are cut off. */
  async finish(graceMs: number): Promise<void> {
    const empty = new Promise<void>((resolve) => {
      this.#whenEmpty = resolve
    })
    if (this.size === 0) return
    for (const server of this.#byServer.keys()) server.finish()
    try {
      await within(graceMs, this.#settings.loop, () => empty)
    } catch {
      this.#log('warning', 'clients were cut off', { clients: this.size })
      for (const server of this.#byServer.keys()) server.close()
      // What ends at once has ended when the microtasks have run; jobs that are cancelled end in a turn.
      await within(graceMs, this.#settings.loop, () => empty).catch(() => {})
    }
  }

  inspect(): ClientsInspection {
    let calls = 0
    let queuedBytes = 0
    let registrations = 0
    for (const [server, client] of this.#byServer) {
      const inspection = server.inspect()
      calls += inspection.calls
      queuedBytes += inspection.queuedBytes
      registrations += client.events.size
    }
    return { clients: this.size, calls, queuedBytes, registrations }
  }

  #accept(listener: Listener): void {
    const { maxClients } = this.#settings.limits
    for (let count = 0; count < ACCEPT_AT_ONCE && this.size < maxClients; count++) {
      const stream = listener.acceptor.accept()
      if (stream === null) break
      this.#add(stream, listener)
    }
    if (this.size < maxClients) return
    this.#log('warning', 'no more clients are accepted', { clients: this.size })
    for (const watch of this.#watches.keys()) this.#settings.loop.updateHandle(watch, 0)
  }

  #add(stream: ByteStream, { transport, readOnly }: Listener): void {
    const { loop, limits } = this.#settings
    const client = new Client(this.#nextId++, transport, readOnly)
    const server = serve(stream, loop, this.#table, {
      maxCalls: limits.maxClientRequests,
      maxMessageBytes: limits.maxMessageBytes,
      maxQueuedBytes: limits.maxQueuedBytes,
      onError: (error) => this.#log('error', 'a call failed', { client: client.id, error: textOf(error) }),
    })
    client.serveBy(server)
    this.#byServer.set(server, client)
    this.#log('debug', 'connected', { client: client.id, transport, readOnly })
    void server.closed.then((reason) => this.#end(client, reason))
  }

  #end(client: Client, reason: HostloopError): void {
    const level = reason.code === 'DISCONNECTED' || reason.code === 'CLOSED' ? 'debug' : 'warning'
    this.#log(level, 'disconnected', { client: client.id, code: reason.code, reason: reason.message })
    client.end((error) => {
      if (error !== undefined)
        this.#log('error', 'a connection was not closed', { client: client.id, error: textOf(error) })
      this.#remove(client)
    })
  }

  #remove(client: Client): void {
    const wasFull = this.size >= this.#settings.limits.maxClients
    this.#byServer.delete(client.server)
    if (wasFull)
      for (const watch of this.#watches.keys()) this.#settings.loop.updateHandle(watch, HandleEvent.READABLE)
    if (this.size === 0) this.#whenEmpty?.()
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
