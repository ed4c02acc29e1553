import { connectGetHostname } from '@hostloop/protocol/connect'
import { domainOpenConsole } from '@hostloop/protocol/domain'
import {
  connectDomainEventCallbackRegisterAny,
  domainEventCallbackLifecycle,
  DomainEventId,
  DomainEventType,
} from '@hostloop/protocol/domain-events'
import { connectNetworkEventRegisterAny } from '@hostloop/protocol/network-events'
import { encode } from '@hostloop/rpc'
import { expect } from 'vitest'
import type { Connection, ConnectOptions } from '../src/index.ts'
import { eventFrame, joined, RawDaemon, replyTo, words } from './raw-daemon.ts'
import type { RawHeader } from './raw-daemon.ts'
import { World } from './world.ts'

const { lifecycle, reboot } = DomainEventId
export const NOT_UTF8: Uint8Array = joined(words(4), Uint8Array.of(0xc3, 0x28, 0xff, 0xfe))
export const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)
export const dom = { name: 'web', uuid: new Uint8Array(16), id: 7 }

export async function failure(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => expect.fail('it succeeded'),
    (error: unknown) => error as Error,
  )
}

export interface Scene {
  readonly world: World
  readonly daemon: RawDaemon
  readonly conn: Connection
  readonly errors: unknown[]
}

export async function scene(options?: ConnectOptions): Promise<Scene> {
  const world = new World()
  const daemon = new RawDaemon()
  const errors: unknown[] = []
  const conn = await world.connect({ connector: daemon, onError: (error) => errors.push(error), ...options })
  return { world, daemon, conn, errors }
}

/** With a listener to `lifecycle` whose callback id is 5. */
export async function listening(): Promise<Scene & { readonly heard: string[] }> {
  const all = await scene()
  const heard: string[] = []
  const subscription = all.conn.onDomainEvent(lifecycle, ({ domain }) => heard.push(domain.name))
  await all.world.run()
  all.daemon.send(replyTo(all.daemon.takeCall(), words(5)))
  await all.world.finish(subscription.ready)
  return { ...all, heard }
}

export function lifecycleOf(callbackId: number, name: string): Uint8Array {
  const msg = { dom: { ...dom, name }, event: DomainEventType.started, detail: 0 }
  const { payload } = domainEventCallbackLifecycle
  return eventFrame(domainEventCallbackLifecycle, encode(payload, { callbackId, msg }))
}

/** A connection on which everything waits, and what all who wait have been told. */
export async function busy(): Promise<Scene & { readonly told: string[]; readonly hostnameCall: RawHeader }> {
  const all = await scene()
  const { world, daemon, conn } = all
  const told: string[] = []
  const tell = (who: string) => (error: unknown) => void told.push(`${who}: ${codeOf(error)}`)
  daemon.answers.set(domainOpenConsole.number, new Uint8Array())
  daemon.answers.set(connectDomainEventCallbackRegisterAny.number, words(5))
  const console = { dom, devName: null, flags: 0 }
  const opened = conn.openStream(domainOpenConsole, console)
  conn.onDomainEvent(lifecycle, () => {}, { onEnd: tell('listener') })
  const iterator = conn.domainEvents(reboot)
  await world.finish(Promise.all([opened, iterator.ready]))
  const { stream } = await opened
  daemon.answers.clear()
  conn.onClose((reason) => {
    tell('onClose')(reason)
    tell('stream')(stream.error)
  })
  iterator.next().catch(tell('iterator'))
  const asking = conn.onNetworkEvent(0, () => {}, { onEnd: tell('listener that asks') })
  asking.ready.catch(tell('its registration'))
  conn.hostname().catch(tell('call'))
  conn.openStream(domainOpenConsole, console).catch(tell('call for a stream'))
  void conn.closed.then(tell('closed'))
  await world.run()
  expect(daemon.calls.map(({ procedure }) => procedure)).toEqual([
    connectNetworkEventRegisterAny.number,
    connectGetHostname.number,
    domainOpenConsole.number,
  ])
  return { ...all, told, hostnameCall: daemon.calls[1]! }
}

export function allTold(code: string): string[] {
  const everybody = ['call', 'call for a stream', 'its registration', 'listener', 'listener that asks']
  return [...everybody, 'closed', 'iterator', 'onClose', 'stream'].map((who) => `${who}: ${code}`).sort()
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
