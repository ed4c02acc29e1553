/** The stable codes of `HostloopError`. Messages may change; codes don't. */
export type HostloopErrorCode =
  /** No event-impl is registered: the application has to install and register an adapter. */
  | 'NO_EVENT_IMPL'
  /** No connector is registered, and none was given. */
  | 'NO_CONNECTOR'
  /** An event-impl is registered already. */
  | 'ALREADY_REGISTERED'
  /** The registered event-impl still has registrations; or the address to listen on is somebody's already. */
  | 'IN_USE'
  /** The event-impl, pool or server was closed. */
  | 'CLOSED'
  /** Two copies of core with different contracts share the program. */
  | 'VERSION_MISMATCH'
  /** The handle can't be watched by this event-impl. */
  | 'HANDLE_UNSUPPORTED'
  /** A mask that is no set of the four bits. */
  | 'INVALID_EVENTS'
  /** An interval that is no finite number. */
  | 'INVALID_INTERVAL'
  /** A callback that is no function. */
  | 'INVALID_CALLBACK'
  /** The target's kind is not served by this connector. */
  | 'TARGET_UNSUPPORTED'
  /** The target's kind is known, and its content is wrong. */
  | 'INVALID_TARGET'
  /** The host loop lacks something that the event-impl needs, or an option is wrong. */
  | 'INVALID_OPTIONS'
  /** More has come in than may wait to be taken. */
  | 'OVERFLOW'
  /** Whatever the platform lacks. */
  | 'UNSUPPORTED'
  /** A value that can't be encoded as the type that it is said to have. */
  | 'INVALID_VALUE'
  /** What came from the peer breaks the protocol, or can't be decoded. */
  | 'PROTOCOL_ERROR'
  /** The peer answered, with an error. */
  | 'REMOTE_ERROR'
  /** The time given for it is over. */
  | 'TIMED_OUT'
  /** The connection ended before it was done; where it broke, `cause` says how. */
  | 'DISCONNECTED'
  /** The peer sends nothing any more, not even answers to keepalive messages. */
  | 'UNRESPONSIVE'
  /** More jobs wait for a worker than may: try again later, or raise the limit. */
  | 'QUEUE_FULL'
  /** The worker thread ended while it had the job. */
  | 'WORKER_CRASHED'

/** The one class of errors that hostloop throws: a stable `code`, and a message that says what to do next. */
export class HostloopError extends Error {
  override readonly name = 'HostloopError'
  readonly code: HostloopErrorCode

  constructor(code: HostloopErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** Whether `error` is a `HostloopError`, made by any copy of core in any realm, and bears `code` where one is given. */
export function isHostloopError(error: unknown, code?: HostloopErrorCode): error is HostloopError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    error.name === 'HostloopError' &&
    'code' in error &&
    (code === undefined || error.code === code)
  )
}
