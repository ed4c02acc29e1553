import { parseArgs } from 'node:util'
import type { Host } from './host.ts'
import { hosts } from './hosts.ts'
import type { HostName } from './hosts.ts'
import { scenarios } from './scenarios.ts'
import { render } from './table.ts'
import type { Cell } from './table.ts'

const names = Object.keys(hosts) as HostName[]

const USAGE = `Runs one client of a line protocol on several host loops, and shows what it sees there.

  line-client [--loop ${names.join('|')}|all]
`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { loop: { type: 'string', default: 'all' }, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return
  }
  const columns = new Map<HostName, (Cell | undefined)[]>()
  for (const name of chosen(values.loop)) {
    const host = await hosts[name]()
    if (host) columns.set(name, await runAll(host).finally(() => host.close()))
    else console.error(`${name} is missing here: install it, or say where it is with CHROMIUM_PATH.`)
  }
  const rows = scenarios.map(({ name, shows }, row) => {
    const cells = [...columns.values()].map((column) => column[row])
    return { name, shows, cells }
  })
  console.log(render({ hosts: [...columns.keys()], rows }))
  if (rows.some(({ cells }) => cells.some((cell) => cell?.problem))) process.exitCode = 1
}

function chosen(loop: string): readonly HostName[] {
  if (loop === 'all') return names
  const name = names.find((each) => each === loop)
  if (name) return [name]
  throw new Error(`--loop takes one of ${names.join(', ')}, all; not '${loop}'`)
}

/** One cell for each scenario. */
async function runAll(host: Host): Promise<(Cell | undefined)[]> {
  const cells: (Cell | undefined)[] = []
  for (const { name, shows, long } of scenarios) {
    if (long && !host.virtualTime) {
      cells.push(undefined)
      continue
    }
    const start = host.now()
    const seen = await host.run(name).catch(String)
    cells.push({ tookMs: host.now() - start, problem: seen === shows ? undefined : seen })
  }
  return cells
}

try {
  await main()
} catch (error) {
  console.error(`line-client: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
