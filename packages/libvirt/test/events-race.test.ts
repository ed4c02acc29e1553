import { connectGetHostname } from '@hostloop/protocol/connect'
import {
  connectDomainEventCallbackDeregisterAny,
  connectDomainEventCallbackRegisterAny,
  domainEventCallbackLifecycle,
  DomainEventId,
  DomainEventType,
} from '@hostloop/protocol/domain-events'
import { describe, expect, it } from 'vitest'
import { Domain } from '../src/domain.ts'
import { EventRegistry } from './registry.ts'
import { dom, failure, lifecycleOf, scene } from './hostile-scene.ts'
import { replyTo, words } from './raw-daemon.ts'
import { World } from './world.ts'

const { lifecycle } = DomainEventId
const { started } = DomainEventType

describe('a registration that takes longer than a call may', () => {
  it('is waited for: what the daemon promises is not forgotten', async () => {
    const world = new World()
    const registry = new EventRegistry(
      world.daemon,
      'dom',
      connectDomainEventCallbackRegisterAny,
      connectDomainEventCallbackDeregisterAny,
    )
    let reply = (): void => {}
    registry.registering = () => new Promise<void>((resolve) => (reply = resolve))
    world.daemon.on(connectGetHostname, () => new Promise(() => {}))
    const errors: unknown[] = []
    const conn = await world.connect({ timeoutMs: 1000, keepalive: false, onError: (e) => errors.push(e) })
    const heard: string[] = []
    const subscription = conn.onDomainEvent(lifecycle, ({ domain }) => heard.push(domain.name))
    const call = failure(conn.hostname())
    await world.clock.advance(2000)
    expect(await call).toMatchObject({ code: 'TIMED_OUT' })
    reply()
    await world.finish(subscription.ready)
    const send = (): void =>
      registry.send(domainEventCallbackLifecycle, ['0 all'], (callbackId) => ({
        callbackId,
        msg: { dom, event: started, detail: 0 },
      }))
    send()
    await world.run()
    expect(heard).toEqual(['web'])
    let deregistered = (): void => {}
    registry.deregistering = () => new Promise<void>((resolve) => (deregistered = resolve))
    subscription.cancel()
    await world.run()
    await world.clock.advance(2000)
    deregistered()
    await world.run()
    expect(errors).toEqual([])
    expect(conn.inspect()).toMatchObject({ eventRegistrations: 0, pendingCalls: 0 })
  })
})

describe('who comes while the daemon is told that nobody listens', () => {
  it('is promised nothing before it is registered anew', async () => {
    const world = new World()
    const registry = new EventRegistry(
      world.daemon,
      'dom',
      connectDomainEventCallbackRegisterAny,
      connectDomainEventCallbackDeregisterAny,
    )
    const conn = await world.connect()
    const first = conn.onDomainEvent(lifecycle, () => {})
    await world.finish(first.ready)
    let release = (): void => {}
    registry.deregistering = () => new Promise<void>((resolve) => (release = resolve))
    first.cancel()
    await world.run()
    let isReady = false
    const { ready } = conn.onDomainEvent(lifecycle, () => {})
    void ready.then(() => (isReady = true))
    await world.run()
    expect(isReady).toBe(false)
    release()
    await world.finish(ready)
    expect(registry.callbacks.size).toBe(1)
  })
})

describe('events that came before the reply', () => {
  it('are told in order, also when a listener takes more from within', async () => {
    const { world, daemon, conn } = await scene()
    const heard: string[] = []
    conn.onDomainEvent(lifecycle, ({ domain }) => {
      heard.push(`all ${domain.name}`)
      if (domain.name !== 'a') return
      daemon.send(lifecycleOf(6, 'd'), lifecycleOf(5, 'e'))
      expect(conn.takeEvent()).toMatchObject({ domain: { name: 'd' } })
      expect(conn.takeEvent()).toMatchObject({ domain: { name: 'e' } })
    })
    const domain = new Domain(conn, dom)
    conn.onDomainEvent(lifecycle, (event) => heard.push(`one ${event.domain.name}`), { domain })
    await world.run()
    const [all, one] = [daemon.takeCall(), daemon.takeCall()]
    daemon.send(lifecycleOf(5, 'a'), lifecycleOf(6, 'b'), lifecycleOf(5, 'c'))
    await world.run()
    daemon.send(replyTo(all, words(5)))
    await world.run()
    daemon.send(replyTo(one, words(6)))
    await world.run()
    expect(heard).toEqual(['all a', 'all c', 'all e', 'one b', 'one d'])
  })
})
