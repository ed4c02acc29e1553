/** Tells, from the host's loop, that an epoll set has something to say. Nothing that it has keeps the process alive. */
export interface Waiter {
  readonly mode: WaitMode
  /** Waits on the epoll set `epoll`, and owns that fd from now on, also if it throws. Not called while there is one. */
  start(epoll: number): void
  /**
   * The set was asked what is ready. If something was, `wake` is called again in the next pass of the loop; if not, as
   * soon as something is.
   */
  served(ready: boolean): void
  /** Ends the wait and closes the fd. Another one may be started. */
  stop(): void
  /** After `stop()`: lets go of everything. */
  close(): void
}

/** `'loop'`: the epoll fd is in the host's own loop. `'thread'`: a thread of this package's waits on it. */
export type WaitMode = 'loop' | 'thread'
