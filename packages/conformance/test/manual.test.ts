import { ManualClock, ManualHost, MemoryFds } from '@hostloop/conformance/manual'
import { HandleEvent, createEventImpl, isHostloopError } from '@hostloop/core'
import { expect, test, vi } from 'vitest'

const supports = { keepAlive: true, virtualTime: true }

test('time passes for the hosts of a clock alone, each by its own', async () => {
  const clock = new ManualClock(10)
  const [early, late] = [new ManualHost(clock), new ManualHost(clock, 5000)]
  const fired: string[] = []
  for (const [name, host] of Object.entries({ early, late })) {
    createEventImpl(host, { supports }).addTimeout(1000, () => fired.push(`${name} at ${host.now()}`))
  }
  await clock.advance(999)
  expect(fired).toEqual([])
  await clock.advance(1)
  expect(fired).toEqual(['early at 1010', 'late at 6000'])
  expect([early.turns, late.turns]).toEqual([1, 1])
  clock.stall(5000)
  expect(fired.length).toBe(2)
})

test('a minute takes no time, and a busy host has a turn each millisecond', async () => {
  const clock = new ManualClock()
  const host = new ManualHost(clock)
  const impl = createEventImpl(host, { supports })
  impl.addTimeout(60_000, () => {})
  await clock.advance(60_000)
  expect(host).toMatchObject({ turns: 1, alarm: 120_000, held: true })
  impl.addTimeout(0, () => {})
  await clock.advance(10)
  expect(host.turns).toBe(11)
  impl.close()
  await clock.advance(1)
  expect(host).toMatchObject({ stopped: true, held: false, alarm: null })
  expect(clock.hosts.size).toBe(0)
})

test('chained microtasks run before the next turn', async () => {
  const clock = new ManualClock()
  const order: string[] = []
  createEventImpl(new ManualHost(clock), { supports }).addTimeout(0, () => {
    order.push('turn')
    void Promise.resolve()
      .then(() => 'chained')
      .then(() => order.push('microtask'))
  })
  await clock.advance(2)
  expect(order).toEqual(['turn', 'microtask', 'turn', 'microtask'])
})

test('fds are numbered as the system does it, and one that is not open cannot be watched', () => {
  const fds = new MemoryFds()
  const first = fds.pipe()
  expect([first.readable, first.writable]).toEqual([3, 4])
  first.closeReadable()
  const second = fds.pipe()
  expect([second.readable, second.writable]).toEqual([3, 5])
  // The number is another end's by now.
  first.closeReadable()
  const ready = vi.fn<(events: number) => void>()
  fds.watch(second.readable, HandleEvent.READABLE, ready)
  second.write(new Uint8Array(1))
  fds.report()
  expect(ready.mock.calls).toEqual([[HandleEvent.READABLE]])
  second.closeReadable()
  fds.report()
  fds.report()
  expect(ready.mock.calls.slice(1)).toEqual([[0]])
  expect(fds.watched).toBe(0)
  try {
    fds.watch(99, HandleEvent.READABLE, ready)
    expect.unreachable()
  } catch (error) {
    expect(isHostloopError(error, 'HANDLE_UNSUPPORTED')).toBe(true)
  }
})
