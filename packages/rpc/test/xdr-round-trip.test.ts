import type { XdrType } from '@hostloop/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isHostloopError } from '@hostloop/core'
import { decode, encode } from '../src/index.ts'

/** A type, and values of it. */
interface Typed {
  readonly type: XdrType
  readonly values: fc.Arbitrary<unknown>
}

const MAX = 40

const scalars: Typed[] = [
  { type: { kind: 'int' }, values: fc.integer() },
  { type: { kind: 'enum', members: { a: 1 } }, values: fc.integer() },
  { type: { kind: 'uint' }, values: fc.nat(0xffffffff) },
  { type: { kind: 'char' }, values: fc.integer({ min: -128, max: 127 }) },
  { type: { kind: 'uchar' }, values: fc.nat(255) },
  { type: { kind: 'short' }, values: fc.integer({ min: -32_768, max: 32_767 }) },
  { type: { kind: 'ushort' }, values: fc.nat(65_535) },
  { type: { kind: 'hyper' }, values: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }) },
  { type: { kind: 'uhyper' }, values: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }) },
  { type: { kind: 'double' }, values: fc.double() },
  { type: { kind: 'bool' }, values: fc.boolean() },
  {
    type: { kind: 'string', max: MAX * 4 },
    values: fc.string({ unit: 'binary', maxLength: MAX }),
  },
  { type: { kind: 'bytes', max: MAX }, values: fc.uint8Array({ maxLength: MAX }) },
]

/** None that means something to JavaScript. */
const name = fc.string({ maxLength: 5 }).map((text) => `_${text}`)

const typed: fc.Arbitrary<Typed> = fc.letrec<{ typed: Typed }>((tie) => {
  const inner = tie('typed')
  const opaque = fc.nat(9).map((length): Typed => ({
    type: { kind: 'opaque', length },
    values: fc.uint8Array({ minLength: length, maxLength: length }),
  }))
  const array = fc.tuple(inner, fc.nat(4)).map(([of, length]): Typed => ({
    type: { kind: 'array', of: of.type, length },
    values: fc.array(of.values, { minLength: length, maxLength: length }),
  }))
  const list = fc.tuple(fc.constantFrom(...scalars), fc.nat(4)).map(([of, max]): Typed => ({
    type: { kind: 'list', of: of.type, max },
    values: fc.array(of.values, { maxLength: max }),
  }))
  const optional = inner.map((of): Typed => ({
    type: { kind: 'optional', of: of.type },
    values: fc.option(of.values),
  }))
  const struct = fc
    .uniqueArray(fc.tuple(name, inner), {
      selector: ([name]) => name,
      maxLength: 5,
    })

    .map((fields): Typed => ({
      type: { kind: 'struct', fields: fields.map(([name, { type }]) => [name, type] as const) },
      values: fc
        .tuple(...fields.map(([, { values }]) => values))
        .map((members) => Object.fromEntries(fields.map(([name], index) => [name, members[index]]))),
    }))
  const union = fc
    .uniqueArray(fc.tuple(fc.integer(), inner), {
      selector: ([arm]) => arm,
      minLength: 1,
      maxLength: 4,
    })
    .map((arms): Typed => ({
      type: { kind: 'union', arms: Object.fromEntries(arms.map(([arm, { type }]) => [arm, type])) },
      values: fc.oneof(...arms.map(([type, { values }]) => values.map((value) => ({ type, value })))),
    }))
  const nothing: Typed = { type: { kind: 'void' }, values: fc.constant(undefined) }
  const leaf = fc.oneof(fc.constantFrom(...scalars, nothing), opaque)
  return {
    typed: fc.oneof({ maxDepth: 4, depthSize: 'small' }, leaf, list, array, optional, struct, union),
  }
}).typed

const typedValue = typed.chain(({ type, values }) => values.map((value) => ({ type, value })))

test('what was encoded is decoded to the same', () => {
  fc.assert(
    fc.property(typedValue, ({ type, value }) => {
      const bytes = encode(type, value)
      expect(bytes.length % 4).toBe(0)
      expect(decode(type, bytes)).toStrictEqual(value)
    }),
    { numRuns: 2000 },
  )
})

test('cut off anywhere, it can not be decoded', () => {
  fc.assert(
    fc.property(typedValue, fc.nat(), ({ type, value }, cut) => {
      const bytes = encode(type, value)
      fc.pre(bytes.length > 0)
      expect(() => decode(type, bytes.subarray(0, cut % bytes.length))).toThrow(
        expect.objectContaining({ code: 'PROTOCOL_ERROR' }),
      )
    }),
    { numRuns: 1000 },
  )
})

test('any bytes are decoded, or are a PROTOCOL_ERROR', () => {
  const mutated = fc.tuple(
    typedValue,
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
  )
  fc.assert(
    fc.property(mutated, ([{ type, value }, changes]) => {
      const bytes = encode(type, value)
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte
      try {
        // What can be decoded can be encoded again.
        encode(type, decode(type, bytes))
      } catch (error) {
        expect(isHostloopError(error, 'PROTOCOL_ERROR')).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})
