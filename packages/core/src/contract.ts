/**
 * The contract: what a library may ask of the loop that the application already runs, and what that loop owes it.
 *
 * The words MUST and MAY mean it. Letters and numbers such as "H2" name the contract's rules; the package
 * `@hostloop/conformance` has a case for each.
 */

/** The id of a watch: a positive safe integer, never used twice in a program (A1). */
export type WatchId = number & { readonly '~hostloop': 'watch' }
/** The id of a timeout: a positive safe integer, never used twice in a program (A1). Counted apart from watches. */
export type TimerId = number & { readonly '~hostloop': 'timer' }

/** A set of `HandleEvent` bits, 0 to 15; 0 is "watch nothing for now". libvirt's `virEventHandleType`. */
export type HandleEvents = number

/** What is watched: an OS file descriptor (where `supports.fd` is `'full'`), or an object that can say what is ready. */
export type Handle = number | Pollable

/**
 * Called in a turn of the host loop when a watched handle is ready, at most once a turn, with all its bits (H1).
 * It MAY call all functions of the contract, also on its own watch. What it throws goes to `onError`; the watch stays (R2).
 */
export type HandleCallback = (watch: WatchId, handle: Handle, events: HandleEvents) => void
/** Called in a turn when the timeout is due. It MAY call all functions of the contract, also on its own timeout. */
export type TimeoutCallback = (timer: TimerId) => void
/**
 * Called exactly once for each successful add, in a turn, after the remove or close that ended the registration has
 * returned, when the callback is not on the stack and the host has let go of the handle (F1). It MAY call all functions of the contract.
 */
export type FreeCallback = () => void

/** What an event-impl can do. */
export interface EventImplSupport {
  /** Whether integer file descriptors can be watched, with the readiness of poll(2). */
  readonly fd: 'none' | 'full'
  /** Whether an enabled registration keeps the host alive, and nothing else does (F3). */
  readonly keepAlive: boolean
  /** Whether the time is not real: it moves when somebody moves it. */
  readonly virtualTime: boolean
}

/**
 * The contract itself. An adapter makes objects of this type; a registrant calls their functions.
 *
 * No function calls anything back: the first callback comes in a later turn (A4). A bad argument throws a
 * `HostloopError` with a stable `code`, and then nothing has changed (A2).
 */
export interface EventImpl {
  /** What kind of loop this is: `'node'`, `'rxjs'`, … */
  readonly name: string
  readonly supports: EventImplSupport

  /**
   * Watches a handle. Level-triggered: as long as a watched condition lasts, the callback comes every turn (H2).
   * ERROR and HANGUP come unasked unless `events` is 0 (H3, H4). One handle MAY have several watches (H5).
   *
   * Throws `INVALID_EVENTS`, `INVALID_CALLBACK`, `HANDLE_UNSUPPORTED` or `CLOSED`. libvirt's `virEventAddHandle`.
   */
  addHandle(handle: Handle, events: HandleEvents, callback: HandleCallback, onFree?: FreeCallback): WatchId
  /** Changes what a watch waits for. Throws `INVALID_EVENTS`; an unknown or removed id is ignored (A3). */
  updateHandle(watch: WatchId, events: HandleEvents): void
  /** Ends a watch: true once, then false (A3). When it returns, the handle may be closed and reused (H7). Never throws. */
  removeHandle(watch: WatchId): boolean

  /**
   * Calls back every `intervalMs` milliseconds, counted from start to start (T1, T3): 0 is every turn, a negative
   * number is never until updated. Any finite number is allowed. Never early, maybe late (T2). The resolution is a
   * millisecond: a period counts from the whole millisecond of the turn before. What starts from within a turn MAY count
   * from the end of that turn, before which nothing can be called.
   *
   * Throws `INVALID_INTERVAL`, `INVALID_CALLBACK` or `CLOSED`. libvirt's `virEventAddTimeout`.
   */
  addTimeout(intervalMs: number, callback: TimeoutCallback, onFree?: FreeCallback): TimerId
  /** Restarts a timeout from now, with the same or another interval (T4). Throws `INVALID_INTERVAL`; an unknown id is ignored. */
  updateTimeout(timer: TimerId, intervalMs: number): void
  /** Ends a timeout: true once, then false (A3). Never throws. */
  removeTimeout(timer: TimerId): boolean

  /** Whether nothing is enabled and no free callback is due: the loop has nothing left to do here. */
  isIdle(): boolean
  /** Resolves when the event-impl becomes idle; at once if it is. */
  drain(): Promise<void>
  /** Removes everything; free callbacks still run, in a later turn. From then on adds throw `CLOSED`. Idempotent. */
  close(): void
  [Symbol.dispose](): void
}

/**
 * An object that can be watched. Readiness is a function of state, so a missed or a needless `wake` is never a wrong
 * answer: who watches asks `poll()` before every callback.
 */
export interface Pollable {
  /** What is ready now, unfiltered. MUST be cheap, MUST have no effect, MUST NOT throw. */
  poll(): HandleEvents
  /**
   * Asks for a call of `wake` whenever `poll()` may have gained a bit. `wake` only takes a note: it MAY be called at any
   * time, also from within `subscribe`, and more often than needed. The returned function ends it; after that the object
   * MUST hold no resource for the subscriber. An object without `subscribe` is checked on a timer.
   */
  subscribe?(wake: () => void): () => void
}

/**
 * A non-blocking stream of bytes, as POSIX has it. `poll()` says: READABLE when `read()` would give bytes, or the end of
 * file has been reached; WRITABLE when `write()` would take at least one byte; HANGUP when nothing will move any more in
 * either direction; ERROR when `error` is set (HANGUP comes with it).
 */
export interface ByteStream extends Pollable {
  subscribe(wake: () => void): () => void
  /** `'connecting'` until the host has connected, `'closed'` after `close()`, an error, or the end of both directions. */
  readonly state: 'connecting' | 'open' | 'closed'
  /** The end of file was reached, and all bytes before it were read. */
  readonly readEnded: boolean
  /** The cause of ERROR (a refused connection, a reset, a TLS failure), else undefined. Stays after `close()`. */
  readonly error: Error | undefined
  /** Bytes that `write()` took and that were not yet handed to the host. */
  readonly pending: number
  /** Up to `max` bytes (default: all there are), or null when there is nothing now. Never an empty array. */
  read(max?: number): Uint8Array | null
  /**
   * Takes what fits, 0 to all of `bytes`, and says how many. The caller MUST leave the taken bytes alone until `pending`
   * is 0. Takes 0 while connecting, and after `end()`, `close()` or an error.
   */
  write(bytes: Uint8Array): number
  /** Flushes what was taken, then ends the writing direction; reading goes on. Idempotent. */
  end(): void
  /** Drops everything, at once, in both directions. Idempotent. */
  close(): void
}

/** Where to connect or listen. A connector says which kinds it serves; the others are `TARGET_UNSUPPORTED`. */
export type Target =
  | { readonly unix: string }
  | { readonly tcp: TcpTarget }
  | { readonly tls: TlsTarget }
  | { readonly command: readonly string[] }
  | { readonly websocket: string }

export interface TcpTarget {
  /** A name or address; where absent, the loopback address. */
  readonly host?: string | undefined
  /** 0 to listen on a free port; see `Acceptor.address`. */
  readonly port: number
}

/** Certificates and keys are PEM text. */
export interface TlsTarget extends TcpTarget {
  /** The name that the peer's certificate must bear; default: `host`. */
  readonly serverName?: string | undefined
  readonly ca?: string | undefined
  readonly cert?: string | undefined
  readonly key?: string | undefined
  /** Whether an unverifiable peer is refused. Default true when connecting, false when listening. */
  readonly rejectUnauthorized?: boolean | undefined
}

/** Makes streams for registrants, so that they need not know the host. */
export interface Connector {
  /**
   * Starts to connect. The stream is `'connecting'`; what goes wrong later is its ERROR with `error`, never a throw.
   * An abort of `signal` before it is open ends it with the signal's reason as `error`; after that the signal is let go.
   * Throws `TARGET_UNSUPPORTED` or `INVALID_TARGET`.
   */
  connect(target: Target, options?: { readonly signal?: AbortSignal | undefined }): ByteStream
  /** Listens. Throws like `connect`; an address in use is the acceptor's ERROR. */
  listen?(target: Target): Acceptor
}

/** A listening socket: READABLE when `accept()` would give a stream, WRITABLE never, HANGUP when closed. */
export interface Acceptor extends Pollable {
  subscribe(wake: () => void): () => void
  /** Where it listens, once it does, as a target to connect to (with the real port); undefined before and after. */
  readonly address: Target | undefined
  readonly error: Error | undefined
  /** The next connection, or null when there is none now. */
  accept(): ByteStream | null
  /** Stops listening and drops what was not accepted; accepted streams live on. Idempotent. */
  close(): void
}
