import { createNodeEventImpl } from '@hostloop/node'
import { nodeFixture } from '../node-fixture.ts'
import { printReport, runSuite } from '../suite-report.ts'

printReport(
  await runSuite('node unref', process.argv[2], {
    ...nodeFixture(),
    create: (options) => createNodeEventImpl({ ...options, ref: false }),
  }),
)
