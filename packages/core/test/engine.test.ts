import { HandleEvent, createEventImpl, inspect, setDebugLog } from '@hostloop/core'
import type { Pollable } from '@hostloop/core'
import { ManualHost } from '@hostloop/conformance/manual'
import { expect, test, vi } from 'vitest'
import { clock, create, host, manual } from './engine-world.ts'

const { READABLE } = HandleEvent

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

test('periods keep the pace of a clock with fractions', async () => {
  clock.now = 1000.3
  const impl = create()
  const fired: number[] = []
  impl.addTimeout(10, () => fired.push(clock.now))
  for (let i = 0; i < 1000; i++) {
    clock.now += 0.1
    host.runIfAsked()
  }
  expect(fired).toHaveLength(9)
  expect(fired[0]).toBeGreaterThanOrEqual(1010.3)
})

test('a turn that breaks does not end the turns', async () => {
  const impl = create()
  const fired = vi.fn<() => void>()
  impl.addTimeout(1, fired)
  const now = vi.spyOn(host, 'now').mockImplementationOnce(() => {
    throw new Error('thrown on purpose')
  })
  expect(() => host.turn()).toThrow('thrown on purpose')
  now.mockRestore()
  await clock.advance(2)
  expect(fired).toHaveBeenCalled()
})

test('closing within subscribe() refuses the watch', () => {
  const impl = create()
  const handle = { poll: () => 0, subscribe: () => (impl.close(), () => {}) }
  expect(() => impl.addHandle(handle, READABLE, () => {})).toThrow(
    expect.objectContaining({ code: 'CLOSED' }),
  )
  expect(host).toMatchObject({ stopped: true, held: false })
})

test('a subscribe() that gives no way to end it is refused', () => {
  const impl = create()
  const handle = { poll: () => 0, subscribe: () => undefined as unknown as () => void }
  expect(() => impl.addHandle(handle, READABLE, () => {})).toThrow(/subscribe\(\) gave no function/)
  expect(inspect(impl)?.watches).toEqual([])
})

test('a closed event-impl does not touch what is passed to it', () => {
  const adopt = vi.fn<() => undefined>()
  const impl = create({ adopt })
  impl.close()
  expect(() => impl.addHandle({} as Pollable, READABLE, () => {})).toThrow(
    expect.objectContaining({ code: 'CLOSED' }),
  )
  expect(adopt).not.toHaveBeenCalled()
})

test.each([0, -1, Number.NaN])('%s is no checkMaxMs', (checkMaxMs) => {
  expect(() => create({ checkMaxMs })).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
})

test('callbacks see nothing of the engine through this', async () => {
  const impl = create()
  const seen: unknown[] = []
  const spy = function (this: unknown): void {
    seen.push(this)
  }
  impl.addTimeout(1, spy, spy)
  impl.addHandle({ poll: () => READABLE }, READABLE, spy, spy)
  await clock.advance(1)
  impl.close()
  await clock.advance(1)
  expect(seen).toEqual([undefined, undefined, undefined, undefined])
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
  setDebugLog(() => {
    throw new Error('a sink that throws disturbs nobody')
  })
  const rejected = new Promise((resolve) => process.once('unhandledRejection', resolve))
  expect(impl.removeTimeout(timer)).toBe(false)
  expect(await rejected).toMatchObject({ message: 'a sink that throws disturbs nobody' })
  setDebugLog(undefined)
  expect(lines).toEqual([
    ['addTimeout', 'manual', timer, 1],
    ['removeTimeout', 'manual', timer, true],
    ['error', 'manual', error, { during: 'timeout', timer }],
    ['close', 'manual', undefined, undefined],
  ])
})

test('after the end, late calls ask the host for nothing', async () => {
  const impl = create()
  const handle = manual(READABLE)
  const watch = impl.addHandle(handle, READABLE, () => {})
  impl.close()
  host.turn()
  await impl.drain()
  expect(host.stopped).toBe(true)
  Object.assign(host, { requested: false, alarm: null })
  expect(impl.removeHandle(watch)).toBe(false)
  impl.updateHandle(watch, READABLE)
  handle.set(READABLE)
  expect(host).toMatchObject({ requested: false, alarm: null })
})

test('inspect within a turn tells what is due as due', async () => {
  const impl = create()
  const seen: (number | undefined)[] = []
  for (let i = 0; i < 2; i++)
    impl.addTimeout(5, () => seen.push(...inspect(impl)!.timeouts.map(({ dueInMs }) => dueInMs)))
  await clock.advance(5)
  expect(seen).toHaveLength(4)
  for (const dueInMs of seen) expect(dueInMs).toBeLessThanOrEqual(5)
})
