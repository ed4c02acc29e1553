import { getEventListeners } from 'node:events'
import {
  connectDomainEventCallbackDeregisterAny,
  connectDomainEventCallbackRegisterAny,
  domainEventCallbackReboot,
  DomainEventId,
} from '@hostloop/protocol/domain-events'
import { remoteError } from '@hostloop/rpc'
import { describe, expect, it } from 'vitest'
import type { Connection, EventIterator, IterateOptions } from '../src/index.ts'
import { EventRegistry } from './registry.ts'
import { World } from './world.ts'

const { reboot } = DomainEventId

interface Scene {
  readonly world: World
  readonly conn: Connection
  readonly registry: EventRegistry
  readonly iterator: EventIterator<{ readonly domain: { readonly name: string } }>
  happen(...names: string[]): Promise<void>
}

async function scene(options?: IterateOptions): Promise<Scene> {
  const world = new World()
  const registry = new EventRegistry(
    world.daemon,
    'dom',
    connectDomainEventCallbackRegisterAny,
    connectDomainEventCallbackDeregisterAny,
  )
  const conn = await world.connect()
  const iterator = conn.domainEvents(reboot, options)
  await world.finish(iterator.ready)
  const happen = async (...names: string[]): Promise<void> => {
    for (const name of names)
      registry.send(domainEventCallbackReboot, ['1 all'], (callbackId) => ({
        callbackId,
        msg: { dom: { name, uuid: new Uint8Array(16), id: 1 } },
      }))
    await world.run()
  }
  return { world, conn, registry, iterator, happen }
}

describe('events one after the other', () => {
  it('come in order, also those that nobody waited for', async () => {
    const { world, registry, iterator, happen } = await scene()
    await happen('a', 'b')
    const names: string[] = []
    const loop = (async () => {
      for await (const { domain } of iterator) {
        names.push(domain.name)
        if (domain.name === 'd') break
      }
    })()
    await world.run()
    expect(names).toEqual(['a', 'b'])
    await happen('c')
    await happen('d', 'e')
    await loop
    expect(names).toEqual(['a', 'b', 'c', 'd'])
    // Leaving the loop was enough.
    await world.run()
    expect(registry.callbacks.size).toBe(0)
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })

  it('end with what broke the connection, after those that had come', async () => {
    const { world, iterator, happen } = await scene()
    await happen('a')
    world.daemon.server.close()
    await world.run()
    expect(await iterator.next()).toMatchObject({ value: { domain: { name: 'a' } } })
    await expect(iterator.next()).rejects.toMatchObject({ code: 'DISCONNECTED' })
    expect(await iterator.next()).toMatchObject({ done: true })
  })

  it('end cleanly when this side closes', async () => {
    const { world, conn, iterator } = await scene()
    const next = iterator.next()
    await world.finish(conn.close())
    expect(await next).toEqual({ done: true, value: undefined })
  })

  it('end when too many wait, and lose none of those', async () => {
    const { iterator, registry, happen } = await scene({ limit: 2 })
    await happen('a', 'b', 'c')
    expect(registry.callbacks.size).toBe(0)
    expect(await iterator.next()).toMatchObject({ value: { domain: { name: 'a' } } })
    expect(await iterator.next()).toMatchObject({ value: { domain: { name: 'b' } } })
    await expect(iterator.next()).rejects.toMatchObject({ code: 'OVERFLOW' })
  })

  it('end with a signal', async () => {
    const controller = new AbortController()
    const { conn, iterator, registry, world, happen } = await scene({ signal: controller.signal })
    await happen('a')
    controller.abort(new Error('enough'))
    await expect(iterator.next()).rejects.toThrow('enough')
    await world.run()
    expect(registry.callbacks.size).toBe(0)
    expect(() => conn.domainEvents(reboot, { signal: controller.signal })).toThrow('enough')
    expect(() => conn.domainEvents(reboot, { limit: 0 })).toThrow(/limit/)
  })

  it('have ended for who leaves, whatever comes of the connection', async () => {
    const { world, iterator, happen } = await scene()
    await happen('a')
    world.daemon.server.close()
    await world.run()
    await iterator.return()
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })

  it('let go of their signal, however they end', async () => {
    const { signal } = new AbortController()
    const { world, conn, iterator } = await scene({ signal })
    const cancelled = conn.domainEvents(reboot, { signal })
    const returned = conn.domainEvents(reboot, { signal })
    expect(getEventListeners(signal, 'abort')).toHaveLength(3)
    cancelled.cancel()
    await returned.return()
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    world.daemon.server.close()
    await world.run()
    await expect(iterator.next()).rejects.toMatchObject({ code: 'DISCONNECTED' })
    expect(getEventListeners(signal, 'abort')).toEqual([])
    expect(() => conn.domainEvents(reboot, { signal })).toThrow()
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('are not thrown away by whoever takes several at a time, nor by who leaves', async () => {
    const { conn, iterator, happen } = await scene()
    const nexts = [iterator.next(), iterator.next(), iterator.next()]
    await happen('a', 'b')
    expect(await Promise.all(nexts.slice(0, 2))).toMatchObject(
      ['a', 'b'].map((name) => ({ value: { domain: { name } } })),
    )
    expect(await iterator.return()).toEqual({ done: true, value: undefined })
    expect(await nexts[2]).toEqual({ done: true, value: undefined })
    await happen('c')
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
    expect(conn.inspect().eventRegistrations).toBe(0)
  })

  it('wakes all who wait: one with the error, the others with the end', async () => {
    const { world, iterator } = await scene()
    const first = expect(iterator.next()).rejects.toMatchObject({ code: 'DISCONNECTED' })
    const second = iterator.next()
    world.daemon.server.close()
    await world.run()
    await first
    expect(await second).toMatchObject({ done: true })
  })

  it('rejects with the refusal', async () => {
    const world = new World()
    world.daemon.on(connectDomainEventCallbackRegisterAny, () => {
      throw remoteError({ code: 3, domain: 12, message: 'no' })
    })
    const conn = await world.connect()
    const iterator = conn.domainEvents(reboot)
    await world.run()
    await expect(iterator.next()).rejects.toMatchObject({ number: 3 })
  })
})
