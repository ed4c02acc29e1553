import { existsSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { canRunPrivileged, libvirtPrograms, startLibvirtd, virsh, virshEvents } from '../src/index.ts'
import type { Libvirtd, LibvirtdOptions } from '../src/index.ts'

async function daemon(options?: LibvirtdOptions): Promise<Libvirtd> {
  const started = await startLibvirtd(options)
  onTestFinished(() => started.stop())
  return started
}

describe.skipIf(libvirtPrograms === undefined)('a libvirtd of one’s own', () => {
  test('answers virsh, and is gone with its directory after stop()', async () => {
    const libvirtd = await daemon()
    const { stdout, code } = await virsh(libvirtd, 'list', '--all', '--name')
    expect({ names: stdout.trim(), code }).toEqual({ names: 'test', code: 0 })
    await libvirtd.stop()
    await libvirtd.stop()
    expect(await libvirtd.exited).toEqual({ code: null, signal: 'SIGKILL' })
    expect(existsSync(libvirtd.directory)).toBe(false)
    expect(() => process.kill(libvirtd.pid, 0)).toThrow('ESRCH')
  })

  test('three at the same time, with states of their own', async () => {
    const daemons = await Promise.all([daemon(), daemon({ tcp: true }), daemon({ tcp: true })])
    // The test driver's state lives as long as somebody is connected.
    const listeners = await Promise.all(daemons.map((each) => virshEvents(each)))
    onTestFinished(async () => void (await Promise.all(listeners.map((each) => each.stop()))))
    await virsh(daemons[0], 'destroy', 'test')
    const states = await Promise.all(daemons.map((each) => virsh(each, 'domstate', 'test')))
    expect(states.map(({ stdout }) => stdout.trim())).toEqual(['shut off', 'running', 'running'])
    expect(new Set(daemons.map(({ tcpPort }) => tcpPort)).size).toBe(3)
  })

  test('listens on TCP when asked to', async () => {
    const { tcpPort, directory } = await daemon({ tcp: true })
    const uri = `test+tcp://127.0.0.1:${tcpPort}/default`
    expect(await virsh({ uri, directory }, 'domid', 'test')).toMatchObject({ code: 0, stdout: '1\n\n' })
  })

  test('stops a frozen one', async () => {
    const libvirtd = await daemon()
    libvirtd.signal('SIGSTOP')
    await libvirtd.stop()
    expect((await libvirtd.exited).signal).toBe('SIGKILL')
  })

  test('ends by SIGTERM, by its own will', async () => {
    const libvirtd = await daemon()
    libvirtd.signal('SIGTERM')
    expect(await libvirtd.exited).toEqual({ code: 0, signal: null })
  })

  test('takes lines of libvirtd.conf', async () => {
    const { log } = await daemon({ lines: ['log_level = 1', 'log_outputs = "1:stderr"'] })
    expect(log()).toContain('debug :')
  })

  test.skipIf(!canRunPrivileged())('with a read-only socket', async () => {
    const libvirtd = await daemon({ privileged: true })
    const uri = `test+unix:///default?socket=${libvirtd.socketRo}`
    const refused = await virsh({ ...libvirtd, uri }, 'destroy', 'test')
    expect(refused.stderr).toContain('read only access prevents virDomainDestroy')
    expect(await virsh(libvirtd, 'destroy', 'test')).toMatchObject({ code: 0 })
    await libvirtd.stop()
    expect(existsSync(libvirtd.directory)).toBe(false)
  })

  test('says why it can not start', async () => {
    const starting = startLibvirtd({ lines: ['max_clients = "many"'] })
    await expect(starting).rejects.toThrow('max_clients')
  })
})

describe.skipIf(libvirtPrograms === undefined)('virsh', () => {
  test('a command that fails', async () => {
    const result = await virsh(await daemon(), 'domid', 'nobody')
    expect(result).toMatchObject({ code: 1, stdout: '\n' })
    expect(result.stderr).toContain("failed to get domain 'nobody'")
  })

  test('its events, from the very first one on', async () => {
    const libvirtd = await daemon()
    const events = await virshEvents(libvirtd)
    onTestFinished(() => events.stop())
    await virsh(libvirtd, 'suspend', 'test')
    await virsh(libvirtd, 'resume', 'test')
    expect(await events.lines(2)).toEqual([
      "event 'lifecycle' for domain 'test': Suspended Paused",
      "event 'lifecycle' for domain 'test': Resumed Unpaused",
    ])
  })

  test('the events of one kind', async () => {
    const libvirtd = await daemon()
    const events = await virshEvents(libvirtd, '--domain', 'test', '--event', 'lifecycle')
    onTestFinished(() => events.stop())
    await virsh(libvirtd, 'destroy', 'test')
    expect(await events.line()).toBe("event 'lifecycle' for domain 'test': Stopped Destroyed")
    expect(await events.line()).toBe('events received: 1')
  })

  test('listening to a daemon that is not there', async () => {
    const libvirtd = await daemon()
    await libvirtd.stop()
    await expect(virshEvents(libvirtd)).rejects.toThrow('failed to connect')
  })
})
