import type { EventImpl } from '@hostloop/core'
import type { ConformanceCase } from '../case.ts'
import { microtasks } from '../case-context.ts'
import type { CaseContext } from '../case-context.ts'
import { check, equal, neverThrows, throwsCode } from '../check.ts'
import { READABLE } from '../handle-event.ts'

const idleCases: readonly ConformanceCase[] = [
  {
    rule: 'ending',
    name: 'isIdle is true when nothing is enabled, and false when something is',
    async run(t) {
      const { impl } = t
      check(impl.isIdle(), 'must be idle when it is fresh')
      const watch = t.watch(t.pollable(), READABLE)
      check(!impl.isIdle(), 'must not be idle with an enabled watch')
      watch.update(0)
      check(impl.isIdle(), 'must be idle with a disabled watch')
      const timer = t.timeout(1000)
      check(!impl.isIdle(), 'must not be idle with an enabled timeout')
      timer.update(-1)
      check(impl.isIdle(), 'must be idle with a disabled timeout')
      watch.update(READABLE)
      check(!impl.isIdle(), 'must not be idle with a watch that was enabled again')
      watch.remove()
      await t.until(() => watch.freed > 0, 'the free callback')
      check(impl.isIdle(), 'must be idle after the free callback')
    },
  },
  {
    rule: 'ending',
    name: 'isIdle is false while a free callback is due',
    async run(t) {
      const timer = t.timeout(-1)
      timer.remove()
      check(!t.impl.isIdle(), 'must not be idle while a free callback is due')
      await t.until(() => timer.freed > 0, 'the free callback')
      check(t.impl.isIdle(), 'must be idle after the free callback')
    },
  },
]

/** Whether the promise is settled by now, without waiting for a turn. */
async function isSettled(promise: Promise<void>): Promise<boolean> {
  let settled = false
  void promise.then(() => (settled = true))
  await microtasks()
  return settled
}

const drainCases: readonly ConformanceCase[] = [
  {
    rule: 'ending',
    name: 'drain resolves at once when idle',
    async run(t) {
      check(await isSettled(t.impl.drain()), 'drain() of a fresh event-impl must resolve at once')
      t.timeout(-1)
      t.watch(t.pollable(READABLE), 0)
      check(await isSettled(t.impl.drain()), 'drain() with disabled registrations must resolve at once')
    },
  },
  {
    rule: 'ending',
    name: 'drain resolves after the last free callback, and not before',
    async run(t) {
      const watch = t.watch(t.pollable(), READABLE)
      const timer = t.timeout(1000)
      const drained = t.impl.drain()
      watch.remove()
      await t.until(() => watch.freed > 0, 'the first free callback')
      await t.turns(2)
      check(!(await isSettled(drained)), 'drain() must wait for the enabled timeout')
      timer.remove()
      check(!(await isSettled(drained)), 'drain() must wait for the free callback')
      equal(timer.freed, 0, 'free callbacks before the next turn')
      await t.settled(drained, 'drain()')
      equal(timer.freed, 1, 'free callbacks when drain() resolved')
    },
  },
  {
    rule: 'ending',
    name: 'drain resolves when the last registration is disabled, from outside and from inside a callback',
    async run(t) {
      const timer = t.timeout(1000)
      const first = t.impl.drain()
      timer.update(-1)
      await t.settled(first, 'drain()')
      const watch = t.watch(t.pollable(READABLE), READABLE, (probe) => probe.update(0))
      const [second, third] = [t.impl.drain(), t.impl.drain()]
      await t.settled(second, 'drain()')
      await t.settled(third, 'a second drain()')
      equal(watch.calls.length, 1, 'calls')
    },
  },
  {
    rule: 'ending',
    name: 'drain waits for what a free callback adds',
    async run(t) {
      let late: ReturnType<typeof t.timeout> | undefined
      const id = t.impl.addTimeout(
        -1,
        () => {},
        t.onFree('that adds', () => {
          late = t.timeout(1, (probe) => probe.remove())
        }),
      )
      t.impl.removeTimeout(id)
      await t.settled(t.impl.drain(), 'drain()')
      equal(late?.freed, 1, 'free callbacks of what was added late')
    },
  },
  {
    rule: 'ending',
    name: 'drain resolves after close',
    async run(t) {
      const timer = t.timeout(1000)
      const drained = t.impl.drain()
      t.impl.close()
      await t.settled(drained, 'drain()')
      equal(timer.freed, 1, 'free callbacks when drain() resolved')
      await t.settled(t.impl.drain(), 'drain() after close')
    },
  },
]

/** Closes, and checks all that close promises. */
async function closesAll(t: CaseContext, close: (impl: EventImpl) => void): Promise<void> {
  const { impl } = t
  const handle = t.pollable(READABLE)
  const live = [t.watch(handle, READABLE), t.watch(handle, 0), t.timeout(0), t.timeout(-1)]
  await t.turns(2)
  close(impl)
  const calls = (): number => live.reduce((sum, probe) => sum + probe.calls.length, 0)
  const before = calls()
  equal(
    live.reduce((sum, { freed }) => sum + freed, 0),
    0,
    'free callbacks from inside close',
  )
  equal(handle.subscribers, 0, 'subscribers after close')
  await microtasks()
  equal(
    live.reduce((sum, { freed }) => sum + freed, 0),
    0,
    'free callbacks before the next turn',
  )
  await t.until(() => live.every(({ freed }) => freed === 1), 'all free callbacks')
  await t.wait(5)
  equal(calls(), before, 'calls after close')
  for (const { freed } of live) equal(freed, 1, 'runs of each free callback')
}

const closeCases: readonly ConformanceCase[] = [
  {
    rule: 'ending',
    name: 'close removes everything, and frees each registration once, in a later turn',
    run: (t) => closesAll(t, (impl) => impl.close()),
  },
  {
    rule: 'ending',
    name: '[Symbol.dispose] is close',
    run: (t) => closesAll(t, (impl) => impl[Symbol.dispose]()),
  },
  {
    rule: 'ending',
    name: 'close is idempotent',
    run: (t) =>
      closesAll(t, (impl) => {
        impl.close()
        neverThrows('a second close()', () => impl.close())
        neverThrows('dispose after close()', () => impl[Symbol.dispose]())
      }),
  },
  {
    rule: 'ending',
    name: 'after close, remove is false and update does nothing',
    async run(t) {
      const watch = t.watch(t.pollable(READABLE), READABLE)
      const timer = t.timeout(0)
      t.impl.close()
      equal(watch.remove(), false, 'removeHandle after close')
      equal(timer.remove(), false, 'removeTimeout after close')
      neverThrows('updateHandle after close', () => watch.update(READABLE))
      neverThrows('updateTimeout after close', () => timer.update(0))
      await t.settled(t.impl.drain(), 'drain()')
      await t.wait(5)
      equal(watch.calls.length + timer.calls.length, 0, 'calls after close')
      check(t.impl.isIdle(), 'must be idle after close')
    },
  },
  {
    rule: 'ending',
    name: 'after close, add throws CLOSED',
    async run(t) {
      t.impl.close()
      const never = t.neverFreed('of a refused registration')
      const refused = (): void => {
        throwsCode('CLOSED', () => t.impl.addHandle(t.pollable(READABLE), READABLE, () => {}, never))
        throwsCode('CLOSED', () => t.impl.addTimeout(0, () => {}, never))
      }
      refused()
      await t.wait(5)
      refused()
      check(t.impl.isIdle(), 'a refused registration must leave nothing behind')
    },
  },
  {
    rule: 'ending',
    name: 'close from inside a callback works, and nothing else fires in that turn',
    async run(t) {
      const handle = t.pollable(READABLE)
      const probes = [
        ...[1, 2].map(() => t.watch(handle, READABLE, () => t.impl.close())),
        ...[1, 2].map(() => t.timeout(0, () => t.impl.close())),
      ]
      await t.until(() => probes.every(({ freed }) => freed === 1), 'all free callbacks')
      await t.wait(5)
      equal(
        probes.reduce((sum, { calls }) => sum + calls.length, 0),
        1,
        'calls of all',
      )
    },
  },
  {
    rule: 'ending',
    name: 'close from inside a free callback works',
    async run(t) {
      const other = t.timeout(1000)
      const id = t.impl.addTimeout(
        -1,
        () => {},
        t.onFree('that closes', () => t.impl.close()),
      )
      t.impl.removeTimeout(id)
      await t.until(() => other.freed === 1, 'the other free callback')
      check(t.impl.isIdle(), 'must be idle')
    },
  },
  {
    rule: 'ending',
    name: 'a free callback of close can no longer add, and sees the removals done',
    async run(t) {
      const id = t.impl.addTimeout(
        0,
        () => {},
        t.onFree('after close', () => {
          throwsCode('CLOSED', () => t.impl.addTimeout(0, () => {}))
          equal(t.impl.removeTimeout(id), false, 'remove from inside a free callback')
        }),
      )
      t.impl.close()
      await t.settled(t.impl.drain(), 'drain()')
    },
  },
  {
    rule: 'ending',
    name: 'closing one event-impl leaves another alone',
    async run(t) {
      const other = t.create()
      const handle = t.pollable(READABLE)
      const watch = t.watch(handle, READABLE, undefined, other)
      t.watch(handle, READABLE)
      t.impl.close()
      const before = watch.calls.length
      await t.until(() => watch.calls.length > before + 2, 'calls of the other')
    },
  },
]

export const endingCases: readonly ConformanceCase[] = [...idleCases, ...drainCases, ...closeCases]
