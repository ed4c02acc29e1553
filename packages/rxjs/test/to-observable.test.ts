import { ManualPollable } from '@hostloop/conformance'
import { HandleEvent, inspect } from '@hostloop/core'
import type { EventImpl } from '@hostloop/core'
import {
  createRxjsEventImpl,
  fromObservable,
  registerRxjsEventImpl,
  runVirtual,
  timeout$,
  watch$,
} from '@hostloop/rxjs'
import { VirtualTimeScheduler, config, interval, map, take, tap } from 'rxjs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const { READABLE, HANGUP } = HandleEvent

let scheduler: VirtualTimeScheduler
let loop: EventImpl
beforeEach(() => {
  scheduler = new VirtualTimeScheduler()
  loop = createRxjsEventImpl({ scheduler })
})
afterEach(() => {
  loop.close()
  config.onUnhandledError = null
})

const registrations = (): number => {
  const { watches, timeouts } = inspect(loop)!
  return watches.length + timeouts.length
}

test('timeout$ counts, and its end removes the timeout', async () => {
  const seen: string[] = []
  const count$ = timeout$(10, { loop }).pipe(take(3))
  expect(registrations()).toBe(0)
  count$.subscribe({
    next: (count) => seen.push(`${count} at ${scheduler.now()}`),
    complete: () => seen.push('complete'),
  })
  expect(registrations()).toBe(1)
  // Without end if the timeout stayed.
  await runVirtual(scheduler)
  expect(seen).toEqual(['0 at 10', '1 at 20', '2 at 30', 'complete'])
  expect(registrations()).toBe(0)
})

test('each subscription is a timeout of its own', () => {
  const count$ = timeout$(10, { loop })
  const both = [count$.subscribe(), count$.subscribe()]
  expect(registrations()).toBe(2)
  for (const each of both) each.unsubscribe()
  expect(registrations()).toBe(0)
})

test('watch$ emits every turn as long as the handle is ready, and unsubscribing removes the watch', async () => {
  const handle = new ManualPollable()
  const seen: number[] = []
  const subscription = watch$(handle, READABLE, { loop }).subscribe((events) => {
    seen.push(events)
    if (seen.length === 3) handle.set(0)
  })
  await runVirtual(scheduler, { until: 10 })
  expect(seen).toEqual([])
  handle.set(READABLE)
  await runVirtual(scheduler, { until: 20 })
  expect(seen).toEqual([READABLE, READABLE, READABLE])
  handle.set(HANGUP)
  await runVirtual(scheduler, { until: 21 })
  expect(seen.at(-1)).toBe(HANGUP)
  subscription.unsubscribe()
  expect(handle.subscribers).toBe(0)
  expect(registrations()).toBe(0)
})

test('what add throws goes to the error of the Observable, and nothing is registered', () => {
  const failed = (observable: ReturnType<typeof watch$>): unknown => {
    let thrown: unknown
    observable.subscribe({ error: (error) => void (thrown = error) })
    return thrown
  }
  expect(failed(watch$(7, READABLE, { loop }))).toMatchObject({ code: 'HANDLE_UNSUPPORTED' })
  expect(failed(watch$(new ManualPollable(), 99, { loop }))).toMatchObject({ code: 'INVALID_EVENTS' })
  expect(failed(timeout$(Number.NaN, { loop }))).toMatchObject({ code: 'INVALID_INTERVAL' })
  expect(failed(timeout$(1))).toMatchObject({ code: 'NO_EVENT_IMPL' })
  loop.close()
  expect(failed(timeout$(1, { loop }))).toMatchObject({ code: 'CLOSED' })
  expect(registrations()).toBe(0)
})

test('the registered event-impl is the default, as of the subscription', () => {
  const count$ = timeout$(1)
  using registration = registerRxjsEventImpl({ scheduler })
  const subscription = count$.subscribe()
  expect(inspect(registration.impl)!.timeouts).toHaveLength(1)
  subscription.unsubscribe()
})

test('both complete when the event-impl is closed', async () => {
  const seen: string[] = []
  watch$(new ManualPollable(), READABLE, { loop }).subscribe({ complete: () => seen.push('watch') })
  timeout$(5, { loop }).subscribe({ complete: () => seen.push('timeout') })
  loop.close()
  expect(seen).toEqual([])
  await runVirtual(scheduler)
  expect(seen.sort()).toEqual(['timeout', 'watch'])
})

test('an end that came from the subscriber is told nobody', async () => {
  const stopped = vi.fn<() => void>()
  config.onStoppedNotification = stopped
  try {
    timeout$(5, { loop }).subscribe().unsubscribe()
    watch$(new ManualPollable(), READABLE, { loop }).subscribe().unsubscribe()
    await runVirtual(scheduler)
    await new Promise((resolve) => setTimeout(resolve))
    expect(stopped).not.toHaveBeenCalled()
  } finally {
    config.onStoppedNotification = null
  }
})

test('an observer that throws stops no other, and an operator that throws ends its own subscription', async () => {
  const failure = new Error('thrown on purpose')
  const throws = (): never => {
    throw failure
  }
  const reported: unknown[] = []
  config.onUnhandledError = (error) => reported.push(error)
  const other = vi.fn<() => void>()
  timeout$(5, { loop }).subscribe(throws)
  timeout$(5, { loop }).subscribe(other)
  let caught: unknown
  timeout$(5, { loop })
    .pipe(map(throws))
    .subscribe({ error: (error) => void (caught = error) })
  await runVirtual(scheduler, { until: 12 })
  expect(other).toHaveBeenCalledTimes(2)
  expect(caught).toBe(failure)
  expect(registrations()).toBe(2)
  await new Promise((resolve) => setTimeout(resolve, 1))
  expect(reported).toEqual([failure, failure])
})

test('there and back: values of an Observable through a handle', async () => {
  const handle = fromObservable(interval(10, scheduler).pipe(take(3)))
  const seen: (number | undefined)[] = []
  let hungUp = false
  const subscription = watch$(handle, READABLE, { loop })
    .pipe(tap((events) => void (hungUp = events === HANGUP)))
    .subscribe(() => {
      if (hungUp) subscription.unsubscribe()
      else seen.push(handle.take())
    })
  await runVirtual(scheduler)
  expect(seen).toEqual([0, 1, 2])
  expect(hungUp).toBe(true)
})
