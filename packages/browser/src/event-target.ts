import { HandleEvent, HostloopError, InputQueue, WakeList } from '@hostloop/core'
import type { InputQueueOptions, Pollable } from '@hostloop/core'

/** What is needed of an EventTarget. */
export interface EventTargetLike {
  addEventListener(
    type: string,
    listener: (event: unknown) => void,
    options: { readonly signal: AbortSignal },
  ): void
}

/** Which events say what of the handle: one at least. */
export interface EventTargetNames {
  /** Something came. The event is kept until it is taken: READABLE. */
  readonly readable?: string | undefined
  /** The target takes more again, after it took no more: WRITABLE. */
  readonly writable?: string | undefined
  /** It broke, for good; the event's `error`, or else the event, says why: ERROR, and HANGUP. */
  readonly error?: string | undefined
  /** Nothing more will come, and nothing can be written: HANGUP, once all was taken. */
  readonly hangup?: string | undefined
}

/**
 * A handle made of the events of an EventTarget. `poll()` says: READABLE while `readable` events wait to be taken;
 * WRITABLE where a `writable` event is named, except between `clearWritable()` and that event; HANGUP and ERROR as the
 * events say, and both after an overflow.
 */
export interface EventTargetHandle<E = unknown> extends Pollable {
  subscribe(wake: () => void): () => void
  /** How many `readable` events wait to be taken. */
  readonly length: number
  /** The cause of ERROR, else undefined; an Error with a `cause` where the event brought none. */
  readonly error: Error | undefined
  /** The oldest `readable` event that waits, or undefined when there is none. */
  take(): E | undefined
  /** Whoever writes says that the target took no more: not WRITABLE until the next `writable` event. */
  clearWritable(): void
  /** Drops what waits; from then on HANGUP. Idempotent. */
  close(): void
}

/**
 * Makes a handle of an EventTarget: a Worker, a BroadcastChannel, an EventSource, an AbortSignal, one of your own. It
 * listens from now on until the handle is closed or has failed or hung up, watched or not, so that nothing is missed. As
 * an EventTarget can't be paused, no more than `limit` (default 1024) events may wait: beyond, the handle fails with
 * `OVERFLOW`, and what waited can still be taken.
 *
 * `E` is the kind of the `readable` event, as you know it: it is not checked.
 *
 * Throws `INVALID_OPTIONS` where the target has no `addEventListener`, or no event is named.
 */
export function fromEventTarget<E = unknown>(
  target: EventTargetLike,
  names: EventTargetNames,
  options: Pick<InputQueueOptions, 'limit'> = {},
): EventTargetHandle<E> {
  if (typeof (target as Partial<EventTargetLike> | null | undefined)?.addEventListener !== 'function')
    throw new HostloopError('INVALID_OPTIONS', "The target has no method 'addEventListener'.")
  const listening = new AbortController()
  const writers = new WakeList()
  let writable = names.writable !== undefined
  const input = new InputQueue<E>({
    limit: options.limit,
    onClose() {
      writable = false
      listening.abort()
    },
  })
  const listeners: Readonly<Record<keyof EventTargetNames, (event: unknown) => void>> = {
    readable: (event) => input.push(event as E),
    writable() {
      writable = true
      writers.wakeAll()
    },
    error: (event) => input.fail((event as { readonly error?: unknown }).error ?? event),
    hangup: () => input.end(),
  }
  const roles = (['readable', 'writable', 'error', 'hangup'] as const).filter((role) => names[role])
  if (roles.length === 0)
    throw new HostloopError(
      'INVALID_OPTIONS',
      'Name one event at least: readable, writable, error or hangup.',
    )
  for (const role of roles) target.addEventListener(names[role]!, listeners[role], listening)
  return {
    get length() {
      return input.length
    },
    get error() {
      return input.error
    },
    poll: () => input.poll() | (writable ? HandleEvent.WRITABLE : 0),
    subscribe(wake) {
      const ends = [input.subscribe(wake), writers.add(wake)]
      return () => {
        for (const end of ends) end()
      }
    },
    take: () => input.take(),
    clearWritable() {
      writable = false
    },
    close: () => input.close(),
  }
}
