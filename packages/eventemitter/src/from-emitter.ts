import { HandleEvent, HostloopError, InputQueue, WakeList } from '@hostloop/core'
import type { HandleEvents, InputQueueOptions, Pollable } from '@hostloop/core'
import { checkEmitter, checkEventName } from './emitter.ts'
import type { Emitter, EventName } from './emitter.ts'

/** Which events say what of the handle: one at least. */
export interface EmitterEventNames {
  /** Something came. Its arguments are kept until they are taken: READABLE. */
  readonly readable?: EventName | undefined
  /** The emitter takes more again, after it took no more: WRITABLE. Node's streams call that 'drain'. */
  readonly writable?: EventName | undefined
  /** It broke, for good; the first argument says why: ERROR, and HANGUP. */
  readonly error?: EventName | undefined
  /** Nothing more will come, and nothing can be written: HANGUP, once all was taken. */
  readonly hangup?: EventName | undefined
}

/**
 * A handle made of an emitter's events. `poll()` says: READABLE while arguments of a `readable` event wait to be taken;
 * WRITABLE where a `writable` event is named, except between `clearWritable()` and that event; HANGUP and ERROR as the
 * events say, and both after an overflow.
 */
export interface EmitterHandle<Args extends unknown[] = unknown[]> extends Pollable {
  subscribe(wake: () => void): () => void
  /** How many `readable` events wait to be taken. */
  readonly length: number
  /** The cause of ERROR, else undefined. What the event gave is wrapped if it is no Error. */
  readonly error: Error | undefined
  /** The arguments of the oldest `readable` event that waits, or undefined when there is none. */
  take(): Args | undefined
  /** Whoever writes says that the emitter took no more: not WRITABLE until the next `writable` event. */
  clearWritable(): void
  /** Takes all listeners off the emitter, and drops what waits; from then on HANGUP. Idempotent. */
  close(): void
}

/**
 * Makes a handle of an emitter of yours. It listens from now on until `close()`, watched or not, so that nothing is
 * missed; nothing else is done to the emitter. As an emitter can't be paused, no more than `limit` (default 1024) events
 * may wait: beyond, the handle fails with `OVERFLOW`, and what waited can still be taken.
 *
 * `Args` are the arguments of the `readable` event, as you know them: they are not checked.
 *
 * Throws `INVALID_OPTIONS` where the emitter lacks `on` or `off`, or no event is named.
 */
export function fromEmitter<Args extends unknown[] = unknown[]>(
  emitter: Emitter,
  events: EmitterEventNames,
  options: Pick<InputQueueOptions, 'limit'> = {},
): EmitterHandle<Args> {
  return new Handle<Args>(emitter, events, options)
}

class Handle<Args extends unknown[]> implements EmitterHandle<Args> {
  readonly #emitter: Emitter
  readonly #listeners: [EventName, (...args: unknown[]) => void][] = []
  readonly #input: InputQueue<Args>
  readonly #writers = new WakeList()
  #writable: boolean

  constructor(emitter: Emitter, events: EmitterEventNames, { limit }: Pick<InputQueueOptions, 'limit'>) {
    checkEmitter(emitter, ['on', 'off'])
    this.#emitter = emitter
    this.#writable = events.writable !== undefined
    let over = false
    this.#input = new InputQueue<Args>({
      limit,
      onClose: () => {
        over = true
        this.#writable = false
      },
    })
    const listeners = {
      readable: (...args: unknown[]) => void this.#input.push(args as Args),
      writable: () => {
        this.#writable = !over
        this.#writers.wakeAll()
      },
      error: (error?: unknown) => this.#input.fail(error),
      hangup: () => this.#input.end(),
    }
    for (const role of ['readable', 'writable', 'error', 'hangup'] as const) {
      const name = events[role]
      if (name === undefined) continue
      checkEventName(role, name)
      this.#listeners.push([name, listeners[role]])
    }
    if (this.#listeners.length === 0)
      throw new HostloopError(
        'INVALID_OPTIONS',
        'Name one event at least: readable, writable, error or hangup.',
      )
    this.#listen()
  }

  get length(): number {
    return this.#input.length
  }

  get error(): Error | undefined {
    return this.#input.error
  }

  poll(): HandleEvents {
    return this.#input.poll() | (this.#writable ? HandleEvent.WRITABLE : 0)
  }

  subscribe(wake: () => void): () => void {
    const ends = [this.#input.subscribe(wake), this.#writers.add(wake)]
    return () => {
      for (const end of ends) end()
    }
  }

  take(): Args | undefined {
    return this.#input.take()
  }

  clearWritable(): void {
    this.#writable = false
  }

  close(): void {
    this.#leave()
    this.#input.close()
  }

  #listen(): void {
    try {
      for (const [name, listener] of this.#listeners) this.#emitter.on(name, listener)
    } catch (error) {
      this.#leave()
      throw error
    }
  }

  #leave(): void {
    for (const [name, listener] of this.#listeners) this.#emitter.off(name, listener)
  }
}
