import { sleep } from '@hostloop/core'
import type { Host } from '../host.ts'
import type { Size, Workload } from '../workload.ts'

const metrics = { late: { title: 'lateness of a timeout', unit: 'ms', better: 'less' } } as const

/** So many timeouts at once. */
const TIMEOUTS = 8
const LONGEST_MS = 25
const [BUSY_MS, BUSY_EVERY_MS] = [20, 100]

/** How late timeouts are, when the loop has nothing else to do. */
export const idleLateness: Workload = {
  name: 'lateness-idle',
  title: 'timer lateness, idle',
  metrics,
  rounds: { tiny: 1, quick: 1, full: 3 },
  run: async (host, size) => ({
    points: [{ metric: 'late', n: null, values: await measure(host, size, false) }],
  }),
}

/** How late timeouts are, when something computes for 20 ms in each 100 ms. */
export const busyLateness: Workload = {
  ...idleLateness,
  name: 'lateness-busy',
  title: 'timer lateness under load',
  run: async (host, size) => ({
    points: [{ metric: 'late', n: null, values: await measure(host, size, true) }],
  }),
}

const SPAN_MS: Readonly<Record<Size, number>> = { tiny: 110, quick: 230, full: 3000 }

/** Each timeout is set again, to another interval, when it fires. */
async function measure(host: Host, size: Size, busy: boolean): Promise<number[]> {
  const loop = host.create()
  const now = host.now ?? (() => performance.now())
  const lateness: number[] = []
  const ids = Array.from({ length: TIMEOUTS }, (_, index) => {
    let interval = 1 + index * 3
    let setAt = now()
    const id = loop.addTimeout(interval, () => {
      lateness.push(now() - setAt - interval)
      interval = (interval * 7) % (LONGEST_MS + 1) || 1
      setAt = now()
      loop.updateTimeout(id, interval)
    })
    return id
  })
  if (busy) ids.push(loop.addTimeout(BUSY_EVERY_MS, compute))
  await sleep(SPAN_MS[size], { loop })
  for (const id of ids) loop.removeTimeout(id)
  loop.close()
  return lateness
}

function compute(): void {
  for (const end = performance.now() + BUSY_MS; performance.now() < end;);
}
