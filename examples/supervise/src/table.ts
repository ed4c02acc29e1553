import Table from 'cli-table3'
import type { Status } from './supervisor.ts'

const COLUMNS = ['program', 'state', 'pid', 'restarts', 'output', 'last line', 'ended by']

/** No lines between the rows, so that all of it fits a small terminal. */
const LINES = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' }

/** What is known of the programs, as text of one line each. */
export function statusTable(statuses: readonly Status[]): string {
  const table = new Table({ head: COLUMNS, chars: LINES, style: { head: [], border: [], 'padding-left': 0 } })
  for (const { program, state, pid, restarts, bytes, lastLine, ended } of statuses) {
    table.push([
      program.name,
      state,
      pid ?? '-',
      `${restarts}/${program.restarts}`,
      `${bytes} B`,
      lastLine.length > 16 ? `${lastLine.slice(0, 15)}…` : lastLine,
      ended,
    ])
  }
  return table.toString()
}
