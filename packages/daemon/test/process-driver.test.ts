import type { Connection, Domain } from '@hostloop/libvirt'
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { domainGetMessages } from '@hostloop/protocol/domain'
import { expect, test } from 'vitest'
import { directory, until } from './world.ts'
import { isAlive, processState, processWorld, processXml } from './process-driver-world.ts'

const SLEEP = ['sleep', '1000']

/** A shell that has its trap before it says so, by making a file, and then waits. */
function trapping(trap: string, ready: string): string[] {
  return ['sh', '-c', `trap '${trap}' TERM; : > ${ready}; while :; do sleep 1000 & wait $!; done`]
}

const exists = (file: string): Promise<void> => until(() => existsSync(file))

async function messages(conn: Connection, { ref }: Domain): Promise<readonly string[]> {
  return (await conn.call(domainGetMessages, { dom: ref, flags: 0 })).msgs
}

test('a domain from its definition to its end', async () => {
  const { conn, define, events, event, pids } = await processWorld()
  const domain = await define('web', SLEEP)
  expect(domain.id).toBeUndefined()
  expect(await domain.state()).toMatchObject({ state: 'shutoff' })
  expect(await domain.isPersistent()).toBe(true)
  const started = await domain.start()
  expect(started.id).toBe(1)
  expect(await domain.state()).toEqual({ state: 'running', reason: 'booted' })
  expect(isAlive(pids()[0]!)).toBe(true)
  expect((await conn.domains.byId(1)).name).toBe('web')
  expect((await conn.domains.byName('web')).uuid).toBe(domain.uuid)
  expect((await conn.domains.byUuid(domain.uuid)).name).toBe('web')
  expect((await conn.domains.list()).map(({ name }) => name)).toEqual(['web'])
  await expect(domain.start()).rejects.toThrow('domain is already running')
  await domain.destroy()
  // The answer means that it is gone, and was waited for.
  expect(processState(pids()[0]!)).toBeUndefined()
  expect(await domain.state()).toEqual({ state: 'shutoff', reason: 'destroyed' })
  await expect(domain.destroy()).rejects.toThrow('Requested operation is not valid: domain is not running')
  await domain.undefine()
  await expect(conn.domains.byName('web')).rejects.toThrow(
    "Domain not found: no domain with matching name 'web'",
  )
  await event('web undefined removed')
  expect(events).toEqual([
    'web defined added',
    'web started booted',
    'web stopped destroyed',
    'web undefined removed',
  ])
})

test.each([
  ['true', 'shutdown', 'shutdown', 'it ended with exit status 0'],
  ['exit 3', 'crashed', 'crashed', 'it ended with exit status 3'],
  ['kill -SEGV $$', 'crashed', 'crashed', 'it was killed by SIGSEGV'],
  // Nobody has asked for it through the daemon.
  ['kill -TERM $$', 'crashed', 'crashed', 'it was killed by SIGTERM'],
])('a process that ends by itself: %s', async (script, detail, reason, message) => {
  const { conn, define, event } = await processWorld()
  const domain = await define('short', ['sh', '-c', script])
  await domain.start()
  await event(`short stopped ${detail}`)
  expect(await domain.state()).toEqual({ state: 'shutoff', reason })
  expect(await messages(conn, domain)).toEqual([message])
  expect(await domain.isActive()).toBe(false)
})

test.each([
  ['exit 0', 'shutdown'],
  ['exit 143', 'shutdown'],
  ['exit 1', 'crashed'],
  ['kill -KILL $$', 'crashed'],
])('a process that was asked to end: %s', async (trap, detail) => {
  const { define, event } = await processWorld()
  const ready = join(directory(), 'ready')
  const domain = await define('asked', trapping(trap, ready))
  await domain.start()
  await exists(ready)
  await domain.shutdown()
  await event(`asked stopped ${detail}`)
})

test('a process that SIGTERM kills was shut down', async () => {
  const { define, event } = await processWorld()
  const domain = await define('plain', SLEEP)
  await domain.start()
  await domain.shutdown()
  await event('plain stopped shutdown')
  expect(await domain.state()).toEqual({ state: 'shutoff', reason: 'shutdown' })
})

test('a process that ignores SIGTERM goes on, and can be destroyed', async () => {
  const { define, events, event, pids } = await processWorld()
  const ready = join(directory(), 'ready')
  const domain = await define('stubborn', trapping('', ready))
  await domain.start()
  await exists(ready)
  await domain.shutdown()
  await domain.reboot()
  expect(await domain.state()).toMatchObject({ state: 'running' })
  // Also when it was to start again: destroyed is destroyed.
  const destroying = domain.destroy()
  await domain.reboot().catch(() => {})
  await destroying
  await event('stubborn stopped destroyed')
  expect(events).not.toContain('stubborn reboot')
  expect(pids().map(isAlive)).toEqual([false])
})

test('suspend and resume, and the end of a domain that is suspended', async () => {
  const { define, events, event, pids } = await processWorld()
  const domain = await define('paused', SLEEP)
  await expect(domain.suspend()).rejects.toThrow('domain is not running')
  await domain.start()
  await domain.suspend()
  await until(() => processState(pids()[0]!) === 'T')
  expect(await domain.state()).toEqual({ state: 'paused', reason: 'user' })
  await domain.suspend()
  await domain.resume()
  await until(() => processState(pids()[0]!) === 'S')
  expect(await domain.state()).toEqual({ state: 'running', reason: 'unpaused' })
  await expect(domain.resume()).rejects.toThrow('domain is already running')
  await domain.suspend()
  await until(() => processState(pids()[0]!) === 'T')
  // It hears of it when it is resumed.
  await domain.shutdown()
  expect(await domain.state()).toMatchObject({ state: 'paused' })
  await domain.resume()
  await event('paused stopped shutdown')
  await domain.start()
  await domain.suspend()
  await domain.destroy()
  expect(processState(pids()[1]!)).toBeUndefined()
  await event('paused stopped destroyed')
  expect(events.map((line) => line.replace('paused ', ''))).toEqual([
    'defined added',
    'started booted',
    'suspended paused',
    'resumed unpaused',
    'suspended paused',
    'resumed unpaused',
    'stopped shutdown',
    'started booted',
    'suspended paused',
    'stopped destroyed',
  ])
})

test('reboot is another process in the same domain', async () => {
  const { define, events, event, pids } = await processWorld()
  const domain = await define('again', SLEEP)
  await expect(domain.reboot()).rejects.toThrow('domain is not running')
  const { id } = await domain.start()
  await domain.reboot()
  await event('again reboot')
  const [first, second] = pids()
  expect(processState(first!)).toBeUndefined()
  expect(isAlive(second!)).toBe(true)
  expect((await domain.xml()).startsWith(`<domain type='process' id='${id}'>`)).toBe(true)
  expect(await domain.state()).toEqual({ state: 'running', reason: 'booted' })
  // The wish was for one time.
  await domain.shutdown()
  await event('again stopped shutdown')
  expect(events).toEqual([
    'again defined added',
    'again started booted',
    'again reboot',
    'again stopped shutdown',
  ])
})

test('a reboot that is followed by a shutdown is none', async () => {
  const { define, events, event, pids } = await processWorld()
  const domain = await define('changed', SLEEP)
  await domain.start()
  await domain.suspend()
  await until(() => processState(pids()[0]!) === 'T')
  await domain.reboot()
  await domain.shutdown()
  await domain.resume()
  await event('changed stopped shutdown')
  expect(events).not.toContain('changed reboot')
  expect(pids()).toHaveLength(1)
})

test('a reboot into a program that is gone', async () => {
  const { conn, define, event } = await processWorld()
  const program = join(directory(), 'program')
  writeFileSync(program, '#!/bin/sh\nexec sleep 1000\n')
  chmodSync(program, 0o755)
  const domain = await define('gone', [program])
  await domain.start()
  rmSync(program)
  await domain.reboot()
  await event('gone stopped failed')
  expect(await domain.state()).toEqual({ state: 'shutoff', reason: 'failed' })
  expect(await messages(conn, domain)).toEqual([`it can't be started: spawn ${program} ENOENT`])
})

const HERE = import.meta.filename

test.each([
  ['a program that is not there', ['no-such-program'], '', 'spawn no-such-program ENOENT'],
  ['a file that is no program', [HERE], '', `spawn ${HERE} EACCES`],
  ['a directory that is not there', SLEEP, '<directory>/no/such</directory>', 'spawn sleep ENOENT'],
])('%s answers the start with an error', async (_what, command, rest, why) => {
  const { conn, define, events, event } = await processWorld()
  const domain = await define('broken', command, rest)
  const answer = `operation failed: it can't be started: ${why}`
  await expect(domain.start()).rejects.toMatchObject({ message: answer })
  expect(await domain.state()).toEqual({ state: 'shutoff', reason: 'failed' })
  expect(await domain.isActive()).toBe(false)
  const transient = conn.domains.create(processXml('passing', command, rest))
  await expect(transient).rejects.toMatchObject({ message: answer })
  expect((await conn.domains.list()).map(({ name }) => name)).toEqual(['broken'])
  await domain.undefine()
  await event('broken undefined removed')
  expect(events).toEqual(['broken defined added', 'broken undefined removed'])
})

test('what is created without a definition is forgotten when it stops', async () => {
  const { conn, events, event } = await processWorld()
  const domain = await conn.domains.create(processXml('passing', SLEEP))
  expect(domain.id).toBe(1)
  expect(await domain.isPersistent()).toBe(false)
  await expect(domain.undefine()).rejects.toThrow('cannot undefine transient domain')
  await expect(conn.domains.create(await domain.xml())).rejects.toThrow('domain is already active')
  await domain.shutdown()
  await event('passing stopped shutdown')
  await expect(domain.state()).rejects.toThrow('Domain not found')
  expect(events).toEqual(['passing started booted', 'passing stopped shutdown'])
})

test('a domain that runs takes another definition for the next time', async () => {
  const { conn, define, events, event } = await processWorld()
  const domain = await define('web', SLEEP)
  await domain.start()
  const other = processXml('web', ['sleep', '2000'], `<uuid>${domain.uuid}</uuid>`)
  await conn.domains.define(other)
  expect(await domain.xml()).toContain('<arg>1000</arg>')
  expect(await domain.xml({ inactive: true })).toContain('<arg>2000</arg>')
  await domain.reboot()
  await event('web reboot')
  expect(await domain.xml()).toContain('<arg>1000</arg>')
  await domain.destroy()
  expect(await domain.xml()).toContain('<arg>2000</arg>')
  expect(events).toContain('web defined updated')
  await expect(conn.domains.define(processXml('web', SLEEP))).rejects.toThrow(
    `domain 'web' already exists with uuid ${domain.uuid}`,
  )
  await domain.start()
  await domain.undefine()
  expect(await domain.isPersistent()).toBe(false)
  await domain.destroy()
  expect(await conn.domains.list()).toEqual([])
})

test('what belongs to a process ends with it', async () => {
  const { define, event } = await processWorld()
  const file = join(directory(), 'pid')
  const helper = (): number => Number(readFileSync(file, 'utf8'))
  // The new file is there, and whole, at once.
  const note = `echo $! > ${file}.new; mv ${file}.new ${file}`
  const family = await define('family', ['sh', '-c', `sleep 1000 & ${note}; wait`])
  await family.start()
  await exists(file)
  expect(isAlive(helper())).toBe(true)
  await family.suspend()
  await until(() => processState(helper()) === 'T')
  await family.destroy()
  await until(() => !isAlive(helper()))
  rmSync(file)
  const left = await define('left', ['sh', '-c', `sleep 1000 & ${note}`])
  await left.start()
  await event('left stopped shutdown')
  await until(() => !isAlive(helper()))
})

test('info is what the process has used', async () => {
  const { define } = await processWorld()
  const domain = await define(
    'busy',
    ['sh', '-c', 'while :; do :; done'],
    "<memory unit='MiB'>64</memory><vcpu>2</vcpu>",
  )
  expect(await domain.info()).toEqual({
    state: 'shutoff',
    maxMemoryKiB: 65536n,
    memoryKiB: 0n,
    vcpus: 2,
    cpuTimeNs: 0n,
  })
  await domain.start()
  let info = await domain.info()
  while (info.cpuTimeNs < 30_000_000n) info = await domain.info()
  expect(info).toMatchObject({ state: 'running', maxMemoryKiB: 65536n, vcpus: 2 })
  expect(info.memoryKiB).toBeGreaterThan(100n)
  await domain.destroy()
})
