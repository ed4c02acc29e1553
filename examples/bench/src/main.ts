import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import type { Bench, Result, Workload } from './bench.ts'
import { describeMachine } from './machine.ts'
import { buildPeers } from './peers.ts'
import type { Peer } from './peers.ts'
import { render } from './table.ts'
import type { Report } from './table.ts'
import { verdictsOn } from './targets.ts'
import { allReady } from './workloads/all-ready.ts'
import { browserTurns } from './workloads/browser-turns.ts'
import { idleTurn } from './workloads/idle-turn.ts'
import { keepalive } from './workloads/keepalive.ts'
import { periodic } from './workloads/periodic.ts'
import { streams } from './workloads/streams.ts'
import { measureTimerMemory, timerMemory } from './workloads/timer-memory.ts'
import { rxjsTimeouts, timers } from './workloads/timers.ts'
import { tokens } from './workloads/tokens.ts'
import { measureWakeUps, wakeUps } from './workloads/wake-ups.ts'
import { measureWatchMemory, watchMemory } from './workloads/watch-memory.ts'

const WORKLOADS: readonly Workload[] = [
  timers,
  rxjsTimeouts,
  keepalive,
  timerMemory,
  periodic,
  idleTurn,
  tokens,
  allReady,
  watchMemory,
  wakeUps,
  streams,
  browserTurns,
]

/** What runs in processes of its own: `main.js --child PART WORDS…` prints its numbers as JSON. */
const PARTS: Readonly<
  Record<string, (name: string, ...numbers: number[]) => Promise<Record<string, number>>>
> = {
  'timer-memory': (name, n = 0, low = 0, high = 0) => measureTimerMemory(name, n, low, high),
  'watch-memory': (name, n = 0) => measureWatchMemory(name, n),
  'wake-ups': (name, n = 0, ms = 0) => measureWakeUps(name, n, ms),
}

const USAGE = `Compares what hostloop costs with what a program would use without it.

  node dist/main.js [options]     some ten minutes on a machine with nothing else to do

  --quick           under a minute: fewer sizes, fewer rounds, rough numbers
  --only NAME       one workload; may be repeated: ${WORKLOADS.map(({ name }) => name).join(', ')}
  --json FILE       writes the results there, for machines
  --write           writes the tables to RESULTS.md
  --help
`

interface Options {
  readonly workloads: readonly Workload[]
  readonly quick: boolean
  readonly json: string | undefined
  readonly write: boolean
}

async function main(options: Options): Promise<void> {
  const report = await measure(options)
  const text = render(report)
  process.stdout.write(text)
  if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(report, null, 2) + '\n')
  if (options.write) writeFileSync(new URL('../RESULTS.md', import.meta.url), text)
}

function chosen(names: readonly string[]): readonly Workload[] {
  const unknown = names.find((name) => !WORKLOADS.some((workload) => workload.name === name))
  if (unknown !== undefined) throw new Error(`there is no workload '${unknown}'; see --help`)
  return names.length === 0 ? WORKLOADS : WORKLOADS.filter(({ name }) => names.includes(name))
}

async function measure({ workloads, quick }: Options): Promise<Report> {
  const machine = describeMachine()
  const skipped: string[] = []
  const say = (text: string): void => void process.stderr.write(`${text}\n`)
  if (machine.load > machine.cores / 4)
    say(`NOTE: this machine is busy (load ${machine.load}): the numbers will be noisy`)
  const skip = (reason: string): void => {
    if (skipped.includes(reason)) return
    skipped.push(reason)
    say(`SKIPPED: ${reason}`)
  }
  let building: Promise<readonly Peer[]> | undefined
  const peers = (): Promise<readonly Peer[]> => (building ??= buildPeers(skip))
  const results: Result[] = []
  for (const [index, workload] of workloads.entries()) {
    const progress = (text: string): void =>
      say(`[${index + 1}/${workloads.length}] ${workload.name}: ${text}`)
    const bench: Bench = { quick, progress, skip, peers, child }
    try {
      results.push(...(await workload.run(bench)))
    } catch (error) {
      // The others are still worth their time.
      say(String((error as Error).stack ?? error))
      skip(`All of ${workload.name}, which has failed (${String(error)})`)
      process.exitCode = 1
    }
  }
  const peerVersions =
    building === undefined ? [] : (await building).map(({ name, version }) => [name, version])
  return {
    command: ['node dist/main.js', ...process.argv.slice(2)].join(' '),
    machine: { ...machine, versions: { ...machine.versions, ...Object.fromEntries(peerVersions) } },
    results,
    verdicts: verdictsOn(results),
    skipped,
  }
}

const self = fileURLToPath(import.meta.url)

const child: Bench['child'] = async (part, words) => {
  const args = ['--expose-gc', self, '--child', part, '--', ...words.map(String)]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return JSON.parse(stdout) as Record<string, number>
}

async function runPart(part: string, [name = '', ...numbers]: readonly string[]): Promise<void> {
  const run = PARTS[part]
  if (run === undefined) throw new Error(`there is no part '${part}'`)
  process.stdout.write(JSON.stringify(await run(name, ...numbers.map(Number))))
  // Some leave behind what they have measured.
  process.exit()
}

/** What to do, or why that is not clear. */
function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      write: { type: 'boolean', default: false },
      child: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.child !== undefined) return runPart(values.child, positionals)
  if (values.help) {
    process.stdout.write(USAGE)
    return Promise.resolve()
  }
  const { quick, json, write } = values
  return main({ workloads: chosen(values.only), quick, json, write })
}

function fail(code: number, text: string): void {
  process.stderr.write(`bench: ${text}\n`)
  process.exitCode = code
}

try {
  start().catch((error: unknown) => fail(1, String((error as Error).stack ?? error)))
} catch (error) {
  fail(2, error instanceof Error ? error.message : String(error))
}
