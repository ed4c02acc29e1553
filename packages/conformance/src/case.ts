import type { CaseContext } from './case-context.ts'
import type { Capability } from './fixture.ts'

/** The contract's rules. */
export const rules = [
  'A1',
  'A2',
  'A3',
  'A4',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'H7',
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'F1',
  'F2',
  'F3',
] as const
export type Rule = (typeof rules)[number]

/** What the contract says outside its numbered rules. */
export type Topic = 'support' | 'ending' | 'libvirt' | 'stream' | 'connector' | 'acceptor'

/** One thing that an event-impl must do. It depends on no test runner. */
export interface ConformanceCase {
  /** Unique among all cases; says what is expected. */
  readonly name: string
  /** The rule that the case proves. */
  readonly rule: Rule | Topic
  /** What the fixture must be able to do; the case is skipped, and reported as such, where it is not. */
  readonly needs?: readonly Capability[]
  /** Throws a `CaseFailure` when the event-impl is wrong. */
  run(t: CaseContext): Promise<void> | void
}
