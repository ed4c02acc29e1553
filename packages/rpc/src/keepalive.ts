import type { EventImpl, TimerId } from '@hostloop/core'
import { HostloopError } from '@hostloop/core'
import { keepalivePing, keepalivePong, keepaliveProgram } from '@hostloop/protocol/keepalive'
import { MessageType } from '@hostloop/protocol/message'
import { encodeEvent } from './frame.ts'
import type { Header } from './frame.ts'

/** When a silent peer is asked, and when it counts as dead: after `intervalMs` × (`count` + 1) without a byte. */
export interface KeepaliveOptions {
  /** Milliseconds of silence after which the peer is asked. libvirt's default is 5000. */
  readonly intervalMs: number
  /** How many questions may stay without an answer. libvirt's default is 5. */
  readonly count: number
}

const SERIAL = 0
export const PING: Uint8Array = encodeEvent(keepalivePing, undefined, SERIAL)
export const PONG: Uint8Array = encodeEvent(keepalivePong, undefined, SERIAL)

/** Whether a message belongs to keepalive, and goes no further. */
export function isKeepalive({ program, type }: Header): boolean {
  return program === keepaliveProgram && type === MessageType.message
}

export function isPing({ procedure }: Header): boolean {
  return procedure === keepalivePing.number
}

/** Throws `INVALID_OPTIONS`. */
export function checkKeepalive(options: KeepaliveOptions | undefined): void {
  if (options === undefined) return
  const { intervalMs, count } = options
  if (intervalMs > 0 && intervalMs < Infinity && Number.isInteger(count) && count >= 0) return
  const message = 'keepalive needs an intervalMs above 0, and a count of 0 or more.'
  throw new HostloopError('INVALID_OPTIONS', message)
}

/** What it needs of its connection. */
interface Connection {
  /** Sends a question. */
  ping(): void
  /** Whether bytes of the peer may wait to be read: then its silence is our own doing. */
  isBehind(): boolean
  dead(error: HostloopError): void
}

/** Asks a peer that is silent whether it is there. */
export class Keepalive {
  readonly #loop: EventImpl
  readonly #options: KeepaliveOptions
  readonly #connection: Connection
  readonly #timer: TimerId
  #unanswered = 0

  /** Throws `CLOSED` with the loop. */
  constructor(loop: EventImpl, options: KeepaliveOptions, connection: Connection) {
    this.#loop = loop
    this.#options = options
    this.#connection = connection
    this.#timer = loop.addTimeout(options.intervalMs, () => this.#silence())
  }

  /** Something was received, whatever it was. */
  touch(): void {
    this.#unanswered = 0
    this.#loop.updateTimeout(this.#timer, this.#options.intervalMs)
  }

  stop(): void {
    this.#loop.removeTimeout(this.#timer)
  }

  #silence(): void {
    const { intervalMs, count } = this.#options
    const connection = this.#connection
    // The peer may be asking us, too, and any message answers it.
    if (connection.isBehind()) this.#unanswered = 0
    else if (this.#unanswered++ === count) {
      const silentMs = intervalMs * (count + 1)
      const message = `The peer has sent nothing for ${silentMs} ms, and answers no keepalive message.`
      connection.dead(new HostloopError('UNRESPONSIVE', message))
      return
    }
    connection.ping()
  }
}
