import { HandleEvent, whenReady } from '@hostloop/core'
import { findProgram } from '@hostloop/conformance/node'
import { LibvirtError } from '@hostloop/libvirt'
import { createNodeEventImpl } from '@hostloop/node'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { libvirtPrograms, startLibvirtd, virsh } from '../src/index.ts'
import type { Libvirtd } from '../src/index.ts'
import { connectFor } from './adapters.ts'

const qemu = findProgram('qemu-system-x86_64', 'qemu-system-x86')

/** Emulated, without a disk: its firmware says hello on the serial port, and that is all it does. */
const tiny = (name: string): string => `
  <domain type='qemu'>
    <name>${name}</name>
    <memory unit='MiB'>64</memory>
    <vcpu current='1'>2</vcpu>
    <os><type arch='x86_64' machine='pc'>hvm</type><bios useserial='yes'/></os>
    <features><acpi/></features>
    <devices>
      <serial type='pty'><target port='0'/></serial>
      <console type='pty'/>
      <memballoon model='none'/>
    </devices>
  </domain>`

async function numberOf(promise: Promise<unknown>): Promise<number> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(LibvirtError)
  return (error as LibvirtError).number
}

describe.skipIf(libvirtPrograms === undefined || qemu === undefined)('a guest of QEMU', () => {
  let libvirtd: Libvirtd
  let target: { uri: string; directory: string }
  beforeAll(async () => {
    libvirtd = await startLibvirtd()
    target = {
      uri: `qemu+unix:///session?socket=${libvirtd.socket}`,
      directory: libvirtd.directory,
    }
    // QEMU is asked what it can do when the first domain is made, which takes seconds.
    await virsh(target, 'capabilities')
  }, 30_000)
  afterAll(async () => {
    // Guests outlive the daemon.
    const { stdout } = await virsh(target, 'list', '--name')
    for (const name of stdout.split('\n').filter(Boolean)) await virsh(target, 'destroy', name)
    await libvirtd.stop()
  })

  test('starts paused, talks on its console, and ends with the connection', async () => {
    const loop = createNodeEventImpl()
    const conn = await connectFor(target, { loop })
    const guest = await conn.domains.create(tiny('speaker'), { paused: true, autodestroy: true })
    expect(await guest.state()).toEqual({ state: 'paused', reason: 'user' })
    const console = await guest.openConsole({ safe: true })
    await guest.resume()
    expect(await guest.state()).toEqual({ state: 'running', reason: 'unpaused' })
    let text = ''
    while (!text.includes('SeaBIOS')) {
      await whenReady(console, HandleEvent.READABLE, { loop })
      text += Buffer.from(console.read() ?? []).toString()
      expect(console.error).toBeUndefined()
    }
    expect(await numberOf(guest.openConsole({ safe: true }))).toBe(9)
    const taken = await guest.openConsole({ device: 'serial0', force: true })
    taken.close()
    console.close()
    const other = await connectFor(target)
    expect(await other.domains.byId(guest.id!)).toEqual(guest)
    await conn.close()
    await expect
      .poll(() => other.domains.list({ active: true }), { interval: 10, timeout: 10_000 })
      .toEqual([])
  }, 20_000)

  test('is measured, and given more while it runs', async () => {
    const conn = await connectFor(target)
    const guest = await conn.domains.create(tiny('growing'))
    expect(await guest.info()).toMatchObject({
      state: 'running',
      maxMemoryKiB: 65536n,
      memoryKiB: 65536n,
      vcpus: 1,
    })
    await guest.setVcpus(2, { live: true })
    const stats = await guest.stats({ types: ['state', 'vcpu'], nowait: true })
    expect(stats).toMatchObject({
      'state.state': 1,
      'vcpu.current': 2,
      'vcpu.maximum': 2,
      'vcpu.0.time': expect.any(BigInt),
      'vcpu.1.state': expect.any(Number),
    })
    expect(await numberOf(guest.interfaceAddresses({ source: 'agent' }))).toBe(74)
    expect(await numberOf(guest.screenshot())).toBe(55)
    await guest.reset()
    await guest.destroy()
    expect(await numberOf(guest.state())).toBe(42)
  }, 20_000)

  test('changes its devices', async () => {
    const conn = await connectFor(target)
    const guest = await conn.domains.define(tiny('changing'), { validate: true })
    expect(await conn.domains.list({ persistent: true, active: false })).toEqual([guest])
    const image = join(libvirtd.directory, 'image')
    await writeFile(image, Buffer.alloc(512))
    const disk = (options: string): string =>
      `<disk type='file' device='disk'><source file='${image}'/><target dev='vda' bus='virtio'/>${options}</disk>`
    await guest.attachDevice(disk(''), { config: true })
    expect(await guest.xml()).toContain(`<source file='${image}'/>`)
    await guest.updateDevice(disk('<readonly/>'), { config: true })
    expect(await guest.xml()).toContain('<readonly/>')
    expect(await numberOf(guest.attachDevice(disk(''), { config: true }))).toBe(55)
    expect(await numberOf(guest.attachDevice(disk(''), { live: true }))).toBe(55)
    await guest.detachDevice(disk(''), { config: true })
    expect(await guest.xml()).not.toContain(image)
    await guest.undefine({
      nvram: true,
      managedSave: true,
      snapshotsMetadata: true,
      checkpointsMetadata: true,
    })
    expect(await conn.domains.list({ active: false })).toEqual([])
  })

  test('is saved and restored', async () => {
    const conn = await connectFor(target)
    const guest = await conn.domains.create(tiny('saved'))
    const file = join(libvirtd.directory, 'memory')
    await guest.save(file, { paused: true })
    expect(await numberOf(guest.state())).toBe(42)
    await conn.domains.restore(file)
    const restored = await conn.domains.byName('saved')
    expect(await restored.state()).toMatchObject({ state: 'paused' })
    expect(restored.uuid).toBe(guest.uuid)
    await restored.destroy()
  }, 20_000)
})
