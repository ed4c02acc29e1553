import type { ConformanceCase } from '../case.ts'
import { between, check, equal } from '../check.ts'
import { READABLE } from '../handle-event.ts'

const FAR_MS = 600_000

const periodCases: readonly ConformanceCase[] = [
  {
    rule: 'T1',
    name: 'a timeout is periodic',
    async run(t) {
      const timer = t.timeout(5)
      await t.until(() => timer.calls.length >= 4, 'four calls')
    },
  },
  {
    rule: 'T1',
    name: 'an interval of 0 fires once every turn',
    async run(t) {
      const timers = [t.timeout(0), t.timeout(0)]
      for (const timer of timers) {
        between(await t.growth(20, () => timer.calls.length), 19, 21, 'calls in 20 turns')
      }
    },
  },
  {
    rule: 'T1',
    name: 'an interval of 0 fires in every turn that a ready handle sees',
    async run(t) {
      const watch = t.watch(t.pollable(READABLE), READABLE)
      await t.until(() => watch.calls.length > 0, 'a call of the handle')
      between(
        await t.growth(20, () => watch.calls.length),
        19,
        21,
        'calls of the handle for 20 of the timeout',
      )
    },
  },
  {
    rule: 'T1',
    name: 'a negative interval is disabled, whatever its size',
    async run(t) {
      const timers = [-1, -0.5, -1000, -Number.MAX_VALUE].map((ms) => t.timeout(ms))
      check(t.impl.isIdle(), 'a disabled timeout must not count as enabled')
      await t.turns(5)
      await t.wait(10)
      check(
        timers.every(({ calls }) => calls.length === 0),
        'a disabled timeout must not fire',
      )
    },
  },
  {
    rule: 'T1',
    name: 'a timeout can be disabled and enabled again',
    async run(t) {
      const timer = t.timeout(0)
      await t.until(() => timer.calls.length > 1, 'calls')
      timer.update(-1)
      const before = timer.calls.length
      await t.turns(5)
      equal(timer.calls.length, before, 'calls while disabled')
      timer.update(1)
      await t.until(() => timer.calls.length > before + 1, 'calls after it was enabled again')
    },
  },
  {
    rule: 'T1',
    name: 'a removed timeout does not fire',
    async run(t) {
      const timers = [t.timeout(0), t.timeout(1)]
      for (const timer of timers) timer.remove()
      await t.wait(5)
      await t.turns(3)
      check(
        timers.every(({ calls }) => calls.length === 0),
        'a removed timeout must not fire',
      )
    },
  },
  {
    rule: 'T1',
    name: 'many timeouts run side by side, each at its own interval',
    async run(t) {
      const intervals = [0, 1, 2, 3, 5, 8, 13, 21]
      const start = t.now()
      const timers = intervals.map((ms) => ({ ms, calls: t.timeout(ms).calls }))
      await t.until(() => timers.every(({ calls }) => calls.length >= 2), 'two calls of each')
      for (const { ms, calls } of timers) {
        calls.forEach((at, i) => check(at - start >= ms * (i + 1), `call ${i + 1} of ${ms} ms came early`))
      }
    },
  },
]

const clockCases: readonly ConformanceCase[] = [
  {
    rule: 'T2',
    name: 'a timeout is never early by the own clock of the event-impl',
    async run(t) {
      for (const ms of [1, 2.5, 7, 15, 29.9]) {
        const start = t.now()
        const timer = t.timeout(ms)
        await t.until(() => timer.calls.length >= 2, 'two calls')
        check((timer.calls[0] ?? 0) - start >= ms, `${ms} ms came after ${(timer.calls[0] ?? 0) - start} ms`)
        check((timer.calls[1] ?? 0) - start >= 2 * ms, `the second call of ${ms} ms came early`)
        timer.remove()
      }
    },
  },
  {
    rule: 'T2',
    name: 'other registrations and needless turns do not make a timeout early',
    async run(t) {
      const handle = t.pollable()
      t.watch(handle, 1)
      t.timeout(0, () => handle.wake())
      const start = t.now()
      const timers = [25, 10, 17].map((ms) => ({ ms, calls: t.timeout(ms).calls }))
      await t.until(() => timers.every(({ calls }) => calls.length > 0), 'a call of each')
      for (const { ms, calls } of timers) check((calls[0] ?? 0) - start >= ms, `${ms} ms came early`)
    },
  },
  {
    rule: 'T2',
    name: 'in virtual time a timeout is not late either',
    needs: ['virtualTime'],
    async run(t) {
      const start = t.now()
      const timers = [10, 25, 1000].map((ms) => ({ ms, calls: t.timeout(ms).calls }))
      await t.wait(1500)
      for (const { ms, calls } of timers) {
        // Turns may cost a frame of virtual time.
        between((calls[0] ?? Infinity) - start, ms, ms + 2, `the time of the first call of ${ms} ms`)
      }
    },
  },
]

const startToStartCases: readonly ConformanceCase[] = [
  {
    rule: 'T3',
    name: 'the next deadline counts from the turn of the call, not from the end of the callback',
    needs: ['stall'],
    async run(t) {
      const [periodMs, busyMs] = [30, 20]
      const start = t.now()
      const timer = t.timeout(periodMs, () => t.stall(busyMs))
      await t.until(() => timer.calls.length >= 5, 'five calls')
      const { calls } = timer
      const periods = calls.slice(1).map((at, i) => at - (calls[i] ?? 0))
      // A host may be late, but not every time by as much as the callback takes.
      check(
        Math.min(...periods) < periodMs + busyMs,
        `a ${periodMs} ms timeout with a ${busyMs} ms callback fired every ${Math.min(...periods)} ms`,
      )
      calls.forEach((at, i) => check(at - start >= periodMs * (i + 1), `call ${i + 1} came early`))
    },
  },
  {
    rule: 'T3',
    name: 'after a stall there is one late call, and no burst',
    needs: ['stall'],
    async run(t) {
      const timer = t.timeout(20)
      t.stall(110)
      await t.until(() => timer.calls.length >= 3, 'three calls')
      const [first = 0, second = 0, third = 0] = timer.calls
      // The turn begins a moment before the callback, hence the millisecond.
      check(second - first >= 19, `the second call after a stall came after ${second - first} ms`)
      check(third - second >= 19, `the third call after a stall came after ${third - second} ms`)
    },
  },
  {
    rule: 'T3',
    name: 'a stall inside the callback brings no burst either',
    needs: ['stall'],
    async run(t) {
      const timer = t.timeout(15, ({ calls }) => {
        if (calls.length === 1) t.stall(70)
      })
      await t.until(() => timer.calls.length >= 4, 'four calls')
      const [, second = 0, third = 0, fourth = 0] = timer.calls
      check(third - second >= 14, `the call after the late one came after ${third - second} ms`)
      check(fourth - third >= 14, `the next call came after ${fourth - third} ms`)
    },
  },
  {
    rule: 'T3',
    name: 'the period starts anew with a late call: it keeps no old grid',
    needs: ['stall'],
    async run(t) {
      const timer = t.timeout(20)
      t.stall(35)
      await t.until(() => timer.calls.length >= 2, 'two calls')
      const [first = 0, second = 0] = timer.calls
      check(second - first >= 19, `the call after the late one came after ${second - first} ms, not 20`)
    },
  },
]

const updateCases: readonly ConformanceCase[] = [
  {
    rule: 'T4',
    name: 'an update restarts from now, even with the same interval',
    async run(t) {
      const timer = t.timeout(30)
      await t.wait(15)
      const updated = t.now()
      const before = timer.calls.length
      timer.update(30)
      await t.until(() => timer.calls.length > before, 'a call')
      const after = (timer.calls[before] ?? 0) - updated
      check(after >= 30, `the call came ${after} ms after the update to 30 ms`)
    },
  },
  {
    rule: 'T4',
    name: 'an update inside the own callback wins over the re-arm',
    async run(t) {
      let updated = 0
      const timer = t.timeout(5, (probe) => {
        if (probe.calls.length > 1) return
        updated = t.now()
        probe.update(40)
      })
      await t.until(() => timer.calls.length >= 2, 'two calls')
      const after = (timer.calls[1] ?? 0) - updated
      check(after >= 40, `the call came ${after} ms after the update to 40 ms`)
    },
  },
  {
    rule: 'T4',
    name: 'a shorter interval set inside the own callback wins as well',
    async run(t) {
      const timer = t.timeout(1, (probe) => {
        if (probe.calls.length === 1) probe.update(FAR_MS)
        if (probe.calls.length === 2) probe.update(2)
      })
      await t.until(() => timer.calls.length === 1, 'the first call')
      timer.update(1)
      await t.until(() => timer.calls.length >= 4, 'calls every 2 ms')
    },
  },
  {
    rule: 'T4',
    name: 'an update to -1 inside the own callback sticks',
    async run(t) {
      const timers = [0, 2].map((ms) => t.timeout(ms, (probe) => probe.update(-1)))
      await t.until(() => timers.every(({ calls }) => calls.length > 0), 'a call of each')
      await t.wait(10)
      await t.turns(5)
      for (const { calls } of timers) equal(calls.length, 1, 'calls')
      check(t.impl.isIdle(), 'a timeout disabled inside its callback must not count as enabled')
    },
  },
  {
    rule: 'T4',
    name: 'an update inside a callback counts from now, not from the turn before',
    needs: ['stall'],
    async run(t) {
      let updated = 0
      const target = t.timeout(-1)
      t.timeout(0, (probe) => {
        probe.remove()
        t.stall(15)
        updated = t.now()
        target.update(20)
      })
      await t.until(() => target.calls.length > 0, 'a call')
      const after = (target.calls[0] ?? 0) - updated
      check(after >= 20, `the call came ${after} ms after the update to 20 ms`)
    },
  },
  {
    rule: 'T4',
    name: 'updating again and again pushes the deadline out every time',
    async run(t) {
      const timer = t.timeout(40)
      let updated = 0
      for (let i = 0; i < 5; i += 1) {
        await t.wait(10)
        // A host under load may have come too late already: then there was no deadline to push out.
        if (timer.calls.length > 0) return
        updated = t.now()
        timer.update(40)
      }
      await t.until(() => timer.calls.length > 0, 'a call')
      check((timer.calls[0] ?? 0) - updated >= 40, 'the call came early after the last update')
    },
  },
]

const shorteningCases: readonly ConformanceCase[] = [
  {
    rule: 'T5',
    name: 'shortening a long timeout takes effect at once',
    async run(t) {
      const timers = [0, 1, 10].map((ms) => ({ ms, timer: t.timeout(FAR_MS) }))
      await t.turns(2)
      for (const { ms, timer } of timers) timer.update(ms)
      await t.until(() => timers.every(({ timer }) => timer.calls.length > 1), 'calls at the new intervals')
    },
  },
  {
    rule: 'T5',
    name: 'shortening wakes up a host that waits for something far',
    async run(t) {
      t.timeout(FAR_MS)
      const timer = t.timeout(FAR_MS)
      await t.wait(5)
      timer.update(5)
      await t.until(() => timer.calls.length > 0, 'a call at the new interval')
    },
  },
  {
    rule: 'T5',
    name: 'a short timeout that is added after a long one is not kept waiting',
    async run(t) {
      t.timeout(FAR_MS)
      await t.wait(5)
      const timer = t.timeout(5)
      await t.until(() => timer.calls.length > 0, 'a call')
    },
  },
  {
    rule: 'T5',
    name: 'a lengthened timeout does not fire at the old deadline',
    async run(t) {
      const timer = t.timeout(25)
      await t.wait(5)
      const before = timer.calls.length
      timer.update(FAR_MS)
      await t.wait(35)
      await t.turns(2)
      equal(timer.calls.length, before, 'calls at the old deadline')
    },
  },
  {
    rule: 'T5',
    name: 'a disabled timeout does not fire at the old deadline, and another one still does at its own',
    async run(t) {
      const timer = t.timeout(15)
      const other = t.timeout(20)
      timer.update(-1)
      await t.until(() => other.calls.length > 1, 'two calls of the other')
      equal(timer.calls.length, 0, 'calls at the old deadline')
    },
  },
]

export const timeoutCases: readonly ConformanceCase[] = [
  ...periodCases,
  ...clockCases,
  ...startToStartCases,
  ...updateCases,
  ...shorteningCases,
]
