import { beforeAll, describe, expect, test } from 'vitest'
import { HOSTS } from '../src/hosts.ts'
import type { Report } from '../src/report.ts'
import { WORKLOADS } from '../src/workloads.ts'
import { compareAdapters, hostFile, runMain } from './run.ts'
import type { Run } from './run.ts'

describe('two hosts', () => {
  let run: Run
  let report: Report
  beforeAll(async () => {
    run = await compareAdapters('--host', 'raw Node', '--host', 'node')
    report = run.report
  }, 60_000)

  test('the report says what was measured, where, when and with which versions', () => {
    expect(report).toEqual({
      format: 'hostloop-compare-adapters-1',
      command: expect.stringMatching(/^npm start -- --size tiny /),
      size: 'tiny',
      startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      tookSeconds: expect.any(Number),
      machine: {
        cpu: expect.any(String),
        cores: expect.any(Number),
        memoryGiB: expect.any(Number),
        kernel: expect.any(String),
        load: expect.any(Number),
      },
      versions: expect.objectContaining({
        node: process.versions.node,
        '@hostloop/core': expect.any(String),
      }),
      hosts: ['raw Node', 'node'].map((name) => ({
        ...pick(HOSTS.find((host) => host.name === name)!),
        supports: { fd: 'none', keepAlive: name === 'node', virtualTime: false },
      })),
      workloads: [...WORKLOADS.map(({ name }) => name), 'bundle-size'].map((name) => ({
        name,
        title: expect.any(String),
        metrics: expect.any(Object),
      })),
      results: expect.any(Array),
      missing: [],
    })
  })

  test('every metric of every workload has a result of both hosts', () => {
    const missing = [...report.workloads].flatMap(({ name, metrics }) =>
      Object.keys(metrics).flatMap((metric) =>
        report.hosts.flatMap(({ name: host }) => {
          const found = report.results.some(
            (each) => each.host === host && each.workload === name && each.metric === metric,
          )
          return found ? [] : [`${host}: ${name}, ${metric}`]
        }),
      ),
    )
    // A raw loop has no turns, and needs no bundle.
    expect(missing).toEqual([
      'raw Node: idle, turns',
      'raw Node: bundle-size, adapter',
      'raw Node: bundle-size, total',
    ])
  })

  test('every result is made of finite values, and has a ratio to the baseline where that has one', () => {
    for (const result of report.results) {
      expect(result).toEqual({
        host: expect.any(String),
        workload: expect.any(String),
        metric: expect.any(String),
        n: result.n === null ? null : expect.any(Number),
        values: expect.any(Array),
        median: expect.any(Number),
        p99: expect.any(Number),
        ratio: result.ratio === null ? null : expect.any(Number),
      })
      expect(result.values.length).toBeGreaterThan(0)
      for (const value of [...result.values, result.median, result.p99])
        expect(value).toSatisfy(Number.isFinite)
      expect(result.median).toBeGreaterThanOrEqual(Math.min(...result.values))
      expect(result.p99).toBeLessThanOrEqual(Math.max(...result.values))
    }
    const [raw, node] = ['raw Node', 'node'].map((host) =>
      report.results.find((each) => each.host === host && each.metric === 'rate')!,
    )
    expect(raw!.ratio).toBe(null)
    expect(node!.ratio).toBeCloseTo(node!.median / raw!.median, 2)
  })

  test('an event-impl with nothing to do has no turns, and never calls too early', () => {
    const of = (metric: string) =>
      report.results.filter(({ host, metric: each }) => host === 'node' && each === metric)
    expect(of('turns').map(({ values }) => values)).toEqual([[0]])
    for (const { values } of of('late')) for (const late of values) expect(late).toBeGreaterThanOrEqual(0)
  })

  test('the terminal shows progress, the tables, and where the page is', () => {
    expect(run.stderr).toContain('] token passing\n')
    const [first, , , ...others] = run.stdout.trim().split('\n')
    expect(first).toBe('How late, how soon, how quiet')
    expect(others.filter((line) => line.startsWith('node '))).toHaveLength(4)
    expect(others.at(-1)).toMatch(/^The same with pictures: file:\/\/.*\/page\.html$/)
  })
})

function pick({ name, family, runtime, what, ownHandles, baseline }: (typeof HOSTS)[number]): object {
  return { name, family, runtime, what, ownHandles, baseline }
}

describe('hosts that fail', () => {
  const workloads = ['first-callback', 'drift', 'turn-rate']
  let run: Run
  beforeAll(async () => {
    run = await compareAdapters(
      ...['raw Node', 'node', 'browser in Chromium'].flatMap((name) => ['--host', name]),
      ...['dies-in-second', 'dies-in-first', 'never-calls', 'blocks', 'throws', 'unsupported'].flatMap(
        (name) => ['--with', hostFile(name)],
      ),
      ...workloads.flatMap((name) => ['--workload', name]),
      '--limit',
      '5',
      '--chromium',
      'none',
    )
  }, 60_000)

  const missing = (host: string): unknown[] =>
    run.report.missing
      .filter((each) => each.host === host)
      .map(({ workload, why, kind }) => ({ workload, why, kind }))
  const measured = (host: string): string[] => [
    ...new Set(run.report.results.filter((each) => each.host === host).map(({ workload }) => workload)),
  ]

  test('others are measured all the same', () => {
    for (const host of ['raw Node', 'node']) expect(measured(host)).toEqual(expect.arrayContaining(workloads))
    expect(missing('node')).toEqual([])
  })

  test('one that dies mid-run is started again, and misses what it died of', () => {
    const why = 'Its process has ended with code 3: Error: out of luck'
    expect(missing('dies-in-second')).toEqual([{ workload: 'drift', why, kind: 'failed' }])
    expect(measured('dies-in-second')).toEqual(['first-callback', 'turn-rate'])
  })

  test('one that dies twice is given up', () => {
    const why = 'Its process was ended by SIGABRT.'
    expect(missing('dies-in-first')).toEqual([
      { workload: 'first-callback', why, kind: 'failed' },
      { workload: 'drift', why, kind: 'failed' },
      { workload: null, why: 'It was given up after that happened twice.', kind: 'failed' },
    ])
    expect(measured('dies-in-first')).toEqual([])
  })

  for (const host of ['never-calls', 'blocks'])
    test(`a workload that hangs is killed: ${host}`, () => {
      const why = 'It gave no answer for 5 s, and was killed.'
      expect(missing(host)).toEqual([{ workload: 'drift', why, kind: 'failed' }])
      expect(measured(host)).toEqual(['first-callback', 'turn-rate'])
    })

  test('one that throws goes on', () => {
    const why = 'RangeError: too much'
    expect(missing('throws')).toEqual([{ workload: 'drift', why, kind: 'failed' }])
    expect(measured('throws')).toEqual(['first-callback', 'turn-rate'])
  })

  test('one that can’t be here says why', () => {
    const why = 'This machine has no such thing.'
    expect(missing('unsupported')).toEqual([
      { workload: null, why: expect.stringContaining(why), kind: 'absent' },
    ])
    expect(missing('browser in Chromium')).toEqual([
      { workload: null, why: 'Chromium was left out.', kind: 'absent' },
    ])
  })

  test('the terminal and the page say all of it', () => {
    for (const { host, why } of run.report.missing) {
      expect(run.stdout).toContain(why)
      expect(run.html).toContain(`<strong>${host}`)
      expect(run.html).toContain(why)
    }
  })
})

test('--json - prints nothing else on standard output', { timeout: 30_000 }, async () => {
  const { stdout, stderr } = await runMain(
    '--size',
    'tiny',
    '--host',
    'rxjs, virtual',
    '--workload',
    'turn-rate',
    '--json',
    '-',
  )
  expect(JSON.parse(stdout)).toMatchObject({ size: 'tiny', results: [{ host: 'rxjs, virtual' }] })
  expect(stderr).toContain('The same with pictures: ')
})

test.each([
  [['--host', 'nothing'], "there is no host 'nothing'; see --help"],
  [['--workload', 'nothing'], "there is no workload 'nothing'; see --help"],
  [['--size', 'huge'], "there is no size 'huge'; see --help"],
  [['--limit', 'long'], "--limit must be a number of seconds, not 'long'"],
  [['--html', '/no/such/folder/page.html'], "can't write to /no/such/folder/page.html"],
])('%j is refused before anything is measured', async (args, message) => {
  await expect(runMain(...args)).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining(message) })
})
