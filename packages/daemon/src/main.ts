#!/usr/bin/env node
import { isHostloopError } from '@hostloop/core'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector, spawnProcess } from '@hostloop/node-streams'
import { readFileSync } from 'node:fs'
import { daemonOptions, parseCommandLine, USAGE } from './command-line.ts'
import { parseConfig } from './config-file.ts'
import { startDaemon } from './daemon.ts'
import { processDriver } from './drivers/process-driver/process-driver.ts'
import { testDriver } from './drivers/test-driver/test-driver.ts'
import { formatEntry } from './log.ts'

const drivers = { test: testDriver, process: () => processDriver({ spawn: spawnProcess }) }

/** Where the command's parts come together: the host loop, the connector, the drivers, the log. */
async function main(): Promise<void> {
  const line = parseCommandLine(process.argv.slice(2))
  if (line.help) process.stdout.write(USAGE)
  else if (line.version) process.stdout.write(`${packageVersion()}\n`)
  else {
    const config = line.config === undefined ? {} : readConfig(line.config)
    const starting = startDaemon({
      ...daemonOptions(line, config),
      loop: createNodeEventImpl(),
      connector: nodeConnector(),
      drivers: line.drivers.map((name) => drivers[name]()),
      log: (entry) => process.stderr.write(`${formatEntry(entry)}\n`),
    })
    const stop = async (): Promise<void> => (await starting).stop()
    // A second one ends the process at once. Where the daemon doesn't start, there is nothing to stop.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop().catch(() => {}))
    await starting
  }
}

function readConfig(file: string): ReturnType<typeof parseConfig> {
  return parseConfig(readFileSync(file, 'utf8'), file)
}

function packageVersion(): string {
  const file = new URL('../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

try {
  await main()
} catch (error) {
  const isUsage = isHostloopError(error, 'INVALID_OPTIONS')
  process.stderr.write(`hostloop-daemon: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = isUsage ? 2 : 1
}
