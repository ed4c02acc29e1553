import { eventHandle } from '@hostloop/core'
import type { EventHandle, EventNames, InputQueueOptions } from '@hostloop/core'
import { checkEmitter, checkEventName } from './emitter.ts'
import type { Emitter, EventName } from './emitter.ts'

/**
 * Makes a handle of an emitter of yours. `take()` gives the arguments of `readable` events; the first argument of an
 * `error` event says why. It listens from now on until `close()`, watched or not, also after an error, so that nothing is
 * missed; nothing else is done to the emitter. As an emitter can't be paused, no more than `limit` (default 1024) events
 * may wait: beyond, the handle fails with `OVERFLOW`, and what waited can still be taken.
 *
 * `Args` are the arguments of the `readable` event, as you know them: they are not checked.
 *
 * Throws `INVALID_OPTIONS` where the emitter lacks `on` or `off`, or no event is named.
 */
export function fromEmitter<Args extends unknown[] = unknown[]>(
  emitter: Emitter,
  events: EventNames<EventName>,
  options: Pick<InputQueueOptions, 'limit'> = {},
): EventHandle<Args> {
  checkEmitter(emitter, ['on', 'off'])
  for (const [role, name] of Object.entries(events) as [string, EventName | undefined][])
    if (name !== undefined) checkEventName(role, name)
  const listening: [EventName, (...args: unknown[]) => void][] = []
  const close = (): void => {
    for (const [name, listener] of listening) emitter.off(name, listener)
  }
  const listen = (name: EventName, listener: (...args: unknown[]) => void): void => {
    listening.push([name, listener])
    emitter.on(name, listener)
  }
  try {
    const value = (...args: unknown[]): Args => args as Args
    return eventHandle<EventName, Args>(events, { listen, value, cause: (error) => error, close }, options)
  } catch (error) {
    close()
    throw error
  }
}
