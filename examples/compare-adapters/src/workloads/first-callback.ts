import type { Host } from '../host.ts'
import type { Point, Size, Workload } from '../workload.ts'

const REPETITIONS: Readonly<Record<Size, number>> = { tiny: 2, quick: 6, full: 20 }

let first = true

/** From the call that makes an event-impl to the first callback of a 0 ms timeout. */
export const firstCallback: Workload = {
  name: 'first-callback',
  title: 'time to the first callback',
  metrics: {
    cold: { title: 'first event-impl of the process', unit: 'ms', better: 'less' },
    warm: { title: 'each one after it', unit: 'ms', better: 'less' },
  },
  rounds: { tiny: 1, quick: 1, full: 1 },
  async run(host, size) {
    const points: Point[] = []
    if (first) points.push({ metric: 'cold', n: null, values: [await measure(host)] })
    first = false
    const values: number[] = []
    while (values.length < REPETITIONS[size]) values.push(await measure(host))
    return { points: [...points, { metric: 'warm', n: null, values }] }
  },
}

function measure(host: Host): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now()
    const loop = host.create()
    const id = loop.addTimeout(0, () => {
      resolve(performance.now() - start)
      loop.removeTimeout(id)
      loop.close()
    })
  })
}
