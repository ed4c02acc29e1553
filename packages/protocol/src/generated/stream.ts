// Generated from facts/ by generator/. Change those, then `npm run generate`.
// Flags and events of streams.

/** libvirt's `virEventHandleType`. */
export const EventHandleType = {
  /** `VIR_EVENT_HANDLE_READABLE` */
  readable: 1,
  /** `VIR_EVENT_HANDLE_WRITABLE` */
  writable: 2,
  /** `VIR_EVENT_HANDLE_ERROR` */
  error: 4,
  /** `VIR_EVENT_HANDLE_HANGUP` */
  hangup: 8,
} as const
export type EventHandleType = (typeof EventHandleType)[keyof typeof EventHandleType]

/** libvirt's `virStreamFlags`. */
export const StreamFlags = {
  /** `VIR_STREAM_NONBLOCK` */
  nonblock: 1,
} as const
export type StreamFlags = (typeof StreamFlags)[keyof typeof StreamFlags]

/** libvirt's `virStreamRecvFlagsValues`. */
export const StreamRecvFlags = {
  /** `VIR_STREAM_RECV_STOP_AT_HOLE` */
  stopAtHole: 1,
} as const
export type StreamRecvFlags = (typeof StreamRecvFlags)[keyof typeof StreamRecvFlags]

/** libvirt's `virStreamEventType`. */
export const StreamEventType = {
  /** `VIR_STREAM_EVENT_READABLE` */
  readable: 1,
  /** `VIR_STREAM_EVENT_WRITABLE` */
  writable: 2,
  /** `VIR_STREAM_EVENT_ERROR` */
  error: 4,
  /** `VIR_STREAM_EVENT_HANGUP` */
  hangup: 8,
} as const
export type StreamEventType = (typeof StreamEventType)[keyof typeof StreamEventType]
