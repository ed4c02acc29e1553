import { HandleEvent, sleep } from '@hostloop/core'
import type { Size, Workload } from '../workload.ts'
import { memoryRing } from './memory-ring.ts'

const NUMBER: Readonly<Record<Size, number>> = { tiny: 500, quick: 10_000, full: 50_000 }
const HOUR_MS = 3_600_000
const nothing = (): void => {}

/** Bytes of JavaScript objects for each registration; its handle and its callback are not counted. */
export const memory: Workload = {
  name: 'memory',
  title: 'memory of a registration',
  metrics: {
    timeout: { title: 'a timeout', unit: 'B', better: 'less' },
    watch: { title: 'a watch', unit: 'B', better: 'less' },
  },
  rounds: { tiny: 1, quick: 1, full: 3 },
  async run(host, size, { heapBytes }) {
    if (!heapBytes) return { points: [], inapplicable: ['This runtime tells nothing of its memory.'] }
    const n = NUMBER[size]
    const { handles } = memoryRing(n)
    const loop = host.create()
    const addTimeouts = (count: number): (() => void) => {
      const ids = Array.from({ length: count }, (_, index) => loop.addTimeout(HOUR_MS + index, nothing))
      return () => ids.forEach((id) => loop.removeTimeout(id))
    }
    const addWatches = (count: number): (() => void) => {
      const ids = Array.from({ length: count }, (_, index) =>
        loop.addHandle(handles[index]!, HandleEvent.READABLE, nothing),
      )
      return () => ids.forEach((id) => loop.removeHandle(id))
    }
    const bytesEach = async (add: (count: number) => () => void): Promise<number> => {
      // What comes with the first ones is not theirs.
      add(50)()
      await sleep(0, { loop })
      const before = await heapBytes()
      const remove = add(n)
      const bytes = (await heapBytes()) - before
      remove()
      await sleep(0, { loop })
      return Math.max(bytes, 0) / n
    }
    const points = [
      { metric: 'timeout', n, values: [await bytesEach(addTimeouts)] },
      { metric: 'watch', n, values: [await bytesEach(addWatches)] },
    ]
    loop.close()
    return { points }
  },
}
