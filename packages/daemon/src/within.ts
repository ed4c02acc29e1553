import { HostloopError, sleep } from '@hostloop/core'
import type { EventImpl } from '@hostloop/core'

/** Waits for a step, but no longer than so many milliseconds; then it rejects with `TIMED_OUT`. */
export async function within(ms: number, loop: EventImpl, step: () => Promise<void>): Promise<void> {
  const done = new AbortController()
  const late = async (): Promise<void> => {
    await sleep(ms, { loop, signal: done.signal })
    throw new HostloopError('TIMED_OUT', `It took more than ${ms} ms.`)
  }
  const timer = late()
  // When the step is done, nobody waits for it.
  timer.catch(() => {})
  try {
    await Promise.race([step(), timer])
  } finally {
    done.abort()
  }
}
