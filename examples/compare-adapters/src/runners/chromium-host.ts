import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { Browser, Page, Route } from 'playwright-core'
import { V8_FLAGS } from './heap-meter.ts'
import { HostGone } from './running-host.ts'
import type { RunningHost } from './running-host.ts'
import type { PageProgram } from './page-program.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const ARGS = [
  '--no-sandbox',
  `--js-flags=${V8_FLAGS.join(' ')}`,
  '--enable-precise-memory-info',
  '--disable-background-timer-throttling',
]

/** Nobody serves it: what is asked for is answered from the files of the packages. */
const ORIGIN = 'http://localhost'

const dist = (specifier: string): string => fileURLToPath(new URL('.', import.meta.resolve(specifier)))

const folders: Readonly<Record<string, string>> = {
  core: dist('@hostloop/core'),
  browser: dist('@hostloop/browser'),
  compare: fileURLToPath(new URL('../', import.meta.url)),
}

const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>compare-adapters</title>
<script type="importmap">
{ "imports": { "@hostloop/core": "/core/index.js", "@hostloop/browser": "/browser/index.js" } }
</script>
<script type="module" src="/compare/runners/page-program.js"></script>`

/** Of the page. */
declare const compareAdapters: PageProgram

/** The path of a Chromium in PATH, or undefined. */
export function findChromium(): string | undefined {
  const candidates = NAMES.flatMap((name) =>
    (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
  )
  return candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** Starts a Chromium with a page for the host of a module of ours. It has `limitMs` for each answer. */
export async function startChromiumHost(path: string, module: URL, limitMs: number): Promise<RunningHost> {
  const browser = await chromium.launch({ executablePath: path, args: ARGS, timeout: limitMs })
  let ended: Promise<void> | undefined
  const end = (): Promise<void> => (ended ??= browser.close())
  try {
    const page = await browser.newPage()
    const gone = goneOf(browser, page)
    const within = async <T>(work: Promise<T>): Promise<T> => {
      const answer = await Promise.race([work, gone, late(limitMs)])
      if (!(answer instanceof HostGone)) return answer
      work.catch(() => {})
      await end()
      throw answer
    }
    await page.route('**', answer)
    await within(page.goto(`${ORIGIN}/`))
    const url = module.href.replace(new URL('../', import.meta.url).href, '/compare/')
    const supports = await within(page.evaluate((url) => compareAdapters.start(url), url))
    return {
      supports,
      version: browser.version(),
      run: (workload, size) =>
        within(
          page.evaluate(([workload, size]) => compareAdapters.run(workload, size), [workload, size] as const),
        ),
      end,
    }
  } catch (error) {
    await end()
    throw error
  }
}

function goneOf(browser: Browser, page: Page): Promise<HostGone> {
  return new Promise((resolve) => {
    page.on('crash', () => resolve(new HostGone('Its page has crashed.')))
    browser.on('disconnected', () => resolve(new HostGone('Chromium has ended.')))
  })
}

/** Keeps no process alive. */
function late(limitMs: number): Promise<HostGone> {
  return new Promise((resolve) => {
    const why = `It gave no answer for ${limitMs / 1000} s, and was killed.`
    setTimeout(() => resolve(new HostGone(why)), limitMs).unref()
  })
}

/** With the headers of a page whose clock is not coarsened. */
function answer(route: Route): Promise<void> {
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  }
  const { pathname } = new URL(route.request().url())
  if (pathname === '/') return route.fulfill({ body: PAGE, contentType: 'text/html', headers })
  const [, folder = '', name = ''] = /^\/(\w+)\/((?:[\w-]+\/)*[\w-]+\.js)$/.exec(pathname) ?? []
  const place = folders[folder]
  if (place === undefined) return route.fulfill({ status: 404, body: '' })
  return route.fulfill({ path: join(place, name), contentType: 'text/javascript', headers })
}
