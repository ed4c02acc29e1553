import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectorFixture, nodeFixture } from '../node-fixture.ts'
import { printReport, runSuite } from '../suite-report.ts'

const directory = mkdtempSync(join(tmpdir(), 'hostloop-'))
process.once('exit', () => rmSync(directory, { recursive: true }))
let sockets = 0

printReport(
  await runSuite('node unix', process.argv[2], {
    ...nodeFixture(),
    connector: connectorFixture(() => ({ unix: join(directory, `${++sockets}.sock`) })),
  }),
)
