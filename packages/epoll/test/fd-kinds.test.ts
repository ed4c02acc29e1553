import { constants, mkdtempSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HandleEvent } from '@hostloop/core'
import type { EpollFds } from '@hostloop/epoll'
import { describe, expect, onTestFinished, test } from 'vitest'
import { first, testFds } from './harness.ts'
import {
  O_NONBLOCK,
  close,
  closing,
  drain,
  eventfd,
  fill,
  inotifyAddWatch,
  inotifyInit,
  mkfifo,
  pty,
  raise,
  signalfd,
  socketPair,
  tcpPair,
  testPipe,
  timerfd,
} from './native.ts'

const { READABLE, WRITABLE, ERROR, HANGUP } = HandleEvent
const { O_RDONLY, O_RDWR, O_WRONLY } = constants

describe.each(['loop', 'thread'] as const)('mode %s', (mode) => {
  const make = (): EpollFds => testFds(mode)

  describe('kinds of fds', () => {
    test('pipes', async () => {
      const fds = make()
      const [reader, writer] = testPipe()
      expect(await first(fds, writer, READABLE | WRITABLE)).toBe(WRITABLE)
      writeSync(writer, 'x')
      expect(await first(fds, reader, READABLE | WRITABLE)).toBe(READABLE)
      close(writer)
      expect(await first(fds, reader, READABLE)).toBe(READABLE | HANGUP)
      drain(reader)
      expect(await first(fds, reader, READABLE)).toBe(HANGUP)
      expect(await first(fds, reader, ERROR)).toBe(HANGUP)
    })

    test('the writing end of a pipe without a reader', async () => {
      const fds = make()
      const [reader, writer] = testPipe()
      fill(writer)
      close(reader)
      expect((await first(fds, writer, READABLE)) & ERROR).toBe(ERROR)
    })

    test.each([
      ['unix', () => socketPair()],
      ['TCP', tcpPair],
    ])('%s sockets', async (_name, pair) => {
      const fds = make()
      const [a, b] = pair().map(closing) as [number, number]
      expect(await first(fds, a, READABLE | WRITABLE)).toBe(WRITABLE)
      writeSync(b, 'x')
      expect(await first(fds, a, READABLE | WRITABLE)).toBe(READABLE | WRITABLE)
      expect(await first(fds, a, READABLE)).toBe(READABLE)
      readSync(a, new Uint8Array(1))
      close(b)
      expect((await first(fds, a, READABLE)) & READABLE).toBe(READABLE)
    })

    test('terminals', async () => {
      const fds = make()
      const [master, path] = pty()
      closing(master)
      const slave = closing(openSync(path, O_RDWR | constants.O_NOCTTY))
      expect(await first(fds, slave, READABLE | WRITABLE)).toBe(WRITABLE)
      writeSync(master, 'line\n')
      expect(await first(fds, slave, READABLE)).toBe(READABLE)
      writeSync(slave, 'x')
      expect((await first(fds, master, READABLE)) & READABLE).toBe(READABLE)
      close(slave)
      expect((await first(fds, master, READABLE)) & HANGUP).toBe(HANGUP)
    })

    test('an eventfd', async () => {
      const fds = make()
      const fd = closing(eventfd(0, O_NONBLOCK))
      expect(await first(fds, fd, READABLE | WRITABLE)).toBe(WRITABLE)
      writeSync(fd, new Uint8Array(new BigUint64Array([1n]).buffer))
      expect(await first(fds, fd, READABLE)).toBe(READABLE)
    })

    test('a timerfd', async () => {
      const fd = closing(timerfd(5))
      expect(await first(make(), fd, READABLE)).toBe(READABLE)
    })

    test('inotify', async () => {
      const directory = mkdtempSync(join(tmpdir(), 'hostloop-'))
      onTestFinished(() => rmSync(directory, { recursive: true }))
      const fd = closing(inotifyInit(O_NONBLOCK))
      inotifyAddWatch(fd, directory, 0x100)
      const ready = first(make(), fd, READABLE)
      writeFileSync(join(directory, 'new'), '')
      expect(await ready).toBe(READABLE)
    })

    // It tells each thread of that thread's own signals.
    test.runIf(mode === 'loop')('a signalfd', async () => {
      const SIGUSR2 = 12
      const [fd, unblock] = signalfd(SIGUSR2)
      closing(fd)
      const ready = first(make(), fd, READABLE)
      raise(SIGUSR2)
      expect(await ready).toBe(READABLE)
      drain(fd)
      unblock()
    })

    test('a character device', async () => {
      const fd = closing(openSync('/dev/random', O_RDONLY))
      expect(await first(make(), fd, READABLE)).toBe(READABLE)
    })
  })

  describe('what is refused', () => {
    test.each([-1, 1.5, Number.NaN, Infinity, 2 ** 31, 2 ** 40])('%s', (fd) => {
      expect(() => make().watch(fd, READABLE, () => {})).toThrow(
        expect.objectContaining({
          code: 'HANDLE_UNSUPPORTED',
          message: expect.stringMatching(/is no file desc/),
        }),
      )
    })

    test.each([
      ['a regular file', import.meta.filename ?? process.argv[1]!, /is a regular file.*without a watch/],
      ['a directory', '/', /is a directory.*without a watch/],
      ['/dev/null', '/dev/null', /is a device without readiness.*without a watch/],
    ])('%s', (_name, path, message) => {
      const fds = make()
      const fd = closing(openSync(path, O_RDONLY))
      expect(() => fds.watch(fd, READABLE, () => {})).toThrow(
        expect.objectContaining({
          code: 'HANDLE_UNSUPPORTED',
          message: expect.stringMatching(message),
          cause: expect.objectContaining({ code: 'EPERM' }),
        }),
      )
      expect(fds.inspect().fds).toEqual([])
    })

    test('an fd that is not open', () => {
      const fds = make()
      // Far from the numbers that anybody gets.
      for (const number of [10_000, 2 ** 31 - 1])
        expect(() => fds.watch(number, READABLE, () => {})).toThrow(
          expect.objectContaining({
            code: 'HANDLE_UNSUPPORTED',
            message: expect.stringMatching(/is not open/),
            cause: expect.objectContaining({ code: 'EBADF' }),
          }),
        )
      expect(fds.inspect().fds).toEqual([])
    })
  })

  test('a FIFO by its path', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'hostloop-'))
    onTestFinished(() => rmSync(directory, { recursive: true }))
    const path = join(directory, 'fifo')
    mkfifo(path, 0o600)
    const reader = closing(openSync(path, O_RDONLY | O_NONBLOCK))
    const writer = closing(openSync(path, O_WRONLY | O_NONBLOCK))
    const ready = first(make(), reader, READABLE)
    writeSync(writer, 'x')
    expect(await ready).toBe(READABLE)
  })
})
