import { HostloopError, eventHandle } from '@hostloop/core'
import type { EventHandle, EventNames, InputQueueOptions } from '@hostloop/core'

/** What is needed of an EventTarget. */
export interface EventTargetLike {
  addEventListener(
    type: string,
    listener: (event: unknown) => void,
    options: { readonly signal: AbortSignal },
  ): void
}

/**
 * Makes a handle of an EventTarget: a Worker, a BroadcastChannel, an EventSource, an AbortSignal, one of your own.
 * `take()` gives `readable` events; the `error` of an `error` event, or else the event, says why. It listens from now on
 * until the handle is closed or has failed or hung up, watched or not, so that nothing is missed. As an EventTarget can't
 * be paused, no more than `limit` (default 1024) events may wait: beyond, the handle fails with `OVERFLOW`, and what
 * waited can still be taken.
 *
 * `E` is the kind of the `readable` event, as you know it: it is not checked.
 *
 * Throws `INVALID_OPTIONS` where the target has no `addEventListener`, or no event is named.
 */
export function fromEventTarget<E = unknown>(
  target: EventTargetLike,
  names: EventNames<string>,
  options: Pick<InputQueueOptions, 'limit'> = {},
): EventHandle<E> {
  if (typeof (target as Partial<EventTargetLike> | null | undefined)?.addEventListener !== 'function')
    throw new HostloopError('INVALID_OPTIONS', "The target has no method 'addEventListener'.")
  const listening = new AbortController()
  return eventHandle<string, E>(
    names,
    {
      listen: (name, listener) => target.addEventListener(name, listener, listening),
      value: (event) => event as E,
      cause: (event) => (event as { readonly error?: unknown }).error ?? event,
      over: () => listening.abort(),
    },
    options,
  )
}
