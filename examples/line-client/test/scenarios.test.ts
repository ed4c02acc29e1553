import { findProgram } from '@hostloop/conformance/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Host } from '../src/host.ts'
import { hosts } from '../src/hosts.ts'
import type { HostName } from '../src/hosts.ts'
import { scenarios } from '../src/scenarios.ts'

const chromium = process.env['CHROMIUM_PATH'] ?? findProgram('chromium')

// In Chromium runs what was built.
describe.each(Object.keys(hosts) as HostName[])('%s', (name) => {
  describe.skipIf(name === 'chromium' && chromium === undefined)('a client sees', () => {
    let host: Host | undefined
    beforeAll(async () => {
      host = await hosts[name]()
    }, 60_000)
    afterAll(() => host?.close())

    for (const { name: scenario, shows, long } of scenarios) {
      if (long && name !== 'virtual') continue
      test(`${scenario}: ${shows}`, async () => expect(await host?.run(scenario)).toBe(shows))
    }
  })
})
