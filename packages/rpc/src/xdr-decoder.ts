import { HostloopError } from '@hostloop/core'
import type { XdrType } from '@hostloop/protocol'
import { XdrFailure, within } from './xdr-failure.ts'
import { XdrReader } from './xdr-reader.ts'
import { leastSize } from './xdr-size.ts'

type Decoder = (reader: XdrReader) => unknown

const decoders = new WeakMap<XdrType, Decoder>()

/**
 * The value that `bytes` hold, from `start` to `end`.
 *
 * As tolerant as libvirt: bytes after the value are ignored, as is what the padding holds; any bool but 0 is true; an
 * enum may have any number; a `char` or `short` is what its low bits say. Strict in all that costs memory or has no
 * meaning: lengths, the discriminant of a union, text that is no UTF-8. A list's length is checked against the bytes
 * that are there before it is believed. What is decoded holds nothing of `bytes`.
 *
 * Throws `PROTOCOL_ERROR`, whose message names the member.
 */
export function decode<T>(type: XdrType<T>, bytes: Uint8Array, start = 0, end: number = bytes.length): T {
  try {
    return decoder(type)(new XdrReader(bytes, start, end)) as T
  } catch (error) {
    if (!(error instanceof XdrFailure)) throw error
    throw new HostloopError('PROTOCOL_ERROR', `Can't decode: ${error.describe()}.`)
  }
}

function decoder(type: XdrType): Decoder {
  let known = decoders.get(type)
  if (known === undefined) {
    known = compile(type)
    decoders.set(type, known)
  }
  return known
}

function compile(type: XdrType): Decoder {
  switch (type.kind) {
    case 'string': {
      const { max } = type
      return (reader) => reader.text(max)
    }
    case 'opaque': {
      const { length } = type
      return (reader) => reader.opaque(length)
    }
    case 'bytes': {
      const { max } = type
      return (reader) => reader.opaque(lengthUpTo(max, reader))
    }
    case 'array': {
      const { length } = type
      const of = decoder(type.of)
      return (reader) => elements(reader, of, length)
    }
    case 'list':
      return compileList(type.of, type.max)
    case 'optional': {
      const of = decoder(type.of)
      return (reader) => (reader.int32() === 0 ? null : of(reader))
    }
    case 'struct':
      return compileStruct(type.fields)
    case 'union':
      return compileUnion(type.arms)
    default:
      return scalars[type.kind]
  }
}

const scalars = {
  void: () => undefined,
  int: (reader) => reader.int32(),
  enum: (reader) => reader.int32(),
  uint: (reader) => reader.uint32(),
  // What a C compiler calls `char` has a sign on some machines and none on others.
  char: (reader) => (reader.int32() << 24) >> 24,
  uchar: (reader) => reader.int32() & 0xff,
  short: (reader) => (reader.int32() << 16) >> 16,
  ushort: (reader) => reader.int32() & 0xffff,
  hyper: (reader) => reader.int64(),
  uhyper: (reader) => reader.uint64(),
  double: (reader) => reader.double(),
  bool: (reader) => reader.int32() !== 0,
} satisfies Record<string, Decoder>

function lengthUpTo(max: number, reader: XdrReader): number {
  const length = reader.uint32()
  if (length > max) throw new XdrFailure(`a length of ${length}, which may be ${max}`)
  return length
}

function elements(reader: XdrReader, of: Decoder, length: number): unknown[] {
  const values: unknown[] = []
  try {
    while (values.length < length) values.push(of(reader))
  } catch (error) {
    throw within(values.length, error)
  }
  return values
}

function compileList(type: XdrType, max: number): Decoder {
  const of = decoder(type)
  const size = Math.max(leastSize(type), 1)
  return (reader) => {
    const length = lengthUpTo(max, reader)
    if (length * size > reader.remaining)
      throw new XdrFailure(`a length of ${length}, and ${reader.remaining} bytes are left`)
    return elements(reader, of, length)
  }
}

function compileStruct(fields: readonly (readonly [string, XdrType])[]): Decoder {
  const names = fields.map(([name]) => name)
  const decoders = fields.map(([, type]) => decoder(type))
  return (reader) => {
    const value: Record<string, unknown> = {}
    let index = 0
    try {
      for (; index < names.length; index++) value[names[index]!] = decoders[index]!(reader)
    } catch (error) {
      throw within(names[index]!, error)
    }
    return value
  }
}

function compileUnion(arms: Readonly<Record<number, XdrType>>): Decoder {
  const decoders = new Map(Object.entries(arms).map(([type, arm]) => [Number(type), decoder(arm)]))
  return (reader) => {
    const type = reader.int32()
    const arm = decoders.get(type)
    if (arm === undefined) throw new XdrFailure(`the discriminant ${type}, which the union does not have`)
    try {
      return { type, value: arm(reader) }
    } catch (error) {
      throw within('value', error)
    }
  }
}
