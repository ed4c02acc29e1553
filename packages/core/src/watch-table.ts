import type { FreeCallback, Handle, HandleCallback, HandleEvents, Pollable, WatchId } from './contract.ts'
import type { OnError } from './error-report.ts'
import { ERROR, READABLE, UNASKED, WRITABLE } from './handle-event.ts'
import type { FdWatcher } from './host-loop.ts'
import type { WatchInspection } from './snapshot.ts'
import { GONE, type Readiness, fdReadiness, goneReadiness, pollableReadiness } from './readiness.ts'
import { EVERY_TURN } from './tick-heap.ts'

interface WatchRecord {
  readonly id: WatchId
  readonly handle: Handle
  /** What answers for the handle: itself, or the Pollable that the adapter made of it. */
  readonly watchable: number | Pollable
  readonly callback: HandleCallback
  readonly onFree: FreeCallback | undefined
  events: HandleEvents
  /** The turn in which `events` last changed, and what of it was enabled all through that turn (R1). */
  changedIn: number
  steady: HandleEvents
}

/** A handle that has enabled watches: one subscription, however many they are (H5). */
interface Source {
  readonly handle: Handle
  readiness: Readiness
  readonly watches: Set<WatchRecord>
  /** How many of the watches want to read, and to write. */
  readers: number
  writers: number
  /** Whether the next turn looks at it. */
  queued: boolean
}

/** The shortest time between two checks of a Pollable without `subscribe`. It doubles while nothing is ready. */
const CHECK_MIN_MS = 1

/** In `changedIn`: not since it was set to this. */
const UNCHANGED = -1

/** All watches of one event-impl, and what is ready on their handles. */
export class WatchTable {
  readonly #fds: FdWatcher | undefined
  readonly #checkMaxMs: number
  /** Something may be ready: a turn is needed. */
  readonly #requestTurn: () => void
  readonly #failed: OnError
  readonly #watches = new Map<WatchId, WatchRecord>()
  readonly #sources = new Map<Handle, Source>()
  readonly #mute = new Set<Source>()
  #queue: Source[] = []
  #turn = 0
  #checkDelay = CHECK_MIN_MS

  /** How many watches are enabled. */
  enabled = 0
  /** When the handles that can't call `wake` have to be checked next: EVERY_TURN, a time, or Infinity. */
  nextCheck: number = Infinity

  constructor(
    fds: FdWatcher | undefined,
    /** The longest time between two checks of a Pollable without `subscribe`. */
    checkMaxMs: number,
    requestTurn: () => void,
    failed: OnError,
  ) {
    this.#fds = fds
    this.#checkMaxMs = checkMaxMs
    this.#requestTurn = requestTurn
    this.#failed = failed
  }

  /** Whether the next turn has a handle to look at. */
  get ready(): boolean {
    return this.#queue.length > 0
  }

  /** Throws what the handle throws when it can't be watched; then nothing has changed. */
  add(
    id: WatchId,
    handle: Handle,
    watchable: number | Pollable,
    events: HandleEvents,
    callback: HandleCallback,
    onFree: FreeCallback | undefined,
  ): void {
    const watch: WatchRecord = {
      id,
      handle,
      watchable,
      callback,
      onFree,
      events: 0,
      changedIn: this.#turn,
      steady: 0,
    }
    if (!this.#sources.has(handle)) {
      if (events !== 0) this.#open(watch, events)
      // Whether an fd can be watched shows only when it is tried.
      else if (typeof watchable === 'number') this.#fds!.watch(watchable, READABLE, () => {}).close()
    }
    this.#watches.set(id, watch)
    this.#change(watch, events)
  }

  /** Ignores an unknown id. */
  update(id: WatchId, events: HandleEvents): void {
    const watch = this.#watches.get(id)
    if (!watch) return
    watch.steady = this.#effective(watch) & events
    watch.changedIn = this.#turn
    if (events !== 0 && !this.#sources.has(watch.handle)) {
      try {
        this.#open(watch, events)
      } catch (error) {
        // It could be watched when it was added: it has gone bad since, and its watch learns it in a turn.
        const { handle, watchable } = watch
        if (typeof watchable !== 'number') this.#failed(error, { during: 'poll', handle })
        this.#register(handle, goneReadiness)
      }
    }
    this.#change(watch, events)
  }

  /** Whether there was one. `freed` gets its free callback. */
  remove(id: WatchId, freed: (onFree: FreeCallback) => void): boolean {
    const watch = this.#watches.get(id)
    if (!watch) return false
    this.#watches.delete(id)
    this.#change(watch, 0)
    if (watch.onFree) freed(watch.onFree)
    return true
  }

  /** A turn begins: whatever changes from here on waits for the next one. */
  begin(): void {
    this.#turn++
  }

  /** Calls back the watches that are ready. */
  dispatch(now: number): void {
    const round = now >= this.nextCheck
    if (round) for (const source of this.#mute) this.#enqueue(source)
    const queue = this.#queue
    this.#queue = []
    let found = false
    for (const source of queue) {
      source.queued = false
      if (!this.#dispatchSource(source)) continue
      if (source.readiness.mute) found = true
      else this.#enqueue(source)
    }
    if (this.#mute.size === 0 || !(round || found)) return
    if (found) this.#checkDelay = CHECK_MIN_MS
    this.nextCheck = Math.min(round ? Infinity : this.nextCheck, now + this.#checkDelay)
    this.#checkDelay = Math.min(this.#checkDelay * 2, this.#checkMaxMs)
  }

  *entries(): Generator<WatchInspection> {
    for (const { id, handle, events } of this.#watches.values()) yield { watch: id, handle, events }
  }

  /** Whether the source has to be looked at again: a condition lasts, or it was ready and nobody would tell. */
  #dispatchSource(source: Source): boolean {
    let called = false
    for (const watch of source.watches) {
      const mask = this.#effective(watch)
      const events = mask === 0 ? 0 : this.#ask(source, 'poll')
      if (events === GONE) return this.#dispatchGone(source)
      const seen = events & (mask | UNASKED)
      if (seen === 0) continue
      called = true
      this.#call(watch, seen)
    }
    if (source.watches.size === 0) return false
    return source.readiness.mute ? called : (this.#ask(source, 'remaining') & wanted(source)) !== 0
  }

  /** The watches of a handle that has gone bad: ERROR, once, and disabled; enabled again, they try it anew (H6). */
  #dispatchGone(source: Source): boolean {
    const told = [...source.watches].filter((watch) => this.#effective(watch) !== 0)
    for (const watch of told) {
      this.#change(watch, 0)
      watch.changedIn = UNCHANGED
    }
    for (const watch of told) {
      if (this.#watches.has(watch.id) && watch.changedIn === UNCHANGED) this.#call(watch, ERROR)
    }
    return source.watches.size > 0
  }

  #call({ id, handle, callback }: WatchRecord, events: HandleEvents): void {
    try {
      callback(id, handle, events)
    } catch (error) {
      this.#failed(error, { during: 'handle', watch: id, handle, events })
    }
  }

  #ask(source: Source, what: 'poll' | 'remaining'): HandleEvents {
    const { handle, readiness } = source
    try {
      return readiness[what]()
    } catch (error) {
      this.#failed(error, { during: 'poll', handle })
      source.readiness = goneReadiness(() => this.#wake(source))
      this.#letGo(handle, readiness)
      return GONE
    }
  }

  /** What the watch waits for in this turn: only what was enabled before it began. */
  #effective(watch: WatchRecord): HandleEvents {
    return watch.changedIn === this.#turn ? watch.steady : watch.events
  }

  /** Sets a watch's mask. The source is open unless the mask was 0 and stays so. */
  #change(watch: WatchRecord, events: HandleEvents): void {
    const source = this.#sources.get(watch.handle)
    if (!source) return
    const before = watch.events
    watch.events = events
    source.readers += (events & READABLE) - (before & READABLE)
    source.writers += (events & WRITABLE) - (before & WRITABLE)
    this.enabled += Number(events !== 0) - Number(before !== 0)
    if (events !== 0) source.watches.add(watch)
    else source.watches.delete(watch)
    if (source.watches.size > 0) source.readiness.want(wanted(source))
    else this.#close(source)
  }

  /** Opens the source of a watch's handle. Throws what the handle throws. */
  #open({ handle, watchable }: WatchRecord, events: HandleEvents): void {
    this.#register(handle, (wake) =>
      typeof watchable === 'number'
        ? fdReadiness(this.#fds!, watchable, events | UNASKED, wake)
        : pollableReadiness(watchable, wake),
    )
  }

  #register(handle: Handle, open: (wake: () => void) => Readiness): void {
    // A handle may wake from within `subscribe`, before there is a source.
    let source: Source | undefined
    const readiness = open(() => source && this.#wake(source))
    // It may also have been watched from there.
    if (this.#sources.has(handle)) {
      this.#letGo(handle, readiness)
      return
    }
    source = { handle, readiness, watches: new Set(), readers: 0, writers: 0, queued: false }
    this.#sources.set(handle, source)
    if (!readiness.mute) return
    this.#mute.add(source)
    this.#checkDelay = CHECK_MIN_MS
    this.nextCheck = EVERY_TURN
  }

  #close(source: Source): void {
    this.#sources.delete(source.handle)
    this.#mute.delete(source)
    if (this.#mute.size === 0) this.nextCheck = Infinity
    this.#letGo(source.handle, source.readiness)
  }

  #letGo(handle: Handle, readiness: Readiness): void {
    try {
      readiness.close()
    } catch (error) {
      this.#failed(error, { during: 'poll', handle })
    }
  }

  /** A needless call, also one after the end, is harmless. */
  #wake(source: Source): void {
    if (source.watches.size === 0) return
    this.#enqueue(source)
    this.#requestTurn()
  }

  #enqueue(source: Source): void {
    if (source.queued) return
    source.queued = true
    this.#queue.push(source)
  }
}

/** What any watch of the source waits for. */
function wanted(source: Source): HandleEvents {
  return (source.readers > 0 ? READABLE : 0) | (source.writers > 0 ? WRITABLE : 0) | UNASKED
}
