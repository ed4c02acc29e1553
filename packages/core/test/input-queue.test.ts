import { HandleEvent, InputQueue } from '@hostloop/core'
import { expect, test, vi } from 'vitest'

const { READABLE, ERROR, HANGUP } = HandleEvent

/** A queue, how often its subscriber was woken, and how often its source was let go. */
function probed(limit?: number) {
  const onClose = vi.fn()
  const wake = vi.fn()
  const queue = new InputQueue<number>({ limit, onClose })
  const unsubscribe = queue.subscribe(wake)
  return { queue, onClose, wake, unsubscribe }
}

function takeAll<T>(queue: InputQueue<T>): (T | undefined)[] {
  const values = []
  while (queue.length > 0) values.push(queue.take())
  return values
}

test('values come out as they went in, and it is READABLE as long as one waits', () => {
  const { queue, wake } = probed()
  expect([queue.poll(), queue.length, queue.take()]).toEqual([0, 0, undefined])
  expect(queue.push(1) && queue.push(2)).toBe(true)
  expect(wake).toHaveBeenCalledTimes(2)
  expect(queue.take()).toBe(1)
  queue.push(3)
  expect([queue.poll(), queue.length]).toEqual([READABLE, 2])
  expect(takeAll(queue)).toEqual([2, 3])
  expect([queue.poll(), queue.length, queue.error]).toEqual([0, 0, undefined])
})

test('an undefined that was pushed is a value', () => {
  const queue = new InputQueue<undefined>()
  queue.push(undefined)
  expect(queue.poll()).toBe(READABLE)
  expect([queue.take(), queue.length, queue.poll()]).toEqual([undefined, 0, 0])
})

test('after the end HANGUP waits until all were taken, and wakes then', () => {
  const { queue, wake, onClose } = probed()
  queue.push(1)
  queue.push(2)
  queue.end()
  expect(onClose).toHaveBeenCalledTimes(1)
  expect(queue.push(3)).toBe(false)
  expect([queue.poll(), queue.length]).toEqual([READABLE, 2])
  wake.mockClear()
  expect([queue.take(), wake.mock.calls.length]).toEqual([1, 0])
  expect([queue.take(), queue.poll()]).toEqual([2, HANGUP])
  expect(wake).toHaveBeenCalledTimes(1)
  queue.end()
  queue.fail(new Error('too late'))
  queue.close()
  expect([queue.poll(), queue.error]).toEqual([HANGUP, undefined])
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('the end of an empty queue is HANGUP at once, and wakes', () => {
  const { queue, wake } = probed()
  queue.end()
  expect(queue.poll()).toBe(HANGUP)
  expect(wake).toHaveBeenCalledTimes(1)
})

test('a failure is ERROR with HANGUP, and what waited can be taken', () => {
  const { queue, wake, onClose } = probed()
  const broken = new Error('broken')
  queue.push(1)
  wake.mockClear()
  queue.fail(broken)
  expect(queue.poll()).toBe(READABLE | ERROR | HANGUP)
  expect(queue.error).toBe(broken)
  expect([wake, onClose].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  expect([queue.push(2), queue.take(), queue.take()]).toEqual([false, 1, undefined])
  queue.fail(new Error('again'))
  queue.end()
  queue.close()
  expect([queue.poll(), queue.error]).toEqual([ERROR | HANGUP, broken])
  expect(onClose).toHaveBeenCalledTimes(1)
})

test.each(['text', undefined, Object.create(null)])('a failure that is no Error is its cause', (reason) => {
  const { queue } = probed()
  queue.fail(reason)
  expect(queue.error).toBeInstanceOf(Error)
  expect(queue.error).toHaveProperty('cause', reason)
  expect(queue.poll()).toBe(ERROR | HANGUP)
})

test('a value beyond the limit is refused, and fails the queue; those before it can be taken', () => {
  const { queue, onClose } = probed(3)
  expect([1, 2, 3].map((value) => queue.push(value))).toEqual([true, true, true])
  expect([queue.poll(), onClose.mock.calls.length]).toEqual([READABLE, 0])
  expect(queue.push(4)).toBe(false)
  expect(onClose).toHaveBeenCalledTimes(1)
  expect(queue.error).toMatchObject({ code: 'OVERFLOW', message: expect.stringMatching(/3 values.*limit/) })
  expect(queue.take()).toBe(1)
  expect(queue.push(5)).toBe(false)
  expect(takeAll(queue)).toEqual([2, 3])
  expect(queue.poll()).toBe(ERROR | HANGUP)
})

test('who takes in time never meets the limit, which is 1024 by default', () => {
  const { queue } = probed(1)
  for (let i = 0; i < 100; i++) expect([queue.push(i), queue.take()]).toEqual([true, i])
  const big = new InputQueue<number>()
  for (let i = 0; i < 1024; i++) big.push(i)
  expect(big.error).toBeUndefined()
  expect(big.push(1024)).toBe(false)
  expect(takeAll(big)).toEqual(Array.from({ length: 1024 }, (_, i) => i))
})

test('close drops what waits, lets go of the source once, and wakes', () => {
  const { queue, wake, onClose } = probed()
  queue.push(1)
  wake.mockClear()
  queue.close()
  queue.close()
  expect([queue.poll(), queue.length, queue.take(), queue.push(2)]).toEqual([HANGUP, 0, undefined, false])
  expect(queue.error).toBeUndefined()
  expect(onClose).toHaveBeenCalledTimes(1)
  expect(wake).toHaveBeenCalled()
})

test('close after the end drops what still waits, and wakes for the HANGUP', () => {
  const { queue, wake, onClose } = probed()
  queue.push(1)
  queue.end()
  wake.mockClear()
  queue.close()
  expect([queue.poll(), wake.mock.calls.length, onClose.mock.calls.length]).toEqual([HANGUP, 1, 1])
})

test('a source that answers its release at once does no harm', () => {
  const onClose = vi.fn(() => {
    queue.push(1)
    queue.fail(new Error('released'))
    queue.end()
    queue.close()
  })
  const queue = new InputQueue<number>({ onClose })
  queue.close()
  expect([queue.poll(), queue.error, onClose.mock.calls.length]).toEqual([HANGUP, undefined, 1])
})

test('a subscriber that has ended is not woken', () => {
  const { queue, wake, unsubscribe } = probed()
  unsubscribe()
  queue.push(1)
  queue.close()
  expect(wake).not.toHaveBeenCalled()
})

test.each([0, -1, Number.NaN, '5' as never])('a limit of %s is refused', (limit) => {
  expect(() => new InputQueue({ limit })).toThrow(
    expect.objectContaining({ code: 'INVALID_OPTIONS', message: expect.stringContaining('limit') }),
  )
})

test('a long queue is taken from in constant time', () => {
  const count = 200_000
  const queue = new InputQueue<number>({ limit: Infinity })
  for (let i = 0; i < count; i++) queue.push(i)
  let sum = 0
  // Taking and pushing alternate at full length: shifting an array this long takes a hundred times as long.
  for (let i = 0; i < count; i++) {
    sum += queue.take()!
    queue.push(0)
  }
  expect([sum, queue.length]).toEqual([(count * (count - 1)) / 2, count])
})
