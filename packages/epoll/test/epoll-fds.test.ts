import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { constants, openSync, writeSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { HandleEvent } from '@hostloop/core'
import type { HandleEvents } from '@hostloop/core'
import { epollFds } from '@hostloop/epoll'
import type { EpollFds, EpollFdsOptions } from '@hostloop/epoll'
import { createNodeEventImpl } from '@hostloop/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { first, passes, record, testFds, until } from './harness.ts'
import {
  O_NONBLOCK,
  close,
  closing,
  dup,
  dup2,
  eventfd,
  flagsOf,
  isOpen,
  openFds,
  socketPair,
  testPipe,
} from './native.ts'

const { READABLE, WRITABLE } = HandleEvent
const { O_RDONLY } = constants

describe.each(['loop', 'thread'] as const)('mode %s', (mode) => {
  const make = (options?: EpollFdsOptions): EpollFds => testFds(mode, options)

  test('says how it waits', () => {
    const fds = make()
    const [reader] = testPipe()
    fds.watch(reader, READABLE, () => {})
    expect(fds.mode).toBe(mode)
    expect(fds.inspect()).toMatchObject({
      mode,
      closed: false,
      fds: [{ fd: reader, events: READABLE }],
      replaced: 0,
    })
    fds.close()
    expect(fds.inspect()).toMatchObject({ closed: true, fds: [] })
    expect(() => fds.watch(reader, READABLE, () => {})).toThrow(expect.objectContaining({ code: 'CLOSED' }))
  })

  describe('several watches', () => {
    test('on one fd share a registration, and each sees its own bits', async () => {
      const fds = make()
      const [a, b] = socketPair().map(closing) as [number, number]
      writeSync(b, 'x')
      const reader = record(fds, a, READABLE)
      const writer = record(fds, a, WRITABLE)
      expect(fds.inspect().fds).toEqual([{ fd: a, events: READABLE | WRITABLE }])
      await until(() => reader.calls.length > 1 && writer.calls.length > 1)
      expect(new Set(reader.calls)).toEqual(new Set([READABLE]))
      expect(new Set(writer.calls)).toEqual(new Set([WRITABLE]))
      writer.watch.close()
      expect(fds.inspect().fds).toEqual([{ fd: a, events: READABLE }])
      const before = reader.calls.length
      await until(() => reader.calls.length > before)
      reader.watch.close()
      expect(fds.inspect().fds).toEqual([])
    })

    test('of several event-impls on one fd', async () => {
      const fds = make()
      const [reader, writer] = testPipe()
      const impls = [createNodeEventImpl({ fds }), createNodeEventImpl({ fds })]
      const seen = impls.map((impl) => {
        onTestFinished(() => impl.close())
        const calls: HandleEvents[] = []
        impl.addHandle(reader, READABLE, (_watch, _fd, events) => void calls.push(events))
        return calls
      })
      writeSync(writer, 'x')
      await until(() => seen.every((calls) => calls.length > 1))
      impls[0]!.close()
      const before = seen.map((calls) => calls.length)
      await until(() => seen[1]!.length > before[1]!)
      expect(seen[0]!.length).toBe(before[0])
    })

    test('a callback that throws stops nobody', async () => {
      const fds = make()
      const caught = new Promise<unknown>((resolve) => {
        const before = process.listeners('uncaughtException')
        process.removeAllListeners('uncaughtException').once('uncaughtException', (error) => {
          for (const listener of before) process.on('uncaughtException', listener)
          resolve(error)
        })
      })
      const [one, two] = [eventfd(1, O_NONBLOCK), eventfd(1, O_NONBLOCK)].map(closing) as [number, number]
      record(fds, one, READABLE, (watch) => {
        watch.close()
        throw new Error('from a callback')
      })
      const other = first(fds, two, READABLE)
      expect(await other).toBe(READABLE)
      expect(await caught).toMatchObject({ message: 'from a callback' })
    })
  })

  describe('an fd that goes bad under its watch', () => {
    test('is told once, at the next touch, also with the same mask', async () => {
      const fds = make()
      const [reader] = testPipe()
      const { calls, watch } = record(fds, reader, READABLE)
      watch.update(READABLE)
      close(reader)
      watch.update(READABLE)
      expect(calls).toEqual([])
      await until(() => calls.length > 0)
      watch.update(READABLE | WRITABLE)
      await passes()
      expect(calls).toEqual([0])
      expect(fds.inspect().fds).toEqual([])
      watch.close()
    })

    test('is not told after close()', async () => {
      const fds = make()
      const [reader] = testPipe()
      const { calls, watch } = record(fds, reader, READABLE)
      close(reader)
      watch.update(WRITABLE)
      watch.close()
      await passes()
      expect(calls).toEqual([])
    })

    test('and whose number is another file is never taken for that', async () => {
      const fds = make()
      const [reader] = testPipe()
      const [otherReader, otherWriter] = testPipe()
      const old = record(fds, reader, READABLE)
      // Closes the old one in the same moment: a thread might take the number in between.
      dup2(otherReader, reader)
      writeSync(otherWriter, 'x')
      await passes()
      expect(old.calls).toEqual([])
      // Another watch on that number is the touch.
      const fresh = record(fds, reader, READABLE)
      await until(() => old.calls.length > 0 && fresh.calls.length > 0)
      expect(old.calls).toEqual([0])
      expect(new Set(fresh.calls)).toEqual(new Set([READABLE]))
    })

    test.each(['an eventfd', 'a regular file'])('and whose number is %s now', async (what) => {
      const fds = make()
      // All anonymous inodes are the same one to fstat(2).
      const fd = closing(eventfd(0, O_NONBLOCK))
      const { calls, watch } = record(fds, fd, READABLE)
      const other = closing(
        what === 'an eventfd' ? eventfd(1, O_NONBLOCK) : openSync('/etc/passwd', O_RDONLY),
      )
      dup2(other, fd)
      await passes()
      expect(calls).toEqual([])
      watch.update(READABLE)
      await until(() => calls.length > 0)
      expect(calls).toEqual([0])
    })

    test('and came back as the same open file was not replaced', async () => {
      const fds = make()
      const [reader, writer] = testPipe()
      const { calls, watch } = record(fds, reader, READABLE)
      const copy = closing(dup(reader))
      dup2(copy, reader)
      watch.update(READABLE)
      writeSync(writer, 'x')
      await until(() => calls.length > 0)
      expect(calls[0]).toBe(READABLE)
    })

    test('is found by fdCheckMs without a touch', async () => {
      const fds = make({ fdCheckMs: 5 })
      const [closed, kept] = [testPipe()[0], testPipe()[0]]
      const gone = record(fds, closed, READABLE)
      const well = record(fds, kept, READABLE)
      close(closed)
      await until(() => gone.calls.length > 0)
      await setTimeout(20)
      expect([gone.calls, well.calls]).toEqual([[0], []])
    })
  })

  describe('an fd that was closed while a child holds its file', () => {
    /** A ready fd of which a child has a copy. */
    async function sharedFd(): Promise<{ fd: number; end: () => Promise<void> }> {
      const [fd, writer] = testPipe()
      writeSync(writer, 'x')
      const child = spawn('cat', { stdio: ['pipe', 'ignore', 'ignore', fd] })
      await once(child, 'spawn')
      return {
        fd,
        async end() {
          child.kill()
          await once(child, 'exit')
        },
      }
    }

    test('without a watch on it is shaken off, and the others stay', async () => {
      const fds = make()
      const { fd, end } = await sharedFd()
      const [reader, writer] = testPipe()
      const other = record(fds, reader, READABLE)
      const { watch } = record(fds, fd, READABLE)
      close(fd)
      watch.close()
      await until(() => fds.inspect().replaced > 0)
      const { waits } = fds.inspect()
      await setTimeout(30)
      expect(fds.inspect()).toMatchObject({ replaced: 1, fds: [{ fd: reader }] })
      expect(fds.inspect().waits - waits).toBeLessThanOrEqual(2)
      writeSync(writer, 'x')
      await until(() => other.calls.length > 1)
      await end()
    })

    test('under its watch is found by itself, told once, and shaken off', async () => {
      const fds = make()
      const { fd, end } = await sharedFd()
      const { calls } = record(fds, fd, READABLE)
      close(fd)
      await until(() => calls.includes(0))
      await setTimeout(10)
      const { waits } = fds.inspect()
      await setTimeout(30)
      expect(calls.filter((events) => events === 0)).toHaveLength(1)
      expect(calls.length).toBeLessThan(40)
      expect(fds.inspect()).toMatchObject({ replaced: 1, fds: [] })
      expect(fds.inspect().waits - waits).toBeLessThanOrEqual(2)
      await end()
    })

    test('and comes back under its number can be watched again', async () => {
      const fds = make()
      const [fd, writer] = testPipe()
      const copy = closing(dup(fd))
      const old = record(fds, fd, READABLE)
      dup2(writer, fd)
      old.watch.close()
      // The kernel still has this very file under this very number.
      dup2(copy, fd)
      const again = record(fds, fd, READABLE)
      writeSync(writer, 'x')
      await until(() => again.calls.length > 1)
      expect(old.calls).toEqual([])
    })

    test('does not take another one with it that was replaced', async () => {
      const fds = make()
      const { fd, end } = await sharedFd()
      const [replaced] = testPipe()
      const [otherReader, otherWriter] = testPipe()
      const victim = record(fds, replaced, READABLE)
      dup2(otherReader, replaced)
      writeSync(otherWriter, 'x')
      const { watch } = record(fds, fd, READABLE)
      close(fd)
      watch.close()
      await until(() => victim.calls.length > 0)
      await passes()
      expect(victim.calls).toEqual([0])
      await end()
    })
  })

  describe('what is left alone', () => {
    test('the fd stays open, and its flags stay', async () => {
      const fds = make()
      for (const flags of [0, O_NONBLOCK]) {
        const [reader, writer] = testPipe(flags)
        const before = [flagsOf(reader), flagsOf(writer)]
        // A child sees the flags of the same open file.
        const child = spawn('cat', { stdio: ['ignore', 'ignore', 'ignore', reader, writer] })
        await once(child, 'exit')
        const { watch, calls } = record(fds, writer, WRITABLE)
        const other = record(fds, reader, READABLE)
        await until(() => calls.length > 1)
        expect([flagsOf(reader), flagsOf(writer)]).toEqual(before)
        watch.close()
        other.watch.close()
        expect([flagsOf(reader), flagsOf(writer)]).toEqual(before)
      }
    })

    test('after close() the number is free at once', async () => {
      const fds = make()
      const [reader, writer] = testPipe()
      const old = record(fds, reader, READABLE)
      writeSync(writer, 'x')
      await until(() => old.calls.length > 0)
      old.watch.close()
      old.watch.close()
      const before = old.calls.length
      const copy = closing(dup(reader))
      close(reader)
      await passes()
      expect(old.calls.length).toBe(before)
      // Nothing is left of it in the kernel, although the file is open and ready.
      expect(fds.inspect().replaced).toBe(0)
      expect(isOpen(copy)).toBe(true)
    })

    test('no resource is left after close()', async () => {
      // Whatever is loaded on first use.
      make().close()
      await passes()
      const before = openFds()
      const many = Array.from({ length: 5 }, () => epollFds({ mode }))
      const [reader, writer] = testPipe()
      for (const fds of many) fds.watch(reader, READABLE, () => {})
      for (const fds of many) {
        fds.close()
        fds.close()
      }
      close(reader)
      close(writer)
      await until(() => openFds() <= before)
    })
  })
})

test('wrong options are refused', () => {
  const wrong = [{ mode: 'poll' }, { fdCheckMs: 0 }, { fdCheckMs: Number.NaN }, { fdCheckMs: Infinity }]
  for (const options of wrong)
    expect(() => epollFds(options as EpollFdsOptions)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTIONS' }),
    )
})
