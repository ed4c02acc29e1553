import { MAX_MESSAGE_BYTES } from './limits.ts'
import { XdrFailure } from './xdr-failure.ts'
import { padded } from './xdr-size.ts'

/** What a writer keeps for the next value; a larger buffer is given away with its value. */
const KEPT_BYTES = 16 * 1024
/** Up to here a loop in JavaScript is faster than `TextEncoder`. */
const SHORT_TEXT = 48

const utf8 = new TextEncoder()

/** Where a value is being encoded. It grows up to the largest message. */
export class XdrWriter {
  offset = 0
  #bytes: Uint8Array = new Uint8Array(KEPT_BYTES)
  #view: DataView = new DataView(this.#bytes.buffer)

  int32(value: number): void {
    this.#reserve(4)
    this.#view.setInt32(this.offset, value)
    this.offset += 4
  }

  /** At a place that was skipped before. */
  uint32At(offset: number, value: number): void {
    this.#view.setUint32(offset, value)
  }

  int64(value: bigint): void {
    this.#reserve(8)
    this.#view.setBigInt64(this.offset, value)
    this.offset += 8
  }

  double(value: number): void {
    this.#reserve(8)
    this.#view.setFloat64(this.offset, value)
    this.offset += 8
  }

  /** As they are, with the padding that follows them. */
  opaque(bytes: Uint8Array): void {
    this.#reserve(padded(bytes.length))
    this.#bytes.set(bytes, this.offset)
    this.#pad(bytes.length)
  }

  /** The length in bytes, and the text as UTF-8. */
  text(text: string, max: number): void {
    if (!this.#shortAscii(text, max)) this.#anyText(text, max)
  }

  /** Leaves room for what is written later. */
  skip(bytes: number): void {
    this.#reserve(bytes)
    this.offset += bytes
  }

  /** What was written; from here on it belongs to the caller. */
  take(): Uint8Array {
    const { offset } = this
    this.offset = 0
    if (this.#bytes.length === KEPT_BYTES) return this.#bytes.slice(0, offset)
    const written = this.#bytes.subarray(0, offset)
    this.#resize(KEPT_BYTES)
    return written
  }

  /** Drops what was written of a value that can't be encoded. */
  reset(): void {
    this.offset = 0
    if (this.#bytes.length > KEPT_BYTES) this.#resize(KEPT_BYTES)
  }

  #shortAscii(text: string, max: number): boolean {
    const { length } = text
    if (length > SHORT_TEXT || length > max) return false
    this.#reserve(4 + padded(length))
    const start = this.offset + 4
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index)
      if (code > 127) return false
      this.#bytes[start + index] = code
    }
    this.int32(length)
    this.#pad(length)
    return true
  }

  #anyText(text: string, max: number): void {
    // No character takes less than a byte for each of its code units.
    if (text.length > max) throw new XdrFailure(`more than ${max} bytes of text`)
    const bytes = utf8.encode(text)
    if (bytes.length > max) throw new XdrFailure(`more than ${max} bytes of text`)
    if (bytes.length > text.length && /\p{Surrogate}/u.test(text))
      throw new XdrFailure('half a surrogate pair, which UTF-8 has not')
    this.int32(bytes.length)
    this.opaque(bytes)
  }

  /** Goes behind `length` bytes that are there, with zeros up to the next multiple of 4. */
  #pad(length: number): void {
    const end = this.offset + length
    this.offset += padded(length)
    this.#bytes.fill(0, end, this.offset)
  }

  #reserve(bytes: number): void {
    const needed = this.offset + bytes
    if (needed <= this.#bytes.length) return
    if (needed > MAX_MESSAGE_BYTES) throw new XdrFailure('larger than a message may be')
    const written = this.#bytes
    this.#resize(Math.min(Math.max(needed, written.length * 2), MAX_MESSAGE_BYTES))
    this.#bytes.set(written.subarray(0, this.offset))
  }

  #resize(length: number): void {
    this.#bytes = new Uint8Array(length)
    this.#view = new DataView(this.#bytes.buffer)
  }
}
