import type { EventMessage } from '@hostloop/protocol'
import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import type { RpcServer } from '@hostloop/rpc'
import { DOMAIN_EVENTS, identity, LEGACY_DOMAIN_EVENTS, subjectOf } from './event-kinds.ts'
import type { EventTable, RegisterArgs } from './event-kinds.ts'
import type { EventSource } from './event-source.ts'
import { libvirtError, notSupported } from './libvirt-error.ts'

interface Registered {
  readonly table: EventTable
  readonly eventId: number
  readonly only: string | undefined
  readonly legacy: boolean
  readonly end: () => void
}

/** The events that one client has registered for, by callback id. */
export class ClientEvents {
  readonly #registered = new Map<number, Registered>()
  #nextId = 0

  get size(): number {
    return this.#registered.size
  }

  /** Throws an `RpcError` where the client can't. */
  register(server: RpcServer, source: EventSource, table: EventTable, args: RegisterArgs): number {
    const event = table.messages[args.eventId]
    if (event === undefined) throw unsupported(table, args.eventId)
    if (!source.kinds.has(table.kind)) throw notSupported(table.register)
    const about = args[table.subject] === null ? undefined : subjectOf(table, args)
    return this.#add(server, source, event, { table, eventId: args.eventId, only: about && identity(about) })
  }

  /** Throws an `RpcError` where there is no such callback. */
  deregister(table: EventTable, callbackId: number): void {
    const registered = this.#registered.get(callbackId)
    if (registered?.table !== table || registered.legacy)
      throw internal(`${table.kind} event callback ${callbackId} not registered`)
    this.#remove(callbackId)
  }

  /** As clients did before there were callback ids: for all domains, and with messages of their own. */
  registerLegacy(server: RpcServer, source: EventSource, eventId: number): void {
    const table = DOMAIN_EVENTS
    const event = table.messages[eventId]
    const legacy = LEGACY_DOMAIN_EVENTS.get(eventId)
    if (event === undefined || legacy === undefined) throw unsupported(table, eventId)
    if (!source.kinds.has(table.kind)) throw notSupported(table.register)
    this.#add(server, source, event, { table, eventId, only: undefined }, legacy)
  }

  deregisterLegacy(eventId: number): void {
    for (const [callbackId, registered] of this.#registered) {
      if (!registered.legacy || registered.eventId !== eventId) continue
      this.#remove(callbackId)
      return
    }
    throw internal(`domain event ${eventId} not registered`)
  }

  end(): void {
    for (const callbackId of this.#registered.keys()) this.#remove(callbackId)
  }

  #add(
    server: RpcServer,
    source: EventSource,
    event: EventMessage,
    what: Pick<Registered, 'table' | 'eventId' | 'only'>,
    legacy?: EventMessage,
  ): number {
    for (const { table, eventId, only } of this.#registered.values())
      if (table === what.table && eventId === what.eventId && only === what.only)
        throw libvirtError(ErrorNumber.invalidArg, ErrorDomain.none, 'event callback already tracked')
    const callbackId = this.#nextId++
    const end = source.register(event, { server, callbackId, only: what.only, legacy })
    this.#registered.set(callbackId, { ...what, legacy: legacy !== undefined, end })
    return callbackId
  }

  #remove(callbackId: number): void {
    this.#registered.get(callbackId)?.end()
    this.#registered.delete(callbackId)
  }
}

function unsupported({ kind }: EventTable, eventId: number): Error {
  return internal(`unsupported ${kind === 'domain' ? '' : `${kind} `}event ID ${eventId}`)
}

function internal(detail: string): Error {
  return libvirtError(ErrorNumber.internalError, ErrorDomain.rpc, detail)
}
