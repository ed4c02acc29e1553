import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants, mkdtempSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { HandleEvent } from '@hostloop/core'
import type { ByteStream } from '@hostloop/core'
import { epollFds, fdStream } from '@hostloop/epoll'
import type { EpollFds, FdStreamOptions } from '@hostloop/epoll'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import {
  O_NONBLOCK,
  close,
  closing,
  disown,
  drain,
  dup2,
  eventfd,
  fill,
  flagsOf,
  inotifyAddWatch,
  inotifyInit,
  isOpen,
  pty,
  socketPair,
  testPipe,
  timerfd,
} from './native.ts'

const { READABLE, WRITABLE, ERROR, HANGUP } = HandleEvent
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

let fds: EpollFds
beforeEach(() => {
  fds = epollFds()
  return () => fds.close()
})

function open(fd: number, options: FdStreamOptions = {}): ByteStream {
  const stream = fdStream(fd, { fds, ...options })
  if (options.own) disown(fd)
  onTestFinished(() => stream.close())
  return stream
}

/** Resolves as soon as `holds` does, asked at every wake. */
function until(stream: ByteStream, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (!holds()) return
      resolve()
      queueMicrotask(() => end())
    }
    const end = stream.subscribe(check)
    check()
  })
}

async function readAll(stream: ByteStream): Promise<string> {
  const chunks: Uint8Array[] = []
  await until(stream, () => {
    for (let bytes = stream.read(); bytes !== null; bytes = stream.read()) chunks.push(bytes)
    return stream.readEnded || stream.state === 'closed'
  })
  return Buffer.concat(chunks).toString()
}

test.each([
  ['blocking', 0],
  ['non-blocking', O_NONBLOCK],
])('a %s pipe carries much, and keeps its flags', async (_name, flags) => {
  const [reader, writer] = testPipe(flags)
  const before = [flagsOf(reader), flagsOf(writer)]
  const [source, sink] = [open(reader, { own: true }), open(writer, { own: true })]
  expect([source.poll(), sink.poll()]).toEqual([0, WRITABLE])
  expect([source.write(bytesOf('x')), sink.read()]).toEqual([0, null])
  const received = readAll(source)
  const text = Array.from({ length: 50_000 }, (_, index) => `${index} `).join('')
  const bytes = bytesOf(text)
  let sent = 0
  await until(sink, () => {
    while (sent < bytes.length) {
      const taken = sink.write(bytes.subarray(sent))
      if (taken === 0) break
      sent += taken
    }
    return sent === bytes.length
  })
  expect([flagsOf(reader), flagsOf(writer)]).toEqual(before)
  sink.end()
  expect(await received).toBe(text)
  expect([source.state, source.poll(), source.error]).toEqual(['closed', READABLE | HANGUP, undefined])
  await until(sink, () => sink.state === 'closed')
  expect([isOpen(reader), isOpen(writer)]).toEqual([false, false])
})

test('an fd that is not owned stays open, and the caller goes on with it', async () => {
  const [reader, writer] = testPipe()
  const stream = open(reader)
  writeSync(writer, 'headbody')
  await until(stream, () => (stream.poll() & READABLE) !== 0)
  expect(String(Buffer.from(stream.read(4)!))).toBe('head')
  stream.close()
  stream.close()
  expect([stream.state, stream.poll(), stream.read()]).toEqual(['closed', HANGUP, null])
  const rest = Buffer.alloc(10)
  expect(rest.toString('utf8', 0, readSync(reader, rest))).toBe('body')
  expect(fds.inspect().fds).toEqual([])
})

test('without a reader a pipe is ERROR and HANGUP, before anything is written', async () => {
  const [reader, writer] = testPipe()
  const stream = open(writer)
  close(reader)
  await until(stream, () => (stream.poll() & ERROR) !== 0)
  expect(stream.poll()).toBe(ERROR | HANGUP)
  expect(stream.error).toMatchObject({ code: 'EPIPE' })
  expect(stream.write(bytesOf('x'))).toBe(0)
})

test('the end of file of an empty pipe needs no read', async () => {
  const [reader, writer] = testPipe()
  const stream = open(reader)
  close(writer)
  await until(stream, () => (stream.poll() & HANGUP) !== 0)
  expect(stream.readEnded).toBe(true)
})

test('a stream that is ready and not served wakes nobody again', async () => {
  const [a, b] = socketPair().map(closing) as [number, number]
  const stream = open(a)
  let wakes = 0
  stream.subscribe(() => void (wakes += 1))
  writeSync(b, 'x')
  await until(stream, () => (stream.poll() & READABLE) !== 0)
  const before = wakes
  const { waits } = fds.inspect()
  await setTimeout(20)
  expect(wakes).toBe(before)
  expect(fds.inspect().waits - waits).toBeLessThanOrEqual(1)
})

test('an fd that was closed under its stream is an error, and its number is not closed again', async () => {
  const [reader] = testPipe()
  const checking = epollFds({ fdCheckMs: 2 })
  onTestFinished(() => checking.close())
  const stream = open(reader, { fds: checking, own: true })
  stream.subscribe(() => {})
  const other = closing(eventfd(0, O_NONBLOCK))
  // Closes the stream's fd and puts another file in its place.
  dup2(other, reader)
  closing(reader)
  await until(stream, () => stream.state === 'closed')
  expect(stream.error).toMatchObject({ code: 'EBADF' })
  expect(isOpen(reader)).toBe(true)
})

test('a shell on a terminal', async () => {
  const [master, path] = pty()
  const slave = openSync(path, constants.O_RDWR | constants.O_NOCTTY)
  const shell = spawn('sh', ['-c', 'stty -echo; echo ready; read name; echo "hello $name"'], {
    stdio: [slave, slave, 'inherit'],
  })
  close(slave)
  const flags = flagsOf(master)
  const stream = open(master, { own: true })
  let text = ''
  await until(stream, () => {
    for (let bytes = stream.read(); bytes !== null; bytes = stream.read())
      text += Buffer.from(bytes).toString()
    return text.includes('ready')
  })
  expect(flagsOf(master)).toBe(flags)
  stream.write(bytesOf('world\n'))
  expect((await readAll(stream)).replaceAll('\r', '')).toContain('hello world\n')
  expect(stream.readEnded).toBe(true)
  if (shell.exitCode === null) await once(shell, 'exit')
})

test('a terminal whose other side does not read does not block', async () => {
  const [master, path] = pty()
  closing(master)
  const slave = closing(openSync(path, constants.O_RDWR | constants.O_NOCTTY))
  const stream = open(slave)
  const line = bytesOf('\n'.repeat(1000))
  let sent = 0
  for (let taken = 1; taken > 0; sent += taken) taken = stream.write(line)
  expect(stream.pending).toBeGreaterThan(0)
  expect(flagsOf(slave) & O_NONBLOCK).toBe(0)
  // Each line feed becomes two bytes.
  let arrived = 0
  const other = open(master)
  await until(other, () => {
    for (let bytes = other.read(); bytes !== null; bytes = other.read()) arrived += bytes.length
    return arrived >= 2 * sent
  })
  expect(arrived).toBe(2 * sent)
})

test('records come whole, in pieces where less is asked for', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'hostloop-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const inotify = closing(inotifyInit(0))
  inotifyAddWatch(inotify, directory, 0x100)
  const events = open(inotify)
  writeFileSync(join(directory, 'created'), '')
  await until(events, () => (events.poll() & READABLE) !== 0)
  const head = events.read(16)!
  expect(head.length).toBe(16)
  expect(events.poll() & READABLE).toBe(READABLE)
  expect(String(Buffer.from(events.read()!))).toMatch(/^created\0/)
  expect([events.read(), events.poll() & READABLE]).toEqual([null, 0])

  const timer = open(closing(timerfd(1)))
  await until(timer, () => (timer.poll() & READABLE) !== 0)
  expect(new BigUint64Array(timer.read()!.slice().buffer)[0]).toBe(1n)

  const counter = open(closing(eventfd(0, 0)))
  const five = new Uint8Array(new BigUint64Array([5n]).buffer)
  expect(counter.write(five)).toBe(8)
  expect(counter.read()).toEqual(five)
})

test('bytes that wait go out, also after end() and without a subscriber', async () => {
  const [reader, writer] = testPipe()
  fill(writer)
  const stream = open(writer, { own: true })
  expect(stream.write(bytesOf('last words'))).toBe(10)
  expect(stream.pending).toBe(10)
  stream.end()
  expect([stream.write(bytesOf('x')), stream.poll()]).toEqual([0, 0])
  drain(reader)
  const closed = until(stream, () => stream.state === 'closed')
  const rest = Buffer.alloc(10)
  await closed
  expect(rest.toString('utf8', 0, readSync(reader, rest))).toBe('last words')
  expect([stream.pending, stream.poll(), isOpen(writer)]).toEqual([0, HANGUP, false])
})

test('what has no bytes or no readiness is refused', () => {
  const datagrams = socketPair(O_NONBLOCK, true).map(closing)[0]!
  const refused = [datagrams, closing(openSync('/etc/passwd', 'r')), closing(openSync('/dev/null', 'r')), -1]
  for (const fd of refused)
    expect(() => fdStream(fd)).toThrow(expect.objectContaining({ code: 'HANDLE_UNSUPPORTED' }))
})
