import { parseArgs } from 'node:util'
import { currentEventImpl, timeout } from '@hostloop/core'
import { registerNodeEventImpl } from '@hostloop/node'
import { spawnProcess } from '@hostloop/node-streams'
import { createLogUpdate } from 'log-update'
import { demoPrograms } from './demo-programs.ts'
import { Supervisor } from './supervisor.ts'
import type { Status, SupervisorEvent } from './supervisor.ts'
import { statusTable } from './table.ts'

const USAGE = `Supervises commands: shows their output, and ends what is silent for too long.

  supervise [options]                 five programs made for the purpose
  supervise [options] -- COMMAND …    a command of yours

  --json            one JSON object a line, for machines
  --silence MS      how long the command may say nothing (default 5000)
  --restarts N      how many times it is started again after that (default 0)
  --help
`

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      silence: { type: 'string', default: '5000' },
      restarts: { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return
  }
  const own = {
    name: positionals[0] ?? '',
    command: positionals,
    silenceMs: wholeNumber('--silence', values.silence),
    restarts: wholeNumber('--restarts', values.restarts),
  }
  const programs = positionals.length > 0 ? [own] : demoPrograms(process.execPath)

  // The one line that knows the host loop. Everything else takes what is registered.
  registerNodeEventImpl()

  const onEvent = values.json ? printJson : (): void => {}
  const supervisors = programs.map((program) => new Supervisor(program, { spawn: spawnProcess, onEvent }))
  process.once('SIGINT', () => supervisors.forEach((supervisor) => supervisor.stop()))
  if (!values.json) showTable(() => supervisors.map(({ status }) => status))
}

function wholeNumber(option: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new Error(`${option} takes a whole number, not '${text}'`)
}

function printJson(event: SupervisorEvent, { program, ...status }: Status): void {
  console.log(JSON.stringify({ event, program: program.name, ...status }))
}

/** On a terminal the table is drawn anew while anything runs; elsewhere it is printed once, at the end. */
function showTable(statuses: () => readonly Status[]): void {
  const draw = createLogUpdate(process.stdout)
  const refresh = timeout(100, () => {
    const over = statuses().every(({ state }) => state !== 'running' && state !== 'ending')
    if (process.stdout.isTTY) draw(statusTable(statuses()))
    if (!over) return
    refresh.remove()
    if (process.stdout.isTTY) draw.done()
    else console.log(statusTable(statuses()))
    void currentEventImpl()
      .drain()
      .then(() => console.log('Nothing is registered any more, so the process ends.'))
  })
}

try {
  main()
} catch (error) {
  console.error(`supervise: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
