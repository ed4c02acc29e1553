import { readSync, writeSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { HandleEvent } from '@hostloop/core'
import type { FdWatch } from '@hostloop/core'
import type { EpollFds } from '@hostloop/epoll'
import { createNodeEventImpl } from '@hostloop/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { passes, testFds, until } from './harness.ts'
import { close, drain, pipe, testPipe } from './native.ts'

const { READABLE, WRITABLE } = HandleEvent

describe.each(['loop', 'thread'] as const)('mode %s', (mode) => {
  const make = (): EpollFds => testFds(mode)

  describe('many at once', () => {
    function pipes(count: number): (readonly [number, number])[] {
      const all = Array.from({ length: count }, () => pipe())
      onTestFinished(() => all.flat().forEach(close))
      return all
    }

    test('1,000 ready pipes are one call of the kernel', async () => {
      const fds = make()
      const all = pipes(1000)
      const impl = createNodeEventImpl({ fds })
      onTestFinished(() => impl.close())
      let calls = 0
      for (const [reader] of all)
        impl.addHandle(reader, READABLE, (watch) => {
          calls += 1
          impl.removeHandle(watch)
        })
      await passes()
      const { waits } = fds.inspect()
      for (const [, writer] of all) writeSync(writer, 'x')
      await until(() => calls === 1000)
      // One that finds them all, one that finds nothing more.
      expect(fds.inspect().waits - waits).toBeLessThanOrEqual(2)
    })

    test('nothing is asked while all are idle', async () => {
      const fds = make()
      for (const [reader] of pipes(100)) fds.watch(reader, READABLE, () => {})
      await passes()
      const { waits } = fds.inspect()
      await setTimeout(50)
      expect(fds.inspect().waits).toBe(waits)
    })

    test('what is served in the turn wakes the loop once', async () => {
      const fds = make()
      const [reader, writer] = testPipe()
      const impl = createNodeEventImpl({ fds })
      onTestFinished(() => impl.close())
      let calls = 0
      impl.addHandle(reader, READABLE, () => {
        calls += 1
        drain(reader)
      })
      await passes()
      const { waits } = fds.inspect()
      for (let i = 1; i <= 50; i++) {
        writeSync(writer, 'x')
        await until(() => calls === i)
      }
      await passes()
      expect(calls).toBe(50)
      // The thread is told to go on by a call that finds nothing.
      expect(fds.inspect().waits - waits).toBeLessThanOrEqual(mode === 'loop' ? 50 : 100)
    })

    test('a storm of watches and closes from within callbacks', async () => {
      const fds = make()
      const all = pipes(200)
      for (const [, writer] of all) writeSync(writer, 'x')
      const watches = new Map<number, FdWatch>()
      const closed = new Set<FdWatch>()
      let calls = 0
      const start = (fd: number): void => {
        const watch = fds.watch(fd, READABLE, () => {
          expect(closed.has(watch)).toBe(false)
          calls += 1
          // Each ends itself, its neighbours and watches them again, in the middle of a pass.
          for (const index of [calls % 200, (calls * 7) % 200, (calls * 31) % 200]) {
            const number = all[index]![0]
            const old = watches.get(number)
            if (old !== undefined) {
              old.close()
              closed.add(old)
            }
            if (calls < 5000) start(number)
            else watches.delete(number)
          }
          if (calls >= 5000) for (const each of watches.values()) each.close()
        })
        watches.set(fd, watch)
      }
      for (const [reader] of all) start(reader)
      await until(() => calls >= 5000)
      await passes()
      expect(fds.inspect()).toMatchObject({ fds: [], replaced: 0 })
    })

    test('an fd that is closed and opened again and again from within its callback', async () => {
      const fds = make()
      let rounds = 0
      const round = (): void => {
        const [reader, writer] = pipe()
        writeSync(writer, 'x')
        const watch = fds.watch(reader, READABLE, () => {
          watch.close()
          expect(readSync(reader, new Uint8Array(4))).toBe(1)
          close(reader)
          close(writer)
          rounds += 1
          if (rounds < 200) round()
        })
      }
      round()
      await until(() => rounds === 200)
      expect(fds.inspect()).toMatchObject({ fds: [], replaced: 0 })
    })

    test('close() from within a callback ends the pass', async () => {
      const fds = make()
      let calls = 0
      for (const [, writer] of pipes(10))
        fds.watch(writer, WRITABLE, () => {
          calls += 1
          fds.close()
        })
      await until(() => calls > 0)
      await passes()
      expect(calls).toBe(1)
    })
  })
})
