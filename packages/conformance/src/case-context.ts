import type {
  ErrorContext,
  EventImpl,
  FreeCallback,
  Handle,
  HandleEvents,
  TimerId,
  WatchId,
} from '@hostloop/core'
import { CaseFailure, check, equal, fail, neverThrows } from './check.ts'
import type { CreateOptions, Fixture } from './fixture.ts'
import { ManualPollable } from './manual-pollable.ts'

/** A watch that writes down what happens to it. */
export interface WatchProbe {
  readonly id: WatchId
  readonly handle: Handle
  /** The bits of each call. */
  readonly calls: HandleEvents[]
  readonly freed: number
  update(events: HandleEvents): void
  remove(): boolean
}

/** A timeout that writes down what happens to it. */
export interface TimeoutProbe {
  readonly id: TimerId
  /** The time of each call. */
  readonly calls: number[]
  readonly freed: number
  update(intervalMs: number): void
  remove(): boolean
}

export interface ReportedError {
  readonly error: unknown
  readonly context: ErrorContext
}

/** A free callback, and how often it ran. */
interface FreeCount {
  readonly what: string
  readonly expected: 0 | 1
  ran: number
}

/** What a case works with: a fresh event-impl, probes, and waiting that never hangs. */
export class CaseContext {
  readonly fixture: Fixture
  /** What reached `onError`. A case that expects errors takes them away; teardown fails on the others. */
  readonly errors: ReportedError[] = []
  readonly #limitMs: number
  readonly #impls: EventImpl[] = []
  readonly #frees: FreeCount[] = []
  readonly #pollables: ManualPollable[] = []
  readonly #cleanups: (() => void)[] = []
  #impl: EventImpl | undefined
  /** A failed check inside a callback: it must not be taken for an error that the callback throws. */
  #failure: unknown

  constructor(fixture: Fixture, limitMs: number) {
    this.fixture = fixture
    this.#limitMs = limitMs
  }

  /** The event-impl under test. */
  get impl(): EventImpl {
    this.#impl ??= this.create()
    return this.#impl
  }

  /** One more event-impl. */
  create(options: CreateOptions = this.#options()): EventImpl {
    return this.#keep(this.fixture.create(options))
  }

  /** An event-impl whose clock starts at `clockMs`. */
  createAt(clockMs: number): EventImpl {
    const create = this.fixture.createAt ?? fail('the fixture has no createAt')
    return this.#keep(create.call(this.fixture, clockMs, this.#options()))
  }

  #options(): CreateOptions {
    return { onError: (error, context) => void this.errors.push({ error, context }) }
  }

  #keep(impl: EventImpl): EventImpl {
    this.#impls.push(impl)
    return impl
  }

  now(): number {
    return this.fixture.now()
  }

  stall(ms: number): void {
    const stall = this.fixture.stall ?? fail('the fixture has no stall')
    stall.call(this.fixture, ms)
  }

  pollable(events: HandleEvents = 0): ManualPollable {
    return this.watched(new ManualPollable(events))
  }

  /** Demands at teardown that nobody listens to `pollable` any more. */
  watched<P extends ManualPollable>(pollable: P): P {
    this.#pollables.push(pollable)
    return pollable
  }

  /** Runs when the case is over, whatever came of it. */
  defer(cleanup: () => void): void {
    this.#cleanups.push(cleanup)
  }

  /** A free callback of a registration that is made: it must run exactly once. */
  onFree(what: string, callback?: FreeCallback): FreeCallback {
    return this.#counted({ what, expected: 1, ran: 0 }, callback)
  }

  /** A free callback of a registration that is refused: it must never run. */
  neverFreed(what: string): FreeCallback {
    return this.#counted({ what, expected: 0, ran: 0 })
  }

  #counted(count: FreeCount, callback?: FreeCallback): FreeCallback {
    this.#frees.push(count)
    return () => {
      count.ran += 1
      if (callback) this.#guarded(callback)
    }
  }

  /** Adds a watch; removes and updates of the probe go to the same event-impl. */
  watch(
    handle: Handle,
    events: HandleEvents,
    callback?: (probe: WatchProbe) => void,
    impl: EventImpl = this.impl,
  ): WatchProbe {
    const calls: HandleEvents[] = []
    let freed = 0
    const id = impl.addHandle(
      handle,
      events,
      (_watch, _handle, bits) => {
        calls.push(bits)
        this.#guarded(() => callback?.(probe))
      },
      this.onFree('of a watch', () => void (freed += 1)),
    )
    const probe: WatchProbe = {
      id,
      handle,
      calls,
      get freed() {
        return freed
      },
      update: (bits) => impl.updateHandle(id, bits),
      remove: () => impl.removeHandle(id),
    }
    return probe
  }

  timeout(
    intervalMs: number,
    callback?: (probe: TimeoutProbe) => void,
    impl: EventImpl = this.impl,
  ): TimeoutProbe {
    const calls: number[] = []
    let freed = 0
    const id = impl.addTimeout(
      intervalMs,
      () => {
        calls.push(this.now())
        this.#guarded(() => callback?.(probe))
      },
      this.onFree('of a timeout', () => void (freed += 1)),
    )
    const probe: TimeoutProbe = {
      id,
      calls,
      get freed() {
        return freed
      },
      update: (ms) => impl.updateTimeout(id, ms),
      remove: () => impl.removeTimeout(id),
    }
    return probe
  }

  #guarded(callback: () => void): void {
    try {
      callback()
    } catch (error) {
      if (!(error instanceof CaseFailure)) throw error
      this.#failure ??= error
    }
  }

  /** Lets the host run for `ms`. */
  async wait(ms: number): Promise<void> {
    await this.fixture.wait(ms)
    if (this.#failure) throw this.#failure
  }

  /** Lets the host run until `condition` holds; fails when that takes too long. */
  async until(condition: () => boolean, what: string): Promise<void> {
    const start = this.now()
    for (let waited = 0; !condition(); waited += 1) {
      const overdue = Math.max(waited, this.now() - start) >= this.#limitMs
      if (overdue) fail(`time limit: waited ${this.#limitMs} ms for ${what}`)
      await this.wait(1)
    }
    if (this.#failure) throw this.#failure
  }

  /** Lets the host run until `promise` settles, and gives its value. */
  async settled<T>(promise: PromiseLike<T>, what: string): Promise<T> {
    let done = false
    const finish = (): void => void (done = true)
    promise.then(finish, finish)
    await this.until(() => done, what)
    return promise
  }

  /** Lets at least that many turns pass, counted by a 0 ms timeout (T1). */
  async turns(count: number, impl: EventImpl = this.impl): Promise<void> {
    let seen = 0
    const sentinel = this.timeout(0, () => void (seen += 1), impl)
    await this.until(() => seen >= count, `${count} turns`)
    await this.#gone(sentinel)
  }

  /**
   * By how much `value` grows in exactly `count` turns. What happens once a turn grows by `count`, one more or less:
   * in the first and the last of them the 0 ms timeout that counts may come before it or after it (R5).
   */
  async growth(count: number, value: () => number, impl: EventImpl = this.impl): Promise<number> {
    let seen = 0
    let first = 0
    let last = 0
    const sentinel = this.timeout(
      0,
      () => {
        if (seen === 0) first = value()
        if (seen === count) last = value()
        seen += 1
      },
      impl,
    )
    await this.until(() => seen > count, `${count + 1} turns`)
    await this.#gone(sentinel)
    return last - first
  }

  /** So that `isIdle()` speaks of the case's own registrations. */
  async #gone(sentinel: TimeoutProbe): Promise<void> {
    sentinel.remove()
    await this.until(() => sentinel.freed > 0, 'a free callback')
  }

  /** Takes what reached `onError` so far. */
  takeErrors(): ReportedError[] {
    return this.errors.splice(0)
  }

  /** Closes everything, and fails on whatever is left behind. */
  async teardown(): Promise<void> {
    while (this.#cleanups.length > 0) this.#cleanups.pop()?.()
    for (const impl of this.#impls) neverThrows('close()', () => impl.close())
    await this.until(
      () => this.#frees.every(({ expected, ran }) => ran >= expected),
      'all free callbacks, which come after close() (F1)',
    )
    await this.wait(1)
    for (const { what, expected, ran } of this.#frees)
      equal(ran, expected, `calls of the free callback ${what}`)
    for (const pollable of this.#pollables) {
      equal(pollable.subscribers, 0, 'subscribers that close() left on a handle')
    }
    for (const impl of this.#impls)
      check(impl.isIdle(), 'must be idle after close() and the last free callback')
    const [unexpected] = this.errors
    if (unexpected) fail(`an error that nobody expected reached onError: ${String(unexpected.error)}`)
  }
}

/** Lets many microtasks pass, and no turn of the host. */
export async function microtasks(): Promise<void> {
  for (let i = 0; i < 50; i += 1) await Promise.resolve()
}
