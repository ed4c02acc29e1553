import type { ConformanceCase } from '../case.ts'
import { microtasks } from '../case-context.ts'
import { check, equal } from '../check.ts'
import { ERROR, HANGUP, READABLE, WRITABLE } from '../handle-event.ts'
import { ManualPollable } from '../manual-pollable.ts'

const BOTH = READABLE | WRITABLE
const ALL = BOTH | ERROR | HANGUP

/** Wakes its subscriber at once, from within `subscribe`. */
class EagerPollable extends ManualPollable {
  override subscribe(wake: () => void): () => void {
    const unsubscribe = super.subscribe(wake)
    wake()
    return unsubscribe
  }
}

/** Nothing is called from inside the functions of the contract (A4). */
export const laterTurnCases: readonly ConformanceCase[] = [
  {
    rule: 'A4',
    name: 'add, update and remove call nothing back, not even for what is ready and due',
    async run(t) {
      const watch = t.watch(t.pollable(ALL), BOTH)
      const timer = t.timeout(0)
      const calls = (): number => watch.calls.length + timer.calls.length + watch.freed + timer.freed
      equal(calls(), 0, 'calls from inside add')
      watch.update(READABLE)
      timer.update(0)
      equal(calls(), 0, 'calls from inside update')
      await microtasks()
      equal(calls(), 0, 'calls before the next turn')
      watch.remove()
      timer.remove()
      equal(calls(), 0, 'calls from inside remove')
      await microtasks()
      equal(calls(), 0, 'calls before the next turn, after remove')
    },
  },
  {
    rule: 'A4',
    name: 'a handle that wakes from within subscribe is called back in a later turn',
    async run(t) {
      const watch = t.watch(t.watched(new EagerPollable(READABLE)), READABLE)
      equal(watch.calls.length, 0, 'calls from inside addHandle')
      await microtasks()
      equal(watch.calls.length, 0, 'calls before the next turn')
      await t.until(() => watch.calls.length > 1, 'calls')
    },
  },
  {
    rule: 'A4',
    name: 'a wake calls nothing back by itself',
    async run(t) {
      const handle = t.pollable()
      const watch = t.watch(handle, READABLE)
      await t.turns(2)
      handle.set(READABLE)
      equal(watch.calls.length, 0, 'calls from inside wake')
      await t.until(() => watch.calls.length > 0, 'a call')
    },
  },
  {
    rule: 'A4',
    name: 'add, update and remove call nothing back from inside a callback either',
    async run(t) {
      let busy = false
      const handle = t.pollable(READABLE)
      const never = (): void => check(!busy, 'a callback was called from inside add, update or remove')
      const other = t.watch(handle, READABLE, never)
      const timer = t.timeout(0, never)
      t.watch(handle, READABLE, (probe) => {
        busy = true
        t.watch(handle, READABLE, never).remove()
        t.timeout(0, never).remove()
        other.update(BOTH)
        timer.update(0)
        handle.wake()
        probe.remove()
        busy = false
      })
      await t.turns(5)
    },
  },
]
