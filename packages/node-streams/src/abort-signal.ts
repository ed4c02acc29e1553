import { HostloopError, WakeList } from '@hostloop/core'

/** The signal of some options. Throws `INVALID_OPTIONS`. */
export function signalOf(
  options: { readonly signal?: AbortSignal | undefined } | undefined,
): AbortSignal | undefined {
  if (options === undefined) return undefined
  if (typeof options !== 'object' || options === null)
    throw new HostloopError('INVALID_OPTIONS', 'The options must be an object, or be left out.')
  const { signal } = options
  if (signal !== undefined && !isSignal(signal))
    throw new HostloopError('INVALID_OPTIONS', 'signal must be an AbortSignal, or be left out.')
  return signal
}

/** A signal may be of another realm. */
function isSignal(value: unknown): value is AbortSignal {
  return (
    typeof value === 'object' &&
    value !== null &&
    'aborted' in value &&
    'addEventListener' in value &&
    typeof value.addEventListener === 'function'
  )
}

const waiting = new WeakMap<AbortSignal, WakeList>()

/** Calls `abort` at the abort, until the returned function is called. */
export function onAbort(signal: AbortSignal, abort: () => void): () => void {
  const list = waiting.get(signal) ?? new WakeList()
  waiting.set(signal, list)
  // One listener for all: Node warns of a leak when there are more than ten.
  if (list.size === 0) signal.addEventListener('abort', list.wakeAll)
  return list.add(abort, () => {
    if (list.size === 0) signal.removeEventListener('abort', list.wakeAll)
  })
}

/** The reason, as the `cause` of an Error where it is none itself. */
export function abortReason(signal: AbortSignal): Error {
  const reason: unknown = signal.reason
  return reason instanceof Error
    ? reason
    : new Error('The connection attempt was aborted.', { cause: reason })
}
