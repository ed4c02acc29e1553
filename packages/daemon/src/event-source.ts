import { HostloopError } from '@hostloop/core'
import type { EventMessage } from '@hostloop/protocol'
import type { RpcServer } from '@hostloop/rpc'
import type { DriverEvents, EventKind } from './driver.ts'
import { eventTableOf, identity, subjectOf } from './event-kinds.ts'

/** What one client has registered for. */
export interface Registration {
  readonly server: RpcServer
  readonly callbackId: number
  /** Only events about it, by `identity()`; undefined: about all. */
  readonly only: string | undefined
  /** The message without a callback id, for clients that have registered in the way of old. */
  readonly legacy?: EventMessage | undefined
}

/** Sends events to those who have registered for them. */
export class EventSource implements DriverEvents {
  readonly kinds: ReadonlySet<EventKind>
  /** By the number of the event's message. */
  readonly #registrations = new Map<number, Set<Registration>>()

  constructor(kinds: readonly EventKind[]) {
    this.kinds = new Set(kinds)
  }

  /** The returned function ends it. */
  register(event: EventMessage, registration: Registration): () => void {
    let registrations = this.#registrations.get(event.number)
    if (registrations === undefined) this.#registrations.set(event.number, (registrations = new Set()))
    registrations.add(registration)
    return () => registrations.delete(registration)
  }

  emit<Payload extends { readonly callbackId: number }>(
    event: EventMessage<Payload>,
    payload: Omit<Payload, 'callbackId'>,
  ): void {
    const table = eventTableOf(event)
    if (table === undefined || !this.kinds.has(table.kind)) {
      const kinds = [...this.kinds].join(', ')
      throw new HostloopError('INVALID_OPTIONS', `${event.name} is no event about any of: ${kinds}.`)
    }
    const registrations = this.#registrations.get(event.number)
    if (registrations === undefined || registrations.size === 0) return
    const subject = identity(subjectOf(table, payload))
    for (const { server, callbackId, only, legacy } of registrations) {
      if (only !== undefined && only !== subject) continue
      if (legacy === undefined) server.sendEvent<unknown>(event, { callbackId, ...payload })
      else server.sendEvent(legacy, (payload as { readonly msg?: unknown }).msg)
    }
  }
}
