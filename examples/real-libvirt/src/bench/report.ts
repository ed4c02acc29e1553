import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { CONNECTIONS, DAEMONS } from './daemon-workloads.ts'
import type { Samples } from './samples.ts'

interface Target {
  readonly what: string
  readonly measured: string
  readonly target: string
  /** NaN where that was not measured. */
  readonly value: number
  readonly met: boolean
}

const milliseconds = (value: number): string => value.toFixed(3)
const two = (value: number): string => value.toFixed(2)
const count = (value: number): string => Math.round(value).toLocaleString('en-US')

function clientTargets(samples: Samples): Target[] {
  const sequential = samples.ratio('hostloop, 1 in flight', 'C, 1 thread')
  const inFlight = samples.ratio('hostloop, 64 in flight', 'hostloop, 1 in flight')
  const ceiling = samples.ratio('hostloop, 64 in flight', 'C, 64 threads on 1 connection')
  const latency = samples.ratio('hostloop, event latency', 'C, event latency')
  const bytes = samples.median('connections, heap') - samples.median('sockets, heap')
  return [
    atLeast('calls, one at a time', sequential, 0.8, `${two(sequential)} × C`),
    {
      what: 'calls, 64 in flight on one connection',
      measured: `${two(inFlight)} × one at a time; ${two(ceiling)} × C's 64 threads on one connection`,
      target: "≥ 1.5 × one at a time, or ≥ 1 × C's",
      value: inFlight,
      met: inFlight >= 1.5 || ceiling >= 1,
    },
    atLeast('recorded events to a listener, a second', samples.median('events'), 50_000),
    atMost('latency from an action to the callback', latency, 1.5, `${two(latency)} × C`),
    atMost('wake-ups while idle', samples.median('hostloop, idle'), 0),
    atMost('bytes of an idle connection, beyond its socket', bytes, 20_000),
    atMost('ms of CPU from the import to the first event', samples.median('first event'), 150),
  ]
}

function daemonTargets(samples: Samples): Target[] {
  const call = (kind: 'info' | 'define', connections: number, least: number): Target => {
    const ratio = samples.ratio(
      `hostloop-daemon, ${kind}, ${connections}`,
      `libvirtd, ${kind}, ${connections}`,
    )
    const where = kind === 'info' ? 'loop' : 'worker'
    const what = `daemon: calls of a ${where} procedure, ${connections} connections`
    return atLeast(what, ratio, least, `${two(ratio)} × libvirtd`)
  }
  return [
    ...CONNECTIONS.map((connections) => call('info', connections, 1)),
    ...(
      [
        [1, 0.5],
        [64, 0.8],
      ] as const
    ).map(([connections, least]) => call('define', connections, least)),
    atMost(
      'daemon: ms from a change until all clients know',
      samples.median('hostloop-daemon, fan-out'),
      100,
    ),
    atMost(
      'daemon: ms of a loop procedure while all workers are stuck, p99',
      samples.median('stuck workers, calls'),
      10,
      milliseconds(samples.median('stuck workers, calls')),
    ),
    atMost(
      "daemon: ms of its loop's own delay meanwhile, p99",
      samples.median('stuck workers, loop delay'),
      5,
      milliseconds(samples.median('stuck workers, loop delay')),
    ),
    atMost('daemon: bytes of an idle client', samples.median('hostloop-daemon, idle client'), 25_000),
  ]
}

function atLeast(what: string, value: number, least: number, measured: string = count(value)): Target {
  return { what, measured, target: `≥ ${least.toLocaleString('en-US')}`, value, met: value >= least }
}

function atMost(what: string, value: number, most: number, measured: string = count(value)): Target {
  return { what, measured, target: `≤ ${most.toLocaleString('en-US')}`, value, met: value <= most }
}

type Format = (value: number) => string

/** What is shown of the samples: name, unit, and how. */
const NUMBERS: readonly (readonly [name: string, unit: string, format: Format])[] = [
  ['C, 1 thread', 'calls/s', count],
  ['hostloop, 1 in flight', 'calls/s', count],
  ['C, 64 threads on 1 connection', 'calls/s', count],
  ['hostloop, 64 in flight', 'calls/s', count],
  ['C, 8 connections', 'calls/s', count],
  ['C, 64 connections', 'calls/s', count],
  ['events', 'events/s', count],
  ['C, event latency', 'ms', milliseconds],
  ['hostloop, event latency', 'ms', milliseconds],
  ['C, idle', 'wake-ups', count],
  ['hostloop, idle', 'wake-ups', count],
  ['sockets, heap', 'bytes each', count],
  ['connections, heap', 'bytes each', count],
  ['sockets, rss', 'bytes each', count],
  ['connections, rss', 'bytes each', count],
  ['first event', 'ms of CPU', count],
  ['the import of it', 'ms of CPU', count],
  ['with the start of Node', 'ms of CPU', count],
  ...CONNECTIONS.flatMap((connections) =>
    ['info', 'define'].flatMap((kind) =>
      DAEMONS.map((daemon) => [`${daemon}, ${kind}, ${connections}`, 'calls/s', count] as const),
    ),
  ),
  ...DAEMONS.map((daemon) => [`${daemon}, fan-out`, 'ms', milliseconds] as const),
  ...DAEMONS.map((daemon) => [`${daemon}, idle client`, 'bytes each', count] as const),
]

/** Markdown whose tables can be read as they are. */
export function render(samples: Samples, command: string, libvirt: string): string {
  const [load = 0] = loadavg()
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${gigabytes} GiB, load ${two(load)} at the end`
  const targets = [...clientTargets(samples), ...daemonTargets(samples)].filter(
    ({ value }) => !Number.isNaN(value),
  )
  const numbers = NUMBERS.filter(([name]) => !Number.isNaN(samples.median(name)))
  return [
    '# Benchmark results',
    `Made by \`${command}\`. Medians of interleaved rounds; a ratio is the median of the rounds' ratios.`,
    table([
      ['', ''],
      ['date', `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`],
      ['machine', machine],
      ['kernel', `${type()} ${release()}`],
      ['node', process.versions.node],
      ['libvirt', libvirt],
    ]),
    '## Targets',
    table([
      ['', 'measured', 'target', ''],
      ...targets.map(({ what, measured, target, met }) => [
        what,
        measured,
        target,
        met ? 'met' : '**missed**',
      ]),
    ]),
    '## Numbers',
    table([
      ['', 'median', ''],
      ...numbers.map(([name, unit, format]) => [name, format(samples.median(name)), unit]),
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

/** The first row is the heading. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`
  return [line(rows[0]!), line(widths.map((width) => '-'.repeat(width))), ...rows.slice(1).map(line)].join(
    '\n',
  )
}
