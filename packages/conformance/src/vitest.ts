import { describe, test } from 'vitest'
import type { Fixture } from './fixture.ts'
import { conformanceCases, runCase, whySkipped } from './suite.ts'
import type { RunOptions } from './suite.ts'

/** Registers a vitest test for each case. Cases that the fixture can't run are shown as skipped. */
export function describeConformance(name: string, fixture: Fixture, options: RunOptions = {}): void {
  describe(`${name} conforms`, () => {
    const limitMs = options.limitMs ?? 3000
    for (const conformanceCase of options.cases ?? conformanceCases) {
      if (options.only && !options.only(conformanceCase)) continue
      const title = `${conformanceCase.rule}: ${conformanceCase.name}`
      const why = whySkipped(conformanceCase, fixture)
      // The case has its own limit, with a better message than vitest's.
      test(title, { timeout: 10 * limitMs }, async ({ skip }) => {
        if (why !== undefined) skip(why)
        await runCase(conformanceCase, fixture, { limitMs })
      })
    }
  })
}
