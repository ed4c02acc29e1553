import type { Size, Workload } from '../workload.ts'

const PERIOD_MS = 10
const SPAN_MS: Readonly<Record<Size, number>> = { tiny: 100, quick: 150, full: 2000 }

/** How far a periodic timeout falls behind the times at which it would fire if it was never late. */
export const drift: Workload = {
  name: 'drift',
  title: 'drift of a periodic timeout',
  metrics: { drift: { title: `drift of a ${PERIOD_MS} ms timeout`, unit: 'ms/s', better: 'less' } },
  rounds: { tiny: 1, quick: 1, full: 3 },
  async run(host, size) {
    const loop = host.create()
    const now = host.now ?? (() => performance.now())
    const fired: number[] = []
    const elapsed = await new Promise<number>((resolve) => {
      const id = loop.addTimeout(PERIOD_MS, () => {
        fired.push(now())
        const elapsed = fired.at(-1)! - fired[0]!
        if (elapsed < SPAN_MS[size]) return
        loop.removeTimeout(id)
        resolve(elapsed)
      })
    })
    loop.close()
    const behind = elapsed - (fired.length - 1) * PERIOD_MS
    return { points: [{ metric: 'drift', n: null, values: [(behind * 1000) / elapsed] }] }
  },
}
