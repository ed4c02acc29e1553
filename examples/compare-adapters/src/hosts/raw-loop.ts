import { HandleEvent } from '@hostloop/core'
import type { EventImpl, Handle, HandleEvents, Pollable, TimerId, WatchId } from '@hostloop/core'

/** A handle of the host's own that calls back by itself. */
export interface RawHandle extends Pollable {
  /** Returns what ends it. */
  listen(callback: () => void): () => void
}

/** What the host has for "as soon as you can". */
export type Soon = (callback: () => void) => unknown

interface RawTimeout {
  readonly callback: () => void
  intervalMs: number
  timer: NodeJS.Timeout | number | undefined
}

interface RawWatch {
  events: HandleEvents
  readonly end: () => void
}

/**
 * The host's raw primitives under the names of the contract, so that the same workloads run on them: what a program has
 * that uses no adapter. An id is the thing itself, and next to none of the contract's rules is kept: what was added has to
 * be removed one by one.
 */
export class RawLoop implements EventImpl {
  readonly name = 'raw'
  readonly supports = { fd: 'none', keepAlive: false, virtualTime: false } as const
  readonly #soon: Soon

  constructor(soon: Soon) {
    this.#soon = soon
  }

  addHandle(
    handle: Handle,
    events: HandleEvents,
    callback: (watch: WatchId, handle: Handle, events: HandleEvents) => void,
  ): WatchId {
    const source = handle as Pollable | RawHandle
    const call = (): void => callback(watch as unknown as WatchId, handle, HandleEvent.READABLE)
    let asked = false
    const later = (): void => {
      asked = false
      if (source.poll() & watch.events) call()
    }
    const end =
      'listen' in source
        ? source.listen(call)
        : source.subscribe!(() => {
            if (asked) return
            asked = true
            this.#soon(later)
          })
    const watch: RawWatch = { events, end }
    return watch as unknown as WatchId
  }

  updateHandle(watch: WatchId, events: HandleEvents): void {
    ;(watch as unknown as RawWatch).events = events
  }

  removeHandle(watch: WatchId): boolean {
    const raw = watch as unknown as RawWatch
    raw.events = 0
    raw.end()
    return true
  }

  addTimeout(intervalMs: number, callback: (timer: TimerId) => void): TimerId {
    const timeout: RawTimeout = {
      callback: callback as unknown as () => void,
      intervalMs,
      timer: undefined,
    }
    this.#start(timeout)
    return timeout as unknown as TimerId
  }

  updateTimeout(timer: TimerId, intervalMs: number): void {
    const timeout = timer as unknown as RawTimeout
    // Node can restart a timer of the same interval.
    if (intervalMs === timeout.intervalMs && typeof timeout.timer === 'object') {
      timeout.timer.refresh()
      return
    }
    clearInterval(timeout.timer)
    timeout.intervalMs = intervalMs
    this.#start(timeout)
  }

  removeTimeout(timer: TimerId): boolean {
    const timeout = timer as unknown as RawTimeout
    clearInterval(timeout.timer)
    timeout.intervalMs = -1
    return true
  }

  isIdle(): boolean {
    return true
  }

  drain(): Promise<void> {
    return Promise.resolve()
  }

  close(): void {}

  [Symbol.dispose](): void {}

  #start(timeout: RawTimeout): void {
    const { callback, intervalMs } = timeout
    if (intervalMs > 0) timeout.timer = setInterval(callback, intervalMs)
    else if (intervalMs === 0) {
      const again = (): void => {
        if (timeout.intervalMs !== 0) return
        callback()
        this.#soon(again)
      }
      this.#soon(again)
    }
  }
}
