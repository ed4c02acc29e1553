import type { EventImpl } from '@hostloop/core'
import { connect, DomainEventId } from '@hostloop/libvirt'
import type { Connection, StoragePool, StorageVolume } from '@hostloop/libvirt'
import { nodeConnector } from '@hostloop/node-streams'
import type { RpcStream } from '@hostloop/rpc'
import { onTestFinished } from 'vitest'
import type { Libvirtd } from '../src/index.ts'

/** Two connections to one daemon, since its test driver has no streams, with all that can wait. */
export interface Waiting {
  readonly domains: Connection
  readonly storage: Connection
  readonly volume: StorageVolume
  readonly upload: RpcStream
  /** Who was told of an end, and its code or 'ok'. In the order in which they were told. */
  readonly told: string[]
  /** What went to `onError`. */
  readonly errors: unknown[]
}

const VOLUME = '<volume><name>disk</name><capacity>1048576</capacity></volume>'
const { lifecycle, reboot, rtcChange } = DomainEventId

/** Resolves when it listens to events in all ways that there are, and a stream is open. */
export async function waitForAll(libvirtd: Libvirtd, loop: EventImpl): Promise<Waiting> {
  const errors: unknown[] = []
  const onError = (error: unknown): void => void errors.push(error)
  const options = { loop, connector: nodeConnector(), env: {}, onError }
  const { uri, socket, directory } = libvirtd
  const domains = await connect(uri, options)
  const storage = await connect(`storage+unix:///session?socket=${socket}`, options)
  onTestFinished(async () => {
    domains.destroy()
    storage.destroy()
    await loop.drain()
  })
  const pool = await storage.storagePools.define(
    `<pool type='dir'><name>images</name><target><path>${directory}/images</path></target></pool>`,
  )
  await pool.build()
  await pool.start()
  const volume = await pool.createVolume(VOLUME)
  const upload = await volume.upload()
  upload.write(new Uint8Array(1000))
  const waiting = { domains, storage, volume, upload, told: [], errors }
  await listen(waiting, pool)
  return waiting
}

async function listen({ domains, storage, upload, told }: Waiting, pool: StoragePool): Promise<void> {
  const tell = (who: string, error: unknown): void => void told.push(`${who}: ${codeOf(error)}`)
  const onEnd = (who: string) => ({ onEnd: (reason: unknown) => tell(who, reason) })
  const fails = {
    onEnd(reason: unknown) {
      tell('listener that throws', reason)
      throw new Error('its listener fails')
    },
  }
  const listeners = [
    domains.onDomainEvent(lifecycle, () => {}, fails),
    domains.onDomainEvent(lifecycle, () => {}, onEnd('domain listener')),
    domains.onNetworkEvent(0, () => {}, onEnd('network listener')),
    storage.onStoragePoolEvent(0, () => {}, onEnd('pool listener')),
    storage.onStoragePoolEvent(0, () => {}, { ...onEnd('listener to one pool'), pool }),
  ]
  const iterator = domains.domainEvents(reboot)
  await Promise.all([...listeners, iterator].map(({ ready }) => ready))
  iterator.next().then(
    () => tell('iterator', undefined),
    (error: unknown) => tell('iterator', error),
  )
  domains.onClose((reason) => tell('onClose', reason))
  storage.onClose((reason) => {
    tell('onClose of storage', reason)
    tell('upload', upload.error)
  })
  void domains.closed.then((reason) => tell('closed', reason))
  void storage.closed.then((reason) => tell('closed of storage', reason))
}

/** Makes 50 calls, one of them for a stream, and a registration. */
export function callAll({ domains, volume, told }: Waiting): Promise<unknown> {
  const settled = (who: string, promise: Promise<unknown>): Promise<number> =>
    promise.then(
      () => told.push(`${who}: ok`),
      (error: unknown) => told.push(`${who}: ${codeOf(error)}`),
    )
  const all: Promise<unknown>[] = []
  for (let count = 0; count < 25; count++) {
    all.push(settled('call', domains.domains.byName('test')))
    if (count > 0) all.push(settled('call', volume.info()))
  }
  all.push(settled('call for a stream', volume.upload()))
  const onEnd = (reason: unknown): void => void told.push(`listener that registers: ${codeOf(reason)}`)
  all.push(settled('its registration', domains.onDomainEvent(rtcChange, () => {}, { onEnd }).ready))
  return Promise.all(all)
}

/** What `told` has in the end, in some order. */
export function allTold(code: string): string[] {
  const others = [
    'listener that throws',
    'domain listener',
    'network listener',
    'pool listener',
    'listener to one pool',
    'iterator',
    'onClose',
    'onClose of storage',
    'upload',
    'closed',
    'closed of storage',
    'call for a stream',
    'listener that registers',
    'its registration',
  ]
  return [...others, ...Array.from({ length: 49 }, () => 'call')].map((who) => `${who}: ${code}`).sort()
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
