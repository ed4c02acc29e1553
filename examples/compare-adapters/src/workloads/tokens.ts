import { HandleEvent } from '@hostloop/core'
import type { Host, Ring } from '../host.ts'
import type { Point, Size, Workload } from '../workload.ts'
import { memoryRing } from './memory-ring.ts'
import { RateMeter } from './rate-meter.ts'

const SPAN_MS: Readonly<Record<Size, number>> = { tiny: 20, quick: 30, full: 200 }
const MEMBERS: Readonly<Record<Size, readonly number[]>> = {
  tiny: [3],
  quick: [100],
  full: [1, 10, 100],
}

/** A token goes round a ring of handles: whoever can read it sends it to the next. */
export const tokens: Workload = {
  name: 'tokens',
  title: 'token passing',
  metrics: {
    memory: { title: 'hops through handles in memory', unit: '/s', better: 'more' },
    own: { title: "hops through the host's own handles", unit: '/s', better: 'more' },
  },
  rounds: { tiny: 1, quick: 2, full: 5 },
  async run(host, size) {
    const points: Point[] = []
    for (const n of MEMBERS[size]) {
      points.push({ metric: 'memory', n, values: [await pass(host, memoryRing(n), SPAN_MS[size])] })
      if (!host.openRing) continue
      points.push({ metric: 'own', n, values: [await pass(host, await host.openRing(n), SPAN_MS[size])] })
    }
    return host.openRing ? { points } : { points, inapplicable: ['It has no handles of its own.'] }
  },
}

async function pass(host: Host, ring: Ring, ms: number): Promise<number> {
  const { handles } = ring
  const loop = host.create()
  const watches: (() => void)[] = []
  const rate = await new Promise<number>((resolve) => {
    let meter: RateMeter | undefined
    let ended = false
    handles.forEach((handle, member) => {
      const id = loop.addHandle(handle, HandleEvent.READABLE, () => {
        ring.take(member)
        // The first hop is the start.
        meter ??= new RateMeter(ms)
        if (ended || meter.event()) {
          ended = true
          resolve(meter.perSecond)
        } else ring.send((member + 1) % handles.length)
      })
      watches.push(() => loop.removeHandle(id))
    })
    ring.send(0)
  })
  for (const remove of watches) remove()
  loop.close()
  await ring.close()
  return rate
}
