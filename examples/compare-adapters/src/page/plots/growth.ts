import { dot, line } from '@observablehq/plot'
import { amount } from '../../amount.ts'
import type { HostReport, Result } from '../../report.ts'
import { lookOf } from '../look.ts'
import { svg } from '../svg.ts'

interface Point {
  readonly host: string
  readonly n: number
  readonly ns: number
  readonly color: string
  readonly symbol: string
  readonly second: boolean
}

const POWERS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]

/** A line for each host: what one operation costs, against how many registrations there are. Both axes are logarithmic. */
export function growth(
  title: string,
  hosts: readonly HostReport[],
  results: readonly Result[],
  domain: readonly [number, number],
): string {
  const points: Point[] = hosts.flatMap((host) =>
    results
      .filter((result) => result.host === host.name && result.median > 0)
      .map(({ n, median }) => ({ host: host.name, n: n ?? 0, ns: median, ...lookOf(host, hosts) }))
      .sort((a, b) => a.n - b.n),
  )
  const numbers = [...new Set(points.map(({ n }) => n))].sort((a, b) => a - b)
  const [first, last] = [numbers[0] ?? 1, numbers.at(-1) ?? 10]
  const atMost = points.filter(({ n }) => n === last)
  const shape = { x: 'n', y: 'ns', stroke: 'color', symbol: 'symbol' } as const
  return svg({
    ariaLabel: `${title}, among ${last}: ${atMost.map(({ host, ns }) => `${host} ${amount(ns, 'ns')}`).join(', ')}`,
    height: 260,
    marginTop: 26,
    marginRight: 20,
    marginBottom: 40,
    marginLeft: 58,
    x: {
      type: 'log',
      domain: [first * 0.8, last * 1.25],
      ticks: numbers,
      tickFormat: (n: number) => n.toLocaleString('en'),
      label: 'registrations (number)',
      labelAnchor: 'center',
      labelArrow: 'none',
    },
    y: {
      type: 'log',
      domain: [...domain],
      ticks: POWERS.filter((ns) => ns >= domain[0] && ns <= domain[1]),
      tickFormat: (ns: number) => ns.toLocaleString('en'),
      grid: true,
      label: 'time for one (ns)',
      labelArrow: 'none',
    },
    marks: [
      line(
        points.filter(({ second }) => !second),
        { x: 'n', y: 'ns', z: 'host', stroke: 'color' },
      ),
      line(
        points.filter(({ second }) => second),
        {
          x: 'n',
          y: 'ns',
          z: 'host',
          stroke: 'color',
          strokeDasharray: '4,3',
        },
      ),
      dot(
        points.filter(({ second }) => !second),
        { ...shape, fill: 'color', r: 3.5 },
      ),
      dot(
        points.filter(({ second }) => second),
        { ...shape, fill: 'var(--page)', r: 3.5 },
      ),
    ],
  })
}

/** What a host looks like in these plots. */
export function sample(host: HostReport, hosts: readonly HostReport[]): string {
  const { color, symbol, second } = lookOf(host, hosts)
  return svg({
    ariaLabel: '',
    width: 34,
    height: 14,
    margin: 0,
    axis: null,
    x: { domain: [0, 1] },
    y: { domain: [0, 1] },
    marks: [
      line(
        [
          [0, 0.5],
          [1, 0.5],
        ],
        { stroke: color, strokeWidth: 1.5, ...(second && { strokeDasharray: '4,3' }) },
      ),
      dot([[0.5, 0.5]], { symbol, r: 4, stroke: color, fill: second ? 'var(--page)' : color }),
    ],
  })
}
