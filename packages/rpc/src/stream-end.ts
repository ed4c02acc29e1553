import { HandleEvent, HostloopError, PushStream } from '@hostloop/core'
import type { HandleEvents } from '@hostloop/core'
import {
  messageError,
  messageLegacyPayloadMax,
  MessageStatus,
  MessageType,
  streamHole,
} from '@hostloop/protocol/message'
import { payloadOf } from './frame.ts'
import type { Frame } from './frame.ts'
import { plain } from './plain.ts'
import { internalFailure, RpcError } from './remote-error.ts'
import type { RpcStream } from './rpc-stream.ts'
import { decode } from './xdr-decoder.ts'
import { encode } from './xdr-encoder.ts'

/** What a stream needs of its connection. */
export interface StreamLink {
  readonly side: 'client' | 'server'
  send(type: number, status: number, payload: Uint8Array): void
  /** How many bytes of this stream wait to be sent. */
  buffered(): number
  /** Whether it has more than it should, until somebody reads. */
  behind(isBehind: boolean): void
  /** It is over. `confirmed`: nothing more will come for it. */
  over(confirmed: boolean): void
}

/** So much may wait to be read before the connection stops to receive. */
const HIGH_WATER_BYTES = 1024 * 1024
/** So much may wait where it can't stop, since a call waits for its reply. */
const MAX_WAITING_BYTES = 16 * 1024 * 1024
/** What a piece costs besides its bytes. */
const PIECE_BYTES = 128
const NOTHING = new Uint8Array()

/** Where the end of a stream has got to. */
interface Progress {
  sentEnd: boolean
  peerDone: boolean
  /** No message concerns the stream any more. */
  confirmed: boolean
  /** It is over, for whatever reason; what was received may be read still. */
  over: boolean
}

/** One end of the data that flow beside a call. */
export class StreamEnd extends PushStream implements RpcStream {
  readonly #link: StreamLink
  readonly #progress: Progress
  /** What came behind a hole that was not taken yet. */
  readonly #held: ((() => void) | bigint)[] = []
  #hole = 0n
  /** What waits to be read: bytes, and the pieces that they came in. */
  #bytes = 0
  #pieces = 0

  constructor(link: StreamLink) {
    // PushStream's constructor calls none of its sink's functions.
    const progress = { sentEnd: false, peerDone: false, confirmed: false, over: false }
    super(
      {
        send: (bytes) => sendData(link, bytes),
        buffered: () => link.buffered(),
        end: () => sendEnd(link, progress),
        close: () => {
          progress.over = true
          link.behind(false)
          if (!progress.confirmed) sendAbort(link, internalFailure())
          link.over(progress.confirmed)
        },
      },
      { connecting: true, maxReadBytes: MAX_WAITING_BYTES, highWaterMark: messageLegacyPayloadMax },
    )
    this.#link = link
    this.#progress = progress
  }

  get hole(): bigint {
    return this.#hole > 0n && !this.#hasBytes() ? this.#hole : 0n
  }

  takeHole(): bigint {
    const length = this.hole
    if (length === 0n) return 0n
    this.#hole = 0n
    while (this.#held.length > 0 && this.#hole === 0n) {
      const next = this.#held.shift()!
      if (typeof next === 'bigint') this.#hole = next
      else next()
    }
    this.#used(0)
    return length
  }

  sendHole(length: bigint): boolean {
    if (length < 0n) throw new HostloopError('INVALID_VALUE', `A hole of ${length} bytes can't be.`)
    if ((this.poll() & HandleEvent.WRITABLE) === 0) return false
    const hole = encode(streamHole, { length, flags: 0 })
    if (length > 0n) this.#link.send(MessageType.streamHole, MessageStatus.continue, hole)
    return true
  }

  abort(error: RpcError): void {
    const progress = this.#progress
    if (this.#link.side === 'server' && !progress.confirmed) {
      sendAbort(this.#link, error)
      progress.confirmed = true
    }
    this.close()
  }

  override poll(): HandleEvents {
    const events = super.poll()
    return this.hole > 0n ? events | HandleEvent.READABLE : events
  }

  override read(max?: number): Uint8Array | null {
    const bytes = super.read(max)
    if (bytes !== null) this.#used(bytes.length)
    return bytes
  }

  /** For the connection: a message of this stream. */
  received(frame: Frame): void {
    if (frame.type === MessageType.streamHole) this.#receivedHole(frame)
    else if (frame.status === MessageStatus.continue) this.#receivedData(payloadOf(frame))
    else if (frame.status === MessageStatus.ok) this.#receivedFinish()
    else if (frame.status === MessageStatus.error) this.#receivedAbort(frame)
    else
      this.fail(new HostloopError('PROTOCOL_ERROR', `The peer sent stream data with status ${frame.status}.`))
  }

  /** For the connection: nothing can be sent any more, and nothing will come. */
  lost(reason: unknown): void {
    this.#progress.confirmed = true
    this.fail(reason)
  }

  #receivedData(bytes: Uint8Array): void {
    if (bytes.length > 0) {
      this.#count(bytes.length)
      this.#inOrder(() => this.push(bytes))
    } else if (this.#link.side === 'client') {
      this.end()
    }
  }

  #receivedFinish(): void {
    const progress = this.#progress
    progress.peerDone = true
    if (this.#link.side === 'client') progress.confirmed = true
    else if (progress.sentEnd) sendEnd(this.#link, progress)
    this.#inOrder(() => this.ended())
    if (progress.confirmed) this.#inOrder(() => this.end())
  }

  #receivedAbort(frame: Frame): void {
    this.#progress.confirmed = true
    if (this.#link.side === 'server') {
      this.#link.send(MessageType.stream, MessageStatus.ok, NOTHING)
      this.fail(new HostloopError('DISCONNECTED', 'The client aborted the stream.'))
      return
    }
    try {
      this.fail(new RpcError(decode(messageError, frame.bytes, frame.start, frame.end)))
    } catch (cause) {
      const message = 'The server aborted the stream, with an error that can not be decoded.'
      this.fail(new HostloopError('PROTOCOL_ERROR', message, { cause }))
    }
  }

  #receivedHole(frame: Frame): void {
    let length: bigint
    try {
      ;({ length } = decode(streamHole, frame.bytes, frame.start, frame.end))
      if (length < 0n) throw new Error(`A hole of ${length} bytes.`)
    } catch (cause) {
      this.fail(
        new HostloopError('PROTOCOL_ERROR', 'The peer sent a hole that can not be decoded.', { cause }),
      )
      return
    }
    if (length === 0n) return
    if (this.#hole > 0n) this.#held.push(length)
    else this.#hole = length
    this.#count(0)
    // Wakes who watches: it has become readable.
    this.sent()
  }

  #inOrder(action: () => void): void {
    if (this.#hole > 0n) this.#held.push(action)
    else action()
  }

  #hasBytes(): boolean {
    return (super.poll() & HandleEvent.READABLE) !== 0 && !super.readEnded
  }

  /** So many bytes were read, and their share of the pieces. */
  #used(bytes: number): void {
    const before = this.#bytes
    this.#bytes -= bytes
    this.#pieces = this.#bytes === 0 ? this.#held.length : Math.floor(this.#pieces * (this.#bytes / before))
    this.#weigh()
  }

  #count(bytes: number): void {
    this.#bytes += bytes
    this.#pieces += 1
    this.#weigh()
  }

  #weigh(): void {
    if (this.#progress.over) return
    const waiting = this.#bytes + this.#pieces * PIECE_BYTES
    if (waiting > MAX_WAITING_BYTES) {
      const message = `More than ${MAX_WAITING_BYTES} bytes of a stream wait to be read: read them faster.`
      this.fail(new HostloopError('OVERFLOW', message))
    } else if (waiting > HIGH_WATER_BYTES) this.#link.behind(true)
    else if (waiting <= HIGH_WATER_BYTES / 2) this.#link.behind(false)
  }
}

function sendData(link: StreamLink, bytes: Uint8Array): void {
  for (let offset = 0; offset < bytes.length; offset += messageLegacyPayloadMax) {
    const end = Math.min(offset + messageLegacyPayloadMax, bytes.length)
    // A copy: the stream below may keep it for longer than `pending` says.
    link.send(MessageType.stream, MessageStatus.continue, plain(bytes).slice(offset, end))
  }
}

/** The client finishes; the server confirms that, or says that it has no more. */
function sendEnd(link: StreamLink, progress: Progress): void {
  if (progress.confirmed) return
  progress.sentEnd = true
  progress.confirmed = link.side === 'server' && progress.peerDone
  const status = link.side === 'client' || progress.confirmed ? MessageStatus.ok : MessageStatus.continue
  link.send(MessageType.stream, status, NOTHING)
}

function sendAbort(link: StreamLink, error: RpcError): void {
  const payload = link.side === 'client' ? NOTHING : encode(messageError, error.details)
  link.send(MessageType.stream, MessageStatus.error, payload)
}
