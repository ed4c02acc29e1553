import { conformanceCases } from '@hostloop/conformance'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { call, chromiumPath, setLifecycle, startChromium } from './chromium.ts'
import type { Chromium } from './chromium.ts'

interface SuiteReport {
  readonly passed: readonly string[]
  readonly failed: readonly { readonly name: string; readonly error: string }[]
  readonly skipped: readonly { readonly name: string; readonly why: string }[]
}

const scopes = [
  { title: 'a page', scope: 'page', adapter: 'browserPage' },
  { title: 'a dedicated worker', scope: 'dedicated', adapter: 'browserWorker' },
  { title: 'a shared worker', scope: 'shared', adapter: 'browserWorker' },
  { title: 'a service worker', scope: 'service', adapter: 'browserWorker' },
]
const thawed = { title: 'a page that was frozen and thawed', scope: 'thawed', adapter: 'browserPage' }

type Reports = Readonly<Record<string, SuiteReport>>

/** By scope. */
let reports: Reports

beforeAll(async () => {
  if (!chromiumPath) return
  const chromium = await startChromium()
  try {
    const old = await frozenAndThawed(chromium)
    const fresh = await chromium.open('scopes', await chromium.window())
    // Side by side: most of their time is waiting.
    const all = await Promise.all([
      call<Reports>(fresh, 'runSuites', scopes, chromium.places),
      call<Reports>(old, 'runSuites', [{ ...thawed, scope: 'page' }], chromium.places),
    ])
    reports = { ...all[0], thawed: all[1]['page']! }
  } finally {
    await chromium.close()
  }
}, 300_000)

/** A page that has had event-impls at work when it was frozen, and still has. */
async function frozenAndThawed(chromium: Chromium): Promise<Page> {
  const page = await chromium.open('scopes')
  await call(page, 'beBusy')
  const front = await chromium.tab()
  await page.waitForFunction('document.visibilityState === "hidden"', undefined, { polling: 10 })
  await setLifecycle(page, 'frozen')
  await setLifecycle(page, 'active')
  await front.close()
  await page.bringToFront()
  return page
}

describe.skipIf(!chromiumPath)('Chromium', () => {
  for (const { title, scope } of [...scopes, thawed]) {
    describe(`${title} conforms`, () => {
      for (const { rule, name } of conformanceCases) {
        test(`${rule}: ${name}`, ({ skip }) => {
          const { passed, failed, skipped } = reports[scope]!
          const why = skipped.find((each) => each.name === name)?.why
          if (why !== undefined) skip(why)
          const failure = failed.find((each) => each.name === name)
          if (failure) expect.unreachable(failure.error)
          // What ran is what was built: a changed suite has to be built again.
          expect(passed).toContain(name)
        })
      }
    })
  }
})
