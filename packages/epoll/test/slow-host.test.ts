import { writeSync } from 'node:fs'
import { ManualClock, ManualHost } from '@hostloop/conformance/manual'
import { HandleEvent, createEventImpl } from '@hostloop/core'
import type { EventImpl, HandleEvents } from '@hostloop/core'
import type { EpollFds, WaitMode } from '@hostloop/epoll'
import { createNodeEventImpl } from '@hostloop/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { passes, record, testFds, until } from './harness.ts'
import { close, closing, drain, pipe, socketPair, testPipe } from './native.ts'

const { READABLE, WRITABLE } = HandleEvent

/** A report, the one that leads to the pause, and the last one of the kernel's. */
const MOST_WAITS = 4

describe.each(['loop', 'thread'] as const)('mode %s', (mode) => {
  test('a host whose turns are rare is told of an fd once a turn, and the loop sleeps in between', async () => {
    const { fds, host, impl } = slowHost(mode)
    const [reader, writer] = testPipe()
    const calls: HandleEvents[] = []
    impl.addHandle(reader, READABLE, (_watch, _fd, events) => {
      calls.push(events)
      if (calls.length === 3) drain(reader)
    })
    writeSync(writer, 'x')
    for (let turn = 1; turn <= 3; turn++) {
      host.requested = false
      const before = fds.inspect().waits
      await until(() => host.requested)
      await passes()
      expect(fds.inspect().waits - before).toBeLessThanOrEqual(MOST_WAITS)
      expect(calls).toHaveLength(turn - 1)
      host.turn()
      expect(calls).toHaveLength(turn)
    }
    const before = fds.inspect().waits
    await passes()
    expect(fds.inspect().waits - before).toBeLessThanOrEqual(1)
    writeSync(writer, 'x')
    await until(() => fds.inspect().waits > before)
    host.turn()
    expect(calls).toEqual([READABLE, READABLE, READABLE, READABLE])
  })

  test('what was used up before the turn comes is not told', async () => {
    const { host, impl } = slowHost(mode)
    const [reader, writer] = testPipe()
    const calls: HandleEvents[] = []
    impl.addHandle(reader, READABLE, (_watch, _fd, events) => void calls.push(events))
    writeSync(writer, 'x')
    await until(() => host.requested)
    drain(reader)
    host.turn()
    expect(calls).toEqual([])
    writeSync(writer, 'y')
    host.requested = false
    await until(() => host.requested)
    host.turn()
    expect(calls).toEqual([READABLE])
  })

  test('a watch that pauses leaves the others of its fd alone', async () => {
    const fds = testFds(mode)
    const [a, b] = socketPair().map(closing) as [number, number]
    writeSync(b, 'x')
    const paused = record(fds, a, READABLE, (watch) => watch.pause!())
    const other = record(fds, a, READABLE | WRITABLE)
    await until(() => other.calls.length > 3)
    expect(paused.calls).toEqual([READABLE])
    paused.watch.update(READABLE)
    await until(() => paused.calls.length === 2)
    other.watch.close()
    await passes()
    expect(paused.calls).toHaveLength(2)
  })

  test('one thing may follow a pass, and follows it once', async () => {
    const fds = testFds(mode)
    expect(fds.afterPass!(() => expect.unreachable())).toBe(false)
    const [, first] = testPipe()
    const [, second] = testPipe()
    const log: string[] = []
    for (const fd of [first, second]) {
      const watch = fds.watch(fd, WRITABLE, () => {
        log.push(`report ${fds.afterPass!(() => log.push('after'))}`)
        watch.close()
      })
    }
    await until(() => log.includes('after'))
    await passes()
    expect(log).toEqual(['report true', 'report false', 'after'])
  })

  test('an fd that rests goes on resting when its watches change', async () => {
    const { fds, host, impl } = slowHost(mode)
    const [reader, writer] = testPipe()
    const watch = impl.addHandle(reader, READABLE, () => {})
    writeSync(writer, 'x')
    await until(() => host.requested)
    await passes()
    impl.updateHandle(watch, READABLE)
    const second = impl.addHandle(reader, READABLE, () => {})
    impl.removeHandle(second)
    const before = fds.inspect().waits
    await passes()
    expect(fds.inspect().waits - before).toBeLessThanOrEqual(MOST_WAITS)
  })

  test('an fd that was closed before the turn comes is told as gone', async () => {
    const { host, impl } = slowHost(mode)
    const [reader, writer] = pipe()
    onTestFinished(() => close(writer))
    const calls: HandleEvents[] = []
    impl.addHandle(reader, READABLE, (_watch, _fd, events) => void calls.push(events))
    writeSync(writer, 'x')
    await until(() => host.requested)
    close(reader)
    host.turn()
    await until(() => {
      host.turn()
      return calls.length > 0
    })
    expect(calls).toEqual([HandleEvent.ERROR])
    expect(impl.isIdle()).toBe(true)
  })

  test('the second watch of an fd is not told of what the first has used up', async () => {
    const fds = testFds(mode)
    const impl = createNodeEventImpl({ fds })
    onTestFinished(() => impl.close())
    const [reader, writer] = testPipe()
    const calls: string[] = []
    for (const name of ['first', 'second'])
      impl.addHandle(reader, READABLE, () => {
        calls.push(name)
        drain(reader)
      })
    writeSync(writer, 'x')
    await until(() => calls.length > 0)
    await passes()
    expect(calls).toEqual(['first'])
  })

  test('between the turns of two event-impls, microtasks run', async () => {
    const fds = testFds(mode)
    const log: string[] = []
    const pipes = [testPipe(), testPipe()]
    const impls = pipes.map(([reader], index) => {
      const impl = createNodeEventImpl({ fds })
      onTestFinished(() => impl.close())
      impl.addHandle(reader, READABLE, () => {
        drain(reader)
        log.push(`turn ${index}`)
        queueMicrotask(() => log.push(`microtask ${index}`))
      })
      return impl
    })
    for (const [, writer] of pipes) writeSync(writer, 'x')
    await until(() => log.length === 2 * impls.length)
    expect(log.map((line) => line.split(' ')[0])).toEqual(['turn', 'microtask', 'turn', 'microtask'])
  })
})

interface SlowHost {
  readonly fds: EpollFds
  readonly host: ManualHost
  readonly impl: EventImpl
}

/** An event-impl whose turns come when the test runs them. */
function slowHost(mode: WaitMode): SlowHost {
  const fds = testFds(mode)
  const host = new ManualHost(new ManualClock())
  const impl = createEventImpl(host, { fds, supports: { keepAlive: true, virtualTime: false } })
  onTestFinished(() => impl.close())
  return { fds, host, impl }
}
