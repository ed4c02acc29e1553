import { LibvirtError } from '@hostloop/libvirt'
import type { Connection, Domain } from '@hostloop/libvirt'
import { createNodeEventImpl } from '@hostloop/node'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { libvirtPrograms, startLibvirtd, virsh } from '../src/index.ts'
import type { Libvirtd } from '../src/index.ts'
import { connectFor } from './adapters.ts'
import { readToEnd } from './stream-bytes.ts'

/** What its one domain is from the beginning. */
const TEST_UUID = '6695eb01-f6a4-8304-79aa-97f2502e193f'
const GUEST_UUID = '0f0e0d0c-0b0a-0908-0706-050403020100'
const GUEST = `
  <domain type='test'>
    <name>guest</name>
    <uuid>${GUEST_UUID}</uuid>
    <memory unit='KiB'>4096</memory>
    <currentMemory unit='KiB'>2048</currentMemory>
    <vcpu current='1'>4</vcpu>
    <os><type>hvm</type></os>
  </domain>`

/** A daemon of the test's own: all connections to the test driver's default share one state. */
async function world(): Promise<{ conn: Connection; libvirtd: Libvirtd }> {
  const libvirtd = await startLibvirtd()
  onTestFinished(() => libvirtd.stop())
  return { conn: await connectFor(libvirtd), libvirtd }
}

/** What virsh says, on one line. */
async function says(libvirtd: Libvirtd, ...args: string[]): Promise<string> {
  const { stdout, stderr, code } = await virsh(libvirtd, ...args)
  expect(code, stderr).toBe(0)
  return stdout.trim().split(/\s+/).join(' ')
}

async function refusal(promise: Promise<unknown>): Promise<LibvirtError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(LibvirtError)
  return error as LibvirtError
}

function names(objects: readonly { readonly name: string }[]): string[] {
  return objects.map(({ name }) => name).sort()
}

describe.skipIf(libvirtPrograms === undefined)('domains of the test driver', () => {
  test('list, with each filter', async () => {
    const { conn, libvirtd } = await world()
    const guest = await conn.domains.define(GUEST)
    const passing = await conn.domains.create(
      GUEST.replace('guest', 'passing').replace(GUEST_UUID, randomUUID()),
    )
    await passing.suspend()
    await guest.setAutostart(true)
    await virsh(libvirtd, 'snapshot-create-as', 'test', 'first')
    const list = async (filter?: Parameters<typeof conn.domains.list>[0]): Promise<string[]> =>
      names(await conn.domains.list(filter))
    expect(await list()).toEqual(['guest', 'passing', 'test'])
    expect((await says(libvirtd, 'list', '--all', '--name')).split(' ').sort()).toEqual(await list())
    expect(await list({ active: true })).toEqual(['passing', 'test'])
    expect(await list({ active: false })).toEqual(['guest'])
    expect(await list({ persistent: true })).toEqual(['guest', 'test'])
    expect(await list({ persistent: false })).toEqual(['passing'])
    expect(await list({ state: 'running' })).toEqual(['test'])
    expect(await list({ state: 'paused' })).toEqual(['passing'])
    expect(await list({ state: ['shutoff', 'running'] })).toEqual(['guest', 'test'])
    expect(await list({ state: 'other' })).toEqual([])
    expect(await list({ autostart: true })).toEqual(['guest'])
    expect(await list({ autostart: false })).toEqual(['passing', 'test'])
    expect(await list({ hasSnapshot: true })).toEqual(['test'])
    expect(await list({ hasSnapshot: false, active: true })).toEqual(['passing'])
    expect(await list({ hasCheckpoint: true })).toEqual([])
    expect(await list({ hasManagedSave: true })).toEqual([])
    expect(await list({ active: true, autostart: true })).toEqual([])
  })

  test('look up', async () => {
    const { conn } = await world()
    const byName = await conn.domains.byName('test')
    expect(byName.name).toBe('test')
    expect(byName.uuid).toBe(TEST_UUID)
    expect(byName.id).toBe(1)
    expect(await conn.domains.byUuid(TEST_UUID)).toEqual(byName)
    expect(await conn.domains.byUuid(byName.ref.uuid)).toEqual(byName)
    expect(await conn.domains.byId(1)).toEqual(byName)
  })

  test('look up what is not there: error 42', async () => {
    const { conn } = await world()
    const absent = {
      number: 42,
      numberName: 'VIR_ERR_NO_DOMAIN',
      code: 'REMOTE_ERROR',
      levelName: 'VIR_ERR_ERROR',
    }
    expect(await refusal(conn.domains.byName('absent'))).toMatchObject({
      ...absent,
      domainName: 'VIR_FROM_TEST',
      message: 'Domain not found',
    })
    expect(await refusal(conn.domains.byUuid(GUEST_UUID))).toMatchObject(absent)
    expect(await refusal(conn.domains.byId(77))).toMatchObject(absent)
    const guest = await conn.domains.define(GUEST)
    await guest.undefine()
    expect(await refusal(guest.info())).toMatchObject(absent)
  })

  test('from definition to its end, as virsh sees it', async () => {
    const { conn, libvirtd } = await world()
    let guest: Domain = await conn.domains.define(GUEST)
    const is = async (state: string, reason: string): Promise<void> => {
      expect(await guest.state()).toEqual({ state, reason })
      expect((await guest.info()).state).toBe(state)
      expect(await guest.isActive()).toBe(state !== 'shutoff')
      const said = await says(libvirtd, 'domstate', 'guest', '--reason')
      expect(said).toBe(`${state.replace('shutoff', 'shut off')} (${reason})`)
    }
    expect(guest.id).toBeUndefined()
    await is('shutoff', 'unknown')
    guest = await guest.start()
    expect(guest.id).toBe(2)
    await is('running', 'booted')
    await guest.suspend()
    await is('paused', 'user')
    await guest.resume()
    await is('running', 'unpaused')
    await guest.reboot()
    await is('running', 'booted')
    await guest.reboot({ via: 'acpiPowerBtn' })
    await is('running', 'booted')
    await guest.reset()
    await is('running', 'booted')
    await guest.shutdown()
    await is('shutoff', 'shutdown')
    await guest.start()
    await guest.destroy()
    await is('shutoff', 'destroyed')
    await guest.start()
    await guest.destroy({ graceful: true })
    await is('shutoff', 'destroyed')
    await guest.undefine()
    expect(names(await conn.domains.list())).toEqual(['test'])
  })

  test('operations that make no sense now', async () => {
    const { conn } = await world()
    const domain = await conn.domains.byName('test')
    const invalid = { number: 55, numberName: 'VIR_ERR_OPERATION_INVALID' }
    expect(await refusal(domain.start())).toMatchObject({ number: 1, numberName: 'VIR_ERR_INTERNAL_ERROR' })
    expect(await refusal(domain.rename('other'))).toMatchObject(invalid)
    await domain.destroy()
    expect(await refusal(domain.destroy())).toMatchObject(invalid)
    expect(await refusal(domain.reset())).toMatchObject(invalid)
    expect(await refusal(domain.managedSave())).toMatchObject(invalid)
  })

  test('one that is not defined is gone when it stops', async () => {
    const { conn } = await world()
    const guest = await conn.domains.create(GUEST)
    expect(guest.id).toBe(2)
    expect(await guest.isPersistent()).toBe(false)
    await guest.destroy()
    expect(await refusal(guest.state())).toMatchObject({ number: 42 })
  })

  test('its definition', async () => {
    const { conn, libvirtd } = await world()
    const guest = await conn.domains.define(GUEST, { validate: true })
    expect(guest.uuid).toBe(GUEST_UUID)
    expect(await guest.isPersistent()).toBe(true)
    const started = await guest.start()
    expect(await started.xml()).toContain("<domain type='test' id='2'>")
    expect(await started.xml({ inactive: true })).toContain("<domain type='test'>")
    expect((await says(libvirtd, 'dumpxml', 'guest', '--inactive')).replaceAll(' ', '')).toBe(
      (await started.xml({ inactive: true })).replaceAll(/\s/g, ''),
    )
    await started.destroy()
    expect(await guest.autostart()).toBe(false)
    await guest.setAutostart(true)
    expect(await guest.autostart()).toBe(true)
    expect(await says(libvirtd, 'dominfo', 'guest')).toContain('Autostart: enable')
    await guest.setAutostart(false)
    expect(await guest.autostart()).toBe(false)
    const renamed = await guest.rename('host')
    expect(renamed.name).toBe('host')
    expect(await conn.domains.byName('host')).toEqual(renamed)
    expect(await says(libvirtd, 'domuuid', 'host')).toBe(GUEST_UUID)
  })

  test('XML that libvirt does not take', async () => {
    const { conn } = await world()
    const wrong = GUEST.replace('<os>', '<what/><os>')
    expect(await refusal(conn.domains.define('<domain'))).toMatchObject({
      number: 35,
      numberName: 'VIR_ERR_XML_DETAIL',
    })
    expect(await refusal(conn.domains.define('<network/>'))).toMatchObject({
      number: 27,
      numberName: 'VIR_ERR_XML_ERROR',
    })
    expect(await refusal(conn.domains.define(wrong, { validate: true }))).toMatchObject({
      number: 92,
      numberName: 'VIR_ERR_XML_INVALID_SCHEMA',
    })
    await conn.domains.define(wrong)
  })

  test('its memory and CPUs', async () => {
    const { conn, libvirtd } = await world()
    const guest = await conn.domains.define(GUEST)
    await guest.start()
    expect(await guest.info()).toMatchObject({ maxMemoryKiB: 4096n, memoryKiB: 2048n, vcpus: 1 })
    await guest.setMemory(3072n)
    await guest.setMemory(1024n, { config: true })
    await guest.setVcpus(2, { live: true })
    await guest.setVcpus(3, { config: true })
    expect(await guest.info()).toMatchObject({ maxMemoryKiB: 4096n, memoryKiB: 3072n, vcpus: 2 })
    expect(await says(libvirtd, 'vcpucount', 'guest', '--live', '--current')).toBe('2')
    expect(await says(libvirtd, 'vcpucount', 'guest', '--config', '--current')).toBe('3')
    const next = await guest.xml({ inactive: true })
    expect(next).toContain("<currentMemory unit='KiB'>1024</currentMemory>")
    await guest.destroy()
    await guest.setMemory(8192n, { config: true, maximum: true })
    await guest.setVcpus(6, { config: true, maximum: true })
    expect((await guest.info()).maxMemoryKiB).toBe(8192n)
    expect(await says(libvirtd, 'vcpucount', 'guest', '--config', '--maximum')).toBe('6')
    expect(await refusal(guest.setVcpus(0, { config: true }))).toMatchObject({ number: 8 })
  })

  test('saved and restored', async () => {
    const { conn, libvirtd } = await world()
    const domain = await conn.domains.byName('test')
    const file = join(libvirtd.directory, 'saved')
    await domain.save(file)
    expect(await domain.state()).toEqual({ state: 'shutoff', reason: 'saved' })
    await conn.domains.restore(file)
    expect(await domain.state()).toEqual({ state: 'running', reason: 'restored' })
    await domain.managedSave()
    expect(await domain.hasManagedSave()).toBe(true)
    expect(names(await conn.domains.list({ hasManagedSave: true }))).toEqual(['test'])
    expect(await refusal(domain.undefine())).toMatchObject({ number: 55 })
    await domain.removeManagedSave()
    expect(await domain.hasManagedSave()).toBe(false)
    await domain.start()
    await domain.managedSave()
    await domain.undefine({ managedSave: true })
    expect(await conn.domains.list()).toEqual([])
  })

  test('what it tells of itself', async () => {
    const { conn } = await world()
    const domain = await conn.domains.byName('test')
    expect(await domain.info()).toEqual({
      state: 'running',
      maxMemoryKiB: 8388608n,
      memoryKiB: 2097152n,
      vcpus: 2,
      cpuTimeNs: expect.any(BigInt),
    })
    expect(await domain.hostname()).toBe('testhost')
    expect(await domain.interfaceAddresses()).toEqual([
      {
        name: 'testnet0',
        mac: 'aa:bb:cc:dd:ee:ff',
        addresses: [{ type: 'ipv4', address: expect.stringMatching(/^192\.168\.122\./), prefix: 24 }],
      },
    ])
    const state = { 'state.state': 1, 'state.reason': 0 }
    expect(await domain.stats()).toEqual(state)
    await conn.domains.define(GUEST)
    expect(await conn.domains.stats({ types: 'state', active: true, enforce: true })).toEqual([
      { domain, stats: state },
    ])
    expect(await conn.domains.stats()).toHaveLength(2)
    expect(await refusal(conn.domains.stats({ types: 'block', enforce: true }))).toMatchObject({
      number: 74,
      numberName: 'VIR_ERR_ARGUMENT_UNSUPPORTED',
    })
  })

  test('a picture of its screen', async () => {
    const { libvirtd } = await world()
    const loop = createNodeEventImpl()
    const conn = await connectFor(libvirtd, { loop })
    const domain = await conn.domains.byName('test')
    const { mimeType, stream } = await domain.screenshot()
    expect(mimeType).toBe('image/png')
    const picture = Buffer.from(await readToEnd(stream, loop))
    expect(picture.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    expect(picture.subarray(-8, -4).toString()).toBe('IEND')
  })

  test('what the driver does not have', async () => {
    const { conn } = await world()
    const domain = await conn.domains.byName('test')
    const lacking = { number: 3, numberName: 'VIR_ERR_NO_SUPPORT', domainName: 'VIR_FROM_DOMAIN' }
    const xml = "<disk type='file'><source file='/disk'/><target dev='vdb'/></disk>"
    expect(await refusal(domain.attachDevice(xml))).toMatchObject(lacking)
    expect(await refusal(domain.detachDevice(xml))).toMatchObject(lacking)
    expect(await refusal(domain.updateDevice(xml))).toMatchObject(lacking)
    expect(await refusal(domain.openConsole())).toMatchObject(lacking)
    const flags = { number: 8, numberName: 'VIR_ERR_INVALID_ARG' }
    expect(await refusal(domain.shutdown({ via: 'acpiPowerBtn' }))).toMatchObject(flags)
    expect(await refusal(domain.destroy({ removeLogs: true }))).toMatchObject(flags)
    expect(await refusal(domain.save('/save', { bypassCache: true }))).toMatchObject(flags)
    expect(await refusal(conn.domains.create(GUEST, { paused: true, autodestroy: true }))).toMatchObject({
      ...flags,
      message: 'unsupported flags (0x3) in function testDomainCreateXML',
    })
    // None of these has done anything.
    expect(await domain.state()).toEqual({ state: 'running', reason: 'unknown' })
  })

  test('all that a read-only connection may not do: error 29', async () => {
    const { conn, libvirtd } = await world()
    const reader = await connectFor(libvirtd, { readOnly: true })
    const domain = await reader.domains.byName('test')
    expect(await domain.info()).toMatchObject({ state: 'running' })
    const denied = { number: 29, numberName: 'VIR_ERR_OPERATION_DENIED' }
    expect(await refusal(domain.destroy())).toMatchObject(denied)
    expect(await refusal(domain.xml({ secure: true }))).toMatchObject(denied)
    expect(await refusal(reader.domains.define(GUEST))).toMatchObject(denied)
    expect(names(await conn.domains.list({ active: true }))).toEqual(['test'])
  })
})
