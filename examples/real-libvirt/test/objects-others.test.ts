import { HandleEvent, whenReady } from '@hostloop/core'
import { LibvirtError } from '@hostloop/libvirt'
import { createNodeEventImpl } from '@hostloop/node'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { libvirtPrograms, startLibvirtd, virsh } from '../src/index.ts'
import type { Libvirtd } from '../src/index.ts'
import { connectFor } from './adapters.ts'
import { readToEnd, writeAndEnd } from './stream-bytes.ts'

const UUID = '0f0e0d0c-0b0a-0908-0706-050403020100'

async function refusal(promise: Promise<unknown>): Promise<LibvirtError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(LibvirtError)
  return error as LibvirtError
}

/** What would take the runner seconds for millions of them. */
function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

function names(objects: readonly { readonly name: string }[]): string[] {
  return objects.map(({ name }) => name).sort()
}

describe.skipIf(libvirtPrograms === undefined)('what else libvirt has', () => {
  let libvirtd: Libvirtd
  beforeAll(async () => {
    libvirtd = await startLibvirtd()
  })
  afterAll(() => libvirtd.stop())

  /** Of one of the daemon's drivers that has no hypervisor. */
  const session = (driver: string): { uri: string } => ({
    uri: `${driver}+unix:///session?socket=${libvirtd.socket}`,
  })

  describe('of the test driver', () => {
    test('networks', async () => {
      const conn = await connectFor(libvirtd)
      const { networks } = conn
      expect(await refusal(networks.byName('net'))).toMatchObject({
        number: 43,
        numberName: 'VIR_ERR_NO_NETWORK',
      })
      const net = await networks.define(
        `<network><name>net</name><uuid>${UUID}</uuid><bridge name='br7'/></network>`,
      )
      expect([net.name, net.uuid]).toEqual(['net', UUID])
      expect(await networks.byName('net')).toEqual(net)
      expect(await networks.byUuid(UUID)).toEqual(net)
      expect(names(await networks.list())).toEqual(['default', 'net'])
      expect(names(await networks.list({ active: false, persistent: true }))).toEqual(['net'])
      expect(await net.isActive()).toBe(false)
      await net.start()
      expect(await net.isActive()).toBe(true)
      expect(await net.isPersistent()).toBe(true)
      expect(await net.bridgeName()).toBe('br7')
      expect(await net.xml()).toContain(`<uuid>${UUID}</uuid>`)
      expect(await refusal(net.xml({ inactive: true }))).toMatchObject({ number: 8 })
      expect(await refusal(net.dhcpLeases())).toMatchObject({ number: 3, domainName: 'VIR_FROM_NETWORK' })
      await net.setAutostart(true)
      expect(await net.autostart()).toBe(true)
      expect(names(await networks.list({ autostart: true }))).toEqual(['net'])
      expect((await virsh(libvirtd, 'net-info', 'net')).stdout).toMatch(
        /Active: +yes\nPersistent: +yes\nAutostart: +yes\n/,
      )
      await net.destroy()
      await net.undefine()
      expect(names(await networks.list())).toEqual(['default'])
      const passing = await networks.create("<network><name>passing</name><bridge name='br8'/></network>", {
        validate: true,
      })
      expect(await passing.isPersistent()).toBe(false)
      expect(names(await networks.list({ persistent: false }))).toEqual(['passing'])
      await passing.destroy()
      expect(await refusal(passing.xml())).toMatchObject({ number: 43 })
    })

    test('storage pools and volumes', async () => {
      const conn = await connectFor(libvirtd)
      const pools = conn.storagePools
      expect(await refusal(pools.byName('pool'))).toMatchObject({
        number: 49,
        numberName: 'VIR_ERR_NO_STORAGE_POOL',
      })
      const pool = await pools.define(
        `<pool type='dir'><name>pool</name><uuid>${UUID}</uuid><target><path>/pool</path></target></pool>`,
      )
      expect([pool.name, pool.uuid]).toEqual(['pool', UUID])
      expect(await pools.byName('pool')).toEqual(pool)
      expect(await pools.byUuid(UUID)).toEqual(pool)
      expect(names(await pools.list({ active: false }))).toEqual(['pool'])
      expect(names(await pools.list({ type: ['iscsi', 'zfs'] }))).toEqual([])
      expect(await pool.info()).toMatchObject({ state: 'inactive' })
      await pool.build()
      await pool.start()
      await pool.refresh()
      expect(await pool.info()).toEqual({
        state: 'running',
        capacityBytes: 107374182400n,
        allocationBytes: 0n,
        availableBytes: 107374182400n,
      })
      expect([await pool.isActive(), await pool.isPersistent(), await pool.autostart()]).toEqual([
        true,
        true,
        false,
      ])
      await pool.setAutostart(true)
      expect(await pool.autostart()).toBe(true)
      expect(await pool.xml()).toContain(`<uuid>${UUID}</uuid>`)
      const volume = await pool.createVolume(
        "<volume><name>a</name><capacity unit='GiB'>2</capacity></volume>",
      )
      expect([volume.name, volume.poolName, volume.key]).toEqual(['a', 'pool', '/pool/a'])
      const clone = await pool.cloneVolume('<volume><name>b</name><capacity>0</capacity></volume>', volume)
      expect(names(await pool.volumes())).toEqual(['a', 'b'])
      expect(await pool.volumeByName('a')).toEqual(volume)
      expect(await conn.storageVolumes.byKey('/pool/b')).toEqual(clone)
      expect(await conn.storageVolumes.byPath('/pool/a')).toEqual(volume)
      expect(await pools.byVolume(volume)).toEqual(pool)
      expect(await volume.path()).toBe('/pool/a')
      expect(await volume.xml()).toContain('<name>a</name>')
      expect(await volume.info()).toMatchObject({ type: 'file', capacityBytes: 2147483648n })
      expect((await virsh(libvirtd, 'vol-list', 'pool')).stdout).toMatch(/a +\/pool\/a\n *b +\/pool\/b\n/)
      expect(await refusal(volume.download())).toMatchObject({ number: 3, domainName: 'VIR_FROM_STORAGE' })
      await volume.delete()
      expect(await refusal(volume.info())).toMatchObject({ number: 50, numberName: 'VIR_ERR_NO_STORAGE_VOL' })
      await clone.delete()
      await pool.destroy()
      await pool.delete()
      await pool.undefine()
      expect(names(await pools.list())).toEqual(['default-pool'])
      const passing = await pools.create(
        "<pool type='dir'><name>passing</name><target><path>/p</path></target></pool>",
      )
      expect(names(await pools.list({ persistent: false, type: 'dir' }))).toEqual(['passing'])
      await passing.destroy()
      expect(await refusal(passing.info())).toMatchObject({ number: 49 })
    })

    test('node devices', async () => {
      const { nodeDevices } = await connectFor(libvirtd)
      const host = await nodeDevices.byName('scsi_host1')
      expect(await host.capabilities()).toEqual(['scsi_host'])
      expect(await host.parent()).toBe('computer')
      expect(await (await nodeDevices.byName('computer')).parent()).toBeUndefined()
      expect(await host.xml()).toContain('<name>scsi_host1</name>')
      expect(names(await nodeDevices.list({ capability: 'scsi_host' }))).toContain('scsi_host1')
      expect(await nodeDevices.list({ capability: ['net', 'usb'] })).toEqual([])
      const adapter = await nodeDevices.create(
        `<device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'>
          <wwnn>2000000000000001</wwnn><wwpn>2000000000000002</wwpn></capability></capability></device>`,
      )
      expect(names(await nodeDevices.list())).toContain(adapter.name)
      await adapter.destroy()
      expect(await refusal(adapter.xml())).toMatchObject({ number: 53, numberName: 'VIR_ERR_NO_NODE_DEVICE' })
    })

    test('the node', async () => {
      const { node } = await connectFor(libvirtd)
      expect(await node.info()).toEqual({
        model: 'i686',
        memoryKiB: 3145728n,
        cpus: 16,
        mhz: 1400,
        numaCells: 2,
        socketsPerCell: 2,
        coresPerSocket: 2,
        threadsPerCore: 2,
      })
      const { stdout } = await virsh(libvirtd, 'freecell')
      expect(await node.freeMemory()).toBe(BigInt(/Total: (\d+) KiB/.exec(stdout)![1]!) * 1024n)
      expect(Object.keys(await node.cpuStats()).sort()).toEqual(['idle', 'iowait', 'kernel', 'user'])
      expect(Object.keys(await node.cpuStats({ cpu: 0 })).sort()).toEqual([
        'idle',
        'iowait',
        'kernel',
        'user',
      ])
      expect(await refusal(node.memoryStats())).toMatchObject({ number: 3 })
    })

    test('secrets, which it does not have', async () => {
      const { secrets } = await connectFor(libvirtd)
      const lacking = { number: 3, numberName: 'VIR_ERR_NO_SUPPORT', domainName: 'VIR_FROM_SECRET' }
      expect(await refusal(secrets.list())).toMatchObject(lacking)
    })
  })

  describe('of the drivers for one thing each', () => {
    test('the bytes of a volume', async () => {
      const loop = createNodeEventImpl()
      const { storagePools } = await connectFor(session('storage'), { loop })
      const path = join(libvirtd.directory, 'bytes')
      const pool = await storagePools.create(
        `<pool type='dir'><name>bytes</name><target><path>${path}</path></target></pool>`,
        { build: true },
      )
      expect(await storagePools.byTargetPath(path)).toEqual(pool)
      const volume = await pool.createVolume(
        "<volume><name>disk</name><capacity unit='MiB'>3</capacity></volume>",
      )
      const bytes = randomBytes(3 * 1024 * 1024)
      await writeAndEnd(await volume.upload(), bytes, loop)
      expect(same(await readFile(join(path, 'disk')), bytes)).toBe(true)
      expect(same(await readToEnd(await volume.download(), loop), bytes)).toBe(true)
      const part = await volume.download({ offset: 1_000_000n, length: 500_000n })
      expect(same(await readToEnd(part, loop), bytes.subarray(1_000_000, 1_500_000))).toBe(true)
      await writeAndEnd(await volume.upload({ offset: 10n, length: 3n }), Buffer.from('abc'), loop)
      expect((await readFile(join(path, 'disk'))).subarray(10, 13).toString()).toBe('abc')
      await volume.wipe()
      expect(same(await readFile(join(path, 'disk')), Buffer.alloc(3 * 1024 * 1024))).toBe(true)
      await volume.resize(5_242_880n)
      expect(await volume.info()).toMatchObject({ capacityBytes: 5_242_880n })
      expect(await refusal(volume.resize(4_194_304n))).toMatchObject({ number: 8 })
      await volume.resize(4_194_304n, { shrink: true })
      await volume.resize(1n, { delta: true })
      expect(await volume.info({ physical: true })).toMatchObject({
        type: 'file',
        allocationBytes: 4_194_305n,
      })
      expect(await refusal(volume.wipe({ algorithm: 'trim' }))).toMatchObject({ number: 74 })
      await volume.delete()
      await pool.destroy()
    })

    test('the holes of a volume', async () => {
      const loop = createNodeEventImpl()
      const { storagePools } = await connectFor(session('storage'), { loop })
      const path = join(libvirtd.directory, 'holes')
      const pool = await storagePools.create(
        `<pool type='dir'><name>holes</name><target><path>${path}</path></target></pool>`,
        { build: true },
      )
      const volume = await pool.createVolume(
        "<volume><name>disk</name><capacity unit='MiB'>64</capacity><allocation>0</allocation></volume>",
      )
      const upload = await volume.upload({ sparse: true })
      upload.write(Buffer.from('begin'))
      expect(upload.sendHole(2n ** 25n)).toBe(true)
      await writeAndEnd(upload, Buffer.from('end'), loop)
      const download = await volume.download({ sparse: true })
      let text = ''
      let holes = 0n
      while (!download.readEnded) {
        await whenReady(download, HandleEvent.READABLE, { loop })
        text += Buffer.from(download.read() ?? []).toString()
        holes += download.takeHole()
      }
      expect(download.error).toBeUndefined()
      const found = text.replaceAll('\0', '')
      expect(found).toBe('beginend')
      expect(BigInt(text.length) + holes).toBe(2n ** 25n + 8n)
      // The blocks of the file system may be of any size; those around the hole have zeros too.
      expect(holes).toBeGreaterThan(2n ** 24n)
      await volume.delete()
      await pool.destroy()
    })

    test('secrets', async () => {
      const { secrets } = await connectFor(session('secret'))
      const secret = await secrets.define(
        `<secret ephemeral='yes' private='no'><uuid>${UUID}</uuid>
          <usage type='ceph'><name>client.admin</name></usage></secret>`,
        { validate: true },
      )
      expect([secret.uuid, secret.usageType, secret.usageId]).toEqual([UUID, 'ceph', 'client.admin'])
      expect(await refusal(secret.value())).toMatchObject({ number: 66, numberName: 'VIR_ERR_NO_SECRET' })
      await secret.setValue(Uint8Array.of(0, 1, 254, 255))
      expect(await secret.value()).toEqual(Uint8Array.of(0, 1, 254, 255))
      expect(await secrets.byUuid(UUID)).toEqual(secret)
      expect(await secrets.byUsage('ceph', 'client.admin')).toEqual(secret)
      expect(await secrets.list()).toEqual([secret])
      expect(await secrets.list({ ephemeral: true, private: false })).toEqual([secret])
      expect(await secrets.list({ ephemeral: false })).toEqual([])
      expect(await secrets.list({ private: true })).toEqual([])
      expect(await secret.xml()).toContain('<name>client.admin</name>')
      await secret.undefine()
      expect(await refusal(secrets.byUuid(UUID))).toMatchObject({ number: 66 })
      expect(await secrets.list()).toEqual([])
    })

    test('networks', async () => {
      const { networks } = await connectFor(session('network'))
      const net = await networks.define("<network><name>net</name><bridge name='br7'/></network>", {
        validate: true,
      })
      expect(await net.xml({ inactive: true })).toContain("<bridge name='br7'")
      expect(await net.dhcpLeases()).toEqual([])
      expect(await net.dhcpLeases({ mac: '52:54:00:00:00:01' })).toEqual([])
      await net.undefine()
      expect(await networks.list()).toEqual([])
    })

    test('the devices of this machine', async () => {
      const { nodeDevices } = await connectFor(session('nodedev'))
      const all = names(await nodeDevices.list())
      // That flag is 1 << 31.
      expect(names(await nodeDevices.list({ active: true }))).toEqual(all)
      const interfaces = await nodeDevices.list({ capability: 'net' })
      expect(interfaces.length).toBeGreaterThan(0)
      for (const each of interfaces) expect(await each.capabilities()).toContain('net')
      expect(await interfaces[0]!.isActive()).toBe(true)
      expect(await interfaces[0]!.xml()).toContain(`<name>${interfaces[0]!.name}</name>`)
      expect(await nodeDevices.list({ active: false })).toEqual([])
    })
  })
})
