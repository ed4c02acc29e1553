import type { ConformanceCase } from '../case.ts'
import type { CaseContext, TimeoutProbe, WatchProbe } from '../case-context.ts'
import { equal, fail } from '../check.ts'
import { READABLE } from '../handle-event.ts'
import { handleKinds } from '../handle-kind.ts'
import type { HandleKind, Rig } from '../handle-kind.ts'

const COUNT = 31

/** libvirt's own test of its event loop (tests/eventtest.c), which every implementation there is has to pass. */
export const libvirtCases: readonly ConformanceCase[] = [
  ...handleKinds.map((kind): ConformanceCase => ({
    rule: 'libvirt',
    name: `libvirt's event test: 31 handles, each ${kind.name}`,
    needs: kind.needs,
    async run(t) {
      await handleTest(t, await Promise.all(Array.from({ length: COUNT }, async () => kind.make(t))))
    },
  })),
  { rule: 'libvirt', name: "libvirt's event test: 31 timeouts that are disabled at first", run: timeoutTest },
  ...handleKinds.map((kind): ConformanceCase => ({
    rule: 'libvirt',
    name: `libvirt's event test: the same handle twice, masks 0 and READABLE, ${kind.name}`,
    needs: kind.needs,
    run: (t) => sameHandleTest(t, kind),
  })),
]

interface Watched {
  readonly rig: Rig
  readonly watch: WatchProbe
  /** What the callback does besides emptying the handle. */
  onCall: () => void
}

async function handleTest(t: CaseContext, rigs: readonly Rig[]): Promise<void> {
  const all = rigs.map((rig): Watched => {
    const watched: Watched = {
      rig,
      watch: t.watch(rig.handle, READABLE, () => {
        rig.empty()
        watched.onCall()
      }),
      onCall: () => {},
    }
    return watched
  })
  const at = (i: number): Watched => all[i] ?? fail('no such handle')
  const idle = t.timeout(-1)
  let expected = 0
  const calls = (): number => all.reduce((sum, { watch }) => sum + watch.calls.length, 0)
  /** One more call, of one of these, and of no other. */
  const oneCallOf = async (...some: number[]): Promise<void> => {
    const before = some.map((i) => at(i).watch.calls.length)
    await t.until(
      () => some.some((i, k) => at(i).watch.calls.length > (before[k] ?? 0)),
      `a call of ${some.join('/')}`,
    )
    await t.turns(3)
    equal(calls(), (expected += 1), 'calls of all handles')
  }

  // Trigger one.
  at(1).rig.fill()
  await oneCallOf(1)
  // Delete one before the turn, and trigger another.
  at(0).watch.remove()
  at(1).rig.fill()
  await oneCallOf(1)
  // Delete one while the host waits, and trigger another.
  await t.wait(1)
  at(1).watch.remove()
  at(2).rig.fill()
  await oneCallOf(2)
  // Delete one inside the dispatch of another; both are ready, and either may be first.
  at(2).onCall = () => void at(3).watch.remove()
  at(3).onCall = () => void at(2).watch.remove()
  at(2).rig.fill()
  at(3).rig.fill()
  await oneCallOf(2, 3)
  at(2).watch.remove()
  at(3).watch.remove()
  // Delete self.
  at(4).onCall = () => void at(4).watch.remove()
  at(4).rig.fill()
  await oneCallOf(4)
  // Delete all but the last, and write to it four times.
  for (const { watch } of all.slice(5, -1)) watch.remove()
  for (let i = 0; i < 4; i += 1) {
    at(COUNT - 1).rig.fill()
    await oneCallOf(COUNT - 1)
  }
  await t.until(() => all.slice(0, -1).every(({ watch }) => watch.freed === 1), 'all free callbacks')
  equal(idle.calls.length, 0, 'calls of the disabled timeout')
}

async function timeoutTest(t: CaseContext): Promise<void> {
  const onCall: (() => void)[] = []
  const all = Array.from({ length: COUNT }, (_, i) =>
    t.timeout(-1, (probe) => {
      probe.update(-1)
      onCall[i]?.()
    }),
  )
  const at = (i: number): TimeoutProbe => all[i] ?? fail('no such timeout')
  let expected = 0
  const oneCallOf = async (...some: number[]): Promise<void> => {
    const before = some.map((i) => at(i).calls.length)
    await t.until(
      () => some.some((i, k) => at(i).calls.length > (before[k] ?? 0)),
      `a call of ${some.join('/')}`,
    )
    await t.turns(3)
    equal(
      all.reduce((sum, { calls }) => sum + calls.length, 0),
      (expected += 1),
      'calls of all timeouts',
    )
  }

  at(1).update(2)
  await oneCallOf(1)
  at(0).remove()
  at(1).update(2)
  await oneCallOf(1)
  await t.wait(1)
  at(1).remove()
  at(2).update(2)
  await oneCallOf(2)
  onCall[2] = () => void at(3).remove()
  onCall[3] = () => void at(2).remove()
  at(2).update(0)
  at(3).update(0)
  await oneCallOf(2, 3)
  at(2).remove()
  at(3).remove()
  onCall[4] = () => void at(4).remove()
  at(4).update(2)
  await oneCallOf(4)
  for (const timer of all.slice(5, -1)) timer.remove()
  for (let i = 0; i < 4; i += 1) {
    at(COUNT - 1).update(2)
    await oneCallOf(COUNT - 1)
  }
  await t.until(() => all.slice(0, -1).every(({ freed }) => freed === 1), 'all free callbacks')
}

async function sameHandleTest(t: CaseContext, kind: HandleKind): Promise<void> {
  const rig = await kind.make(t)
  const silent = t.watch(rig.handle, 0)
  const reader = t.watch(rig.handle, READABLE, () => rig.empty())
  rig.fill()
  await t.until(() => reader.calls.length > 0, 'a call for READABLE')
  await t.turns(3)
  equal([silent.calls.length, reader.calls.length], [0, 1], 'calls for masks 0 and READABLE')
  silent.remove()
  rig.fill()
  await t.until(() => reader.calls.length > 1, 'a call after the other watch was removed')
}
