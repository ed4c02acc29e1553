import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compare } from './compare.ts'
import { breaches } from './guard.ts'
import type { Breach } from './guard.ts'
import { describeMachine, versionsHere } from './machine.ts'
import { USAGE, parseOptions } from './options.ts'
import type { Options } from './options.ts'
import { renderPage } from './page/page.ts'
import type { Report } from './report.ts'
import { startProgress } from './terminal/progress.ts'
import { tables } from './terminal/tables.ts'

/** Of what the guard does not like. */
const REPETITIONS = 3

async function main(options: Options): Promise<void> {
  const report = await measure(options)
  const html = options.html ?? join(mkdtempSync(join(tmpdir(), 'compare-adapters-')), 'comparison.html')
  writeFileSync(html, renderPage(report))
  const json = JSON.stringify(report, null, 2) + '\n'
  const say = (text: string): void => {
    const stream = options.json === '-' ? process.stderr : process.stdout
    stream.write(`${text}\n`)
  }
  say(`\n${tables(report)}\n`)
  if (options.json === '-') process.stdout.write(json)
  else if (options.json !== undefined) writeFileSync(options.json, json)
  say(`The same with pictures: ${pathToFileURL(html).href}`)
  if (options.guard) await guard(report, options, say)
}

async function measure(options: Options): Promise<Report> {
  const machine = describeMachine()
  const start = new Date()
  const progress = startProgress()
  try {
    const { versions, ...found } = await compare({ ...options, progress: (step) => progress.show(step) })
    return {
      format: 'hostloop-compare-adapters-1',
      command: commandLine(process.argv.slice(2)),
      size: options.size,
      startedAt: start.toISOString(),
      tookSeconds: Math.round((Date.now() - start.getTime()) / 100) / 10,
      machine,
      versions: { ...versionsHere(), ...versions },
      ...found,
    }
  } finally {
    progress.end()
  }
}

/** A busy machine is not busy forever: where a bound is broken, it is measured again, and has to be broken each time. */
async function guard(report: Report, options: Options, say: (text: string) => void): Promise<void> {
  let left = breaches(report)
  for (let again = 0; again < REPETITIONS && left.length > 0; again++) {
    say(`Guard: measuring again, as ${left.map(({ host, what }) => `${host}: ${what}`).join('; ')}`)
    const once = await compare({ ...concerning(left, options), progress: () => {} })
    const names = new Set(left.map(nameOf))
    left = breaches(once).filter((breach) => names.has(nameOf(breach)))
  }
  for (const breach of left) say(`Guard: ${nameOf(breach)}: ${breach.what}`)
  if (left.length > 0) process.exitCode = 1
  else say('Guard: no adapter has become many times slower.')
}

function nameOf({ host, workload }: Breach): string {
  return `${host}, ${workload ?? 'all of it'}`
}

/** The hosts and workloads that matter for these, and the baselines. */
function concerning(left: readonly Breach[], options: Options): Options {
  const hosts = options.hosts.filter(
    ({ name, baseline }) => baseline === null || left.some(({ host }) => host === name),
  )
  const workloads = options.workloads.filter(({ name }) =>
    left.some(({ workload }) => workload === null || workload === name),
  )
  return { ...options, hosts, workloads }
}

function commandLine(args: readonly string[]): string {
  return ['npm start', ...(args.length > 0 ? ['--'] : []), ...args].join(' ')
}

function fail(code: number, text: string): void {
  process.stderr.write(`compare-adapters: ${text}\n`)
  process.exitCode = code
}

try {
  const options = parseOptions(process.argv.slice(2))
  if (options) main(options).catch((error: unknown) => fail(1, String((error as Error).stack ?? error)))
  else process.stdout.write(USAGE)
} catch (error) {
  fail(2, error instanceof Error ? error.message : String(error))
}
