/** The words that the loop's thread shares with the one that waits. */
export const SHARED = { EPOLL: 0, STOP: 1, STOPPED: 2 }

export interface ThreadData {
  readonly koffi: string
  /** An eventfd: "look at the shared words again". */
  readonly wakeup: number
  readonly shared: Int32Array
  /** How long to wait at most: -1 for ever. */
  readonly timeoutMs: number
}

/**
 * What the thread runs: it tells once when the set is ready, and then waits for the eventfd before it looks at the set
 * again. It takes nothing out of the set.
 *
 * Its text is all that the thread gets of it, so that no bundler has to know of a file: it uses nothing but its
 * arguments.
 */
export function waitingThread(
  post: (message: 'ready') => void,
  { koffi, wakeup, shared, timeoutMs }: ThreadData,
  require: (id: string) => unknown,
): void {
  const [EPOLL, STOP, STOPPED, POLLIN] = [0, 1, 2, 1]
  const stopped = (): boolean => {
    if (Atomics.load(shared, STOP) === 0) return false
    Atomics.store(shared, STOPPED, 1)
    Atomics.notify(shared, STOPPED)
    return true
  }
  if (stopped()) return
  const libc = (require(koffi) as typeof import('koffi')).load(null)
  const poll = libc.func('int poll(void *, unsigned long, int)') as (...args: unknown[]) => number
  const read = libc.func('intptr_t read(int, void *, size_t)') as (...args: unknown[]) => number
  // struct pollfd: an int, and two shorts for what is asked for and what came of it. A negative fd is skipped.
  const fds = new Int32Array(4)
  const events = new Int16Array(fds.buffer)
  const counter = new BigUint64Array(1)
  fds[0] = wakeup
  events[2] = events[6] = POLLIN
  let told = false
  while (!stopped()) {
    fds[2] = told ? -1 : Atomics.load(shared, EPOLL)
    poll(fds, 2, timeoutMs)
    if (events[3] !== 0) {
      read(wakeup, counter, 8)
      told = false
    } else if (events[7] !== 0 && fds[2] !== -1) {
      told = true
      post('ready')
    }
  }
}
