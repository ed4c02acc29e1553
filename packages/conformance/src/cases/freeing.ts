import type { ConformanceCase } from '../case.ts'
import { microtasks } from '../case-context.ts'
import { check, equal } from '../check.ts'
import { READABLE, WRITABLE } from '../handle-event.ts'

export const freeingCases: readonly ConformanceCase[] = [
  {
    rule: 'F1',
    name: 'the free callback runs exactly once, in a turn after remove has returned',
    async run(t) {
      const probes = [
        t.watch(t.pollable(READABLE), READABLE),
        t.watch(t.pollable(), 0),
        t.timeout(0),
        t.timeout(-1),
      ]
      await t.turns(2)
      for (const probe of probes) {
        probe.remove()
        equal(probe.freed, 0, 'free callbacks from inside remove')
        probe.remove()
      }
      await microtasks()
      check(
        probes.every(({ freed }) => freed === 0),
        'a free callback must wait for the next turn',
      )
      await t.until(() => probes.every(({ freed }) => freed > 0), 'all free callbacks')
      await t.turns(4)
      for (const { freed } of probes) equal(freed, 1, 'runs of the free callback')
    },
  },
  {
    rule: 'F1',
    name: 'no free callback runs while the registration lives',
    async run(t) {
      const watch = t.watch(t.pollable(READABLE), READABLE)
      const timer = t.timeout(0)
      await t.until(() => watch.calls.length > 2 && timer.calls.length > 2, 'calls')
      watch.update(0)
      timer.update(-1)
      await t.turns(4)
      equal(watch.freed + timer.freed, 0, 'free callbacks of what nobody removed')
    },
  },
  {
    rule: 'F1',
    name: 'after a removal inside the own callback, it runs when that callback is off the stack',
    async run(t) {
      let inside = false
      const impl = t.impl
      const free = t.onFree('of a removal inside the callback', () =>
        check(!inside, 'a free callback ran while a callback was on the stack'),
      )
      const watch = impl.addHandle(
        t.pollable(READABLE),
        READABLE,
        () => {
          inside = true
          impl.removeHandle(watch)
          inside = false
        },
        free,
      )
      const timer = impl.addTimeout(
        0,
        () => {
          inside = true
          impl.removeTimeout(timer)
          inside = false
        },
        t.onFree('of a timeout', () =>
          check(!inside, 'a free callback ran while a callback was on the stack'),
        ),
      )
      await t.until(() => impl.isIdle(), 'both free callbacks')
    },
  },
  {
    rule: 'F1',
    name: 'it runs when the host has let go of the handle',
    async run(t) {
      const handle = t.pollable(READABLE)
      let left = -1
      const id = t.impl.addHandle(
        handle,
        READABLE,
        () => {},
        t.onFree('of a watch', () => (left = handle.subscribers)),
      )
      await t.turns(2)
      t.impl.removeHandle(id)
      await t.until(() => left >= 0, 'the free callback')
      equal(left, 0, 'subscribers when the free callback ran')
    },
  },
  {
    rule: 'F1',
    name: 'a free callback may call all six functions',
    async run(t) {
      const { impl } = t
      const oldWatch = t.watch(t.pollable(READABLE), 0)
      const oldTimer = t.timeout(-1)
      const added: { calls: { length: number }; freed: number }[] = []
      const gone = [t.watch(t.pollable(), READABLE), t.timeout(1000)]
      const free = t.onFree('that calls all six functions', () => {
        added.push(t.watch(t.pollable(READABLE), READABLE), t.timeout(0))
        oldWatch.update(READABLE)
        oldTimer.update(0)
        for (const probe of gone) equal(probe.remove(), true, 'remove from inside a free callback')
        equal(impl.removeTimeout(id), false, 'remove of what is being freed')
        equal(
          added.reduce((sum, { calls }) => sum + calls.length, 0),
          0,
          'calls from inside add',
        )
        equal(
          gone.reduce((sum, { freed }) => sum + freed, 0),
          0,
          'free callbacks from inside remove',
        )
      })
      const id = impl.addTimeout(-1, () => {}, free)
      impl.removeTimeout(id)
      await t.until(
        () =>
          added.length === 2 &&
          [...added, oldWatch, oldTimer].every(({ calls }) => calls.length > 1) &&
          gone.every(({ freed }) => freed === 1),
        'everything that the free callback asked for',
      )
    },
  },
  {
    rule: 'F1',
    name: 'it runs even if the callbacks threw',
    async run(t) {
      const boom = (): never => {
        throw new Error('expected')
      }
      const probes = [t.watch(t.pollable(READABLE), READABLE, boom), t.timeout(0, boom)]
      const self = t.timeout(0, (probe) => {
        probe.remove()
        throw new Error('expected')
      })
      await t.until(() => probes.every(({ calls }) => calls.length > 0), 'calls')
      for (const probe of probes) probe.remove()
      await t.until(() => [...probes, self].every(({ freed }) => freed === 1), 'all free callbacks')
      t.takeErrors()
    },
  },
  {
    rule: 'F1',
    name: 'one function may be the free callback of several registrations',
    async run(t) {
      let runs = 0
      const free = (): void => void (runs += 1)
      const timers = [1, 2, 3].map(() => t.impl.addTimeout(-1, () => {}, free))
      for (const timer of timers) t.impl.removeTimeout(timer)
      await t.settled(t.impl.drain(), 'drain()')
      equal(runs, 3, 'runs')
    },
  },
  {
    rule: 'F1',
    name: 'it runs for what was removed before its first turn',
    async run(t) {
      const probes = [t.watch(t.pollable(READABLE), READABLE), t.timeout(0)]
      for (const probe of probes) probe.remove()
      await t.until(() => probes.every(({ freed }) => freed === 1), 'both free callbacks')
      for (const { calls } of probes) equal(calls.length, 0, 'calls')
    },
  },
  {
    rule: 'F2',
    name: 'after many adds and removes nobody listens to the handle, and nothing is left to do',
    async run(t) {
      const handle = t.pollable(READABLE)
      for (let i = 0; i < 300; i += 1) {
        const watch = t.watch(handle, READABLE)
        const timer = t.timeout(i % 3)
        if (i % 50 === 0) await t.turns(1)
        watch.update(i % 2)
        watch.remove()
        timer.remove()
      }
      await t.settled(t.impl.drain(), 'drain()')
      equal(handle.subscribers, 0, 'subscribers')
      check(t.impl.isIdle(), 'must be idle')
      const { polls } = handle
      await t.turns(3)
      equal(handle.polls, polls, 'calls of poll() after all was removed')
    },
  },
  {
    rule: 'F2',
    name: 'updates leave as many subscribers as there were',
    async run(t) {
      const handle = t.pollable()
      const watch = t.watch(handle, READABLE)
      await t.turns(1)
      const before = handle.subscribers
      for (let i = 0; i < 20; i += 1) {
        watch.update(0)
        watch.update(READABLE)
        watch.update(READABLE | WRITABLE)
        if (i % 5 === 0) await t.turns(1)
      }
      await t.turns(2)
      equal(handle.subscribers, before, 'subscribers after the updates')
    },
  },
  {
    rule: 'F2',
    name: 'records and host resources are back where they were',
    needs: ['resources'],
    async run(t) {
      const { fixture, impl } = t
      const resources = (): number => fixture.resources?.() ?? 0
      const cycle = async (count: number): Promise<void> => {
        const handle = t.pollable(READABLE)
        for (let i = 0; i < count; i += 1) {
          t.watch(handle, READABLE).remove()
          t.timeout(i).remove()
        }
        await t.turns(2)
        await t.settled(impl.drain(), 'drain()')
      }
      // The first cycle may make what the event-impl keeps for good.
      await cycle(5)
      const before = resources()
      await cycle(100)
      // The host may have something of its own under way when they are counted.
      await t.until(() => resources() <= before, 'host resources and records to be back where they were')
    },
  },
]
