import type { EventImpl, EventImplSupport } from './contract.ts'
import { registeredEventImpl } from './registry.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'

/** What can be seen of an event-impl at one moment. */
export interface Inspection extends Snapshot {
  readonly name: string
  readonly supports: EventImplSupport
  /** Whether it is the registered one. */
  readonly registered: boolean
  /** Until the earliest timeout, negative if it is overdue; undefined where none is enabled. */
  readonly nextDueInMs: number | undefined
  /**
   * Whether there is something to wait for, and the host has not run one turn yet. If it stays so, nobody runs the host
   * loop: the classic reason why "events don't fire".
   */
  readonly neverTurned: boolean
}

/** Looks into an event-impl. Undefined for one that can't be looked into. Cost: linear in its registrations. */
export function inspect(impl: EventImpl): Inspection | undefined {
  const snapshot = snapshotOf(impl)
  if (!snapshot) return undefined
  const due = snapshot.timeouts.flatMap(({ dueInMs }) => (dueInMs === undefined ? [] : [dueInMs]))
  return {
    name: impl.name,
    supports: impl.supports,
    registered: registeredEventImpl() === impl,
    ...snapshot,
    nextDueInMs: due.reduce<number | undefined>((least, each) => Math.min(least ?? each, each), undefined),
    neverTurned: snapshot.turns === 0 && !impl.isIdle(),
  }
}
