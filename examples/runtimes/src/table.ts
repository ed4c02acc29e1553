import Table from 'cli-table3'
import type { Cell } from './matrix.ts'
import type { Runtime, RuntimeName } from './runtimes.ts'
import { suiteNames, suiteOf } from './suites.ts'

/** No lines between the rows. */
const LINES = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' }

/** A runtime that could not be had. */
export interface Missing {
  readonly name: RuntimeName
  readonly why: string
  /** Whether that is a failure. */
  readonly required: boolean
}

export interface Result {
  readonly runtimes: readonly Runtime[]
  readonly missing: readonly Missing[]
  readonly cells: readonly Cell[]
}

export interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** What is unexpected is failed; what fails as expected is skipped, as is a runtime that isn't there. */
export function totalsOf({ cells, missing }: Result): Totals {
  const sum = (value: (cell: Cell) => number): number => cells.reduce((total, cell) => total + value(cell), 0)
  const required = missing.filter((each) => each.required).length
  return {
    passed: sum((cell) => cell.passed),
    failed: sum((cell) => cell.problems.length) + required,
    skipped: sum((cell) => cell.skipped + cell.known.length) + missing.length - required,
  }
}

/** The matrix: one row for each suite, one column for each runtime. */
export function matrixTable({ runtimes, missing, cells }: Result): string {
  const heads = runtimes.map(({ name, version }) => `${name.replace(/\d+$/, '')} ${version}`)
  const table = new Table({
    head: ['', ...heads, ...missing.map(({ name }) => name)],
    chars: LINES,
    style: { head: [], border: [] },
  })
  for (const suite of suiteNames) {
    const row = runtimes.map(({ name }) => {
      const cell = cells.find((each) => each.suite === suite && each.runtime === name)
      return cell === undefined ? '' : cellText(cell)
    })
    table.push([suiteOf(suite).title, ...row, ...missing.map(() => 'missing')])
  }
  return `${table.toString()}\npassed/failed/skipped cases; refused: nothing to run them on; !: unexpected`
}

export function cellText({ passed, failed, skipped, refused, problems }: Cell): string {
  return `${refused ? 'refused' : `${passed}/${failed}/${skipped}`}${problems.length > 0 ? ' !' : ''}`
}

/** What the table doesn't say: what failed and why, and what isn't there. */
export function details({ cells, missing }: Result): string {
  const lines: string[] = []
  for (const { suite, runtime, problems, known } of cells) {
    const where = `${runtime}, ${suiteOf(suite).title}`
    for (const problem of problems) lines.push(`UNEXPECTED (${where}): ${problem.replaceAll('\n', '\n    ')}`)
    for (const each of known) lines.push(`known failure (${where}): ${each.case}\n    ${each.why}`)
  }
  for (const { name, why, required } of missing) {
    lines.push(`${required ? 'MISSING, AND REQUIRED' : 'MISSING'}: ${name} was not run: ${why}`)
  }
  return lines.map((line) => `${line}\n`).join('')
}
