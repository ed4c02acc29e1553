import { EventEmitter as NodeEmitter } from 'node:events'
import { HandleEvent } from '@hostloop/core'
import type { EventHandle, HandleEvents } from '@hostloop/core'
import { fromEmitter } from '@hostloop/eventemitter'
import type { Emitter } from '@hostloop/eventemitter'
import { EventEmitter } from 'eventemitter3'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { emitterKinds } from './emitter-kinds.ts'
import { listeners } from './listeners.ts'
import { ManualBus } from './manual-bus.ts'
import { MinimalEmitter } from './minimal-emitter.ts'

const { READABLE, WRITABLE, ERROR, HANGUP } = HandleEvent
const NAMES = { readable: 'line', writable: 'drain', error: 'error', hangup: 'end' } as const
const refused = expect.objectContaining({ name: 'HostloopError', code: 'INVALID_OPTIONS' })

/** Watches a handle on a loop that is ticked by hand; every call is written down. */
function watched(handle: EventHandle<unknown[]>, events: HandleEvents, callback?: () => void) {
  const loop = new ManualBus()
  const impl = loop.create()
  onTestFinished(() => impl.close())
  const calls: HandleEvents[] = []
  const watch = impl.addHandle(handle, events, (_watch, _handle, seen) => {
    calls.push(seen)
    callback?.()
  })
  return { loop, impl, calls, watch }
}

describe.each(emitterKinds)('a handle of %s', (_name, makeEmitter) => {
  test('is READABLE every turn until everything was taken, in order and with all arguments', () => {
    const emitter = makeEmitter()
    const lines = fromEmitter<[string, number?]>(emitter, NAMES)
    // Nobody watches yet.
    emitter.emit('line', 'one', 1)
    emitter.emit('line', 'two')
    const { loop, calls } = watched(lines, READABLE)
    loop.emit('tick')
    loop.emit('tick')
    expect(calls.splice(0)).toEqual([READABLE, READABLE])
    expect(lines.length).toBe(2)
    expect(lines.take()).toEqual(['one', 1])
    loop.emit('tick')
    expect(calls.splice(0)).toEqual([READABLE])
    expect(lines.take()).toEqual(['two'])
    expect(lines.take()).toBe(undefined)
    loop.emit('tick')
    expect(calls).toEqual([])

    emitter.emit('line', 'three')
    loop.emit('tick')
    expect(calls).toEqual([READABLE])
    lines.close()
  })

  test('is called back in a later turn for what is emitted inside its callback', () => {
    const emitter = makeEmitter()
    const lines = fromEmitter(emitter, { readable: 'line' })
    const seen: unknown[] = []
    const { loop } = watched(lines, READABLE, () => {
      seen.push(lines.take())
      if (seen.length < 3) emitter.emit('line', seen.length)
    })
    emitter.emit('line', 0)
    loop.emit('tick')
    expect(seen).toEqual([[0]])
    loop.emit('tick')
    loop.emit('tick')
    loop.emit('tick')
    expect(seen).toEqual([[0], [1], [2]])
  })

  test('is WRITABLE until its owner says that it is full, and again with the event', () => {
    const emitter = makeEmitter()
    const sink = fromEmitter(emitter, NAMES)
    const { loop, impl, calls } = watched(sink, WRITABLE)
    loop.emit('tick')
    sink.clearWritable()
    loop.emit('tick')
    expect(calls.splice(0)).toEqual([WRITABLE])
    loop.emit('tick')
    expect(impl.nextDeadline()).toBe(null)
    emitter.emit('drain')
    loop.emit('tick')
    loop.emit('tick')
    expect(calls).toEqual([WRITABLE, WRITABLE])
  })

  test('has ERROR for good with the first error, after which nothing else counts', () => {
    const emitter = makeEmitter()
    const handle = fromEmitter(emitter, NAMES)
    const { loop, calls } = watched(handle, READABLE)
    emitter.emit('line', 'before')
    const error = new Error('it broke')
    emitter.emit('error', error)
    // Nor does a second one become an uncaught one.
    emitter.emit('error', new Error('it broke again'))
    emitter.emit('line', 'after')
    emitter.emit('drain')
    loop.emit('tick')
    expect(calls).toEqual([READABLE | ERROR | HANGUP])
    expect(handle.error).toBe(error)
    expect(handle.take()).toEqual(['before'])
    expect(handle.take()).toBe(undefined)
    expect(handle.poll()).toBe(ERROR | HANGUP)
  })

  test('wraps an error that is none, or that is missing', () => {
    for (const args of [['a string'], []]) {
      const emitter = makeEmitter()
      const handle = fromEmitter(emitter, NAMES)
      emitter.emit('error', ...args)
      expect(handle.error).toBeInstanceOf(Error)
      expect(handle.error?.cause).toBe(args[0])
    }
  })

  test('has HANGUP for good once what came before was taken', () => {
    const emitter = makeEmitter()
    const handle = fromEmitter(emitter, NAMES)
    const { loop, calls } = watched(handle, READABLE | WRITABLE)
    emitter.emit('line')
    emitter.emit('end')
    emitter.emit('line')
    emitter.emit('drain')
    loop.emit('tick')
    expect(handle.take()).toEqual([])
    loop.emit('tick')
    loop.emit('tick')
    expect(calls).toEqual([READABLE, HANGUP, HANGUP])
    expect(handle.error).toBe(undefined)
  })

  test('fails with OVERFLOW where too much waits, and loses none of it', () => {
    const emitter = makeEmitter()
    const handle = fromEmitter(emitter, NAMES, { limit: 2 })
    for (const line of [1, 2, 3]) emitter.emit('line', line)
    expect(handle.poll()).toBe(READABLE | ERROR | HANGUP)
    expect(handle.error).toMatchObject({ name: 'HostloopError', code: 'OVERFLOW' })
    expect([handle.take(), handle.take(), handle.take()]).toEqual([[1], [2], undefined])
  })

  test('listens until close(), watched or not, and then no more', () => {
    const emitter = makeEmitter()
    const handle = fromEmitter(emitter, NAMES)
    expect(listeners(emitter)).toBe(4)
    const { loop, impl, calls } = watched(handle, READABLE)
    for (let i = 0; i < 500; i++) {
      const watch = impl.addHandle(handle, READABLE | WRITABLE, () => {})
      if (i % 100 === 0) loop.emit('tick')
      impl.updateHandle(watch, 0)
      impl.removeHandle(watch)
    }
    expect(listeners(emitter)).toBe(4)
    emitter.emit('line')
    handle.close()
    handle.close()
    expect(listeners(emitter)).toBe(0)
    expect(handle.take()).toBe(undefined)
    loop.emit('tick')
    expect(calls.at(-1)).toBe(HANGUP)
    impl.close()
    emitter.emit('line')
    expect(handle.poll()).toBe(HANGUP)
  })

  test('wakes its subscribers with every event, and nobody who has left', () => {
    const emitter = makeEmitter()
    const handle = fromEmitter(emitter, NAMES)
    const wake = vi.fn<() => void>()
    const leave = handle.subscribe(wake)
    for (const event of ['line', 'drain', 'end']) {
      wake.mockClear()
      emitter.emit(event)
      expect(wake).toHaveBeenCalled()
    }
    wake.mockClear()
    leave()
    emitter.emit('drain')
    handle.close()
    expect(wake).not.toHaveBeenCalled()
  })

  test('can be closed inside its callback', () => {
    const emitter = makeEmitter()
    const handle = fromEmitter(emitter, NAMES)
    const { loop, impl } = watched(handle, READABLE, () => {
      handle.close()
      impl.close()
    })
    emitter.emit('line')
    loop.emit('tick')
    expect(listeners(emitter, loop)).toBe(0)
  })

  test('leaves the listeners of others alone', () => {
    const emitter = makeEmitter()
    const mine = vi.fn<(...args: unknown[]) => void>()
    emitter.on('line', mine)
    const [one, other] = [fromEmitter(emitter, NAMES), fromEmitter(emitter, NAMES)]
    one.close()
    emitter.emit('line', 'x')
    expect(mine.mock.calls).toEqual([['x']])
    expect([one.length, other.length]).toEqual([0, 1])
    other.close()
    expect(listeners(emitter)).toBe(1)
  })

  test('takes any of the four events, one event for several, and symbols', () => {
    const emitter = makeEmitter()
    const closed = Symbol('closed')
    const handle = fromEmitter(emitter, { error: closed, hangup: closed })
    expect(handle.poll()).toBe(0)
    expect(listeners(emitter)).toBe(2)
    emitter.emit(closed, new Error('why'))
    expect(handle.poll()).toBe(ERROR | HANGUP)
    handle.close()
    expect(listeners(emitter)).toBe(0)
  })

  test('whose watcher throws goes on: emit() hears nothing of it', () => {
    const emitter = makeEmitter()
    const handle = fromEmitter(emitter, NAMES)
    const loop = new ManualBus()
    const onError = vi.fn<(error: unknown) => void>()
    using impl = loop.create({ onError })
    const error = new Error('thrown on purpose')
    impl.addHandle(handle, READABLE, () => {
      throw error
    })
    emitter.emit('line')
    loop.emit('tick')
    loop.emit('tick')
    expect(onError.mock.calls.map(([thrown]) => thrown)).toEqual([error, error])
  })
})

test('a handle without a writable event is never WRITABLE', () => {
  const handle = fromEmitter(new EventEmitter(), { readable: 'line' })
  expect(handle.poll()).toBe(0)
})

test.each([{}, { readable: undefined }, { readible: 'line' }, { readable: '' }, { error: 1 as never }])(
  'events %o are refused',
  (events) => {
    const emitter = new MinimalEmitter()
    expect(() => fromEmitter(emitter, events)).toThrow(refused)
    expect(emitter.listeners.size).toBe(0)
  },
)

test('a limit that is none is refused', () => {
  const emitter = new MinimalEmitter()
  expect(() => fromEmitter(emitter, NAMES, { limit: 0 })).toThrow(refused)
  expect(emitter.listeners.size).toBe(0)
})

test.each(['on', 'off'] as const)("an emitter without '%s' is refused, by that name", (member) => {
  const emitter = Object.assign(new MinimalEmitter(), { [member]: undefined })
  expect(() => fromEmitter(emitter, NAMES)).toThrow(refused)
  expect(() => fromEmitter(emitter, NAMES)).toThrow(`'${member}'`)
  expect(emitter.listeners.size).toBe(0)
})

test.each([undefined, null, 'line', {}, new EventTarget()])('%s is no emitter', (value) => {
  expect(() => fromEmitter(value as Emitter, NAMES)).toThrow(refused)
})

test('where on() throws, no listener is left', () => {
  const emitter = new NodeEmitter()
  emitter.on('newListener', (name) => {
    if (name === 'error') throw new Error('no more listeners')
  })
  expect(() => fromEmitter(emitter, NAMES)).toThrow('no more listeners')
  expect(listeners(emitter)).toBe(1)
})
