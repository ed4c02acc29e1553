import { ManualPollable } from '@hostloop/conformance'
import { HandleEvent, currentConnector, currentEventImpl, inspect, sleep } from '@hostloop/core'
import type { EventImpl } from '@hostloop/core'
import { createRxjsEventImpl, registerRxjsEventImpl, runVirtual } from '@hostloop/rxjs'
import type { RxjsEventImplOptions } from '@hostloop/rxjs'
import {
  Subscription,
  VirtualTimeScheduler,
  animationFrameScheduler,
  asapScheduler,
  asyncScheduler,
  config,
  queueScheduler,
} from 'rxjs'
import type { SchedulerLike } from 'rxjs'
import { TestScheduler } from 'rxjs/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { withClock } from './fixtures.ts'
import { SpyScheduler } from './spy-scheduler.ts'

const { READABLE } = HandleEvent
const nothing = (): void => {}

const impls: EventImpl[] = []
function create(options?: RxjsEventImplOptions): EventImpl {
  const impl = createRxjsEventImpl(options)
  impls.push(impl)
  return impl
}
afterEach(() => {
  for (const impl of impls.splice(0)) impl.close()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  config.onUnhandledError = null
})

test('registers itself, on asyncScheduler and without a connector unless there is one', () => {
  {
    using registration = registerRxjsEventImpl()
    expect(currentEventImpl()).toBe(registration.impl)
    expect(registration.impl).toMatchObject({
      name: 'rxjs',
      supports: { fd: 'none', keepAlive: true, virtualTime: false },
    })
    expect(() => currentConnector()).toThrow(expect.objectContaining({ code: 'NO_CONNECTOR' }))
  }
  const connector = { connect: () => expect.unreachable() }
  using _registration = registerRxjsEventImpl({ scheduler: asapScheduler, connector })
  expect(currentConnector()).toBe(connector)
})

const custom = (schedule: unknown, now: unknown = Date.now): SchedulerLike =>
  ({ schedule, now }) as SchedulerLike

test.each([
  ['without schedule()', custom(undefined), /no schedule\(\)/],
  ['without now()', custom(asyncScheduler.schedule, 5), /no now\(\)/],
  ['that is none', 'asyncScheduler' as unknown as SchedulerLike, /no schedule\(\)/],
  ['that is null', null as unknown as SchedulerLike, /no schedule\(\)/],
  ['whose clock gives nothing', withClock(asyncScheduler, () => Number.NaN), /now\(\) gives no number/],
  ['that gives no Subscription', custom(() => undefined), /schedule\(\) gives no Subscription/],
  ['that runs actions at once', queueScheduler, /inside schedule\(\).*asyncScheduler/],
  [
    'of the application that runs actions at once',
    custom((work: () => void) => {
      work()
      return Subscription.EMPTY
    }),
    /inside schedule\(\)/,
  ],
])('refuses a scheduler %s', (_what, scheduler, message) => {
  const code = 'INVALID_OPTIONS'
  const refused = expect.objectContaining({ code, message: expect.stringMatching(message) })
  expect(() => createRxjsEventImpl({ scheduler })).toThrow(refused)
})

test('refuses queueScheduler also from one of its actions, where it runs nothing at once', () => {
  let thrown: unknown
  queueScheduler.schedule(() => {
    try {
      create({ scheduler: queueScheduler })
    } catch (error) {
      thrown = error
    }
  })
  expect(thrown).toMatchObject({ code: 'INVALID_OPTIONS' })
})

test('refuses animationFrameScheduler where there are no animation frames', () => {
  expect(() => createRxjsEventImpl({ scheduler: animationFrameScheduler })).toThrow(
    expect.objectContaining({
      code: 'UNSUPPORTED',
      message: expect.stringContaining('requestAnimationFrame'),
    }),
  )
  expect(animationFrameScheduler.actions).toEqual([])
})

test('idle, it runs nothing: not in an hour with a quiet handle, a long timeout and disabled ones', async () => {
  vi.useFakeTimers()
  const scheduler = new SpyScheduler()
  const impl = create({ scheduler })
  expect(scheduler.live.size).toBe(0)
  impl.addHandle(new ManualPollable(READABLE), 0, nothing)
  impl.addTimeout(-1, nothing)
  expect(scheduler.live.size).toBe(0)

  impl.addHandle(new ManualPollable(), READABLE, nothing)
  impl.addTimeout(2 ** 40, nothing)
  // The first turn looks at the handle.
  await vi.advanceTimersByTimeAsync(10)
  const { ran } = scheduler
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(scheduler.ran).toBe(ran)
})

test('in virtual time a handle that nobody moves is nothing to wait for', async () => {
  const scheduler = new VirtualTimeScheduler()
  create({ scheduler }).addHandle(new ManualPollable(), READABLE, nothing)
  await runVirtual(scheduler)
  expect(scheduler.actions).toEqual([])
  expect(scheduler.now()).toBeLessThan(10)
})

test('an alarm that stays the same is scheduled once, however many turns there are', async () => {
  const virtual = new VirtualTimeScheduler()
  const scheduler = new SpyScheduler(virtual)
  const impl = create({ scheduler })
  impl.addTimeout(3_600_000, nothing)
  impl.addHandle(new ManualPollable(READABLE), READABLE, nothing)
  await runVirtual(virtual, { until: 5 })
  const { scheduled } = scheduler
  await runVirtual(virtual, { until: 105 })
  expect(scheduler.scheduled - scheduled).toBe(100)
})

test('an alarm on a clock with fractions costs one turn', async () => {
  const scheduler = new VirtualTimeScheduler()
  scheduler.frame = 0.5
  const impl = create({ scheduler })
  const fired = vi.fn<() => void>()
  impl.addTimeout(10, fired)
  await runVirtual(scheduler, { until: 12 })
  expect(fired).toHaveBeenCalledTimes(1)
  expect(inspect(impl)!.turns).toBe(1)
})

test('asking for a turn again and again does not put it off', async () => {
  const scheduler = new VirtualTimeScheduler()
  const handle = new ManualPollable(READABLE)
  const seen = vi.fn<() => void>()
  const impl = create({ scheduler })
  impl.addHandle(handle, READABLE, seen)
  for (let at = 0; at < 10; at += 0.25) {
    // Removing asks for the turn of the free callback.
    scheduler.schedule(() => void impl.removeTimeout(impl.addTimeout(-1, nothing, nothing)), at)
  }
  await runVirtual(scheduler, { until: 10 })
  expect(seen.mock.calls.length).toBeGreaterThan(8)
})

test('a held host lives on when the longest timer has run out', async () => {
  vi.useFakeTimers()
  const scheduler = new SpyScheduler()
  create({ scheduler }).addHandle(new ManualPollable(), READABLE, nothing)
  await vi.advanceTimersByTimeAsync(2 ** 31 + 1000)
  expect(scheduler.live.size).toBe(1)
})

test.each([
  ['asyncScheduler', asyncScheduler],
  ['asapScheduler', asapScheduler],
  ['VirtualTimeScheduler', new VirtualTimeScheduler()],
])('after close, nothing of it is left on %s', async (_name, inner) => {
  const scheduler = new SpyScheduler(inner)
  const impl = create({ scheduler })
  impl.addTimeout(1000, nothing)
  impl.addTimeout(0, nothing)
  impl.addHandle(new ManualPollable(READABLE), READABLE, nothing)
  expect(scheduler.live.size).toBeGreaterThan(0)
  const freed = new Promise<void>((resolve) => void impl.addTimeout(-1, nothing, resolve))
  impl.close()
  if (inner instanceof VirtualTimeScheduler) await runVirtual(inner)
  await freed
  await impl.drain()
  expect(scheduler.live.size).toBe(0)
})

test('on asapScheduler a 0 ms timeout starves neither timers nor I/O', async () => {
  const impl = create({ scheduler: asapScheduler })
  let turns = 0
  impl.addTimeout(0, () => void turns++)
  await new Promise((resolve) => setTimeout(resolve, 20))
  await new Promise((resolve) => setImmediate(resolve))
  expect(turns).toBeGreaterThan(2)
})

/** Frames that come when the test wants them. */
class Frames {
  readonly #callbacks = new Map<number, (time: number) => void>()
  #last = 0
  readonly thrown: unknown[] = []

  constructor() {
    vi.stubGlobal('requestAnimationFrame', (callback: (time: number) => void) => {
      this.#callbacks.set(++this.#last, callback)
      return this.#last
    })
    vi.stubGlobal('cancelAnimationFrame', (id: number) => void this.#callbacks.delete(id))
  }

  async next(): Promise<void> {
    const callbacks = [...this.#callbacks.values()]
    this.#callbacks.clear()
    for (const callback of callbacks) {
      try {
        callback(performance.now())
      } catch (error) {
        this.thrown.push(error)
      }
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
}

test('on animationFrameScheduler a turn is a frame', async () => {
  const frames = new Frames()
  const impl = create({ scheduler: animationFrameScheduler })
  let turns = 0
  impl.addTimeout(0, () => void turns++)
  for (let i = 0; i < 3; i++) await frames.next()
  expect(turns).toBe(3)
})

test("what another's action throws takes no turn away, although RxJS drops the whole frame", async () => {
  const frames = new Frames()
  const impl = create({ scheduler: animationFrameScheduler })
  let turns = 0
  animationFrameScheduler.schedule(() => {
    throw new Error('thrown on purpose')
  })
  impl.addTimeout(0, () => void turns++)
  for (let i = 0; i < 3; i++) await frames.next()
  expect(frames.thrown).toHaveLength(1)
  expect(turns).toBe(2)
})

test('a virtual flush that throws takes neither turns nor timeouts away', async () => {
  const scheduler = new VirtualTimeScheduler()
  const impl = create({ scheduler })
  const fired = vi.fn<() => void>()
  impl.addTimeout(50, fired)
  scheduler.schedule(() => {
    throw new Error('thrown on purpose')
  }, 10)
  expect(() => scheduler.flush()).toThrow('thrown on purpose')
  await Promise.resolve()
  await runVirtual(scheduler, { until: 120 })
  expect(fired).toHaveBeenCalledTimes(2)
})

test("what callbacks throw takes RxJS' own route, and does not disturb the scheduler", async () => {
  const scheduler = new VirtualTimeScheduler()
  const caught: unknown[] = []
  const reported = new Promise<void>((resolve) => {
    config.onUnhandledError = (error) => {
      caught.push(error)
      resolve()
    }
  })
  const impl = create({ scheduler })
  const error = new Error('thrown on purpose')
  impl.addTimeout(5, () => {
    throw error
  })
  const other = vi.fn<() => void>()
  scheduler.schedule(other, 7)
  await runVirtual(scheduler, { until: 9 })
  await reported
  expect(caught).toEqual([error])
  expect(other).toHaveBeenCalled()
})

test('a turn that breaks ends neither the turns nor the actions of others', async () => {
  const scheduler = new VirtualTimeScheduler()
  const error = new Error('thrown on purpose')
  let broken = false
  const impl = create({
    scheduler: withClock(scheduler, () => {
      if (!broken) return scheduler.now()
      broken = false
      throw error
    }),
  })
  const reported = new Promise((resolve) => void (config.onUnhandledError = resolve))
  const fired = vi.fn<() => void>()
  impl.addTimeout(0, fired)
  const other = vi.fn<() => void>()
  scheduler.schedule(() => void (broken = true), 3)
  scheduler.schedule(other, 10)
  await runVirtual(scheduler, { until: 10 })
  expect(await reported).toBe(error)
  expect(other).toHaveBeenCalled()
  expect(fired.mock.calls.length).toBeGreaterThan(5)
})

test('goes on when the clock of the scheduler goes back', async () => {
  const scheduler = new VirtualTimeScheduler()
  let offset = 5_000_000
  const impl = create({ scheduler: withClock(scheduler, () => scheduler.now() + offset) })
  const fired: number[] = []
  impl.addTimeout(100, () => fired.push(scheduler.now()))
  await runVirtual(scheduler, { until: 250 })
  offset = 0
  await runVirtual(scheduler, { until: 600 })
  expect(fired).toHaveLength(5)
  const periods = fired.slice(1).map((at, i) => at - fired[i]!)
  // What passed since the clock was last read is lost.
  expect(Math.min(...periods)).toBeGreaterThanOrEqual(100)
  expect(Math.max(...periods)).toBeLessThanOrEqual(200)
})

test('on asyncScheduler, setting the time of day neither hurries nor delays a timeout', async () => {
  vi.useFakeTimers()
  const impl = create()
  const start = performance.now()
  const fired: number[] = []
  impl.addTimeout(100, () => fired.push(performance.now() - start))
  await vi.advanceTimersByTimeAsync(150)
  vi.setSystemTime(Date.now() - 3_600_000)
  await vi.advanceTimersByTimeAsync(100)
  vi.setSystemTime(Date.now() + 7_200_000)
  await vi.advanceTimersByTimeAsync(100)
  expect(fired).toHaveLength(3)
  fired.forEach((at, i) => expect(at - 100 * (i + 1)).toBeLessThan(5))
})

test('intervals beyond what a timer can do are exact in virtual time', async () => {
  const scheduler = new VirtualTimeScheduler()
  const impl = create({ scheduler })
  const fired = vi.fn<() => void>()
  impl.addTimeout(2 ** 40, () => fired())
  await runVirtual(scheduler, { until: 2 ** 40 - 1 })
  expect(fired).not.toHaveBeenCalled()
  await runVirtual(scheduler, { until: 2 ** 40 })
  expect(fired).toHaveBeenCalledTimes(1)
  expect(inspect(impl)!.turns).toBeLessThan(600)
})

test('in virtual time an interval of 0 takes one frame, and so does a free callback', async () => {
  const scheduler = new VirtualTimeScheduler()
  const impl = create({ scheduler })
  const seen: number[] = []
  const timer = impl.addTimeout(
    0,
    () => {
      if (seen.push(scheduler.now()) === 3) impl.removeTimeout(timer)
    },
    () => seen.push(scheduler.now()),
  )
  await runVirtual(scheduler)
  expect(seen).toEqual([1, 2, 3, 3])
})

test('is virtual on a TestScheduler, and on asyncScheduler within its run()', () => {
  const scheduler = new TestScheduler(nothing)
  expect(create({ scheduler }).supports).toMatchObject({ virtualTime: true, keepAlive: false })
  const fired: number[] = []
  scheduler.run(({ flush }) => {
    const impl = create({ scheduler: asyncScheduler })
    expect(impl.supports).toMatchObject({ virtualTime: true, keepAlive: false })
    const timer = impl.addTimeout(1000, () => {
      if (fired.push(scheduler.now()) === 3) impl.removeTimeout(timer)
    })
    flush()
  })
  expect(fired).toEqual([1000, 2000, 3000])
})

test("another scheduler of real time is one whose clock is the time of day's", async () => {
  const impl = create({ scheduler: withClock(asyncScheduler, () => Date.now()) })
  expect(impl.supports).toMatchObject({ virtualTime: false, keepAlive: true })
  await sleep(2, { loop: impl })
})

test('many timeouts are one action of the scheduler', () => {
  const scheduler = new SpyScheduler()
  const impl = create({ scheduler })
  for (let i = 0; i < 1000; i++) impl.addTimeout(10_000 + i, nothing)
  // An alarm, and what keeps the host alive.
  expect(scheduler.live.size).toBe(2)
})
