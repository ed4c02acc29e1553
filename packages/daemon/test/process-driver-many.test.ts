import { join } from 'node:path'
import { existsSync, readFileSync } from 'node:fs'
import { inspect } from '@hostloop/core'
import type { EventImpl } from '@hostloop/core'
import { nodeGetFreeMemory } from '@hostloop/protocol/node'
import { spawnProcess } from '@hostloop/node-streams'
import { defineJob } from '@hostloop/worker-pool'
import { expect, onTestFinished, test } from 'vitest'
import type { Spawn, SpawnedProcess } from '../src/drivers/process-driver/spawn.ts'
import { Procedures } from '../src/index.ts'
import type { Driver } from '../src/index.ts'
import { directory, until } from './world.ts'
import { isAlive, processState, processWorld, processXml } from './process-driver-world.ts'

const SLEEP = ['sleep', '1000']
const watches = (loop: EventImpl): number => inspect(loop)!.watches.length
const names = Array.from({ length: 50 }, (_none, index) => `d${index}`)

test('fifty at once, and the loop is as it was when they have ended', async () => {
  const { conn, loop, daemon, events, pids } = await processWorld()
  const domains = await Promise.all(names.map((name) => conn.domains.define(processXml(name, SLEEP))))
  const before = watches(loop)
  const started = await Promise.all(domains.map((domain) => domain.start()))
  expect(new Set(started.map(({ id }) => id))).toEqual(new Set(names.map((_none, index) => index + 1)))
  // The exit and two streams of output of each.
  expect(watches(loop) - before).toBe(3 * names.length)
  await Promise.all(domains.map((domain, index) => (index % 2 === 0 ? domain.destroy() : domain.shutdown())))
  await until(() => events.filter((line) => line.includes('stopped')).length === names.length)
  await until(() => watches(loop) === before)
  for (const [index, name] of names.entries())
    expect(events.filter((line) => line.startsWith(`${name} `))).toEqual([
      `${name} defined added`,
      `${name} started booted`,
      `${name} stopped ${index % 2 === 0 ? 'destroyed' : 'shutdown'}`,
    ])
  expect(pids().map(processState)).toEqual(names.map(() => undefined))
  expect(daemon.inspect()).toMatchObject({ clients: 1 })
})

test('a daemon that stops leaves no process: asked, stopped, about to start again, or deaf', async () => {
  const { daemon, define, loop, pids } = await processWorld({ driver: { graceMs: 500 } })
  const folder = directory()
  const file = (name: string): string => join(folder, name)
  const asleep = await Promise.all(names.slice(0, 10).map((name) => define(name, SLEEP)))
  for (const domain of asleep) await domain.start()
  await asleep[0]!.suspend()
  await asleep[1]!.suspend()
  await until(() => processState(pids()[1]!) === 'T')
  await asleep[1]!.reboot()
  const trapping = (trap: string, name: string): string[] => [
    'sh',
    '-c',
    `trap '${trap}' TERM; : > ${file(name)}; while :; do sleep 1000 & wait $!; done`,
  ]
  await (await define('deaf', trapping('', 'deaf'))).start()
  const tidy = await define('tidy', trapping(`: > ${file('tidied')}; exit`, 'tidy'))
  await tidy.start()
  await until(() => existsSync(file('deaf')) && existsSync(file('tidy')))
  // It hears of SIGTERM all the same.
  await tidy.suspend()
  await daemon.stop()
  expect(pids()).toHaveLength(12)
  expect(pids().map(processState)).toEqual(pids().map(() => undefined))
  expect(existsSync(file('tidied'))).toBe(true)
  await loop.drain()
})

test('who has left the group may go on, and is not listened to after the next start', async () => {
  const { define, event, loop } = await processWorld()
  const file = join(directory(), 'pid')
  // It says so once it has a group of its own.
  const leaver = `setsid sh -c 'echo $$ >> ${file}; : > ${file}.left; exec sleep 1000' &`
  const wait = `until [ -e ${file}.left ]; do :; done; rm ${file}.left`
  const domain = await define('leaving', ['sh', '-c', `${leaver} ${wait}`])
  const before = watches(loop)
  for (let run = 0; run < 3; run++) {
    await domain.start()
    await event('leaving stopped shutdown')
  }
  const left = readFileSync(file, 'utf8').trim().split('\n').map(Number)
  onTestFinished(() => left.forEach((pid) => process.kill(pid, 'SIGKILL')))
  expect(left.map(isAlive)).toEqual([true, true, true])
  // Both ends of the output of the last one.
  await until(() => watches(loop) === before + 2)
})

test('a storm of starts of what ends at once', async () => {
  const { define, events, event, loop, pids } = await processWorld()
  const domain = await define('short', ['true'])
  const before = watches(loop)
  for (let round = 0; round < 100; round++) {
    await domain.start()
    await event('short stopped shutdown')
  }
  await until(() => watches(loop) === before)
  expect(pids()).toHaveLength(100)
  expect(events.filter((line) => line === 'short started booted')).toHaveLength(100)
})

test('a storm of starts and reboots of one domain', async () => {
  const { define, events, event, pids } = await processWorld()
  const domain = await define('one', SLEEP)
  const starts = await Promise.allSettled(Array.from({ length: 20 }, () => domain.start()))
  expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await Promise.all(Array.from({ length: 20 }, () => domain.reboot()))
  await event('one reboot')
  await domain.destroy()
  await event('one stopped destroyed')
  const reboots = events.filter((line) => line === 'one reboot').length
  expect(pids()).toHaveLength(1 + reboots)
  expect(pids().map(processState)).toEqual(pids().map(() => undefined))
})

test('destroy waits for no worker', async () => {
  const stuck = defineJob<undefined, undefined>('data:text/javascript,export default () => { for (;;); }')
  const other: Driver = {
    name: 'stuck',
    schemes: ['stuck'],
    procedures: new Procedures().add(nodeGetFreeMemory, {
      runs: 'worker',
      job: stuck,
      prepare: () => undefined,
      apply: () => ({ freeMem: 0n }),
    }),
    open: (_uri, _client, host) => ({ uri: 'stuck:///', events: host.createEvents() }),
  }
  const { client, daemon, define } = await processWorld({ drivers: [other], workers: { maxWorkers: 1 } })
  const domain = await define('d', SLEEP)
  await domain.start()
  const blocker = await client('stuck:///')
  const blocked = blocker.call(nodeGetFreeMemory, undefined)
  await until(() => daemon.inspect().workers.busy === 1)
  await domain.destroy()
  expect(await domain.state()).toEqual({ state: 'shutoff', reason: 'destroyed' })
  blocker.close()
  await expect(blocked).rejects.toMatchObject({ code: 'CLOSED' })
})

/** As `spawnProcess`; but that a process has ended is only known when it is released. */
function holdingSpawn(): { readonly spawn: Spawn; release(): void } {
  let isHeld = true
  const wakes = new Set<() => void>()
  const spawn: Spawn = (command, settings) => {
    const { pid, stdin, stdout, stderr, exit } = spawnProcess(command, settings)
    const held: SpawnedProcess['exit'] = {
      get status() {
        return isHeld ? undefined : exit.status
      },
      error: undefined,
      poll: () => (isHeld ? 0 : exit.poll()),
      subscribe(wake) {
        wakes.add(wake)
        const unsubscribe = exit.subscribe(wake)
        return () => {
          wakes.delete(wake)
          unsubscribe()
        }
      },
    }
    return { pid, stdin, stdout, stderr, exit: held }
  }
  const release = (): void => {
    isHeld = false
    for (const wake of wakes) wake()
  }
  return { spawn, release }
}

test('a process that is not gone in time is an error, and its end is heard of later', async () => {
  const { spawn, release } = holdingSpawn()
  const { define, event, events, pids } = await processWorld({ driver: { spawn, graceMs: 100 } })
  const domain = await define('late', SLEEP)
  await domain.start()
  await expect(domain.destroy()).rejects.toThrow(
    `Failed to terminate process ${pids()[0]} with SIGKILL: Device or resource busy`,
  )
  expect(await domain.isActive()).toBe(true)
  expect(events).not.toContain('late stopped destroyed')
  release()
  await event('late stopped destroyed')
})

test('a daemon that stops lets go of a process that can not be killed, and says so', async () => {
  const { spawn } = holdingSpawn()
  const expected = ['a process could not be killed']
  const { daemon, define, entries, loop } = await processWorld({ driver: { spawn, graceMs: 50 }, expected })
  await (await define('late', SLEEP)).start()
  await daemon.stop()
  expect(entries.map(({ message }) => message)).toContain(expected[0])
  await loop.drain()
})
