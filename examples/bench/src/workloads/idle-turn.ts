import { HOSTLOOP, resultOf } from '../bench.ts'
import type { Result, Workload } from '../bench.ts'
import { collectGarbage, cpuWatch, interleaved, median } from '../measure.ts'
import type { Contender } from '../measure.ts'
import { randomBetween } from '../random.ts'
import { hostloopTimers } from '../subjects/hostloop-timers.ts'
import { setTimeoutTimers } from '../subjects/set-timeout.ts'
import { INTERVALS, nothing } from './timers.ts'

const [FEW, MANY] = [10, 100_000]

/** What a turn costs in which nothing is due, with few and with many timeouts that wait. */
export const idleTurn: Workload = {
  name: 'idle-turn',
  async run(bench) {
    const turns = bench.quick ? 60_000 : 200_000
    const rounds = bench.quick ? 3 : 7
    const growth: Record<string, number[]> = {}
    const contenders: Contender[] = []
    const add = (name: string, run: (n: number) => Promise<number> | number): void => {
      contenders.push({
        name,
        // In one go, so that the two are compared at one time.
        async run() {
          const few = await run(FEW)
          collectGarbage()
          const sample = { few, many: await run(MANY) }
          ;(growth[name] ??= []).push(sample.many / sample.few)
          return sample
        },
      })
    }
    add(HOSTLOOP, (n) => hostloopTurns(n, turns))
    add('Node', (n) => nodeTurns(n, turns))
    for (const peer of await bench.peers())
      add(peer.name, async (n) => (await peer.run('turn', n, bench.quick ? 50 : 300))['cpu'] ?? Number.NaN)
    // The first run of each is compiled while it runs.
    for (const { run } of contenders.slice(0, 2)) await run()
    for (const ratios of Object.values(growth)) ratios.length = 0
    const samples = await interleaved(contenders, rounds, (text) => bench.progress(`idle turns, ${text}`))
    const line = { workload: 'idle-turn', what: 'CPU per turn', unit: 'ns' } as const
    const values = Object.fromEntries(Object.entries(growth).map(([name, ratios]) => [name, median(ratios)]))
    return [
      resultOf(samples, 'few', { ...line, n: FEW }),
      resultOf(samples, 'many', { ...line, n: MANY }),
      {
        ...line,
        what: `a turn with ${MANY} timeouts ÷ one with ${FEW}`,
        n: MANY,
        unit: '×',
        values,
        ratios: {},
      },
    ] satisfies Result[]
  },
}

async function hostloopTurns(n: number, turns: number): Promise<number> {
  const set = hostloopTimers.prepare(idleIntervals(n), nothing)
  set.add()
  const { impl } = set
  const cost = await new Promise<number>((resolve) => {
    let left = turns
    const cpu = cpuWatch()
    const timer = impl.addTimeout(0, () => {
      if (--left > 0) return
      impl.removeTimeout(timer)
      resolve(cpu() / turns)
    })
  })
  await set.close()
  return cost
}

async function nodeTurns(n: number, turns: number): Promise<number> {
  const set = setTimeoutTimers.prepare(idleIntervals(n), nothing)
  set.add()
  const cost = await new Promise<number>((resolve) => {
    let left = turns
    const cpu = cpuWatch()
    const turn = (): void => {
      if (--left > 0) setImmediate(turn)
      else resolve(cpu() / turns)
    }
    setImmediate(turn)
  })
  set.remove(Uint32Array.from({ length: n }, (_, index) => index))
  await set.close()
  return cost
}

function idleIntervals(n: number): number[] {
  const { low, high } = INTERVALS[0]
  return randomBetween(n, low, high)
}
