import { HandleEvent } from '@hostloop/core'
import type { Pollable, WatchId } from '@hostloop/core'
import { expect, test, vi } from 'vitest'
import { clock, create, host, manual } from './engine-world.ts'

const { READABLE, WRITABLE } = HandleEvent

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

test('a Pollable that cannot subscribe is not starved by what happens to others like it', async () => {
  const impl = create()
  const seen = vi.fn<() => void>()
  impl.addHandle({ poll: () => READABLE }, READABLE, seen)
  const restless = { poll: () => 0 }
  for (let i = 0; i < 50; i++) {
    const watch = impl.addHandle(restless, READABLE, () => {})
    await clock.advance(1)
    impl.updateHandle(watch, WRITABLE)
    await clock.advance(1)
    impl.removeHandle(watch)
  }
  expect(seen.mock.calls.length).toBeGreaterThan(40)
})

test('a handle that went bad under several watches is tried anew once they are enabled again', async () => {
  const errors: unknown[] = []
  const impl = create({ onError: (error) => errors.push(error) })
  const handle = { ...manual(READABLE), broken: true }
  handle.poll = () => {
    if (handle.broken) throw new Error('thrown on purpose')
    return handle.events
  }
  const seen: number[][] = [[], []]
  for (const calls of seen) {
    impl.addHandle(handle, READABLE, (watch, _handle, events) => {
      calls.push(events)
      handle.broken = false
      impl.updateHandle(watch, calls.length === 3 ? 0 : READABLE)
    })
  }
  await clock.advance(20)
  expect(seen).toEqual([
    [HandleEvent.ERROR, READABLE, READABLE],
    [HandleEvent.ERROR, READABLE, READABLE],
  ])
  expect(errors).toHaveLength(1)
  expect(host.requested).toBe(false)
})

test('one of several watches on a handle that went bad may be taken away by another', async () => {
  const impl = create({ onError: () => {} })
  const handle = {
    poll: () => {
      throw new Error('thrown on purpose')
    },
  }
  const seen: string[] = []
  const [, second, third] = ['first', 'second', 'third'].map((name) =>
    impl.addHandle(handle, READABLE, () => {
      seen.push(name)
      impl.removeHandle(second!)
      impl.updateHandle(third!, 0)
    }),
  )
  await clock.advance(5)
  expect(seen).toEqual(['first'])
})

test.each([BigInt(1), ~0, undefined])('a poll() that gives %s confuses nobody', async (nonsense) => {
  const impl = create({ onError: () => {} })
  const fired = vi.fn<() => void>()
  impl.addTimeout(0, fired)
  impl.addHandle({ poll: () => nonsense as number, subscribe: () => () => {} }, READABLE, () => {})
  await clock.advance(5)
  expect(fired.mock.calls.length).toBeGreaterThan(3)
})

test('what happens within subscribe() is not lost', async () => {
  const impl = create()
  const seen: string[] = []
  let subscriptions = 0
  let inner: WatchId | undefined
  let within = false
  const handle = {
    poll: () => READABLE,
    subscribe: () => {
      subscriptions++
      if (!within) {
        within = true
        inner = impl.addHandle(handle, READABLE, () => seen.push('inner'))
      }
      return () => void subscriptions--
    },
  }
  const outer = impl.addHandle(handle, READABLE, () => seen.push('outer'))
  await clock.advance(2)
  expect(new Set(seen)).toEqual(new Set(['inner', 'outer']))
  impl.removeHandle(inner!)
  seen.length = 0
  await clock.advance(3)
  expect(seen).toEqual(['outer', 'outer', 'outer'])
  impl.removeHandle(outer)
  expect(subscriptions).toBe(0)
})

test.each(['removeHandle', 'close'] as const)(
  'a watch that ends by %s while it is enabled stays ended',
  async (end) => {
    const impl = create()
    const calls: string[] = []
    let ending = false
    const wakes = new Set<() => void>()
    const handle: Pollable = {
      poll: () => READABLE,
      subscribe(wake) {
        wakes.add(wake)
        if (ending) impl[end](watch)
        return () => void wakes.delete(wake)
      },
    }
    const watch = impl.addHandle(
      handle,
      0,
      () => calls.push('called'),
      () => calls.push('freed'),
    )
    ending = true
    impl.updateHandle(watch, READABLE)
    await clock.advance(5)
    expect(calls).toEqual(['freed'])
    expect(wakes.size).toBe(0)
    expect(impl.isIdle()).toBe(true)
  },
)
