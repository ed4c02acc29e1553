import { HostloopError } from '@hostloop/core'
import type { Frame } from './frame.ts'
import { HEADER_BYTES, LENGTH_BYTES, MAX_MESSAGE_BYTES } from './limits.ts'
import { plain } from './plain.ts'

/** What is set aside for a message at first. The length that a peer announces is no reason to allocate it. */
const FIRST_BYTES = 4096
const NOTHING: Uint8Array = new Uint8Array()

/**
 * Cuts a stream of bytes into messages, whatever pieces it comes in. Messages that are whole in one piece are not copied;
 * one that comes in many is put together in a buffer that doubles as it fills: whoever sends byte by byte can make it
 * take no more than twice what was sent.
 */
export class FrameParser {
  readonly #maxBytes: number
  /** The piece that is being cut. */
  #piece = NOTHING
  #offset = 0
  /** A message that is not whole yet, and how much of it is there. */
  #partial: Uint8Array | undefined
  #filled = 0

  /** Throws `INVALID_OPTIONS`. */
  constructor(maxBytes: number = MAX_MESSAGE_BYTES) {
    if (!(maxBytes >= HEADER_BYTES && maxBytes <= MAX_MESSAGE_BYTES)) {
      const message = `maxMessageBytes must be from ${HEADER_BYTES} to ${MAX_MESSAGE_BYTES}.`
      throw new HostloopError('INVALID_OPTIONS', message)
    }
    this.#maxBytes = maxBytes
  }

  /** Whether the last piece holds more than what `next()` gave so far. */
  get hasMore(): boolean {
    return this.#offset < this.#piece.length
  }

  /** Whether the bytes so far end within a message. */
  get isWithin(): boolean {
    return this.#partial !== undefined || this.hasMore
  }

  /** The next bytes, when `next()` has nothing more to give. They must not change while their messages are in use. */
  push(bytes: Uint8Array): void {
    this.#piece = plain(bytes)
    this.#offset = 0
  }

  /** The next whole message; undefined: push more. Throws `PROTOCOL_ERROR`; after that there is no way to go on. */
  next(): Frame | undefined {
    if (this.#partial !== undefined) return this.#fill(this.#partial)
    const piece = this.#piece
    const start = this.#offset
    const available = piece.length - start
    const length = available < LENGTH_BYTES ? Infinity : this.#lengthAt(piece, start)
    if (length <= available) {
      this.#offset = start + length
      const frame = frameAt(piece, start, length)
      if (!this.hasMore) this.#drop()
      return frame
    }
    if (available === 0) return undefined
    return this.#fill(new Uint8Array(Math.min(length, Math.max(FIRST_BYTES, available))))
  }

  /** Moves what there is of a message from the piece to where it is put together. */
  #fill(partial: Uint8Array): Frame | undefined {
    this.#partial = partial
    if (this.#filled < LENGTH_BYTES) this.#take(LENGTH_BYTES)
    if (this.#filled < LENGTH_BYTES) return undefined
    const length = this.#lengthAt(this.#partial, 0)
    this.#take(length)
    if (this.#filled < length) return undefined
    const frame = frameAt(this.#partial, 0, length)
    this.#partial = undefined
    this.#filled = 0
    return frame
  }

  /** Takes from the piece until the partial message has `length` bytes, or nothing is left. */
  #take(length: number): void {
    const from = this.#offset
    const to = Math.min(this.#piece.length, from + length - this.#filled)
    const filled = this.#filled + to - from
    let partial = this.#partial!
    if (filled > partial.length) {
      partial = new Uint8Array(Math.min(length, Math.max(filled, partial.length * 2)))
      partial.set(this.#partial!.subarray(0, this.#filled))
      this.#partial = partial
    }
    partial.set(this.#piece.subarray(from, to), this.#filled)
    this.#filled = filled
    this.#offset = to
    if (!this.hasMore) this.#drop()
  }

  /** A connection on which nothing happens holds no old bytes. */
  #drop(): void {
    this.#piece = NOTHING
    this.#offset = 0
  }

  #lengthAt(bytes: Uint8Array, at: number): number {
    const length = int32At(bytes, at) >>> 0
    if (length >= HEADER_BYTES && length <= this.#maxBytes) return length
    throw new HostloopError(
      'PROTOCOL_ERROR',
      `The peer announces a message of ${length} bytes; it must have ${HEADER_BYTES} to ${this.#maxBytes}.`,
    )
  }
}

function frameAt(bytes: Uint8Array, at: number, length: number): Frame {
  return {
    program: int32At(bytes, at + 4) >>> 0,
    version: int32At(bytes, at + 8) >>> 0,
    procedure: int32At(bytes, at + 12),
    type: int32At(bytes, at + 16),
    serial: int32At(bytes, at + 20) >>> 0,
    status: int32At(bytes, at + 24),
    bytes,
    start: at + HEADER_BYTES,
    end: at + length,
  }
}

function int32At(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!
}
