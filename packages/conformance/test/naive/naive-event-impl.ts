import { HandleEvent, HostloopError } from '@hostloop/core'
import type {
  ErrorContext,
  EventImpl,
  EventImplSupport,
  FreeCallback,
  Handle,
  HandleCallback,
  HandleEvents,
  HostloopErrorCode,
  Pollable,
  TimeoutCallback,
  TimerId,
  WatchId,
} from '@hostloop/core'
import type { FdTable } from './fd-table.ts'
import type { TurnTaker, ManualHost } from './manual-host.ts'
import type { NaiveOptions, Timer, Watch } from './records.ts'

const { ERROR, HANGUP } = HandleEvent

/** How often a `Pollable` without `subscribe` is checked. */
export const CHECK_MS = 10

let lastWatchId = 0
let lastTimerId = 0

/**
 * The contract, written down as simply as possible: arrays, linear scans, and one short method for each decision, which
 * the mutants break one by one.
 */
export class NaiveEventImpl implements EventImpl, TurnTaker {
  readonly name = 'naive'
  readonly supports: EventImplSupport
  protected readonly host: ManualHost
  protected readonly fds: FdTable | undefined
  protected readonly onError: NaiveOptions['onError']
  protected readonly aheadMs: number
  protected watches: Watch[] = []
  protected timers: Timer[] = []
  protected frees: FreeCallback[] = []
  /** Whether some enabled watch may be ready. */
  protected woken = false
  protected closed = false
  protected turnTime = 0
  protected nextCheck = Infinity
  #drained: (() => void)[] = []

  constructor({ host, fds, onError, aheadMs = 0 }: NaiveOptions) {
    this.host = host
    this.fds = fds
    this.onError = onError
    this.aheadMs = aheadMs
    this.supports = { fd: fds ? 'full' : 'none', keepAlive: true, virtualTime: true }
    host.takers.add(this)
  }

  protected now(): number {
    return this.host.now + this.aheadMs
  }

  // Handles

  addHandle(handle: Handle, events: HandleEvents, callback: HandleCallback, onFree?: FreeCallback): WatchId {
    this.checkEvents(events)
    this.checkCallbacks(callback, onFree)
    this.checkOpen()
    const watch: Watch = {
      id: this.nextWatchId(),
      handle,
      source: this.sourceOf(handle),
      mask: events,
      callback,
      onFree,
      unsubscribe: undefined,
      version: 0,
    }
    this.listen(watch)
    this.watches.push(watch)
    this.woken = true
    return watch.id
  }

  updateHandle(id: WatchId, events: HandleEvents): void {
    this.checkEvents(events)
    const watch = this.findWatch(id)
    if (!watch) return
    watch.mask = events
    watch.version += 1
    this.listen(watch)
    this.woken = true
    this.settle()
  }

  removeHandle(id: WatchId): boolean {
    const watch = this.findWatch(id)
    if (!watch) return false
    this.watches = this.watches.filter((each) => each !== watch)
    this.unlisten(watch)
    this.freeLater(watch.onFree)
    return true
  }

  // Timeouts

  addTimeout(intervalMs: number, callback: TimeoutCallback, onFree?: FreeCallback): TimerId {
    this.checkInterval(intervalMs)
    this.checkCallbacks(callback, onFree)
    this.checkOpen()
    const timer: Timer = {
      id: this.nextTimerId(),
      intervalMs,
      deadline: Infinity,
      callback,
      onFree,
      version: 0,
    }
    this.start(timer)
    this.timers.push(timer)
    return timer.id
  }

  updateTimeout(id: TimerId, intervalMs: number): void {
    this.checkInterval(intervalMs)
    const timer = this.findTimer(id)
    if (!timer) return
    timer.intervalMs = intervalMs
    timer.version += 1
    this.restart(timer)
    this.settle()
  }

  removeTimeout(id: TimerId): boolean {
    const timer = this.findTimer(id)
    if (!timer) return false
    this.timers = this.timers.filter((each) => each !== timer)
    this.freeLater(timer.onFree)
    return true
  }

  // The end

  isIdle(): boolean {
    return this.frees.length === 0 && !this.hasEnabled()
  }

  protected hasEnabled(): boolean {
    return (
      this.watches.some(({ mask }) => mask !== 0) || this.timers.some(({ intervalMs }) => intervalMs >= 0)
    )
  }

  drain(): Promise<void> {
    if (this.isIdle()) return Promise.resolve()
    return new Promise((resolve) => void this.#drained.push(resolve))
  }

  close(): void {
    this.closed = true
    for (const { id } of this.watches) this.removeHandle(id)
    for (const { id } of this.timers) this.removeTimeout(id)
    this.settle()
  }

  [Symbol.dispose](): void {
    this.close()
  }

  /** Whether the host must stay alive for it (F3). */
  holdsHost(): boolean {
    return this.hasEnabled()
  }

  /** How many records and resources it holds. */
  records(): number {
    return this.watches.length + this.timers.length + this.frees.length
  }

  protected settle(): void {
    if (this.isIdle()) for (const resolve of this.#drained.splice(0)) resolve()
  }

  // A turn

  wants(): number | null {
    const times = this.timers.map(({ deadline }) => deadline)
    if (this.frees.length > 0 || (this.woken && this.watches.some(({ mask }) => mask !== 0))) times.push(0)
    if (this.watches.some((watch) => this.isUnheard(watch))) times.push(this.nextCheck)
    const earliest = Math.min(...times)
    return earliest === Infinity ? null : earliest - this.aheadMs
  }

  turn(): void {
    this.turnTime = this.now()
    this.nextCheck = this.turnTime + CHECK_MS
    this.woken = false
    const calls = [...this.readyWatches(), ...this.dueTimers()]
    this.runFrees()
    for (const call of calls) call()
    this.settle()
  }

  protected runFrees(): void {
    for (const free of this.frees.splice(0)) this.guarded({ during: 'free' }, free)
  }

  /** The watches that are ready at the start of the turn, each as a call that looks again. */
  protected readyWatches(): (() => void)[] {
    return this.watches.flatMap((watch) => {
      if (this.look(watch) === 0) return []
      // Level-triggered: whoever was ready is looked at again in the next turn.
      this.woken = true
      const { version } = watch
      return [() => this.stillMeant(watch, version) && this.callWatch(watch)]
    })
  }

  protected dueTimers(): (() => void)[] {
    return this.timers
      .filter((timer) => this.isDue(timer))
      .map((timer) => {
        const { version } = timer
        return () => this.stillMeant(timer, version) && this.callTimer(timer)
      })
  }

  /** Whether nobody removed or updated it since the turn began (R1). */
  protected stillMeant(record: Watch | Timer, version: number): boolean {
    return record.version === version && [...this.watches, ...this.timers].includes(record)
  }

  protected callWatch(watch: Watch): void {
    const events = this.look(watch)
    if (events === 0) return
    this.guarded({ during: 'handle', watch: watch.id, handle: watch.handle, events }, () =>
      watch.callback(watch.id, watch.handle, events),
    )
  }

  protected callTimer(timer: Timer): void {
    this.rearm(timer)
    this.guarded({ during: 'timeout', timer: timer.id }, () => timer.callback(timer.id))
  }

  protected guarded(context: ErrorContext, action: () => void): void {
    try {
      action()
    } catch (error) {
      this.report(error, context)
    }
  }

  protected report(error: unknown, context: ErrorContext): void {
    if (!this.onError) return void this.host.uncaught.push(error)
    try {
      this.onError(error, context)
    } catch (worse) {
      this.host.uncaught.push(worse)
    }
  }

  // Decisions

  /** What the watch is to be told now. */
  protected look(watch: Watch): HandleEvents {
    if (watch.mask === 0) return 0
    if (this.isStale(watch)) return this.breaks(watch)
    try {
      return this.visible(watch.source.poll(), watch.mask)
    } catch (error) {
      this.report(error, { during: 'poll', handle: watch.handle })
      return this.breaks(watch)
    }
  }

  protected visible(bits: HandleEvents, mask: HandleEvents): HandleEvents {
    return bits & (mask | ERROR | HANGUP)
  }

  /** Disables a watch whose handle went bad, and tells it once, as a turn's call of its own (H6). */
  protected breaks(watch: Watch): HandleEvents {
    this.updateHandle(watch.id, 0)
    this.frees.push(() => {
      const context = { during: 'handle', watch: watch.id, handle: watch.handle, events: ERROR } as const
      if (this.watches.includes(watch))
        this.guarded(context, () => watch.callback(watch.id, watch.handle, ERROR))
    })
    return 0
  }

  /** Whether the fd was closed or replaced under its watch. */
  protected isStale({ handle, source }: Watch): boolean {
    return typeof handle === 'number' && this.fds?.get(handle) !== source
  }

  protected isUnheard({ mask, source }: Watch): boolean {
    return mask !== 0 && source.subscribe === undefined
  }

  protected listen(watch: Watch): void {
    if (watch.mask === 0) return this.unlisten(watch)
    try {
      watch.unsubscribe ??= watch.source.subscribe?.(() => (this.woken = true))
    } catch (cause) {
      this.refuse('HANDLE_UNSUPPORTED', 'the handle can not be subscribed to; use another', cause)
    }
  }

  protected unlisten(watch: Watch): void {
    watch.unsubscribe?.()
    watch.unsubscribe = undefined
  }

  protected start(timer: Timer): void {
    timer.deadline = timer.intervalMs < 0 ? Infinity : this.now() + timer.intervalMs
  }

  protected restart(timer: Timer): void {
    this.start(timer)
  }

  protected isDue(timer: Timer): boolean {
    return timer.deadline <= this.turnTime
  }

  protected rearm(timer: Timer): void {
    timer.deadline = this.turnTime + timer.intervalMs
  }

  protected freeLater(onFree: FreeCallback | undefined): void {
    this.frees.push(onFree ?? ((): void => {}))
  }

  protected nextWatchId(): WatchId {
    return (lastWatchId += 1) as WatchId
  }

  protected nextTimerId(): TimerId {
    return (lastTimerId += 1) as TimerId
  }

  protected findWatch(id: WatchId): Watch | undefined {
    return this.watches.find((watch) => watch.id === id)
  }

  protected findTimer(id: TimerId): Timer | undefined {
    return this.timers.find((timer) => timer.id === id)
  }

  // Arguments

  protected checkEvents(events: HandleEvents): void {
    if (Number.isInteger(events) && events >= 0 && events <= 15) return
    this.refuse('INVALID_EVENTS', 'events must be a sum of HandleEvent bits, 0 to 15')
  }

  protected checkInterval(intervalMs: number): void {
    if (Number.isFinite(intervalMs)) return
    this.refuse('INVALID_INTERVAL', 'the interval must be a finite number of milliseconds')
  }

  protected checkCallbacks(callback: unknown, onFree: unknown): void {
    if (typeof callback === 'function' && (onFree === undefined || typeof onFree === 'function')) return
    this.refuse('INVALID_CALLBACK', 'the callback, and onFree where it is given, must be functions')
  }

  protected checkOpen(): void {
    if (this.closed) this.refuse('CLOSED', 'this event-impl was closed; make another')
  }

  protected sourceOf(handle: Handle): Pollable {
    if (typeof handle === 'object' && typeof handle?.poll === 'function') return handle
    const file = typeof handle === 'number' ? this.fds?.get(handle) : undefined
    return (
      file ??
      this.refuse('HANDLE_UNSUPPORTED', 'a handle must be a Pollable, or an open fd where fds are supported')
    )
  }

  protected refuse(code: HostloopErrorCode, message: string, cause?: unknown): never {
    throw new HostloopError(code, message, { cause })
  }
}
