import type { ConformanceCase } from '../case.ts'
import { between, check, equal } from '../check.ts'
import { ERROR, HANGUP, READABLE, WRITABLE, visible } from '../handle-event.ts'
import { SilentPollable } from '../manual-pollable.ts'

const BOTH = READABLE | WRITABLE
const ALL = BOTH | ERROR | HANGUP

const bitCases: readonly ConformanceCase[] = [
  {
    rule: 'H1',
    name: 'all bits that are ready come in one call',
    async run(t) {
      const handle = t.pollable()
      const watch = t.watch(handle, BOTH)
      handle.set(ALL)
      await t.until(() => watch.calls.length > 0, 'a call')
      equal(watch.calls[0], ALL, 'bits of the first call')
    },
  },
  {
    rule: 'H1',
    name: 'a watch sees what it asked for, plus ERROR and HANGUP: all masks and all bits',
    async run(t) {
      const bits = Array.from({ length: 16 }, (_, i) => i)
      const watches = bits.flatMap((ready) => {
        const handle = t.pollable(ready)
        return bits.map((mask) => ({ expected: visible(ready, mask), watch: t.watch(handle, mask) }))
      })
      await t.until(
        () => watches.every(({ expected, watch }) => expected === 0 || watch.calls.length > 0),
        'a call of every watch that is ready',
      )
      for (const { expected, watch } of watches) {
        check(
          watch.calls.every((seen) => expected !== 0 && seen === expected),
          `expected bits ${expected}, got ${watch.calls.join()}`,
        )
      }
    },
  },
  {
    rule: 'H1',
    name: 'the callback is given its watch id and its handle',
    async run(t) {
      const handle = t.pollable(READABLE)
      const given: unknown[] = []
      const id = t.impl.addHandle(
        handle,
        READABLE,
        (...args) => void given.push(...args),
        t.onFree('of a watch'),
      )
      await t.until(() => given.length > 0, 'a call')
      check(given[0] === id && given[1] === handle, 'must be given the watch id and the handle')
      const timerArgs: unknown[] = []
      const timer = t.impl.addTimeout(0, (...args) => void timerArgs.push(...args), t.onFree('of a timeout'))
      await t.until(() => timerArgs.length > 0, 'a call')
      equal(timerArgs[0], timer, 'the timer id')
    },
  },
  {
    rule: 'H1',
    name: 'a wake without a reason brings no callback',
    async run(t) {
      const handle = t.pollable(WRITABLE)
      const watch = t.watch(handle, READABLE)
      for (let i = 0; i < 5; i += 1) {
        handle.wake()
        await t.turns(1)
      }
      equal(watch.calls.length, 0, 'calls')
    },
  },
  {
    rule: 'H1',
    name: 'many wakes in a turn bring one callback',
    async run(t) {
      const handle = t.pollable()
      const watch = t.watch(handle, READABLE, () => handle.set(0))
      for (let i = 0; i < 10; i += 1) handle.set(READABLE)
      await t.turns(4)
      equal(watch.calls.length, 1, 'calls')
    },
  },
  {
    rule: 'H1',
    name: 'the handle is asked before every callback: what a sibling took away is not told any more',
    async run(t) {
      const handle = t.pollable()
      const watches = [1, 2, 3].map(() => t.watch(handle, BOTH, () => handle.set(0)))
      handle.set(READABLE)
      await t.until(() => watches.some(({ calls }) => calls.length > 0), 'a call')
      await t.turns(3)
      equal(
        watches.flatMap(({ calls }) => calls),
        [READABLE],
        'calls of all: the first one took the bytes',
      )
      const other = t.pollable()
      const seen = [1, 2, 3].map(() => t.watch(other, BOTH, () => other.set(WRITABLE)))
      other.set(BOTH)
      await t.until(() => seen.every(({ calls }) => calls.length > 0), 'calls of all')
      const both = seen.filter(({ calls }) => calls[0] === BOTH)
      equal(both.length, 1, 'watches that saw READABLE, which the first callback took away')
    },
  },
  {
    rule: 'H1',
    name: 'what is no longer ready when its turn comes is not called back',
    async run(t) {
      const handle = t.pollable()
      const watch = t.watch(handle, READABLE)
      await t.turns(1)
      handle.set(READABLE)
      handle.set(0)
      await t.turns(3)
      equal(watch.calls.length, 0, 'calls')
    },
  },
  {
    rule: 'H3',
    name: 'ERROR and HANGUP reach every mask but 0, together with what was asked for',
    async run(t) {
      const handle = t.pollable()
      const watches = [READABLE, WRITABLE, BOTH, ERROR, HANGUP].map((mask) => ({
        mask,
        ...t.watch(handle, mask),
      }))
      const silent = t.watch(handle, 0)
      handle.set(ALL)
      await t.until(() => watches.every(({ calls }) => calls.length > 0), 'a call for every mask but 0')
      for (const { mask, calls } of watches) equal(calls[0], mask | ERROR | HANGUP, `bits for mask ${mask}`)
      equal(silent.calls.length, 0, 'calls for mask 0')
    },
  },
  ...[ERROR, HANGUP].map((bit): ConformanceCase => ({
    rule: 'H3',
    name: `${bit === ERROR ? 'ERROR' : 'HANGUP'} alone reaches a watch that asked for READABLE`,
    async run(t) {
      const handle = t.pollable()
      const watch = t.watch(handle, READABLE)
      await t.turns(2)
      handle.set(bit)
      await t.until(() => watch.calls.length > 0, 'a call')
      equal(watch.calls[0], bit, 'its bits')
    },
  })),
]

const levelCases: readonly ConformanceCase[] = [
  {
    rule: 'H2',
    name: 'a handle that its own callback made ready again is called back again',
    async run(t) {
      const handle = t.pollable(READABLE)
      const watch = t.watch(handle, READABLE, () => {
        handle.set(0)
        handle.set(READABLE)
      })
      await t.until(() => watch.calls.length > 5, 'six calls')
    },
  },
  {
    rule: 'H2',
    name: 'a wake from inside a callback of another handle is not lost',
    async run(t) {
      const target = t.pollable()
      const watch = t.watch(target, READABLE)
      t.watch(t.pollable(READABLE), READABLE, (probe) => {
        probe.remove()
        target.set(READABLE)
      })
      await t.until(() => watch.calls.length > 0, 'a call')
    },
  },
  {
    rule: 'H2',
    name: 'a Pollable without subscribe is checked within the stated time, also after a long silence',
    async run(t) {
      const { supports, maxCheckMs } = t.fixture
      const handle = new SilentPollable()
      const watch = t.watch(handle, READABLE)
      await t.wait(supports.virtualTime ? 10_000 : 40)
      // A host in real time may be late, a virtual one may not.
      const latestMs = maxCheckMs + (supports.virtualTime ? 1 : 1000)
      for (const silenceMs of [1, 3, 8]) {
        const before = watch.calls.length
        handle.events = READABLE
        const since = t.now()
        await t.until(() => watch.calls.length > before, 'a call')
        between(t.now() - since, 0, latestMs, 'milliseconds until the check')
        await t.until(() => watch.calls.length > before + 1, 'a call at every check')
        handle.events = 0
        const after = watch.calls.length
        await t.wait(silenceMs)
        equal(watch.calls.length, after, 'calls after the condition ended')
      }
    },
  },
  {
    rule: 'H2',
    name: 'a Pollable without subscribe is checked whatever happens to others like it',
    async run(t) {
      const handle = new SilentPollable()
      handle.events = READABLE
      const watch = t.watch(handle, READABLE)
      const start = t.now()
      while (t.now() - start < 3 * t.fixture.maxCheckMs) {
        const other = t.watch(new SilentPollable(), READABLE)
        await t.wait(1)
        other.update(WRITABLE)
        await t.wait(1)
        other.remove()
      }
      between(watch.calls.length, 2, Infinity, 'calls in three times the longest pause')
    },
  },
  {
    rule: 'H2',
    name: 'a Pollable without subscribe is not asked without a pause',
    async run(t) {
      const handle = new SilentPollable()
      t.watch(handle, READABLE)
      await t.turns(2)
      const [polls, start] = [handle.polls, t.now()]
      await t.wait(30)
      between(handle.polls - polls, 0, 2 * (t.now() - start) + 5, 'checks in 30 ms')
    },
  },
]

const silenceCases: readonly ConformanceCase[] = [
  {
    rule: 'H4',
    name: 'mask 0 listens to nothing and asks nothing',
    async run(t) {
      const handle = t.pollable(ALL)
      const silent = new SilentPollable()
      silent.events = ALL
      const watches = [t.watch(handle, 0), t.watch(silent, 0)]
      const polls = (): number => handle.polls + silent.polls
      await t.turns(2)
      const before = polls()
      equal(handle.subscribers, 0, 'subscribers for mask 0')
      await t.wait(20)
      await t.turns(5)
      equal(polls(), before, 'calls of poll() for mask 0')
      equal(
        watches.reduce((sum, { calls }) => sum + calls.length, 0),
        0,
        'calls for mask 0',
      )
    },
  },
  {
    rule: 'H4',
    name: 'a mask that becomes 0 stops listening',
    async run(t) {
      const handle = t.pollable(ALL)
      const watch = t.watch(handle, READABLE, (probe) => probe.update(0))
      await t.until(() => watch.calls.length > 0, 'a call')
      await t.turns(3)
      equal(watch.calls.length, 1, 'calls')
      equal(handle.subscribers, 0, 'subscribers for mask 0')
      check(t.impl.isIdle(), 'a watch with mask 0 must not count as enabled')
      handle.set(READABLE)
      watch.update(READABLE)
      await t.until(() => watch.calls.length > 1, 'a call after the watch was enabled again')
    },
  },
  {
    rule: 'H4',
    name: 'mask 0 with a peer that is gone does not make the host spin',
    async run(t) {
      const handle = t.pollable(ALL)
      const watch = t.watch(handle, READABLE)
      await t.until(() => watch.calls.length > 0, 'a call')
      watch.update(0)
      await t.turns(1)
      const polls = handle.polls
      await t.wait(20)
      equal(handle.polls, polls, 'calls of poll() for mask 0')
    },
  },
]

const siblingCases: readonly ConformanceCase[] = [
  {
    rule: 'H5',
    name: 'watches with overlapping masks each see their own bits',
    async run(t) {
      const handle = t.pollable()
      const watches = [READABLE, WRITABLE, BOTH, READABLE].map((mask) => ({
        mask,
        ...t.watch(handle, mask),
      }))
      handle.set(BOTH)
      await t.until(() => watches.every(({ calls }) => calls.length > 1), 'calls of all')
      for (const { mask, calls } of watches) equal(calls[0], mask, `bits for mask ${mask}`)
    },
  },
  {
    rule: 'H5',
    name: 'an update of one watch leaves the others of the handle as they are',
    async run(t) {
      const handle = t.pollable(BOTH)
      const first = t.watch(handle, READABLE)
      const second = t.watch(handle, READABLE)
      first.update(WRITABLE)
      await t.until(() => first.calls.length > 0 && second.calls.length > 0, 'calls of both')
      equal(first.calls[0], WRITABLE, 'bits of the updated watch')
      equal(second.calls[0], READABLE, 'bits of the other watch')
    },
  },
  {
    rule: 'H5',
    name: 'a sibling that is removed inside a callback leaves the others alone',
    async run(t) {
      const handle = t.pollable()
      const watches = [0, 1, 2, 3, 4].map(() => t.watch(handle, READABLE))
      const remover = t.watch(handle, READABLE, (probe) => {
        watches[1]?.remove()
        watches[3]?.remove()
        probe.remove()
      })
      handle.set(READABLE)
      await t.until(() => remover.freed > 0, 'the removal')
      const kept = [0, 2, 4].map((i) => watches[i]?.calls ?? [])
      const before = kept.map((calls) => calls.length)
      await t.turns(4)
      check(
        kept.every((calls, i) => calls.length > (before[i] ?? 0)),
        'the watches that nobody removed must go on',
      )
    },
  },
  {
    rule: 'H5',
    name: 'a throwing sibling leaves the others alone',
    async run(t) {
      const handle = t.pollable(READABLE)
      t.watch(handle, READABLE, () => {
        throw new Error('expected')
      })
      const other = t.watch(handle, READABLE)
      await t.until(() => other.calls.length > 3, 'calls of the other watch')
      t.takeErrors()
    },
  },
]

export const handleCases: readonly ConformanceCase[] = [
  ...bitCases,
  ...levelCases,
  ...silenceCases,
  ...siblingCases,
]
