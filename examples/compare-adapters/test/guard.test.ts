import { expect, test } from 'vitest'
import { breaches } from '../src/guard.ts'
import { HOSTS } from '../src/hosts.ts'
import type { Missing, Report, Result } from '../src/report.ts'
import { compareAdapters, hostFile } from './run.ts'

const hosts = HOSTS.map((host) => ({ ...host, supports: null }))

function result(host: string, workload: string, metric: string, values: readonly number[]): Result {
  const median = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
  return { host, workload, metric, n: 100, values, median, p99: median, ratio: null }
}

function report(
  results: readonly Result[],
  missing: readonly Missing[] = [],
): Pick<Report, 'hosts' | 'results' | 'missing'> {
  return { hosts, results, missing }
}

test('an adapter that is many times slower than the raw primitives breaks a bound, in either direction', () => {
  const found = breaches(
    report([
      result('raw Node', 'tokens', 'memory', [900_000]),
      result('node', 'tokens', 'memory', [9000, 10_000]),
      result('raw Node', 'registration-cost', 'timeout-add', [200]),
      result('rxjs', 'registration-cost', 'timeout-add', [10_000, 12_000]),
    ]),
  )
  expect(found).toEqual([
    {
      host: 'node',
      workload: 'tokens',
      what: expect.stringMatching(/^memory is 0.011 times that of raw Node, at least/),
    },
    {
      host: 'rxjs',
      workload: 'registration-cost',
      what: expect.stringMatching(/^timeout-add is 50 times that of raw Node, at most/),
    },
  ])
})

test('one good value is enough: noise makes nothing faster', () => {
  const results = [
    result('raw Node', 'tokens', 'memory', [900_000]),
    result('node', 'tokens', 'memory', [1000, 2000, 500_000]),
  ]
  expect(breaches(report(results))).toEqual([])
})

test('a page is compared with a page, not with Node', () => {
  const results = [
    result('raw Node', 'turn-rate', 'rate', [1_000_000]),
    result('raw Chromium', 'turn-rate', 'rate', [240]),
    result('browser in Chromium', 'turn-rate', 'rate', [100_000]),
  ]
  expect(breaches(report(results))).toEqual([])
  expect(
    breaches(report([...results.slice(0, 2), result('browser in Chromium', 'turn-rate', 'rate', [480])])),
  ).toEqual([
    {
      host: 'browser in Chromium',
      workload: 'turn-rate',
      what: expect.stringContaining('2 times that of raw Chromium'),
    },
  ])
})

test('turns with nothing to do break a bound, without a baseline', () => {
  expect(breaches(report([result('rxjs', 'idle', 'turns', [1000])]))).toMatchObject([
    { host: 'rxjs', workload: 'idle' },
  ])
  expect(breaches(report([result('rxjs', 'idle', 'turns', [0])]))).toEqual([])
})

test('a host that has failed breaks it; one that is not here does not', () => {
  const missing: Missing[] = [
    { host: 'node', workload: 'drift', why: 'It gave no answer.', kind: 'failed' },
    { host: 'browser in Chromium', workload: null, why: 'There is no Chromium here.', kind: 'absent' },
    { host: 'rxjs, virtual', workload: 'idle', why: 'Virtual time.', kind: 'inapplicable' },
  ]
  expect(breaches(report([], missing))).toEqual([
    { host: 'node', workload: 'drift', what: 'It gave no answer.' },
  ])
})

const small = ['--guard', '--host', 'raw Node', '--host', 'node', '--workload', 'drift', '--workload', 'idle']

test('the guard says that all is well', { timeout: 30_000 }, async () => {
  const { stdout } = await compareAdapters(...small)
  expect(stdout).toMatch(/^Guard: no adapter has become many times slower\.\n$/m)
})

test('what goes well at the second time is no reason to fail', { timeout: 30_000 }, async () => {
  const { stdout } = await compareAdapters(...small, '--with', hostFile('throws'))
  expect(stdout).toContain('Guard: measuring again, as throws: RangeError: too much\n')
  expect(stdout).toMatch(/^Guard: no adapter has become many times slower\.\n$/m)
})

test('what goes wrong each time fails the guard, after the tables', { timeout: 30_000 }, async () => {
  const failing = compareAdapters(...small, '--with', hostFile('dies-in-first'))
  await expect(failing).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('How late, how soon'),
  })
  await expect(failing).rejects.toMatchObject({
    stdout: expect.stringContaining('Guard: dies-in-first, drift: Its process was ended by SIGABRT.\n'),
  })
})
