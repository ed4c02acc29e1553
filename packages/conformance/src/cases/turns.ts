import type { ConformanceCase } from '../case.ts'
import type { CaseContext } from '../case-context.ts'
import { between, equal } from '../check.ts'
import { READABLE, WRITABLE } from '../handle-event.ts'

/** Several registrations that are ready in the same turn, so that the order of the calls does not matter (R5). */
function allReady(t: CaseContext, callback: () => void): { calls: { length: number }; remove(): boolean }[] {
  const handle = t.pollable(READABLE)
  return [
    ...[0, 1].map(() => t.watch(handle, READABLE, callback)),
    ...[2, 3].map(() => t.watch(t.pollable(READABLE), READABLE, callback)),
    ...[4, 5].map(() => t.timeout(0, callback)),
  ]
}

function totalCalls(probes: readonly { calls: { length: number } }[]): number {
  return probes.reduce((sum, { calls }) => sum + calls.length, 0)
}

const removedCases: readonly ConformanceCase[] = [
  {
    rule: 'R1',
    name: 'what a callback removes does not fire later in the same turn',
    async run(t) {
      const probes = allReady(t, () => {
        for (const probe of probes) probe.remove()
      })
      await t.until(() => totalCalls(probes) > 0, 'a call')
      await t.turns(4)
      equal(totalCalls(probes), 1, 'calls of all: the first one removed the others')
    },
  },
  {
    rule: 'R1',
    name: 'what a callback disables does not fire later in the same turn',
    async run(t) {
      const watches = [0, 1, 2].map(() => t.watch(t.pollable(READABLE), READABLE, disableAll))
      const timers = [0, 1, 2].map(() => t.timeout(0, disableAll))
      function disableAll(): void {
        for (const watch of watches) watch.update(0)
        for (const timer of timers) timer.update(-1)
      }
      await t.until(() => totalCalls(watches) + totalCalls(timers) > 0, 'a call')
      await t.turns(4)
      equal(totalCalls(watches) + totalCalls(timers), 1, 'calls of all: the first one disabled the others')
    },
  },
  {
    rule: 'R1',
    name: 'what a callback no longer asks for does not come later in the same turn',
    async run(t) {
      let switched = false
      const watches = [0, 1, 2].map(() =>
        t.watch(t.pollable(READABLE | WRITABLE), READABLE, ({ calls }) => {
          const bits = calls.at(-1)
          if (switched) return equal(bits, WRITABLE, 'bits after all masks became WRITABLE')
          switched = true
          for (const watch of watches) watch.update(WRITABLE)
        }),
      )
      await t.until(() => watches.every(({ calls }) => calls.length > 1), 'calls of all')
    },
  },
  {
    rule: 'R1',
    name: 'a timeout that is lengthened by another callback does not fire later in the same turn',
    async run(t) {
      const timers = [0, 1, 2].map(() => t.timeout(0, () => timers.forEach((timer) => timer.update(600_000))))
      await t.until(() => totalCalls(timers) > 0, 'a call')
      await t.turns(4)
      equal(totalCalls(timers), 1, 'calls of all: the first one lengthened the others')
    },
  },
]

/** More calls than this in a turn, and the case stops adding, so that a wrong event-impl fails and does not hang. */
const ENOUGH = 200

const addedCases: readonly ConformanceCase[] = [
  {
    rule: 'R1',
    name: 'a timeout that a callback adds waits for the next turn',
    async run(t) {
      let calls = 0
      const again = (probe: { remove(): boolean }): void => {
        calls += 1
        probe.remove()
        if (calls < ENOUGH) t.timeout(0, again)
      }
      t.timeout(0, again)
      between(await t.growth(10, () => calls), 5, 11, 'calls in 10 turns of timeouts that each add the next')
    },
  },
  {
    rule: 'R1',
    name: 'a watch that a callback adds waits for the next turn, on the same handle and on another',
    async run(t) {
      const handle = t.pollable(READABLE)
      let calls = 0
      const again = (probe: { remove(): boolean }): void => {
        calls += 1
        probe.remove()
        if (calls < ENOUGH) t.watch(calls % 2 === 0 ? handle : t.pollable(READABLE), READABLE, again)
      }
      t.watch(handle, READABLE, again)
      between(await t.growth(10, () => calls), 5, 11, 'calls in 10 turns of watches that each add the next')
    },
  },
  {
    rule: 'R1',
    name: 'what a callback enables waits for the next turn',
    async run(t) {
      let calls = 0
      const bump = (): void => void (calls += 1)
      const handles = [0, 1].map(() => t.pollable(READABLE))
      // Each one disables itself and enables the other, so that one call a turn is all there may be.
      const watches = handles.map((handle, i) =>
        t.watch(handle, i === 0 ? READABLE : 0, (probe) => {
          bump()
          probe.update(0)
          if (calls < ENOUGH) watches[1 - i]?.update(READABLE)
        }),
      )
      between(await t.growth(10, () => calls), 5, 11, 'calls in 10 turns of watches that enable each other')
      for (const watch of watches) watch.remove()
      calls = 0
      const timers = [0, -1].map((ms, i) =>
        t.timeout(ms, (probe) => {
          bump()
          probe.update(-1)
          if (calls < ENOUGH) timers[1 - i]?.update(0)
        }),
      )
      between(await t.growth(10, () => calls), 5, 11, 'calls in 10 turns of timeouts that enable each other')
    },
  },
  {
    rule: 'R1',
    name: 'a timeout that sets itself to 0 inside its callback fires once a turn',
    async run(t) {
      const timer = t.timeout(0, (probe) => {
        if (probe.calls.length < ENOUGH) probe.update(0)
      })
      between(await t.growth(10, () => timer.calls.length), 9, 11, 'calls in 10 turns')
    },
  },
]

const fairnessCases: readonly ConformanceCase[] = [
  {
    rule: 'R3',
    name: 'with a live 0 ms timeout, a handle gets its turn within three',
    async run(t) {
      const handle = t.pollable()
      const busy = t.timeout(0)
      const watch = t.watch(handle, READABLE, () => handle.set(0))
      for (let i = 1; i <= 5; i += 1) {
        await t.turns(1)
        handle.set(READABLE)
        const before = busy.calls.length
        let turns = 0
        const sentinel = t.timeout(0, () => {
          if (watch.calls.length < i) turns = busy.calls.length - before
        })
        await t.until(() => watch.calls.length >= i, 'a call')
        sentinel.remove()
        between(turns, 0, 4, 'turns until the call')
      }
    },
  },
  {
    rule: 'R3',
    name: 'with a live 0 ms timeout, a free callback gets its turn within three',
    async run(t) {
      const busy = t.timeout(0)
      await t.turns(1)
      for (const probe of [t.timeout(-1), t.watch(t.pollable(), READABLE)]) {
        let turns = 0
        const before = busy.calls.length
        const sentinel = t.timeout(0, () => {
          if (probe.freed === 0) turns = busy.calls.length - before
        })
        probe.remove()
        await t.until(() => probe.freed > 0, 'the free callback')
        sentinel.remove()
        between(turns, 0, 4, 'turns until the free callback')
      }
    },
  },
  {
    rule: 'R3',
    name: 'with a live 0 ms timeout, another timeout gets its turn within three of being due',
    async run(t) {
      const timer = t.timeout(10, (probe) => probe.remove())
      // By now at the latest it was added.
      const start = t.now()
      let turns = 0
      t.timeout(0, () => {
        // An event-impl may count in whole milliseconds.
        if (timer.calls.length === 0 && t.now() - start > 11) turns += 1
      })
      await t.until(() => timer.calls.length > 0, 'a call')
      between(turns, 0, 4, 'turns from being due to the call')
    },
  },
  {
    rule: 'R3',
    name: 'a handle that is always ready starves nobody',
    async run(t) {
      const handle = t.pollable(READABLE)
      t.watch(handle, READABLE)
      const other = t.watch(t.pollable(READABLE), READABLE)
      const timer = t.timeout(2)
      const removed = t.watch(handle, READABLE)
      removed.remove()
      await t.until(
        () => other.calls.length > 2 && timer.calls.length > 2 && removed.freed > 0,
        'the other handle, a timeout and a free callback',
      )
    },
  },
]

const chain = async (): Promise<void> => {
  for (let i = 0; i < 300; i += 1) await Promise.resolve()
}

const microtaskCases: readonly ConformanceCase[] = [
  {
    rule: 'R4',
    name: 'microtasks that a timeout callback queues, chained ones too, run before the next turn',
    async run(t) {
      let open = 0
      const timer = t.timeout(0, () => {
        equal(open, 0, 'chains of microtasks left over from the turn before')
        open += 1
        void chain().then(() => (open -= 1))
      })
      await t.until(() => timer.calls.length > 4, 'five calls')
    },
  },
  {
    rule: 'R4',
    name: 'microtasks that a handle callback queues, chained ones too, run before the next turn',
    async run(t) {
      let open = 0
      const watch = t.watch(t.pollable(READABLE), READABLE, () => {
        equal(open, 0, 'chains of microtasks left over from the turn before')
        open += 1
        void chain().then(() => (open -= 1))
      })
      await t.until(() => watch.calls.length > 4, 'five calls')
    },
  },
  {
    rule: 'R4',
    name: 'a registration that is made in a microtask of a turn takes part in the turns after it',
    async run(t) {
      let late: ReturnType<typeof t.timeout> | undefined
      t.timeout(0, (probe) => {
        probe.remove()
        void chain().then(() => (late = t.timeout(0)))
      })
      await t.until(() => (late?.calls.length ?? 0) > 1, 'calls')
    },
  },
]

const orders: readonly (readonly number[])[] = [
  [0, 1, 2, 3],
  [3, 2, 1, 0],
  [2, 0, 3, 1],
  [1, 3, 0, 2],
]

const orderCases: readonly ConformanceCase[] = [
  {
    rule: 'R5',
    name: 'handles are called back in whatever order they become ready',
    async run(t) {
      const handles = orders.map(() => t.pollable())
      const watches = handles.map((handle) => t.watch(handle, READABLE, () => handle.set(0)))
      for (const [round, order] of orders.entries()) {
        for (const i of order) handles[i]?.set(READABLE)
        await t.until(
          () => watches.every(({ calls }) => calls.length > round),
          `all calls of round ${round + 1}`,
        )
      }
      await t.turns(2)
      for (const { calls } of watches) equal(calls.length, orders.length, 'calls of each')
    },
  },
  {
    rule: 'R5',
    name: 'handles that become ready one a turn, in whatever order, are each called back',
    async run(t) {
      for (const order of orders) {
        const handles = orders.map(() => t.pollable())
        const watches = handles.map((handle) => t.watch(handle, READABLE, () => handle.set(0)))
        for (const i of order) {
          handles[i]?.set(READABLE)
          await t.until(() => (watches[i]?.calls.length ?? 0) > 0, `the call of handle ${i}`)
        }
        for (const watch of watches) watch.remove()
      }
    },
  },
  {
    rule: 'R5',
    name: 'timeouts fire in whatever order they become due',
    async run(t) {
      for (const order of orders) {
        const timers = order.map((place) => t.timeout(1 + 3 * place, (probe) => probe.remove()))
        await t.until(() => timers.every(({ calls }) => calls.length === 1), 'a call of each')
      }
    },
  },
  {
    rule: 'R5',
    name: 'timeouts whose order is turned round by updates all fire',
    async run(t) {
      for (const order of orders) {
        const timers = order.map(() => t.timeout(600_000, (probe) => probe.remove()))
        for (const [place, i] of order.entries()) timers[i]?.update(place * 2)
        await t.until(() => timers.every(({ calls }) => calls.length === 1), 'a call of each')
      }
    },
  },
]

export const turnCases: readonly ConformanceCase[] = [
  ...removedCases,
  ...addedCases,
  ...fairnessCases,
  ...microtaskCases,
  ...orderCases,
]
