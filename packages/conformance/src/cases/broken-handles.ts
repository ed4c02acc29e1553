import type { ConformanceCase } from '../case.ts'
import type { WatchProbe } from '../case-context.ts'
import { between, check, equal } from '../check.ts'
import { ERROR, HANGUP, READABLE, WRITABLE } from '../handle-event.ts'
import { ManualPollable } from '../manual-pollable.ts'

/** Keeps what it was given, to call it when it must not matter any more. */
class LatePollable extends ManualPollable {
  readonly given: (() => void)[] = []
  override subscribe(wake: () => void): () => void {
    this.given.push(wake)
    return super.subscribe(wake)
  }
}

/** A handle whose `poll()` can break, against its contract. */
class ThrowingPollable extends ManualPollable {
  broken = false
  override poll(): number {
    if (!this.broken) return super.poll()
    this.polls += 1
    throw new Error('poll is broken')
  }
}

const brokenCases: readonly ConformanceCase[] = [
  {
    rule: 'H6',
    name: 'a Pollable that reports ERROR or HANGUP for good is still level-triggered',
    async run(t) {
      const watch = t.watch(t.pollable(ERROR | HANGUP), READABLE)
      await t.until(() => watch.calls.length > 0, 'a call')
      between(await t.growth(10, () => watch.calls.length), 9, 11, 'calls in 10 turns')
    },
  },
  {
    rule: 'H6',
    name: 'a Pollable whose poll throws gets ERROR once and is disabled',
    async run(t) {
      const handle = t.watched(new ThrowingPollable())
      const watch = t.watch(handle, READABLE)
      await t.turns(2)
      handle.broken = true
      handle.wake()
      await t.until(() => watch.calls.length > 0, 'ERROR')
      await t.turns(5)
      equal(watch.calls, [ERROR], 'calls')
      check(t.impl.isIdle(), 'a broken watch must be disabled')
      const { polls } = handle
      handle.wake()
      await t.wait(10)
      equal(handle.polls, polls, 'calls of poll() after it broke')
      const reported = t.takeErrors()
      equal(reported.length, 1, 'errors that reached onError')
      const context = reported[0]?.context
      check(context?.during === 'poll', "context.during must be 'poll'")
      check(context.handle === handle, 'context.handle must be the handle')
    },
  },
  {
    rule: 'H6',
    name: 'a watch whose poll threw can be enabled again, and removed',
    async run(t) {
      const handle = t.watched(new ThrowingPollable(READABLE))
      handle.broken = true
      const watch = t.watch(handle, READABLE)
      await t.until(() => watch.calls.length > 0, 'ERROR')
      t.takeErrors()
      handle.broken = false
      watch.update(READABLE)
      await t.until(() => watch.calls.length > 2, 'calls after the repair')
      equal(watch.calls[1], READABLE, 'bits after the repair')
      equal(watch.remove(), true, 'remove')
    },
  },
  {
    rule: 'H6',
    name: 'several watches of a handle that went bad, enabled again in their callbacks, see that it has recovered',
    async run(t) {
      const handle = t.watched(new ThrowingPollable(READABLE))
      handle.broken = true
      const recover = (watch: WatchProbe): void => {
        handle.broken = false
        if (watch.calls.at(-1) === ERROR) watch.update(READABLE)
      }
      const watches = [t.watch(handle, READABLE, recover), t.watch(handle, READABLE, recover)]
      await t.until(() => watches.every(({ calls }) => calls.length > 2), 'calls after the recovery')
      for (const { calls } of watches) equal(calls.slice(0, 3), [ERROR, READABLE, READABLE], 'calls')
      t.takeErrors()
    },
  },
  {
    rule: 'H6',
    name: 'a Pollable whose poll throws leaves other handles alone',
    async run(t) {
      const handle = t.watched(new ThrowingPollable())
      handle.broken = true
      const others = [t.watch(t.pollable(READABLE), READABLE)]
      const watch = t.watch(handle, READABLE)
      others.push(t.watch(t.pollable(READABLE), READABLE))
      await t.until(() => watch.calls.length > 0, 'ERROR')
      await t.until(() => others.every(({ calls }) => calls.length > 3), 'calls of the others')
      t.takeErrors()
    },
  },
]

const lettingGoCases: readonly ConformanceCase[] = [
  {
    rule: 'H7',
    name: 'when remove returns, nobody listens to the handle any more',
    async run(t) {
      const handle = t.pollable(READABLE)
      const watches = [t.watch(handle, READABLE), t.watch(handle, WRITABLE)]
      await t.turns(2)
      for (const watch of watches) watch.remove()
      equal(handle.subscribers, 0, 'subscribers after remove')
      const { polls } = handle
      await t.turns(4)
      equal(handle.polls, polls, 'calls of poll() after remove')
    },
  },
  {
    rule: 'H7',
    name: 'when remove returns inside the own callback, nobody listens any more',
    async run(t) {
      const handle = t.pollable(READABLE)
      const watch = t.watch(handle, READABLE, (probe) => {
        probe.remove()
        equal(handle.subscribers, 0, 'subscribers after remove')
      })
      await t.until(() => watch.freed > 0, 'the free callback')
      const { polls } = handle
      await t.turns(3)
      equal(handle.polls, polls, 'calls of poll() after remove')
    },
  },
  {
    rule: 'H7',
    name: 'a wake that comes after remove does nothing',
    async run(t) {
      const handle = t.watched(new LatePollable(READABLE))
      const watch = t.watch(handle, READABLE)
      await t.turns(1)
      watch.remove()
      const before = watch.calls.length
      for (const wake of handle.given) wake()
      await t.turns(3)
      for (const wake of handle.given) wake()
      await t.wait(5)
      equal(watch.calls.length, before, 'calls after remove')
      check(t.impl.isIdle(), 'must be idle after the last remove')
    },
  },
  {
    rule: 'H7',
    name: 'a handle can be watched again after it was removed',
    async run(t) {
      const handle = t.pollable(READABLE)
      const old = t.watch(handle, READABLE)
      await t.until(() => old.calls.length > 0, 'a call')
      old.remove()
      const before = old.calls.length
      const watch = t.watch(handle, READABLE)
      await t.until(() => watch.calls.length > 2, 'calls of the second watch')
      equal(old.calls.length, before, 'calls of the removed watch')
    },
  },
]

/** Handles that go bad (H6), and handles that are let go of (H7). */
export const brokenHandleCases: readonly ConformanceCase[] = [...brokenCases, ...lettingGoCases]
