import type { Host, Meters } from './host.ts'

/** How much of everything: to see that it runs; for a first impression; for numbers to rely on. */
export type Size = 'tiny' | 'quick' | 'full'

export type Unit = 'ms' | 'ms/s' | 'ns' | 'B' | '/s'

export interface Metric {
  readonly title: string
  readonly unit: Unit
  readonly better: 'less' | 'more'
}

/** A registrant that measures the loop it is on. It knows core only. */
export interface Workload {
  readonly name: string
  readonly title: string
  /** By name. */
  readonly metrics: Readonly<Record<string, Metric>>
  /** How often every host has its turn. */
  readonly rounds: Readonly<Record<Size, number>>
  run(host: Host, size: Size, meters: Meters): Promise<Outcome>
}

export interface Outcome {
  readonly points: readonly Point[]
  /** What was not measured, and why not. */
  readonly inapplicable?: readonly string[]
}

export interface Point {
  readonly metric: string
  /** How many registrations or handles, where that matters. */
  readonly n: number | null
  readonly values: readonly number[]
}
