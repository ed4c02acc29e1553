import { HOSTLOOP } from './bench.ts'
import type { Result } from './bench.ts'

/** What hostloop is meant to reach: a limit for its own number, or for its ratio to another subject's. */
interface Target {
  readonly workload: string
  /** How the line's name starts. */
  readonly what: string
  readonly n: readonly number[]
  /** The subject of the ratio; without it the limit is for the number. */
  readonly against?: string
  readonly atMost?: number
  readonly atLeast?: number
}

const TARGETS: readonly Target[] = [
  { workload: 'timers', what: 'add', n: [100_000], against: 'setTimeout', atMost: 0.35 },
  { workload: 'timers', what: 'update', n: [100_000], against: 'refresh', atMost: 0.5 },
  { workload: 'timers', what: 'update', n: [10_000], against: 'libvirt', atMost: 0.02 },
  { workload: 'timers-on-rxjs', what: 'add', n: [100_000], against: 'rxjs', atMost: 1 },
  { workload: 'timers-on-rxjs', what: 'update', n: [100_000], against: 'rxjs', atMost: 1 },
  { workload: 'keepalive', what: 'CPU per message', n: [100_000], against: 'refresh', atMost: 0.5 },
  { workload: 'timer-memory', what: 'bytes each', n: [10_000, 100_000, 1_000_000], atMost: 150 },
  { workload: 'periodic', what: 'CPU per firing', n: [100_000], against: 'setInterval', atMost: 0.5 },
  { workload: 'periodic', what: 'CPU per firing', n: [100_000], against: 'libev', atMost: 1 },
  { workload: 'periodic', what: 'share of the possible rate', n: [100_000], atLeast: 95 },
  { workload: 'periodic', what: 'lateness, 99 %', n: [100_000], atMost: 5 },
  { workload: 'idle-turn', what: 'a turn with', n: [100_000], atMost: 1.2 },
  { workload: 'tokens', what: 'CPU per hop', n: [1000, 9000], against: 'net.Socket', atMost: 0.9 },
  { workload: 'tokens', what: 'a hop through 9000', n: [9000], atMost: 2 },
  { workload: 'all-ready', what: 'CPU per callback', n: [1000], atMost: 200 },
  { workload: 'watch-memory', what: 'bytes each', n: [1000, 9000], atMost: 600 },
  { workload: 'browser-turns', what: 'times as many', n: [1], atLeast: 20 },
  { workload: 'wake-ups', what: 'turns', n: [1000], atMost: 0 },
]

/** What became of one target. */
export interface Verdict {
  readonly result: Result
  readonly target: Target
  readonly value: number
  readonly met: boolean
}

/** The targets that there are results for. */
export function verdictsOn(results: readonly Result[]): Verdict[] {
  return results.flatMap((result) =>
    TARGETS.filter((target) => concerns(target, result)).flatMap((target) => {
      const value = target.against === undefined ? result.values[HOSTLOOP] : result.ratios[target.against]
      if (value === undefined) return []
      const { atMost = Infinity, atLeast = -Infinity } = target
      return [{ result, target, value, met: value <= atMost && value >= atLeast }]
    }),
  )
}

function concerns({ workload, what, n }: Target, result: Result): boolean {
  return result.workload === workload && result.what.startsWith(what) && n.includes(result.n)
}
