import { MessageStatus, MessageType } from '@hostloop/protocol/message'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FrameParser } from '../src/frame-parser.ts'
import type { Frame } from '../src/frame.ts'
import { frameOf, headerOf, joined, payloadOf } from './world.ts'

const header = {
  program: 0x20008086,
  version: 1,
  procedure: 318,
  type: MessageType.message,
  serial: 1,
  status: MessageStatus.ok,
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

const frames = [0, 4, 64, 5000].map((length, index) =>
  frameOf({ ...header, serial: index }, new Uint8Array(length).fill(index + 1)),
)
const all = joined(...frames)

/** The serial and the payload of all messages that are whole after these pieces. */
function parse(parser: FrameParser, ...pieces: Uint8Array[]): string[] {
  const found: Frame[] = []
  for (const piece of pieces) {
    parser.push(piece)
    for (let frame = parser.next(); frame; frame = parser.next()) found.push(frame)
  }
  return found.map((frame) => `${frame.serial}: ${hex(payloadOf(frame))}`)
}

const whole = parse(new FrameParser(), all)

test('several messages in one piece, none of them copied', () => {
  const parser = new FrameParser()
  parser.push(all)
  for (const expected of frames) {
    expect(parser.hasMore).toBe(true)
    const frame = parser.next()!
    expect(frame.bytes.buffer).toBe(all.buffer)
    expect(frameOf(headerOf(frame), payloadOf(frame))).toEqual(expected)
  }
  expect(parser.next()).toBeUndefined()
  expect(parser.isWithin).toBe(false)
})

test('every cut', () => {
  for (let cut = 0; cut <= all.length; cut++)
    expect(parse(new FrameParser(), all.subarray(0, cut), all.subarray(cut))).toEqual(whole)
})

test('every two cuts in small messages', () => {
  const small = joined(...frames.slice(0, 3))
  const expected = whole.slice(0, 3)
  for (let first = 0; first <= small.length; first++)
    for (let second = first; second <= small.length; second++) {
      const pieces = [small.subarray(0, first), small.subarray(first, second), small.subarray(second)]
      expect(parse(new FrameParser(), ...pieces)).toEqual(expected)
    }
})

test('byte by byte', () => {
  const pieces = Array.from(all, (_byte, index) => all.subarray(index, index + 1))
  expect(parse(new FrameParser(), ...pieces)).toEqual(whole)
})

test('any messages in any pieces', () => {
  const messages = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 })
  fc.assert(
    fc.property(messages, fc.array(fc.nat()), (payloads, cuts) => {
      const bytes = joined(...payloads.map((payload, serial) => frameOf({ ...header, serial }, payload)))
      const at = cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b)
      const pieces = [0, ...at].map((start, index) => bytes.subarray(start, at[index] ?? bytes.length))
      expect(parse(new FrameParser(), ...pieces)).toEqual(
        payloads.map((payload, serial) => `${serial}: ${hex(payload)}`),
      )
    }),
    { numRuns: 500 },
  )
})

test('a Buffer is taken as what it is', () => {
  const parser = new FrameParser()
  parser.push(Buffer.from(all))
  expect(parser.next()!.bytes.constructor).toBe(Uint8Array)
})

test('the header has signed and unsigned numbers', () => {
  const extreme = {
    program: 0xffffffff,
    version: 0xfffffffe,
    procedure: -1,
    type: -2,
    serial: 0xffffffff,
    status: -3,
  }
  const parser = new FrameParser()
  parser.push(frameOf(extreme))
  expect(headerOf(parser.next()!)).toEqual(extreme)
})

describe('a length that can not be', () => {
  const length = (value: number): Uint8Array => {
    const bytes = new Uint8Array(4)
    new DataView(bytes.buffer).setUint32(0, value)
    return bytes
  }

  test.each([0, 4, 27, 33_554_437, 0x7fffffff, 0xffffffff])('%i', (value) => {
    for (const pieces of [[length(value)], Array.from(length(value), (byte) => Uint8Array.of(byte))])
      expect(() => parse(new FrameParser(), ...pieces)).toThrow(
        expect.objectContaining({
          code: 'PROTOCOL_ERROR',
          message: expect.stringContaining(` ${value} bytes`),
        }),
      )
  })

  test('after a message that can be', () => {
    const parser = new FrameParser()
    parser.push(joined(frames[0]!, length(27)))
    expect(parser.next()).toBeDefined()
    expect(() => parser.next()).toThrow('28 to 33554436')
  })

  test('as an option says', () => {
    expect(parse(new FrameParser(92), frames[2]!)).toHaveLength(1)
    expect(() => parse(new FrameParser(91), frames[2]!)).toThrow('28 to 91')
    for (const maxBytes of [27, 33_554_437, Number.NaN])
      expect(() => new FrameParser(maxBytes)).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
  })
})

describe('the largest message', () => {
  const payload = new Uint8Array(33_554_408)
  for (let at = 0; at < payload.length; at += 1000) payload[at] = at % 251
  const message = frameOf(header, payload)

  test.each([1000, 65_536, 1_000_000])('in pieces of %i bytes', (size) => {
    const parser = new FrameParser()
    let frame: Frame | undefined
    for (let at = 0; at < message.length; at += size) {
      expect(frame).toBeUndefined()
      parser.push(message.subarray(at, at + size))
      frame = parser.next()
      expect(parser.isWithin).toBe(frame === undefined)
    }
    expect(Buffer.compare(payloadOf(frame!), payload)).toBe(0)
    // It was put together in a buffer of just its size.
    expect(frame!.bytes.buffer.byteLength).toBe(message.length)
  })

  test.each([28, 10_000])('with no more than %i bytes of it there, it takes no more memory', (length) => {
    const before = process.memoryUsage().arrayBuffers
    const parsers = Array.from({ length: 100 }, () => {
      const parser = new FrameParser()
      parser.push(message.slice(0, 14))
      expect(parser.next()).toBeUndefined()
      parser.push(message.slice(14, length))
      expect(parser.next()).toBeUndefined()
      return parser
    })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * (4096 + 3 * length))
    expect(parsers.every((parser) => parser.isWithin)).toBe(true)
  })
})

test('an idle parser holds no bytes', () => {
  const parser = new FrameParser()
  parser.push(all)
  while (parser.next());
  expect(parser.hasMore).toBe(false)
  expect(parser.next()).toBeUndefined()
})
