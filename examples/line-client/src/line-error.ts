/** The stable codes of `LineError`. */
export type LineErrorCode =
  /** The request is no single line. */
  | 'INVALID_REQUEST'
  /** Too much waits to be sent already: ask again when there are replies. */
  | 'BUSY'
  /** No reply came within the request's time-out. The connection stays. */
  | 'TIMED_OUT'
  /** The server answered that it won't; the message is the server's. The connection stays. */
  | 'REFUSED'
  /** The server left as many keepalives unanswered as were allowed. */
  | 'SILENT'
  /** The server sent what is no reply to anything. */
  | 'PROTOCOL'
  /** The connection could not be made, broke, or was ended by the server; `cause` is why, where that is known. */
  | 'LOST'
  /** This end closed the connection, or `cause` did it before. */
  | 'CLOSED'

/** What the line client fails with. */
export class LineError extends Error {
  override readonly name = 'LineError'
  readonly code: LineErrorCode

  constructor(code: LineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
