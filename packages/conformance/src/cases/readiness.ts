import type { ConformanceCase } from '../case.ts'
import { between, check, equal } from '../check.ts'
import { ERROR, HANGUP, READABLE, WRITABLE } from '../handle-event.ts'
import { handleKinds } from '../handle-kind.ts'
import type { HandleKind } from '../handle-kind.ts'

/** What holds for handles of every kind. */
export const readinessCases: readonly ConformanceCase[] = handleKinds.flatMap((kind) => [
  ...levelCases(kind),
  ...maskCases(kind),
  ...siblingCases(kind),
])

function levelCases({ name, needs, make, leastCalls }: HandleKind): ConformanceCase[] {
  return [
    {
      rule: 'H1',
      name: `${name} that stays ready is called back once a turn at most`,
      needs,
      async run(t) {
        const rig = await make(t)
        const watch = t.watch(rig.handle, READABLE)
        rig.fill()
        await t.until(() => watch.calls.length > 0, 'the first call')
        between(await t.growth(20, () => watch.calls.length), 0, 21, 'calls in 20 turns')
      },
    },
    {
      rule: 'H2',
      name: `${name} is called back every turn as long as the condition lasts, and no longer`,
      needs,
      async run(t) {
        const rig = await make(t)
        const watch = t.watch(rig.handle, READABLE)
        await t.turns(3)
        equal(watch.calls.length, 0, 'calls before it was ready')
        rig.fill()
        await t.until(() => watch.calls.length > 0, 'the first call')
        between(await t.growth(20, () => watch.calls.length), leastCalls(20), 21, 'calls in 20 turns')
        rig.empty()
        const before = watch.calls.length
        await t.turns(5)
        equal(watch.calls.length, before, 'calls after the condition ended')
        rig.fill()
        await t.until(() => watch.calls.length > before, 'a call when it was ready again')
      },
    },
    {
      rule: 'H2',
      name: `${name} that was ready before it was watched is called back`,
      needs,
      async run(t) {
        const rig = await make(t)
        rig.fill()
        await t.turns(3)
        const watch = t.watch(rig.handle, READABLE)
        await t.until(() => watch.calls.length > 0, 'the first call')
      },
    },
    {
      rule: 'H7',
      name: `${name} calls nobody back after remove, although it is ready`,
      needs,
      async run(t) {
        const rig = await make(t)
        const watch = t.watch(rig.handle, READABLE)
        rig.fill()
        await t.until(() => watch.calls.length > 0, 'the first call')
        equal(watch.remove(), true, 'remove')
        const before = watch.calls.length
        await t.turns(5)
        equal(watch.calls.length, before, 'calls after remove')
        check(t.impl.isIdle(), 'must be idle after the last remove')
      },
    },
  ]
}

function maskCases({ name, needs, make }: HandleKind): ConformanceCase[] {
  return [
    {
      rule: 'H1',
      name: `${name} shows a watch only what it asked for`,
      needs,
      async run(t) {
        const rig = await make(t)
        const reader = t.watch(rig.handle, READABLE)
        const writer = t.watch(rig.handle, WRITABLE)
        rig.fill()
        await t.until(() => reader.calls.length > 2, 'READABLE')
        const alien = (mask: number) => (bits: number) =>
          bits === 0 || (bits & ~(mask | ERROR | HANGUP)) !== 0
        check(!reader.calls.some(alien(READABLE)), 'a watch for READABLE must see READABLE alone')
        check(!writer.calls.some(alien(WRITABLE)), 'a watch for WRITABLE must see WRITABLE alone')
      },
    },
    {
      rule: 'H3',
      name: `${name} brings HANGUP to every watch, unasked`,
      needs,
      async run(t) {
        const rig = await make(t)
        const watches = [READABLE, WRITABLE, ERROR].map((mask) => t.watch(rig.handle, mask))
        rig.hangUp()
        await t.until(
          () => watches.every(({ calls }) => calls.some((bits) => bits & HANGUP)),
          'HANGUP for masks READABLE, WRITABLE and ERROR',
        )
      },
    },
    {
      rule: 'H4',
      name: `${name} is silent for mask 0, also when the peer is gone`,
      needs,
      async run(t) {
        const rig = await make(t)
        const watch = t.watch(rig.handle, 0)
        rig.fill()
        await t.turns(5)
        rig.hangUp()
        await t.turns(5)
        equal(watch.calls.length, 0, 'calls for mask 0')
        check(t.impl.isIdle(), 'a watch with mask 0 must not count as enabled')
      },
    },
    {
      rule: 'H4',
      name: `${name} falls silent when the mask becomes 0, and comes back`,
      needs,
      async run(t) {
        const rig = await make(t)
        const watch = t.watch(rig.handle, READABLE)
        rig.fill()
        await t.until(() => watch.calls.length > 0, 'the first call')
        watch.update(0)
        const before = watch.calls.length
        await t.turns(5)
        equal(watch.calls.length, before, 'calls after the mask became 0')
        watch.update(READABLE)
        await t.until(() => watch.calls.length > before, 'a call for READABLE')
      },
    },
  ]
}

function siblingCases({ name, needs, make }: HandleKind): ConformanceCase[] {
  return [
    {
      rule: 'H5',
      name: `${name} with several watches calls each of them`,
      needs,
      async run(t) {
        const rig = await make(t)
        const silent = t.watch(rig.handle, 0)
        const watches = [1, 2, 3].map(() => t.watch(rig.handle, READABLE))
        rig.fill()
        await t.until(() => watches.every(({ calls }) => calls.length > 1), 'calls of all three')
        equal(silent.calls.length, 0, 'calls for mask 0')
      },
    },
    {
      rule: 'H5',
      name: `${name} leaves the other watches alone when one of them goes away`,
      needs,
      async run(t) {
        const rig = await make(t)
        const [first, second, third] = [READABLE, READABLE, READABLE].map((mask) => t.watch(rig.handle, mask))
        rig.fill()
        await t.until(() => (second?.calls.length ?? 0) > 0, 'a call')
        first?.remove()
        third?.update(0)
        const before = second?.calls.length ?? 0
        await t.until(() => (second?.calls.length ?? 0) > before + 2, 'calls of the watch that is left')
        const late = third?.calls.length
        third?.update(READABLE)
        second?.remove()
        await t.until(() => (third?.calls.length ?? 0) > (late ?? 0), 'calls of the watch that came back')
      },
    },
    {
      rule: 'R1',
      name: `${name} with two watches that remove each other calls one of them, once`,
      needs,
      async run(t) {
        const rig = await make(t)
        const removeAll = (): void => watches.forEach((watch) => watch.remove())
        const watches = [1, 2].map(() => t.watch(rig.handle, READABLE, removeAll))
        rig.fill()
        await t.until(() => watches.some(({ calls }) => calls.length > 0), 'a call')
        await t.turns(4)
        equal(
          watches.reduce((sum, { calls }) => sum + calls.length, 0),
          1,
          'calls of both',
        )
      },
    },
  ]
}
