import * as core from '@hostloop/core'
import {
  HandleEvent,
  type Registration,
  addHandle,
  addTimeout,
  createEventImpl,
  currentConnector,
  currentEventImpl,
  registerEventImpl,
  removeHandle,
  removeTimeout,
  setDebugLog,
  updateHandle,
  updateTimeout,
} from '@hostloop/core'
import type { Connector, EventImpl, TimerId, WatchId } from '@hostloop/core'
import { afterEach, expect, test, vi } from 'vitest'
import { ManualClock, ManualHost } from '@hostloop/conformance/manual'

const supports = { keepAlive: true, virtualTime: true }
const open: Registration[] = []

function manualImpl(): EventImpl {
  return createEventImpl(new ManualHost(new ManualClock()), { supports })
}

function register(impl: EventImpl = manualImpl(), connector?: Connector): Registration {
  const registration = registerEventImpl(impl, { connector })
  open.push(registration)
  return registration
}

afterEach(() => {
  for (const registration of open.splice(0)) registration.close({ force: true })
  setDebugLog(undefined)
})

function code(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    expect(error).toBeInstanceOf(Error)
    return (error as { code?: unknown }).code
  }
  return 'no error'
}

test('with nothing registered, adds throw NO_EVENT_IMPL and name what to install', () => {
  expect(code(() => addTimeout(1, () => {}))).toBe('NO_EVENT_IMPL')
  expect(code(() => addHandle({ poll: () => 0 }, HandleEvent.READABLE, () => {}))).toBe('NO_EVENT_IMPL')
  expect(code(currentEventImpl)).toBe('NO_EVENT_IMPL')
  expect(code(currentConnector)).toBe('NO_EVENT_IMPL')
  expect(() => addTimeout(1, () => {})).toThrow(/npm install @hostloop\/node.*registerNodeEventImpl/)
})

test('with nothing registered, removes give false and updates do nothing', () => {
  expect(removeHandle(1 as WatchId)).toBe(false)
  expect(removeTimeout(1 as TimerId)).toBe(false)
  updateHandle(1 as WatchId, 0)
  updateTimeout(1 as TimerId, 1)
})

test('the module functions reach the registered event-impl', () => {
  const { impl } = register()
  const timer = addTimeout(5, () => {})
  const watch = addHandle({ poll: () => 0 }, HandleEvent.READABLE, () => {})
  updateTimeout(timer, -1)
  updateHandle(watch, 0)
  expect(core.inspect(impl)).toMatchObject({
    registered: true,
    watches: [{ watch, events: 0 }],
    timeouts: [{ timer, intervalMs: -1 }],
  })
  expect([removeTimeout(timer), removeTimeout(timer)]).toEqual([true, false])
  expect([removeHandle(watch), removeHandle(watch)]).toEqual([true, false])
})

test('a second registration throws ALREADY_REGISTERED and names both; it succeeds once the first is closed', () => {
  const first = register()
  const second: EventImpl = Object.assign(manualImpl(), { name: 'second' })
  expect(code(() => register(second))).toBe('ALREADY_REGISTERED')
  expect(() => register(second)).toThrow(/'second'.*'manual'/)
  first.close()
  register(second)
  expect(currentEventImpl()).toBe(second)
  first.close()
  expect(currentEventImpl()).toBe(second)
})

test('a registration in use is not closed, unless forced; then what was registered is freed', async () => {
  const clock = new ManualClock()
  const registration = register(createEventImpl(new ManualHost(clock), { supports }))
  const freed = vi.fn<() => void>()
  const disabled = addTimeout(-1, () => {}, freed)
  expect(code(() => registration.close())).toBe('IN_USE')
  expect(removeTimeout(disabled)).toBe(true)
  addTimeout(-1, () => {}, freed)
  registration.close({ force: true })
  expect(code(currentEventImpl)).toBe('NO_EVENT_IMPL')
  expect(code(() => registration.impl.addTimeout(1, () => {}))).toBe('CLOSED')
  expect(freed).not.toHaveBeenCalled()
  await clock.advance(1)
  expect(freed).toHaveBeenCalledTimes(2)
})

test('a foreign event-impl that cannot be inspected is in use while it is not idle', () => {
  const inner = manualImpl()
  const foreign: EventImpl = {
    name: 'foreign',
    supports: inner.supports,
    addHandle: (...args) => inner.addHandle(...args),
    updateHandle: (...args) => inner.updateHandle(...args),
    removeHandle: (watch) => inner.removeHandle(watch),
    addTimeout: (...args) => inner.addTimeout(...args),
    updateTimeout: (...args) => inner.updateTimeout(...args),
    removeTimeout: (timer) => inner.removeTimeout(timer),
    isIdle: () => inner.isIdle(),
    drain: () => inner.drain(),
    close: () => inner.close(),
    [Symbol.dispose]: () => inner.close(),
  }
  expect(core.inspect(foreign)).toBeUndefined()
  const registration = register(foreign)
  const timer = addTimeout(1, () => {})
  expect(code(() => registration.close())).toBe('IN_USE')
  removeTimeout(timer)
  registration[Symbol.dispose]()
  expect(code(currentEventImpl)).toBe('NO_EVENT_IMPL')
})

test('the connector is registered with the event-impl', () => {
  const bare = register()
  expect(code(currentConnector)).toBe('NO_CONNECTOR')
  bare.close()
  const connector: Connector = {
    connect: () => {
      throw new Error('not used')
    },
  }
  register(manualImpl(), connector)
  expect(currentConnector()).toBe(connector)
})

test('two copies of core share the registry, the id counters and the debug log', async () => {
  vi.resetModules()
  const copy: typeof core = await import('@hostloop/core')
  expect(copy.registerEventImpl).not.toBe(registerEventImpl)

  const { impl } = register()
  expect(copy.currentEventImpl()).toBe(impl)
  expect(code(() => copy.registerEventImpl(manualImpl()))).toBe('ALREADY_REGISTERED')
  try {
    copy.registerEventImpl(manualImpl())
  } catch (error) {
    expect(core.isHostloopError(error, 'ALREADY_REGISTERED')).toBe(true)
    expect(error).not.toBeInstanceOf(core.HostloopError)
  }

  const theirs = copy.createEventImpl(new ManualHost(new ManualClock()), { supports })
  const ids = [impl, theirs, impl, theirs].map((each) => each.addTimeout(-1, () => {}))
  expect(new Set(ids).size).toBe(4)
  expect(core.inspect(theirs)?.timeouts).toHaveLength(2)

  const lines: unknown[][] = []
  copy.setDebugLog((...line) => lines.push(line))
  const timer = addTimeout(7, () => {})
  expect(lines).toEqual([['addTimeout', 'manual', timer, 7]])
  theirs.close()
})

test('a copy of core with another version of the contract is refused', async () => {
  const key = Symbol.for('hostloop.registry')
  const slots = globalThis as { [key]?: unknown }
  expect(code(currentEventImpl)).toBe('NO_EVENT_IMPL')
  const kept = slots[key]
  expect(kept).toBeDefined()
  slots[key] = { version: 999 }
  try {
    vi.resetModules()
    const copy: typeof core = await import('@hostloop/core')
    expect(code(() => copy.addTimeout(1, () => {}))).toBe('VERSION_MISMATCH')
    expect(() => copy.currentEventImpl()).toThrow(/versions 1 and 999.*npm ls @hostloop\/core/)
  } finally {
    slots[key] = kept
  }
})
