import { sleep } from '@hostloop/core'
import { connectGetCapabilities, connectGetType } from '@hostloop/protocol/connect'
import { domainDefineXml } from '@hostloop/protocol/domain'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testDriver } from '../src/drivers/test-driver/test-driver.ts'
import { Procedures, startDaemon } from '../src/index.ts'
import type { Driver } from '../src/index.ts'
import { connector, directory, domainXml, nodeLoop, startWorld, until } from './world.ts'

test('what is being worked on is answered, and nothing after it', async () => {
  const { driver, pending, story } = recorder()
  const { client, daemon, socket } = await startWorld({ drivers: [driver, testDriver()] })
  const [rpc, idle, tester] = [await client('record:///'), await client('record:///'), await client()]
  const calls = [1, 2, 3].map(() => rpc.call(connectGetType, undefined))
  await until(() => pending.length === 3)
  const defined = tester.call(domainDefineXml, { xml: domainXml('last') })
  await until(() => daemon.inspect().calls === 4)
  const stopped = daemon.stop()
  await until(() => !existsSync(socket))
  expect((await idle.closed).code).toBe('DISCONNECTED')
  const late = expect(rpc.call(connectGetCapabilities, undefined)).rejects.toMatchObject({
    code: 'DISCONNECTED',
  })
  for (const answer of pending) answer()
  expect(await Promise.all(calls)).toEqual([{ type: 'LATE' }, { type: 'LATE' }, { type: 'LATE' }])
  expect((await defined).dom.name).toBe('last')
  await late
  await stopped
  expect(story).toEqual(['startup', 'open', 'open', 'close', 'close', 'shutdown'])
  await daemon.stop()
  expect(story.length).toBe(6)
})

test('calls that are never answered are cut off', async () => {
  const { driver, pending, story } = recorder()
  const { client, daemon, entries } = await startWorld({ drivers: [driver], graceMs: 30 })
  const rpc = await client('record:///')
  const lost = expect(rpc.call(connectGetType, undefined)).rejects.toMatchObject({ code: 'DISCONNECTED' })
  await until(() => pending.length === 1)
  const stopped = daemon.stop()
  await lost
  await stopped
  expect(story).toContain('shutdown')
  expect(entries.map(({ message }) => message)).toContain('clients were cut off')
  pending[0]!()
  await until(() => daemon.inspect().clients === 0)
})

test('a driver that does not end is not waited for', async () => {
  const { client, daemon, entries } = await startWorld({
    drivers: [{ ...recorder().driver, shutdown: () => new Promise<void>(() => {}) }],
    graceMs: 30,
    expected: ['the driver recorder was not shut down'],
  })
  await client('record:///')
  await daemon.stop()
  expect(entries.find(({ level }) => level === 'error')).toMatchObject({
    message: 'the driver recorder was not shut down',
    fields: { error: 'HostloopError: It took more than 30 ms.' },
  })
})

test('drivers are started in their order, and shut down in the other', async () => {
  const story: string[] = []
  const named = (name: string): Driver => ({
    ...recorder().driver,
    name,
    schemes: [name],
    startup: () => void story.push(`${name} up`),
    shutdown: () => void story.push(`${name} down`),
  })
  const { daemon } = await startWorld({ drivers: [named('a'), named('b')] })
  await daemon.stop()
  expect(story).toEqual(['a up', 'b up', 'b down', 'a down'])
})

test('a driver that does not start keeps the daemon from starting', async () => {
  const { driver, story } = recorder()
  const loop = nodeLoop()
  const unix = join(directory(), 'socket')
  const broken: Driver = {
    ...recorder().driver,
    schemes: ['broken'],
    startup: () => Promise.reject(new Error('no luck')),
    shutdown: () => void story.push('never'),
  }
  const started = startDaemon({ loop, connector, sockets: [{ unix }], drivers: [driver, broken] })
  await expect(started).rejects.toThrow('no luck')
  expect(story).toEqual(['startup', 'shutdown'])
  expect(existsSync(unix)).toBe(false)
})

test('the loop is closed under the daemon', async () => {
  const { driver, story } = recorder()
  const { client, loop, socket } = await startWorld({ drivers: [driver] })
  const rpc = await client('record:///')
  loop.close()
  await rpc.closed
  // Nobody has to stop it.
  await until(() => story.includes('shutdown'))
  expect(existsSync(socket)).toBe(false)
  expect(story).toEqual(['startup', 'open', 'close', 'shutdown'])
})

test('await using', async () => {
  const { driver, story } = recorder()
  const loop = nodeLoop()
  const unix = join(directory(), 'socket')
  {
    await using daemon = await startDaemon({ loop, connector, sockets: [{ unix }], drivers: [driver] })
    expect(daemon.addresses).toEqual([{ unix }])
  }
  expect(story).toEqual(['startup', 'shutdown'])
  await sleep(0, { loop })
  expect(loop.isIdle()).toBe(true)
})

test.each([
  [{ sockets: [] }, 'sockets must not be empty'],
  [{ drivers: [testDriver(), testDriver()] }, 'two drivers serve test:'],
  [{ limits: { maxClients: 0 } }, 'limits.maxClients'],
  [{ graceMs: NaN }, 'graceMs'],
])('options that can be none: %o', async (options, message) => {
  const loop = nodeLoop()
  const sockets = [{ unix: join(directory(), 'socket') }]
  const started = startDaemon({ loop, connector, sockets, drivers: [], ...options })
  await expect(started).rejects.toMatchObject({
    code: 'INVALID_OPTIONS',
    message: expect.stringContaining(message),
  })
})

/** A driver whose story can be told. */
function recorder(): { driver: Driver; pending: (() => void)[]; story: string[] } {
  const pending: (() => void)[] = []
  const story: string[] = []
  const driver: Driver = {
    name: 'recorder',
    schemes: ['record'],
    procedures: new Procedures().add(connectGetType, {
      runs: 'loop',
      handler: () => new Promise((resolve) => pending.push(() => resolve({ type: 'LATE' }))),
    }),
    startup: () => void story.push('startup'),
    shutdown: () => void story.push('shutdown'),
    open: ({ text }, _client, host) => {
      story.push('open')
      return { uri: text, events: host.createEvents(), close: () => void story.push('close') }
    },
  }
  return { driver, pending, story }
}
