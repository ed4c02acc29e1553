import { runVirtual } from '@hostloop/rxjs'
import { VirtualTimeScheduler, asyncScheduler, interval } from 'rxjs'
import { TestScheduler } from 'rxjs/testing'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

async function chain(length: number): Promise<void> {
  for (let i = 0; i < length; i++) await Promise.resolve()
}

/** Schedules an action every millisecond, without end. */
function endless(scheduler: VirtualTimeScheduler, delay: number): void {
  scheduler.schedule(function () {
    this.schedule(undefined, delay)
  }, delay)
}

test('all microtasks, chained ones too, run before the next action, and what they schedule takes part', async () => {
  const scheduler = new VirtualTimeScheduler()
  const seen: string[] = []
  const note = (what: string): void => void seen.push(`${what} at ${scheduler.now()}`)
  scheduler.schedule(() => {
    note('first')
    void (async () => {
      await chain(500)
      note('chained')
      scheduler.schedule(() => note('scheduled by it'), 5)
    })()
  }, 10)
  scheduler.schedule(() => note('same time'), 10)
  scheduler.schedule(() => note('last'), 20)
  await runVirtual(scheduler)
  expect(seen).toEqual([
    'first at 10',
    'chained at 10',
    'same time at 10',
    'scheduled by it at 15',
    'last at 20',
  ])
})

test('what microtasks from before schedule takes part too', async () => {
  const scheduler = new VirtualTimeScheduler()
  const ran = vi.fn<() => void>()
  void chain(100).then(() => scheduler.schedule(ran, 3))
  await runVirtual(scheduler)
  expect(ran).toHaveBeenCalledTimes(1)
})

test('until a time: what is due by then is done, the clock is at it, and the rest stays', async () => {
  const scheduler = new VirtualTimeScheduler()
  const seen: number[] = []
  const subscription = interval(30, scheduler).subscribe(() => seen.push(scheduler.now()))
  await runVirtual(scheduler, { until: 60 })
  expect(seen).toEqual([30, 60])
  await runVirtual(scheduler, { until: 80 })
  expect(scheduler.now()).toBe(80)
  await runVirtual(scheduler, { until: 10 })
  expect(scheduler.now()).toBe(80)
  await runVirtual(scheduler, { until: 90 })
  expect(seen).toEqual([30, 60, 90])
  subscription.unsubscribe()
  await runVirtual(scheduler)
  expect(scheduler.now()).toBe(90)
})

test('until a condition holds, or nothing is scheduled', async () => {
  const scheduler = new VirtualTimeScheduler()
  const seen: number[] = []
  const subscription = interval(10, scheduler).subscribe((count) => seen.push(count))
  await runVirtual(scheduler, { until: () => seen.length >= 3 })
  expect(seen).toEqual([0, 1, 2])
  subscription.unsubscribe()
  await runVirtual(scheduler, { until: () => false })
  expect(scheduler.now()).toBe(30)
})

test('what an action throws rejects, and the other actions stay', async () => {
  const scheduler = new VirtualTimeScheduler()
  const ran = vi.fn<() => void>()
  scheduler.schedule(() => {
    throw new Error('thrown on purpose')
  }, 5)
  scheduler.schedule(ran, 10)
  await expect(runVirtual(scheduler)).rejects.toThrow('thrown on purpose')
  expect(ran).not.toHaveBeenCalled()
  await runVirtual(scheduler)
  expect(ran).toHaveBeenCalledTimes(1)
})

test('what a condition throws rejects', async () => {
  const until = (): boolean => {
    throw new Error('thrown on purpose')
  }
  await expect(runVirtual(new VirtualTimeScheduler(), { until })).rejects.toThrow('thrown on purpose')
})

test('an abort rejects with its reason, and what is scheduled stays', async () => {
  const scheduler = new VirtualTimeScheduler()
  const abort = new AbortController()
  const reason = new Error('enough')
  scheduler.schedule(() => abort.abort(reason), 5)
  scheduler.schedule(() => {}, 10)
  await expect(runVirtual(scheduler, { signal: abort.signal })).rejects.toBe(reason)
  expect(scheduler.actions).toHaveLength(1)
  await expect(runVirtual(scheduler, { signal: abort.signal })).rejects.toBe(reason)
})

const noEnd = expect.objectContaining({
  code: 'INVALID_OPTIONS',
  message: expect.stringMatching(/no end.*until/),
})

test('a schedule without end is a clear error, and may be gone on with', { timeout: 30_000 }, async () => {
  const scheduler = new VirtualTimeScheduler()
  endless(scheduler, 1)
  await expect(runVirtual(scheduler)).rejects.toThrow(noEnd)
  await expect(runVirtual(scheduler, { until: () => false })).rejects.toThrow(noEnd)
  const until = scheduler.now() + 10
  await runVirtual(scheduler, { until })
  expect(scheduler.now()).toBe(until)
})

test('a schedule in which the time stands still is one, whatever until', { timeout: 30_000 }, async () => {
  const scheduler = new VirtualTimeScheduler()
  endless(scheduler, 0)
  await expect(runVirtual(scheduler, { until: 10 })).rejects.toThrow(noEnd)
})

test('a bounded run may have more actions than a schedule without end', { timeout: 30_000 }, async () => {
  const scheduler = new VirtualTimeScheduler()
  endless(scheduler, 1)
  await runVirtual(scheduler, { until: 1_000_100 })
  expect(scheduler.now()).toBe(1_000_100)
})

test('maxFrames is the end of a run without until, and says so', async () => {
  const scheduler = new TestScheduler(() => {})
  const ran = vi.fn<() => void>()
  scheduler.schedule(ran, 750)
  scheduler.schedule(ran, 751)
  await expect(runVirtual(scheduler)).rejects.toThrow(noEnd)
  expect(ran).toHaveBeenCalledTimes(1)
  await runVirtual(scheduler, { until: 2000 })
  expect(ran).toHaveBeenCalledTimes(2)
  expect(scheduler.maxFrames).toBe(750)
})

test('a clock that was set forward stays so', async () => {
  const scheduler = new VirtualTimeScheduler()
  const seen: number[] = []
  scheduler.schedule(() => seen.push(scheduler.now()), 10)
  scheduler.frame = 500
  await runVirtual(scheduler)
  expect(seen).toEqual([500])
})

test("a TestScheduler's expectations are compared at the end, hot Observables included", async () => {
  const compared: [unknown, unknown][] = []
  const scheduler = new TestScheduler((actual, expected) => void compared.push([actual, expected]))
  const hot = scheduler.createHotObservable('-a-b-|')
  scheduler.expectObservable(hot).toBe('-a-b-|')
  await runVirtual(scheduler)
  expect(compared).toHaveLength(1)
  expect(compared[0]![0]).toEqual(compared[0]![1])
  expect(compared[0]![0]).toHaveLength(3)
})

test('a comparison that fails rejects', async () => {
  const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected))
  scheduler.expectObservable(scheduler.createColdObservable('-a|')).toBe('--a|')
  await expect(runVirtual(scheduler)).rejects.toThrow(/deeply equal/)
})

test.each([asyncScheduler, {}, undefined])('refuses what is no virtual time', async (scheduler) => {
  const given = scheduler as unknown as VirtualTimeScheduler
  await expect(runVirtual(given)).rejects.toMatchObject({
    code: 'INVALID_OPTIONS',
    message: expect.stringContaining('VirtualTimeScheduler'),
  })
})

test.each([Number.NaN, Infinity, '5', null])('refuses %s as until', async (until) => {
  const running = runVirtual(new VirtualTimeScheduler(), { until: until as number })
  await expect(running).rejects.toMatchObject({ code: 'INVALID_OPTIONS' })
})

test.each([['setImmediate'], ['setImmediate', 'MessageChannel']])(
  'works on hosts without %s %s',
  async (...missing) => {
    for (const each of missing) if (each) vi.stubGlobal(each, undefined)
    vi.resetModules()
    const { runVirtual } = await import('@hostloop/rxjs')
    const ports = (): number =>
      process.getActiveResourcesInfo().filter((kind) => kind === 'MessagePort').length
    const before = ports()
    const scheduler = new VirtualTimeScheduler()
    const seen: string[] = []
    scheduler.schedule(() => {
      void chain(300).then(() => seen.push('chained'))
    }, 1)
    scheduler.schedule(() => seen.push('next'), 1)
    await runVirtual(scheduler)
    expect(seen).toEqual(['chained', 'next'])
    await vi.waitUntil(() => ports() <= before, { interval: 1 })
  },
)
