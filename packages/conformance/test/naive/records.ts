import type {
  OnError,
  FreeCallback,
  Handle,
  HandleCallback,
  HandleEvents,
  Pollable,
  TimeoutCallback,
  TimerId,
  WatchId,
} from '@hostloop/core'
import type { FdTable } from './fd-table.ts'
import type { ManualHost } from './manual-host.ts'

export interface Watch {
  readonly id: WatchId
  readonly handle: Handle
  /** What is asked for the readiness: the handle itself, or the file behind a number. */
  readonly source: Pollable
  mask: HandleEvents
  readonly callback: HandleCallback
  readonly onFree: FreeCallback | undefined
  unsubscribe: (() => void) | undefined
  /** Grows with every update, so that a turn sees what was changed since it began. */
  version: number
}

export interface Timer {
  readonly id: TimerId
  intervalMs: number
  /** When it fires next; `Infinity` is never. */
  deadline: number
  readonly callback: TimeoutCallback
  readonly onFree: FreeCallback | undefined
  version: number
}

export interface NaiveOptions {
  readonly host: ManualHost
  readonly fds?: FdTable | undefined
  readonly onError?: OnError | undefined
  /** How far the clock of this event-impl is ahead of the host's. */
  readonly aheadMs?: number
}
