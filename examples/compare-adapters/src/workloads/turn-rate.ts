import type { Size, Workload } from '../workload.ts'
import { RateMeter } from './rate-meter.ts'

const SPAN_MS: Readonly<Record<Size, number>> = { tiny: 20, quick: 50, full: 300 }

/** How often a timeout of 0 ms fires. */
export const turnRate: Workload = {
  name: 'turn-rate',
  title: 'rate of a 0 ms timeout',
  metrics: { rate: { title: 'turns', unit: '/s', better: 'more' } },
  rounds: { tiny: 1, quick: 2, full: 5 },
  async run(host, size) {
    const loop = host.create()
    const rate = await new Promise<number>((resolve) => {
      const meter = new RateMeter(SPAN_MS[size])
      const id = loop.addTimeout(0, () => {
        if (!meter.event()) return
        loop.removeTimeout(id)
        resolve(meter.perSecond)
      })
    })
    loop.close()
    return { points: [{ metric: 'rate', n: null, values: [rate] }] }
  },
}
