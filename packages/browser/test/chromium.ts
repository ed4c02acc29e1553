import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram, refusedTcpTarget } from '@hostloop/conformance/node'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { distServer } from './dist-server.ts'
import type { Places } from './pages/web-fixture.js'
import { startWebSocketHost } from './web-socket-host.ts'
import type { WebSocketHost } from './web-socket-host.ts'

/** Undefined where there is none: a line on stderr has said so. */
export const chromiumPath: string | undefined = process.env['CHROMIUM_PATH'] || findProgram('chromium')

/** A Chromium as users have it, but for its window: tabs that are not in front are hidden and throttled. */
export interface Chromium {
  /** For the WebSockets of its pages. */
  readonly places: Pick<Places, 'url' | 'refused'>
  readonly host: WebSocketHost
  readonly browser: Browser
  /** A tab with nothing in it, in front of the others: they are hidden. */
  tab(): Promise<Page>
  /** The same in a window of its own, which hides nothing. */
  window(): Promise<Page>
  /** A page with a script of `pages/`, in the given tab or in a new one in front of the others. */
  open(script: string, tab?: Page): Promise<Page>
  close(): Promise<void>
}

/** Starts Chromium, and a server with what was built. */
export async function startChromium(): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'hostloop-chromium-'))
  const { tcp } = await refusedTcpTarget()
  const host = await startWebSocketHost(distServer())
  const cleanUp = async (): Promise<void> => {
    await host.close()
    rmSync(profile, { recursive: true, maxRetries: 5 })
  }
  const { browser, exit } = await launch(chromiumPath!, profile).catch(async (error: unknown) => {
    await cleanUp()
    throw error
  })
  const context = browser.contexts()[0]!
  const tab = async (): Promise<Page> => {
    const page = await context.newPage()
    await page.bringToFront()
    return page
  }
  return {
    browser,
    places: { url: host.url, refused: `ws://127.0.0.1:${tcp.port}` },
    host,
    tab,
    async window() {
      const session = await browser.newBrowserCDPSession()
      const opened = context.waitForEvent('page')
      await session.send('Target.createTarget', { url: 'about:blank', newWindow: true })
      return opened
    },
    async open(script, given) {
      const page = given ?? (await tab())
      await page.goto(`${host.url.replace('ws:', 'http:')}/${script}.html`)
      return page
    },
    async close() {
      await exit()
      await cleanUp()
    },
  }
}

/** Not by Playwright, which takes every page for visible, and makes Chromium throttle nothing. */
async function launch(
  path: string,
  profile: string,
): Promise<{ readonly browser: Browser; exit(): Promise<void> }> {
  const args = ['--headless=new', '--no-sandbox', '--no-first-run', '--remote-debugging-port=0']
  const child = spawn(path, [...args, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const kill = (): void => void child.kill()
  process.on('exit', kill)
  const browser = await chromium.connectOverCDP(await devToolsUrl(child), { noDefaults: true })
  return {
    browser,
    async exit() {
      const exited = once(child, 'exit')
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close')
      await exited
      process.off('exit', kill)
    },
  }
}

function devToolsUrl(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const url = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (url !== undefined) resolve(url)
    })
    child.on('error', reject)
    child.on('exit', () => reject(new Error(`Chromium ended before it could be talked to:\n${said}`)))
  })
}

/** Freezes a page, or thaws it. One that can be seen is not frozen. */
export async function setLifecycle(page: Page, state: 'frozen' | 'active'): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Page.setWebLifecycleState', { state })
  await devTools.detach()
}

/** Calls what a page's script has put on its global, with plain data, and gives its answer. */
export function call<T>(page: Page, name: string, ...args: readonly unknown[]): Promise<T> {
  return page.evaluate<T>(`${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`)
}
