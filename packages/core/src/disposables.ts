import { checkCallbacks } from './arguments.ts'
import type { EventImpl, FreeCallback, Handle, HandleEvents, TimerId, WatchId } from './contract.ts'
import { currentEventImpl } from './registry.ts'

/** Where to register, and until when. */
export interface RegisterOptions {
  /** Default: the registered event-impl; without one it is `NO_EVENT_IMPL`. */
  readonly loop?: EventImpl | undefined
  /** Its abort removes the registration. One that is aborted already is thrown (its reason), and nothing is registered. */
  readonly signal?: AbortSignal | undefined
  /** See `FreeCallback`. */
  readonly onFree?: FreeCallback | undefined
}

/** A registration as an object: `using` and `signal` remove it, and so does `remove()`. */
interface Held<Id, Value> {
  readonly id: Id
  /** As `updateHandle` or `updateTimeout`. */
  update(value: Value): void
  /** As `removeHandle` or `removeTimeout`: true once, then false. */
  remove(): boolean
  [Symbol.dispose](): void
}

export interface Watch extends Held<WatchId, HandleEvents> {}
export interface Timeout extends Held<TimerId, number> {}

/** `addHandle` that gives an object. Throws what `addHandle` throws. */
export function watch(
  handle: Handle,
  events: HandleEvents,
  callback: (events: HandleEvents) => void,
  { loop = currentEventImpl(), ...options }: RegisterOptions = {},
): Watch {
  checkCallbacks(callback, options.onFree)
  return hold(options, (onFree) => {
    const id = loop.addHandle(handle, events, (_watch, _handle, seen) => callback(seen), onFree)
    return {
      id,
      update: (changed) => loop.updateHandle(id, changed),
      remove: () => loop.removeHandle(id),
    }
  })
}

/** `addTimeout` that gives an object. Throws what `addTimeout` throws. */
export function timeout(
  intervalMs: number,
  callback: () => void,
  { loop = currentEventImpl(), ...options }: RegisterOptions = {},
): Timeout {
  checkCallbacks(callback, options.onFree)
  return hold(options, (onFree) => {
    const id = loop.addTimeout(intervalMs, () => callback(), onFree)
    return {
      id,
      update: (changed) => loop.updateTimeout(id, changed),
      remove: () => loop.removeTimeout(id),
    }
  })
}

/** Registers, and ties the registration to the signal for as long as it lasts, however it ends. */
function hold<Id, Value>(
  { signal, onFree }: Omit<RegisterOptions, 'loop'>,
  register: (onFree: FreeCallback | undefined) => Omit<Held<Id, Value>, typeof Symbol.dispose>,
): Held<Id, Value> {
  signal?.throwIfAborted()
  const freed = signal
    ? (): void => {
        signal.removeEventListener('abort', remove)
        onFree?.()
      }
    : onFree
  const { id, update, remove: end } = register(freed)
  const remove = (): boolean => {
    signal?.removeEventListener('abort', remove)
    return end()
  }
  signal?.addEventListener('abort', remove)
  return { id, update, remove, [Symbol.dispose]: remove }
}
