import { createBrowserEventImpl } from '@hostloop/browser'
import { keepsAlive } from '@hostloop/conformance/node'
import { hostFixture, keepAliveChild } from '../node-fixture.ts'
import { printReport, runSuite } from '../suite-report.ts'

printReport(
  await runSuite('browser', process.argv[2], {
    ...hostFixture,
    create: (options) => createBrowserEventImpl(options),
    keepsAlive: (scenario) => keepsAlive(keepAliveChild, scenario, 'browser'),
  }),
)
