import { rect, ruleX, ruleY, text } from '@observablehq/plot'
import { amount } from '../../amount.ts'
import type { HostReport, Result } from '../../report.ts'
import { lookOf } from '../look.ts'
import { svg } from '../svg.ts'

const ROW_HEIGHT = 34
const [TOP, RIGHT, BOTTOM, LEFT] = [26, 56, 40, 132]
/** Of the whole axis. */
const BINS = 56
/** How much of its row the tallest bar takes. */
const TALLEST = 0.85
/** Between two ticks, as a share of the axis. */
const LEAST_GAP = 0.13
const TICKS = [-1, 0, 1, 2, 5, 10, 20, 40, 80, 160]

interface Row {
  readonly host: HostReport
  readonly result: Result
  readonly index: number
}

/** A histogram for each host, with its median and the value below which 99 of 100 are. */
export function latenessRows(
  title: string,
  hosts: readonly HostReport[],
  resultOf: (host: HostReport) => Result | undefined,
): string {
  const rows: Row[] = []
  for (const host of hosts) {
    const result = resultOf(host)
    if (result) rows.push({ host, result, index: rows.length })
  }
  const values = rows.flatMap(({ result }) => result.values)
  const domain: [number, number] = [Math.min(0, ...values), Math.max(1, ...values)]
  const median = ({ result }: Row): string => amount(result.median, 'ms')
  const p99 = ({ result }: Row): string => amount(result.p99, 'ms')
  const atEnd = { x: domain[1], dx: 6, textAnchor: 'start' } as const
  const line = { y1: ({ index }: Row) => index + 0.1, y2: ({ index }: Row) => index + 1, strokeWidth: 1.5 }
  const bins = rows.flatMap((row) => binned(row, domain, lookOf(row.host, hosts)))
  return svg({
    ariaLabel: `${title}, median and 99 %: ${rows.map((row) => `${row.host.name} ${median(row)}, ${p99(row)}`).join('; ')}`,
    height: TOP + BOTTOM + ROW_HEIGHT * rows.length,
    marginTop: TOP,
    marginRight: RIGHT,
    marginBottom: BOTTOM,
    marginLeft: LEFT,
    x: {
      type: 'pow',
      exponent: 0.5,
      domain,
      ticks: ticksIn(domain),
      grid: true,
      label: 'lateness (ms)',
      labelAnchor: 'center',
      labelArrow: 'none',
    },
    y: {
      type: 'linear',
      domain: [rows.length, 0],
      ticks: rows.map(({ index }) => index + 0.6),
      tickFormat: (place: number) => rows[Math.floor(place)]!.host.name,
      tickSize: 0,
      label: null,
    },
    marks: [
      ruleY(rows, { y: ({ index }: Row) => index + 1, strokeOpacity: 0.25 }),
      rect(bins, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: 'color', fillOpacity: 'opacity' }),
      ruleX(rows, { ...line, x: ({ result }: Row) => result.median }),
      ruleX(rows, { ...line, x: ({ result }: Row) => result.p99, strokeDasharray: '2,2' }),
      text(rows, { ...atEnd, y: ({ index }: Row) => index + 0.38, text: median, fontWeight: 'bold' }),
      text(rows, { ...atEnd, y: ({ index }: Row) => index + 0.78, text: p99 }),
      text(['median'], { ...atEnd, y: 0, dy: -18, text: String, fontWeight: 'bold' }),
      text(['99 %'], { ...atEnd, y: 0, dy: -6, text: String }),
    ],
  })
}

interface Bin {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
  readonly color: string
  readonly opacity: number
}

/** As wide as the axis shows them: narrow around zero. */
function binned(
  { result: { values }, index }: Row,
  [low, high]: readonly [number, number],
  { color, second }: { readonly color: string; readonly second: boolean },
): Bin[] {
  const [from, to] = [root(low), root(high)]
  const counts = Array.from({ length: BINS }, () => 0)
  for (const value of values)
    counts[Math.min(Math.floor(((root(value) - from) / (to - from)) * BINS), BINS - 1)]! += 1
  const edge = (bin: number): number => square(from + ((to - from) * bin) / BINS)
  const tallest = Math.max(...counts)
  return counts.flatMap((count, bin) => {
    if (count === 0) return []
    const bottom = index + 1
    const top = bottom - (TALLEST * count) / tallest
    return [{ x1: edge(bin), x2: edge(bin + 1), y1: bottom, y2: top, color, opacity: second ? 0.6 : 1 }]
  })
}

/** Those that have room for their numbers. */
function ticksIn([low, high]: readonly [number, number]): number[] {
  const ticks: number[] = []
  for (const tick of TICKS) {
    if (tick < low || tick > high) continue
    const gap = root(tick) - root(ticks.at(-1) ?? -Infinity)
    if (gap > LEAST_GAP * (root(high) - root(low))) ticks.push(tick)
  }
  return ticks
}

function root(value: number): number {
  return Math.sign(value) * Math.sqrt(Math.abs(value))
}

function square(value: number): number {
  return value * Math.abs(value)
}
