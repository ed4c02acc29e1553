import type { EventMessage, Procedure } from '@hostloop/protocol'
import { remoteError } from '@hostloop/rpc'
import type { FakeDaemon } from './world.ts'

type Register<Args> = Procedure<Args & { readonly eventId: number }, { readonly callbackId: number }>

/** The daemon's side of events: who has registered for what. A second registration for the same is an error, as in libvirt. */
export class EventRegistry {
  /** `'0 all'`, `'0 test'`: the event's id and the object's name, by callback id. */
  readonly callbacks = new Map<number, string>()
  /** When the replies to what is registered are sent; replace it to hold them back. */
  registering: (callbackId: number) => Promise<void> | void = () => {}
  deregistering: () => Promise<void> | void = () => {}
  readonly #daemon: FakeDaemon
  #lastId = 0

  constructor(
    daemon: FakeDaemon,
    member: string,
    register: Register<object>,
    deregister: Procedure<{ readonly callbackId: number }, undefined>,
  ) {
    this.#daemon = daemon
    daemon.on(register, async (args) => {
      const object = (args as unknown as Record<string, { readonly name?: string } | null>)[member]
      const topic = `${args.eventId} ${object?.name ?? 'all'}`
      if ([...this.callbacks.values()].includes(topic))
        throw remoteError({ code: 8, domain: 7, message: `registered twice: ${topic}` })
      const callbackId = this.#lastId++
      this.callbacks.set(callbackId, topic)
      await this.registering(callbackId)
      return { callbackId }
    })
    daemon.on(deregister, async ({ callbackId }) => {
      if (!this.callbacks.delete(callbackId))
        throw remoteError({ code: 8, domain: 7, message: `no callback ${callbackId}` })
      await this.deregistering()
      return undefined
    })
  }

  /** Sends it to whoever registered for the topic, as many times as there are registrations. */
  send<Payload>(
    message: EventMessage<Payload>,
    topics: string[],
    payload: (callbackId: number) => Payload,
  ): void {
    for (const [callbackId, topic] of this.callbacks)
      if (topics.includes(topic)) this.#daemon.server.sendEvent(message, payload(callbackId))
  }
}
