import type { EventImpl } from '@hostloop/core'
import type { ConformanceCase } from '../case.ts'
import type { CaseContext } from '../case-context.ts'
import { check, equal } from '../check.ts'

const FAR_MS = 600_000

/** What a 32-bit timer of the host's would cut off, or take for 1 ms. */
const LONG_MS = [
  2 ** 31 - 1,
  2 ** 31,
  2 ** 31 + 5,
  2 ** 32,
  2 ** 32 + 5,
  1e12,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_VALUE,
]

/** Intervals and clocks beyond 32 bits (T6). */
export const longTimeoutCases: readonly ConformanceCase[] = [
  {
    rule: 'T6',
    name: 'intervals beyond 2^31-1 ms do not fire at once',
    async run(t) {
      const timers = LONG_MS.map((ms) => t.timeout(ms))
      await t.wait(20)
      await t.turns(3)
      check(
        timers.every(({ calls }) => calls.length === 0),
        'a long timeout must not fire at once',
      )
      check(!t.impl.isIdle(), 'a long timeout is enabled')
    },
  },
  {
    rule: 'T6',
    name: 'a long interval that was set by an update does not fire at once, and can be shortened',
    async run(t) {
      const timer = t.timeout(-1)
      for (const ms of LONG_MS) {
        timer.update(ms)
        await t.turns(2)
      }
      equal(timer.calls.length, 0, 'calls')
      timer.update(1)
      await t.until(() => timer.calls.length > 0, 'a call after it was shortened')
    },
  },
  {
    rule: 'T6',
    name: 'a long interval does not hold up a short one',
    async run(t) {
      LONG_MS.forEach((ms) => t.timeout(ms))
      const timer = t.timeout(3)
      await t.until(() => timer.calls.length > 1, 'two calls of the short one')
    },
  },
  ...[2 ** 31, 2 ** 32].map((ms): ConformanceCase => ({
    rule: 'T6',
    name: `in virtual time an interval of ${ms + 5} ms fires when it is due`,
    needs: ['virtualTime'],
    async run(t) {
      const timer = t.timeout(ms + 5)
      await t.wait(ms)
      equal(timer.calls.length, 0, 'calls before it was due')
      await t.wait(10)
      equal(timer.calls.length, 1, 'calls when it was due')
    },
  })),
  ...[2 ** 31, 2 ** 32].map((clockMs): ConformanceCase => ({
    rule: 'T6',
    name: `timeouts go on when the clock passes ${clockMs} ms`,
    needs: ['createAt'],
    async run(t) {
      await timeoutsAcross(t, t.createAt(clockMs - 30))
    },
  })),
]

async function timeoutsAcross(t: CaseContext, impl: EventImpl): Promise<void> {
  const start = t.now()
  const long = t.timeout(FAR_MS, undefined, impl)
  const timers = [10, 25, 40].map((ms) => ({ ms, calls: t.timeout(ms, undefined, impl).calls }))
  const everyTurn = t.timeout(0, undefined, impl)
  await t.until(() => timers.every(({ calls }) => calls.length >= 3), 'three calls of each')
  for (const { ms, calls } of timers) {
    calls.forEach((at, i) => check(at - start >= ms * (i + 1), `call ${i + 1} of ${ms} ms came early`))
  }
  equal(long.calls.length, 0, 'calls of the long timeout')
  const before = everyTurn.calls.length
  await t.until(() => everyTurn.calls.length > before + 5, 'turns')
  long.update(5)
  await t.until(() => long.calls.length > 0, 'a call of the shortened timeout')
}
