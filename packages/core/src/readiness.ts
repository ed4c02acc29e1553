import type { HandleEvents, Pollable } from './contract.ts'
import { ALL_EVENTS } from './handle-event.ts'
import type { FdWatcher } from './host-loop.ts'

/** In place of events: the handle went bad, and will stay so (H6). */
export const GONE = -1

/** How the engine learns what is ready on one handle, for all its watches together. */
export interface Readiness {
  /** What is ready now, or GONE. */
  poll(): HandleEvents
  /** After the callbacks: what is ready still. 0 where `wake` is called anyway as long as it is. */
  remaining(): HandleEvents
  /** Called whenever a watch is enabled or changed, with the events that any watch waits for. */
  want(events: HandleEvents): void
  /** Whether nothing will call `wake`: somebody has to poll. */
  readonly mute: boolean
  /** Lets go of the handle. */
  close(): void
}

export function pollableReadiness(pollable: Pollable, wake: () => void): Readiness {
  const unsubscribe = pollable.subscribe?.(wake)
  if (pollable.subscribe && typeof unsubscribe !== 'function')
    throw new TypeError('subscribe() gave no function')
  // Not a bit more than there are: nothing that a handle says is taken for GONE.
  const poll = (): HandleEvents => pollable.poll() & ALL_EVENTS
  return {
    poll,
    remaining: poll,
    want: wake,
    mute: unsubscribe === undefined,
    close: () => unsubscribe?.(),
  }
}

/** The watcher reports again as long as a condition lasts, so what it reported serves one turn. */
export function fdReadiness(fds: FdWatcher, fd: number, events: HandleEvents, wake: () => void): Readiness {
  let reported: HandleEvents = 0
  const watch = fds.watch(fd, events, (ready) => {
    reported = ready === 0 ? GONE : ready
    wake()
  })
  return {
    poll: () => reported,
    remaining() {
      if (reported !== GONE) reported = 0
      return reported
    },
    want: (now) => watch.update(now),
    mute: false,
    close: () => watch.close(),
  }
}

/** For a handle that refused to be watched again. */
export function goneReadiness(wake: () => void): Readiness {
  return { poll: () => GONE, remaining: () => GONE, want: wake, mute: false, close() {} }
}
