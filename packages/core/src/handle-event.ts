import type { HandleEvents } from './contract.ts'

/** The bits of `HandleEvents`, with libvirt's own values (`VIR_EVENT_HANDLE_*`). */
export const HandleEvent: {
  /** Reading would not wait: there are bytes, or the end of file. */
  readonly READABLE: 1
  /** Writing would not wait. */
  readonly WRITABLE: 2
  /** Something is broken; comes unasked. */
  readonly ERROR: 4
  /** The peer is gone; comes unasked. */
  readonly HANGUP: 8
} = { READABLE: 1, WRITABLE: 2, ERROR: 4, HANGUP: 8 }

/** What reaches every watch whose mask is not 0, unasked (H3). */
export const UNASKED: HandleEvents = HandleEvent.ERROR | HandleEvent.HANGUP

/** All bits: what `poll()` may return and a mask may hold. */
export const ALL_EVENTS: HandleEvents = HandleEvent.READABLE | HandleEvent.WRITABLE | UNASKED
