import {
  connectListAllStoragePools,
  storagePoolBuild,
  storagePoolCreate,
  storagePoolCreateXml,
  storagePoolDefineXml,
  storagePoolDelete,
  storagePoolDestroy,
  storagePoolGetAutostart,
  storagePoolGetInfo,
  storagePoolGetXmlDesc,
  storagePoolIsActive,
  storagePoolIsPersistent,
  storagePoolListAllVolumes,
  storagePoolLookupByName,
  storagePoolLookupByTargetPath,
  storagePoolLookupByUuid,
  storagePoolLookupByVolume,
  storagePoolRefresh,
  storagePoolSetAutostart,
  storagePoolUndefine,
  storageVolCreateXml,
  storageVolCreateXmlFrom,
  storageVolLookupByName,
} from '@hostloop/protocol/storage'
import { describe, expect, test } from 'vitest'
import { StoragePool } from '../src/storage-pool.ts'
import { StoragePools } from '../src/storage-pools.ts'
import type { StoragePoolType } from '../src/storage-pools.ts'
import { StorageVolume } from '../src/storage-volume.ts'
import { exchange, method, nobody, ScriptedServer, testMethods, uuidOf } from './objects-world.ts'

const pool = { name: 'default', uuid: uuidOf(5) }
const other = { name: 'other', uuid: uuidOf(37) }
const vol = { pool: 'default', name: 'disk.img', key: '/pool/disk.img' }
const storagePool = new StoragePool(nobody, pool)
const volume = new StorageVolume(nobody, vol)
const xml = '<pool/>'
const none = undefined

test('what it knows of itself', () => {
  expect(storagePool.name).toBe('default')
  expect(storagePool.uuid).toBe('05060708-090a-0b0c-0d0e-0f1011121314')
  expect(storagePool.ref).toBe(pool)
})

describe('the pools of a connection', () => {
  const does = method(StoragePools)
  testMethods([
    does(
      'list',
      (pools, o) => pools.list(o),
      exchange(connectListAllStoragePools, { needResults: 1, flags: 0 }, { pools: [pool, other], ret: 2 }),
      [storagePool, new StoragePool(nobody, other)],
    ),
    does(
      'list, filtered',
      (pools, o) =>
        pools.list({ active: true, persistent: true, autostart: true, type: ['dir', 'zfs'], ...o }),
      exchange(
        connectListAllStoragePools,
        { needResults: 1, flags: 2 | 4 | 16 | 64 | 131072 },
        { pools: [], ret: 0 },
      ),
      [],
    ),
    does(
      'list, filtered the other way',
      (pools, o) => pools.list({ active: false, persistent: false, autostart: false, ...o }),
      exchange(connectListAllStoragePools, { needResults: 1, flags: 1 | 8 | 32 }, { pools: [], ret: 0 }),
      [],
    ),
    does(
      'byName',
      (pools, o) => pools.byName('default', o),
      exchange(storagePoolLookupByName, { name: 'default' }, { pool }),
      storagePool,
    ),
    does(
      'byUuid',
      (pools, o) => pools.byUuid(storagePool.uuid, o),
      exchange(storagePoolLookupByUuid, { uuid: pool.uuid }, { pool }),
      storagePool,
    ),
    does(
      'byVolume',
      (pools, o) => pools.byVolume(volume, o),
      exchange(storagePoolLookupByVolume, { vol }, { pool }),
      storagePool,
    ),
    does(
      'byTargetPath',
      (pools, o) => pools.byTargetPath('/pool', o),
      exchange(storagePoolLookupByTargetPath, { path: '/pool' }, { pool }),
      storagePool,
    ),
    does(
      'define',
      (pools, o) => pools.define(xml, o),
      exchange(storagePoolDefineXml, { xml, flags: 0 }, { pool }),
      storagePool,
    ),
    does(
      'define, validated',
      (pools, o) => pools.define(xml, { validate: true, ...o }),
      exchange(storagePoolDefineXml, { xml, flags: 1 }, { pool }),
      storagePool,
    ),
    does(
      'create',
      (pools, o) => pools.create(xml, { build: true, overwrite: true, ...o }),
      exchange(storagePoolCreateXml, { xml, flags: 1 | 2 }, { pool }),
      storagePool,
    ),
  ])

  test.each<[StoragePoolType, number]>([
    ['dir', 64],
    ['fs', 128],
    ['netfs', 256],
    ['logical', 512],
    ['disk', 1024],
    ['iscsi', 2048],
    ['scsi', 4096],
    ['mpath', 8192],
    ['rbd', 16384],
    ['sheepdog', 32768],
    ['gluster', 65536],
    ['zfs', 131072],
    ['vstorage', 262144],
    ['iscsi-direct', 524288],
  ])('list of type %s', async (type, flags) => {
    const args = { needResults: 1, flags }
    const server = new ScriptedServer([exchange(connectListAllStoragePools, args, { pools: [], ret: 0 })])
    await server.result(new StoragePools(server.caller).list({ type }))
    expect(server.seen[0]!.args).toEqual(args)
  })
})

describe('a pool', () => {
  const does = method(StoragePool, pool)
  const size = { capacity: 2n ** 63n, allocation: 2n ** 62n, available: 7n }
  const bytes = { capacityBytes: 2n ** 63n, allocationBytes: 2n ** 62n, availableBytes: 7n }
  testMethods([
    does('start', (pool, o) => pool.start(o), exchange(storagePoolCreate, { pool, flags: 0 }, none)),
    does(
      'start, built',
      (pool, o) => pool.start({ build: true, noOverwrite: true, ...o }),
      exchange(storagePoolCreate, { pool, flags: 1 | 4 }, none),
    ),
    does('build', (pool, o) => pool.build(o), exchange(storagePoolBuild, { pool, flags: 0 }, none)),
    does(
      'build, with words',
      (pool, o) => pool.build({ repair: true, overwrite: true, ...o }),
      exchange(storagePoolBuild, { pool, flags: 1 | 8 }, none),
    ),
    does(
      'build, with the other words',
      (pool, o) => pool.build({ resize: true, noOverwrite: true, ...o }),
      exchange(storagePoolBuild, { pool, flags: 2 | 4 }, none),
    ),
    does('refresh', (pool, o) => pool.refresh(o), exchange(storagePoolRefresh, { pool, flags: 0 }, none)),
    does('destroy', (pool, o) => pool.destroy(o), exchange(storagePoolDestroy, { pool }, none)),
    does('delete', (pool, o) => pool.delete(o), exchange(storagePoolDelete, { pool, flags: 0 }, none)),
    does(
      'delete, zeroed',
      (pool, o) => pool.delete({ zeroed: true, ...o }),
      exchange(storagePoolDelete, { pool, flags: 1 }, none),
    ),
    does('undefine', (pool, o) => pool.undefine(o), exchange(storagePoolUndefine, { pool }, none)),
    does('info', (pool, o) => pool.info(o), exchange(storagePoolGetInfo, { pool }, { state: 2, ...size }), {
      state: 'running',
      ...bytes,
    }),
    does(
      'info, of a state without a name',
      (pool, o) => pool.info(o),
      exchange(storagePoolGetInfo, { pool }, { state: 9, ...size }),
      { state: 9, ...bytes },
    ),
    does('xml', (pool, o) => pool.xml(o), exchange(storagePoolGetXmlDesc, { pool, flags: 0 }, { xml }), xml),
    does(
      'xml, inactive',
      (pool, o) => pool.xml({ inactive: true, ...o }),
      exchange(storagePoolGetXmlDesc, { pool, flags: 1 }, { xml }),
      xml,
    ),
    does(
      'isActive',
      (pool, o) => pool.isActive(o),
      exchange(storagePoolIsActive, { pool }, { active: 0 }),
      false,
    ),
    does(
      'isPersistent',
      (pool, o) => pool.isPersistent(o),
      exchange(storagePoolIsPersistent, { pool }, { persistent: 1 }),
      true,
    ),
    does(
      'autostart',
      (pool, o) => pool.autostart(o),
      exchange(storagePoolGetAutostart, { pool }, { autostart: 1 }),
      true,
    ),
    does(
      'setAutostart(true)',
      (pool, o) => pool.setAutostart(true, o),
      exchange(storagePoolSetAutostart, { pool, autostart: 1 }, none),
    ),
    does(
      'setAutostart(false)',
      (pool, o) => pool.setAutostart(false, o),
      exchange(storagePoolSetAutostart, { pool, autostart: 0 }, none),
    ),
    does(
      'volumes',
      (pool, o) => pool.volumes(o),
      exchange(storagePoolListAllVolumes, { pool, needResults: 1, flags: 0 }, { vols: [vol], ret: 1 }),
      [volume],
    ),
    does(
      'volumeByName',
      (pool, o) => pool.volumeByName('disk.img', o),
      exchange(storageVolLookupByName, { pool, name: 'disk.img' }, { vol }),
      volume,
    ),
    does(
      'createVolume',
      (pool, o) => pool.createVolume(xml, o),
      exchange(storageVolCreateXml, { pool, xml, flags: 0 }, { vol }),
      volume,
    ),
    does(
      'createVolume, with words',
      (pool, o) => pool.createVolume(xml, { preallocMetadata: true, validate: true, ...o }),
      exchange(storageVolCreateXml, { pool, xml, flags: 1 | 4 }, { vol }),
      volume,
    ),
    does(
      'cloneVolume',
      (pool, o) => pool.cloneVolume(xml, volume, { reflink: true, ...o }),
      exchange(storageVolCreateXmlFrom, { pool, xml, clonevol: vol, flags: 2 }, { vol }),
      volume,
    ),
  ])
})
