import { manualFixture } from '@hostloop/conformance/manual'
import { createEventImpl } from '@hostloop/core'
import { printReport, runSuite } from '../suite-report.ts'

printReport(await runSuite('engine', process.argv[2], manualFixture(createEventImpl)))
