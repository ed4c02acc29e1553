import { readFileSync } from 'node:fs'
import type { Connection, Domain } from '@hostloop/libvirt'
import { connect, DomainEventId, lifecycleNames } from '@hostloop/libvirt'
import { spawnProcess } from '@hostloop/node-streams'
import { onTestFinished } from 'vitest'
import { processDriver } from '../src/drivers/process-driver/process-driver.ts'
import type { ProcessDriverOptions } from '../src/drivers/process-driver/process-driver.ts'
import { connector, startWorld, until } from './world.ts'
import type { World, WorldOptions } from './world.ts'

export interface ProcessWorld extends World {
  readonly conn: Connection
  /** Lifecycle events as `name event detail`, and reboots as `name reboot`. */
  readonly events: string[]
  /** Waits until that event has come, for the first time or again. */
  event(line: string): Promise<void>
  define(name: string, command: readonly string[], rest?: string): Promise<Domain>
  /** The pids of what was started, in this order, with failures left out. */
  pids(): number[]
}

interface ProcessWorldOptions extends WorldOptions {
  readonly driver?: Partial<ProcessDriverOptions>
}

/** A daemon with the process driver, and a client that hears of everything. */
export async function processWorld({ driver, ...options }: ProcessWorldOptions = {}): Promise<ProcessWorld> {
  const own = processDriver({ spawn: spawnProcess, graceMs: 900, ...driver })
  const world = await startWorld({ ...options, drivers: [own, ...(options.drivers ?? [])] })
  const { loop, socket, entries } = world
  const conn = await connect(`process+unix:///?socket=${socket}`, { loop, connector, env: {} })
  onTestFinished(() => conn.destroy())
  const events: string[] = []
  const { lifecycle, reboot } = DomainEventId
  const subscriptions = [
    conn.onDomainEvent(lifecycle, (event) => {
      const names = lifecycleNames(event)
      events.push(`${event.domain.name} ${names.event} ${names.detail}`)
    }),
    conn.onDomainEvent(reboot, ({ domain }) => events.push(`${domain.name} reboot`)),
  ]
  await Promise.all(subscriptions.map(({ ready }) => ready))
  let heard = 0
  return {
    ...world,
    conn,
    events,
    async event(line) {
      await until(() => events.includes(line, heard))
      heard = events.indexOf(line, heard) + 1
    },
    define: (name, command, rest) => conn.domains.define(processXml(name, command, rest)),
    pids: () =>
      entries
        .filter(({ message }) => message === 'a process was started')
        .map(({ fields }) => Number(fields['pid'])),
  }
}

export function processXml(name: string, command: readonly string[], rest = ''): string {
  const args = command.map((arg) => `<arg>${arg.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</arg>`)
  return `<domain type='process'><name>${name}</name><command>${args.join('')}</command>${rest}</domain>`
}

/** `R`, `S`, `T`, `Z` … as in proc(5); undefined: there is no such process. */
export function processState(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return stat.charAt(stat.lastIndexOf(')') + 2)
  } catch {
    return undefined
  }
}

/** What is orphaned and has ended may wait for the system to take notice. */
export function isAlive(pid: number): boolean {
  return !['Z', 'X', undefined].includes(processState(pid))
}
