import type { ConformanceCase } from '../case.ts'
import type { CaseContext } from '../case-context.ts'
import { check, equal, fail } from '../check.ts'
import { READABLE } from '../handle-event.ts'

function thrower(message: string): () => never {
  return () => {
    throw new Error(message)
  }
}

function catchHostErrors(t: CaseContext): () => readonly unknown[] {
  const stop = (t.fixture.catchHostErrors ?? fail('the fixture has no catchHostErrors')).call(t.fixture)
  let caught: readonly unknown[] | undefined
  const stopOnce = (): readonly unknown[] => (caught ??= stop())
  t.defer(() => void stopOnce())
  return stopOnce
}

export const errorCases: readonly ConformanceCase[] = [
  {
    rule: 'R2',
    name: 'what a handle callback throws reaches onError with its context, and the watch stays',
    async run(t) {
      const handle = t.pollable(READABLE)
      const error = new Error('expected')
      const watch = t.watch(handle, READABLE, () => {
        throw error
      })
      await t.until(() => watch.calls.length > 2, 'calls after it threw')
      watch.remove()
      const errors = t.takeErrors()
      equal(errors.length, watch.calls.length, 'errors that reached onError')
      for (const { error: reported, context } of errors) {
        check(reported === error, 'onError must be given what was thrown')
        check(context.during === 'handle', "context.during must be 'handle'")
        equal(context.watch, watch.id, 'context.watch')
        check(context.handle === handle, 'context.handle must be the handle')
        equal(context.events, READABLE, 'context.events')
      }
    },
  },
  {
    rule: 'R2',
    name: 'what a timeout callback throws reaches onError with its context, and the timeout stays',
    async run(t) {
      const timer = t.timeout(0, thrower('expected'))
      await t.until(() => timer.calls.length > 2, 'calls after it threw')
      timer.remove()
      const errors = t.takeErrors()
      equal(errors.length, timer.calls.length, 'errors that reached onError')
      for (const { context } of errors) {
        check(context.during === 'timeout', "context.during must be 'timeout'")
        equal(context.timer, timer.id, 'context.timer')
      }
    },
  },
  {
    rule: 'R2',
    name: 'what a free callback throws reaches onError, and the other free callbacks still run',
    async run(t) {
      const ids = ['one', 'two', 'three'].map((name) =>
        t.impl.addTimeout(-1, () => {}, t.onFree(name, thrower(name))),
      )
      const probe = t.timeout(-1)
      for (const id of ids) t.impl.removeTimeout(id)
      probe.remove()
      await t.until(() => probe.freed > 0 && t.errors.length === 3, 'all free callbacks')
      for (const { context } of t.takeErrors()) equal(context.during, 'free', 'context.during')
    },
  },
  {
    rule: 'R2',
    name: 'a throwing callback stops nobody in its turn',
    async run(t) {
      const handle = t.pollable(READABLE)
      const throwers = [t.watch(handle, READABLE, thrower('first')), t.timeout(0, thrower('first'))]
      const others = [t.watch(handle, READABLE), t.watch(t.pollable(READABLE), READABLE), t.timeout(0)]
      throwers.push(t.watch(handle, READABLE, thrower('last')), t.timeout(0, thrower('last')))
      const all = [...throwers, ...others]
      const least = await t.growth(10, () => Math.min(...all.map(({ calls }) => calls.length)))
      check(least >= 9, `all must be called in each of 10 turns, and one was in ${least}`)
      t.takeErrors()
      for (const probe of all) probe.remove()
      await t.until(() => all.every(({ freed }) => freed === 1), 'all free callbacks')
      t.takeErrors()
    },
  },
  {
    rule: 'R2',
    name: 'an onError that throws stops nobody',
    needs: ['catchHostErrors'],
    async run(t) {
      let reports = 0
      // Its own error has nowhere to go but the host's route.
      catchHostErrors(t)
      const impl = t.create({
        onError() {
          reports += 1
          throw new Error('onError itself is broken')
        },
      })
      const bad = t.timeout(0, thrower('expected'), impl)
      const worse = t.watch(t.pollable(READABLE), READABLE, thrower('expected'), impl)
      const good = t.timeout(0, undefined, impl)
      const removed = t.timeout(-1, undefined, impl)
      removed.remove()
      await t.until(
        () => [bad, worse, good].every(({ calls }) => calls.length > 2) && removed.freed === 1,
        'calls of all',
      )
      check(reports > 2, 'onError must have been called')
      impl.close()
      await t.settled(impl.drain(), 'drain()')
    },
  },
  {
    rule: 'R2',
    name: "without onError, what a callback throws reaches the host's own route for uncaught errors",
    needs: ['catchHostErrors'],
    async run(t) {
      const caught = catchHostErrors(t)
      const impl = t.create({})
      const error = new Error('expected')
      const timer = t.timeout(
        0,
        (probe) => {
          if (probe.calls.length > 1) probe.remove()
          throw error
        },
        impl,
      )
      await t.until(() => timer.freed > 0, 'the free callback')
      await t.wait(5)
      const errors = caught()
      equal(errors.length, 2, "errors on the host's route")
      check(errors.includes(error), "the host's route must be given what was thrown")
    },
  },
  {
    rule: 'R2',
    name: 'what is thrown need not be an Error',
    async run(t) {
      const things: unknown[] = [undefined, null, 'text', 0]
      const timer = t.timeout(0, (probe) => {
        const thing = things[probe.calls.length - 1]
        if (probe.calls.length === things.length) probe.remove()
        throw thing
      })
      await t.until(() => timer.freed > 0 && t.errors.length >= things.length, 'an error for each call')
      const reported = t.takeErrors().map(({ error }) => error)
      check(
        things.every((thing, i) => reported[i] === thing),
        'onError must be given what was thrown',
      )
    },
  },
]
