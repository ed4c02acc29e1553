import {
  HandleEvent,
  createEventImpl,
  inspect,
  isHostloopError,
  readiness,
  registerEventImpl,
  sleep,
  timeout,
  watch,
  whenReady,
} from '@hostloop/core'
import type { EventImpl } from '@hostloop/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ManualClock, ManualHost } from '@hostloop/conformance/manual'

const { READABLE, WRITABLE } = HandleEvent

let clock: ManualClock
let loop: EventImpl

beforeEach(() => {
  clock = new ManualClock()
  loop = createEventImpl(new ManualHost(clock), { supports: { keepAlive: true, virtualTime: true } })
})
afterEach(() => loop.close())

/** How many registrations there are. */
function registered(): number {
  const seen = inspect(loop)!
  return seen.watches.length + seen.timeouts.length
}

/** Counts the listeners on a signal, so that one left behind is seen. */
function countedSignal() {
  const controller = new AbortController()
  const { signal } = controller
  const listeners = new Set<unknown>()
  const add = signal.addEventListener.bind(signal)
  const remove = signal.removeEventListener.bind(signal)
  signal.addEventListener = (...args: Parameters<typeof add>) => (listeners.add(args[1]), add(...args))
  signal.removeEventListener = (...args: Parameters<typeof add>) => (
    listeners.delete(args[1]),
    remove(...args)
  )
  return { controller, signal, listeners: () => listeners.size }
}

const always = (events: number) => ({ poll: () => events })

test('timeout() gives an object that restarts and ends the registration', async () => {
  const fired = vi.fn<() => void>()
  const freed = vi.fn<() => void>()
  const timer = timeout(10, fired, { loop, onFree: freed })
  await clock.advance(10)
  expect(fired).toHaveBeenCalledTimes(1)
  timer.update(30)
  await clock.advance(29)
  expect(fired).toHaveBeenCalledTimes(1)
  await clock.advance(1)
  expect(fired).toHaveBeenCalledTimes(2)
  expect([timer.remove(), timer.remove()]).toEqual([true, false])
  await clock.advance(100)
  expect(fired).toHaveBeenCalledTimes(2)
  expect(freed).toHaveBeenCalledTimes(1)
})

test('watch() gives an object that changes and ends the registration; dispose is remove', async () => {
  const seen = vi.fn<(events: number) => void>()
  const held = watch(always(READABLE | WRITABLE), READABLE, seen, { loop })
  await clock.advance(1)
  expect(seen).toHaveBeenLastCalledWith(READABLE)
  held.update(WRITABLE)
  await clock.advance(5)
  expect(seen).toHaveBeenLastCalledWith(WRITABLE)
  held[Symbol.dispose]()
  expect(registered()).toBe(0)
})

test('an abort removes watches and timeouts, and an ended one leaves no listener on the signal', () => {
  const { controller, signal, listeners } = countedSignal()
  watch(always(0), READABLE, () => {}, { loop, signal })
  timeout(1, () => {}, { loop, signal })
  const ended = timeout(1, () => {}, { loop, signal })
  expect(listeners()).toBe(3)
  ended.remove()
  expect(listeners()).toBe(2)
  controller.abort()
  expect(registered()).toBe(0)
  expect(listeners()).toBe(0)
})

test('no listener is left on the signal when a registration ends in any other way', async () => {
  const { signal, listeners } = countedSignal()
  const freed = vi.fn<() => void>()
  loop.removeTimeout(timeout(1, () => {}, { loop, signal, onFree: freed }).id)
  watch(always(0), READABLE, () => {}, { loop, signal, onFree: freed })
  loop.close()
  await clock.advance(1)
  expect(listeners()).toBe(0)
  expect(freed).toHaveBeenCalledTimes(2)
})

test('a callback that is no function is refused', () => {
  const code = expect.objectContaining({ code: 'INVALID_CALLBACK' })
  expect(() => timeout(1, undefined as never, { loop })).toThrow(code)
  expect(() => watch(always(0), READABLE, 'x' as never, { loop })).toThrow(code)
  expect(() => timeout(1, () => {}, { loop, onFree: 1 as never })).toThrow(code)
  expect(registered()).toBe(0)
})

test('a signal that is aborted already is thrown, and nothing is registered', async () => {
  const reason = new Error('aborted before')
  const signal = AbortSignal.abort(reason)
  expect(() => timeout(1, () => {}, { loop, signal })).toThrow(reason)
  expect(() => watch(always(0), READABLE, () => {}, { loop, signal })).toThrow(reason)
  await expect(sleep(1, { loop, signal })).rejects.toBe(reason)
  await expect(whenReady(always(0), READABLE, { loop, signal })).rejects.toBe(reason)
  expect(registered()).toBe(0)
})

test('sleep resolves after its time, and leaves nothing behind', async () => {
  const { signal, listeners } = countedSignal()
  const woken = vi.fn<() => void>()
  const slept = sleep(20, { loop, signal }).then(woken)
  await clock.advance(19)
  expect(woken).not.toHaveBeenCalled()
  await clock.advance(1)
  await slept
  expect(registered()).toBe(0)
  expect(listeners()).toBe(0)
})

test('sleep and whenReady reject with the reason of an abort', async () => {
  const { controller, signal, listeners } = countedSignal()
  const waits = [sleep(20, { loop, signal }), whenReady(always(0), READABLE, { loop, signal })]
  const reason = new Error('aborted on purpose')
  controller.abort(reason)
  expect(await Promise.allSettled(waits)).toEqual([
    { status: 'rejected', reason },
    { status: 'rejected', reason },
  ])
  expect(registered()).toBe(0)
  expect(listeners()).toBe(0)
})

test('sleep and whenReady reject with CLOSED when the event-impl is closed under them', async () => {
  const waits = Promise.allSettled([sleep(20, { loop }), whenReady(always(0), READABLE, { loop })])
  loop.close()
  await clock.advance(1)
  for (const result of await waits) {
    expect(result.status === 'rejected' && isHostloopError(result.reason, 'CLOSED')).toBe(true)
  }
})

test('sleep rejects what is no time, and takes a negative one for none', async () => {
  await expect(sleep(Number.NaN, { loop })).rejects.toMatchObject({ code: 'INVALID_INTERVAL' })
  const slept = sleep(-5, { loop })
  await clock.advance(1)
  await slept
})

test('for await over readiness: one step each time, and nothing is watched in between', async () => {
  const handle = { left: 3, poll: () => (handle.left > 0 ? READABLE : 0) }
  const steps: number[] = []
  const consumed = (async () => {
    for await (const events of readiness(handle, READABLE, { loop })) {
      steps.push(events)
      expect(registered()).toBe(0)
      if (--handle.left === 0) break
    }
  })()
  await clock.advance(50)
  await consumed
  expect(steps).toEqual([READABLE, READABLE, READABLE])
  expect(registered()).toBe(0)
})

test('readiness ends by the abort of its signal', async () => {
  const controller = new AbortController()
  const consumed = (async () => {
    for await (const events of readiness(always(0), READABLE, { loop, signal: controller.signal })) {
      expect.unreachable(String(events))
    }
  })()
  await clock.advance(5)
  controller.abort(new Error('enough'))
  await expect(consumed).rejects.toThrow('enough')
  expect(registered()).toBe(0)
})

test('the registered event-impl is the default', async () => {
  using registration = registerEventImpl(loop)
  const slept = sleep(5)
  await clock.advance(5)
  await slept
  expect(registration.impl).toBe(loop)
  expect(() => timeout(Number.NaN, () => {})).toThrow(/Not an interval/)
})

test('without a registered event-impl there is a clear error', async () => {
  await expect(sleep(1)).rejects.toMatchObject({ code: 'NO_EVENT_IMPL' })
  expect(() => timeout(1, () => {})).toThrow(/No event-impl is registered/)
})
