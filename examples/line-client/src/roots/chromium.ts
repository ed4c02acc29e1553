import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Host } from '../host.ts'
import { servePage } from './page-files.ts'
import { startServer } from './server.ts'

/** The Chromium of the environment's CHROMIUM_PATH or PATH; undefined where there is none. */
export function findChromium(): string | undefined {
  const { CHROMIUM_PATH, PATH = '' } = process.env
  return [CHROMIUM_PATH ?? '', ...PATH.split(delimiter).map((folder) => join(folder, 'chromium'))].find(
    (path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    },
  )
}

/** A page in a real Chromium, which talks to a server here by real WebSockets. */
export async function startChromium(executablePath: string): Promise<Host> {
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false })
  const { places, close } = await startServer('websocket', servePage)
  const page = await browser.newPage()
  if ('websocket' in places.server) await page.goto(places.server.websocket.replace(/^ws/, 'http'))
  return {
    virtualTime: false,
    now: () => performance.now(),
    run: (scenario) => page.evaluate(`runScenario(${JSON.stringify(scenario)}, ${JSON.stringify(places)})`),
    async close() {
      await browser.close()
      await close()
    },
  }
}
