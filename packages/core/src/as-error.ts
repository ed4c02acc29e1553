/** What a source failed with, as the `cause` of an Error where it is none itself. */
export function asError(error: unknown): Error {
  return error instanceof Error
    ? error
    : new Error('The source failed, with something that is no Error: see cause.', { cause: error })
}
