import { HandleEvent, PushStream } from '@hostloop/core'
import type { PushStreamOptions, StreamSink } from '@hostloop/core'
import { expect, test, vi } from 'vitest'

const { READABLE, WRITABLE, ERROR, HANGUP } = HandleEvent

/** A host's object that writes down what it was told, and keeps sent bytes until it is told to pass them on. */
class Host {
  readonly said: string[] = []
  buffer = 0
  /** Runs inside of each call, after it was written down. */
  meanwhile: (what: string) => void = () => {}

  /** The functions that every host has. */
  plain(): StreamSink {
    return {
      send: (bytes) => this.#note(`send ${[...bytes].join(' ')}`),
      close: () => this.#note('close'),
    }
  }

  buffering(): StreamSink {
    return {
      ...this.plain(),
      send: (bytes) => {
        this.buffer += bytes.length
        this.#note(`send ${[...bytes].join(' ')}`)
      },
      buffered: () => this.buffer,
    }
  }

  ending(sink: StreamSink = this.plain()): StreamSink {
    return { ...sink, end: () => this.#note('end') }
  }

  #note(what: string): void {
    this.said.push(what)
    this.meanwhile(what)
  }
}

function create(kind: (host: Host) => StreamSink = (host) => host.ending(), options?: PushStreamOptions) {
  const host = new Host()
  const stream = new PushStream(kind(host), options)
  const wake = vi.fn()
  stream.subscribe(wake)
  /** Whether `action` woke the subscriber. */
  const wakes = (action: () => void): boolean => {
    wake.mockClear()
    action()
    return wake.mock.calls.length > 0
  }
  return { host, stream, wake, wakes }
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

function readAll(stream: PushStream, max?: number): number[][] {
  const chunks = []
  for (let chunk = stream.read(max); chunk; chunk = stream.read(max)) chunks.push([...chunk])
  return chunks
}

test('an open stream is WRITABLE, and has nothing to read', () => {
  const { stream } = create()
  expect([stream.poll(), stream.state, stream.read()]).toEqual([WRITABLE, 'open', null])
  expect(stream).toMatchObject({ readEnded: false, error: undefined, pending: 0 })
})

test('while connecting nothing is written; opened wakes for WRITABLE', () => {
  const { stream, host, wakes } = create(undefined, { connecting: true })
  expect([stream.state, stream.poll(), stream.write(bytes(1))]).toEqual(['connecting', 0, 0])
  expect(wakes(() => stream.opened())).toBe(true)
  expect([stream.state, stream.poll(), stream.write(bytes(1))]).toEqual(['open', WRITABLE, 1])
  expect(wakes(() => stream.opened())).toBe(false)
  expect(host.said).toEqual(['send 1'])
})

test('an end while connecting follows when the host has connected', () => {
  const { stream, host } = create(undefined, { connecting: true })
  stream.end()
  expect(host.said).toEqual([])
  stream.opened()
  expect([host.said, stream.poll(), stream.write(bytes(1))]).toEqual([['end'], 0, 0])
})

test('without an end, a connection that was ended while connecting is closed when it opens', () => {
  const { stream, host } = create((host) => host.buffering(), { connecting: true })
  stream.end()
  stream.sent()
  expect([host.said, stream.state]).toEqual([[], 'connecting'])
  stream.opened()
  expect([host.said, stream.state]).toEqual([['close'], 'closed'])
})

test('both ends while connecting close the stream when it opens', () => {
  const { stream, host } = create(undefined, { connecting: true })
  stream.end()
  stream.ended()
  expect([stream.state, host.said]).toEqual(['connecting', []])
  stream.opened()
  expect([stream.state, host.said]).toEqual(['closed', ['end', 'close']])
})

test('a refused connection is ERROR with HANGUP', () => {
  const { stream, host, wakes } = create(undefined, { connecting: true })
  const refused = new Error('refused')
  expect(wakes(() => stream.fail(refused))).toBe(true)
  stream.opened()
  expect([stream.state, stream.poll(), stream.error]).toEqual(['closed', ERROR | HANGUP, refused])
  expect(host.said).toEqual(['close'])
})

test('read gives what was pushed, cut and joined as it is asked to', () => {
  const { stream, wakes } = create()
  const pushed = bytes(1, 2, 3, 4)
  expect(wakes(() => stream.push(pushed))).toBe(true)
  expect(stream.poll()).toBe(READABLE | WRITABLE)
  expect(stream.read()).toBe(pushed)
  for (const chunk of [bytes(1, 2, 3), bytes(4), bytes(5, 6, 7, 8), bytes(9)]) stream.push(chunk)
  expect([2, 1, 3, 99].map((max) => [...(stream.read(max) ?? [])])).toEqual([
    [1, 2],
    [3],
    [4, 5, 6],
    [7, 8, 9],
  ])
  expect([stream.read(), stream.poll()]).toEqual([null, WRITABLE])
})

test('all that waits is one array', () => {
  const { stream } = create()
  for (let i = 0; i < 5; i++) stream.push(bytes(i, i))
  expect(readAll(stream)).toEqual([[0, 0, 1, 1, 2, 2, 3, 3, 4, 4]])
})

test('read never gives an empty array', () => {
  const { stream, wakes } = create()
  expect(wakes(() => stream.push(bytes()))).toBe(false)
  expect([stream.poll(), stream.read()]).toEqual([WRITABLE, null])
  stream.push(bytes(1, 2, 3))
  for (const max of [0, -1, 0.5, Number.NaN, -Infinity]) expect(stream.read(max)).toBe(null)
  expect(readAll(stream, 2.9)).toEqual([[1, 2], [3]])
})

test('writing takes what is below the high-water mark, and goes on when the host has passed bytes on', () => {
  const { stream, host, wakes } = create((host) => host.buffering(), { highWaterMark: 4 })
  expect([stream.write(bytes(1)), stream.pending]).toEqual([1, 1])
  expect([stream.write(bytes(2, 3, 4, 5, 6)), stream.pending]).toEqual([3, 4])
  expect([stream.write(bytes(5)), stream.poll(), stream.write(bytes())]).toEqual([0, 0, 0])
  host.buffer = 3
  expect(wakes(() => stream.sent())).toBe(true)
  expect([stream.poll(), stream.pending]).toEqual([WRITABLE, 3])
  expect([stream.write(bytes(5, 6)), stream.poll()]).toEqual([1, 0])
  expect(host.said).toEqual(['send 1', 'send 2 3 4', 'send 5'])
  host.buffer = 9
  expect([stream.poll(), stream.write(bytes(7))]).toEqual([0, 0])
})

test('a host that keeps no bytes gets any number of them, in pieces of the high-water mark', () => {
  const { stream, host } = create(undefined, { highWaterMark: 2 })
  expect([stream.write(bytes(1, 2, 3)), stream.write(bytes(3)), stream.pending]).toEqual([2, 1, 0])
  expect(host.said).toEqual(['send 1 2', 'send 3'])
  expect(new PushStream(host.plain()).write(new Uint8Array(100_000))).toBe(65_536)
})

test('nothing is sent where nothing is written', () => {
  const { stream, host } = create()
  expect([stream.write(bytes()), host.said]).toEqual([0, []])
})

test('a host whose send throws fails the stream', () => {
  const { stream, host, wakes } = create()
  const broken = new Error('broken')
  stream.push(bytes(1))
  host.meanwhile = (what) => {
    if (what.startsWith('send')) throw broken
  }
  expect(wakes(() => expect(stream.write(bytes(1))).toBe(0))).toBe(true)
  expect([stream.error, stream.state, stream.poll()]).toEqual([broken, 'closed', READABLE | ERROR | HANGUP])
  expect(host.said).toEqual(['send 1', 'close'])
  expect(readAll(stream)).toEqual([[1]])
})

test('a host whose end throws fails the stream; what is no Error is the cause', () => {
  const { stream, host } = create()
  host.meanwhile = (what) => {
    if (what === 'end') throw 'text'
  }
  stream.end()
  expect(stream.error).toHaveProperty('cause', 'text')
  expect(host.said).toEqual(['end', 'close'])
})

test('end is told once, after the last byte; reading goes on, and HANGUP comes with the other end', () => {
  const { stream, host, wakes } = create((host) => host.ending(host.buffering()))
  stream.write(bytes(1, 2))
  stream.end()
  stream.end()
  expect(host.said).toEqual(['send 1 2', 'end'])
  expect([stream.poll(), stream.write(bytes(3)), stream.pending]).toEqual([0, 0, 2])
  stream.push(bytes(4))
  expect([stream.state, readAll(stream)]).toEqual(['open', [[4]]])
  expect(wakes(() => stream.ended())).toBe(true)
  // Two bytes are still on their way.
  expect([stream.poll(), stream.readEnded, stream.state]).toEqual([READABLE, true, 'open'])
  host.buffer = 0
  expect(wakes(() => stream.sent())).toBe(true)
  expect([stream.poll(), stream.state, stream.error]).toEqual([READABLE | HANGUP, 'closed', undefined])
  expect(host.said).toEqual(['send 1 2', 'end', 'close'])
})

test("the peer's end leaves writing alone, and is there when all was read", () => {
  const { stream, host } = create()
  stream.push(bytes(1, 2))
  stream.ended()
  stream.push(bytes(3))
  expect([stream.readEnded, stream.poll()]).toEqual([false, READABLE | WRITABLE])
  expect(readAll(stream)).toEqual([[1, 2]])
  expect([stream.readEnded, stream.poll(), stream.write(bytes(9))]).toEqual([true, READABLE | WRITABLE, 1])
  stream.end()
  expect([stream.state, stream.poll()]).toEqual(['closed', READABLE | HANGUP])
  expect(host.said).toEqual(['send 9', 'end', 'close'])
})

test('when both directions have ended the host is let go; bytes wait to be read, and HANGUP for that', () => {
  const { stream, host, wakes } = create()
  stream.push(bytes(1, 2))
  stream.ended()
  stream.end()
  expect(host.said).toEqual(['end', 'close'])
  expect([stream.state, stream.poll(), stream.readEnded]).toEqual(['open', READABLE, false])
  // Whatever the host still says, the connection came to a good end.
  stream.fail(new Error('too late'))
  expect(wakes(() => stream.read(1))).toBe(false)
  expect(wakes(() => stream.read(1))).toBe(true)
  expect([stream.state, stream.poll(), stream.readEnded]).toEqual(['closed', READABLE | HANGUP, true])
  expect(stream.error).toBeUndefined()
})

test('where the host has no end, end closes all when the last byte is out', () => {
  const { stream, host, wakes } = create((host) => host.buffering())
  stream.write(bytes(1, 2))
  stream.end()
  stream.push(bytes(7))
  expect([host.said, stream.poll(), stream.state]).toEqual([['send 1 2'], READABLE, 'open'])
  host.buffer = 1
  stream.sent()
  expect(host.said).toEqual(['send 1 2'])
  host.buffer = 0
  expect(wakes(() => stream.sent())).toBe(true)
  stream.push(bytes(8))
  expect([host.said, stream.readEnded]).toEqual([['send 1 2', 'close'], false])
  expect([readAll(stream), stream.readEnded, stream.poll()]).toEqual([[[7]], true, READABLE | HANGUP])
  expect(stream.state).toBe('closed')
})

test("where the host has no end, the peer's end ends both directions", () => {
  const { stream, host, wakes } = create((host) => host.buffering())
  stream.write(bytes(1, 2))
  stream.push(bytes(7))
  expect(wakes(() => stream.ended())).toBe(true)
  expect([host.said, stream.pending]).toEqual([['send 1 2', 'close'], 0])
  expect([stream.poll(), stream.write(bytes(3))]).toEqual([READABLE, 0])
  expect([readAll(stream), stream.readEnded, stream.state]).toEqual([[[7]], true, 'closed'])
})

test('close drops everything at once, and is no error', () => {
  const { stream, host, wakes } = create((host) => host.buffering())
  stream.write(bytes(1))
  stream.push(bytes(2))
  expect(wakes(() => stream.close())).toBe(true)
  stream.close()
  expect(stream).toMatchObject({ state: 'closed', pending: 0, error: undefined, readEnded: false })
  expect([stream.poll(), stream.read(), stream.write(bytes(3))]).toEqual([HANGUP, null, 0])
  stream.push(bytes(4))
  stream.ended()
  stream.fail(new Error('too late'))
  stream.opened()
  stream.sent()
  stream.end()
  expect([stream.poll(), stream.read(), stream.error]).toEqual([HANGUP, null, undefined])
  expect(host.said).toEqual(['send 1', 'close'])
})

test('close after the end of both directions drops what was not read, and wakes for the HANGUP', () => {
  const { stream, host, wakes } = create()
  stream.push(bytes(1))
  stream.ended()
  stream.end()
  expect(wakes(() => stream.close())).toBe(true)
  expect([stream.poll(), stream.read(), stream.readEnded]).toEqual([HANGUP, null, false])
  expect(host.said).toEqual(['end', 'close'])
})

test('an end of file that was read stays after close', () => {
  const { stream } = create()
  stream.ended()
  stream.close()
  expect([stream.readEnded, stream.poll()]).toEqual([true, READABLE | HANGUP])
})

test('bytes that arrived before an error can still be read; the error stays', () => {
  const { stream, host } = create((host) => host.buffering())
  const broken = new Error('broken')
  stream.write(bytes(9))
  stream.push(bytes(1, 2, 3))
  stream.fail(broken)
  stream.fail(new Error('again'))
  expect([stream.state, stream.poll(), stream.pending]).toEqual(['closed', READABLE | ERROR | HANGUP, 0])
  expect([stream.write(bytes(1)), readAll(stream, 2), stream.readEnded]).toEqual([0, [[1, 2], [3]], false])
  stream.push(bytes(4))
  expect([stream.poll(), stream.read()]).toEqual([ERROR | HANGUP, null])
  stream.close()
  expect([stream.error, host.said]).toEqual([broken, ['send 9', 'close']])
})

test('bytes beyond maxReadBytes fail the stream; those before them can be read', () => {
  const { stream, host, wakes } = create(undefined, { maxReadBytes: 4 })
  stream.push(bytes(1, 2))
  stream.push(bytes(3, 4))
  expect(stream.error).toBeUndefined()
  expect(wakes(() => stream.push(bytes(5)))).toBe(true)
  expect(stream.error).toMatchObject({
    code: 'OVERFLOW',
    message: expect.stringMatching(/4 bytes.*maxReadBytes/),
  })
  expect([stream.poll(), host.said]).toEqual([READABLE | ERROR | HANGUP, ['close']])
  stream.push(bytes(6))
  expect(readAll(stream)).toEqual([[1, 2, 3, 4]])
})

test('who reads in time never meets maxReadBytes, which is 1 MiB by default', () => {
  const { stream } = create(undefined, { maxReadBytes: 4 })
  for (let i = 0; i < 50; i++) {
    stream.push(bytes(i, i, i))
    expect(stream.read()).toEqual(bytes(i, i, i))
  }
  expect(stream.error).toBeUndefined()
  const { stream: other } = create()
  other.push(new Uint8Array(2 ** 20))
  expect(other.error).toBeUndefined()
  other.push(bytes(1))
  expect(other.error).toHaveProperty('code', 'OVERFLOW')
})

test('a host may call back from within send', () => {
  const { stream, host, wake } = create((host) => host.ending(host.buffering()))
  host.meanwhile = () => {
    host.buffer = 0
    stream.push(bytes(5))
    stream.sent()
  }
  expect([stream.write(bytes(1, 2)), stream.pending, stream.poll()]).toEqual([2, 0, READABLE | WRITABLE])
  expect(wake).toHaveBeenCalled()
  const broken = new Error('broken')
  host.meanwhile = () => stream.fail(broken)
  expect([stream.write(bytes(3)), stream.error, stream.write(bytes(4))]).toEqual([1, broken, 0])
  expect(host.said).toEqual(['send 1 2', 'send 3', 'close'])
})

test('a host may call back from within end and close', () => {
  const { stream, host } = create()
  host.meanwhile = () => {
    stream.ended()
    stream.sent()
    stream.end()
    stream.close()
    stream.fail(new Error('too late'))
  }
  stream.end()
  expect([stream.state, stream.error, host.said]).toEqual(['closed', undefined, ['end', 'close']])
})

test('a subscriber that has ended is not woken', () => {
  const { stream } = create()
  const wake = vi.fn()
  stream.subscribe(wake)()
  stream.push(bytes(1))
  stream.close()
  expect(wake).not.toHaveBeenCalled()
})

test.each(['maxReadBytes', 'highWaterMark'])('a wrong %s is refused', (name) => {
  for (const value of [0, -1, Number.NaN, '5' as never])
    expect(() => new PushStream(new Host().plain(), { [name]: value })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTIONS', message: expect.stringContaining(name) }),
    )
})

test('many small chunks are read in linear time, joined or not', () => {
  const count = 200_000
  const { stream } = create()
  const push = (): void => {
    for (let i = 0; i < count; i++) stream.push(bytes(i & 255))
  }
  push()
  expect(stream.read()).toHaveLength(count)
  push()
  // Shifting an array this long takes a hundred times as long.
  let last = -1
  for (let i = 0; i < count; i++) last = stream.read(1)![0]!
  expect([last, stream.read()]).toEqual([(count - 1) & 255, null])
})

test('one large chunk is read byte by byte in linear time', () => {
  const { stream } = create()
  stream.push(new Uint8Array(300_000).fill(7))
  let sum = 0
  for (let chunk = stream.read(1); chunk; chunk = stream.read(1)) sum += chunk[0]!
  expect(sum).toBe(300_000 * 7)
})
