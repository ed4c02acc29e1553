import { realpathSync } from 'node:fs'
import { cpus, release } from 'node:os'
import { HandleEvent, whenReady } from '@hostloop/core'
import { connect } from '@hostloop/libvirt'
import type { Connection } from '@hostloop/libvirt'
import { spawnProcess } from '@hostloop/node-streams'
import { connectOpen } from '@hostloop/protocol/connect'
import { domainLookupByName, domainOpenConsole } from '@hostloop/protocol/domain'
import { nodeGetInfo } from '@hostloop/protocol/node'
import { expect, onTestFinished, test, vi } from 'vitest'
import { processDriver } from '../src/drivers/process-driver/process-driver.ts'
import { processState, processWorld } from './process-driver-world.ts'
import { connector, directory, failure, startWorld } from './world.ts'

type ListDomains = Parameters<Connection['domains']['list']>[0]

const SLEEP = ['sleep', '1000']

test('there is one host, whoever opens it, and it outlives its connections', async () => {
  const { conn, define, loop, socket, pids } = await processWorld()
  expect(await conn.daemonUri()).toBe('process:///')
  expect(await conn.type()).toBe('PROCESS')
  expect(await conn.capabilities()).toContain("<domain type='process'/>")
  const [major, minor] = release().split('.')
  expect(await conn.hypervisorVersion()).toMatch(new RegExp(`^${major}\\.${minor}\\.`))
  const { model, ...numbers } = await conn.call(nodeGetInfo, undefined)
  expect(String.fromCharCode(...model).replaceAll('\0', '')).toMatch(/^[a-z]\w+$/)
  expect(numbers).toMatchObject({ mhz: cpus()[0]!.speed, nodes: 1 })
  await (await define('web', SLEEP)).start()
  await conn.close()
  expect(processState(pids()[0]!)).toBeDefined()
  const other = await connect(`process+unix:///?socket=${socket}`, { loop, connector, env: {} })
  const [web] = await other.domains.list()
  expect(await web!.state()).toMatchObject({ state: 'running' })
  await other.close()
})

test('lists are as libvirt filters them', async () => {
  const { conn, define } = await processWorld()
  const names = async (options: ListDomains): Promise<string[]> =>
    (await conn.domains.list(options)).map(({ name }) => name)
  await define('off', SLEEP)
  await (await define('on', SLEEP)).start()
  await (await (await define('held', SLEEP)).start()).suspend()
  const passing = await conn.domains.create(
    "<domain type='process'><name>passing</name><command><arg>sleep</arg><arg>9</arg></command></domain>",
  )
  expect(await names({})).toEqual(['off', 'on', 'held', 'passing'])
  expect(await names({ active: true })).toEqual(['on', 'held', 'passing'])
  expect(await names({ active: false })).toEqual(['off'])
  expect(await names({ active: true, persistent: true })).toEqual(['on', 'held'])
  expect(await names({ persistent: false })).toEqual(['passing'])
  expect(await names({ state: ['paused', 'shutoff'] })).toEqual(['off', 'held'])
  expect(await names({ autostart: true })).toEqual([])
  expect(await names({ autostart: false, hasSnapshot: false })).toHaveLength(4)
  await passing.destroy()
  expect(await names({ persistent: false })).toEqual([])
})

test('other paths, and what can only be looked at', async () => {
  const { connect: client, define, socket } = await processWorld()
  const open = (name: string): Promise<unknown> => client().call(connectOpen, { name, flags: 0 })
  const [code, , message] = await failure(open('process:///system'))
  expect(code).toBe(67)
  expect(message).toBe('unsupported configuration: there is process:///, and no /system')
  await open('process:')
  await (await define('web', SLEEP)).start()
  const guest = client({ target: { unix: `${socket}-ro` } })
  await guest.call(connectOpen, { name: 'process:///', flags: 1 })
  const { dom } = await guest.call(domainLookupByName, { name: 'web' })
  const refused = await failure(guest.call(domainOpenConsole, { dom, devName: null, flags: 0 }))
  expect(refused[2]).toBe('operation forbidden: read only access prevents virDomainOpenConsole')
})

test('TCP clients may only look', async () => {
  const drivers = [processDriver({ spawn: spawnProcess })]
  const { daemon, connect: client } = await startWorld({ drivers, sockets: [{ tcp: { port: 0 } }] })
  const [target] = daemon.addresses
  const open = (flags: number): Promise<unknown> =>
    client({ target: target! }).call(connectOpen, { name: 'process:///', flags })
  const [code, , message] = await failure(open(0))
  expect(code).toBe(29)
  expect(message).toBe('operation forbidden: process:/// is for unix sockets, and read-only for others')
  await open(1)
})

test('a process gets its arguments as they are, its directory, and an environment of its own', async () => {
  vi.stubEnv('HOSTLOOP_SECRET', 'not for others')
  onTestFinished(() => void vi.unstubAllEnvs())
  const { define, event, loop } = await processWorld()
  const folder = realpathSync(directory())
  const script = 'console.log(JSON.stringify([process.argv.slice(1), process.cwd(), process.env]))'
  const domain = await define(
    'told',
    [process.execPath, '-e', script, '--', ' $HOME ', '<"&>'],
    `<environment><variable name='LANG'>tlh</variable><variable name='X'>a b</variable></environment><directory>${folder}</directory>`,
  )
  await domain.start()
  await event('told stopped shutdown')
  const console = await domain.openConsole()
  let said = ''
  while (!console.readEnded) {
    await whenReady(console, HandleEvent.READABLE, { loop })
    said += new TextDecoder().decode(console.read() ?? undefined)
  }
  const [args, cwd, env] = JSON.parse(said) as [string[], string, Record<string, string>]
  expect(args).toEqual([' $HOME ', '<"&>'])
  expect(cwd).toBe(folder)
  expect(env).toMatchObject({ PATH: process.env['PATH'], LANG: 'tlh', X: 'a b' })
  expect(env).not.toHaveProperty('HOSTLOOP_SECRET')
})
