import { EventEmitter as NodeEmitter } from 'node:events'
import { HandleEvent, currentConnector, currentEventImpl, inspect, registerEventImpl } from '@hostloop/core'
import { createEmitterEventImpl, registerEmitterEventImpl } from '@hostloop/eventemitter'
import type { Emitter, EmitterEventImpl } from '@hostloop/eventemitter'
import { EventEmitter } from 'eventemitter3'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { listeners } from './listeners.ts'
import { manual, microtasks } from './manual-loop.ts'
import { MinimalEmitter } from './minimal-emitter.ts'

const { READABLE } = HandleEvent
const refused = expect.objectContaining({ name: 'HostloopError', code: 'INVALID_OPTIONS' })
const turnsOf = (impl: EmitterEventImpl): number => inspect(impl)!.turns

afterEach(() => vi.unstubAllGlobals())

describe('creation', () => {
  test('registers itself, with the connector that it is given', () => {
    const connector = { connect: () => expect.unreachable() }
    const bus = new EventEmitter()
    using registration = registerEmitterEventImpl(bus, { connector })
    expect(currentEventImpl()).toBe(registration.impl)
    expect(currentConnector()).toBe(connector)
    expect(registration.impl).toMatchObject({
      name: 'eventemitter',
      supports: { fd: 'none', keepAlive: false, virtualTime: false },
    })
    expect(registration.impl.now()).toBeCloseTo(performance.now(), -2)
    registration.close({ force: true })
    expect(listeners(bus)).toBe(0)
  })

  test('a registration that is refused leaves no listener', () => {
    const bus = new EventEmitter()
    using _first = registerEventImpl(manual().impl)
    expect(() => registerEmitterEventImpl(bus)).toThrow(
      expect.objectContaining({ code: 'ALREADY_REGISTERED' }),
    )
    expect(listeners(bus)).toBe(0)
  })

  test.each(['on', 'off', 'emit'] as const)("an emitter without '%s' is refused, by that name", (member) => {
    const emitter = Object.assign(new MinimalEmitter(), { [member]: undefined })
    const create = (): unknown => createEmitterEventImpl(emitter)
    expect(create).toThrow(refused)
    expect(create).toThrow(`'${member}'`)
    expect(emitter.listeners.size).toBe(0)
  })

  test.each([undefined, null, 0, 'tick', {}, new EventTarget()])('%s is no emitter', (value) => {
    expect(() => createEmitterEventImpl(value as Emitter)).toThrow(refused)
  })

  test.each([
    { tick: '' },
    { tick: 1 as never },
    { needed: true as never },
    { now: 5 as never },
    { checkMaxMs: 0 },
  ])('options %o are refused', (options) => {
    const bus = new EventEmitter()
    expect(() => createEmitterEventImpl(bus, options)).toThrow(refused)
    expect(listeners(bus)).toBe(0)
  })

  test('a host without performance.now has to bring a clock', () => {
    vi.stubGlobal('performance', undefined)
    expect(() => createEmitterEventImpl(new EventEmitter())).toThrow(refused)
    expect(createEmitterEventImpl(new EventEmitter(), { now: () => 5 }).now()).toBe(5)
  })

  test('an emitter whose on() throws is refused with what it throws', () => {
    const bus = new NodeEmitter()
    bus.on('newListener', () => {
      throw new Error('no more listeners')
    })
    expect(() => createEmitterEventImpl(bus)).toThrow('no more listeners')
  })

  test("takes typed emitters of eventemitter3's and of Node's", () => {
    const typed = [
      new EventEmitter<{ tick: [number] }>(),
      new EventEmitter<{ tick: (at: number) => void }>(),
      new NodeEmitter<{ tick: [number] }>(),
    ]
    for (const bus of typed) createEmitterEventImpl(bus).close()
  })
})

describe('turns', () => {
  test('are ticks, one each, and only where something is due', async () => {
    const { bus, impl } = manual()
    const fired = vi.fn<() => void>()
    impl.addTimeout(10, fired)
    bus.emit('tick')
    bus.emit('tick', 1234, 'more')
    expect(turnsOf(impl)).toBe(0)
    bus.now += 10
    await microtasks()
    expect(fired).toHaveBeenCalledTimes(0)
    bus.emit('tick')
    bus.emit('tick')
    expect(fired).toHaveBeenCalledTimes(1)
    expect(turnsOf(impl)).toBe(1)
  })

  test('are driven by whatever event is named', () => {
    const frame = Symbol('frame')
    const { bus, impl } = manual({ tick: frame })
    const fired = vi.fn<() => void>()
    impl.addTimeout(0, fired)
    bus.emit('tick')
    expect(fired).not.toHaveBeenCalled()
    bus.emit(frame)
    expect(fired).toHaveBeenCalledTimes(1)
  })

  test('do not nest: a tick from inside a callback does nothing, and what was asked for is not lost', async () => {
    const { bus, impl } = manual()
    let depth = 0
    const callback = vi.fn<() => void>(() => {
      expect(++depth).toBe(1)
      impl.addTimeout(0, () => impl.close())
      bus.emit('tick')
      depth--
    })
    impl.addTimeout(5, callback)
    bus.now += 5
    bus.emit('tick')
    expect(callback).toHaveBeenCalledTimes(1)
    expect(impl.nextDeadline()).toBe(bus.now)
    bus.emit('tick')
    expect(listeners(bus)).toBe(1)
  })

  test('never throw what a callback throws', () => {
    const onError = vi.fn<(error: unknown) => void>()
    const { bus, impl } = manual({ onError })
    const error = new Error('thrown on purpose')
    const fail = (): never => {
      throw error
    }
    impl.addTimeout(0, fail)
    impl.addHandle({ poll: () => READABLE }, READABLE, fail)
    bus.emit('tick')
    expect(onError.mock.calls.map(([thrown]) => thrown)).toEqual([error, error])
  })

  test('are put off, not lost, where another listener throws before this one', () => {
    const bus = new EventEmitter()
    bus.once('tick', () => {
      throw new Error("another listener's")
    })
    using impl = createEmitterEventImpl(bus)
    const fired = vi.fn<() => void>()
    impl.addTimeout(0, fired)
    expect(() => bus.emit('tick')).toThrow("another listener's")
    expect(fired).not.toHaveBeenCalled()
    bus.emit('tick')
    expect(fired).toHaveBeenCalledTimes(1)
  })

  test('a clock that throws in a tick throws out of it, and the next tick goes on', async () => {
    const bus = new EventEmitter()
    const asked = vi.fn<(delay: number | null) => void>()
    bus.on('hostloop:needed', asked)
    const now = vi.fn<() => number>(() => 0)
    using impl = createEmitterEventImpl(bus, { now })
    const fired = vi.fn<() => void>()
    impl.addTimeout(0, fired)
    await microtasks()
    now.mockImplementationOnce(() => {
      throw new Error('the clock has stopped')
    })
    expect(() => bus.emit('tick')).toThrow('the clock has stopped')
    await microtasks()
    expect(asked.mock.calls).toEqual([[0], [0]])
    bus.emit('tick')
    expect(fired).toHaveBeenCalledTimes(1)
  })

  test('come no more where somebody takes all listeners off: close() still ends it', () => {
    const { bus, impl } = manual()
    const fired = vi.fn<() => void>()
    impl.addTimeout(0, fired)
    bus.removeAllListeners()
    bus.emit('tick')
    expect(turnsOf(impl)).toBe(0)
    impl.close()
    expect(fired).not.toHaveBeenCalled()
    expect(impl.isIdle()).toBe(true)
  })
})

describe('the end', () => {
  test('close() in a callback takes the listener off after the free callbacks of the same turn', () => {
    const { bus, impl } = manual()
    const freed = vi.fn<() => void>(() => expect(bus.listenerCount('tick')).toBe(1))
    impl.addTimeout(0, () => impl.close(), freed)
    impl.addTimeout(0, () => impl.close(), freed)
    bus.emit('tick')
    expect(freed).toHaveBeenCalledTimes(2)
    expect(bus.listenerCount('tick')).toBe(0)
    expect(impl.nextDeadline()).toBe(null)
  })

  test('after close() no listener is left, at once or with the tick that frees', () => {
    const { bus, impl } = manual()
    impl.addTimeout(0, () => {})
    impl.close()
    expect(bus.listenerCount('tick')).toBe(0)

    const other = bus.create()
    const freed = vi.fn<() => void>()
    other.addTimeout(0, () => {}, freed)
    other.close()
    expect(other.nextDeadline()).toBe(bus.now)
    bus.emit('tick')
    expect(freed).toHaveBeenCalledTimes(1)
    expect(bus.listenerCount('tick')).toBe(0)
  })

  test('an emitter whose off() throws is reported', async () => {
    const bus = new NodeEmitter()
    const error = new Error('no')
    bus.on('removeListener', () => {
      throw error
    })
    const seen = vi.fn<(error: unknown) => void>()
    bus.on('error', seen)
    createEmitterEventImpl(bus).close()
    expect(seen.mock.calls).toEqual([[error]])
  })
})

describe('hold', () => {
  test('is told while something is enabled, and no other time', () => {
    const hold = vi.fn<(alive: boolean) => void>()
    const { impl } = manual({ hold })
    expect(impl.supports.keepAlive).toBe(true)
    const timer = impl.addTimeout(-1, () => {})
    expect(hold).not.toHaveBeenCalled()
    impl.updateTimeout(timer, 5)
    impl.addTimeout(5, () => {})
    expect(hold.mock.calls).toEqual([[true]])
    impl.close()
    expect(hold.mock.calls).toEqual([[true], [false]])
  })

  test('may tick at once, which does nothing in the midst of an add', () => {
    const fired = vi.fn<() => void>()
    const { bus, impl } = manual({ hold: (alive) => alive && bus.emit('tick') })
    impl.addTimeout(0, fired)
    expect(fired).not.toHaveBeenCalled()
    bus.emit('tick')
    expect(fired).toHaveBeenCalledTimes(1)
  })

  test('that throws breaks no operation', () => {
    const error = new Error('thrown on purpose')
    const { bus, impl } = manual({
      hold() {
        throw error
      },
    })
    const seen = vi.fn<(error: unknown) => void>()
    bus.on('error', seen)
    impl.addTimeout(5, () => {})
    expect(seen.mock.calls).toEqual([[error]])
    bus.now += 5
    bus.emit('tick')
    expect(turnsOf(impl)).toBe(1)
  })
})
