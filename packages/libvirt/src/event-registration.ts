import type { HostloopError } from '@hostloop/core'
import type { CallOptions, RpcClient } from '@hostloop/rpc'
import type { Caller } from './caller.ts'
import type { EventKind } from './event-kinds.ts'
import { Subscription } from './event-subscription.ts'
import type { ListenOptions } from './event-subscription.ts'
import type { LibvirtEvent } from './libvirt-event.ts'

/** A connection, as its registrations see it. */
export interface EventOwner {
  readonly caller: Caller
  readonly client: RpcClient
  /** Takes what listeners throw, and what nobody else hears of. Never throws. */
  report(error: unknown): void
}

/** What the daemon is asked to send: an event, of one object or of all. */
export interface Topic {
  readonly kind: EventKind
  readonly id: number
  /** The protocol's name of the one object. */
  readonly ref: object | undefined
}

/** Who gives up waiting doesn't know what the daemon has done, and could never register for the same again. */
const NO_LIMIT: CallOptions = { timeoutMs: Infinity }

/**
 * One registration at the daemon, for all who listen to the same: registering twice is an error there. It is made for the
 * first listener, and goes away with the last.
 */
export class EventRegistration {
  /** The daemon's number of it, while it has one. */
  callbackId: number | undefined
  /** Whether the daemon was asked, and hasn't answered. */
  isAsking = false
  readonly #topic: Topic
  readonly #owner: EventOwner
  /** The daemon has answered, with an id or a refusal. Calls `answered`. */
  readonly #onAnswer: (callbackId: number | undefined) => void
  /** Nobody listens, and nothing is left at the daemon. */
  readonly #over: () => void
  readonly #subscriptions = new Set<Subscription<LibvirtEvent>>()
  #changed = (): void => {}

  constructor(
    topic: Topic,
    owner: EventOwner,
    onAnswer: (callbackId: number | undefined) => void,
    over: () => void,
  ) {
    this.#topic = topic
    this.#owner = owner
    this.#onAnswer = onAnswer
    this.#over = over
  }

  add(listener: (event: LibvirtEvent) => void, options: ListenOptions): Subscription<LibvirtEvent> {
    const subscription = new Subscription(listener, options, (gone) => {
      this.#subscriptions.delete(gone)
      this.#changed()
    })
    this.#subscriptions.add(subscription)
    if (this.callbackId !== undefined) subscription.registered()
    return subscription
  }

  tell(event: LibvirtEvent): void {
    // Listeners may come and go meanwhile.
    for (const subscription of Array.from(this.#subscriptions))
      if (subscription.isActive) this.#try(() => subscription.listener(event))
  }

  /** What came before is told. From here on it is known by its id, where it has got one. */
  answered(callbackId: number | undefined): void {
    this.isAsking = false
    this.callbackId = callbackId
    if (callbackId === undefined) return
    for (const subscription of this.#subscriptions) subscription.registered()
  }

  /** The connection has ended. */
  end(reason: HostloopError): void {
    this.#dismiss((subscription) => this.#try(() => subscription.ended(reason)))
  }

  /** Registers and deregisters as listeners come and go, until there are none. Never rejects. */
  async serve(): Promise<void> {
    while (this.#subscriptions.size > 0) {
      await this.#register()
      while (this.#subscriptions.size > 0) {
        await new Promise<void>((resolve) => {
          this.#changed = resolve
        })
      }
      await this.#deregister()
    }
    this.#over()
  }

  async #register(): Promise<void> {
    const { kind, id, ref = null } = this.#topic
    this.isAsking = true
    let callbackId: number | undefined
    try {
      const args = { eventId: id, [kind.member]: ref }
      ;({ callbackId } = await this.#owner.caller.call(kind.register, args, NO_LIMIT))
    } catch (error) {
      // Where the connection has ended, all are told of that.
      if (this.#isConnected) this.#refused(error)
    }
    this.#onAnswer(callbackId)
  }

  async #deregister(): Promise<void> {
    const { callbackId } = this
    this.callbackId = undefined
    if (callbackId === undefined || !this.#isConnected) return
    try {
      await this.#owner.caller.call(this.#topic.kind.deregister, { callbackId }, NO_LIMIT)
    } catch (error) {
      if (this.#isConnected) this.#owner.report(error)
    }
  }

  get #isConnected(): boolean {
    return this.#owner.client.closeReason === undefined
  }

  #refused(error: unknown): void {
    let isHeard = true
    this.#dismiss((subscription) => {
      if (!subscription.refused(error)) isHeard = false
    })
    if (!isHeard) this.#owner.report(error)
  }

  #dismiss(tell: (subscription: Subscription<LibvirtEvent>) => void): void {
    const gone = Array.from(this.#subscriptions)
    this.#subscriptions.clear()
    for (const subscription of gone) if (subscription.isActive) tell(subscription)
    this.#changed()
  }

  #try(call: () => void): void {
    try {
      call()
    } catch (error) {
      this.#owner.report(error)
    }
  }
}
