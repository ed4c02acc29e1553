import { writeSync } from 'node:fs'
import { ManualClock, ManualHost } from '@hostloop/conformance/manual'
import { HandleEvent, createEventImpl } from '@hostloop/core'
import type { HandleEvents } from '@hostloop/core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { passes, record, testFds, until } from './harness.ts'
import { closing, drain, socketPair, testPipe } from './native.ts'

const { READABLE, WRITABLE } = HandleEvent

/** A report, the one that leads to the pause, and the last one of the kernel's. */
const MOST_WAITS = 4

describe.each(['loop', 'thread'] as const)('mode %s', (mode) => {
  test('a host whose turns are rare is told of an fd once a turn, and the loop sleeps in between', async () => {
    const fds = testFds(mode)
    const [reader, writer] = testPipe()
    const host = new ManualHost(new ManualClock())
    const impl = createEventImpl(host, { fds, supports: { keepAlive: true, virtualTime: false } })
    onTestFinished(() => impl.close())
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
    const fds = testFds(mode)
    const [reader, writer] = testPipe()
    const host = new ManualHost(new ManualClock())
    const impl = createEventImpl(host, { fds, supports: { keepAlive: true, virtualTime: false } })
    onTestFinished(() => impl.close())
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

  test('what is to follow a pass follows it, once', async () => {
    const fds = testFds(mode)
    const [first] = testPipe()
    expect(fds.afterPass!(() => expect.unreachable())).toBe(false)
    const [, second] = testPipe()
    const [, third] = testPipe()
    fds.watch(first, READABLE, () => {})
    const log: string[] = []
    for (const fd of [second, third]) {
      const watch = fds.watch(fd, WRITABLE, () => {
        log.push('report')
        expect(fds.afterPass!(() => log.push('after'))).toBe(true)
        watch.close()
      })
    }
    await until(() => log.includes('after'))
    await passes()
    expect(log).toEqual(['report', 'report', 'after', 'after'])
  })
})
