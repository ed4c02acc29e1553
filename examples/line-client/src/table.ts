/** What one host made of one scenario; `problem` is what was not as expected. */
export interface Cell {
  readonly tookMs: number
  readonly problem?: string | undefined
}

/** One row for each scenario, one column for each host. */
export interface Table {
  readonly hosts: readonly string[]
  readonly rows: readonly {
    readonly name: string
    readonly shows: string
    /** One for each host; undefined where the scenario was not run. */
    readonly cells: readonly (Cell | undefined)[]
  }[]
}

export function render({ hosts, rows }: Table): string {
  const lines = [
    ['a client sees', '', ...hosts],
    ...rows.map(({ name, shows, cells }) => [name, shows, ...cells.map(cellText)]),
  ]
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  const pad = (text: string, column: number): string =>
    column < 2 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!)
  const problems = rows.flatMap(({ name, cells }) =>
    cells.flatMap((cell, column) => (cell?.problem ? [`${hosts[column]}, ${name}: ${cell.problem}`] : [])),
  )
  return [...lines.map((line) => line.map(pad).join('  ')), ...problems].join('\n')
}

function cellText(cell: Cell | undefined): string {
  if (!cell) return '-'
  return cell.problem ? 'FAILED' : `${cell.tookMs.toFixed(0)} ms`
}
