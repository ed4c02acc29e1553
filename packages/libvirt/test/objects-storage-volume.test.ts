import {
  storageVolDelete,
  storageVolDownload,
  storageVolGetInfo,
  storageVolGetInfoFlags,
  storageVolGetPath,
  storageVolGetXmlDesc,
  storageVolLookupByKey,
  storageVolLookupByPath,
  storageVolResize,
  storageVolUpload,
  storageVolWipe,
  storageVolWipePattern,
} from '@hostloop/protocol/storage'
import { describe, expect, test } from 'vitest'
import { StorageVolume } from '../src/storage-volume.ts'
import { StorageVolumes } from '../src/storage-volumes.ts'
import {
  exchange,
  method,
  nobody,
  readText,
  ScriptedServer,
  testMethods,
  writeText,
} from './objects-world.ts'

const vol = { pool: 'default', name: 'disk.img', key: '/pool/disk.img' }
const volume = new StorageVolume(nobody, vol)
const none = undefined

test('what it knows of itself', () => {
  expect(volume.name).toBe('disk.img')
  expect(volume.key).toBe('/pool/disk.img')
  expect(volume.poolName).toBe('default')
  expect(volume.ref).toBe(vol)
})

describe('the volumes of a connection', () => {
  const does = method(StorageVolumes)
  testMethods([
    does(
      'byKey',
      (volumes, o) => volumes.byKey('/pool/disk.img', o),
      exchange(storageVolLookupByKey, { key: '/pool/disk.img' }, { vol }),
      volume,
    ),
    does(
      'byPath',
      (volumes, o) => volumes.byPath('/pool/disk.img', o),
      exchange(storageVolLookupByPath, { path: '/pool/disk.img' }, { vol }),
      volume,
    ),
  ])
})

describe('a volume', () => {
  const does = method(StorageVolume, vol)
  const size = { capacity: 2n ** 63n, allocation: 7n }
  const bytes = { capacityBytes: 2n ** 63n, allocationBytes: 7n }
  testMethods([
    does('info', (volume, o) => volume.info(o), exchange(storageVolGetInfo, { vol }, { type: 0, ...size }), {
      type: 'file',
      ...bytes,
    }),
    does(
      'info, physical, of a type without a name',
      (volume, o) => volume.info({ physical: true, ...o }),
      exchange(storageVolGetInfoFlags, { vol, flags: 1 }, { type: 9, ...size }),
      { type: 9, ...bytes },
    ),
    does(
      'xml',
      (volume, o) => volume.xml(o),
      exchange(storageVolGetXmlDesc, { vol, flags: 0 }, { xml: '<volume/>' }),
      '<volume/>',
    ),
    does(
      'path',
      (volume, o) => volume.path(o),
      exchange(storageVolGetPath, { vol }, { name: '/disk' }),
      '/disk',
    ),
    does(
      'resize',
      (volume, o) => volume.resize(2n ** 40n, o),
      exchange(storageVolResize, { vol, capacity: 2n ** 40n, flags: 0 }, none),
    ),
    does(
      'resize, with words',
      (volume, o) => volume.resize(5n, { allocate: true, delta: true, shrink: true, ...o }),
      exchange(storageVolResize, { vol, capacity: 5n, flags: 1 | 2 | 4 }, none),
    ),
    does('wipe', (volume, o) => volume.wipe(o), exchange(storageVolWipe, { vol, flags: 0 }, none)),
    does(
      'wipe, with an algorithm',
      (volume, o) => volume.wipe({ algorithm: 'trim', ...o }),
      exchange(storageVolWipePattern, { vol, algorithm: 9, flags: 0 }, none),
    ),
    does(
      'wipe, with the algorithm whose number is 0',
      (volume, o) => volume.wipe({ algorithm: 'zero', ...o }),
      exchange(storageVolWipePattern, { vol, algorithm: 0, flags: 0 }, none),
    ),
    does('delete', (volume, o) => volume.delete(o), exchange(storageVolDelete, { vol, flags: 0 }, none)),
    does(
      'delete, with words',
      (volume, o) => volume.delete({ zeroed: true, withSnapshots: true, ...o }),
      exchange(storageVolDelete, { vol, flags: 1 | 2 }, none),
    ),
    does(
      'download, of all',
      (volume, o) => volume.download(o).then(({ state }) => state),
      exchange(storageVolDownload, { vol, offset: 0n, length: 0n, flags: 0 }, none),
      'open',
    ),
    does(
      'upload, of all',
      (volume, o) => volume.upload(o).then(({ state }) => state),
      exchange(storageVolUpload, { vol, offset: 0n, length: 0n, flags: 0 }, none),
      'open',
    ),
  ])

  test('download', async () => {
    const args = { vol, offset: 2n ** 40n, length: 5n, flags: 1 }
    const server = new ScriptedServer([exchange(storageVolDownload, args, none)])
    const options = { offset: 2n ** 40n, length: 5n, sparse: true }
    const stream = await server.result(new StorageVolume(server.caller, vol).download(options))
    expect(server.seen[0]!.args).toEqual(args)
    writeText(server.streams[0]!, 'bytes')
    server.streams[0]!.end()
    await server.run()
    expect(readText(stream)).toBe('bytes')
    expect(stream.readEnded).toBe(true)
    expect(stream.error).toBeUndefined()
  })

  test('upload', async () => {
    const args = { vol, offset: 3n, length: 5n, flags: 1 }
    const server = new ScriptedServer([exchange(storageVolUpload, args, none)])
    const options = { offset: 3n, length: 5n, sparse: true }
    const stream = await server.result(new StorageVolume(server.caller, vol).upload(options))
    expect(server.seen[0]!.args).toEqual(args)
    writeText(stream, 'bytes')
    stream.end()
    await server.run()
    expect(readText(server.streams[0]!)).toBe('bytes')
    expect(server.streams[0]!.readEnded).toBe(true)
    expect(stream.readEnded, 'before the server has used it').toBe(false)
    server.streams[0]!.end()
    await server.run()
    expect(stream.readEnded).toBe(true)
    expect(stream.error).toBeUndefined()
  })
})
