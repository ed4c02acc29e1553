import type { HandleEvents, Pollable } from './contract.ts'
import { HandleEvent } from './handle-event.ts'
import { HostloopError } from './hostloop-error.ts'
import { InputQueue, type InputQueueOptions } from './input-queue.ts'
import { WakeList } from './wake-list.ts'

/** Which events say what of a handle: one at least. */
export interface EventNames<Name> {
  /** Something came. It is kept until it is taken: READABLE. */
  readonly readable?: Name | undefined
  /** More is taken again, after no more was: WRITABLE. Node's streams call that 'drain'. */
  readonly writable?: Name | undefined
  /** It broke, for good: ERROR, and HANGUP. */
  readonly error?: Name | undefined
  /** Nothing more will come, and nothing can be written: HANGUP, once all was taken. */
  readonly hangup?: Name | undefined
}

/**
 * A handle made of a host object's events. `poll()` says: READABLE while what `readable` events brought waits to be
 * taken; WRITABLE where a `writable` event is named, except between `clearWritable()` and that event; HANGUP and ERROR as
 * the events say, and both after an overflow.
 */
export interface EventHandle<T> extends Pollable {
  subscribe(wake: () => void): () => void
  /** How many `readable` events wait to be taken. */
  readonly length: number
  /** The cause of ERROR, else undefined. What the event gave is wrapped if it is no Error. */
  readonly error: Error | undefined
  /** What the oldest `readable` event that waits has brought, or undefined when there is none. */
  take(): T | undefined
  /** Whoever writes says that no more was taken: not WRITABLE until the next `writable` event. */
  clearWritable(): void
  /** Ends listening, and drops what waits; from then on HANGUP. Idempotent. */
  close(): void
}

/** How to listen to a host object, and what its events bring. */
export interface EventSourceBinding<Name, T> {
  /** From now on, `listener` is called with what each such event brings. */
  listen(name: Name, listener: (...args: unknown[]) => void): void
  /** What `take()` is to give for a `readable` event. */
  value(...args: unknown[]): T
  /** Why it broke, of an `error` event. */
  cause(...args: unknown[]): unknown
  /** Called once, when no event means anything any more: after `close()`, the end, an error or an overflow. */
  over?(): void
  /** Called by each `close()`. */
  close?(): void
}

const ROLES = ['readable', 'writable', 'error', 'hangup'] as const

/**
 * Makes a handle of events that can't be paused: no more than `limit` (default 1024) may wait to be taken; beyond, the
 * handle fails with `OVERFLOW`, and what waited can still be taken. Throws `INVALID_OPTIONS` where no event is named.
 */
export function eventHandle<Name, T>(
  names: EventNames<Name>,
  source: EventSourceBinding<Name, T>,
  { limit }: Pick<InputQueueOptions, 'limit'> = {},
): EventHandle<T> {
  const roles = ROLES.filter((role) => names[role] !== undefined)
  if (roles.length === 0)
    throw new HostloopError(
      'INVALID_OPTIONS',
      'Name one event at least: readable, writable, error or hangup.',
    )
  const writers = new WakeList()
  let writable = names.writable !== undefined
  let over = false
  const input = new InputQueue<T>({
    limit,
    onClose() {
      over = true
      writable = false
      source.over?.()
    },
  })
  const listeners = {
    readable: (...args: unknown[]) => void input.push(source.value(...args)),
    writable() {
      writable = !over
      writers.wakeAll()
    },
    error: (...args: unknown[]) => input.fail(source.cause(...args)),
    hangup: () => input.end(),
  }
  for (const role of roles) source.listen(names[role]!, listeners[role])
  return {
    get length() {
      return input.length
    },
    get error() {
      return input.error
    },
    poll: (): HandleEvents => input.poll() | (writable ? HandleEvent.WRITABLE : 0),
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
    close() {
      source.close?.()
      input.close()
    },
  }
}
