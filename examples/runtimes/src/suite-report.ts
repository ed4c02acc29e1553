import { runConformance } from '@hostloop/conformance'
import type { ConformanceCase, Fixture } from '@hostloop/conformance'
import { expectedOf } from './expected.ts'
import { isRuntimeName } from './runtimes.ts'
import { suiteOf } from './suites.ts'
import type { SuiteName } from './suites.ts'

/** What a program of `programs/` prints as its last line. */
export interface SuiteReport {
  readonly passed: readonly string[]
  readonly failed: readonly { readonly case: string; readonly error: string }[]
  readonly skipped: readonly { readonly case: string; readonly why: string }[]
  /** Where there was nothing to run the cases on: the code with which making it was refused. */
  readonly refused?: string
}

/** How a case is called in reports and in the list of known failures. */
export function caseId({ rule, name }: Pick<ConformanceCase, 'rule' | 'name'>): string {
  return `${rule}: ${name}`
}

/** Runs the suite's cases, with what is pinned for this runtime. */
export async function runSuite(
  suite: SuiteName,
  runtime: string | undefined,
  fixture: Omit<Fixture, 'supports' | 'lacks'>,
): Promise<SuiteReport> {
  if (runtime === undefined || !isRuntimeName(runtime)) throw new Error(`unknown runtime '${runtime}'`)
  const { supports, lacks } = expectedOf(suite, runtime)
  const { only } = suiteOf(suite)
  const report = await runConformance({ ...fixture, supports, lacks }, only ? { only } : {})
  return {
    passed: report.passed.map(caseId),
    failed: report.failed.map((each) => ({ case: caseId(each.case), error: String(each.error) })),
    skipped: report.skipped.map((each) => ({ case: caseId(each.case), why: each.why })),
  }
}

export function printReport(report: SuiteReport): void {
  console.log(JSON.stringify(report))
}

/** The report in what a program printed; undefined if it did not get that far. */
export function parseReport(stdout: string): SuiteReport | undefined {
  const line = stdout.trim().split('\n').at(-1) ?? ''
  try {
    return JSON.parse(line) as SuiteReport
  } catch {
    return undefined
  }
}
