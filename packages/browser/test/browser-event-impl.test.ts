import { setTimeout as pause } from 'node:timers/promises'
import { currentConnector, currentEventImpl, inspect, sleep } from '@hostloop/core'
import type { EventImpl } from '@hostloop/core'
import { createBrowserEventImpl, registerBrowserEventImpl } from '@hostloop/browser'
import { nodeProcess } from '@hostloop/conformance/node'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let impl: EventImpl
beforeEach(() => void (impl = createBrowserEventImpl()))
afterEach(() => impl.close())

/** Counts what a host may be woken up by, of all event-impls that are made from now on. */
function countWakeUps(): { readonly timers: number; readonly messages: number; readonly open: number } {
  const counts = { timers: 0, messages: 0, open: 0 }
  const { setTimeout, MessageChannel } = globalThis
  vi.stubGlobal('setTimeout', (...args: Parameters<typeof setTimeout>) => {
    counts.timers++
    return setTimeout(...args)
  })
  vi.stubGlobal(
    'MessageChannel',
    class extends MessageChannel {
      constructor() {
        super()
        counts.open++
        for (const port of [this.port1, this.port2]) {
          const post = port.postMessage.bind(port)
          port.postMessage = (message: unknown) => {
            counts.messages++
            post(message)
          }
        }
        this.port1.addEventListener('close', () => counts.open--)
      }
    },
  )
  return counts
}
afterEach(() => void vi.unstubAllGlobals())

test('registers itself with the WebSocket connector', () => {
  using registration = registerBrowserEventImpl()
  expect(currentEventImpl()).toBe(registration.impl)
  expect(registration.impl).toMatchObject({
    name: 'browser',
    supports: { fd: 'none', keepAlive: true, virtualTime: false },
  })
  expect(() => currentConnector().connect({ tcp: { port: 1 } })).toThrow(
    expect.objectContaining({ code: 'TARGET_UNSUPPORTED' }),
  )
})

test('registers another connector where one is given', () => {
  const connector = { connect: () => expect.unreachable() }
  using _registration = registerBrowserEventImpl({ connector })
  expect(currentConnector()).toBe(connector)
})

test('where another is registered already, nothing is left behind', async () => {
  using _registration = registerBrowserEventImpl()
  const counts = countWakeUps()
  expect(() => registerBrowserEventImpl()).toThrow(expect.objectContaining({ code: 'ALREADY_REGISTERED' }))
  await vi.waitUntil(() => counts.open === 0, { interval: 1 })
})

test('what is idle wakes nothing up, and what is closed leaves nothing', async () => {
  const counts = countWakeUps()
  const own = createBrowserEventImpl()
  own.addHandle({ poll: () => 0, subscribe: () => () => {} }, 1, () => {})
  own.addTimeout(3_600_000, () => {})
  own.addTimeout(-1, () => {})
  await pause(20)
  expect(counts).toEqual({ timers: 1, messages: expect.any(Number), open: 1 })
  const [{ messages }, { turns }] = [counts, inspect(own)!]
  await pause(200)
  expect([counts.timers, counts.messages, inspect(own)!.turns]).toEqual([1, messages, turns])
  own.close()
  await vi.waitUntil(() => counts.open === 0, { interval: 1 })
})

test('one turn is asked for at a time, however often', async () => {
  const counts = countWakeUps()
  const own = createBrowserEventImpl()
  own.addTimeout(0, () => {})
  own.addHandle({ poll: () => 1, subscribe: () => () => {} }, 1, () => {})
  own.addTimeout(1, () => {})
  await pause(50)
  const { turns } = inspect(own)!
  expect(turns).toBeGreaterThan(50)
  expect(Math.abs(counts.messages - turns)).toBeLessThanOrEqual(1)
  own.close()
})

test('one alarm is set at a time', () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
  const before = timers()
  for (let ms = 2000; ms > 1000; ms -= 100) impl.addTimeout(ms, () => {})
  expect(timers()).toBe(before + 1)
})

test('0 ms timeouts leave room for whatever else the host does', async () => {
  let turns = 0
  impl.addTimeout(0, () => void turns++)
  let most = 0
  for (let i = 0; i < 100; i++) {
    const before = turns
    await new Promise((resolve) => setImmediate(resolve))
    most = Math.max(most, turns - before)
  }
  expect(turns).toBeGreaterThan(10)
  expect(most).toBeLessThan(10)
})

test('intervals beyond what setTimeout can do, and some that have passed, cause no warning and no turn', async () => {
  const warnings: Error[] = []
  const listen = (warning: Error): void => void warnings.push(warning)
  process.on('warning', listen)
  impl.addTimeout(2 ** 40, () => expect.unreachable())
  const late = createBrowserEventImpl()
  late.addTimeout(5, () => {})
  nodeProcess.stall(20)
  late.addTimeout(1, () => {})
  await sleep(20, { loop: impl })
  late.close()
  process.off('warning', listen)
  expect(warnings).toEqual([])
  expect(inspect(impl)!.turns).toBeLessThanOrEqual(3)
})

test('without onError, what a callback throws is an uncaught error, and the loop goes on', async () => {
  const stop = nodeProcess.catchHostErrors()
  const error = new Error('thrown on purpose')
  let calls = 0
  impl.addTimeout(0, () => {
    if (++calls < 3) throw error
  })
  await vi.waitUntil(() => calls > 5, { interval: 1 })
  expect(stop()).toEqual([error, error])
})
