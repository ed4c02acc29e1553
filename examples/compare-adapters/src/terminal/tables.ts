import Table from 'cli-table3'
import { amount } from '../amount.ts'
import { resultOf } from '../report.ts'
import type { HostReport, Report } from '../report.ts'

interface Column {
  readonly title: string
  readonly workload: string
  readonly metric: string
  /** Default: the median. */
  readonly worst?: boolean
  /** Whether the ratio to the baseline is shown too. */
  readonly ratio?: boolean
}

const TIME: readonly Column[] = [
  { title: 'late, idle', workload: 'lateness-idle', metric: 'late' },
  { title: '99 %', workload: 'lateness-idle', metric: 'late', worst: true },
  { title: 'late, busy', workload: 'lateness-busy', metric: 'late' },
  { title: '99 %', workload: 'lateness-busy', metric: 'late', worst: true },
  { title: 'drift', workload: 'drift', metric: 'drift' },
  { title: 'first call', workload: 'first-callback', metric: 'warm' },
  { title: 'idle turns', workload: 'idle', metric: 'turns' },
  { title: 'wake-ups', workload: 'idle', metric: 'wakeUps' },
]

const RATES: readonly Column[] = [
  { title: '0 ms timeout', workload: 'turn-rate', metric: 'rate', ratio: true },
  { title: 'token in memory', workload: 'tokens', metric: 'memory', ratio: true },
  { title: 'own handles', workload: 'tokens', metric: 'own' },
  { title: 'bundle', workload: 'bundle-size', metric: 'total' },
  { title: 'B/timeout', workload: 'memory', metric: 'timeout' },
  { title: 'B/watch', workload: 'memory', metric: 'watch' },
]

const COSTS: readonly Column[] = [
  { title: 'add timeout', workload: 'registration-cost', metric: 'timeout-add' },
  { title: 'restart', workload: 'registration-cost', metric: 'timeout-update' },
  { title: 'remove', workload: 'registration-cost', metric: 'timeout-remove' },
  { title: 'add watch', workload: 'registration-cost', metric: 'watch-add' },
  { title: 'change', workload: 'registration-cost', metric: 'watch-update' },
  { title: 'remove', workload: 'registration-cost', metric: 'watch-remove' },
]

/** For a terminal, 100 columns wide. */
export function tables(report: Report): string {
  const largest = Math.max(
    ...report.results.flatMap(({ workload, n }) => (workload === 'registration-cost' ? [n ?? 0] : [])),
  )
  return [
    ...numbers(report, 'How late, how soon, how quiet', TIME),
    ...numbers(report, 'How fast, how small (a ratio is to the raw primitives of the same runtime)', RATES),
    ...numbers(report, `What a registration costs among ${largest.toLocaleString('en')}`, COSTS),
    capabilities(report),
    ...missing(report),
  ].join('\n\n')
}

function numbers(report: Report, title: string, columns: readonly Column[]): string[] {
  const shown = columns.filter(({ workload, metric }) =>
    report.results.some((result) => result.workload === workload && result.metric === metric),
  )
  if (shown.length === 0) return []
  const rows = started(report).map(({ name }) => [name, ...shown.map((column) => cell(report, name, column))])
  return [titled(title, ['', ...shown.map((column) => column.title)], rows)]
}

function cell(report: Report, host: string, { workload, metric, worst, ratio }: Column): string {
  const result = resultOf(report, host, workload, metric)
  const unit = report.workloads.find(({ name }) => name === workload)?.metrics[metric]?.unit
  if (!result || !unit) return ''
  const text = amount(worst ? result.p99 : result.median, unit)
  return ratio && result.ratio !== null ? `${text} ${shortRatio(result.ratio)}` : text
}

function shortRatio(ratio: number): string {
  return `${Number(ratio.toPrecision(2))}×`
}

function capabilities(report: Report): string {
  const rows = started(report)
    .filter(({ family }) => family !== 'raw')
    .map(({ name, supports, ownHandles }) => [
      name,
      supports?.fd === 'full' ? 'yes' : '-',
      supports?.keepAlive ? 'yes' : '-',
      supports?.virtualTime ? 'yes' : '-',
      ownHandles ?? 'in memory',
    ])
  const head = ['', 'file descriptors', 'keeps the host alive', 'virtual time', 'handles measured']
  return titled('What it can do', head, rows)
}

function missing({ missing }: Report): string[] {
  const lines = missing
    .filter(({ kind }) => kind !== 'inapplicable')
    .map(({ host, workload, why }) => `  ${host}${workload === null ? '' : `, ${workload}`}: ${why}`)
  return lines.length === 0 ? [] : [['Missing', ...lines].join('\n')]
}

function started({ hosts }: Report): HostReport[] {
  return hosts.filter(({ supports }) => supports !== null)
}

function titled(title: string, head: string[], rows: string[][]): string {
  const table = new Table({
    head,
    colAligns: head.map((_, index) => (index === 0 ? 'left' : 'right')),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    chars: CHARS,
  })
  table.push(...rows)
  return `${title}\n${table.toString()}`
}

/** A line below the head, and nothing else. */
const CHARS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
}
