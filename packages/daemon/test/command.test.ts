import { execFile, spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { connectGetType, connectOpen } from '@hostloop/protocol/connect'
import { createRpcClient } from '@hostloop/rpc'
import { describe, expect, onTestFinished, test } from 'vitest'
import { daemonOptions, parseCommandLine } from '../src/command-line.ts'
import { parseConfig } from '../src/config-file.ts'
import { connector, directory, nodeLoop, until } from './world.ts'

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))

interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function run(...args: string[]): Promise<Outcome> {
  return promisify(execFile)(process.execPath, [main, ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Outcome) => error,
  )
}

interface Running {
  readonly child: ChildProcessByStdio<null, null, Readable>
  /** What it has said so far. */
  log(): Record<string, unknown>[]
}

/** Starts the command, and waits until it listens. */
async function start(...args: string[]): Promise<Running> {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  child.stderr.on('data', (data) => (text += data))
  const log = (): Record<string, unknown>[] =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  await until(() => text.includes('"listening"') || child.exitCode !== null)
  return { child, log }
}

describe('the command', () => {
  test('help and version', async () => {
    const help = await run('--help')
    expect(help).toMatchObject({ code: 0, stderr: '' })
    expect(help.stdout).toContain('Usage: hostloop-daemon [--socket PATH]')
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect(await run('--version')).toMatchObject({ code: 0, stdout: `${version}\n` })
  })

  test('what it does not understand', async () => {
    expect(await run()).toMatchObject({ code: 2, stderr: expect.stringContaining('--socket PATH') })
    expect(await run('--nope')).toMatchObject({ code: 2, stderr: expect.stringContaining('--nope') })
    expect(await run('--config', '/nonexistent/file')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('ENOENT'),
    })
  })

  test('serves until SIGTERM, and takes its sockets with it', async () => {
    const socket = join(directory(), 'libvirt-sock')
    const { child, log } = await start('--socket', socket)
    const loop = nodeLoop()
    const client = createRpcClient(connector.connect({ unix: socket }), loop)
    await client.call(connectOpen, { name: 'test:///default', flags: 0 })
    const reader = createRpcClient(connector.connect({ unix: `${socket}-ro` }), loop)
    await reader.call(connectOpen, { name: 'test:///default', flags: 0 })
    const second = await run('--socket', socket)
    expect(second).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`Another daemon serves ${socket}`),
    })
    const call = client.call(connectGetType, undefined)
    expect(await call).toEqual({ type: 'TEST' })
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    await Promise.all([client.closed, reader.closed])
    expect([socket, `${socket}-ro`].map((path) => existsSync(path))).toEqual([false, false])
    expect(log().map(({ message }) => message)).toEqual(['listening', 'listening', 'stopping', 'stopped'])
    expect(log()[0]).toMatchObject({ level: 'info', socket, readOnly: false })
  })

  test('after SIGKILL it starts again', async () => {
    const socket = join(directory(), 'libvirt-sock')
    const first = await start('--socket', socket)
    first.child.kill('SIGKILL')
    await once(first.child, 'exit')
    expect(existsSync(socket)).toBe(true)
    const { child } = await start('--socket', socket)
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(existsSync(socket)).toBe(false)
  })

  test('a config file', async () => {
    const folder = directory()
    const config = join(folder, 'daemon.conf')
    writeFileSync(
      config,
      `unix_sock_dir = "${folder}"\nlog_level = 3\nlisten_tcp = true\ntcp_port = 1\nlisten_addr = "192.0.2.1"\n`,
    )
    expect(await run('--config', config)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('192.0.2.1'),
    })
    expect(existsSync(join(folder, 'libvirt-sock'))).toBe(false)
  })
})

describe('config files', () => {
  test('all keys', () => {
    const content = `
# comment
unix_sock_dir = "/run/x"
unix_sock_rw_perms = "0770"
unix_sock_ro_perms = "0777"
listen_tcp = 1
listen_addr = "::1"
tcp_port = "16509"
max_clients = 10
max_client_requests = 2
min_workers = 1
max_workers = 3
prio_workers = 0
keepalive_interval = 7
keepalive_count = 2
log_level = 1
`
    const config = parseConfig(content, 'x.conf')
    expect(daemonOptions({ socket: undefined, tcp: undefined }, config)).toEqual({
      sockets: [
        { unix: '/run/x/libvirt-sock', mode: 0o770 },
        { unix: '/run/x/libvirt-sock-ro', mode: 0o777, readOnly: true },
        { tcp: { host: '::1', port: 16509 } },
      ],
      limits: { maxClients: 10, maxClientRequests: 2 },
      workers: { minWorkers: 1, maxWorkers: 3, priorityWorkers: 0 },
      keepalive: { intervalMs: 7000, count: 2 },
      logLevel: 'debug',
    })
    expect(daemonOptions({ socket: '/a', tcp: { port: 7 } }, config).sockets).toMatchObject([
      { unix: '/a' },
      { unix: '/a-ro' },
      { tcp: { port: 7 } },
    ])
    const never = parseConfig('keepalive_interval = -1\nlog_level = "error"', 'x.conf')
    expect(daemonOptions({ socket: '/a', tcp: undefined }, never)).toMatchObject({
      keepalive: null,
      logLevel: 'error',
    })
  })

  test.each([
    ['max_client = 5', 'x.conf: there is no max_client. There are unix_sock_dir,'],
    ['constructor = 5', 'x.conf: there is no constructor.'],
    ['max_clients = 0', 'x.conf: max_clients must be a whole number of at least 1, and not 0.'],
    ['max_clients = "5"', 'x.conf: max_clients must be a whole number of at least 1, and not "5".'],
    [
      'unix_sock_rw_perms = 448',
      'x.conf: unix_sock_rw_perms must be a text of octal digits, such as "0700", and not 448.',
    ],
    ['listen_tcp = "yes"', 'x.conf: listen_tcp must be true or false (or 1 or 0), and not "yes".'],
    ['tcp_port = 70000', 'x.conf: tcp_port must be a port, from 1 to 65535, and not 70000.'],
    [
      'log_level = 9',
      'x.conf: log_level must be 1 (debug), 2 (info), 3 (warning) or 4 (error), or one of these words, and not 9.',
    ],
    ['a = ', 'x.conf, line 1:'],
    ['\n\nmax_clients == 3', 'x.conf, line 3:'],
  ])('%o', (content, message) => {
    expect(() => parseConfig(content, 'x.conf')).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTIONS', message: expect.stringContaining(message) }),
    )
  })
})

test.each([
  [['--listen-tcp', '[::1]:0'], { tcp: { host: '::1', port: 0 } }],
  [['--listen-tcp', 'host.example:16509'], { tcp: { host: 'host.example', port: 16509 } }],
  [['--socket', '/x', '-h'], { socket: '/x', help: true, drivers: ['test'] }],
  [['--driver', 'process'], { drivers: ['process'] }],
  [['--driver', 'process', '--driver', 'test'], { drivers: ['process', 'test'] }],
])('flags: %o', (args, expected) => {
  expect(parseCommandLine(args)).toMatchObject(expected)
})

test.each([
  ['--driver', 'qemu'],
  ['--listen-tcp', '16509'],
  ['--listen-tcp', 'h:99999'],
  ['--socket'],
  ['something'],
])('flags that there are not: %o', (...args) => {
  expect(() => parseCommandLine(args)).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
})
