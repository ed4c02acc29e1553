import type { EventImpl, FreeCallback, HandleCallback, TimerId, WatchId } from '@hostloop/core'
import type { ConformanceCase } from '../case.ts'
import { check, equal, throwsCode } from '../check.ts'
import { READABLE, WRITABLE } from '../handle-event.ts'
import { ManualPollable } from '../manual-pollable.ts'

const nothing = (): void => {}

// What a caller without types may pass.
const wrongEvents: Readonly<Record<string, unknown>> = {
  'an unknown bit': 16,
  'all bits and an unknown one': 31,
  'a negative number': -1,
  'a fraction': 1.5,
  NaN: NaN,
  Infinity: Infinity,
  'a bit beyond 32': 2 ** 32 + 1,
  undefined: undefined,
  null: null,
  'a string': '1',
  'a boolean': true,
}
const wrongIntervals: Readonly<Record<string, unknown>> = {
  NaN: NaN,
  Infinity: Infinity,
  '-Infinity': -Infinity,
  undefined: undefined,
  null: null,
  'a string': '10',
  'a bigint': 10n,
}
const wrongCallbacks: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  'an object': {},
  'a string': 'f',
}
const wrongOnFrees: Readonly<Record<string, unknown>> = { null: null, 'an object': {}, 'a number': 1 }
const wrongHandles: Readonly<Record<string, unknown>> = {
  null: null,
  undefined: undefined,
  'an object without poll': {},
  'an object whose poll is no function': { poll: 1 },
  'a string': 'stdin',
  'a negative number': -1,
  'a fraction': 1.5,
  NaN: NaN,
  Infinity: Infinity,
}

export const argumentCases: readonly ConformanceCase[] = [
  ...Object.entries(wrongEvents).flatMap(([what, events]) => [
    refusedAdd('INVALID_EVENTS', `addHandle refuses events that are ${what}`, (impl, onFree) =>
      impl.addHandle(new ManualPollable(READABLE), events as number, nothing, onFree),
    ),
    refusedEventsUpdate(what, events as number),
  ]),
  ...Object.entries(wrongIntervals).flatMap(([what, interval]) => [
    refusedAdd('INVALID_INTERVAL', `addTimeout refuses an interval that is ${what}`, (impl, onFree) =>
      impl.addTimeout(interval as number, nothing, onFree),
    ),
    refusedIntervalUpdate(what, interval as number),
  ]),
  ...Object.entries(wrongCallbacks).flatMap(([what, callback]) => [
    refusedAdd('INVALID_CALLBACK', `addHandle refuses a callback that is ${what}`, (impl, onFree) =>
      impl.addHandle(new ManualPollable(READABLE), READABLE, callback as HandleCallback, onFree),
    ),
    refusedAdd('INVALID_CALLBACK', `addTimeout refuses a callback that is ${what}`, (impl, onFree) =>
      impl.addTimeout(0, callback as () => void, onFree),
    ),
  ]),
  ...Object.entries(wrongOnFrees).flatMap(([what, onFree]) => [
    refusedAdd('INVALID_CALLBACK', `addHandle refuses a free callback that is ${what}`, (impl) =>
      impl.addHandle(new ManualPollable(READABLE), READABLE, nothing, onFree as FreeCallback),
    ),
    refusedAdd('INVALID_CALLBACK', `addTimeout refuses a free callback that is ${what}`, (impl) =>
      impl.addTimeout(0, nothing, onFree as FreeCallback),
    ),
  ]),
  ...Object.entries(wrongHandles).map(([what, handle]) =>
    refusedAdd('HANDLE_UNSUPPORTED', `addHandle refuses a handle that is ${what}`, (impl, onFree) =>
      impl.addHandle(handle as number, READABLE, nothing, onFree),
    ),
  ),
  refusedAdd('HANDLE_UNSUPPORTED', 'addHandle refuses a handle whose subscribe throws', (impl, onFree) => {
    const handle = {
      poll: () => READABLE,
      subscribe(): never {
        throw new Error('no subscriptions today')
      },
    }
    return impl.addHandle(handle, READABLE, nothing, onFree)
  }),
  {
    rule: 'A2',
    name: 'a bad argument of an update is refused for unknown ids as well',
    run(t) {
      const { impl } = t
      throwsCode('INVALID_EVENTS', () => impl.updateHandle(999_999_999 as WatchId, 99))
      throwsCode('INVALID_INTERVAL', () => impl.updateTimeout(999_999_999 as TimerId, NaN))
      const watch = t.watch(t.pollable(), 0)
      const timer = t.timeout(-1)
      watch.remove()
      timer.remove()
      throwsCode('INVALID_EVENTS', () => watch.update(-1))
      throwsCode('INVALID_INTERVAL', () => timer.update(Infinity))
    },
  },
  {
    rule: 'A2',
    name: 'all sets of the four bits, any finite interval and no free callback are accepted',
    run(t) {
      for (let events = 0; events <= 15; events += 1) t.watch(t.pollable(), events).update(15 - events)
      for (const interval of [-Number.MAX_VALUE, -1, -0.5, -0, 0, 0.5, 2 ** 53, Number.MAX_VALUE]) {
        t.timeout(interval).update(-interval)
      }
      t.impl.removeHandle(t.impl.addHandle(t.pollable(), READABLE, nothing))
      t.impl.removeTimeout(t.impl.addTimeout(1, nothing, undefined))
    },
  },
]

function refusedAdd(
  code: string,
  name: string,
  add: (impl: EventImpl, onFree: FreeCallback) => unknown,
): ConformanceCase {
  return {
    rule: 'A2',
    name,
    async run(t) {
      const { impl } = t
      const onFree = t.neverFreed('of a refused registration')
      throwsCode(code, () => add(impl, onFree))
      check(impl.isIdle(), 'a refused registration must leave nothing behind')
      await t.turns(2)
    },
  }
}

function refusedEventsUpdate(what: string, events: number): ConformanceCase {
  return {
    rule: 'A2',
    name: `updateHandle refuses events that are ${what}, and the old ones stay`,
    async run(t) {
      const watch = t.watch(t.pollable(READABLE | WRITABLE), READABLE)
      const disabled = t.watch(t.pollable(READABLE), 0)
      throwsCode('INVALID_EVENTS', () => watch.update(events))
      throwsCode('INVALID_EVENTS', () => disabled.update(events))
      await t.until(() => watch.calls.length > 0, 'a call for the old mask')
      equal(watch.calls[0], READABLE, 'bits for the old mask')
      equal(disabled.calls.length, 0, 'calls for the old mask 0')
    },
  }
}

function refusedIntervalUpdate(what: string, intervalMs: number): ConformanceCase {
  return {
    rule: 'A2',
    name: `updateTimeout refuses an interval that is ${what}, and the old one stays`,
    async run(t) {
      const timer = t.timeout(0)
      const disabled = t.timeout(-1)
      throwsCode('INVALID_INTERVAL', () => timer.update(intervalMs))
      throwsCode('INVALID_INTERVAL', () => disabled.update(intervalMs))
      await t.until(() => timer.calls.length > 2, 'calls at the old interval')
      equal(disabled.calls.length, 0, 'calls of the disabled timeout')
    },
  }
}
