import {
  connectDomainEventCallbackDeregisterAny,
  connectDomainEventCallbackRegisterAny,
  domainEventCallbackLifecycle,
  DomainEventId,
} from '@hostloop/protocol/domain-events'
import { connectGetHostname } from '@hostloop/protocol/connect'
import { describe, expect, it } from 'vitest'
import { EventRegistry } from './registry.ts'
import { World } from './world.ts'

const web = { name: 'web', uuid: new Uint8Array(16), id: 7 }

describe('takeEvent', () => {
  it('gives what has come, in order, without a turn of the loop, and tells the listeners', async () => {
    const world = new World()
    const registry = new EventRegistry(
      world.daemon,
      'dom',
      connectDomainEventCallbackRegisterAny,
      connectDomainEventCallbackDeregisterAny,
    )
    world.daemon.on(connectGetHostname, () => ({ hostname: 'somewhere' }))
    const conn = await world.connect()
    const heard: number[] = []
    const subscription = conn.onDomainEvent(DomainEventId.lifecycle, ({ event }) => {
      heard.push(event)
      // From within, the next one can be had too.
      if (event === 3) expect(conn.takeEvent()).toMatchObject({ event: 4 })
    })
    await world.finish(subscription.ready)
    expect(conn.takeEvent()).toBeUndefined()
    const { turns } = world.host
    const send = async (event: number): Promise<void> => {
      registry.send(domainEventCallbackLifecycle, ['0 all'], (callbackId) => ({
        callbackId,
        msg: { dom: web, event, detail: 0 },
      }))
      // The server's end writes in a microtask.
      await Promise.resolve()
    }
    for (const event of [2, 3, 4, 5]) await send(event)
    expect(conn.takeEvent()).toMatchObject({ kind: 'domain', id: 0, event: 2, detail: 0 })
    expect(heard).toEqual([2])
    expect(conn.takeEvent()).toMatchObject({ event: 3 })
    expect(conn.takeEvent()).toMatchObject({ event: 5 })
    expect(conn.takeEvent()).toBeUndefined()
    expect(heard).toEqual([2, 3, 4, 5])
    expect(world.host.turns).toBe(turns)
    // Nothing comes twice.
    await world.run()
    expect(heard).toEqual([2, 3, 4, 5])
  })

  it('gives an event whose registration is not confirmed yet', async () => {
    const world = new World()
    const registry = new EventRegistry(
      world.daemon,
      'dom',
      connectDomainEventCallbackRegisterAny,
      connectDomainEventCallbackDeregisterAny,
    )
    const conn = await world.connect()
    const heard: unknown[] = []
    registry.registering = (callbackId) => {
      world.daemon.server.sendEvent(domainEventCallbackLifecycle, {
        callbackId,
        msg: { dom: web, event: 2, detail: 0 },
      })
      return new Promise(() => {})
    }
    conn.onDomainEvent(DomainEventId.lifecycle, (event) => heard.push(event))
    await world.run()
    expect(heard).toEqual([])
    world.daemon.server.sendEvent(domainEventCallbackLifecycle, {
      callbackId: 0,
      msg: { dom: web, event: 5, detail: 0 },
    })
    await Promise.resolve()
    expect(conn.takeEvent()).toMatchObject({ event: 5 })
  })

  it('gives nothing when the connection has ended', async () => {
    const world = new World()
    const conn = await world.connect()
    world.daemon.server.close()
    expect(conn.takeEvent()).toBeUndefined()
    expect(conn.closeReason).toMatchObject({ code: 'DISCONNECTED' })
  })
})
