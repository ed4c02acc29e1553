import { HOSTLOOP } from './bench.ts'
import type { Result, Unit } from './bench.ts'
import type { Machine } from './machine.ts'
import type { Verdict } from './targets.ts'

/** All that one run has found out. */
export interface Report {
  readonly command: string
  readonly machine: Machine
  readonly results: readonly Result[]
  readonly verdicts: readonly Verdict[]
  readonly skipped: readonly string[]
}

type Row = readonly string[]

/** Markdown whose tables can be read as they are: the targets and ratios first, then the numbers. */
export function render({ command, machine, results, verdicts, skipped }: Report): string {
  const sections = [
    '# Benchmark results',
    `Made by \`${command}\`. Medians of interleaved rounds; a ratio is the median of the rounds' ratios.`,
    table(['', ''], machineRows(machine)),
    ...(skipped.length > 0 ? ['## Skipped', skipped.map((reason) => `- ${reason}.`).join('\n')] : []),
    '## Targets',
    verdicts.length > 0
      ? table(['', 'timeouts or pipes', 'measured', 'target', ''], verdicts.map(verdictRow))
      : 'None here.',
    '## Ratios',
    'What hostloop takes, divided by what the other takes: below 1, hostloop is cheaper.',
    ...byWorkload(results).flatMap(([workload, lines]) => ratioTable(workload, lines, verdicts)),
    '## Numbers',
    ...byWorkload(results).flatMap(([workload, lines]) => numberTable(workload, lines)),
  ]
  return sections.join('\n\n') + '\n'
}

function machineRows({ date, cpu, cores, memoryGiB, kernel, load, openFiles, versions }: Machine): Row[] {
  return [
    ['date', date],
    ['machine', `${cpu}, ${cores} cores, ${memoryGiB} GiB, load ${load} before the start`],
    ['kernel', kernel],
    ['open files', `${openFiles.soft} (hard limit ${openFiles.hard})`],
    ...Object.entries(versions),
  ]
}

function verdictRow({ result, target, value, met }: Verdict): Row {
  const { against, atMost, atLeast } = target
  const shown = (number: number): string =>
    against === undefined ? amount(number, result.unit) : ratio(number)
  const limit = atMost === undefined ? `at least ${shown(atLeast ?? 0)}` : `at most ${shown(atMost)}`
  const of = against === undefined ? '' : ` × ${against}`
  return [
    `${result.workload}: ${result.what}`,
    count(result.n),
    `${shown(value)}${of}`,
    `${limit}${of}`,
    met ? 'met' : '**missed**',
  ]
}

function ratioTable(workload: string, lines: readonly Result[], verdicts: readonly Verdict[]): string[] {
  const compared = lines.filter(({ ratios }) => Object.keys(ratios).length > 0)
  if (compared.length === 0) return []
  const subjects = namesIn(compared.map(({ ratios }) => ratios))
  const cell = (line: Result, subject: string): string => {
    const value = line.ratios[subject]
    if (value === undefined) return ''
    const verdict = verdicts.find(({ result, target }) => result === line && target.against === subject)
    if (verdict === undefined) return ratio(value)
    return `${ratio(value)} (≤ ${ratio(verdict.target.atMost ?? 0)}: ${verdict.met ? 'met' : '**missed**'})`
  }
  const head = [workload, 'n', ...subjects]
  return [
    table(
      head,
      compared.map((line) => [line.what, count(line.n), ...subjects.map((name) => cell(line, name))]),
    ),
  ]
}

function numberTable(workload: string, lines: readonly Result[]): string[] {
  const subjects = namesIn(lines.map(({ values }) => values))
  const cell = ({ values, unit }: Result, subject: string): string => {
    const value = values[subject]
    return value === undefined ? '' : amount(value, unit)
  }
  const rows = lines.map((line) => [line.what, count(line.n), ...subjects.map((name) => cell(line, name))])
  return [table([workload, 'n', ...subjects], rows)]
}

/** hostloop first, the others as they come. */
function namesIn(records: readonly Readonly<Record<string, number>>[]): string[] {
  const names = new Set(records.flatMap((record) => Object.keys(record)))
  return [...names].sort((a, b) => Number(b === HOSTLOOP) - Number(a === HOSTLOOP))
}

function byWorkload(results: readonly Result[]): [string, Result[]][] {
  const groups = new Map<string, Result[]>()
  for (const result of results) {
    const group = groups.get(result.workload)
    if (group) group.push(result)
    else groups.set(result.workload, [result])
  }
  return [...groups]
}

function table(head: Row, rows: readonly Row[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column]?.length ?? 0)))
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`
  const padded = (row: Row): string =>
    line(widths.map((width, column) => align(row[column] ?? '', width, column, head.length)))
  const rule = widths.map((width, column) =>
    leftAligned(column, head.length) ? '-'.repeat(width) : '-'.repeat(width - 1) + ':',
  )
  return [padded(head), line(rule), ...rows.map(padded)].join('\n')
}

function align(text: string, width: number, column: number, columns: number): string {
  return leftAligned(column, columns) ? text.padEnd(width) : text.padStart(width)
}

/** Names are, numbers are not. */
function leftAligned(column: number, columns: number): boolean {
  return column === 0 || columns === 2
}

function count(n: number): string {
  return n === 0 ? '' : n.toLocaleString('en')
}

function ratio(value: number): string {
  return value < 0.1 ? value.toFixed(3) : value.toFixed(2)
}

function amount(value: number, unit: Unit): string {
  return `${number(value)}${unit.startsWith('/') || unit === '×' ? '' : ' '}${unit}`
}

function number(value: number): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
