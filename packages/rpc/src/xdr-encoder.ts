import { HostloopError } from '@hostloop/core'
import type { XdrType } from '@hostloop/protocol'
import { XdrFailure, within } from './xdr-failure.ts'
import { XdrWriter } from './xdr-writer.ts'

type Encoder = (writer: XdrWriter, value: unknown) => void

const encoders = new WeakMap<XdrType, Encoder>()

/**
 * The bytes of a value. Strict: a number out of its type's range, a text or list that is too long, an opaque of another
 * length, half a surrogate pair: `INVALID_VALUE`, whose message names the member. Padding is zero.
 */
export function encode<T>(type: XdrType<T>, value: T): Uint8Array {
  return encodeAfter(0, type, value, () => {})
}

/** One writer is enough, except where a getter of a value encodes another one. */
let idle: XdrWriter | undefined

/** `encode`, with room for `prefix` bytes before the value; `finish` fills them in. */
export function encodeAfter<T>(
  prefix: number,
  type: XdrType<T>,
  value: T,
  finish: (writer: XdrWriter) => void,
): Uint8Array {
  const writer = idle ?? new XdrWriter()
  idle = undefined
  try {
    writer.skip(prefix)
    encoder(type)(writer, value)
    finish(writer)
    return writer.take()
  } catch (error) {
    writer.reset()
    if (!(error instanceof XdrFailure)) throw error
    throw new HostloopError('INVALID_VALUE', `Can't encode: ${error.describe()}.`)
  } finally {
    idle = writer
  }
}

function encoder(type: XdrType): Encoder {
  let known = encoders.get(type)
  if (known === undefined) {
    known = compile(type)
    encoders.set(type, known)
  }
  return known
}

function compile(type: XdrType): Encoder {
  switch (type.kind) {
    case 'void':
      return (_writer, value) => {
        if (value !== undefined) throw mismatch('nothing (undefined)', value)
      }
    case 'hyper':
      return integer64(BigInt.asIntN, 'a bigint of 64 bits')
    case 'uhyper':
      return integer64(BigInt.asUintN, 'a bigint of 64 bits without sign')
    case 'double':
      return (writer, value) => {
        if (typeof value !== 'number') throw mismatch('a number', value)
        writer.double(value)
      }
    case 'bool':
      return (writer, value) => {
        if (typeof value !== 'boolean') throw mismatch('a boolean', value)
        writer.int32(Number(value))
      }
    case 'string': {
      const { max } = type
      return (writer, value) => {
        if (typeof value !== 'string') throw mismatch('a string', value)
        writer.text(value, max)
      }
    }
    case 'opaque':
      return compileOpaque(type.length)
    case 'bytes':
      return compileBytes(type.max)
    case 'array':
      return compileArray(type.of, type.length)
    case 'list':
      return compileList(type.of, type.max)
    case 'optional': {
      const of = encoder(type.of)
      return (writer, value) => {
        writer.int32(value === null ? 0 : 1)
        if (value !== null) of(writer, value)
      }
    }
    case 'struct':
      return compileStruct(type.fields)
    case 'union':
      return compileUnion(type.arms)
    default: {
      const [min, max] = ranges[type.kind]
      return integer32(min, max)
    }
  }
}

const ranges = {
  int: [-(2 ** 31), 2 ** 31 - 1],
  enum: [-(2 ** 31), 2 ** 31 - 1],
  uint: [0, 2 ** 32 - 1],
  char: [-128, 127],
  uchar: [0, 255],
  short: [-32_768, 32_767],
  ushort: [0, 65_535],
} as const

function integer32(min: number, max: number): Encoder {
  return (writer, value) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max)
      throw mismatch(`an integer from ${min} to ${max}`, value)
    writer.int32(value)
  }
}

function integer64(truncated: (bits: number, value: bigint) => bigint, expected: string): Encoder {
  return (writer, value) => {
    if (typeof value !== 'bigint' || truncated(64, value) !== value) throw mismatch(expected, value)
    writer.int64(value)
  }
}

function compileOpaque(length: number): Encoder {
  return (writer, value) => {
    if (!(value instanceof Uint8Array) || value.length !== length)
      throw mismatch(`a Uint8Array of ${length} bytes`, value)
    writer.opaque(value)
  }
}

function compileBytes(max: number): Encoder {
  return (writer, value) => {
    if (!(value instanceof Uint8Array) || value.length > max)
      throw mismatch(`a Uint8Array of at most ${max} bytes`, value)
    writer.int32(value.length)
    writer.opaque(value)
  }
}

function compileArray(type: XdrType, length: number): Encoder {
  const of = encoder(type)
  return (writer, value) => {
    if (!Array.isArray(value) || value.length !== length)
      throw mismatch(`an array of ${length} elements`, value)
    encodeElements(writer, of, value)
  }
}

function compileList(type: XdrType, max: number): Encoder {
  const of = encoder(type)
  return (writer, value) => {
    if (!Array.isArray(value) || value.length > max)
      throw mismatch(`an array of at most ${max} elements`, value)
    writer.int32(value.length)
    encodeElements(writer, of, value)
  }
}

function encodeElements(writer: XdrWriter, of: Encoder, values: readonly unknown[]): void {
  let index = 0
  try {
    for (; index < values.length; index++) of(writer, values[index])
  } catch (error) {
    throw within(index, error)
  }
}

function compileStruct(fields: readonly (readonly [string, XdrType])[]): Encoder {
  const names = fields.map(([name]) => name)
  const encoders = fields.map(([, type]) => encoder(type))
  return (writer, value) => {
    if (typeof value !== 'object' || value === null) throw mismatch('an object', value)
    let index = 0
    try {
      for (; index < names.length; index++)
        encoders[index]!(writer, (value as Record<string, unknown>)[names[index]!])
    } catch (error) {
      throw within(names[index]!, error)
    }
  }
}

function compileUnion(arms: Readonly<Record<number, XdrType>>): Encoder {
  const encoders = new Map(Object.entries(arms).map(([type, arm]) => [Number(type), encoder(arm)]))
  return (writer, value) => {
    if (typeof value !== 'object' || value === null || !('type' in value))
      throw mismatch('an object with a type and a value', value)
    const { type } = value
    const arm = typeof type === 'number' ? encoders.get(type) : undefined
    if (arm === undefined) throw mismatch(`a type of ${[...encoders.keys()].join(', ')}`, type)
    writer.int32(type as number)
    try {
      arm(writer, 'value' in value ? value.value : undefined)
    } catch (error) {
      throw within('value', error)
    }
  }
}

function mismatch(expected: string, value: unknown): XdrFailure {
  return new XdrFailure(`${expected} expected, and not ${show(value)}`)
}

function show(value: unknown): string {
  if (value instanceof Uint8Array || Array.isArray(value)) return `one of ${value.length}`
  if (typeof value === 'number' || typeof value === 'bigint') return `${value}`
  return value === null ? 'null' : `a value of type ${typeof value}`
}
