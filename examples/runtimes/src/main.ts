import { parseArgs } from 'node:util'
import { isRequired } from '@hostloop/conformance/node'
import { currentNode, install } from './install.ts'
import { inPairs, runMatrix } from './matrix.ts'
import type { Cell } from './matrix.ts'
import { isRuntimeName, runtimeNames } from './runtimes.ts'
import type { Runtime, RuntimeName } from './runtimes.ts'
import { suiteOf } from './suites.ts'
import { cellText, details, matrixTable, totalsOf } from './table.ts'
import type { Missing, Result } from './table.ts'

const USAGE = `Runs the conformance suite under every runtime, and compares with what is expected of each.

  runtimes [options]

  --only NAMES      some of ${runtimeNames.join(',')}
  --current         only the Node that runs this: nothing is downloaded
  --json            the result as one JSON object, for machines
  --help

The runtimes come from the npm registry at pinned versions, and are kept in node_modules/.cache. One that can't be had
is left out, and that is a failure if the environment variable HOSTLOOP_REQUIRE names it (bun,deno for example, or all).
`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: runtimeNames.join() },
      current: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return
  }
  const wanted = namesIn(values.only)
  if (wanted.length === 0) throw new Error('--only takes at least one name')
  const start = performance.now()
  const { runtimes, missing } = values.current
    ? { runtimes: [currentNode()], missing: [] }
    : await getRuntimes(wanted)
  const result: Result = { runtimes, missing, cells: await runMatrix(runtimes, showProgress) }
  show(result, values.json, performance.now() - start)
  process.exitCode = totalsOf(result).failed > 0 ? 1 : 0
}

function namesIn(text: string): readonly RuntimeName[] {
  return text
    .split(',')
    .filter((name) => name !== '')
    .map((name) => {
      if (isRuntimeName(name)) return name
      throw new Error(`--only takes some of ${runtimeNames.join()}, and not '${name}'`)
    })
}

/** The runtimes that are wanted, as far as they can be had. */
async function getRuntimes(wanted: readonly RuntimeName[]): Promise<Pick<Result, 'runtimes' | 'missing'>> {
  const names = runtimeNames.filter((name) => wanted.includes(name))
  const missing: Missing[] = []
  const found = await inPairs(names, async (name): Promise<Runtime | undefined> => {
    try {
      return await install(name, (what) => log(`downloading ${what}`))
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      missing.push({ name, why, required: isRequired(name) })
      log(`NO ${name.toUpperCase()}: ${why}`)
      return undefined
    }
  })
  return { runtimes: found.filter((runtime) => runtime !== undefined), missing }
}

function showProgress(cell: Cell): void {
  const { suite, runtime, tookMs } = cell
  log(`${runtime}, ${suiteOf(suite).title}: ${cellText(cell)} in ${(tookMs / 1000).toFixed(1)} s`)
}

function show(result: Result, json: boolean, tookMs: number): void {
  const totals = totalsOf(result)
  const { passed, failed, skipped } = totals
  const lastLine = `${passed} passed, ${failed} failed, ${skipped} skipped`
  if (json) {
    console.log(JSON.stringify({ ...result, totals, tookMs }))
    log(lastLine)
    return
  }
  console.log(matrixTable(result))
  process.stdout.write(details(result))
  console.log(`in ${(tookMs / 1000).toFixed(0)} s`)
  console.log(lastLine)
}

/** Not part of the result. */
function log(line: string): void {
  process.stderr.write(`${line}\n`)
}

try {
  await main()
} catch (error) {
  console.error(`runtimes: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
