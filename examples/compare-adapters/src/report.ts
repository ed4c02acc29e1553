import type { EventImplSupport } from '@hostloop/core'
import type { Family } from './hosts.ts'
import type { Machine } from './machine.ts'
import type { Metric, Size } from './workload.ts'

/** All that one run has found out; `--json` writes it as it is. */
export interface Report {
  /** Another number where a reader of the one before would be wrong. */
  readonly format: 'hostloop-compare-adapters-1'
  readonly command: string
  readonly size: Size
  /** ISO 8601. */
  readonly startedAt: string
  readonly tookSeconds: number
  readonly machine: Machine
  /** By name of what it is a version of. */
  readonly versions: Readonly<Record<string, string>>
  readonly hosts: readonly HostReport[]
  readonly workloads: readonly WorkloadReport[]
  readonly results: readonly Result[]
  readonly missing: readonly Missing[]
}

export interface HostReport {
  readonly name: string
  readonly family: Family
  readonly runtime: 'Node' | 'Chromium'
  readonly what: string
  readonly ownHandles: string | null
  /** The host that the ratios are to. */
  readonly baseline: string | null
  /** Null where it could not be started. */
  readonly supports: EventImplSupport | null
}

export interface WorkloadReport {
  readonly name: string
  readonly title: string
  /** By name. */
  readonly metrics: Readonly<Record<string, Metric>>
}

/** One number of one host, and what it was made of. */
export interface Result {
  readonly host: string
  readonly workload: string
  readonly metric: string
  readonly n: number | null
  /** Of all rounds. */
  readonly values: readonly number[]
  readonly median: number
  /** 99 of 100 values are at most this. */
  readonly p99: number
  /** The median, divided by that of the host's baseline; null where there is none. */
  readonly ratio: number | null
}

export interface Missing {
  readonly host: string
  /** Null for all of them. */
  readonly workload: string | null
  readonly why: string
  /** Whether it is as it should be, is not installed here, or has gone wrong. */
  readonly kind: 'inapplicable' | 'absent' | 'failed'
}

/** The result of one metric; of the largest n where none is given. */
export function resultOf(
  { results }: Pick<Report, 'results'>,
  host: string,
  workload: string,
  metric: string,
  n?: number | null,
): Result | undefined {
  const all = results.filter(
    (each) => each.host === host && each.workload === workload && each.metric === metric,
  )
  if (n !== undefined) return all.find((each) => each.n === n)
  return all.sort((a, b) => (b.n ?? 0) - (a.n ?? 0))[0]
}
