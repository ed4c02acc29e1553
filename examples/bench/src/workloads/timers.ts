import { resultOf } from '../bench.ts'
import type { Bench, Result, Workload } from '../bench.ts'
import { elapsed, interleaved } from '../measure.ts'
import type { Contender, Sample } from '../measure.ts'
import { randomBetween, shuffled } from '../random.ts'
import { hostloopTimers } from '../subjects/hostloop-timers.ts'
import { refreshTimers } from '../subjects/refresh.ts'
import { rxjsTimers } from '../subjects/rxjs.ts'
import { setTimeoutTimers } from '../subjects/set-timeout.ts'
import type { TimerSet, TimerSubject } from '../subjects/timer-subject.ts'

/** Node keeps one list per interval: with a constant one it is at its best, with random ones it is not. */
export const INTERVALS = [
  { name: 'random intervals', low: 10_000, high: 100_000 },
  { name: 'one interval', low: 30_000, high: 30_000 },
] as const

/** One of these takes long enough to be measured, by repetition where there are few timeouts. */
const OPERATIONS = 200_000

export const nothing = (): void => {}

const SUBJECTS = [hostloopTimers, setTimeoutTimers, refreshTimers, rxjsTimers]
const METRICS = ['add', 'update', 'update in a callback', 'remove']

/** Adding, restarting and removing timeouts, none of which fires. */
export const timers: Workload = {
  name: 'timers',
  async run(bench) {
    const sizes = bench.quick ? [1000, 10_000] : [1000, 10_000, 100_000, 1_000_000]
    const results: Result[] = []
    for (const n of sizes)
      for (const interval of INTERVALS) {
        // What is compiled by now is compiled for all that follows.
        if (n === sizes[0]) await compare({ ...bench, quick: true }, n, interval)
        results.push(...(await compare(bench, n, interval)))
      }
    return results
  },
}

type Interval = (typeof INTERVALS)[number]

async function compare(bench: Bench, n: number, { name, low, high }: Interval): Promise<Result[]> {
  const work: Work = {
    intervals: randomBetween(n, low, high),
    once: shuffled(n),
    updates: shuffled(n, OPERATIONS),
  }
  const contenders: Contender[] = SUBJECTS.map((subject) => ({
    name: subject.name,
    run: () => operate(subject, work, subject === refreshTimers),
  }))
  contenders.push(...(await peersFor(bench, n, low, high)))
  const rounds = bench.quick || n === 1_000_000 ? 3 : 5
  const samples = await interleaved(contenders, rounds, (text) =>
    bench.progress(`${n} timeouts, ${name}, ${text}`),
  )
  return METRICS.map((metric) =>
    resultOf(samples, metric, { workload: 'timers', what: `${metric}, ${name}`, n, unit: 'ns' }),
  )
}

interface Work {
  readonly intervals: readonly number[]
  /** All of them in random order. */
  readonly once: Uint32Array
  /** The same, as often as it takes. */
  readonly updates: Uint32Array
}

async function operate(
  subject: TimerSubject,
  { intervals, once, updates }: Work,
  updatesOnly: boolean,
): Promise<Sample> {
  const n = intervals.length
  const repetitions = Math.ceil(OPERATIONS / n)
  let [adding, removing] = [0, 0]
  const sample: Record<string, number> = {}
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    const set = subject.prepare(intervals, nothing)
    adding += elapsed(() => set.add())
    if (repetition === repetitions) {
      const update = (): number => elapsed(() => set.rearm(updates, 0, OPERATIONS)) / OPERATIONS
      sample['update'] = update()
      sample['update in a callback'] = await inCallback(set, update)
    }
    removing += elapsed(() => set.remove(once))
    await set.close()
  }
  if (updatesOnly) return sample
  return { ...sample, add: adding / (n * repetitions), remove: removing / (n * repetitions) }
}

function inCallback<T>(set: TimerSet, run: () => T): Promise<T> {
  return new Promise((resolve) => {
    const stop = set.every(1, () => {
      stop()
      resolve(run())
    })
  })
}

/** Not for libvirt above 10,000: its loop looks for a timeout through all of them. To C, a callback is no special place. */
async function peersFor(bench: Bench, n: number, low: number, high: number): Promise<Contender[]> {
  const peers = n === 10_000 || n === 100_000 ? await bench.peers() : []
  return peers
    .filter(({ name }) => name !== 'libvirt' || n <= 10_000)
    .map((peer) => ({
      name: peer.name,
      run: async () => {
        const sample = await peer.run('timeouts', n, low, high)
        return { ...sample, 'update in a callback': sample['update'] ?? Number.NaN }
      },
    }))
}
