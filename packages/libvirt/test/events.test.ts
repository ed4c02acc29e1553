import { HostloopError } from '@hostloop/core'
import {
  connectDomainEventCallbackDeregisterAny,
  connectDomainEventCallbackRegisterAny,
  domainEventCallbackLifecycle,
  DomainEventId,
  DomainEventType,
} from '@hostloop/protocol/domain-events'
import { remoteError } from '@hostloop/rpc'
import { describe, expect, it } from 'vitest'
import { cancel, LibvirtError, onDomainStart, onDomainStop } from '../src/index.ts'
import type { Connection } from '../src/index.ts'
import { Domain } from '../src/domain.ts'
import { EventRegistry } from './registry.ts'
import { World } from './world.ts'

const { lifecycle } = DomainEventId
const { started, stopped, suspended } = DomainEventType
const REGISTER = 'CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY'
const DEREGISTER = 'CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY'

const web = { name: 'web', uuid: Uint8Array.from({ length: 16 }, (_, i) => i), id: 7 }
const db = { name: 'db', uuid: new Uint8Array(16).fill(0xdb), id: 8 }

interface Scene {
  readonly world: World
  readonly conn: Connection
  readonly registry: EventRegistry
  readonly errors: unknown[]
  /** The daemon tells of a lifecycle event, and the loop goes on until all have heard. */
  happen(dom: typeof web, event: number, detail?: number): Promise<void>
}

async function scene(): Promise<Scene> {
  const world = new World()
  const registry = new EventRegistry(
    world.daemon,
    'dom',
    connectDomainEventCallbackRegisterAny,
    connectDomainEventCallbackDeregisterAny,
  )
  const errors: unknown[] = []
  const conn = await world.connect({ onError: (error) => errors.push(error) })
  world.daemon.takeCalls()
  const happen = async (dom: typeof web, event: number, detail = 0): Promise<void> => {
    send({ registry, dom, event, detail })
    await world.run()
  }
  return { world, conn, registry, errors, happen }
}

function send({
  registry,
  dom,
  event,
  detail = 0,
}: {
  registry: EventRegistry
  dom: typeof web
  event: number
  detail?: number
}): void {
  registry.send(domainEventCallbackLifecycle, ['0 all', `0 ${dom.name}`], (callbackId) => ({
    callbackId,
    msg: { dom, event, detail },
  }))
}

describe('who listens', () => {
  it('hears of starts and stops until cancelled', async () => {
    const { conn, world, happen } = await scene()
    const heard: unknown[] = []
    const start = onDomainStart(conn, (domain, detail) =>
      heard.push(['start', domain.name, domain.id, detail]),
    )
    const stop = onDomainStop(conn, (domain, detail) => heard.push(['stop', domain.name, domain.id, detail]))
    await world.finish(Promise.all([start.ready, stop.ready]))
    await happen(web, started)
    await happen(web, suspended)
    await happen({ ...web, id: -1 }, stopped, 1)
    await happen(web, started, 99)
    cancel(stop)
    await happen({ ...web, id: -1 }, stopped)
    cancel(start)
    expect(heard).toEqual([
      ['start', 'web', 7, 'booted'],
      ['stop', 'web', undefined, 'destroyed'],
      ['start', 'web', 7, '99'],
    ])
  })

  it('shares one registration, which goes away with the last', async () => {
    const { conn, world, registry, happen } = await scene()
    const heard: string[] = []
    const a = conn.onDomainEvent(lifecycle, () => heard.push('a'))
    const b = conn.onDomainEvent(lifecycle, () => heard.push('b'))
    await world.finish(Promise.all([a.ready, b.ready]))
    const c = conn.onDomainEvent(lifecycle, () => heard.push('c'))
    await world.finish(c.ready)
    expect(world.daemon.takeCalls()).toEqual([REGISTER])
    await happen(web, started)
    a.cancel()
    a.cancel()
    b[Symbol.dispose]()
    await happen(web, stopped)
    expect(heard).toEqual(['a', 'b', 'c', 'c'])
    expect(world.daemon.takeCalls()).toEqual([])
    c.cancel()
    await world.run()
    expect(world.daemon.takeCalls()).toEqual([DEREGISTER])
    expect(registry.callbacks.size).toBe(0)
    expect(conn.inspect().eventRegistrations).toBe(0)
  })

  it('registers anew, and never twice at a time, however fast listeners come and go', async () => {
    const { conn, world, registry, errors, happen } = await scene()
    const heard: string[] = []
    let release = (): void => {}
    registry.deregistering = () => new Promise<void>((resolve) => (release = resolve))
    const first = conn.onDomainEvent(lifecycle, () => heard.push('first'))
    first.cancel()
    await world.run()
    expect(world.daemon.takeCalls()).toEqual([REGISTER, DEREGISTER])
    // While the daemon hasn't answered yet.
    const second = conn.onDomainEvent(lifecycle, () => heard.push('second'))
    await world.run()
    expect(world.daemon.takeCalls()).toEqual([])
    release()
    await world.finish(second.ready)
    expect(world.daemon.takeCalls()).toEqual([REGISTER])
    await happen(web, started)
    expect(heard).toEqual(['second'])
    // Whoever comes before the daemon has heard of the end takes the registration over.
    second.cancel()
    const third = conn.onDomainEvent(lifecycle, () => heard.push('third'))
    await happen(web, started)
    expect(heard).toEqual(['second', 'third'])
    expect(world.daemon.takeCalls()).toEqual([])
    third.cancel()
    await world.run()
    release()
    expect(errors).toEqual([])
  })

  it('hears of one domain alone where it asks for that', async () => {
    const { conn, world, happen } = await scene()
    const heard: string[] = []
    const all = conn.onDomainEvent(lifecycle, ({ domain }) => heard.push(`all ${domain.name}`))
    const domain = new Domain(conn, web)
    const one = conn.onDomainEvent(lifecycle, ({ domain }) => heard.push(`one ${domain.name}`), { domain })
    const same = conn.onDomainEvent(lifecycle, () => heard.push('same'), {
      domain: new Domain(conn, { ...web, id: -1 }),
    })
    await world.finish(Promise.all([all.ready, one.ready, same.ready]))
    expect(world.daemon.takeCalls()).toEqual([REGISTER, REGISTER])
    await happen(web, started)
    await happen(db, started)
    expect(heard).toEqual(['all web', 'one web', 'same', 'all db'])
  })

  it('is told nothing more once it is cancelled, also by another in the same event', async () => {
    const { conn, world, happen } = await scene()
    const heard: string[] = []
    const a = conn.onDomainEvent(lifecycle, () => {
      heard.push('a')
      b.cancel()
      conn.onDomainEvent(lifecycle, () => heard.push('late'))
    })
    const b = conn.onDomainEvent(lifecycle, () => heard.push('b'))
    await world.finish(a.ready)
    await happen(web, started)
    expect(heard).toEqual(['a'])
    a.cancel()
    await happen(web, started)
    expect(heard).toEqual(['a', 'late'])
  })

  it('stops nobody by throwing', async () => {
    const { conn, world, errors, happen } = await scene()
    const heard: string[] = []
    const bug = new Error('a bug')
    const a = conn.onDomainEvent(lifecycle, () => {
      throw bug
    })
    conn.onDomainEvent(lifecycle, () => heard.push('b'))
    await world.finish(a.ready)
    await happen(web, started)
    expect(heard).toEqual(['b'])
    expect(errors).toEqual([bug])
  })
})

describe('an event before the reply that tells whose it is', () => {
  it('is delivered, once, before later ones', async () => {
    const { conn, world, registry, happen } = await scene()
    const heard: number[] = []
    registry.registering = () => {
      send({ registry, dom: web, event: started })
      send({ registry, dom: web, event: suspended })
    }
    const one = conn.onDomainEvent(lifecycle, ({ event }) => heard.push(event))
    await world.finish(one.ready)
    await happen(web, stopped)
    expect(heard).toEqual([started, suspended, stopped])
  })

  it('goes to the right one of two that wait', async () => {
    const { conn, world, registry } = await scene()
    const heard: string[] = []
    const replies: (() => void)[] = []
    registry.registering = () => new Promise<void>((resolve) => replies.push(resolve))
    const all = conn.onDomainEvent(lifecycle, ({ domain }) => heard.push(`all ${domain.name}`))
    const one = conn.onDomainEvent(lifecycle, ({ domain }) => heard.push(`one ${domain.name}`), {
      domain: new Domain(conn, web),
    })
    await world.run()
    send({ registry, dom: db, event: started })
    send({ registry, dom: web, event: started })
    await world.run()
    expect(heard).toEqual([])
    // The replies come in the other order.
    replies[1]!()
    await world.finish(one.ready)
    expect(heard).toEqual(['one web'])
    replies[0]!()
    await world.finish(all.ready)
    expect(heard).toEqual(['one web', 'all db', 'all web'])
  })

  it('is dropped with who asked for it', async () => {
    const { conn, world, registry, errors } = await scene()
    const heard: unknown[] = []
    let reply = (): void => {}
    registry.registering = () => new Promise<void>((resolve) => (reply = resolve))
    const one = conn.onDomainEvent(lifecycle, (event) => heard.push(event))
    await world.run()
    send({ registry, dom: web, event: started })
    await world.run()
    one.cancel()
    reply()
    await world.run()
    expect(heard).toEqual([])
    expect(errors).toEqual([])
    expect(registry.callbacks.size).toBe(0)
  })
})

describe('a refusal', () => {
  const refusal = { code: 3, domain: 12, message: 'this function is not supported' }

  it('rejects what waits for it, and leaves nothing', async () => {
    const world = new World()
    const errors: unknown[] = []
    world.daemon.on(connectDomainEventCallbackRegisterAny, () => {
      throw remoteError(refusal)
    })
    const conn = await world.connect({ onError: (error) => errors.push(error) })
    const one = conn.onDomainEvent(lifecycle, () => {})
    const error = await world.finish(one.ready.catch((error: unknown) => error))
    expect(error).toBeInstanceOf(LibvirtError)
    expect(error).toMatchObject({ number: 3, numberName: 'VIR_ERR_NO_SUPPORT' })
    expect(conn.inspect().eventRegistrations).toBe(0)
    expect(errors).toEqual([])
  })

  it('is told to onError where nobody waits for it', async () => {
    const world = new World()
    const errors: unknown[] = []
    world.daemon.on(connectDomainEventCallbackRegisterAny, () => {
      throw remoteError(refusal)
    })
    const conn = await world.connect({ onError: (error) => errors.push(error) })
    conn.onDomainEvent(lifecycle, () => {})
    await world.run()
    expect(errors).toMatchObject([{ number: 3 }])
    conn.onDomainEvent(lifecycle, () => {})
    await world.run()
    expect(errors).toHaveLength(2)
  })

  it('is immediate for ids that are none, for old daemons, and after the end', async () => {
    const { conn, world } = await scene()
    expect(() => conn.onDomainEvent(28 as 27, () => {})).toThrow(
      expect.objectContaining({ code: 'INVALID_VALUE' }) as Error,
    )
    conn.destroy()
    await world.run()
    expect(() => conn.onDomainEvent(lifecycle, () => {})).toThrow(
      expect.objectContaining({ code: 'CLOSED' }) as Error,
    )
    const old = new World()
    old.daemon.features.clear()
    const oldConn = await old.connect()
    expect(() => oldConn.onDomainEvent(lifecycle, () => {})).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED' }) as Error,
    )
  })
})

describe('the end of the connection', () => {
  it('is told to every listener, once, and to who waits for ready', async () => {
    const { conn, world, registry, errors } = await scene()
    const ends: string[] = []
    const onEnd = (name: string) => (reason: HostloopError) => void ends.push(`${name} ${reason.code}`)
    const one = conn.onDomainEvent(lifecycle, () => {}, { onEnd: onEnd('one') })
    const gone = conn.onDomainEvent(lifecycle, () => {}, { onEnd: onEnd('gone') })
    const thrower = conn.onDomainEvent(lifecycle, () => {}, {
      onEnd: () => {
        throw new Error('a bug')
      },
    })
    await world.finish(Promise.all([one.ready, gone.ready, thrower.ready]))
    registry.registering = () => new Promise(() => {})
    const waiting = conn.onDomainEvent(DomainEventId.reboot, () => {}, { onEnd: onEnd('waiting') })
    conn.onClose(({ code }) => ends.push(`conn ${code}`))
    conn.onClose(() => ends.push('unheard'))()
    gone.cancel()
    await world.run()
    world.daemon.server.close()
    const outcome = await world.finish(waiting.ready.catch((error: unknown) => error))
    expect(outcome).toMatchObject({ code: 'DISCONNECTED' })
    expect((await world.finish(conn.closed)).code).toBe('DISCONNECTED')
    expect(ends).toEqual(['one DISCONNECTED', 'waiting DISCONNECTED', 'conn DISCONNECTED'])
    expect(errors).toMatchObject([{ message: 'a bug' }])
    one.cancel()
  })
})
