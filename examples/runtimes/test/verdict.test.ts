import { conformanceCases } from '@hostloop/conformance'
import { expect, test } from 'vitest'
import { expectedOf } from '../src/expected.ts'
import { runtimeNames } from '../src/runtimes.ts'
import { caseId } from '../src/suite-report.ts'
import type { SuiteReport } from '../src/suite-report.ts'
import { suiteNames } from '../src/suites.ts'
import { judge } from '../src/verdict.ts'

const { supports, lacks } = expectedOf('node', 'node20')
const knownFailures = { 'F2: leaks': 'the runtime does not count' }
const expected = { supports, lacks, knownFailures }
const leaks = { case: 'F2: leaks', error: 'CaseFailure: 3 instead of 0' }

function ended(report: Partial<SuiteReport>) {
  const stdout = `noise\n${JSON.stringify({ passed: [], failed: [], skipped: [], ...report })}\n`
  return { code: 0, stdout, stderr: '', timedOut: false }
}

test('what fails as expected is no problem', () => {
  const verdict = judge(ended({ passed: ['A1: ids'], failed: [leaks] }), expected, 2)
  expect(verdict).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
    refused: false,
    problems: [],
    known: [{ case: 'F2: leaks', why: 'the runtime does not count' }],
  })
})

test('a known failure that passes is a problem, as is a failure that is not known', () => {
  const failed = [{ case: 'A1: ids', error: 'CaseFailure: twice' }]
  const { problems } = judge(ended({ passed: ['F2: leaks'], failed }), expected, 2)
  expect(problems).toEqual([
    'A1: ids\nCaseFailure: twice',
    'F2: leaks\nis a known failure that does not fail: take it off the list',
  ])
})

test('a refusal is no problem where it is expected, and only there', () => {
  const report = ended({ refused: 'UNSUPPORTED' })
  expect(judge(report, { supports, lacks, refused: 'UNSUPPORTED' }, 2).problems).toEqual([])
  expect(judge(report, { supports, lacks }, 2).problems).toEqual([
    'expected to be refused with nothing, and it was with UNSUPPORTED',
  ])
})

test('a report without all cases is a problem', () => {
  expect(judge(ended({ failed: [leaks] }), expected, 2).problems).toEqual([
    'the report has 1 cases instead of 2',
  ])
})

test('a program that breaks, or that does not end, is a problem with what it said', () => {
  const broken = judge({ code: 7, stdout: '', stderr: 'no such thing\n', timedOut: false }, expected, 2)
  expect(broken.problems).toEqual([
    'the program gave no report, and it ended with exit code 7\nno such thing',
  ])
  const hangs = judge({ ...ended({ failed: [leaks] }), code: null, timedOut: true }, expected, 1)
  expect(hangs.problems).toEqual([
    'the program gave its report, and it did not end within its time limit, and was killed',
  ])
})

test('known failures are cases that there are', () => {
  const cases = conformanceCases.map(caseId)
  for (const suite of suiteNames) {
    for (const runtime of runtimeNames) {
      expect(cases).toEqual(
        expect.arrayContaining(Object.keys(expectedOf(suite, runtime).knownFailures ?? {})),
      )
    }
  }
})
