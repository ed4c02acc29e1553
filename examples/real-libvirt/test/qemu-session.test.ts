import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from '@hostloop/conformance/node'
import { DomainEventId, LibvirtError, onDomainStart, onDomainStop } from '@hostloop/libvirt'
import type { Connection, DomainEvent } from '@hostloop/libvirt'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { libvirtPrograms, startLibvirtd, virsh, virshEvents } from '../src/index.ts'
import type { Libvirtd, VirshTarget } from '../src/index.ts'
import { connectFor } from './adapters.ts'
import { lineOf } from './event-line.ts'

const emulator = findProgram('qemu-system-x86_64', 'qemu-system-x86')

/** A guest without anything to boot from: its firmware looks for it for ever. */
const GUEST = `<domain type='qemu'>
  <name>tiny</name>
  <memory unit='MiB'>32</memory>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <features><acpi/></features>
  <devices>
    <emulator>${emulator}</emulator>
    <controller type='usb' model='none'/>
    <memballoon model='none'/>
  </devices>
</domain>`

const ids = Object.values(DomainEventId).filter((id) => id !== DomainEventId.nicMacChange)

describe.skipIf(libvirtPrograms === undefined || emulator === undefined)('a real guest of QEMU', () => {
  let libvirtd: Libvirtd
  let target: VirshTarget
  beforeAll(async () => {
    libvirtd = await startLibvirtd()
    const { directory, socket } = libvirtd
    target = { uri: `qemu+unix:///session?socket=${socket}`, directory }
  })
  afterAll(async () => {
    const pid = guestPid()
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
    await libvirtd.stop()
  })

  /** Of the guest's process, which outlives its daemon. */
  function guestPid(): number | undefined {
    const file = join(libvirtd.directory, 'libvirt/qemu/run/tiny.pid')
    return existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined
  }

  async function listenToAll(conn: Connection): Promise<string[]> {
    const heard: string[] = []
    const listeners = ids.map((id) =>
      conn.onDomainEvent(id, (event: DomainEvent) => heard.push(lineOf(event))),
    )
    await Promise.all(listeners.map(({ ready }) => ready))
    return heard
  }

  test('its life: the events are those that virsh prints', { timeout: 30_000 }, async () => {
    const conn = await connectFor(target)
    const heard = await listenToAll(conn)
    const printed = await virshEvents(target)
    onTestFinished(() => printed.stop())
    const ended = async (line: string): Promise<void> =>
      expect.poll(() => heard.at(-1), { timeout: 15_000 }).toContain(line)

    const domain = await conn.domains.define(GUEST)
    expect(domain.id).toBeUndefined()
    const started = await domain.start()
    expect(started.id).toBeGreaterThan(0)
    expect(await domain.info()).toMatchObject({ state: 'running', memoryKiB: 32768n, vcpus: 1 })
    await domain.suspend()
    await domain.resume()
    await domain.reset()
    await ended("event 'reboot' for domain 'tiny'")
    // Nobody in it would answer, but it can be asked to.
    await domain.reboot()
    process.kill(guestPid()!, 'SIGKILL')
    await ended("event 'lifecycle' for domain 'tiny': Stopped Failed")
    expect((await virsh(target, 'start', 'tiny')).code).toBe(0)
    await domain.destroy()
    await domain.undefine()
    await ended("event 'lifecycle' for domain 'tiny': Undefined Removed")

    const lines = await printed.lines(heard.length)
    expect(lines.map((line, index) => line.slice(0, heard[index]!.length))).toEqual(heard)
    const lifecycle = heard.filter((line) => line.includes("'lifecycle'")).map((line) => line.split(': ')[1])
    // Of the one that is destroyed it depends on QEMU whether it says that it shuts down.
    expect(lifecycle.filter((what) => !what!.startsWith('Shutdown'))).toEqual([
      'Defined Added',
      'Resumed Unpaused',
      'Started Booted',
      'Suspended Paused',
      'Resumed Unpaused',
      'Stopped Failed',
      'Resumed Unpaused',
      'Started Booted',
      'Stopped Destroyed',
      'Undefined Removed',
    ])
    const gone = await domain.info().catch((error: unknown) => error)
    expect(gone).toBeInstanceOf(LibvirtError)
    expect(gone).toMatchObject({ numberName: 'VIR_ERR_NO_DOMAIN', domainName: 'VIR_FROM_QEMU' })
  })

  test('outlives its daemon, and is found again', { timeout: 30_000 }, async () => {
    const conn = await connectFor(target)
    const ends: string[] = []
    const stops = onDomainStop(conn, () => ends.push('stopped'), { onEnd: ({ code }) => ends.push(code) })
    await stops.ready
    const { id, uuid } = await conn.domains.create(GUEST)
    libvirtd.signal('SIGTERM')
    expect(await conn.closed).toMatchObject({ code: 'DISCONNECTED' })
    expect(ends).toEqual(['DISCONNECTED'])

    await libvirtd.restart()
    const again = await connectFor(target)
    const heard: string[] = []
    const listeners = [
      onDomainStart(again, (domain, detail) => heard.push(`${domain.name} started: ${detail}`)),
      onDomainStop(again, (domain, detail) => heard.push(`${domain.name} stopped: ${detail}`)),
    ]
    await Promise.all(listeners.map(({ ready }) => ready))
    const found = await again.domains.byUuid(uuid)
    expect(found.id).toBe(id)
    expect((await found.state()).state).toBe('running')
    // The daemon does this when it has found its way to the guest again, as it may not yet have.
    await found.reset()
    process.kill(guestPid()!, 'SIGKILL')
    await expect.poll(() => heard, { timeout: 15_000 }).toEqual(['tiny stopped: failed'])
  })
})
