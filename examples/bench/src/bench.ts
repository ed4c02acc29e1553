import type { Samples } from './measure.ts'
import type { Peer } from './peers.ts'

/** What a workload gets. */
export interface Bench {
  /** Less of everything: to see that it runs, and roughly what comes out. */
  readonly quick: boolean
  /** Something of the length of a sentence, for whoever waits. */
  progress(text: string): void
  /** Says, also in the report, what was not measured, and what to do about it. */
  skip(reason: string): void
  /** The event loops in C that could be built here. */
  peers(): Promise<readonly Peer[]>
  /** Runs a part of this program in a process of its own. */
  child(part: string, words: readonly (string | number)[]): Promise<Readonly<Record<string, number>>>
}

/** One line of the tables. */
export interface Result {
  readonly workload: string
  readonly what: string
  /** How many timeouts, or handles; 0 where that says nothing. */
  readonly n: number
  readonly unit: Unit
  /** By subject. */
  readonly values: Readonly<Record<string, number>>
  /** What hostloop takes, divided by what the subject takes: below 1, hostloop is cheaper. */
  readonly ratios: Readonly<Record<string, number>>
}

export type Unit = 'ns' | 'ms' | 'B' | '%' | '/s' | '×'

export interface Workload {
  readonly name: string
  run(bench: Bench): Promise<Result[]>
}

export const HOSTLOOP = 'hostloop'

/** The units in which less is better, so that a ratio says something. */
const COSTS: readonly Unit[] = ['ns', 'B']

/** The medians of one metric, of all contenders that have it. */
export function resultOf(samples: Samples, metric: string, line: Omit<Result, 'values' | 'ratios'>): Result {
  const values: Record<string, number> = {}
  const ratios: Record<string, number> = {}
  for (const name of samples.names()) {
    const value = samples.median(name, metric)
    if (Number.isNaN(value)) continue
    values[name] = value
    if (name === HOSTLOOP || !COSTS.includes(line.unit)) continue
    const ratio = samples.ratio(HOSTLOOP, name, metric)
    if (Number.isFinite(ratio)) ratios[name] = ratio
  }
  return { ...line, values, ratios }
}
