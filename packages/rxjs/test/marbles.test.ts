import { HandleEvent, sleep, whenReady } from '@hostloop/core'
import { createRxjsEventImpl, fromObservable, runVirtual, timeout$, watch$ } from '@hostloop/rxjs'
import type { ObservableHandle } from '@hostloop/rxjs'
import { Observable, asyncScheduler, from, map, takeWhile } from 'rxjs'
import { TestScheduler } from 'rxjs/testing'
import { beforeEach, expect, test } from 'vitest'

const { READABLE, HANGUP } = HandleEvent

let scheduler: TestScheduler
let compared: number
beforeEach(() => {
  compared = 0
  scheduler = new TestScheduler((actual, expected) => {
    compared++
    expect(actual).toEqual(expected)
  })
})

/** What comes out of a handle, until it hangs up. */
function taken<T>(handle: ObservableHandle<T>, ready$: Observable<number>): Observable<T | undefined> {
  return ready$.pipe(
    takeWhile((events) => (events & HANGUP) === 0),
    map(() => handle.take()),
  )
}

test('timeout$ in a marble test', () => {
  scheduler.run(({ expectObservable }) => {
    const loop = createRxjsEventImpl({ scheduler })
    expectObservable(timeout$(3, { loop }), '^---------!').toBe('---a--b--c', { a: 0, b: 1, c: 2 })
    expectObservable(timeout$(3, { loop }), '-----^------!').toBe('--------a--b', { a: 0, b: 1 })
    expectObservable(timeout$(60_000, { loop }), '^ 3m !').toBe('1m a 59999ms b 59999ms c', {
      a: 0,
      b: 1,
      c: 2,
    })
  })
  expect(compared).toBe(3)
})

test("RxJS' own schedulers are virtual in it too", () => {
  scheduler.run(({ expectObservable }) => {
    const loop = createRxjsEventImpl({ scheduler: asyncScheduler })
    expectObservable(timeout$(3, { loop }), '^---------!').toBe('---a--b--c', { a: 0, b: 1, c: 2 })
  })
  expect(compared).toBe(1)
})

test('a handle comes one frame after its Observable, one value a turn, and hangs up after the last', () => {
  scheduler.run(({ cold, expectObservable }) => {
    const loop = createRxjsEventImpl({ scheduler })
    const handle = fromObservable(cold('--a--(bc)--|'))
    expectObservable(taken(handle, watch$(handle, READABLE, { loop }))).toBe('---a--bc----|')
  })
  expect(compared).toBe(1)
})

test('an Observable that errors is a handle with ERROR', () => {
  scheduler.run(({ cold, expectObservable }) => {
    const loop = createRxjsEventImpl({ scheduler })
    const handle = fromObservable(cold('--#', undefined, new Error('thrown on purpose')))
    const error$ = watch$(handle, READABLE, { loop }).pipe(map(() => handle.error?.message))
    expectObservable(error$, '^---!').toBe('---e', { e: 'thrown on purpose' })
  })
  expect(compared).toBe(1)
})

test('outside of run(), promises take part: a marble is 10 ms there, a turn 1 ms', async () => {
  const loop = createRxjsEventImpl({ scheduler })
  const letters = scheduler.createHotObservable('-a--b|')
  const handle = fromObservable(letters)
  const answers = async function* (): AsyncGenerator<string> {
    for (;;) {
      const events = await whenReady(handle, READABLE, { loop })
      await sleep(9, { loop })
      if ((events & HANGUP) !== 0) return
      yield handle.take()!.toUpperCase()
    }
  }
  scheduler.expectObservable(from(answers())).toBe('--A--B|')
  await runVirtual(scheduler, { until: 700 })
  expect(compared).toBe(1)
  loop.close()
})
