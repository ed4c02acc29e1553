import { HandleEvent, inspect } from '@hostloop/core'
import { createEmitterEventImpl, fromEmitter } from '@hostloop/eventemitter'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { manual, microtasks } from './manual-loop.ts'
import { MinimalEmitter } from './minimal-emitter.ts'
import { OnDemandBus } from './on-demand-bus.ts'

const { READABLE } = HandleEvent

describe('the time that a tick is needed', () => {
  test('is told when it changes, later than the operation that changed it, and after each tick', async () => {
    const { bus, impl, asked } = manual()
    const timer = impl.addTimeout(100, () => {})
    impl.addTimeout(200, () => {})
    expect(asked).toEqual([])
    await microtasks()
    expect(asked.splice(0)).toEqual([100])

    impl.addTimeout(300, () => {})
    await microtasks()
    expect(asked).toEqual([])
    impl.addTimeout(50, () => {})
    impl.addHandle({ poll: () => 0, subscribe: () => () => {} }, READABLE, () => {})
    await microtasks()
    expect(asked.splice(0)).toEqual([0])

    bus.emit('tick')
    await microtasks()
    expect(asked.splice(0)).toEqual([50])
    bus.now += 20
    bus.emit('tick')
    await microtasks()
    expect(asked.splice(0)).toEqual([30])
    bus.now += 40
    impl.updateTimeout(timer, 5)
    await microtasks()
    expect(asked).toEqual([])
    bus.emit('tick')
    await microtasks()
    expect(asked.splice(0)).toEqual([5])

    impl.close()
    await microtasks()
    expect(asked).toEqual([null])
  })

  test('is not told by ticks of an event-impl that waits for nothing', async () => {
    const { bus, impl, asked } = manual()
    impl.addTimeout(-1, () => {})
    for (let i = 0; i < 60; i++) bus.emit('tick')
    await microtasks()
    expect(asked).toEqual([])
    expect(inspect(impl)!.turns).toBe(0)
  })

  test('is told when nothing is needed any more, without a tick', async () => {
    const { impl, asked } = manual()
    const timer = impl.addTimeout(100, () => {})
    await microtasks()
    impl.removeTimeout(timer)
    await microtasks()
    expect(asked.splice(0)).toEqual([100, null])

    impl.addTimeout(0, () => {})
    await microtasks()
    impl.close()
    await microtasks()
    expect(asked).toEqual([0, null])
  })

  test('is told once, however often the same is asked for, and not if it was for a moment only', async () => {
    const { impl, asked } = manual()
    impl.removeTimeout(impl.addTimeout(100, () => {}))
    await microtasks()
    expect(asked).toEqual([])

    const emitter = new MinimalEmitter()
    impl.addHandle(fromEmitter(emitter, { readable: 'line' }), READABLE, () => {})
    for (let i = 0; i < 3; i++) {
      emitter.emit('line')
      await microtasks()
    }
    expect(asked).toEqual([0])
  })

  test('is told once for a storm of operations', async () => {
    const { bus, impl, asked } = manual()
    for (let i = 0; i < 1000; i++) {
      impl.removeTimeout(impl.addTimeout(i, () => {}))
      impl.removeHandle(impl.addHandle({ poll: () => READABLE }, READABLE, () => {}))
    }
    await microtasks()
    bus.emit('tick')
    await microtasks()
    expect(asked).toEqual([0, null])
    expect(bus.listenerCount('tick')).toBe(1)
  })

  test('can be asked for', () => {
    const { bus, impl } = manual()
    expect(impl.nextDeadline()).toBe(null)
    const timer = impl.addTimeout(100, () => {})
    expect(impl.nextDeadline()).toBe(impl.now() + 100)
    const due = impl.now() + 100
    bus.now += 150
    expect(impl.nextDeadline()).toBe(due)
    impl.updateTimeout(timer, 0)
    expect(impl.nextDeadline()).toBe(impl.now())
    impl.close()
    expect(impl.nextDeadline()).toBe(null)
  })

  test('is told to whoever listens for that event, or to nobody', async () => {
    const when = Symbol('when')
    const { bus, impl, asked } = manual({ needed: when })
    const heard = vi.fn<(delay: number | null) => void>()
    bus.on(when, heard)
    impl.addTimeout(7, () => {})
    await microtasks()
    expect(heard.mock.calls).toEqual([[7]])
    expect(asked).toEqual([])

    const quiet = new MinimalEmitter()
    Object.assign(quiet, { emit: undefined })
    using steady = createEmitterEventImpl(quiet, { needed: false })
    const fired = vi.fn<() => void>()
    steady.addTimeout(0, fired)
    await microtasks()
    quiet.call('tick')
    expect(fired).toHaveBeenCalledTimes(1)
  })

  test('may be answered by a tick at once, from within the event', async () => {
    const { bus, impl } = manual()
    bus.on('hostloop:needed', (delay) => delay === 0 && bus.emit('tick'))
    const freed = vi.fn<() => void>()
    impl.removeTimeout(impl.addTimeout(100, () => {}, freed))
    expect(freed).not.toHaveBeenCalled()
    await microtasks()
    expect(freed).toHaveBeenCalledTimes(1)
    expect(impl.isIdle()).toBe(true)
  })

  test('may be changed from within the event: all hear the last word last', async () => {
    const { bus, impl } = manual()
    bus.once('hostloop:needed', () => void impl.addTimeout(20, () => {}))
    const heard = vi.fn<(delay: number | null) => void>()
    bus.on('hostloop:needed', heard)
    impl.addTimeout(50, () => {})
    await microtasks()
    expect(heard.mock.calls).toEqual([[50], [20]])
  })

  test('an on-demand host whose clock is slow gets there: an early tick is answered', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const bus = new OnDemandBus()
    let ticks = 0
    bus.on('tick', () => void ticks++)
    // Slow motion: two seconds of the host's timers are one here.
    const start = Date.now()
    using impl = createEmitterEventImpl(bus, { now: () => (Date.now() - start) / 2 })
    const fired = vi.fn<() => void>()
    const id = impl.addTimeout(1000, fired)
    await vi.advanceTimersByTimeAsync(1999)
    expect(fired).toHaveBeenCalledTimes(0)
    await vi.advanceTimersByTimeAsync(2010)
    expect(fired).toHaveBeenCalledTimes(2)
    expect(ticks).toBeLessThan(30)

    impl.removeTimeout(id)
    await vi.advanceTimersByTimeAsync(2000)
    const before = ticks
    expect(vi.getTimerCount()).toBe(0)
    await vi.advanceTimersByTimeAsync(1e9)
    expect(ticks).toBe(before)
  })
})
