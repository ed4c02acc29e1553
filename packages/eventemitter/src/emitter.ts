import { HostloopError } from '@hostloop/core'

/**
 * What is needed of an event emitter: eventemitter3, Node's EventEmitter, mitt and many others have it. Listeners are
 * called from within `emit`.
 */
export interface Emitter {
  on(event: EventName, listener: (...args: unknown[]) => void): unknown
  off(event: EventName, listener: (...args: unknown[]) => void): unknown
  emit?(event: EventName, ...args: unknown[]): unknown
  listenerCount?(event: EventName): number
}

export type EventName = string | symbol

/** Throws `INVALID_OPTIONS`, naming the member that is missing. */
export function checkEmitter(emitter: Emitter, members: readonly ('on' | 'off' | 'emit')[]): void {
  for (const member of members) {
    if (typeof (emitter as Partial<Emitter> | null | undefined)?.[member] === 'function') continue
    const without = member === 'emit' ? ' Without it, pass { needed: false }, and tick steadily.' : ''
    throw new HostloopError('INVALID_OPTIONS', `The emitter has no method '${member}'.${without}`)
  }
}

/** Throws `INVALID_OPTIONS` for what is no name of an event. */
export function checkEventName(option: string, name: EventName): void {
  if (typeof name === 'symbol' || (typeof name === 'string' && name !== '')) return
  throw new HostloopError('INVALID_OPTIONS', `'${option}' must name an event: a string or a symbol.`)
}
