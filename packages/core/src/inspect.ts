import type { EventImpl, EventImplSupport, Handle, HandleEvents, TimerId, WatchId } from './contract.ts'

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

/** What can be seen of an event-impl at one moment. Times are milliseconds. */
export interface Inspection {
  readonly name: string
  readonly supports: EventImplSupport
  /** Whether it is the registered one. */
  readonly registered: boolean
  readonly closed: boolean
  readonly watches: readonly WatchInspection[]
  readonly timeouts: readonly TimeoutInspection[]
  /** Free callbacks that wait for a turn. */
  readonly freesPending: number
  /** Until the earliest timeout; undefined where none is enabled. */
  readonly nextDueInMs: number | undefined
  /** How many turns the host has run. */
  readonly turns: number
  /**
   * Whether there is something to wait for, and the host has not run one turn yet. If it stays so, nobody runs the host
   * loop: the classic reason why "events don't fire".
   */
  readonly neverTurned: boolean
  /** How late the last turns were for the timeouts that asked for them, the latest turn last; at most 16. */
  readonly latenessMs: readonly number[]
}

/** The key under which an event-impl says what `inspect` shows. One that was not made by the engine MAY have it. */
export const INSPECT: unique symbol = Symbol.for('hostloop.inspect') as typeof INSPECT

/** Looks into an event-impl. Undefined for one that can't be looked into. Cost: linear in its registrations. */
export function inspect(impl: EventImpl): Inspection | undefined {
  return (impl as { [INSPECT]?: () => Inspection })[INSPECT]?.()
}
