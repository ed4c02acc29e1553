import { CaseFailure, conformanceCases, runCase, runConformance, whySkipped } from '@hostloop/conformance'
import type { CaseContext, ConformanceCase, Fixture } from '@hostloop/conformance'
import { describe, expect, test } from 'vitest'
import { naiveFixture } from './naive/naive-fixture.ts'

function aCase(
  run: (t: CaseContext) => Promise<void> | void,
  needs: ConformanceCase['needs'] = [],
): ConformanceCase {
  return { rule: 'A1', name: 'a case of the test', needs, run }
}

/** The message with which the case fails. */
async function failureOf(run: (t: CaseContext) => Promise<void> | void): Promise<string> {
  const report = await runConformance(naiveFixture(), { cases: [aCase(run)], limitMs: 50 })
  const error = report.failed[0]?.error
  if (!(error instanceof CaseFailure)) throw new Error('must fail, and with a CaseFailure', { cause: error })
  return error.message
}

test('one call runs all cases', async () => {
  const report = await runConformance(naiveFixture())
  expect(report.failed).toEqual([])
  expect(report.passed.length + report.skipped.length).toBe(conformanceCases.length)
})

test('every case has a name of its own', () => {
  const names = conformanceCases.map(({ rule, name }) => `${rule}: ${name}`)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

describe('time limit', () => {
  test('waiting for what never comes is a failure, not a hang', async () => {
    expect(await failureOf((t) => t.until(() => false, 'a miracle'))).toMatch(/time limit: .*a miracle/)
    expect(await failureOf((t) => t.settled(new Promise<void>(() => {}), 'a promise'))).toMatch(
      /time limit: .*a promise/,
    )
  })

  test('a case that waits for something else is cut off as well', async () => {
    expect(await failureOf(() => new Promise(() => {}))).toMatch(/time limit: the case/)
  })

  test('a host that does not wait is cut off as well', async () => {
    const fixture: Fixture = { ...naiveFixture(), wait: () => new Promise(() => {}) }
    await expect(
      runCase(
        aCase((t) => t.turns(1)),
        fixture,
        { limitMs: 20 },
      ),
    ).rejects.toThrow(/time limit: the case/)
  })

  test('the cases after it still run', async () => {
    const cases = [aCase(() => new Promise(() => {})), aCase(() => {})]
    const { failed, passed } = await runConformance(naiveFixture(), { cases, limitMs: 20 })
    expect([failed.length, passed.length]).toEqual([1, 1])
  })
})

describe('teardown', () => {
  test('fails on a free callback that has not run', async () => {
    expect(await failureOf((t) => void t.onFree('of nothing'))).toMatch(/all free callbacks/)
  })

  test('fails on a free callback that ran twice', async () => {
    const message = await failureOf((t) => {
      const free = t.onFree('of a test')
      free()
      free()
    })
    expect(message).toMatch(/of a test: expected 1, got 2/)
  })

  test('fails on a free callback of a refused registration that ran', async () => {
    expect(await failureOf((t) => t.neverFreed('of a refusal')())).toMatch(/of a refusal: expected 0, got 1/)
  })

  test('fails on subscribers that are left on a handle', async () => {
    expect(await failureOf((t) => void t.pollable().subscribe(() => {}))).toMatch(/subscribers/)
  })

  test('fails on an error that nobody expected', async () => {
    const message = await failureOf(async (t) => {
      const timer = t.timeout(0, () => {
        throw new Error('surprise')
      })
      await t.until(() => timer.calls.length > 0, 'a call')
    })
    expect(message).toMatch(/surprise/)
  })

  test('reports a check that failed inside a callback as the failure of the case', async () => {
    const message = await failureOf(async (t) => {
      t.timeout(0, () => {
        throw new CaseFailure('wrong inside')
      })
      await t.turns(3)
    })
    expect(message).toBe('wrong inside')
  })

  test('cleans up after a case that failed, and reports the first failure', async () => {
    const order: string[] = []
    const message = await failureOf((t) => {
      t.defer(() => order.push('first'))
      t.defer(() => order.push('second'))
      t.timeout(1000)
      t.onFree('of nothing')
      throw new CaseFailure('the first failure')
    })
    expect(message).toBe('the first failure')
    expect(order).toEqual(['second', 'first'])
  })
})

describe('skipping', () => {
  test('a case whose need is not offered is reported as skipped, with what is missing', async () => {
    const { createAt: _, ...fixture } = naiveFixture({ fds: false })
    const needy = aCase(() => {}, ['fds', 'createAt', 'stall'])
    const { passed, skipped } = await runConformance(fixture, { cases: [needy, aCase(() => {})] })
    expect(skipped).toEqual([{ case: needy, why: 'the fixture does not offer: fds, createAt' }])
    expect(passed.length).toBe(1)
  })

  test('fds are tested or refused: one or the other runs', () => {
    for (const fds of [true, false]) {
      const fixture = naiveFixture({ fds })
      expect(
        whySkipped(
          aCase(() => {}, ['fds']),
          fixture,
        ) === undefined,
      ).toBe(fds)
      expect(
        whySkipped(
          aCase(() => {}, ['no fds']),
          fixture,
        ) === undefined,
      ).toBe(!fds)
    }
  })

  test('a support that is pinned and that the fixture has no means to test fails', async () => {
    const { fds: _, keepsAlive: __, ...fixture } = naiveFixture()
    const { failed } = await runConformance(fixture, {
      only: ({ needs }) => needs?.some((need) => need === 'fds' || need === 'keepAlive') ?? false,
    })
    expect(failed.length).toBeGreaterThan(20)
    for (const { error } of failed) expect(error).toBeInstanceOf(CaseFailure)
  })

  test('only the cases that were asked for run', async () => {
    const { passed } = await runConformance(naiveFixture(), { only: ({ rule }) => rule === 'T1' })
    expect(new Set(passed.map(({ rule }) => rule))).toEqual(new Set(['T1']))
  })
})
