import { keepsAlive } from '@hostloop/conformance/node'
import { createRxjsEventImpl } from '@hostloop/rxjs'
import { asyncScheduler } from 'rxjs'
import { hostFixture, keepAliveChild } from '../node-fixture.ts'
import { printReport, runSuite } from '../suite-report.ts'

printReport(
  await runSuite('rxjs', process.argv[2], {
    ...hostFixture,
    create: (options) => createRxjsEventImpl({ ...options, scheduler: asyncScheduler }),
    keepsAlive: (scenario) => keepsAlive(keepAliveChild, scenario, 'rxjs'),
  }),
)
