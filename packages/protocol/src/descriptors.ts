import type { XdrType } from './xdr-type.ts'

// Bundlers drop the descriptors that a program doesn't use: whoever calls these marks the call as pure.

export const nothing: XdrType<undefined> = { kind: 'void' }
export const int: XdrType<number> = { kind: 'int' }
export const uint: XdrType<number> = { kind: 'uint' }
export const char: XdrType<number> = { kind: 'char' }
export const uchar: XdrType<number> = { kind: 'uchar' }
export const ushort: XdrType<number> = { kind: 'ushort' }
export const hyper: XdrType<bigint> = { kind: 'hyper' }
export const uhyper: XdrType<bigint> = { kind: 'uhyper' }
export const double: XdrType<number> = { kind: 'double' }

export function string(max: number): XdrType<string> {
  return { kind: 'string', max }
}

export function opaque(length: number): XdrType<Uint8Array> {
  return { kind: 'opaque', length }
}

export function bytes(max: number): XdrType<Uint8Array> {
  return { kind: 'bytes', max }
}

export function array<T>(of: XdrType<T>, length: number): XdrType<readonly T[]> {
  return { kind: 'array', of, length }
}

export function list<T>(of: XdrType<T>, max: number): XdrType<readonly T[]> {
  return { kind: 'list', of, max }
}

export function optional<T>(of: XdrType<T>): XdrType<T | null> {
  return { kind: 'optional', of }
}

/** Its fields go over the wire in the order in which they stand in `fields`. */
export function struct<T>(fields: { readonly [K in keyof T]-?: XdrType<T[K]> }): XdrType<T> {
  return { kind: 'struct', fields: Object.entries<XdrType>(fields) }
}

export function union<T extends { readonly type: number; readonly value: unknown }>(arms: {
  readonly [K in T['type']]: XdrType<Extract<T, { readonly type: K }>['value']>
}): XdrType<T> {
  return { kind: 'union', arms }
}
