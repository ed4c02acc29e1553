import type { Handle, HandleCallback, HandleEvents, FreeCallback, Pollable, WatchId } from './contract.ts'
import { ALL_EVENTS, UNASKED } from './handle-event.ts'
import type { FdWatch, FdWatcher } from './host-loop.ts'

/** One watch of an event-impl. */
export interface WatchRecord {
  readonly id: WatchId
  readonly handle: Handle
  /** What answers for the handle: itself, or the Pollable that the adapter made of it. */
  readonly watchable: number | Pollable
  readonly callback: HandleCallback
  readonly onFree: FreeCallback | undefined
  /** While it is enabled. */
  source: Source | undefined
  events: HandleEvents
  /** The turn in which `events` last changed, and what of it was enabled all through that turn (R1). */
  changedIn: number
  steady: HandleEvents
}

/** In place of events: the handle went bad, and will stay so (H6). */
export const GONE = -1

/** A handle that has enabled watches, and how the engine learns what is ready on it, for all of them together (H5). */
export class Source {
  readonly handle: Handle
  /** Its watches: mostly one. */
  watches: WatchRecord | Set<WatchRecord> | undefined
  /** Whether the next turn looks at it. */
  queued = false
  /** Whether nothing will call `wake`: somebody has to poll. */
  mute = false
  /** Of a file descriptor, what was reported since it was last dispatched; GONE for whatever has gone bad. */
  #reported: HandleEvents = 0
  #paused = false
  readonly #wake: (source: Source) => void
  /** What answers; undefined for a file descriptor. */
  #pollable: Pollable | undefined
  #fdWatch: FdWatch | undefined
  #unsubscribe: (() => void) | undefined

  constructor(handle: Handle, wake: (source: Source) => void) {
    this.handle = handle
    this.#wake = wake
  }

  /** Throws what the handle throws. */
  open(watchable: number | Pollable, fds: FdWatcher | undefined, events: HandleEvents): void {
    if (typeof watchable === 'number') {
      this.#fdWatch = fds!.watch(watchable, events | UNASKED, this.#report.bind(this))
      return
    }
    this.#pollable = watchable
    this.mute = !watchable.subscribe
    this.#unsubscribe = watchable.subscribe?.(() => this.#wake(this))
    if (!this.mute && typeof this.#unsubscribe !== 'function')
      throw new TypeError('subscribe() gave no function')
  }

  /** What is ready now, or GONE. Throws what the handle throws. */
  poll(): HandleEvents {
    if (this.#reported > 0) return this.#fdWatch!.poll?.() ?? this.#reported
    // Not a bit more than there are: nothing that a handle says is taken for GONE.
    return this.#reported === 0 && this.#pollable ? this.#pollable.poll() & ALL_EVENTS : this.#reported
  }

  /** After the callbacks: what is ready still, and waited for; or GONE. 0 where `wake` is called anyway. */
  remaining(): HandleEvents {
    if (!this.#fdWatch || this.#reported === GONE) return this.poll() & this.#wanted()
    // The watcher reports again as long as a condition lasts.
    this.#reported = 0
    if (this.#paused) this.#fdWatch.update(this.#wanted())
    this.#paused = false
    return 0
  }

  /** Sets what one of the watches waits for. */
  change(watch: WatchRecord, events: HandleEvents): void {
    watch.events = events
    const { watches } = this
    if (watches instanceof Set) {
      if (events !== 0) watches.add(watch)
      else if (watches.delete(watch) && watches.size === 0) this.watches = undefined
    } else if (events === 0) {
      if (watches === watch) this.watches = undefined
    } else if (watches !== watch) this.watches = watches ? new Set([watches, watch]) : watch
    if (!this.watches) return
    if (this.#fdWatch) {
      this.#paused = false
      this.#fdWatch.update(this.#wanted())
    } else this.#wake(this)
  }

  /** It has gone bad, and whoever watches it is to learn it. */
  lose(): number {
    this.mute = false
    this.#fdWatch = this.#unsubscribe = undefined
    return (this.#reported = GONE)
  }

  /** Lets go of the handle. Throws what the handle throws. */
  close(): HandleEvents {
    this.#fdWatch?.close()
    this.#unsubscribe?.()
    return 0
  }

  #report(events: HandleEvents): void {
    // Told twice before a turn: the host's turns are rarer than the watcher's passes.
    if (this.#reported > 0 && events !== 0 && !this.#paused) {
      this.#paused = true
      this.#fdWatch?.pause?.()
    }
    this.#reported = events === 0 ? GONE : events
    this.#wake(this)
  }

  /** What any of the watches waits for. */
  #wanted(): HandleEvents {
    const { watches } = this
    let events: HandleEvents = UNASKED
    if (watches instanceof Set) for (const watch of watches) events |= watch.events
    else if (watches) events |= watches.events
    return events
  }
}
