import { HandleEvent, inspect } from '@hostloop/core'
import type { Point, Size, Workload } from '../workload.ts'
import { memoryRing } from './memory-ring.ts'

const SPAN_MS: Readonly<Record<Size, number>> = { tiny: 50, quick: 150, full: 3000 }
/** Of each kind: watches, timeouts that wait, and disabled ones. */
const REGISTRATIONS = 100
const HOUR_MS = 3_600_000
const nothing = (): void => {}

/** What happens while registrations wait, and none has anything to do. */
export const idle: Workload = {
  name: 'idle',
  title: 'wake-ups while idle',
  metrics: {
    turns: { title: 'turns of the event-impl', unit: '/s', better: 'less' },
    wakeUps: { title: "wake-ups of the loop's thread", unit: '/s', better: 'less' },
  },
  rounds: { tiny: 1, quick: 1, full: 3 },
  async run(host, size, { sleeps }) {
    const loop = host.create()
    if (loop.supports.virtualTime) {
      loop.close()
      return { points: [], inapplicable: ['Virtual time passes only when somebody lets it.'] }
    }
    const ms = SPAN_MS[size]
    const { handles } = memoryRing(REGISTRATIONS)
    const watches = handles.map((handle) => loop.addHandle(handle, HandleEvent.READABLE, nothing))
    const timers = handles.flatMap((_, index) => [
      loop.addTimeout(HOUR_MS + index, nothing),
      loop.addTimeout(-1, nothing),
    ])
    // Until what the start has caused is over. Not by a timeout of the loop, which is to sleep.
    await realTime(30)
    const before = [inspect(loop)?.turns, sleeps?.()] as const
    await realTime(ms)
    // One sleep was ended by the measuring.
    const own = 1
    const after = [inspect(loop)?.turns, sleeps && Math.max(sleeps() - own, before[1]!)] as const
    for (const id of watches) loop.removeHandle(id)
    for (const id of timers) loop.removeTimeout(id)
    loop.close()
    const points: Point[] = []
    for (const [index, metric] of (['turns', 'wakeUps'] as const).entries()) {
      const [start, end] = [before[index], after[index]]
      if (start !== undefined && end !== undefined)
        points.push({ metric, n: REGISTRATIONS, values: [((end - start) * 1000) / ms] })
    }
    if (sleeps) return { points }
    return { points, inapplicable: ["A page can't see how often its thread is woken up."] }
  },
}

function realTime(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
