import { HandleEvent, createEventImpl, inspect, setDebugLog } from '@hostloop/core'
import type { EventImpl, EventImplOptions, Pollable } from '@hostloop/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ManualClock, ManualHost } from './manual-host.ts'

const { READABLE, WRITABLE } = HandleEvent

let clock: ManualClock
let host: ManualHost

beforeEach(() => {
  clock = new ManualClock(1000)
  host = new ManualHost(clock)
})
afterEach(() => setDebugLog(undefined))

function create(options: Partial<EventImplOptions> = {}): EventImpl {
  return createEventImpl(host, { supports: { keepAlive: true, virtualTime: true }, ...options })
}

/** A Pollable that is ready when told so. */
function manual(events = 0) {
  const wakes = new Set<() => void>()
  return {
    events,
    wakes,
    poll() {
      return this.events
    },
    subscribe(wake: () => void) {
      wakes.add(wake)
      return () => void wakes.delete(wake)
    },
    set(now: number) {
      this.events = now
      for (const wake of wakes) wake()
    },
  }
}

test('an idle event-impl asks its host for nothing', () => {
  const impl = create()
  impl.addTimeout(-1, () => {})
  impl.addHandle(manual(READABLE), 0, () => {})
  expect(host).toMatchObject({ alarm: null, requested: false, held: false })
  expect(impl.isIdle()).toBe(true)
})

test('one alarm serves all timeouts: the earliest', async () => {
  const impl = create()
  const [slow, fast] = [impl.addTimeout(500, () => {}), impl.addTimeout(20, () => {})]
  expect(host.alarm).toBe(1020)
  impl.removeTimeout(fast)
  await clock.advance(30)
  expect(host.alarm).toBe(1500)
  impl.removeTimeout(slow)
  expect(host).toMatchObject({ alarm: null, held: false })
})

test('whatever is registered and not ready causes no turns', async () => {
  const impl = create()
  impl.addHandle(manual(WRITABLE), READABLE, () => {})
  impl.addTimeout(3_600_000, () => {})
  await clock.advance(1)
  const { turns } = host
  await clock.advance(3_599_998)
  expect(host.turns).toBe(turns)
  await clock.advance(1)
  expect(host.turns).toBe(turns + 1)
})

test('a keepalive that is put off a thousand times causes one turn for each of its periods', async () => {
  const impl = create()
  const fired = vi.fn<() => void>()
  const timer = impl.addTimeout(100, fired)
  for (let i = 0; i < 1000; i++) {
    await clock.advance(1)
    impl.updateTimeout(timer, 100)
  }
  expect(fired).not.toHaveBeenCalled()
  expect(host.turns).toBeLessThanOrEqual(11)
})

test('readiness that is used up in its turn causes no further turn', async () => {
  const impl = create()
  const handle = manual()
  impl.addHandle(handle, READABLE, () => void (handle.events = 0))
  await clock.advance(5)
  const { turns } = host
  handle.set(READABLE)
  await clock.advance(5)
  expect(host.turns).toBe(turns + 1)
})

test('a host that turns from within a callback does not turn twice', async () => {
  const impl = create()
  let depth = 0
  let deepest = 0
  impl.addTimeout(0, () => {
    deepest = Math.max(deepest, ++depth)
    host.turn()
    depth--
  })
  await clock.advance(3)
  expect(deepest).toBe(1)
})

test('a host may turn more often than it was asked to', async () => {
  const impl = create()
  const fired = vi.fn<() => void>()
  impl.addTimeout(10, fired)
  for (let i = 0; i < 20; i++) host.turn()
  expect(fired).not.toHaveBeenCalled()
  expect(host.alarm).toBe(1010)
  await clock.advance(10)
  expect(fired).toHaveBeenCalledTimes(1)
})

test('the host is stopped once, after close and the last free callback', async () => {
  const impl = create()
  const freed = vi.fn(() => expect(host.stopped).toBe(false))
  impl.addTimeout(1, () => {}, freed)
  impl.close()
  expect(host).toMatchObject({ stopped: false, held: true })
  await clock.advance(1)
  expect(freed).toHaveBeenCalledTimes(1)
  expect(host).toMatchObject({ stopped: true, held: false, alarm: null })
  host.turn()

  const empty = new ManualHost(clock)
  createEventImpl(empty, { supports: impl.supports }).close()
  expect(empty.stopped).toBe(true)
})

test('without onError, what a callback throws takes the route of the host', async () => {
  const impl = create()
  const error = new Error('thrown on purpose')
  impl.addTimeout(1, () => {
    throw error
  })
  await clock.advance(1)
  expect(host.errors).toEqual([error])
})

test('an onError that throws takes the route of the host as well', async () => {
  const second = new Error('thrown by onError')
  const impl = create({
    onError: () => {
      throw second
    },
  })
  impl.addTimeout(1, () => {
    throw new Error('thrown on purpose')
  })
  await clock.advance(1)
  expect(host.errors).toEqual([second])
})

test('an adapter can make handles of objects of the host', async () => {
  const native = { native: true }
  const handle = manual(READABLE)
  const impl = create({ adopt: (value) => (value === native ? handle : undefined) })
  const seen = vi.fn<(...args: unknown[]) => void>()
  const id = impl.addHandle(native as unknown as Pollable, READABLE, seen)
  await clock.advance(1)
  expect(seen).toHaveBeenCalledWith(id, native, READABLE)
  expect(() => impl.addHandle({} as Pollable, READABLE, seen)).toThrow(/'manual' can't watch an object/)
})

test('a Pollable that cannot subscribe is checked less and less often, up to checkMaxMs', async () => {
  const impl = create({ checkMaxMs: 16 })
  let checks: number[] = []
  const pauses = (): number[] => checks.slice(1).map((at, i) => at - checks[i]!)
  const handle = { ready: 0, poll: () => (checks.push(clock.now), handle.ready) }
  impl.addHandle(handle, READABLE, () => {
    handle.ready = 0
    checks = [clock.now]
  })
  await clock.advance(100)
  expect(pauses().slice(0, 6)).toEqual([1, 2, 4, 8, 16, 16])
  handle.ready = READABLE
  await clock.advance(50)
  expect(pauses().slice(0, 5)).toEqual([1, 2, 4, 8, 16])
})

test('once nothing has to be checked any more, no alarm is left', async () => {
  const impl = create()
  const watch = impl.addHandle({ poll: () => 0 }, READABLE, () => {})
  await clock.advance(5)
  expect(host.alarm).not.toBeNull()
  impl.removeHandle(watch)
  const { turns } = host
  await clock.advance(1000)
  expect(host.alarm).toBeNull()
  expect(host.turns - turns).toBeLessThanOrEqual(1)
})

test('inspect shows what is registered, what is due, and how late the last turns were', async () => {
  const impl = create()
  const handle = manual()
  const watch = impl.addHandle(handle, READABLE, () => {})
  const timer = impl.addTimeout(50, () => {})
  const off = impl.addTimeout(-1, () => {})
  const gone = impl.addTimeout(
    9,
    () => {},
    () => {},
  )
  impl.removeTimeout(gone)
  expect(inspect(impl)).toEqual({
    name: 'manual',
    supports: { fd: 'none', keepAlive: true, virtualTime: true },
    registered: false,
    closed: false,
    watches: [{ watch, handle, events: READABLE }],
    timeouts: [
      { timer, intervalMs: 50, dueInMs: 50 },
      { timer: off, intervalMs: -1, dueInMs: undefined },
    ],
    freesPending: 1,
    nextDueInMs: 50,
    turns: 0,
    neverTurned: true,
    latenessMs: [],
  })
  await clock.advance(50)
  clock.stall(57)
  await clock.advance(1)
  expect(inspect(impl)).toMatchObject({
    neverTurned: false,
    freesPending: 0,
    latenessMs: [0, 8],
    nextDueInMs: 50,
  })
  impl.close()
  expect(inspect(impl)).toMatchObject({ closed: true, watches: [], timeouts: [], nextDueInMs: undefined })
})

test('the debug log tells what happens, until it is switched off', async () => {
  const lines: unknown[][] = []
  setDebugLog((...line) => lines.push(line))
  const impl = create({ onError: () => {} })
  const error = new Error('thrown on purpose')
  const timer = impl.addTimeout(1, () => {
    impl.removeTimeout(timer)
    throw error
  })
  await clock.advance(1)
  impl.close()
  setDebugLog(undefined)
  expect(lines).toEqual([
    ['addTimeout', 'manual', timer, 1],
    ['removeTimeout', 'manual', timer, true],
    ['error', 'manual', error, { during: 'timeout', timer }],
    ['close', 'manual', undefined, undefined],
  ])
})
