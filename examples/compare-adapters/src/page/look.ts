import type { HostReport } from '../report.ts'

/** How a host is drawn. What is told by a colour is told by a shape too. */
export interface Look {
  /** A colour of the page's style. */
  readonly color: string
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'times' | 'star'
  /** The second of a family: hollow and dashed. */
  readonly second: boolean
}

const SYMBOLS = {
  raw: 'times',
  node: 'circle',
  rxjs: 'square',
  eventemitter: 'triangle',
  browser: 'diamond',
  yours: 'star',
} as const satisfies Readonly<Record<HostReport['family'], Look['symbol']>>

export function lookOf(host: HostReport, hosts: readonly HostReport[]): Look {
  const { family } = host
  const second = hosts.find((each) => each.family === family) !== host
  return { color: `var(--${family})`, symbol: SYMBOLS[family], second }
}
