import type { Expected } from './expected.ts'
import type { Outcome } from './run.ts'
import { parseReport } from './suite-report.ts'
import type { SuiteReport } from './suite-report.ts'

/** What came of one suite under one runtime, held against what is expected. */
export interface Verdict {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** There was nothing to run the cases on. */
  readonly refused: boolean
  /** What is unexpected, one text for each. */
  readonly problems: readonly string[]
  /** The cases that failed as expected, and why they do. */
  readonly known: readonly { readonly case: string; readonly why: string }[]
}

/** `cases` is how many must be in the report. */
export function judge(outcome: Outcome, expected: Expected, cases: number): Verdict {
  const report = parseReport(outcome.stdout)
  const problems = report === undefined ? [] : problemsOf(report, expected, cases)
  const end = endOf(outcome)
  if (report === undefined || end !== undefined) {
    const what = report === undefined ? 'the program gave no report' : 'the program gave its report'
    problems.push(`${what}, and ${end ?? 'it ended by itself'}\n${tail(outcome.stderr)}`.trim())
  }
  const { passed = [], failed = [], skipped = [] } = report ?? {}
  return {
    passed: passed.length,
    failed: failed.length,
    skipped: skipped.length,
    refused: report?.refused !== undefined,
    problems,
    known: failed.flatMap((each) => {
      const why = expected.knownFailures?.[each.case]
      return why === undefined ? [] : [{ case: each.case, why }]
    }),
  }
}

function problemsOf(report: SuiteReport, expected: Expected, cases: number): string[] {
  const { passed, failed, skipped, refused } = report
  if (refused !== expected.refused)
    return [
      `expected to be refused with ${expected.refused ?? 'nothing'}, and it was with ${refused ?? 'nothing'}`,
    ]
  if (refused !== undefined) return []
  const known = expected.knownFailures ?? {}
  const failedNow = new Set(failed.map((each) => each.case))
  const problems = failed
    .filter((each) => !Object.hasOwn(known, each.case))
    .map((each) => `${each.case}\n${each.error}`)
  for (const name of Object.keys(known)) {
    if (!failedNow.has(name))
      problems.push(`${name}\nis a known failure that does not fail: take it off the list`)
  }
  const count = passed.length + failed.length + skipped.length
  if (count !== cases) problems.push(`the report has ${count} cases instead of ${cases}`)
  return problems
}

/** How it ended, unless as it should: by itself, when there is nothing left to do. */
function endOf({ code, timedOut }: Outcome): string | undefined {
  if (timedOut) return 'it did not end within its time limit, and was killed'
  return code === 0 ? undefined : `it ended with ${code === null ? 'a signal' : `exit code ${code}`}`
}

function tail(text: string): string {
  return text.trim().split('\n').slice(-15).join('\n')
}
