import { resultOf } from '../bench.ts'
import type { Bench, Result, Workload } from '../bench.ts'
import { elapsed, interleaved } from '../measure.ts'
import type { Contender, Sample } from '../measure.ts'
import { randomBetween, shuffled } from '../random.ts'
import { hostloopOnRxjs, hostloopTimers } from '../subjects/hostloop-timers.ts'
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

const METRICS = ['add', 'update', 'update in a callback', 'remove']

/** Adding, restarting and removing timeouts, none of which fires. */
export const timers: Workload = {
  name: 'timers',
  async run(bench) {
    const subjects = [hostloopTimers, setTimeoutTimers, refreshTimers, rxjsTimers]
    const results: Result[] = []
    for (const n of bench.quick ? [1000, 10_000] : [1000, 10_000, 100_000, 1_000_000])
      results.push(...(await compare(bench, 'timers', n, subjects, peersFor)))
    return results
  },
}

/** The same with the RxJS adapter, on the scheduler that a program would use without it. */
export const rxjsTimeouts: Workload = {
  name: 'timers-on-rxjs',
  run: (bench) =>
    compare(bench, 'timers-on-rxjs', bench.quick ? 10_000 : 100_000, [hostloopOnRxjs, rxjsTimers]),
}

type Peers = (bench: Bench, n: number, low: number, high: number) => Promise<Contender[]>

async function compare(
  bench: Bench,
  workload: string,
  n: number,
  subjects: readonly TimerSubject[],
  peers: Peers = async () => [],
): Promise<Result[]> {
  const results: Result[] = []
  for (const { name, low, high } of INTERVALS) {
    const work: Work = {
      intervals: randomBetween(n, low, high),
      once: shuffled(n),
      updates: shuffled(n, OPERATIONS),
    }
    const contenders: Contender[] = subjects.map((subject) => ({
      name: subject.name,
      run: () => operate(subject, work, subject === refreshTimers),
    }))
    // What is compiled by then is compiled for all that follows.
    for (const contender of contenders) await contender.run()
    contenders.push(...(await peers(bench, n, low, high)))
    const rounds = bench.quick || n === 1_000_000 ? 3 : 5
    const samples = await interleaved(contenders, rounds, (text) =>
      bench.progress(`${n} timeouts, ${name}, ${text}`),
    )
    for (const metric of METRICS)
      results.push(resultOf(samples, metric, { workload, what: `${metric}, ${name}`, n, unit: 'ns' }))
  }
  return results
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
