import type { XdrType } from '@hostloop/protocol'
import { describe, expect, test } from 'vitest'
import { decode, encode } from '../src/index.ts'
import { domainGetInfo, lifecycle, lifecycleOf } from './descriptors.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'))

const text8: XdrType<string> = { kind: 'string', max: 8 }
const color: XdrType<number> = { kind: 'enum', members: { red: 2, yellow: 3, blue: 5 } }
const words: XdrType<string[]> = { kind: 'list', of: text8, max: 3 }
const pair: XdrType<number[]> = { kind: 'array', of: { kind: 'ushort' }, length: 2 }
const value: XdrType<{ type: number; value: unknown }> = {
  kind: 'union',
  arms: { 1: { kind: 'int' }, 7: text8, [-1]: { kind: 'void' } },
}

describe('the wire', () => {
  test.each<[string, XdrType, unknown, string]>([
    ['void', { kind: 'void' }, undefined, ''],
    ['int', { kind: 'int' }, -2, 'fffffffe'],
    ['uint', { kind: 'uint' }, 4_294_967_294, 'fffffffe'],
    ['char', { kind: 'char' }, -1, 'ffffffff'],
    ['uchar', { kind: 'uchar' }, 255, '000000ff'],
    ['short', { kind: 'short' }, -32_768, 'ffff8000'],
    ['ushort', { kind: 'ushort' }, 65_535, '0000ffff'],
    ['hyper', { kind: 'hyper' }, -2n, 'fffffffffffffffe'],
    ['uhyper', { kind: 'uhyper' }, 2n ** 64n - 1n, 'ffffffffffffffff'],
    ['double', { kind: 'double' }, -0.5, 'bfe0000000000000'],
    ['true', { kind: 'bool' }, true, '00000001'],
    ['false', { kind: 'bool' }, false, '00000000'],
    ['an enum', color, 5, '00000005'],
    ['an enum of a later version', color, -7, 'fffffff9'],
    ['an empty string', text8, '', '00000000'],
    ['a string with padding', text8, 'hello', '00000005 68656c6c6f000000'],
    ['a string that is not ASCII', text8, '\u{fc}\u{1f600}', '00000006 c3bcf09f98800000'],
    ['a byte order mark', text8, '\u{feff}', '00000003 efbbbf00'],
    ['opaque', { kind: 'opaque', length: 3 }, Uint8Array.of(1, 2, 3), '01020300'],
    ['bytes', { kind: 'bytes', max: 5 }, Uint8Array.of(1, 2, 3, 4, 5), '00000005 0102030405000000'],
    ['an array', pair, [1, 2], '00000001 00000002'],
    ['a list', words, ['a', 'bcde'], '00000002 00000001 61000000 00000004 62636465'],
    ['an empty list', words, [], '00000000'],
    ['a pointer', { kind: 'optional', of: text8 }, 'a', '00000001 00000001 61000000'],
    ['no pointer', { kind: 'optional', of: text8 }, null, '00000000'],
    ['a union', value, { type: 7, value: 'x' }, '00000007 00000001 78000000'],
    ['a union with nothing in it', value, { type: -1, value: undefined }, 'ffffffff'],
  ])('%s', (_name, type, given, wire) => {
    expect(hex(encode(type, given))).toBe(wire.replaceAll(' ', ''))
    expect(decode(type, bytes(wire))).toStrictEqual(given)
  })

  test('structs', () => {
    const info = { state: 1, maxMem: 2n ** 63n, memory: 1n, nrVirtCpu: 2, cpuTime: 3n }
    const wire = '00000001 8000000000000000 0000000000000001 00000002 0000000000000003'
    expect(hex(encode(domainGetInfo.ret, info))).toBe(wire.replaceAll(' ', ''))
    expect(decode(domainGetInfo.ret, bytes(wire))).toStrictEqual(info)
  })

  test.each([0, 1, 31, 32, 33, 47, 48, 49, 1000, 20_000, 70_000, 4_194_304])('%i bytes of text', (length) => {
    const type: XdrType<string> = { kind: 'string', max: 4_194_304 }
    const ascii = 'x'.repeat(length)
    expect(decode(type, encode(type, ascii))).toBe(ascii)
    const other = `${'x'.repeat(length % 7)}${'\u{e9}'.repeat(length >> 1)}`.slice(0, length >> 1)
    expect(decode(type, encode(type, other))).toBe(other)
  })

  test('what was encoded stays as it is', () => {
    const first = encode(text8, 'first')
    const copy = hex(first)
    encode(text8, 'second')
    expect(hex(first)).toBe(copy)
  })

  test('what was decoded holds nothing of the bytes', () => {
    const wire = encode(lifecycle.payload, lifecycleOf(3))
    const decoded = decode(lifecycle.payload, wire)
    wire.fill(255)
    expect(decoded).toStrictEqual(lifecycleOf(3))
  })

  test('a part of a larger array, also of a Buffer', () => {
    const wire = Buffer.from(bytes('ffffffff 00000002 00000001 61000000 00000001 62000000 ff'))
    expect(decode(words, wire, 4, 24)).toEqual(['a', 'b'])
    const opaque: XdrType<Uint8Array> = { kind: 'opaque', length: 4 }
    const decoded = decode(opaque, wire, 12, 16)
    wire.fill(0)
    expect(decoded).toStrictEqual(Uint8Array.of(0x61, 0, 0, 0))
  })
})

describe('bad values', () => {
  test.each<[string, XdrType, unknown, string]>([
    ['a fraction', { kind: 'int' }, 1.5, 'an integer from -2147483648 to 2147483647 expected, and not 1.5'],
    [
      '1 << 31 as flags',
      { kind: 'uint' },
      1 << 31,
      'an integer from 0 to 4294967295 expected, and not -2147483648',
    ],
    ['a bigint as int', { kind: 'int' }, 1n, 'an integer from -2147483648 to 2147483647 expected, and not 1'],
    ['a char', { kind: 'char' }, 128, 'an integer from -128 to 127 expected'],
    ['a uchar', { kind: 'uchar' }, -1, 'an integer from 0 to 255 expected'],
    ['a short', { kind: 'short' }, 32_768, 'an integer from -32768 to 32767 expected'],
    ['a ushort', { kind: 'ushort' }, 65_536, 'an integer from 0 to 65535 expected'],
    ['a hyper', { kind: 'hyper' }, 2n ** 63n, 'a bigint of 64 bits expected'],
    ['a negative uhyper', { kind: 'uhyper' }, -1n, 'a bigint of 64 bits without sign expected'],
    ['a number as hyper', { kind: 'hyper' }, 1, 'a bigint of 64 bits expected, and not 1'],
    ['a double', { kind: 'double' }, '1', 'a number expected, and not a value of type string'],
    ['a bool', { kind: 'bool' }, 1, 'a boolean expected'],
    ['something for void', { kind: 'void' }, null, 'nothing (undefined) expected, and not null'],
    ['a long text', text8, 'x'.repeat(9), 'more than 8 bytes of text'],
    ['a text that is long as UTF-8', text8, '\u{fc}'.repeat(5), 'more than 8 bytes of text'],
    ['half a surrogate pair', text8, 'a\u{d800}', 'half a surrogate pair'],
    [
      'opaque that is too short',
      { kind: 'opaque', length: 3 },
      new Uint8Array(2),
      'a Uint8Array of 3 bytes expected, and not one of 2',
    ],
    ['opaque that is no bytes', { kind: 'opaque', length: 3 }, [1, 2, 3], 'a Uint8Array of 3 bytes expected'],
    ['too many bytes', { kind: 'bytes', max: 3 }, new Uint8Array(4), 'at most 3 bytes'],
    ['an array of another length', pair, [1], 'an array of 2 elements expected, and not one of 1'],
    ['an element', pair, [1, -1], '[1]: an integer from 0 to 65535 expected'],
    ['a long list', words, ['a', 'b', 'c', 'd'], 'an array of at most 3 elements expected, and not one of 4'],
    [
      'an optional that is left out',
      { kind: 'optional', of: text8 },
      undefined,
      'a string expected, and not a value of type undefined',
    ],
    ['no struct', lifecycle.payload, null, 'an object expected, and not null'],
    [
      'a member',
      lifecycle.payload,
      { callbackID: 1, msg: { dom: { name: 5 } } },
      'msg.dom.name: a string expected',
    ],
    ['a union without a type', value, {}, 'an object with a type and a value expected'],
    ['a union of another type', value, { type: 2, value: 1 }, 'a type of 1, 7, -1 expected, and not 2'],
    ['a union of a value that does not fit', value, { type: 1, value: 'x' }, 'value: an integer'],
  ])('%s', (_name, type, given, message) => {
    expect(() => encode(type, given)).toThrow(
      expect.objectContaining({ code: 'INVALID_VALUE', message: expect.stringContaining(message) }),
    )
    // Nothing of it is left in what is encoded next.
    expect(hex(encode(text8, 'ok'))).toBe('000000026f6b0000')
  })

  test('what is larger than any message', () => {
    const type: XdrType<Uint8Array> = { kind: 'bytes', max: 2 ** 32 - 1 }
    expect(() => encode(type, new Uint8Array(33_554_436))).toThrow(
      expect.objectContaining({ code: 'INVALID_VALUE' }),
    )
  })

  test('a getter that throws, and one that encodes', () => {
    const error = new Error('of the getter')
    const thrower = {
      get callbackID(): number {
        throw error
      },
    }
    expect(() => encode(lifecycle.payload, thrower as never)).toThrow(error)
    const given = {
      get callbackID() {
        return encode(text8, 'inner').length
      },
      msg: lifecycleOf(1).msg,
    }
    expect(decode(lifecycle.payload, encode(lifecycle.payload, given))).toEqual({
      ...lifecycleOf(1),
      callbackID: 12,
    })
  })
})

describe('bad bytes', () => {
  test.each<[string, XdrType, string, string]>([
    ['too few', { kind: 'int' }, '000000', '4 bytes expected, and 3 are left'],
    ['too few of 8', { kind: 'hyper' }, '00000000', '8 bytes expected'],
    ['a text longer than its bytes', text8, '00000008 61626364', '8 bytes expected, and 4 are left'],
    ['a text without its padding', text8, '00000001 61', '4 bytes expected, and 1 are left'],
    [
      'a text beyond its limit',
      text8,
      '00000009 616263646566676869000000',
      '9 bytes of text, which may have 8',
    ],
    ['a text with the largest length', text8, 'ffffffff', '4294967295 bytes of text'],
    ['no UTF-8', text8, '00000001 ff000000', 'text that is no UTF-8'],
    ['an overlong form', text8, '00000002 c0800000', 'text that is no UTF-8'],
    [
      'bytes beyond their limit',
      { kind: 'bytes', max: 3 },
      '00000004 01020304',
      'a length of 4, which may be 3',
    ],
    ['a list beyond its limit', words, '00000004', 'a length of 4, which may be 3'],
    ['a list longer than its bytes', words, '00000003 00000000', 'a length of 3, and 4 bytes are left'],
    ['a union of an unknown type', value, '00000002', 'the discriminant 2'],
    ['an element', words, '00000001 00000009', '[0]: 9 bytes of text'],
    ['a member', lifecycle.payload, '00000001 ffffffff', 'msg.dom.name: 4294967295 bytes of text'],
  ])('%s', (_name, type, wire, message) => {
    expect(() => decode(type, bytes(wire))).toThrow(
      expect.objectContaining({ code: 'PROTOCOL_ERROR', message: expect.stringContaining(message) }),
    )
  })

  test('a long list is not believed', () => {
    const type: XdrType<unknown[]> = {
      kind: 'list',
      of: { kind: 'struct', fields: [['a', { kind: 'hyper' }]] },
      max: 2 ** 32 - 1,
    }
    expect(() => decode(type, bytes('ffffffff 0000000000000000'))).toThrow(
      'a length of 4294967295, and 8 bytes',
    )
    const nothing: XdrType<unknown[]> = { kind: 'list', of: { kind: 'void' }, max: 2 ** 32 - 1 }
    expect(() => decode(nothing, bytes('ffffffff'))).toThrow('a length of 4294967295, and 0 bytes')
  })
})

describe('what libvirt takes, too', () => {
  test.each<[string, XdrType, string, unknown]>([
    ['bytes that follow', { kind: 'int' }, '00000001 ffffffff', 1],
    ['padding that is not zero', text8, '00000001 61ffffff', 'a'],
    ['a bool that is not 1', { kind: 'bool' }, '00000002', true],
    ['a pointer that is not 1', { kind: 'optional', of: { kind: 'int' } }, 'ffffffff 00000005', 5],
    ['the char of a machine whose chars have no sign', { kind: 'char' }, '000000ff', -1],
    ['a short with more bits', { kind: 'short' }, '0001ffff', -1],
  ])('%s', (_name, type, wire, expected) => {
    expect(decode(type, bytes(wire))).toStrictEqual(expected)
  })
})
