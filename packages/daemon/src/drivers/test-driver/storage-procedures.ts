import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import {
  connectListAllStoragePools,
  connectListDefinedStoragePools,
  connectListStoragePools,
  connectNumOfDefinedStoragePools,
  connectNumOfStoragePools,
  storagePoolGetAutostart,
  storagePoolGetInfo,
  storagePoolGetXmlDesc,
  storagePoolIsActive,
  storagePoolIsPersistent,
  storagePoolListAllVolumes,
  storagePoolListVolumes,
  storagePoolLookupByName,
  storagePoolLookupByUuid,
  storagePoolNumOfVolumes,
  StoragePoolState,
  storageVolLookupByKey,
  storageVolLookupByName,
  storageVolLookupByPath,
} from '@hostloop/protocol/storage'
import { libvirtError } from '../../libvirt-error.ts'
import { STORAGE_POOL } from './defaults.ts'
import { checkFlags, isListed } from './flags.ts'
import type { OnLoop } from './on-loop.ts'
import { formatUuid } from '../domains/uuid.ts'

/** Active, persistent, not started with the host, and a directory. */
const LISTED = {
  known: 0x3ffff,
  asked: [0b10, 0b100, 0b100000, 0b1000000],
  groups: [0b11, 0b1100, 0b110000, 0x3ffc0],
}

/** One pool without volumes, which is active for ever. */
export function addStorageProcedures(add: OnLoop): void {
  addPoolProcedures(add)
  const noVolume = (what: string): never => {
    throw notFound(ErrorNumber.noStorageVol, `no storage vol with matching ${what}`)
  }
  add(storagePoolNumOfVolumes, ({ pool }) => byName(pool.name) && { num: 0 })
  add(storagePoolListVolumes, ({ pool }) => byName(pool.name) && { names: [] })
  add(storagePoolListAllVolumes, ({ pool, flags }) => {
    checkFlags(flags, 0, 'testStoragePoolListAllVolumes')
    return byUuid(pool.uuid) && { vols: [], ret: 0 }
  })
  add(storageVolLookupByName, ({ pool, name }) => byName(pool.name) && noVolume(`name '${name}'`))
  add(storageVolLookupByKey, ({ key }) => noVolume(`key '${key}'`))
  add(storageVolLookupByPath, ({ path }) => noVolume(`path '${path}'`))
}

function addPoolProcedures(add: OnLoop): void {
  const { name, uuid, capacity } = STORAGE_POOL
  const pool = { name, uuid }
  add(connectListAllStoragePools, ({ flags, needResults }) => {
    const pools = isListed(flags, LISTED, 'testConnectListAllStoragePools') ? [pool] : []
    return { pools: needResults === 0 ? [] : pools, ret: pools.length }
  })
  add(connectNumOfStoragePools, () => ({ num: 1 }))
  add(connectListStoragePools, ({ maxnames }) => ({ names: [name].slice(0, maxnames) }))
  add(connectNumOfDefinedStoragePools, () => ({ num: 0 }))
  add(connectListDefinedStoragePools, () => ({ names: [] }))
  add(storagePoolLookupByName, (args) => byName(args.name) && { pool })
  add(storagePoolLookupByUuid, (args) => byUuid(args.uuid) && { pool })
  add(storagePoolGetInfo, (args) => {
    const { running } = StoragePoolState
    return byName(args.pool.name) && { state: running, capacity, allocation: 0n, available: capacity }
  })
  add(storagePoolGetXmlDesc, (args) => {
    checkFlags(args.flags, 0, 'testStoragePoolGetXMLDesc')
    return byName(args.pool.name) && { xml: STORAGE_POOL.xml }
  })
  add(storagePoolGetAutostart, (args) => byName(args.pool.name) && { autostart: 0 })
  add(storagePoolIsActive, (args) => byUuid(args.pool.uuid) && { active: 1 })
  add(storagePoolIsPersistent, (args) => byUuid(args.pool.uuid) && { persistent: 1 })
}

function byName(name: string): true {
  if (name === STORAGE_POOL.name) return true
  throw notFound(ErrorNumber.noStoragePool, `no storage pool with matching name '${name}'`)
}

function byUuid(uuid: Uint8Array): true {
  if (Buffer.compare(uuid, STORAGE_POOL.uuid) === 0) return true
  throw notFound(ErrorNumber.noStoragePool, `no storage pool with matching uuid '${formatUuid(uuid)}'`)
}

function notFound(code: ErrorNumber, detail: string): Error {
  return libvirtError(code, ErrorDomain.test, detail)
}
