import type { XdrType } from '@hostloop/protocol'

/** The fewest bytes that a value of this type takes: what a list's length is checked against before it is believed. */
export function leastSize(type: XdrType): number {
  switch (type.kind) {
    case 'void':
      return 0
    case 'hyper':
    case 'uhyper':
    case 'double':
      return 8
    case 'opaque':
      return padded(type.length)
    case 'array':
      return type.length * leastSize(type.of)
    case 'struct':
      return type.fields.reduce((sum, [, field]) => sum + leastSize(field), 0)
    case 'union':
      return 4 + Math.min(...Object.values(type.arms).map(leastSize))
    default:
      return 4
  }
}

/** The next multiple of 4. */
export function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
