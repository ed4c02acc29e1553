import type { Emitter } from './emitter.ts'

/**
 * An emitter's own route for errors: its 'error' event where somebody is known to listen, else the platform's route for
 * uncaught errors. Never throws: an error must not come out of a tick, or of an operation.
 */
export function reportTo(emitter: Emitter, error: unknown): void {
  try {
    if (emitter.emit && emitter.listenerCount && emitter.listenerCount('error') > 0)
      emitter.emit('error', error)
    else throwLater(error)
  } catch (second) {
    throwLater(second)
  }
}

function throwLater(thrown: unknown): void {
  // Most hosts have it. Elsewhere an unhandled rejection is the next best, which all have.
  const { queueMicrotask } = globalThis as { readonly queueMicrotask?: (run: () => void) => void }
  if (!queueMicrotask) void Promise.reject(thrown)
  else
    queueMicrotask(() => {
      throw thrown
    })
}
