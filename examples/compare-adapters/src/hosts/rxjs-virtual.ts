import { createRxjsEventImpl, runVirtual } from '@hostloop/rxjs'
import { VirtualTimeScheduler } from 'rxjs'
import type { Host } from '../host.ts'

/** Time passes as fast as it can be computed. */
export function openHost(): Host {
  const scheduler = new VirtualTimeScheduler()
  return {
    create: () => createRxjsEventImpl({ scheduler }),
    now: () => scheduler.now(),
    async drive(work) {
      let over = false
      const isOver = (): boolean => over
      const ended = work.finally(() => (over = true))
      while (!isOver()) {
        await runVirtual(scheduler, { until: isOver })
        // The work may wait for real time.
        await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 1))])
      }
      return ended
    },
  }
}
