import { connectListAllDomains, domainGetState } from '@hostloop/protocol/domain'
import {
  connectDomainEventCallbackDeregisterAny,
  connectDomainEventCallbackRegisterAny,
  domainEventCallbackLifecycle,
} from '@hostloop/protocol/domain-events'
import type { DomainRef } from '@hostloop/protocol/types'
import { remoteError } from '@hostloop/rpc'
import { describe, expect, it } from 'vitest'
import type { Connection, DomainStateChange, DomainStates } from '../src/index.ts'
import { EventRegistry } from './registry.ts'
import { World } from './world.ts'

const uuid = new Uint8Array(16).fill(1)
const key = '01010101-0101-0101-0101-010101010101'
const web: DomainRef = { name: 'web', uuid, id: 7 }
const gone = remoteError({ code: 42, domain: 10, message: 'no domain' })

/** A daemon whose replies the test holds back. */
class Scene {
  readonly world = new World()
  readonly registry: EventRegistry
  readonly changes: string[] = []
  readonly errors: unknown[] = []
  /** What `DOMAIN_GET_STATE` waits with, in the order of the calls. */
  readonly reads: { reply(state: number): Promise<void>; fail(error: Error): Promise<void> }[] = []
  list: DomainRef[] = [web]
  /** Called before the list is answered. */
  beforeList = (): Promise<void> | void => {}

  constructor() {
    const { daemon } = this.world
    this.registry = new EventRegistry(
      daemon,
      'dom',
      connectDomainEventCallbackRegisterAny,
      connectDomainEventCallbackDeregisterAny,
    )
    daemon.on(connectListAllDomains, async () => {
      const domains = this.list
      await this.beforeList()
      return { domains, ret: domains.length }
    })
    daemon.on(
      domainGetState,
      () =>
        new Promise((resolve, reject) => {
          this.reads.push({
            reply: (state) => (resolve({ state, reason: 1 }), this.world.run()),
            fail: (error) => (reject(error), this.world.run()),
          })
        }),
    )
  }

  async connect(): Promise<Connection> {
    return this.world.connect({ onError: (error) => this.errors.push(error) })
  }

  watch(conn: Connection): Promise<DomainStates> {
    const onChange = ({ before, now }: DomainStateChange): void => {
      const { domain } = (now ?? before)!
      this.changes.push(`${domain.name} ${before?.state ?? 'none'} > ${now?.state ?? 'none'}`)
    }
    return conn.watchDomainStates({ onChange })
  }

  tell(dom: DomainRef, event = 2): void {
    this.registry.send(domainEventCallbackLifecycle, ['0 all'], (callbackId) => ({
      callbackId,
      msg: { dom, event, detail: 0 },
    }))
  }

  async happen(dom: DomainRef, event?: number): Promise<void> {
    this.tell(dom, event)
    await this.world.run()
  }

  /** The next reading that the client waits for. */
  get read(): (typeof this.reads)[number] {
    const read = this.reads.shift()
    expect(read, 'nothing is being read').toBeDefined()
    return read!
  }
}

describe('the states of domains', () => {
  it('are read at first, and after each event', async () => {
    const scene = new Scene()
    const watching = scene.watch(await scene.connect())
    await scene.world.run()
    await scene.read.reply(1)
    const states = await watching
    expect(states.get(key)).toMatchObject({ state: 'running', reason: 'booted', domain: { name: 'web' } })
    expect([...states]).toEqual([states.get(key)])
    await scene.happen(web)
    await scene.read.reply(3)
    await scene.happen(web)
    await scene.read.reply(3)
    expect(scene.changes).toEqual(['web none > running', 'web running > paused'])
    states.close()
    await scene.world.run()
    expect(scene.registry.callbacks.size).toBe(0)
  })

  it('are not overwritten by a reading that an event has overtaken', async () => {
    const scene = new Scene()
    const watching = scene.watch(await scene.connect())
    await scene.world.run()
    await scene.read.reply(1)
    const states = await watching
    await scene.happen(web)
    const overtaken = scene.read
    await scene.happen(web)
    // It was made before the second event: what it says may be old.
    await overtaken.reply(3)
    expect(states.get(key)?.state).toBe('running')
    await scene.read.reply(5)
    expect(states.get(key)?.state).toBe('shutoff')
    expect(scene.reads).toEqual([])
  })

  it('have no domain that is gone, though an old list has it', async () => {
    const scene = new Scene()
    scene.beforeList = () => scene.tell({ ...web, id: -1 }, 1)
    const watching = scene.watch(await scene.connect())
    await scene.world.run()
    await scene.read.fail(gone)
    while (scene.reads.length > 0) await scene.read.fail(gone)
    const states = await watching
    expect(states.size).toBe(0)
    expect(scene.changes).toEqual([])
  })

  it('have the name of the event, and not of an old list', async () => {
    const scene = new Scene()
    scene.beforeList = () => scene.tell({ ...web, name: 'renamed' }, 0)
    const watching = scene.watch(await scene.connect())
    await scene.world.run()
    await scene.read.reply(5)
    const states = await watching
    expect(states.get(key)?.domain.name).toBe('renamed')
  })

  it('tell of new domains and of those that go', async () => {
    const scene = new Scene()
    scene.list = []
    const states = await scene.world.finish(scene.watch(await scene.connect()))
    await scene.happen(web)
    await scene.read.reply(1)
    await scene.happen({ ...web, id: -1 }, 1)
    await scene.read.fail(gone)
    expect(states.size).toBe(0)
    await scene.happen(web)
    await scene.read.reply(1)
    expect(scene.changes).toEqual(['web none > running', 'web running > none', 'web none > running'])
  })

  it('can not be had where the first reading fails, and report what fails later', async () => {
    const scene = new Scene()
    const conn = await scene.connect()
    const failing = scene.watch(conn).catch((error: unknown) => error)
    await scene.world.run()
    await scene.read.fail(remoteError({ code: 1, domain: 0, message: 'broken' }))
    expect(await failing).toMatchObject({ number: 1 })
    const watching = scene.watch(conn)
    await scene.world.run()
    await scene.read.reply(1)
    const states = await watching
    await scene.happen(web)
    await scene.read.fail(remoteError({ code: 1, domain: 0, message: 'broken' }))
    expect(scene.errors).toMatchObject([{ number: 1 }])
    // It stays as it was, and goes on.
    expect(states.get(key)?.state).toBe('running')
    await scene.happen(web)
    await scene.read.reply(5)
    expect(states.get(key)?.state).toBe('shutoff')
  })
})

describe('the states of domains, while they are read', () => {
  it('have no use for what listeners throw', async () => {
    const scene = new Scene()
    const bug = new Error('a bug')
    const watching = (await scene.connect()).watchDomainStates({
      onChange: () => {
        throw bug
      },
    })
    await scene.world.run()
    await scene.read.reply(1)
    const states = await watching
    expect(states.get(key)?.state).toBe('running')
    expect(scene.errors).toEqual([bug])
  })

  it('are read again where that failed before the list came', async () => {
    const scene = new Scene()
    let release = (): void => {}
    scene.beforeList = () => new Promise<void>((resolve) => (release = resolve))
    const watching = scene.watch(await scene.connect())
    await scene.world.run()
    await scene.happen(web)
    await scene.read.fail(remoteError({ code: 1, domain: 0, message: 'broken' }))
    release()
    await scene.world.run()
    await scene.read.reply(1)
    expect((await watching).get(key)?.state).toBe('running')
    expect(scene.errors).toEqual([])
  })

  it('tell of no change once they are closed', async () => {
    const scene = new Scene()
    const watching = scene.watch(await scene.connect())
    await scene.world.run()
    await scene.read.reply(1)
    const states = await watching
    await scene.happen(web)
    states.close()
    await scene.read.reply(3)
    expect(scene.changes).toEqual(['web none > running'])
    expect(states.get(key)?.state).toBe('running')
  })
})
