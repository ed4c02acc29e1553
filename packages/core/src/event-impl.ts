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
import { TimerQueue, deadline } from './timer-queue.ts'
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
    this.#watches = new WatchTable(options.fds, checkMaxMs, () => this.#requestTurn(), this.#failed)
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
    this.#timers.add(timer, intervalMs, deadline(intervalMs, this.#host.now()), callback, onFree)
    this.#done('addTimeout', timer, intervalMs)
    return timer
  }

  updateTimeout(timer: TimerId, intervalMs: number): void {
    checkInterval(intervalMs)
    this.#timers.update(timer, intervalMs, this.#host.now())
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
    const timers = [...this.#timers.entries(0)]
    for (const { timer } of timers) this.#timers.remove(timer, this.#callLater)
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
      this.#dispatch(this.#host.now())
    } finally {
      this.#turning = false
      this.#askAgain()
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

  /** Asks the host for what the next turn needs, as if it had been asked for nothing yet. */
  #askAgain(): void {
    // Not after each operation: a storm that goes up and down again would copy the timeouts many times.
    this.#timers = this.#timers.packed()
    const next = Math.min(this.#timers.nextDue(), this.#watches.nextCheck)
    if (next === EVERY_TURN || this.#watches.ready || this.#freesPending > 0) this.#requestTurn()
    this.#setAlarm(next)
    this.#settle()
  }

  /** After each operation. The host hears only of what is sooner than what it was asked for. */
  #done(operation: string, id?: number, value?: unknown): void {
    registry().debug?.(operation, this.name, id, value)
    if (this.#turning) return
    const next = Math.min(this.#timers.nextTick(), this.#watches.nextCheck)
    if (next === EVERY_TURN) this.#requestTurn()
    else if (next < this.#alarm || (next === Infinity && this.#alarm !== Infinity)) this.#setAlarm(next)
    this.#settle()
  }

  #requestTurn(): void {
    if (!this.#turning) this.#host.requestTurn()
  }

  #setAlarm(at: number): void {
    this.#alarm = at === EVERY_TURN ? Infinity : at
    this.#host.setAlarm(this.#alarm === Infinity ? null : at)
  }

  #settle(): void {
    const busy = !this.isIdle()
    if (busy !== this.#held) this.#host.hold((this.#held = busy))
    if (busy) return
    this.#timers = this.#timers.packed()
    for (const resolve of this.#drained.splice(0)) resolve()
    if (!this.#closed || this.#stopped) return
    this.#stopped = true
    this.#host.stop?.()
  }

  #checkOpen(): void {
    if (this.#closed)
      throw new HostloopError('CLOSED', `Event-impl '${this.name}' is closed. Create another.`)
  }

  readonly #callLater = (callback: FreeCallback): void => {
    this.#frees.push(callback)
    this.#freesPending++
    this.#requestTurn()
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
