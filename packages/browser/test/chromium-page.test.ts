import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { call, chromiumPath, setLifecycle, startChromium } from './chromium.ts'
import type { Chromium } from './chromium.ts'

const PERIOD_MS = 20

let chromium: Chromium
let page: Page
/** The tab that hides the page. */
let front: Page | undefined
beforeAll(async () => {
  if (chromiumPath) chromium = await startChromium()
}, 60_000)
afterAll(() => chromium?.close())

/** Resolves with the calls of the page's timeout, once there are so many. */
async function calls(count: number): Promise<readonly number[]> {
  const there = await vi.waitUntil(
    async () => {
      const times = await call<number[]>(page, 'turns.calls')
      return times.length >= count && times
    },
    { timeout: 10_000, interval: 5 },
  )
  return there
}

/** The time from each call to the next. A period counts from the whole millisecond of the turn before. */
function gaps(times: readonly number[]): number[] {
  return times.slice(1).map((time, i) => time - Math.floor(times[i]!))
}

/** Hides the page behind another tab, until `show()`. */
async function hide(): Promise<void> {
  front = await chromium.tab()
  await until('!turns.visible()')
}

async function show(): Promise<void> {
  await page.bringToFront()
  await until('turns.visible()')
}

async function setState(state: 'frozen' | 'active'): Promise<void> {
  await setLifecycle(page, state)
  await until(`turns.frozen() === ${state === 'frozen'}`)
}

async function until(expression: string): Promise<void> {
  await vi.waitUntil(async () => page.evaluate<boolean>(expression), { timeout: 10_000, interval: 5 })
}

describe.skipIf(!chromiumPath)('in Chromium', { timeout: 30_000 }, () => {
  beforeEach(async () => void (page = await chromium.open('turns')))
  afterEach(async () => {
    await front?.close()
    front = undefined
    await page.close()
  })

  test('a frozen page makes no call, and one late call when it is thawed', async () => {
    await call(page, 'turns.every', PERIOD_MS)
    await calls(3)
    // A page that can be seen is not frozen.
    await hide()
    await setState('frozen')
    const before = (await call<number[]>(page, 'turns.calls')).length
    const frozenAt = await page.evaluate<number>('performance.now()')
    await new Promise((resolve) => setTimeout(resolve, 15 * PERIOD_MS))
    const frozen = await call<number[]>(page, 'turns.calls')
    expect(frozen.length).toBe(before)

    await setState('active')
    await show()
    const times = await calls(before + 5)
    expect(times[before]! - frozenAt).toBeGreaterThan(14 * PERIOD_MS)
    expect(Math.min(...gaps(times))).toBeGreaterThan(PERIOD_MS / 2)
  })

  test('a 0 ms timeout goes on where it was frozen', async () => {
    await call(page, 'turns.every', 0)
    await calls(10)
    await hide()
    await setState('frozen')
    const frozen = await call<number[]>(page, 'turns.calls')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await call<number[]>(page, 'turns.calls')).length).toBe(frozen.length)
    await setState('active')
    await calls(frozen.length + 10)
  })

  test('a hidden page, whose timers are throttled, makes late calls and no burst', async () => {
    await call(page, 'turns.every', PERIOD_MS)
    await calls(3)
    await hide()
    const before = (await call<number[]>(page, 'turns.calls')).length
    await calls(before + 2)
    await show()
    const hidden = (await call<number[]>(page, 'turns.calls')).length
    const times = await calls(hidden + 5)
    expect(Math.min(...gaps(times))).toBeGreaterThan(PERIOD_MS / 2)
    // Chromium's timers come once a second in a hidden page.
    expect(Math.max(...gaps(times))).toBeGreaterThan(10 * PERIOD_MS)
  })

  test('a page that was left, and is come back to, goes on', async () => {
    await call(page, 'turns.every', 0)
    await calls(10)
    const url = page.url()
    await page.goto('about:blank')
    await page.goBack({ waitUntil: 'commit' })
    expect(page.url()).toBe(url)
    await until('turns.restored()')
    const { length } = await call<number[]>(page, 'turns.calls')
    await calls(length + 10)
  })

  test('an hour that passes at once is one late call', async () => {
    await page.close()
    const context = await chromium.browser.newContext()
    page = await context.newPage()
    await page.clock.install()
    await chromium.open('turns', page)
    await page.clock.pauseAt(Date.now() + 60_000)
    await call(page, 'turns.every', 1000)
    await page.clock.runFor(1000)
    await calls(1)
    for (let late = 1; late <= 5; late++) {
      await page.clock.fastForward(3_600_000)
      await calls(1 + late)
      await call(page, 'turns.count')
      expect(await call(page, 'turns.calls')).toHaveLength(1 + late)
    }
    await page.clock.runFor(999)
    await call(page, 'turns.count')
    expect(await call(page, 'turns.calls')).toHaveLength(6)
    await page.clock.runFor(1)
    await calls(7)
    await context.close()
  })

  test('an idle event-impl wakes nothing up, and a closed one leaves nothing', async () => {
    const fresh = await call<number>(page, 'turns.resources')
    await call(page, 'turns.idle')
    const before = await call<number>(page, 'turns.count')
    expect(await call<number>(page, 'turns.resources')).toBe(fresh + 1)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await call(page, 'turns.count')).toBe(before)
    await call(page, 'turns.close')
    await call(page, 'turns.count')
    expect(await call(page, 'turns.resources')).toBeLessThan(fresh)
  })
})

interface Rate {
  readonly perSecond: number
  readonly framesPerSecond: number
}

test.skipIf(!chromiumPath)(
  'rendering goes on under short timeouts, none of which waits 4 ms',
  async () => {
    const rates = await chromium.open('rates')
    // As long as the frames don't come, this doesn't end.
    const measured = await call<Record<string, Rate>>(rates, 'measureRates', 60)
    for (const [name, { perSecond, framesPerSecond }] of Object.entries(measured))
      console.log(`${name}: ${Math.round(perSecond)} /s, with ${Math.round(framesPerSecond)} frames /s`)
    const { nestedTimeouts, everyTurn, everyMillisecond } = measured
    expect(everyTurn!.perSecond).toBeGreaterThan(nestedTimeouts!.perSecond)
    expect(everyMillisecond!.perSecond).toBeGreaterThan(nestedTimeouts!.perSecond)
    await rates.close()
  },
  30_000,
)
