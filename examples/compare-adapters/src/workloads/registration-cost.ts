import { HandleEvent, sleep } from '@hostloop/core'
import type { EventImpl, TimerId, WatchId } from '@hostloop/core'
import type { Metric, Point, Size, Workload } from '../workload.ts'
import { memoryRing } from './memory-ring.ts'

const NUMBERS: Readonly<Record<Size, readonly number[]>> = {
  tiny: [10, 100],
  quick: [100, 1000, 10_000],
  full: [100, 1000, 10_000, 100_000],
}
/** So many operations of a kind at least are measured at once: few of them take less than a clock can tell. */
const OPERATIONS: Readonly<Record<Size, number>> = { tiny: 100, quick: 2000, full: 10_000 }
/** How often each is measured; fewer where many operations are measured at once. */
const samplesOf = (n: number): number => Math.min(Math.max(Math.round(20_000 / n), 1), 5)

const HOUR_MS = 3_600_000
const nothing = (): void => {}

const cost = (title: string): Metric => ({ title, unit: 'ns', better: 'less' })

/** What it costs to add, update and remove timeouts and watches, none of which fires, when there are many. */
export const registrationCost: Workload = {
  name: 'registration-cost',
  title: 'cost of a registration',
  metrics: {
    'timeout-add': cost('to add a timeout'),
    'timeout-update': cost('to restart a timeout'),
    'timeout-remove': cost('to remove a timeout'),
    'watch-add': cost('to add a watch'),
    'watch-update': cost('to change the mask of a watch'),
    'watch-remove': cost('to remove a watch'),
  },
  rounds: { tiny: 1, quick: 2, full: 5 },
  async run(host, size) {
    const loop = host.create()
    const points: Point[] = []
    // What is compiled by now is compiled for all that follows.
    for (const [index, n] of [NUMBERS[size][0]!, ...NUMBERS[size]].entries())
      for (const [kind, operations] of [
        ['timeout', timeoutsOn(loop, n)],
        ['watch', watchesOn(loop, n)],
      ] as const) {
        const samples = measure(operations, n, OPERATIONS[size])
        if (index > 0)
          for (const [operation, values] of Object.entries(samples))
            points.push({ metric: `${kind}-${operation}`, n, values })
        await sleep(0, { loop })
      }
    loop.close()
    return { points }
  },
}

/** Each does it to all of them. */
interface Operations {
  add(): void
  update(): void
  remove(): void
}

function timeoutsOn(loop: EventImpl, n: number): Operations {
  const ids: TimerId[] = Array.from({ length: n })
  const each = shuffled(n)
  return {
    add() {
      for (let i = 0; i < n; i++) ids[i] = loop.addTimeout(HOUR_MS + (i % 1000), nothing)
    },
    update() {
      for (const i of each) loop.updateTimeout(ids[i]!, HOUR_MS + (i % 1000))
    },
    remove() {
      for (const i of each) loop.removeTimeout(ids[i]!)
    },
  }
}

function watchesOn(loop: EventImpl, n: number): Operations {
  const { handles } = memoryRing(n)
  const ids: WatchId[] = Array.from({ length: n })
  const each = shuffled(n)
  return {
    add() {
      for (let i = 0; i < n; i++) ids[i] = loop.addHandle(handles[i]!, HandleEvent.READABLE, nothing)
    },
    update() {
      for (const i of each) loop.updateHandle(ids[i]!, HandleEvent.READABLE | HandleEvent.WRITABLE)
    },
    remove() {
      for (const i of each) loop.removeHandle(ids[i]!)
    },
  }
}

/** Nanoseconds for one operation. */
function measure(all: Operations, n: number, atLeast: number): Record<keyof Operations, number[]> {
  const costs: Record<keyof Operations, number[]> = { add: [], update: [], remove: [] }
  const repetitions = Math.ceil(atLeast / n)
  for (let sample = 0; sample < samplesOf(n); sample++) {
    const ms = { add: 0, update: 0, remove: 0 }
    for (let i = 0; i < repetitions; i++)
      for (const operation of ['add', 'update', 'remove'] as const) {
        const start = performance.now()
        all[operation]()
        ms[operation] += performance.now() - start
      }
    for (const operation of ['add', 'update', 'remove'] as const)
      costs[operation].push((ms[operation] * 1e6) / (n * repetitions))
  }
  return costs
}

/** All indices, in an order that looks random, and is the same every time. */
function shuffled(n: number): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, index) => index)
  let state = 1
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const other = state % (i + 1)
    const value = order[i]!
    order[i] = order[other]!
    order[other] = value
  }
  return order
}
