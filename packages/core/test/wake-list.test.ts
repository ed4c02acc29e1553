import { WakeList } from '@hostloop/core'
import { expect, test, vi } from 'vitest'

test('all subscribers are woken, also one that subscribed twice', () => {
  const list = new WakeList()
  const [one, two] = [vi.fn(), vi.fn()]
  list.add(one)
  list.add(two)
  const end = list.add(two)
  expect(list.size).toBe(3)
  list.wakeAll()
  expect(one).toHaveBeenCalledTimes(1)
  expect(two).toHaveBeenCalledTimes(2)
  end()
  expect(list.size).toBe(2)
})

test('a subscription ends once, and tells when it has', () => {
  const list = new WakeList()
  const sizes: number[] = []
  const end = list.add(
    () => {},
    () => sizes.push(list.size),
  )
  end()
  end()
  expect(sizes).toEqual([0])
})

test('who ends while others are woken is not woken, and who subscribes waits for the next time', () => {
  const list = new WakeList()
  // As a listener: it is bound.
  const { wakeAll } = list
  const late = vi.fn()
  const second = vi.fn()
  const ends: (() => void)[] = []
  list.add(() => {
    list.add(late)
    for (const end of ends) end()
  })
  ends.push(list.add(second))
  wakeAll()
  expect(second).not.toHaveBeenCalled()
  expect(late).not.toHaveBeenCalled()
  wakeAll()
  expect(late).toHaveBeenCalledTimes(1)
})
