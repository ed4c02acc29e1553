import { createBrowserEventImpl, fromEventTarget } from '@hostloop/browser'
import { HandleEvent, whenReady } from '@hostloop/core'
import { expect, test, vi } from 'vitest'

const { READABLE, WRITABLE, ERROR, HANGUP } = HandleEvent
const names = { readable: 'message', writable: 'drain', error: 'error', hangup: 'close' }

/** A target that knows how many listeners it has. */
class Target extends EventTarget {
  listeners = 0

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    super.addEventListener(...args)
    this.listeners++
    const [, , options] = args
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => this.listeners--)
  }

  emit(name: string, data?: object): Event {
    const event = Object.assign(new Event(name), data)
    this.dispatchEvent(event)
    return event
  }
}

test('events are READABLE until they are taken, in their order', () => {
  const target = new Target()
  const handle = fromEventTarget<Event>(target, { readable: 'message' })
  const wake = vi.fn<() => void>()
  const unsubscribe = handle.subscribe(wake)
  expect(handle.poll()).toBe(0)
  const events = [target.emit('message'), target.emit('other'), target.emit('message')]
  expect([handle.poll(), handle.length, wake.mock.calls.length]).toEqual([READABLE, 2, 2])
  expect([handle.take(), handle.take(), handle.take()]).toEqual([events[0], events[2], undefined])
  unsubscribe()
  target.emit('message')
  expect([handle.poll(), wake.mock.calls.length]).toEqual([READABLE, 2])
})

test('WRITABLE is there until it is cleared, and comes back with the event', () => {
  const target = new Target()
  const handle = fromEventTarget(target, names)
  const wake = vi.fn<() => void>()
  handle.subscribe(wake)
  expect(handle.poll()).toBe(WRITABLE)
  handle.clearWritable()
  expect(handle.poll()).toBe(0)
  target.emit('drain')
  expect([handle.poll(), wake.mock.calls.length]).toEqual([WRITABLE, 1])
})

test('hangup comes after what waits, and ends the listening', () => {
  const target = new Target()
  const handle = fromEventTarget(target, names)
  expect(target.listeners).toBe(4)
  target.emit('message')
  target.emit('close')
  expect([handle.poll(), target.listeners]).toEqual([READABLE, 0])
  handle.take()
  expect(handle.poll()).toBe(HANGUP)
})

test('an error is for good, with its cause', () => {
  for (const [data, expected] of [
    [{ error: new Error('broken') }, { message: 'broken' }],
    [{ error: 'just text' }, { cause: 'just text' }],
    [{}, { cause: expect.any(Event) }],
  ] as const) {
    const target = new Target()
    const handle = fromEventTarget(target, names)
    target.emit('error', data)
    expect([handle.poll(), target.listeners]).toEqual([ERROR | HANGUP, 0])
    expect(handle.error).toBeInstanceOf(Error)
    expect(handle.error).toMatchObject(expected)
  }
})

test('more than may wait is OVERFLOW, and what waited can be taken', () => {
  const target = new Target()
  const handle = fromEventTarget<Event>(target, names, { limit: 2 })
  const events = [1, 2, 3].map(() => target.emit('message'))
  expect(handle.poll()).toBe(READABLE | ERROR | HANGUP)
  expect(handle.error).toMatchObject({ code: 'OVERFLOW' })
  expect([handle.take(), handle.take(), handle.take()]).toEqual([events[0], events[1], undefined])
  expect(target.listeners).toBe(0)
})

test('close drops what waits, and leaves no listener', () => {
  const target = new Target()
  const handle = fromEventTarget(target, names)
  target.emit('message')
  handle.close()
  handle.close()
  expect([handle.poll(), handle.length, handle.take(), target.listeners]).toEqual([HANGUP, 0, undefined, 0])
})

test('wakes a watch up, and other things than targets of its own: a signal, a channel', async () => {
  using impl = createBrowserEventImpl()
  const abort = new AbortController()
  const aborted = fromEventTarget(abort.signal, { hangup: 'abort' })
  const channel = new BroadcastChannel('hostloop')
  const messages = fromEventTarget<MessageEvent>(channel, { readable: 'message', error: 'messageerror' })
  const other = new BroadcastChannel('hostloop')
  other.postMessage('hello')
  expect(await whenReady(messages, READABLE, { loop: impl })).toBe(READABLE)
  expect(messages.take()?.data).toBe('hello')
  abort.abort()
  expect(await whenReady(aborted, READABLE, { loop: impl })).toBe(HANGUP)
  for (const each of [channel, other]) each.close()
})

test('what is no target, or names no event, is refused', () => {
  const refused = expect.objectContaining({ code: 'INVALID_OPTIONS' })
  for (const target of [{}, null, undefined, 'text'])
    expect(() => fromEventTarget(target as EventTarget, names)).toThrow(refused)
  expect(() => fromEventTarget(new Target(), {})).toThrow(refused)
  expect(() => fromEventTarget(new Target(), names, { limit: 0 })).toThrow(refused)
})
