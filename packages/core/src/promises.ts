import type { EventImpl, Handle, HandleEvents } from './contract.ts'
import { HostloopError } from './hostloop-error.ts'
import { currentEventImpl } from './registry.ts'

/** Where to wait, and until when. */
export interface WaitOptions {
  /** Default: the registered event-impl; without one it is `NO_EVENT_IMPL`. */
  readonly loop?: EventImpl | undefined
  /** Its abort rejects with its reason. */
  readonly signal?: AbortSignal | undefined
}

/** Resolves after `ms` milliseconds. Rejects with the signal's reason, or `CLOSED` when the event-impl is closed first. */
export async function sleep(
  ms: number,
  { loop = currentEventImpl(), signal }: WaitOptions = {},
): Promise<void> {
  await once<void>(signal, (resolve, freed) => {
    const timer = loop.addTimeout(Math.max(ms, 0), () => resolve(), freed)
    return () => loop.removeTimeout(timer)
  })
}

/**
 * Resolves with what is ready, in the turn in which one of `events` is. Rejects with the signal's reason, or `CLOSED`
 * when the event-impl is closed first.
 */
export async function whenReady(
  handle: Handle,
  events: HandleEvents,
  { loop = currentEventImpl(), signal }: WaitOptions = {},
): Promise<HandleEvents> {
  return once<HandleEvents>(signal, (resolve, freed) => {
    const watch = loop.addHandle(handle, events, (_watch, _handle, seen) => resolve(seen), freed)
    return () => loop.removeHandle(watch)
  })
}

/**
 * `for await (const events of readiness(stream, HandleEvent.READABLE))`: one step each time that the handle is ready,
 * and nothing is watched while the loop's body runs. Level-triggered like a watch, so a body that neither reads nor
 * breaks is run again in a later turn. Ends by `break`, or by throwing what `whenReady` rejects with. A wait for the next
 * step ends only by `signal`, not by `return()`.
 */
export async function* readiness(
  handle: Handle,
  events: HandleEvents,
  options: WaitOptions = {},
): AsyncGenerator<HandleEvents, never, void> {
  for (;;) yield await whenReady(handle, events, options)
}

/** A promise for the first callback of a registration, which ends with it, whatever the reason. */
function once<T>(
  signal: AbortSignal | undefined,
  register: (resolve: (value: T) => void, freed: () => void) => () => boolean,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal?.throwIfAborted()
    const abort = (): void => {
      reject(signal?.reason)
      end()
    }
    let ended = false
    const end = (): void => {
      ended = true
      signal?.removeEventListener('abort', abort)
      remove()
    }
    const freed = (): void => {
      if (ended) return
      reject(new HostloopError('CLOSED', 'The event-impl was closed while this was waited for.'))
      end()
    }
    const remove = register((value) => {
      resolve(value)
      end()
    }, freed)
    signal?.addEventListener('abort', abort)
  })
}
