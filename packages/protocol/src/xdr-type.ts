/**
 * How a value looks on the wire (RFC 4506). Plain data: whoever encodes and decodes interprets it or compiles it.
 *
 * `'~type'` is for the compiler only; no object has it. `TypeOf<typeof x>` is the TypeScript type of the values.
 */
export type XdrType<T = unknown> = XdrShape & { readonly '~type'?: T }

export type TypeOf<X> = X extends { readonly '~type'?: infer T } ? Exclude<T, undefined> : never

export type XdrShape =
  /** Nothing at all: undefined. */
  | { readonly kind: 'void' }
  /** 32 bits, a number. `char` and `short` take 32 bits as well, and have their own ranges. */
  | { readonly kind: 'int' | 'uint' | 'char' | 'uchar' | 'short' | 'ushort' }
  /** 64 bits, a bigint. */
  | { readonly kind: 'hyper' | 'uhyper' }
  | { readonly kind: 'double' }
  | { readonly kind: 'bool' }
  /** A number of those named here; others are kept as they are, for servers that know more. */
  | { readonly kind: 'enum'; readonly members: Readonly<Record<string, number>> }
  /** UTF-8, at most `max` bytes. */
  | { readonly kind: 'string'; readonly max: number }
  /** A Uint8Array of exactly `length` bytes. */
  | { readonly kind: 'opaque'; readonly length: number }
  /** A Uint8Array of at most `max` bytes. */
  | { readonly kind: 'bytes'; readonly max: number }
  /** An array of exactly `length` elements. */
  | { readonly kind: 'array'; readonly of: XdrType; readonly length: number }
  /** An array of at most `max` elements. */
  | { readonly kind: 'list'; readonly of: XdrType; readonly max: number }
  /** XDR's pointer: the value, or null. */
  | { readonly kind: 'optional'; readonly of: XdrType }
  /** An object with these members, in this order. */
  | { readonly kind: 'struct'; readonly fields: readonly (readonly [name: string, type: XdrType])[] }
  /** `{ type, value }`: the discriminant, an int, and what its arm holds. */
  | { readonly kind: 'union'; readonly arms: Readonly<Record<number, XdrType>> }

/** A call and its reply. */
export interface Procedure<Args = unknown, Ret = unknown> {
  readonly program: number
  readonly version: number
  readonly number: number
  /** libvirt's name: `'REMOTE_PROC_DOMAIN_GET_INFO'`. */
  readonly name: string
  readonly args: XdrType<Args>
  readonly ret: XdrType<Ret>
  /** Which way data flows on the stream that the call opens, seen from the client. */
  readonly stream?: 'read' | 'write'
}

/** A message that a server sends by itself. */
export interface EventMessage<Payload = unknown> {
  readonly program: number
  readonly version: number
  readonly number: number
  readonly name: string
  readonly payload: XdrType<Payload>
}
