import { nodeFixture } from '../node-fixture.ts'
import { printReport, runSuite } from '../suite-report.ts'

printReport(await runSuite('node', process.argv[2], nodeFixture()))
