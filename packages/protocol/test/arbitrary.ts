import type { XdrType } from '@hostloop/protocol'
import fc from 'fast-check'

const bits32 = 2 ** 32
const bits64 = 2n ** 64n

const SCALARS = {
  void: fc.constant(undefined),
  int: fc.integer({ min: -bits32 / 2, max: bits32 / 2 - 1 }),
  uint: fc.integer({ min: 0, max: bits32 - 1 }),
  char: fc.integer({ min: -128, max: 127 }),
  uchar: fc.integer({ min: 0, max: 255 }),
  short: fc.integer({ min: -32768, max: 32767 }),
  ushort: fc.integer({ min: 0, max: 65535 }),
  hyper: fc.bigInt({ min: -bits64 / 2n, max: bits64 / 2n - 1n }),
  uhyper: fc.bigInt({ min: 0n, max: bits64 - 1n }),
  double: fc.double(),
  bool: fc.boolean(),
} as const

// Expensive to make.
const text = fc.string({ unit: 'binary', maxLength: 9 })

/** Any value of a type; strings, buffers and lists are short, so that many fit into a run. */
export function arbitrary(type: XdrType): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'enum':
      return fc.constantFrom(...Object.values(type.members))
    case 'string':
      return text
    case 'opaque':
      return fc.uint8Array({ minLength: type.length, maxLength: type.length })
    case 'bytes':
      return fc.uint8Array({ maxLength: 9 })
    case 'array':
      return fc.array(arbitrary(type.of), { minLength: type.length, maxLength: type.length })
    case 'list':
      return fc.array(arbitrary(type.of), { maxLength: 3 })
    case 'optional':
      return fc.option(arbitrary(type.of), { nil: null })
    case 'struct':
      return fc.record(Object.fromEntries(type.fields.map(([name, field]) => [name, arbitrary(field)])), {
        noNullPrototype: true,
      })
    case 'union':
      return fc.oneof(
        ...Object.entries(type.arms).map(([label, arm]) =>
          fc.record({ type: fc.constant(Number(label)), value: arbitrary(arm) }, { noNullPrototype: true }),
        ),
      )
    default:
      return SCALARS[type.kind]
  }
}
