import { timeout, watch } from '@hostloop/core'
import type { EventImpl, Handle, HandleEvents } from '@hostloop/core'
import { Observable } from 'rxjs'

export interface ToObservableOptions {
  /** Where to register. Default: the event-impl that is registered when somebody subscribes. */
  readonly loop?: EventImpl | undefined
}

/**
 * What is ready on a handle, as an Observable: each subscription is a watch, and its end removes that. It is
 * level-triggered as watches are: it emits in every turn in which one of `events`, ERROR or HANGUP is so, until somebody
 * reads, writes, or unsubscribes.
 *
 * What `addHandle` throws (`HANDLE_UNSUPPORTED`, `NO_EVENT_IMPL`, …) is its error. It completes when the event-impl is closed.
 */
export function watch$(
  handle: Handle,
  events: HandleEvents,
  { loop }: ToObservableOptions = {},
): Observable<HandleEvents> {
  return new Observable((subscriber) => {
    const onFree = (): void => {
      if (!subscriber.closed) subscriber.complete()
    }
    const held = watch(handle, events, (seen) => subscriber.next(seen), { loop, onFree })
    return () => held.remove()
  })
}

/**
 * Counts from 0, one every `intervalMs` milliseconds: each subscription is a timeout, and its end removes that. 0 is every
 * turn, a negative number is never.
 *
 * What `addTimeout` throws (`INVALID_INTERVAL`, `NO_EVENT_IMPL`, …) is its error. It completes when the event-impl is closed.
 */
export function timeout$(intervalMs: number, { loop }: ToObservableOptions = {}): Observable<number> {
  return new Observable((subscriber) => {
    let count = 0
    const onFree = (): void => {
      if (!subscriber.closed) subscriber.complete()
    }
    const held = timeout(intervalMs, () => subscriber.next(count++), { loop, onFree })
    return () => held.remove()
  })
}
