import type { XdrType } from '@hostloop/protocol'
import type { Facts, TypeUse } from '../generator/facts.ts'
import { camelCase, memberName } from '../generator/names.ts'

/** What the descriptor of a type should be, from the facts and without the generator's text. */
export function expectedType(facts: Facts, base: string): XdrType {
  const typedef = facts.typedefs.get(base)
  if (typedef) return used(facts, typedef)
  const struct = facts.structs.get(base)
  if (struct)
    return {
      kind: 'struct',
      fields: struct.fields.map(({ name, type }) => [camelCase(name), used(facts, type)] as const),
    }
  const union = facts.unions.get(base)
  if (union)
    return {
      kind: 'union',
      arms: Object.fromEntries(union.arms.map(({ value, type }) => [value, used(facts, type)])),
    }
  const members = facts.enums.get(base)?.members
  const prefix = facts.enums.get(base)?.prefix ?? ''
  if (members)
    return {
      kind: 'enum',
      members: Object.fromEntries(members.map(({ name, value }) => [memberName(prefix, name), value])),
    }
  return { kind: base } as XdrType
}

function used(facts: Facts, { base, shape, size }: TypeUse): XdrType {
  if (base === 'string') return { kind: 'string', max: size }
  if (base === 'opaque')
    return shape === 'fixed' ? { kind: 'opaque', length: size } : { kind: 'bytes', max: size }
  const of = expectedType(facts, base)
  if (shape === 'optional') return { kind: 'optional', of }
  if (shape === 'plain') return of
  return shape === 'fixed' ? { kind: 'array', of, length: size } : { kind: 'list', of, max: size }
}
