import { HostloopError } from '@hostloop/core'
import { eventKinds, eventOf } from './event-kinds.ts'
import type { EventPayload } from './event-kinds.ts'
import { EventRegistration } from './event-registration.ts'
import type { EventOwner, Topic } from './event-registration.ts'
import type { EventSubscription, ListenOptions } from './event-subscription.ts'
import type { LibvirtEvent } from './libvirt-event.ts'
import { formatUuid } from './uuid.ts'

/** An object of libvirt, as far as its events can be asked for. */
export interface EventObject {
  readonly ref: { readonly name?: string; readonly uuid?: Uint8Array }
}

/** One kind of events: one message, which may carry those of several registrations. */
interface Route {
  readonly topic: Topic
  readonly registrations: Map<string, EventRegistration>
  /** What came before the reply that tells whose it is. */
  early: { readonly callbackId: number; readonly event: LibvirtEvent }[]
  /** How many of those there was no room for. */
  lost: number
}

/** So many of one kind are kept until it is clear whose they are. */
const MAX_EARLY = 65_536

/** Who listens to what on a connection. */
export class Events {
  readonly #owner: EventOwner
  readonly #routes = new Map<number, Route>()
  #taken: LibvirtEvent | undefined

  constructor(owner: EventOwner) {
    this.#owner = owner
  }

  /** How many registrations there are at the daemon, or are being made or ended. */
  get registrations(): number {
    let count = 0
    for (const { registrations } of this.#routes.values()) count += registrations.size
    return count
  }

  /** Throws `INVALID_VALUE` for an id that the kind doesn't have. */
  listen(
    kind: LibvirtEvent['kind'],
    id: number,
    listener: (event: LibvirtEvent) => void,
    object: EventObject | undefined,
    options: ListenOptions,
  ): EventSubscription {
    const route = this.#route(kind, id)
    const key = keyOf(object)
    const known = route.registrations.get(key)
    if (known !== undefined) return known.add(listener, options)
    const registration = new EventRegistration(
      { ...route.topic, ref: object?.ref },
      this.#owner,
      (callbackId) => this.#answered(route, registration, callbackId),
      () => route.registrations.delete(key),
    )
    route.registrations.set(key, registration)
    const subscription = registration.add(listener, options)
    void registration.serve()
    return subscription
  }

  /** The next event that has come by now. Those who listen to it are told from within. */
  take(): LibvirtEvent | undefined {
    const outer = this.#taken
    this.#taken = undefined
    while (this.#taken === undefined && this.#owner.client.receive());
    const event = this.#taken
    this.#taken = outer
    return event
  }

  /** The connection has ended. */
  end(reason: HostloopError): void {
    for (const { registrations } of this.#routes.values())
      for (const registration of registrations.values()) registration.end(reason)
  }

  #route(kindName: LibvirtEvent['kind'], id: number): Route {
    const kind = eventKinds[kindName]
    const message = kind.messages[id]
    if (message === undefined)
      throw new HostloopError('INVALID_VALUE', `${id} is the id of no ${kindName} event.`)
    const known = this.#routes.get(message.number)
    if (known !== undefined) return known
    const route: Route = { topic: { kind, id, ref: undefined }, registrations: new Map(), early: [], lost: 0 }
    this.#routes.set(message.number, route)
    // It stays: what was sent before the daemon heard of the last one's end may come yet.
    this.#owner.client.onEvent(message, (payload) => this.#received(route, payload))
    return route
  }

  #received(route: Route, payload: EventPayload): void {
    const { callbackId } = payload
    const event = (): LibvirtEvent =>
      (this.#taken = eventOf(route.topic.kind, this.#owner.caller, route.topic.id, payload))
    for (const registration of route.registrations.values()) {
      if (registration.callbackId !== callbackId) continue
      registration.tell(event())
      return
    }
    if (!isAsking(route)) return
    if (route.early.length < MAX_EARLY) route.early.push({ callbackId, event: event() })
    else if (route.lost++ === 0) this.#owner.report(overflow(route.topic))
  }

  /** What came before the reply is told, in its order, as soon as it is clear whose it is. */
  #answered(route: Route, registration: EventRegistration, callbackId: number | undefined): void {
    const { early } = route
    // To which listeners who take events add more.
    for (const one of early) if (one.callbackId === callbackId) registration.tell(one.event)
    registration.answered(callbackId)
    route.early = isAsking(route) ? early.filter((one) => one.callbackId !== callbackId) : []
    route.lost = 0
  }
}

function isAsking({ registrations }: Route): boolean {
  for (const registration of registrations.values()) if (registration.isAsking) return true
  return false
}

function overflow({ kind, id }: Topic): HostloopError {
  const message = `More than ${MAX_EARLY} ${kind.name} events ${id} came before the daemon said whose they are: the others are lost.`
  return new HostloopError('OVERFLOW', message)
}

/** As the daemon compares objects: by UUID, and node devices, which have none, by name. */
function keyOf(object: EventObject | undefined): string {
  if (object === undefined) return ''
  const { uuid, name = '' } = object.ref
  return uuid === undefined ? `name ${name}` : `uuid ${formatUuid(uuid)}`
}
