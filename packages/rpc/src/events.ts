import { HostloopError } from '@hostloop/core'
import type { EventMessage } from '@hostloop/protocol'
import type { Frame } from './frame.ts'
import { decode } from './xdr-decoder.ts'

interface Listener {
  readonly call: (payload: unknown) => void
  active: boolean
}

interface Route {
  readonly event: EventMessage
  /** Replaced when it changes, so that who is being told can come and go. */
  listeners: readonly Listener[]
}

/** Who listens to which message that a server sends by itself. */
export class Events {
  readonly #programs = new Map<number, Map<number, Route>>()
  readonly #failed: (error: unknown) => void
  /** What came and nobody listened to. */
  readonly #unknown: (frame: Frame) => void

  constructor(failed: (error: unknown) => void, unknown: (frame: Frame) => void) {
    this.#failed = failed
    this.#unknown = unknown
  }

  add<Payload>(event: EventMessage<Payload>, call: (payload: Payload) => void): () => void {
    const listener: Listener = { call: call as Listener['call'], active: true }
    const { program, number } = event
    let procedures = this.#programs.get(program)
    if (procedures === undefined) this.#programs.set(program, (procedures = new Map()))
    let route = procedures.get(number)
    if (route === undefined) procedures.set(number, (route = { event, listeners: [] }))
    route.listeners = [...route.listeners, listener]
    const found = route
    return () => {
      listener.active = false
      found.listeners = found.listeners.filter((other) => other !== listener)
    }
  }

  dispatch(frame: Frame): void {
    const route = this.#programs.get(frame.program)?.get(frame.procedure)
    if (route === undefined || route.listeners.length === 0 || route.event.version !== frame.version) {
      this.#try(() => this.#unknown(frame))
      return
    }
    let payload: unknown
    try {
      payload = decode(route.event.payload, frame.bytes, frame.start, frame.end)
    } catch (cause) {
      const message = `An event was lost: ${route.event.name} can't be decoded: ${(cause as Error).message}`
      this.#failed(new HostloopError('PROTOCOL_ERROR', message, { cause }))
      return
    }
    for (const listener of route.listeners) {
      if (!listener.active) continue
      try {
        listener.call(payload)
      } catch (error) {
        this.#failed(error)
      }
    }
  }

  #try(call: () => void): void {
    try {
      call()
    } catch (error) {
      this.#failed(error)
    }
  }
}
