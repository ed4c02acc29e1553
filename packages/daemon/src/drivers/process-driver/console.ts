import { HandleEvent, watch } from '@hostloop/core'
import type { ByteStream, EventImpl, Watch } from '@hostloop/core'
import type { RpcStream } from '@hostloop/rpc'
import type { OutputRing } from './output-ring.ts'

const { READABLE, WRITABLE, HANGUP } = HandleEvent
const PIECE_BYTES = 64 * 1024

interface ConsoleOptions {
  readonly loop: EventImpl
  /** What the domain reads now; undefined: nothing. */
  input(): ByteStream | undefined
  closed(): void
}

/**
 * One client that sees what a domain writes, from the oldest byte that is kept, and types what it reads. A client that
 * is slow misses what the ring has lost meanwhile; a domain that doesn't read lets the client wait.
 */
export class Console {
  readonly #stream: RpcStream
  readonly #output: OutputRing
  readonly #options: ConsoleOptions
  readonly #watch: Watch
  readonly #unsubscribe: () => void
  /** The next byte of the output to send. */
  #position: number
  /** What was typed, and not read by the domain. */
  #held: Uint8Array | undefined
  #inputWatch: Watch | undefined

  /** Throws what the loop throws. */
  constructor(stream: RpcStream, output: OutputRing, options: ConsoleOptions) {
    this.#stream = stream
    this.#output = output
    this.#options = options
    this.#position = output.start
    this.#watch = watch(stream, READABLE | WRITABLE, () => this.#step(), options)
    this.#unsubscribe = output.changes.add(() => this.#update())
  }

  close(): void {
    this.#unsubscribe()
    this.#watch.remove()
    this.#inputWatch?.remove()
    this.#stream.close()
    this.#options.closed()
  }

  #step(): void {
    this.#send()
    this.#receive()
    if (this.#stream.state === 'closed') this.close()
    else this.#update()
  }

  get #isOver(): boolean {
    return (this.#output.isOver && this.#position === this.#output.end) || this.#stream.readEnded
  }

  /** Never 0, so that the client's going is heard of. */
  #update(): void {
    const reads = this.#held === undefined && !this.#stream.readEnded
    const writes = this.#position < this.#output.end || this.#output.isOver
    this.#watch.update(HANGUP | (reads ? READABLE : 0) | (writes ? WRITABLE : 0))
  }

  #send(): void {
    const output = this.#output
    while (this.#position < output.end) {
      this.#position = Math.max(this.#position, output.start)
      const bytes = output.read(this.#position)
      const taken = this.#stream.write(bytes)
      this.#position += taken
      if (taken < bytes.length) break
    }
    if (this.#isOver) this.#stream.end()
  }

  #receive(): void {
    this.#inputWatch?.remove()
    this.#inputWatch = undefined
    this.#held ??= this.#stream.read(PIECE_BYTES) ?? undefined
    if (this.#held === undefined) return
    const input = this.#options.input()
    // Nobody reads it any more.
    if (input === undefined || input.state === 'closed') {
      this.#held = undefined
      return
    }
    const rest = this.#held.subarray(input.write(this.#held))
    this.#held = rest.length > 0 ? rest : undefined
    if (rest.length > 0) this.#inputWatch = watch(input, WRITABLE, () => this.#step(), this.#options)
  }
}
