import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'
import { HOSTLOOP, resultOf } from '../bench.ts'
import type { Bench, Result, Workload } from '../bench.ts'
import { interleaved } from '../measure.ts'
import type { Contender, Sample } from '../measure.ts'
import { findChromium } from '../chromium.ts'

const ORIGIN = 'http://hostloop.invalid/'
const PAGE = `<!doctype html><script type="importmap">{"imports": {"@hostloop/core": "/core/index.js"}}</script>`

/** How often a 0 ms timeout comes in a page of real Chromium, and how many frames are still rendered meanwhile. */
export const browserTurns: Workload = {
  name: 'browser-turns',
  async run(bench) {
    const executablePath = findChromium()
    if (executablePath === undefined) {
      bench.skip('Turns in Chromium: it is missing (Debian: apt-get install chromium)')
      return []
    }
    // As root it refuses to have a sandbox.
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    try {
      return await measure(bench, await openPage(await browser.newPage()))
    } finally {
      await browser.close()
    }
  },
}

async function measure(bench: Bench, page: Page): Promise<Result[]> {
  const frames = bench.quick ? 10 : 60
  const contenders: Contender[] = [HOSTLOOP, 'nested setTimeout'].map((name) => ({
    name,
    run: () => page.evaluate<Sample>(`measure(${JSON.stringify(name)}, ${frames})`),
  }))
  const samples = await interleaved(contenders, bench.quick ? 2 : 5, (text) => bench.progress(text))
  const line = { workload: 'browser-turns', n: 1, unit: '/s' } as const
  return [
    resultOf(samples, 'turns', { ...line, what: '0 ms timeouts' }),
    resultOf(samples, 'frames', { ...line, what: 'frames meanwhile' }),
    times(resultOf(samples, 'turns', { ...line, what: '' })),
  ]
}

/** More is better here, so it is no ratio of costs. */
function times({ values }: Result): Result {
  const factor = (values[HOSTLOOP] ?? Number.NaN) / (values['nested setTimeout'] ?? Number.NaN)
  return {
    workload: 'browser-turns',
    what: 'times as many as nested setTimeout(0)',
    n: 1,
    unit: '×',
    values: { [HOSTLOOP]: factor },
    ratios: {},
  }
}

/** A page of an origin of its own, to which the packages are what was built. */
async function openPage(page: Page): Promise<Page> {
  await page.route(`${ORIGIN}**`, async (route) => {
    const [, name = '', file = ''] = new URL(route.request().url()).pathname.split('/')
    if (name === '') return route.fulfill({ contentType: 'text/html', body: PAGE })
    const built = new URL(file, import.meta.resolve(`@hostloop/${name}`))
    return route.fulfill({
      contentType: 'text/javascript',
      body: await readFile(fileURLToPath(built), 'utf8'),
    })
  })
  await page.goto(ORIGIN)
  await page.addScriptTag({ type: 'module', content: MEASURE })
  await page.waitForFunction('globalThis.measure !== undefined')
  return page
}

const MEASURE = `
import { createBrowserEventImpl } from '/browser/index.js'

const starts = {
  ${HOSTLOOP}(done) {
    const impl = createBrowserEventImpl()
    impl.addTimeout(0, done)
    return () => impl.close()
  },
  'nested setTimeout'(done) {
    let timer = setTimeout(function again() {
      done()
      timer = setTimeout(again, 0)
    }, 0)
    return () => clearTimeout(timer)
  },
}

globalThis.measure = (name, frames) => new Promise((resolve) => {
  let [turns, left] = [0, frames]
  const begin = performance.now()
  const stop = starts[name](() => turns++)
  requestAnimationFrame(function frame() {
    if (--left > 0) return requestAnimationFrame(frame)
    stop()
    const seconds = (performance.now() - begin) / 1000
    resolve({ turns: turns / seconds, frames: frames / seconds })
  })
})`
