import type { HandleEvents } from './contract.ts'

/** The few things that only a host can do. An adapter implements it, and `createEventImpl` makes an event-impl of it. */
export interface HostLoop {
  /** The event-impl's name. */
  readonly name: string
  /**
   * Called once, when the event-impl is made: keep `turn`, and call it when it was asked for; more often does no harm.
   * Never from within these functions, none of which may throw.
   */
  start(turn: () => void): void
  /** Milliseconds of a clock that never goes back. Fractions are welcome. */
  now(): number
  /**
   * Run a turn once `now() >= at`; null: no more. There is one alarm: each call replaces the one before. It is set again
   * after every turn, so a call with the same value, while that alarm is yet to ring, SHOULD cost nothing.
   */
  setAlarm(at: number | null): void
  /**
   * Run one turn as soon as the host can without starving its other work. Asked again while that turn is yet to come, a
   * host MUST NOT schedule a second one, also where the alarm has caused another turn meanwhile.
   */
  requestTurn(): void
  /** Keep the host alive (true), or let it end (false). Called on changes only; it starts as false. */
  hold(alive: boolean): void
  /** The host's own route for uncaught errors. */
  reportError(error: unknown): void
  /** Called once, after `close()` and the last free callback: let go of everything; no turn is needed any more. */
  stop?(): void
}

/** Watches file descriptors for an engine. It belongs to a platform, not to a host: see `@hostloop/epoll`. */
export interface FdWatcher {
  /**
   * Watches `fd` for `events` (never 0). Throws `HANDLE_UNSUPPORTED` for an fd that can't be watched. There is one watch
   * on an fd at a time.
   *
   * `ready(events)` is called while any of these conditions lasts (or ERROR, or HANGUP), at least once a pass of the
   * host's loop, from the loop and never from within these functions. `ready(0)` says that the fd was closed or
   * replaced under its watch; it is the last call (H6).
   */
  watch(fd: number, events: HandleEvents, ready: (events: HandleEvents) => void): FdWatch
  /**
   * Calls `run` once, at the end of the pass in which it is reporting: a host that may run a turn from there saves a round
   * of its loop. False where it is not reporting, or has something to call already, as microtasks run between two turns
   * (R4); and then it does nothing.
   */
  afterPass?(run: () => void): boolean
}

/** One watched fd. */
export interface FdWatch {
  /** Sets what is waited for (never 0), maybe to what it is. Never throws: an fd that has gone bad is a `ready(0)`. */
  update(events: HandleEvents): void
  /**
   * What is ready now; undefined where nothing can have changed since it was reported. The engine asks before it calls
   * anyone back. Without it, what was reported serves one turn, however long ago that was. Never throws.
   */
  poll?(): HandleEvents | undefined
  /**
   * Leave the fd alone until `update`: the engine has been told of it, and its host's turn is yet to come. Without it, a
   * host whose turns are rare is told over and over. Never throws.
   */
  pause?(): void
  /** Lets go of the fd: when it returns, the number may be closed and reused (H7). Never throws. */
  close(): void
}
