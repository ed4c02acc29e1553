import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Procedures } from '@hostloop/daemon'
import type { Driver, DriverEvents } from '@hostloop/daemon'
import { connectGetType } from '@hostloop/protocol/connect'
import { domainLookupByName } from '@hostloop/protocol/domain'
import { describe, expect, onTestFinished, test } from 'vitest'
import { libvirtPrograms, requireLibvirt, virsh, virshEvents } from '../src/index.ts'
import type { VirshEvents } from '../src/index.ts'
import { connectFor } from './adapters.ts'
import { startOurs } from './both-daemons.ts'
import type { OurDaemon } from './both-daemons.ts'

const LIMIT_MS = 60_000
const NOTHING = { clients: 0, calls: 0, registrations: 0, queuedBytes: 0 }

describe.skipIf(libvirtPrograms === undefined)(
  'our daemon and virsh processes',
  { timeout: LIMIT_MS },
  () => {
    /** When the test is over, no client may have left anything. */
    async function start(options: Parameters<typeof startOurs>[0] = {}): Promise<OurDaemon> {
      const ours = await startOurs(options)
      onTestFinished(async () => {
        await ours[Symbol.asyncDispose]()
        expect(ours.errors).toEqual([])
      })
      return ours
    }

    async function left({ daemon }: OurDaemon): Promise<void> {
      await expect.poll(() => daemon.inspect(), { timeout: 10_000 }).toMatchObject(NOTHING)
    }

    async function listen(ours: OurDaemon, ...args: string[]): Promise<VirshEvents> {
      const events = await virshEvents(ours, ...args)
      onTestFinished(() => events.stop())
      return events
    }

    test('a hundred, eight at a time', async () => {
      const ours = await start()
      // It keeps the state of the host.
      const listener = await listen(ours)
      const commands = ['list --all', 'dominfo test', 'dumpxml test', 'nodeinfo']
      let started = 0
      const workers = Array.from({ length: 8 }, async () => {
        while (started < 100) {
          const command = commands[started++ % commands.length]!
          const { code, stderr } = await virsh(ours, ...command.split(' '))
          expect({ command, code, stderr }).toEqual({ command, code: 0, stderr: '' })
        }
      })
      await Promise.all(workers)
      await expect.poll(() => ours.daemon.inspect().clients).toBe(1)
      await listener.stop()
      await left(ours)
    })

    test('killed while they wait for an answer', async () => {
      const slow = slowDriver()
      const ours = await start({ drivers: [slow.driver] })
      const uri = ours.uri.replace('test+unix:///default', 'slow+unix:///')
      const processes = Array.from({ length: 5 }, () => startVirsh(uri, 'dominfo', 'test'))
      await expect
        .poll(() => ours.daemon.inspect(), { timeout: 5000 })
        .toMatchObject({ clients: 5, calls: 5 })
      for (const process of processes) await kill(process)
      // The driver still works on it, and its connection is there for it until then.
      expect(slow.closed()).toBe(0)
      slow.answer()
      await left(ours)
      expect(slow.closed()).toBe(5)
    })

    test('killed while they send and receive', async () => {
      const ours = await start()
      const commands = Array.from({ length: 200 }, () => 'dumpxml test; define /dev/null').join('; ')
      for (let round = 0; round < 10; round++) {
        const process = startVirsh(ours.uri, commands)
        await expect.poll(() => ours.daemon.inspect().clients, { interval: 1 }).toBe(1)
        await once(process.stdout!, 'data')
        await kill(process)
        await left(ours)
      }
    })

    test('killed while they listen, beside one that isn’t', async () => {
      const ours = await start()
      const survivor = await listen(ours)
      const { registrations } = ours.daemon.inspect()
      const others = await Promise.all(Array.from({ length: 4 }, () => listen(ours)))
      expect(ours.daemon.inspect()).toMatchObject({ clients: 5, registrations: 5 * registrations })
      for (const listener of others) await listener.stop()
      await expect.poll(() => ours.daemon.inspect()).toMatchObject({ clients: 1, registrations })
      await virsh(ours, 'suspend', 'test')
      expect(await survivor.line()).toBe("event 'lifecycle' for domain 'test': Suspended Paused")
      await survivor.stop()
      await left(ours)
    })

    test('stopped ones are dropped when they don’t answer, and others stay', async () => {
      const ours = await start({ keepalive: { intervalMs: 100, count: 3 } })
      const stopped = await listen(ours)
      const other = await listen(ours)
      stopped.signal('SIGSTOP')
      await expect.poll(() => ours.daemon.inspect().clients, { timeout: 5000 }).toBe(1)
      await virsh(ours, 'suspend', 'test')
      expect(await other.line()).toContain('Suspended Paused')
      // It notices.
      stopped.signal('SIGCONT')
      await stopped.exited
      await other.stop()
      await left(ours)
    })

    test('stopped ones that hear of too much are dropped', async () => {
      const ours = await start({ keepalive: null, limits: { maxQueuedBytes: 65_536 } })
      const stopped = await listen(ours)
      stopped.signal('SIGSTOP')
      const connection = await connectFor(ours)
      const domain = await connection.domains.byName('test')
      let most = 0
      for (let count = 0; ours.daemon.inspect().clients > 1; count++) {
        await domain.suspend()
        await domain.resume()
        most = Math.max(most, ours.daemon.inspect().queuedBytes)
        expect(count).toBeLessThan(20_000)
      }
      expect(most).toBeGreaterThan(0)
      expect(most).toBeLessThan(65_536 + 10_000)
      expect((await domain.info()).state).toBe('running')
      await connection.close()
      await left(ours)
    })

    test('are told when the daemon ends, also a stopped one', async () => {
      const ours = await start({ graceMs: 300 })
      const listener = await listen(ours)
      const stopped = await listen(ours)
      stopped.signal('SIGSTOP')
      await ours.daemon.stop()
      expect(ours.daemon.inspect()).toMatchObject(NOTHING)
      await listener.exited
      stopped.signal('SIGCONT')
      await stopped.exited
    })
  },
)

/** A virsh whose output nobody needs. */
function startVirsh(uri: string, ...args: readonly string[]): ChildProcess {
  const virshProcess = spawn(requireLibvirt().virsh, ['--connect', uri, ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  onTestFinished(() => kill(virshProcess))
  return virshProcess
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** `slow:///`: looking up a domain takes until `answer()`. */
function slowDriver(): { readonly driver: Driver; answer(): void; closed(): number } {
  let answer!: () => void
  const answered = new Promise<void>((resolve) => (answer = resolve))
  let events: DriverEvents
  let closed = 0
  const dom = { name: 'test', uuid: new Uint8Array(16), id: 1 }
  const procedures = new Procedures()
    .add(connectGetType, { runs: 'loop', handler: () => ({ type: 'SLOW' }) })
    .add(domainLookupByName, { runs: 'loop', handler: () => answered.then(() => ({ dom })) })
  const driver: Driver = {
    name: 'slow',
    schemes: ['slow'],
    procedures,
    startup: ({ createEvents }) => {
      events = createEvents('domain')
    },
    open: ({ text }) => ({ uri: text, events, close: () => void closed++ }),
  }
  return { driver, answer, closed: () => closed }
}
