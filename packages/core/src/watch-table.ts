import type { FreeCallback, Handle, HandleCallback, HandleEvents, Pollable, WatchId } from './contract.ts'
import type { OnError } from './error-report.ts'
import { ERROR, READABLE, UNASKED } from './handle-event.ts'
import type { FdWatcher } from './host-loop.ts'
import type { WatchInspection } from './snapshot.ts'
import { GONE, Source, type WatchRecord } from './source.ts'
import { EVERY_TURN } from './tick-heap.ts'

/** The shortest time between two checks of a Pollable without `subscribe`. It doubles while nothing is ready. */
const CHECK_MIN_MS = 1

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
      source: undefined,
      events: 0,
      changedIn: this.#turn,
      steady: 0,
    }
    // Whether an fd can be watched shows only when it is tried.
    if (events === 0 && typeof watchable === 'number' && !this.#sources.has(handle))
      this.#fds!.watch(watchable, READABLE, () => {}).close()
    this.#change(watch, events)
    this.#watches.set(id, watch)
  }

  /** Ignores an unknown id. */
  update(id: WatchId, events: HandleEvents): void {
    const watch = this.#watches.get(id)
    if (!watch) return
    watch.steady = this.#effective(watch) & events
    watch.changedIn = this.#turn
    try {
      this.#change(watch, events)
    } catch (error) {
      // It could be watched when it was added: it has gone bad since, and its watch learns it in a turn.
      const { handle, watchable } = watch
      if (typeof watchable !== 'number') this.#failed(error, { during: 'poll', handle })
      watch.source = new Source(handle, this.#wake)
      watch.source.lose()
      this.#change(watch, events)
    }
    // The handle's own code may have removed it meanwhile.
    if (!this.#watches.has(id)) this.#change(watch, 0)
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
      if (source.mute) found = true
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
    const { watches } = source
    let seen = 0
    if (watches instanceof Set) for (const watch of watches) seen |= this.#serve(source, watch)
    else if (watches) seen = this.#serve(source, watches)
    if (!source.watches) return false
    return source.mute ? seen !== 0 : this.#try(source, source.remaining) !== 0
  }

  /** Calls the watch if it waits for what is ready, and says for what it was called. */
  #serve(source: Source, watch: WatchRecord): HandleEvents {
    const mask = this.#effective(watch)
    if (mask === 0) return 0
    let events = this.#try(source, source.poll)
    if (events === GONE) {
      // ERROR, once, and disabled; enabled again, it tries the handle anew (H6).
      events = ERROR
      this.#forget(source)
      this.#change(watch, 0)
    }
    events &= mask | UNASKED
    if (events !== 0) this.#call(watch, events)
    return events
  }

  #call({ id, handle, callback }: WatchRecord, events: HandleEvents): void {
    try {
      callback(id, handle, events)
    } catch (error) {
      this.#failed(error, { during: 'handle', watch: id, handle, events })
    }
  }

  /** What a handle throws is reported, and it counts as gone. */
  #try(source: Source, what: () => HandleEvents): HandleEvents {
    try {
      return what.call(source)
    } catch (error) {
      this.#failed(error, { during: 'poll', handle: source.handle })
      if (what !== source.close) this.#try(source, source.close)
      return source.lose()
    }
  }

  /** What the watch waits for in this turn: only what was enabled before it began. */
  #effective(watch: WatchRecord): HandleEvents {
    return watch.changedIn === this.#turn ? watch.steady : watch.events
  }

  /** Sets a watch's mask. Throws what the handle throws when it has to be opened and can't be; then nothing has changed. */
  #change(watch: WatchRecord, events: HandleEvents): void {
    if (!watch.source && events === 0) return
    const source = (watch.source ??= this.#sources.get(watch.handle) ?? this.#open(watch, events))
    this.enabled += Number(events !== 0) - Number(watch.events !== 0)
    source.change(watch, events)
    if (events === 0) watch.source = undefined
    if (source.watches) return
    this.#forget(source)
    this.#try(source, source.close)
  }

  #open({ handle, watchable }: WatchRecord, events: HandleEvents): Source {
    const source = new Source(handle, this.#wake)
    source.open(watchable, this.#fds, events)
    const other = this.#sources.get(handle)
    if (other) {
      // It was watched from within `subscribe`.
      this.#try(source, source.close)
      return other
    }
    this.#sources.set(handle, source)
    if (source.mute) {
      this.#mute.add(source)
      this.#checkDelay = CHECK_MIN_MS
      this.nextCheck = EVERY_TURN
    }
    return source
  }

  /** Whoever watches the handle from now on opens it anew. */
  #forget(source: Source): void {
    if (this.#sources.get(source.handle) === source) this.#sources.delete(source.handle)
    this.#mute.delete(source)
    if (this.#mute.size === 0) this.nextCheck = Infinity
  }

  /** A needless call, also one after the end, is harmless. */
  readonly #wake = (source: Source): void => {
    if (!source.watches) return
    // A turn was asked for when the first came.
    if (this.#queue.length === 0) this.#requestTurn()
    this.#enqueue(source)
  }

  #enqueue(source: Source): void {
    if (source.queued) return
    source.queued = true
    this.#queue.push(source)
  }
}
