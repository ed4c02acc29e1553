import { setTimeout as sleep } from 'node:timers/promises'
import { resultOf } from '../bench.ts'
import type { Result, Unit, Workload } from '../bench.ts'
import { cpuWatch, interleaved, percentile } from '../measure.ts'
import type { Contender, Sample } from '../measure.ts'
import { randomBetween } from '../random.ts'
import { hostloopPeriodic } from '../subjects/hostloop-timers.ts'
import { rxjsPeriodic } from '../subjects/rxjs.ts'
import { setIntervalPeriodic } from '../subjects/set-timeout.ts'
import type { PeriodicSubject } from '../subjects/timer-subject.ts'

/** Every so many, one timeout looks at the clock when it fires. */
const SAMPLED = 100
const WARM_UP_MS = 300

const METRICS: readonly (readonly [metric: string, what: string, unit: Unit])[] = [
  ['cpu', 'CPU per firing', 'ns'],
  ['share', 'share of the possible rate', '%'],
  ['p50', 'lateness, median', 'ms'],
  ['p99', 'lateness, 99 %', 'ms'],
]

/**
 * n timers with periods of 10 to 100 ms. Lateness is the time from one call to the next, less the period. The possible
 * rate is one firing per period and a millisecond, as a host whose clock has whole milliseconds can do it.
 */
export const periodic: Workload = {
  name: 'periodic',
  async run(bench) {
    const results: Result[] = []
    const ms = bench.quick ? 300 : 2000
    for (const n of [1000, 100_000]) {
      const contenders: Contender[] = [hostloopPeriodic, setIntervalPeriodic, rxjsPeriodic].map(
        (subject) => ({
          name: subject.name,
          run: () => fire(subject, n, ms),
        }),
      )
      for (const peer of await bench.peers())
        if (peer.name !== 'libvirt' || n === 1000)
          contenders.push({ name: peer.name, run: () => peer.run('periodic', n, ms) })
      const samples = await interleaved(contenders, bench.quick ? 1 : 3, (text) =>
        bench.progress(`${n} periodic timeouts, ${text}`),
      )
      for (const [metric, what, unit] of METRICS)
        results.push(resultOf(samples, metric, { workload: 'periodic', what, n, unit }))
    }
    return results
  },
}

async function fire(subject: PeriodicSubject, n: number, ms: number): Promise<Sample> {
  const periods = randomBetween(n, 10, 100)
  const possible = periods.reduce((rate, period) => rate + 1 / (period + 1), 0)
  let fired = 0
  const lateness: number[] = []
  const count = (): void => {
    fired++
  }
  const stop = subject.start(
    periods,
    periods.map((period, index) => (index % SAMPLED === 0 ? note(period) : count)),
  )
  function note(period: number): () => void {
    let last = Number.NaN
    return () => {
      fired++
      const now = performance.now()
      if (!Number.isNaN(last)) lateness.push(now - last - period)
      last = now
    }
  }
  await sleep(WARM_UP_MS)
  fired = lateness.length = 0
  const cpu = cpuWatch()
  const start = performance.now()
  await sleep(ms)
  const used = cpu()
  const took = performance.now() - start
  stop()
  return {
    cpu: used / fired,
    share: (100 * fired) / (possible * took),
    p50: percentile(lateness, 0.5),
    p99: percentile(lateness, 0.99),
  }
}
