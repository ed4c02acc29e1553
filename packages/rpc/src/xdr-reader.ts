import { plain } from './plain.ts'
import { XdrFailure } from './xdr-failure.ts'
import { padded } from './xdr-size.ts'

/** Up to here a loop in JavaScript is faster than `TextDecoder`. */
const SHORT_TEXT = 32

/** A byte order mark is part of the text: what is decoded and encoded again stays the same. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const eight = new DataView(new ArrayBuffer(8))

/** Where a value is being decoded: a part of a larger array, which is left alone. Nothing is read beyond its end. */
export class XdrReader {
  readonly #bytes: Uint8Array
  readonly #end: number
  #offset: number

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.#bytes = plain(bytes)
    this.#offset = start
    this.#end = end
  }

  get remaining(): number {
    return this.#end - this.#offset
  }

  int32(): number {
    const at = this.#skip(4)
    const bytes = this.#bytes
    return (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!
  }

  uint32(): number {
    return this.int32() >>> 0
  }

  int64(): bigint {
    return this.#eight().getBigInt64(0)
  }

  uint64(): bigint {
    return this.#eight().getBigUint64(0)
  }

  double(): number {
    return this.#eight().getFloat64(0)
  }

  /** A copy, so that nobody holds the whole message for a few bytes of it. */
  opaque(length: number): Uint8Array {
    const at = this.#skip(padded(length))
    return this.#bytes.slice(at, at + length)
  }

  text(max: number): string {
    const length = this.uint32()
    if (length > max) throw new XdrFailure(`${length} bytes of text, which may have ${max}`)
    const at = this.#skip(padded(length))
    return (length <= SHORT_TEXT ? this.#ascii(at, length) : undefined) ?? this.#utf8(at, length)
  }

  #ascii(at: number, length: number): string | undefined {
    const codes: number[] = []
    for (let index = at; index < at + length; index++) {
      const code = this.#bytes[index]!
      if (code > 127) return undefined
      codes.push(code)
    }
    return String.fromCharCode.apply(null, codes)
  }

  #utf8(at: number, length: number): string {
    try {
      return utf8.decode(this.#bytes.subarray(at, at + length))
    } catch {
      throw new XdrFailure('text that is no UTF-8')
    }
  }

  #eight(): DataView {
    const at = this.#skip(8)
    for (let index = 0; index < 8; index++) eight.setUint8(index, this.#bytes[at + index]!)
    return eight
  }

  /** Where the next `length` bytes are. */
  #skip(length: number): number {
    const at = this.#offset
    if (length > this.#end - at)
      throw new XdrFailure(`${length} bytes expected, and ${this.#end - at} are left`)
    this.#offset = at + length
    return at
  }
}
