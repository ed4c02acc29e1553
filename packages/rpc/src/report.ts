import type { EventImpl } from '@hostloop/core'

/** Gets what listeners and handlers throw, and what came in that nobody could use. */
export type OnError = (error: unknown) => void

/**
 * Tells of an error that must not stop whoever found it: to `onError`, or else in a later turn the way in which `loop`
 * tells what its callbacks throw.
 */
export function report(loop: EventImpl, error: unknown, onError: OnError | undefined): void {
  if (onError === undefined) {
    throwLater(loop, error)
    return
  }
  try {
    onError(error)
  } catch (second) {
    throwLater(loop, second)
  }
}

function throwLater(loop: EventImpl, error: unknown): void {
  try {
    // A free callback runs exactly once, also if `loop` is closed before.
    const timer = loop.addTimeout(
      -1,
      () => {},
      () => {
        throw error
      },
    )
    loop.removeTimeout(timer)
  } catch {
    // It is closed already: what is left is the language's own route.
    void Promise.reject(error)
  }
}
