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

/** The same for core itself, as constants that a bundler can fold. */
export const READABLE = 1
export const WRITABLE = 2
export const ERROR = 4
/** What reaches every watch whose mask is not 0, unasked (H3). */
export const UNASKED = 12
/** What a mask may hold. */
export const ALL_EVENTS = 15
