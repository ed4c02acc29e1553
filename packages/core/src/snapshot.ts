import type { EventImpl, Handle, HandleEvents, TimerId, WatchId } from './contract.ts'

export interface WatchInspection {
  readonly watch: WatchId
  readonly handle: Handle
  /** 0 for a disabled watch. */
  readonly events: HandleEvents
}

export interface TimeoutInspection {
  readonly timer: TimerId
  readonly intervalMs: number
  /** Undefined for a disabled timeout, negative for one that is overdue. */
  readonly dueInMs: number | undefined
}

/** What an event-impl says of itself at one moment. Times are milliseconds. */
export interface Snapshot {
  readonly closed: boolean
  readonly watches: readonly WatchInspection[]
  readonly timeouts: readonly TimeoutInspection[]
  /** Free callbacks that wait for a turn. */
  readonly freesPending: number
  /** How many turns the host has run. */
  readonly turns: number
  /** How late the last turns were for the timeouts that asked for them, the latest turn last; at most 16. */
  readonly latenessMs: readonly number[]
}

/** The key under which an event-impl says what `inspect` shows. One that is not made by the engine MAY have it. */
export const INSPECT: unique symbol = Symbol.for('hostloop.inspect') as typeof INSPECT

export function snapshotOf(impl: EventImpl): Snapshot | undefined {
  return (impl as { [INSPECT]?: () => Snapshot })[INSPECT]?.()
}
