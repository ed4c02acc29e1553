// Core's own code uses the constants, which a bundler can fold.
export const READABLE = 1
const WRITABLE = 2
export const ERROR = 4
const HANGUP = 8

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
} = { READABLE, WRITABLE, ERROR, HANGUP }

/** What reaches every watch whose mask is not 0, unasked (H3). */
export const UNASKED: number = ERROR | HANGUP
/** What a mask may hold. */
export const ALL_EVENTS: number = READABLE | WRITABLE | UNASKED
