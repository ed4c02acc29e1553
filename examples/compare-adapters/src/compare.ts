import { bundleSize, measureBundle } from './bundle-size.ts'
import type { HostEntry } from './hosts.ts'
import { median, percentile } from './summary.ts'
import type { HostReport, Missing, Report, Result, WorkloadReport } from './report.ts'
import { startChildHost } from './runners/child-host.ts'
import { startChromiumHost } from './runners/chromium-host.ts'
import { HostGone } from './runners/running-host.ts'
import type { RunningHost } from './runners/running-host.ts'
import type { Outcome, Point, Size, Workload } from './workload.ts'

export interface Comparison {
  readonly hosts: readonly HostEntry[]
  readonly workloads: readonly Workload[]
  readonly size: Size
  /** The path of a Chromium, or why there is none. */
  readonly chromium: { readonly path: string } | { readonly absent: string }
  /** How long a host may take for one workload. */
  readonly limitMs: number
  progress(step: Step): void
}

/** What comes next. */
export interface Step {
  readonly index: number
  readonly steps: number
  readonly what: string
  readonly host: string
}

/** A host that has died or hung so often is not started again. */
const MOST_DEATHS = 2

/** Runs all workloads on all hosts. The hosts take turns, so that what slows the machine down meets all of them. */
export async function compare(
  comparison: Comparison,
): Promise<Pick<Report, 'versions' | 'hosts' | 'workloads' | 'results' | 'missing'>> {
  const { hosts, workloads, size, progress } = comparison
  const contenders = hosts.map((entry) => new Contender(entry, comparison))
  try {
    progress({ index: 0, steps: 0, what: 'starting the hosts', host: '' })
    await Promise.all(contenders.map((contender) => contender.start()))
    const steps = workloads.reduce((sum, { rounds }) => sum + rounds[size] * hosts.length, 0)
    let index = 0
    for (const { name, title, rounds } of workloads)
      for (let round = 0; round < rounds[size]; round++)
        for (let turn = 0; turn < contenders.length; turn++) {
          // Each round in another order: none always comes first, or after the same one.
          const contender = contenders[(turn + round) % contenders.length]!
          progress({ index: index++, steps, what: title, host: contender.entry.name })
          await contender.run(name)
        }
  } finally {
    await Promise.all(contenders.map((contender) => contender.end()))
  }
  for (const contender of contenders) contender.add('bundle-size', await measureBundle(contender.entry))
  return {
    versions: Object.assign({}, ...contenders.map(({ versions }) => versions)),
    hosts: contenders.map((contender) => contender.report()),
    workloads: [...workloads.map(described), bundleSize],
    results: withRatios(
      contenders.flatMap((contender) => contender.results()),
      hosts,
    ),
    missing: contenders.flatMap(({ missing }) => missing),
  }
}

function described({ name, title, metrics }: Workload): WorkloadReport {
  return { name, title, metrics }
}

function withRatios(results: readonly Result[], hosts: readonly HostEntry[]): Result[] {
  const baselines = new Map(hosts.map(({ name, baseline }) => [name, baseline]))
  return results.map((result) => {
    const baseline = results.find(
      ({ host, workload, metric, n }) =>
        host === baselines.get(result.host) &&
        workload === result.workload &&
        metric === result.metric &&
        n === result.n,
    )
    const ratio = baseline && baseline.median > 0 ? rounded(result.median / baseline.median) : null
    const values = result.values.map(rounded)
    return { ...result, values, median: rounded(result.median), p99: rounded(result.p99), ratio }
  })
}

/** More digits say nothing. */
function rounded(value: number): number {
  return Number(value.toPrecision(4))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n')[0]! : String(error)
}

/** Of a host that says itself that this machine has not what it needs. */
function isUnsupported(error: unknown): boolean {
  return (error as { readonly code?: unknown }).code === 'UNSUPPORTED'
}

/** One host, and what became of it. */
class Contender {
  readonly entry: HostEntry
  readonly missing: Missing[] = []
  /** What it found out about its runtime. */
  versions: Report['versions'] = {}
  readonly #comparison: Comparison
  readonly #points: (Point & { readonly workload: string })[] = []
  #running: RunningHost | undefined
  #supports: HostReport['supports'] = null
  #deaths = 0
  #out = false

  constructor(entry: HostEntry, comparison: Comparison) {
    this.entry = entry
    this.#comparison = comparison
  }

  async start(): Promise<void> {
    const { chromium, limitMs } = this.#comparison
    const { module, runtime } = this.entry
    if (runtime === 'Chromium' && 'absent' in chromium) {
      this.#leaveOut(chromium.absent, 'absent')
      return
    }
    try {
      this.#running =
        'path' in chromium && runtime === 'Chromium'
          ? await startChromiumHost(chromium.path, module, limitMs)
          : await startChildHost(module, limitMs)
      const { supports, version } = this.#running
      this.#supports = supports
      if (version !== undefined) this.versions = { chromium: version }
    } catch (error) {
      this.#leaveOut(messageOf(error), isUnsupported(error) ? 'absent' : 'failed')
    }
  }

  async run(workload: string): Promise<void> {
    if (!this.#running && !this.#out) await this.start()
    if (!this.#running) return
    try {
      const outcome: Outcome = await this.#running.run(workload, this.#comparison.size)
      this.add(workload, outcome.points)
      for (const why of outcome.inapplicable ?? []) this.#miss(workload, why, 'inapplicable')
    } catch (error) {
      this.#miss(workload, messageOf(error), 'failed')
      if (!(error instanceof HostGone)) return
      this.#running = undefined
      this.#deaths++
      if (this.#deaths === MOST_DEATHS) this.#leaveOut('It was given up after that happened twice.', 'failed')
    }
  }

  add(workload: string, points: readonly Point[]): void {
    this.#points.push(...points.map((point) => ({ ...point, workload })))
  }

  async end(): Promise<void> {
    await this.#running?.end()
  }

  report(): HostReport {
    const { name, family, runtime, what, ownHandles, baseline } = this.entry
    return { name, family, runtime, what, ownHandles, baseline, supports: this.#supports }
  }

  /** The rounds together. */
  results(): Result[] {
    const groups = new Map<string, Result>()
    for (const { workload, metric, n, values } of this.#points) {
      const key = JSON.stringify([workload, metric, n])
      const all = [...(groups.get(key)?.values ?? []), ...values]
      groups.set(key, {
        host: this.entry.name,
        workload,
        metric,
        n,
        values: all,
        median: median(all),
        p99: percentile(all, 0.99),
        ratio: null,
      })
    }
    return [...groups.values()]
  }

  #leaveOut(why: string, kind: Missing['kind']): void {
    this.#out = true
    this.#miss(null, why, kind)
  }

  /** Once for all rounds. */
  #miss(workload: string | null, why: string, kind: Missing['kind']): void {
    if (this.missing.some((each) => each.workload === workload && each.why === why)) return
    this.missing.push({ host: this.entry.name, workload, why, kind })
  }
}
