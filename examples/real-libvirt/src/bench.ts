import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { daemonCalls, daemonMemory, fanOut, stuckWorkers } from './bench/daemon-workloads.ts'
import { buildPeer } from './bench/peer.ts'
import { render } from './bench/report.ts'
import { Samples } from './bench/samples.ts'
import { calls, dispatch, firstEvent, latency, memory, wakeUps } from './bench/workloads.ts'

const WORKLOADS = {
  calls,
  latency,
  dispatch,
  'first-event': firstEvent,
  memory,
  'wake-ups': wakeUps,
  'daemon-calls': daemonCalls,
  'fan-out': fanOut,
  'stuck-workers': stuckWorkers,
  'daemon-memory': daemonMemory,
}

const USAGE = `Compares the client with a C program on libvirt's own library, against a real libvirtd.

  node dist/bench.js [options]    some eight minutes on a machine with nothing else to do

  --quick        under a minute, rough numbers
  --only NAME    one workload; may be repeated: ${Object.keys(WORKLOADS).join(', ')}
  --write        writes the tables to RESULTS.md
  --help
`

interface Options {
  readonly only: readonly string[]
  readonly quick: boolean
  readonly write: boolean
}

async function main({ only, quick, write }: Options): Promise<void> {
  const samples = new Samples()
  const peer = await buildPeer()
  for (const [name, workload] of Object.entries(WORKLOADS)) {
    if (!only.includes(name)) continue
    const progress = (text: string): void => void process.stderr.write(`${name}: ${text}\n`)
    await workload({ peer, samples, quick, progress })
  }
  const text = render(samples, ['node dist/bench.js', ...process.argv.slice(2)].join(' '), peer.version)
  process.stdout.write(text)
  if (write) writeFileSync(new URL('../RESULTS.md', import.meta.url), text)
}

/** Undefined: nothing is to be measured. */
function chosen(): Options | undefined {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: Object.keys(WORKLOADS) },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const unknown = values.only.find((name) => !(name in WORKLOADS))
  if (unknown !== undefined) throw new Error(`there is no workload '${unknown}'; see --help`)
  return values.help ? undefined : values
}

function fail(code: number, error: unknown): void {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = code
}

try {
  const options = chosen()
  if (options === undefined) process.stdout.write(USAGE)
  else main(options).catch((error: unknown) => fail(1, error))
} catch (error) {
  fail(2, error)
}
