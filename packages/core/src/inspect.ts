import type { EventImpl, EventImplSupport, Handle, HandleEvents, TimerId, WatchId } from './contract.ts'

/** What can be seen of an event-impl at one moment. Times are milliseconds. */
export interface Inspection {
  readonly name: string
  readonly supports: EventImplSupport
  /** Whether it is the registered one. */
  readonly registered: boolean
  readonly closed: boolean
  /** All watches; `events` 0 is a disabled one. */
  readonly watches: readonly { readonly watch: WatchId; readonly handle: Handle; readonly events: HandleEvents }[]
  /** All timeouts; `dueInMs` is undefined for a disabled one, and negative for one that is overdue. */
  readonly timeouts: readonly {
    readonly timer: TimerId
    readonly intervalMs: number
    readonly dueInMs: number | undefined
  }[]
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
