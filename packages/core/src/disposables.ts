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
export interface Registered<Id, Value> {
  readonly id: Id
  /** As `updateHandle` or `updateTimeout`. */
  update(value: Value): void
  /** As `removeHandle` or `removeTimeout`: true once, then false. */
  remove(): boolean
  [Symbol.dispose](): void
}

export type Watch = Registered<WatchId, HandleEvents>
export type Timeout = Registered<TimerId, number>

/** `addHandle` that gives an object. Throws what `addHandle` throws. */
export function watch(
  handle: Handle,
  events: HandleEvents,
  callback: (events: HandleEvents) => void,
  { loop = currentEventImpl(), signal, onFree }: RegisterOptions = {},
): Watch {
  signal?.throwIfAborted()
  const id = loop.addHandle(handle, events, (_watch, _handle, seen) => callback(seen), onFree)
  return registered(
    id,
    (changed) => loop.updateHandle(id, changed),
    () => loop.removeHandle(id),
    signal,
  )
}

/** `addTimeout` that gives an object. Throws what `addTimeout` throws. */
export function timeout(
  intervalMs: number,
  callback: () => void,
  { loop = currentEventImpl(), signal, onFree }: RegisterOptions = {},
): Timeout {
  signal?.throwIfAborted()
  const id = loop.addTimeout(intervalMs, () => callback(), onFree)
  return registered(
    id,
    (changed) => loop.updateTimeout(id, changed),
    () => loop.removeTimeout(id),
    signal,
  )
}

function registered<Id, Value>(
  id: Id,
  update: (value: Value) => void,
  removeId: () => boolean,
  signal: AbortSignal | undefined,
): Registered<Id, Value> {
  const remove = (): boolean => {
    signal?.removeEventListener('abort', remove)
    return removeId()
  }
  signal?.addEventListener('abort', remove)
  return { id, update, remove, [Symbol.dispose]: remove }
}
