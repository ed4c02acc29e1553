import type { ByteStream } from '@hostloop/core'

/** Small messages are joined, up to here, and go out in one write. */
const JOINED_BYTES = 64 * 1024

/** Bytes that wait to be taken by a stream. */
export class Outbox {
  #chunks: Uint8Array[] = []
  /** The first of them that was not taken. */
  #first = 0
  /** How many bytes wait. */
  length = 0
  /** How many bytes were pushed and how many were taken, ever. */
  pushed = 0

  get taken(): number {
    return this.pushed - this.length
  }

  /** From here on they belong to the outbox. */
  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#chunks.push(bytes)
    this.length += bytes.length
    this.pushed += bytes.length
  }

  /** Writes what the stream takes. */
  writeTo(stream: ByteStream): void {
    while (this.length > 0) {
      const bytes = this.#next()
      const taken = stream.write(bytes)
      this.length -= taken
      if (taken < bytes.length) {
        this.#chunks[this.#first] = bytes.subarray(taken)
        return
      }
      this.#remove(1)
    }
  }

  clear(): void {
    this.#chunks = []
    this.#first = 0
    this.length = 0
  }

  /** The next chunk, joined with those after it where they are small. */
  #next(): Uint8Array {
    const chunks = this.#chunks
    const first = this.#first
    let length = chunks[first]!.length
    let end = first + 1
    while (end < chunks.length && length + chunks[end]!.length <= JOINED_BYTES)
      length += chunks[end++]!.length
    if (end === first + 1) return chunks[first]!
    const joined = new Uint8Array(length)
    for (let index = first, offset = 0; index < end; index++) {
      joined.set(chunks[index]!, offset)
      offset += chunks[index]!.length
    }
    this.#remove(end - first - 1)
    this.#chunks[this.#first] = joined
    return joined
  }

  /** The first `count` chunks, at constant cost on average. */
  #remove(count: number): void {
    this.#first += count
    if (this.#first * 2 < this.#chunks.length) return
    this.#chunks.splice(0, this.#first)
    this.#first = 0
  }
}
