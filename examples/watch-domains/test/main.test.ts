import { spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { libvirtPrograms, startLibvirtd, virsh } from '@hostloop/example-real-libvirt'
import type { Libvirtd } from '@hostloop/example-real-libvirt'
import { describe, expect, onTestFinished, test } from 'vitest'

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const uuid = '6695eb01-f6a4-8304-79aa-97f2502e193f'

/** The program as people run it. */
class Running {
  readonly #process: ChildProcessByStdio<null, Readable, Readable>
  readonly #lines: AsyncIterator<string>
  readonly exited: Promise<unknown[]>
  stderr = ''

  constructor(...args: string[]) {
    this.#process = spawn(process.execPath, [main, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LIBVIRT_DEFAULT_URI: '' },
    })
    this.#process.stderr.setEncoding('utf8').on('data', (text: string) => (this.stderr += text))
    this.#lines = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]()
    this.exited = once(this.#process, 'close')
    onTestFinished(() => void this.#process.kill('SIGKILL'))
  }

  async line(): Promise<string> {
    const { value } = await this.#lines.next()
    return value ?? `it has ended: ${this.stderr}`
  }

  interrupt(): void {
    this.#process.kill('SIGINT')
  }

  /** As `head` does. */
  stopReading(): void {
    this.#process.stdout.destroy()
  }
}

/** Listens as a daemon does, and does with those who connect what the test says. Resolves with its URI. */
async function listen(onConnection: (socket: Socket) => void): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'watch-domains-test-'))
  const path = join(directory, 'libvirt-sock')
  const server = createServer(onConnection).listen(path)
  onTestFinished(async () => {
    server.close()
    await rm(directory, { recursive: true })
  })
  await once(server, 'listening')
  return `test:///default?socket=${path}`
}

describe.skipIf(libvirtPrograms === undefined)('watch-domains', () => {
  async function libvirtd(): Promise<Libvirtd> {
    const daemon = await startLibvirtd()
    onTestFinished(() => daemon.stop())
    return daemon
  }

  test.each(['node', 'rxjs', 'eventemitter'])(
    'prints starts and stops on %s, until Ctrl-C',
    async (adapter) => {
      const daemon = await libvirtd()
      const program = new Running('--uri', daemon.uri, '--adapter', adapter, '--json')
      expect(JSON.parse(await program.line())).toEqual({ event: 'watching', uri: daemon.uri })
      await virsh(daemon, 'suspend', 'test')
      await virsh(daemon, 'destroy', 'test')
      expect(JSON.parse(await program.line())).toEqual({
        event: 'stopped',
        detail: 'destroyed',
        domain: 'test',
        uuid,
      })
      await virsh(daemon, 'start', 'test')
      expect(JSON.parse(await program.line())).toEqual({
        event: 'started',
        detail: 'booted',
        domain: 'test',
        uuid,
        id: 2,
      })
      program.interrupt()
      expect(await program.exited).toEqual([0, null])
      expect(program.stderr).toBe('')
    },
  )

  test.each(['node', 'rxjs', 'eventemitter'])('says on %s that the daemon goes away', async (adapter) => {
    const daemon = await libvirtd()
    const program = new Running('--uri', daemon.uri, '--adapter', adapter)
    expect(await program.line()).toBe(`Watching ${daemon.uri}. Ctrl-C ends it.`)
    await virsh(daemon, 'destroy', 'test')
    expect(await program.line()).toBe('test stopped (destroyed)')
    daemon.signal('SIGKILL')
    expect(await program.line()).toMatch(/^The daemon is gone \(DISCONNECTED\): /)
    expect(await program.exited).toEqual([1, null])
  })
})

describe('watch-domains without a daemon', () => {
  test.each(['node', 'rxjs', 'eventemitter'])('brings its own on %s, and ends with it', async (adapter) => {
    const program = new Running('--adapter', adapter, '--json')
    expect(JSON.parse(await program.line())).toMatchObject({ event: 'watching' })
    const changes = []
    while (changes.length < 4) changes.push(JSON.parse(await program.line()))
    expect(changes).toMatchObject([
      { event: 'stopped', detail: 'shutdown', domain: 'test', uuid },
      { event: 'started', detail: 'booted', domain: 'web' },
      { event: 'started', detail: 'booted', domain: 'test', uuid },
      { event: 'stopped', detail: 'destroyed', domain: 'web' },
    ])
    program.interrupt()
    expect(await program.exited).toEqual([0, null])
    expect(program.stderr).toBe('')
  })

  test('ends with who reads it', async () => {
    const program = new Running()
    expect(await program.line()).toMatch(/^Watching/)
    program.stopReading()
    expect(await program.exited).toEqual([0, null])
    expect(program.stderr).toBe('')
  })

  test('is interrupted while it connects', async () => {
    let connected = (): void => {}
    const connecting = new Promise<void>((resolve) => (connected = resolve))
    const program = new Running('--uri', await listen((socket) => void socket.once('data', connected)))
    await connecting
    program.interrupt()
    expect(await program.exited).toEqual([0, null])
    expect(program.stderr).toBe('')
  })

  test('says that the daemon hung up', async () => {
    const uri = await listen((socket) => void socket.once('data', () => socket.destroy()))
    const program = new Running('--uri', uri)
    expect(await program.exited).toEqual([1, null])
    expect(program.stderr).toMatch(
      /^No libvirt daemon can be reached: .*libvirt-sock \(hung up\)\. It hung up/,
    )
  })

  test('says that nobody listens there', async () => {
    const program = new Running('--uri', 'test:///default?socket=/nowhere/libvirt-sock')
    expect(await program.exited).toEqual([1, null])
    expect(program.stderr).toMatch(/^No libvirt daemon can be reached: \/nowhere\/libvirt-sock \(ENOENT\)/)
  })

  test('says what it takes', async () => {
    const program = new Running('--adapter', 'glib')
    expect(await program.exited).toEqual([1, null])
    expect(program.stderr).toBe("--adapter takes node, rxjs, eventemitter, not 'glib'\n")
    const help = new Running('--help')
    expect(await help.line()).toMatch(/^Prints when domains/)
    expect(await help.exited).toEqual([0, null])
  })
})
