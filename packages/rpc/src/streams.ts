import { MessageStatus } from '@hostloop/protocol/message'
import type { Channel } from './channel.ts'
import { encodeHeader } from './frame.ts'
import type { Frame, Header } from './frame.ts'
import { StreamEnd } from './stream-end.ts'

/** The streams of one connection, by the serial of the call that opened them. */
export class Streams {
  readonly #channel: Channel
  readonly #side: 'client' | 'server'
  /** Whether one of them has more than it should may have changed. */
  readonly #changed: () => void
  readonly #open = new Map<number, StreamEnd>()
  /** Aborted by this end. The other end has yet to confirm, and what it sends until then is for nobody. */
  readonly #aborted = new Set<number>()
  readonly #behind = new Set<number>()
  /** How many messages came for streams that are no more. */
  late = 0

  constructor(channel: Channel, side: 'client' | 'server', changed: () => void) {
    this.#channel = channel
    this.#side = side
    this.#changed = changed
  }

  get size(): number {
    return this.#open.size
  }

  /** Whether more waits to be read than should. */
  get isBehind(): boolean {
    return this.#behind.size > 0
  }

  /** Whether messages of this serial may still come. */
  has(serial: number): boolean {
    return this.#open.has(serial) || this.#aborted.has(serial)
  }

  /** A stream that opens with `opened()`. */
  add({ program, version, procedure, serial }: Omit<Header, 'type' | 'status'>): StreamEnd {
    const channel = this.#channel
    let sentUpTo = 0
    const stream = new StreamEnd({
      side: this.#side,
      send(type, status, payload) {
        channel.send(
          encodeHeader({ program, version, procedure, type, serial, status }, payload.length),
          payload,
        )
        sentUpTo = channel.sentBytes
      },
      buffered: () => Math.max(sentUpTo - channel.takenBytes, 0),
      behind: (isBehind) => {
        if (isBehind ? this.#behind.has(serial) : !this.#behind.delete(serial)) return
        if (isBehind) this.#behind.add(serial)
        this.#changed()
      },
      over: (confirmed) => {
        this.#open.delete(serial)
        if (!confirmed && this.#side === 'client') this.#aborted.add(serial)
      },
    })
    this.#open.set(serial, stream)
    return stream
  }

  /** Aborts a stream of the server's that nobody has taken. */
  refuse(header: Omit<Header, 'type' | 'status'>): void {
    this.add(header).close()
  }

  received(frame: Frame): void {
    const stream = this.#open.get(frame.serial)
    if (stream !== undefined) {
      stream.received(frame)
      return
    }
    // As libvirt does: what was on its way when a stream ended is no error.
    this.late++
    if (frame.status !== MessageStatus.continue) this.#aborted.delete(frame.serial)
  }

  /** The channel has sent something. */
  sent(): void {
    for (const stream of this.#open.values()) stream.sent()
  }

  abort(): void {
    for (const stream of this.#open.values()) stream.close()
  }

  /** The connection has ended. */
  end(reason: Error): void {
    for (const stream of this.#open.values()) stream.lost(reason)
    this.#aborted.clear()
  }
}
