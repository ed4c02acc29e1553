import { resultOf } from './report.ts'
import type { Report } from './report.ts'

/** What must not be broken, by hosts. */
interface Bound {
  readonly workload: string
  readonly metric: string
  /** What the host takes, divided by what the raw primitives of its runtime take in the same run. */
  readonly ratio: { readonly atMost: number } | { readonly atLeast: number }
  readonly hosts: readonly string[]
}

const QUICK_HOSTS = ['node', 'node + epoll', 'emitter, asked', 'browser in Node', 'rxjs, virtual']
const ADAPTERS = [...QUICK_HOSTS, 'rxjs', 'emitter, 60 Hz']
const CHROMIUM = ['browser in Chromium']

/** Six to forty times worse than what is measured on a machine with nothing else to do. */
const BOUNDS: readonly Bound[] = [
  { workload: 'turn-rate', metric: 'rate', ratio: { atLeast: 0.03 }, hosts: QUICK_HOSTS },
  // A turn of it is a timer of a millisecond.
  { workload: 'turn-rate', metric: 'rate', ratio: { atLeast: 0.00005 }, hosts: ['rxjs'] },
  { workload: 'turn-rate', metric: 'rate', ratio: { atLeast: 20 }, hosts: CHROMIUM },
  { workload: 'tokens', metric: 'memory', ratio: { atLeast: 0.03 }, hosts: QUICK_HOSTS },
  { workload: 'tokens', metric: 'memory', ratio: { atLeast: 20 }, hosts: CHROMIUM },
  { workload: 'tokens', metric: 'own', ratio: { atLeast: 0.05 }, hosts: ['node', 'emitter, asked'] },
  { workload: 'registration-cost', metric: 'timeout-add', ratio: { atMost: 20 }, hosts: ADAPTERS },
  { workload: 'registration-cost', metric: 'timeout-update', ratio: { atMost: 8 }, hosts: ADAPTERS },
  { workload: 'registration-cost', metric: 'timeout-remove', ratio: { atMost: 40 }, hosts: ADAPTERS },
  { workload: 'registration-cost', metric: 'watch-add', ratio: { atMost: 12 }, hosts: ADAPTERS },
  { workload: 'registration-cost', metric: 'watch-remove', ratio: { atMost: 20 }, hosts: ADAPTERS },
  { workload: 'memory', metric: 'timeout', ratio: { atMost: 4 }, hosts: ADAPTERS },
  { workload: 'memory', metric: 'watch', ratio: { atMost: 8 }, hosts: ADAPTERS },
]

/** An event-impl with nothing to do has no turn at all. */
const MOST_IDLE_TURNS = 20

/** A bound that is broken, or a workload that has failed. */
export interface Breach {
  readonly host: string
  /** Null for all of them. */
  readonly workload: string | null
  readonly what: string
}

/** Of what is not there, or was not run, it says nothing. */
export function breaches(report: Pick<Report, 'hosts' | 'results' | 'missing'>): Breach[] {
  const idle = report.results.filter(
    ({ workload, metric, median }) => workload === 'idle' && metric === 'turns' && median > MOST_IDLE_TURNS,
  )
  return [
    ...report.missing
      .filter(({ kind }) => kind === 'failed')
      .map(({ host, workload, why }) => ({ host, workload, what: why })),
    ...idle.map(({ host, workload, median }) => ({
      host,
      workload,
      what: `${median} turns a second with nothing to do, at most ${MOST_IDLE_TURNS} expected`,
    })),
    ...BOUNDS.flatMap((bound) => bound.hosts.flatMap((host) => breach(report, host, bound))),
  ]
}

/** Noise makes nothing faster: it is the best of the host's values that counts, against the median of the baseline's. */
function breach(
  report: Pick<Report, 'hosts' | 'results'>,
  host: string,
  { workload, metric, ratio }: Bound,
): Breach[] {
  const result = resultOf(report, host, workload, metric)
  const { baseline } = report.hosts.find(({ name }) => name === host) ?? {}
  const raw = result && baseline && resultOf(report, baseline, workload, metric, result.n)
  if (!raw || !(raw.median > 0)) return []
  const [best, expected, kept] =
    'atLeast' in ratio
      ? [Math.max(...result.values), `at least ${ratio.atLeast}`, (is: number) => is >= ratio.atLeast]
      : [Math.min(...result.values), `at most ${ratio.atMost}`, (is: number) => is <= ratio.atMost]
  const is = Number((best / raw.median).toPrecision(2))
  if (kept(is)) return []
  return [{ host, workload, what: `${metric} is ${is} times that of ${baseline}, ${expected} expected` }]
}
