import { barX, ruleX, text } from '@observablehq/plot'
import { amount } from '../../amount.ts'
import type { HostReport } from '../../report.ts'
import type { Unit } from '../../workload.ts'
import { lookOf } from '../look.ts'
import { svg } from '../svg.ts'

export interface BarsOptions {
  readonly title: string
  /** Of the axis, with its unit. */
  readonly axis: string
  readonly unit: Unit
  /** `log`: each line of the grid is ten times the one before. `root`: small values get more room. */
  readonly scale: 'linear' | 'log' | 'root'
}

const ROW_HEIGHT = 21
const [TOP, RIGHT, BOTTOM, LEFT] = [8, 66, 40, 132]

/** A bar for each host that was measured, with its value at the end. */
export function bars(
  hosts: readonly HostReport[],
  valueOf: (host: HostReport) => number | undefined,
  { title, axis, unit, scale }: BarsOptions,
): string {
  const rows = hosts.flatMap((host) => {
    const value = valueOf(host)
    if (value === undefined) return []
    const { color, second } = lookOf(host, hosts)
    return [{ name: host.name, value, label: amount(value, unit), color, opacity: second ? 0.6 : 1 }]
  })
  const { type, domain, ticks } = scaleOf(
    scale,
    rows.map(({ value }) => value),
  )
  const start = Math.max(domain[0], scale === 'log' ? domain[0] : 0)
  return svg({
    ariaLabel: `${title}: ${rows.map(({ name, label }) => `${name} ${label}`).join(', ')}`,
    height: TOP + BOTTOM + ROW_HEIGHT * rows.length,
    marginTop: TOP,
    marginRight: RIGHT,
    marginBottom: BOTTOM,
    marginLeft: LEFT,
    x: {
      ...(type === 'pow' ? { type, exponent: 0.5 } : { type }),
      domain,
      ticks,
      tickFormat: (value: number) => tick(value),
      grid: true,
      label: axis,
      labelAnchor: 'center',
      labelArrow: 'none',
    },
    y: { domain: rows.map(({ name }) => name), label: null, tickSize: 0, padding: 0.25 },
    marks: [
      barX(rows, {
        x1: start,
        x2: (row: Row) => row.value,
        y: 'name',
        fill: (row: Row) => row.color,
        fillOpacity: (row: Row) => row.opacity,
      }),
      text(rows, {
        x: (row: Row) => Math.max(row.value, start),
        y: 'name',
        text: 'label',
        textAnchor: 'start',
        dx: 4,
      }),
      ruleX([start]),
    ],
  })
}

interface Row {
  readonly value: number
  readonly color: string
  readonly opacity: number
}

interface Scale {
  readonly type: 'linear' | 'log' | 'pow'
  readonly domain: [number, number]
  readonly ticks: number[] | number
}

function scaleOf(scale: BarsOptions['scale'], values: readonly number[]): Scale {
  const [least, most] = [Math.min(0, ...values), Math.max(...values, Number.MIN_VALUE)]
  if (scale === 'log') {
    const above = values.filter((value) => value > 0)
    const low = Math.floor(Math.log10(Math.min(most, ...above) * 0.7))
    const high = Math.max(Math.log10(most), low + 1)
    const ticks = Array.from({ length: Math.floor(high) - low + 1 }, (_, index) => 10 ** (low + index))
    return { type: 'log', domain: [10 ** low, 10 ** high], ticks }
  }
  const top = most > 0.001 ? most : 1
  if (scale === 'linear') return { type: 'linear', domain: [least, top], ticks: 4 }
  const ticks = [1, 0.4, 0.1].map((share) => simpleBelow(top * share))
  return { type: 'pow', domain: [least, top], ticks: [0, ...new Set(ticks)] }
}

/** 1, 2 or 5, or such a number with zeros. */
function simpleBelow(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value))
  return unit * (value >= 5 * unit ? 5 : value >= 2 * unit ? 2 : 1)
}

/** 1,000 is 1k. */
function tick(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e6) return `${round(value / 1e6)}M`
  if (size >= 1000) return `${round(value / 1000)}k`
  return `${round(value)}`
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}
