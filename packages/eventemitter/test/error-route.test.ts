import { nodeProcess } from '@hostloop/conformance/node'
import { createEmitterEventImpl } from '@hostloop/eventemitter'
import { EventEmitter } from 'eventemitter3'
import { describe, expect, test, vi } from 'vitest'
import { emitterKinds } from './emitter-kinds.ts'
import { microtasks } from './manual-loop.ts'
import { MinimalEmitter } from './minimal-emitter.ts'

describe.each(emitterKinds)('errors on %s', (_name, makeBus) => {
  const error = new Error('thrown on purpose')
  const fail = (): never => {
    throw error
  }

  test("a listener that throws breaks no operation: the error is an 'error' event, and the loop goes on", async () => {
    const bus = makeBus()
    const seen = vi.fn<(error: unknown) => void>()
    bus.on('error', seen)
    bus.on('hostloop:needed', fail)
    using impl = createEmitterEventImpl(bus)
    const fired = vi.fn<() => void>()
    impl.addTimeout(0, fired)
    await microtasks()
    expect(seen.mock.calls).toEqual([[error]])
    bus.emit('tick')
    expect(fired).toHaveBeenCalledTimes(1)
  })

  test("what callbacks throw is an 'error' event, or uncaught where nobody listens", async () => {
    const bus = makeBus()
    using impl = createEmitterEventImpl(bus)
    impl.addTimeout(0, fail)
    const stop = nodeProcess.catchHostErrors()
    bus.emit('tick')
    await microtasks()
    expect(stop()).toEqual([error])

    const seen = vi.fn<(error: unknown) => void>()
    bus.on('error', seen)
    bus.emit('tick')
    await microtasks()
    expect(seen.mock.calls).toEqual([[error]])
  })

  test("an 'error' listener that throws is uncaught itself", async () => {
    const bus = makeBus()
    const worse = new Error('the listener is broken')
    bus.on('error', () => {
      throw worse
    })
    using impl = createEmitterEventImpl(bus)
    impl.addTimeout(0, fail)
    const stop = nodeProcess.catchHostErrors()
    bus.emit('tick')
    await microtasks()
    expect(stop()).toEqual([worse])
  })
})

test('an emitter that does not count its listeners is not trusted with errors', async () => {
  const bus = new MinimalEmitter()
  bus.on('error', () => expect.unreachable())
  using impl = createEmitterEventImpl(bus)
  impl.addTimeout(0, () => {
    throw 'no Error at all'
  })
  const stop = nodeProcess.catchHostErrors()
  bus.emit('tick')
  await microtasks()
  expect(stop()).toEqual(['no Error at all'])
})

test('on a host without queueMicrotask they are unhandled rejections', async () => {
  vi.stubGlobal('queueMicrotask', undefined)
  const caught: unknown[] = []
  const before = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', (reason) => void caught.push(reason))
  const error = new Error('thrown on purpose')
  const bus = new EventEmitter()
  using impl = createEmitterEventImpl(bus)
  impl.addTimeout(0, () => {
    throw error
  })
  bus.emit('tick')
  await microtasks()
  process.removeAllListeners('unhandledRejection')
  for (const listener of before) process.on('unhandledRejection', listener)
  vi.unstubAllGlobals()
  expect(caught).toEqual([error])
})
