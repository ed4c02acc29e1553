import { HandleEvent } from '@hostloop/core'
import { once } from 'node:events'
import { createReadStream, createWriteStream, writeFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { asByteStream, fromStream } from '../src/index.ts'
import { destroying, temporaryDirectory } from './cleanup.ts'
import { socketPair } from './connected.ts'
import { bytesOf, readAll, ready, until, writeAll } from './until.ts'

const { READABLE, WRITABLE, ERROR, HANGUP } = HandleEvent

test('one Node stream has one ByteStream, and what is no Node stream has none', async () => {
  const [socket] = await socketPair()
  expect(fromStream(socket)).toBe(fromStream(socket))
  expect(asByteStream(socket)).toBe(fromStream(socket))
  for (const other of [undefined, null, 1, 'stream', {}, { pipe() {}, on() {} }])
    expect(asByteStream(other)).toBe(undefined)
})

test('a stream that has no bytes is refused, and the message says why', () => {
  const refusal = (message: RegExp): object =>
    expect.objectContaining({ code: 'HANDLE_UNSUPPORTED', message: expect.stringMatching(message) })
  expect(() => fromStream(new PassThrough({ objectMode: true }))).toThrow(refusal(/object mode/))
  expect(() => asByteStream(new PassThrough({ writableObjectMode: true }))).toThrow(refusal(/object mode/))
  expect(() => fromStream(new PassThrough({ encoding: 'utf8' }))).toThrow(refusal(/strings.*utf8/))
})

test('a socket becomes READABLE by data, level-triggered, and is read in pieces', async () => {
  const [socket, peer] = await socketPair()
  const stream = fromStream(socket)
  expect(stream.state).toBe('open')
  expect(stream.poll()).toBe(WRITABLE)
  expect(stream.read()).toBe(null)
  peer.write('hello world')
  await ready(stream, READABLE)
  expect(stream.poll()).toBe(READABLE | WRITABLE)
  expect(stream.read(0)).toBe(null)
  expect(stream.read(Number.NaN)).toBe(null)
  expect(Buffer.from(stream.read(5.5) ?? []).toString()).toBe('hello')
  expect(stream.poll()).toBe(READABLE | WRITABLE)
  expect(Buffer.from(stream.read(1000) ?? []).toString()).toBe(' world')
  expect(stream.poll()).toBe(WRITABLE)
  expect(stream.readEnded).toBe(false)
})

test('the Node stream may be read directly', async () => {
  const [socket, peer] = await socketPair()
  const stream = fromStream(socket)
  peer.write('abc')
  await ready(stream, READABLE)
  expect(String(socket.read(2))).toBe('ab')
  expect(String(stream.read())).toBe('c')
  expect(stream.read()).toBe(null)
  peer.write('d')
  await ready(stream, READABLE)
  expect(String(socket.read())).toBe('d')
})

test('the end of file is noticed though nobody reads, is READABLE, and leaves the writing direction open', async () => {
  const [socket, peer] = await socketPair()
  const stream = fromStream(socket)
  peer.end()
  await ready(stream, READABLE)
  expect(stream.readEnded).toBe(true)
  expect(stream.read()).toBe(null)
  expect(stream.poll()).toBe(READABLE | WRITABLE)
  expect(stream.state).toBe('open')
  peer.resume()
  stream.end()
  await ready(stream, HANGUP)
  expect(stream.poll()).toBe(READABLE | HANGUP)
  expect(stream.state).toBe('closed')
  expect(stream.error).toBe(undefined)
})

test('the end of file is noticed on any kind of stream', async () => {
  const node = new PassThrough()
  const stream = fromStream(node)
  const noticed = ready(stream, READABLE)
  await nextTurn()
  node.end()
  await noticed
  expect(stream.readEnded).toBe(true)
})

test('the end of file comes after the last byte was read', async () => {
  const [socket, peer] = await socketPair()
  const stream = fromStream(socket)
  peer.end('bytes')
  await once(peer, 'finish')
  await ready(stream, READABLE)
  await nextTurn()
  expect(stream.readEnded).toBe(false)
  expect(stream.read(4)?.length).toBe(4)
  expect(stream.readEnded).toBe(false)
  expect(stream.read(1)?.length).toBe(1)
  await until(stream, () => stream.readEnded)
  expect(stream.poll() & READABLE).toBe(READABLE)
})

test('an idle stream buffers no more than its high-water mark and a chunk, and loses nothing', async () => {
  const [socket, peer] = await socketPair()
  const stream = fromStream(socket)
  const end = stream.subscribe(() => {})
  const sent = Buffer.alloc(8 * 1024 * 1024, 'x')
  peer.end(sent)
  await ready(stream, READABLE)
  for (let turn = 0; turn < 20; turn += 1) await nextTurn()
  expect(socket.readableLength).toBeLessThan(socket.readableHighWaterMark + 64 * 1024)
  const mark = socket.readableHighWaterMark
  let received = 0
  await until(stream, () => {
    for (let bytes = stream.read(30_000); bytes !== null; bytes = stream.read(30_000))
      received += bytes.length
    return stream.readEnded
  })
  expect(received).toBe(sent.length)
  expect(socket.readableHighWaterMark).toBe(mark)
  end()
})

test('writing takes what fits up to the high-water mark, and WRITABLE comes back when it went out', async () => {
  const [socket, peer] = await socketPair()
  const stream = fromStream(socket)
  const bytes = Buffer.alloc(32 * 1024 * 1024, 'y')
  let first = stream.write(bytes)
  expect(first).toBe(socket.writableHighWaterMark)
  // What the kernel takes at once is not pending.
  while (stream.pending === 0) first += stream.write(bytes.subarray(first))
  expect(first).toBeLessThan(bytes.length)
  expect(stream.pending).toBeLessThanOrEqual(socket.writableHighWaterMark)
  expect(stream.poll() & WRITABLE).toBe(0)
  expect(stream.write(bytes)).toBe(0)
  expect(stream.write(new Uint8Array(0))).toBe(0)
  const received = readAll(fromStream(peer))
  await writeAll(stream, bytes.subarray(first))
  stream.end()
  expect(stream.write(bytes)).toBe(0)
  expect(stream.poll() & WRITABLE).toBe(0)
  stream.end()
  expect((await received).length).toBe(bytes.length)
})

test('ending flushes first', async () => {
  const [socket, peer] = await socketPair()
  const stream = fromStream(socket)
  const taken = stream.write(Buffer.alloc(1 << 20, 'z'))
  stream.end()
  expect((await readAll(fromStream(peer))).length).toBe(taken)
  expect(stream.state).toBe('open')
  peer.end()
  await ready(stream, HANGUP)
})

test('a reset is ERROR and HANGUP, also when nobody is subscribed', async () => {
  const [socket, peer] = await socketPair()
  const stream = fromStream(socket)
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.read(0)
  peer.resetAndDestroy()
  await closed
  expect(stream.poll()).toBe(ERROR | HANGUP)
  expect(stream.state).toBe('closed')
  expect(stream.error).toMatchObject({ code: 'ECONNRESET' })
  expect(stream.write(bytesOf('x'))).toBe(0)
  const { error } = stream
  stream.close()
  expect(stream.error).toBe(error)
})

test('closing drops everything at once, and is no error', async () => {
  const [socket, peer] = await socketPair()
  const stream = fromStream(socket)
  peer.write('unread')
  await ready(stream, READABLE)
  stream.write(Buffer.alloc(1 << 20))
  let woken = 0
  const end = stream.subscribe(() => (woken += 1))
  stream.close()
  stream.close()
  expect(woken).toBe(1)
  end()
  expect(stream).toMatchObject({ state: 'closed', error: undefined, pending: 0, readEnded: false })
  expect(stream.poll()).toBe(HANGUP)
  expect(stream.read()).toBe(null)
  expect(socket.destroyed).toBe(true)
})

test('bytes that arrived before an error can still be read', async () => {
  const stream = new PassThrough()
  const wrapped = fromStream(stream)
  stream.write('last words')
  await ready(wrapped, READABLE)
  stream.destroy(new Error('broken'))
  expect(wrapped.poll()).toBe(READABLE | ERROR | HANGUP)
  expect(wrapped.error?.message).toBe('broken')
  expect(String(wrapped.read())).toBe('last words')
  expect(wrapped.poll()).toBe(ERROR | HANGUP)
})

test('many subscriptions come and go without a trace', async () => {
  const warnings: Error[] = []
  const note = (warning: Error): void => void warnings.push(warning)
  process.on('warning', note)
  const [socket, peer] = await socketPair()
  const stream = fromStream(socket)
  const counts = (): unknown => socket.eventNames().map((name) => [name, socket.listenerCount(name)])
  const before = counts()
  for (let cycle = 0; cycle < 50; cycle += 1) {
    const ends = Array.from({ length: 20 }, () => stream.subscribe(() => {}))
    expect(socket.listenerCount('readable')).toBe(1)
    for (const end of ends) end()
    for (const end of ends) end()
  }
  expect(counts()).toEqual(before)
  expect(socket.listenerCount('readable')).toBe(0)
  await nextTurn()
  process.off('warning', note)
  expect(warnings).toEqual([])
  // The stream is its user's again.
  const received = once(socket, 'data')
  peer.write('flowing')
  expect(String(await received)).toBe('flowing')
})

test('each subscriber is woken until its own end, also where the functions are the same', async () => {
  const [socket, peer] = await socketPair()
  const stream = fromStream(socket)
  let woken = 0
  const wake = (): void => void (woken += 1)
  const endOne = stream.subscribe(wake)
  const endOther = stream.subscribe(wake)
  endOne()
  endOne()
  peer.write('x')
  await ready(stream, READABLE)
  expect(woken).toBeGreaterThan(0)
  endOther()
  const before = woken
  stream.read()
  peer.write('y')
  await ready(stream, READABLE)
  expect(woken).toBe(before)
})

test('a file can be read and written', async () => {
  const path = join(temporaryDirectory(), 'file')
  writeFileSync(path, 'x'.repeat(300_000))
  const source = fromStream(createReadStream(path))
  expect(source.poll()).toBe(0)
  expect((await readAll(source)).length).toBe(300_000)
  await ready(source, HANGUP)
  expect(source.poll()).toBe(READABLE | HANGUP)

  const sink = fromStream(createWriteStream(join(path, 'no directory')))
  await ready(sink, ERROR | HANGUP)
  expect(sink.error).toMatchObject({ code: 'ENOTDIR' })
  expect(sink.read()).toBe(null)
})

test('a stream with one direction has only the bits of that direction', async () => {
  const chunks: Buffer[] = []
  const writable = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  const sink = fromStream(writable)
  expect(sink.poll()).toBe(WRITABLE)
  expect(sink.write(bytesOf('abc'))).toBe(3)
  sink.end()
  await ready(sink, HANGUP)
  expect(sink.poll()).toBe(HANGUP)
  expect(sink.readEnded).toBe(false)
  expect(String(Buffer.concat(chunks))).toBe('abc')

  const source = fromStream(destroying(new Readable({ read() {} })))
  expect(source.poll()).toBe(0)
  expect(source.write(bytesOf('abc'))).toBe(0)
  source.end()
  expect(source.state).toBe('open')
})

test('a socket that was not told where to connect is connecting', () => {
  const stream = fromStream(destroying(new Socket()))
  expect(stream.state).toBe('connecting')
  expect(stream.poll()).toBe(0)
})

test('a stream whose high-water mark is 0 moves all the same', async () => {
  const stream = fromStream(new PassThrough({ highWaterMark: 0 }))
  expect(stream.poll()).toBe(WRITABLE)
  expect(stream.write(bytesOf('ab'))).toBe(1)
  await ready(stream, READABLE)
  expect(String(stream.read())).toBe('a')
  await ready(stream, WRITABLE)
  expect(stream.write(bytesOf('b'))).toBe(1)
  stream.end()
  expect(await readAll(stream)).toBe('b')
})

test("the bytes of a write are the caller's again as soon as none are pending", async () => {
  const stream = fromStream(new PassThrough())
  const bytes = bytesOf('hello')
  expect(stream.write(bytes)).toBe(5)
  expect(stream.pending).toBe(0)
  bytes.fill(120)
  await ready(stream, READABLE)
  expect(String(stream.read())).toBe('hello')
})

test('a socket gets the bytes without a copy', async () => {
  const [socket] = await socketPair()
  const stream = fromStream(socket)
  const seen: unknown[] = []
  socket.write = (chunk: Uint8Array) => seen.push(chunk.buffer) > 0
  const bytes = bytesOf('hello')
  stream.write(bytes)
  expect(seen[0]).toBe(bytes.buffer)
})

test.each(['utf8', 'hex', 'base64'] as const)(
  'an encoding that is set later, %s, is undone',
  async (encoding) => {
    const node = new PassThrough()
    const stream = fromStream(node)
    node.setEncoding(encoding)
    const text = 'an \u{e4} and a \u{1f600}'
    node.end(text)
    const chunks: Uint8Array[] = []
    await until(stream, () => {
      for (let bytes = stream.read(4); bytes !== null; bytes = stream.read(4)) chunks.push(bytes)
      return stream.readEnded
    })
    expect(chunks.every((chunk) => chunk instanceof Uint8Array)).toBe(true)
    expect(String(Buffer.concat(chunks))).toBe(text)
  },
)

test('a wake may end and renew subscriptions: who has ended is not woken, and who is new is next time', async () => {
  const stream = fromStream(new PassThrough())
  const woken: string[] = []
  const renew = (): void => {
    woken.push('renewed')
    end()
    endOther()
    if (woken.length > 1) return
    end = stream.subscribe(renew)
  }
  let end = stream.subscribe(renew)
  const endOther = stream.subscribe(() => woken.push('other'))
  stream.close()
  expect(woken).toEqual(['renewed'])
})
