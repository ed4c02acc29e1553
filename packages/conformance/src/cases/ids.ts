import type { EventImpl, TimerId, WatchId } from '@hostloop/core'
import type { ConformanceCase } from '../case.ts'
import type { CaseContext, TimeoutProbe, WatchProbe } from '../case-context.ts'
import { check, equal, neverThrows } from '../check.ts'
import { READABLE } from '../handle-event.ts'

function meansNothing(impl: EventImpl, watch: WatchId, timer: TimerId): void {
  equal(impl.removeHandle(watch), false, 'removeHandle of an alien id')
  equal(impl.removeTimeout(timer), false, 'removeTimeout of an alien id')
  impl.updateHandle(watch, 0)
  impl.updateTimeout(timer, -1)
}

const odd = [0, -1, 1.5, NaN, Infinity, 2 ** 53, undefined, null, '1', {}, Symbol('id'), 999_999_999]

const unknownIdCases: readonly ConformanceCase[] = [
  {
    rule: 'A3',
    name: 'remove is true once, then false',
    async run(t) {
      for (const probe of [t.watch(t.pollable(), READABLE), t.timeout(1000)]) {
        equal(probe.remove(), true, 'the first remove')
        equal(probe.remove(), false, 'the second remove')
        await t.turns(3)
        equal(probe.remove(), false, 'a remove after the free callback')
      }
    },
  },
  {
    rule: 'A3',
    name: 'remove of an unknown id is false and never throws',
    run(t) {
      const { impl } = t
      for (const id of odd) {
        equal(
          neverThrows('removeHandle', () => impl.removeHandle(id as WatchId)),
          false,
          'removeHandle',
        )
        equal(
          neverThrows('removeTimeout', () => impl.removeTimeout(id as TimerId)),
          false,
          'removeTimeout',
        )
      }
    },
  },
  {
    rule: 'A3',
    name: 'update of an unknown id does nothing',
    run(t) {
      const { impl } = t
      for (const id of odd) {
        neverThrows('updateHandle', () => impl.updateHandle(id as WatchId, READABLE))
        neverThrows('updateTimeout', () => impl.updateTimeout(id as TimerId, 0))
      }
      check(impl.isIdle(), 'an update of an unknown id must enable nothing')
    },
  },
  {
    rule: 'A3',
    name: 'update of a removed id does nothing, for ever',
    async run(t) {
      const watch = t.watch(t.pollable(READABLE), 0)
      const timer = t.timeout(-1)
      watch.remove()
      timer.remove()
      await updatesDoNothing(t, watch, timer)
      await updatesDoNothing(t, watch, timer)
    },
  },
  {
    rule: 'A3',
    name: 'update of a registration inside its own callback, after its removal, does nothing',
    async run(t) {
      const watch = t.watch(t.pollable(READABLE), READABLE, (probe) => {
        probe.remove()
        probe.update(READABLE)
      })
      const timer = t.timeout(0, (probe) => {
        probe.remove()
        probe.update(0)
      })
      await t.until(() => watch.freed + timer.freed === 2, 'both free callbacks')
      await updatesDoNothing(t, watch, timer)
      equal(watch.calls.length + timer.calls.length, 2, 'calls')
    },
  },
]

async function updatesDoNothing(t: CaseContext, watch: WatchProbe, timer: TimeoutProbe): Promise<void> {
  const before = watch.calls.length + timer.calls.length
  watch.update(READABLE)
  timer.update(0)
  await t.turns(3)
  equal(watch.calls.length + timer.calls.length, before, 'calls after removal')
  check(t.impl.isIdle(), 'an update after removal must enable nothing')
}

export const idCases: readonly ConformanceCase[] = [
  {
    rule: 'A1',
    name: 'ids are positive safe integers',
    run(t) {
      for (const id of [t.watch(t.pollable(), READABLE).id, t.timeout(-1).id]) {
        check(Number.isSafeInteger(id) && id > 0, `id ${String(id)} is no positive safe integer`)
      }
    },
  },
  {
    rule: 'A1',
    name: 'ids are never used again, not even after removal',
    async run(t) {
      const watches = new Set<number>()
      const timers = new Set<number>()
      for (let i = 0; i < 50; i += 1) {
        const watch = t.watch(t.pollable(), READABLE)
        const timer = t.timeout(1000)
        watches.add(watch.id)
        timers.add(timer.id)
        watch.remove()
        timer.remove()
        if (i % 10 === 0) await t.turns(2)
      }
      equal(watches.size, 50, 'different watch ids of 50')
      equal(timers.size, 50, 'different timer ids of 50')
    },
  },
  {
    rule: 'A1',
    name: 'two event-impls never give out the same id',
    run(t) {
      const others = [t.create(), t.create()]
      const watches = others.flatMap((impl) =>
        [1, 2, 3].map(() => t.watch(t.pollable(), 0, undefined, impl).id),
      )
      const timers = others.flatMap((impl) => [1, 2, 3].map(() => t.timeout(-1, undefined, impl).id))
      equal(new Set(watches).size, 6, 'different watch ids of 6')
      equal(new Set(timers).size, 6, 'different timer ids of 6')
    },
  },
  {
    rule: 'A1',
    name: 'an id means nothing to another event-impl',
    async run(t) {
      const watch = t.watch(t.pollable(READABLE), READABLE)
      const timer = t.timeout(0)
      const other = t.create()
      meansNothing(other, watch.id, timer.id)
      await t.until(() => watch.calls.length > 0 && timer.calls.length > 0, 'calls of what nobody removed')
    },
  },
  {
    rule: 'A1',
    name: 'an id of one kind means nothing to the other',
    async run(t) {
      // Each event-impl has registrations of one kind alone, so that an equal number can't mean anything.
      const timeouts = t.create()
      const watch = t.watch(t.pollable(READABLE), READABLE)
      const timer = t.timeout(0, undefined, timeouts)
      equal(t.impl.removeTimeout(watch.id as number as TimerId), false, 'removeTimeout of a watch id')
      equal(timeouts.removeHandle(timer.id as number as WatchId), false, 'removeHandle of a timer id')
      t.impl.updateTimeout(watch.id as number as TimerId, -1)
      timeouts.updateHandle(timer.id as number as WatchId, 0)
      await t.until(() => watch.calls.length > 0 && timer.calls.length > 0, 'calls of what nobody removed')
    },
  },
  {
    rule: 'A1',
    name: 'watches and timers count separately',
    run(t) {
      const timer = (): number => t.timeout(-1).id
      const watch = (): number => t.watch(t.pollable(), 0).id
      const step = -timer() + timer()
      const last = timer()
      ;[1, 2, 3].forEach(watch)
      equal(timer() - last, step, 'the distance of two timer ids with three watches added in between')
    },
  },
  ...unknownIdCases,
]
