import type { EventImpl, Handle } from '@hostloop/core'

/** What the module of a host exports. */
export interface HostModule {
  /** Called anew for each workload. What it throws, because something is not there, is in the report. */
  openHost(): Host | Promise<Host>
}

/** One host loop with its adapter, as workloads see it. */
export interface Host {
  /** Makes an event-impl, which is not registered. */
  create(): EventImpl
  /** The clock of these event-impls, in milliseconds. Default: `performance.now`. */
  now?(): number
  /** Lets time pass until the work is done, where it doesn't pass by itself. */
  drive?<T>(work: Promise<T>): Promise<T>
  /** Opens handles of the kind that programs on this host have. Without it, they are in memory only. */
  openRing?(members: number): Ring | Promise<Ring>
  /** After the workload. */
  close?(): void
}

/** Handles through which a token is passed. */
export interface Ring {
  readonly handles: readonly Handle[]
  /** Makes the handle of this member READABLE. */
  send(member: number): void
  /** Takes what has come to this member. */
  take(member: number): void
  close(): void | Promise<void>
}

/** What a runtime can tell of itself. */
export interface Meters {
  /** Bytes of live JavaScript objects, after a garbage collection. */
  heapBytes?(): Promise<number>
  /** How often the loop's thread has gone to sleep, and so was woken up. */
  sleeps?(): number
}
