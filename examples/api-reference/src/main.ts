import { rmSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { apiReport, strayReports } from './api-report.ts'
import { entryPoints } from './entry-points.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const USAGE = `Writes packages/*/etc/*.api.md: what each package exports, for a change of it to be seen and reviewed.

  api-reference [options]

  --check    writes nothing, and fails where a report is out of date
  --help
`

function main(): void {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return
  }
  const entries = entryPoints(fileURLToPath(new URL('../../../packages', import.meta.url)))
  let failed = false
  const tell = (report: string, problem: string): void => {
    failed = true
    console.error(`${relative(root, report)}: ${problem}`)
  }
  for (const entry of entries) {
    for (const problem of apiReport(entry, values.check ? 'check' : 'write')) tell(entry.report, problem)
  }
  for (const stray of strayReports(entries)) {
    if (values.check) tell(stray, 'Nothing is exported there any more.')
    else rmSync(stray)
  }
  if (failed && values.check) console.error('If the changes are meant, run `npm run api` and commit them.')
  else if (!failed)
    console.log(`${entries.length} API reports are ${values.check ? 'up to date' : 'written'}.`)
  process.exitCode = failed ? 1 : 0
}

main()
