import { setImmediate, setTimeout } from 'node:timers/promises'
import type { FdWatch, HandleEvents } from '@hostloop/core'
import { epollFds } from '@hostloop/epoll'
import type { EpollFds, EpollFdsOptions, WaitMode } from '@hostloop/epoll'
import { onTestFinished, vi } from 'vitest'

export interface Recorded {
  readonly calls: HandleEvents[]
  readonly watch: FdWatch
}

/** An EpollFds that is closed at the end of the test. */
export function testFds(mode: WaitMode, options: EpollFdsOptions = {}): EpollFds {
  const fds = epollFds({ mode, ...options })
  onTestFinished(() => fds.close())
  return fds
}

/** Records what a watch is told. */
export function record(
  fds: EpollFds,
  fd: number,
  events: HandleEvents,
  then?: (watch: FdWatch) => void,
): Recorded {
  const calls: HandleEvents[] = []
  const watch = fds.watch(fd, events, (seen) => {
    calls.push(seen)
    then?.(watch)
  })
  return { calls, watch }
}

/** What the first call of a watch is given. */
export function first(fds: EpollFds, fd: number, events: HandleEvents): Promise<HandleEvents> {
  return new Promise((resolve) => {
    const watch = fds.watch(fd, events, (seen) => {
      watch.close()
      resolve(seen)
    })
  })
}

/** Keeps the loop alive, as an event-impl would. */
export const until = (holds: () => boolean): Promise<unknown> =>
  vi.waitUntil(holds, { interval: 1, timeout: 5000 })

/** Many passes of the loop, and time enough for a thread to say something in between. */
export async function passes(): Promise<void> {
  for (let i = 0; i < 5; i++) {
    await setImmediate()
    await setTimeout(2)
  }
}
