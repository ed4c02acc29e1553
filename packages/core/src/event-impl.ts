import { checkCallbacks, checkEvents, checkHandle, checkInterval } from './arguments.ts'
import type {
  EventImpl,
  EventImplSupport,
  FreeCallback,
  Handle,
  HandleCallback,
  HandleEvents,
  Pollable,
  TimeoutCallback,
  TimerId,
  WatchId,
} from './contract.ts'
import type { ErrorContext, OnError } from './error-report.ts'
import type { FdWatcher, HostLoop } from './host-loop.ts'
import { HostloopError } from './hostloop-error.ts'
import { registry } from './registry.ts'
import { INSPECT, type Snapshot } from './snapshot.ts'
import { EVERY_TURN } from './tick-heap.ts'
import { MAX_STARTED, TimerQueue, deadline } from './timer-queue.ts'
import { WatchTable } from './watch-table.ts'

export interface EventImplOptions {
  /** What the host can do; file descriptors depend on `fds`. */
  readonly supports: Omit<EventImplSupport, 'fd'>
  /** Watches integer handles; without it they are `HANDLE_UNSUPPORTED`. */
  readonly fds?: FdWatcher | undefined
  /** Makes a Pollable of an object of the host's own that was passed as a handle (a stream, say); undefined if it is none. */
  readonly adopt?: ((handle: object) => Pollable | undefined) | undefined
  /** Gets what callbacks throw; default: the host's route for uncaught errors. */
  readonly onError?: OnError | undefined
  /** The longest time between two checks of a Pollable without `subscribe`; default 50. */
  readonly checkMaxMs?: number | undefined
}

/** Makes an event-impl on a host loop: the contract's rules, kept in one place for all adapters. */
export function createEventImpl(host: HostLoop, options: EventImplOptions): EventImpl {
  return new Engine(host, options)
}

/** How many turns `inspect` remembers the lateness of. */
const REMEMBERED_TURNS = 16

class Engine implements EventImpl {
  readonly name: string
  readonly supports: EventImplSupport

  readonly #host: HostLoop
  readonly #options: EventImplOptions
  #timers = new TimerQueue()
  readonly #watches: WatchTable
  /** What the end of a turn has to call, and how much of it was not called yet. */
  #frees: FreeCallback[] = []
  #freesPending = 0
  #drained: (() => void)[] = []

  #closed = false
  #stopped = false
  #turning = false
  /** What the clock said when it was last read in this turn. */
  #now = 0
  /** What the host was asked for: an alarm, Infinity being none; to stay alive. */
  #alarm = Infinity
  #held = false

  #turns = 0
  readonly #lateness: number[] = []

  constructor(host: HostLoop, options: EventImplOptions) {
    const { checkMaxMs = 50 } = options
    if (!(checkMaxMs > 0)) throw new HostloopError('INVALID_OPTIONS', 'checkMaxMs must be positive.')
    this.name = host.name
    this.supports = { fd: options.fds ? 'full' : 'none', ...options.supports }
    this.#host = host
    this.#options = options
    const wake = (): void => {
      if (!this.#turning && !this.#stopped) host.requestTurn()
    }
    this.#watches = new WatchTable(options.fds, checkMaxMs, wake, this.#failed)
    host.start(() => this.#turn())
  }

  addHandle(handle: Handle, events: HandleEvents, callback: HandleCallback, onFree?: FreeCallback): WatchId {
    checkEvents(events)
    checkCallbacks(callback, onFree)
    this.#checkOpen()
    const { fds, adopt } = this.#options
    const watchable = checkHandle(handle, this.name, fds !== undefined, adopt)
    const watch = ++registry().lastWatch as WatchId
    try {
      this.#watches.add(watch, handle, watchable, events, callback, onFree)
    } catch (cause) {
      throw new HostloopError('HANDLE_UNSUPPORTED', `Can't watch the handle: ${String(cause)}`, { cause })
    }
    // The handle's own code may have closed this meanwhile.
    if (this.#closed) this.#watches.remove(watch, () => {})
    this.#checkOpen()
    this.#done('addHandle', watch, events)
    return watch
  }

  updateHandle(watch: WatchId, events: HandleEvents): void {
    checkEvents(events)
    this.#watches.update(watch, events)
    this.#done('updateHandle', watch, events)
  }

  removeHandle(watch: WatchId): boolean {
    const removed = this.#watches.remove(watch, this.#callLater)
    this.#done('removeHandle', watch, removed)
    return removed
  }

  addTimeout(intervalMs: number, callback: TimeoutCallback, onFree?: FreeCallback): TimerId {
    checkInterval(intervalMs)
    checkCallbacks(callback, onFree)
    this.#checkOpen()
    const timer = ++registry().lastTimer as TimerId
    this.#timers.add(timer, intervalMs, deadline(intervalMs, this.#startingAt()), callback, onFree)
    this.#done('addTimeout', timer, intervalMs)
    return timer
  }

  updateTimeout(timer: TimerId, intervalMs: number): void {
    checkInterval(intervalMs)
    this.#timers.update(timer, intervalMs, this.#startingAt())
    this.#done('updateTimeout', timer, intervalMs)
  }

  removeTimeout(timer: TimerId): boolean {
    const removed = this.#timers.remove(timer, this.#callLater)
    this.#done('removeTimeout', timer, removed)
    return removed
  }

  isIdle(): boolean {
    return this.#timers.enabled + this.#watches.enabled + this.#freesPending === 0
  }

  drain(): Promise<void> {
    return new Promise((resolve) => {
      if (this.isIdle()) resolve()
      else this.#drained.push(resolve)
    })
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    for (const { watch } of this.#watches.entries()) this.#watches.remove(watch, this.#callLater)
    for (const { timer } of this.#timers.entries(0)) this.#timers.remove(timer, this.#callLater)
    this.#done('close')
  }

  [Symbol.dispose](): void {
    this.close()
  }

  [INSPECT](): Snapshot {
    const now = this.#host.now()
    return {
      closed: this.#closed,
      watches: [...this.#watches.entries()],
      timeouts: [...this.#timers.entries(now)],
      freesPending: this.#freesPending,
      turns: this.#turns,
      latenessMs: [...this.#lateness],
    }
  }

  #turn(): void {
    // The host may call once more after the end, or from within a callback.
    if (this.#turning || this.#stopped) return
    this.#turning = true
    this.#turns++
    try {
      this.#dispatch(this.#readClock())
    } finally {
      this.#turning = false
      if (this.#timers.started > 0) this.#readClock()
      this.#plan(this.#timers.nextDue(), true)
    }
  }

  #dispatch(now: number): void {
    if (now >= this.#alarm) {
      this.#lateness.push(now - this.#alarm)
      if (this.#lateness.length > REMEMBERED_TURNS) this.#lateness.shift()
    }
    this.#watches.begin()
    this.#timers.run(now, this.#failed)
    this.#watches.dispatch(now)
    const frees = this.#frees
    this.#frees = []
    for (const onFree of frees) {
      try {
        onFree()
      } catch (error) {
        this.#failed(error, { during: 'free' })
      }
      this.#freesPending--
    }
  }

  /** After each operation. */
  #done(operation: string, id?: number, value?: unknown): void {
    registry().debug?.(operation, this.name, id, value)
    if (!this.#turning && !this.#stopped) this.#plan(this.#timers.nextTick(), false)
  }

  /** Asks the host for what the next turn needs; after a turn as if it had been asked for nothing, else for what is sooner. */
  #plan(due: number, afterTurn: boolean): void {
    const next = Math.min(due, this.#watches.nextCheck)
    if (next === EVERY_TURN || this.#watches.ready || this.#freesPending > 0) this.#host.requestTurn()
    if (afterTurn || next < this.#alarm || (next === Infinity && this.#alarm !== Infinity)) {
      this.#alarm = next === EVERY_TURN ? Infinity : next
      this.#host.setAlarm(Number.isFinite(next) ? next : null)
    }
    this.#timers = this.#timers.packed()
    this.#timers.started = 0
    const busy = !this.isIdle()
    if (busy !== this.#held) this.#host.hold((this.#held = busy))
    if (busy) return
    for (const resolve of this.#drained.splice(0)) resolve()
    if (!this.#closed || this.#stopped) return
    this.#stopped = true
    this.#host.stop?.()
  }

  /**
   * When what is started now has to count from. Reading the clock takes longer than all the rest: within a turn, what
   * starts between two readings counts from the first until the second is there, and then from that.
   */
  #startingAt(): number {
    return this.#turning && this.#timers.started < MAX_STARTED ? this.#now : this.#readClock()
  }

  #readClock(): number {
    this.#now = this.#host.now()
    this.#timers.restart(this.#now)
    return this.#now
  }

  #checkOpen(): void {
    if (this.#closed)
      throw new HostloopError('CLOSED', `Event-impl '${this.name}' is closed. Create another.`)
  }

  readonly #callLater = (callback: FreeCallback): void => {
    this.#frees.push(callback)
    this.#freesPending++
  }

  readonly #failed = (error: unknown, context: ErrorContext): void => {
    // A handle may fail within add, update or remove, where nothing may be called (A4).
    if (context.during === 'poll') this.#callLater(() => this.#report(error, context))
    else this.#report(error, context)
  }

  #report(error: unknown, context: ErrorContext): void {
    registry().debug?.('error', this.name, error, context)
    try {
      const { onError } = this.#options
      if (onError) onError(error, context)
      else this.#host.reportError(error)
    } catch (second) {
      this.#host.reportError(second)
    }
  }
}
