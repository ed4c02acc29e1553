import type { Emitter, EventName } from '@hostloop/eventemitter'

/** What an emitter needs to have at least. */
export class MinimalEmitter implements Emitter {
  readonly listeners = new Map<(...args: unknown[]) => void, EventName>()

  on(event: EventName, listener: (...args: unknown[]) => void): void {
    this.listeners.set(listener, event)
  }

  off(_event: EventName, listener: (...args: unknown[]) => void): void {
    this.listeners.delete(listener)
  }

  emit(event: EventName, ...args: unknown[]): void {
    this.call(event, ...args)
  }

  call(event: EventName, ...args: unknown[]): void {
    for (const [listener, name] of this.listeners) if (name === event) listener(...args)
  }
}
