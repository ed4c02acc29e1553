import { HostloopError } from '@hostloop/core'
import type { ByteStream, EventImpl } from '@hostloop/core'
import type { EventMessage, Procedure } from '@hostloop/protocol'
import { messageError, MessageStatus, MessageType } from '@hostloop/protocol/message'
import { Channel } from './channel.ts'
import { fdsUnsupported } from './fds.ts'
import { encodeEvent, encodeFrame, encodeHeader, payloadOf } from './frame.ts'
import type { Frame, Header } from './frame.ts'
import type { KeepaliveOptions } from './keepalive.ts'
import type { Entry, ProcedureTable, ServerCall } from './procedure-table.ts'
import { internalFailure, rpcFailure, RpcError } from './remote-error.ts'
import { report } from './report.ts'
import type { OnError } from './report.ts'
import type { RpcStream } from './rpc-stream.ts'
import type { StreamEnd } from './stream-end.ts'
import { Streams } from './streams.ts'
import { decode } from './xdr-decoder.ts'

export interface RpcServerOptions {
  /**
   * How many calls of this client may be worked on at a time; beyond that nothing is received from it. Default 5, as
   * libvirtd's `max_client_requests`.
   */
  readonly maxCalls?: number | undefined
  /** The longest message to accept, its length word included; default 33554436, libvirt's own limit. */
  readonly maxMessageBytes?: number | undefined
  /**
   * How many bytes may wait for a client that doesn't read; beyond that it is dropped, with `OVERFLOW`. Default 64 MiB.
   * Calls are received only while no more than 1 MiB waits.
   */
  readonly maxQueuedBytes?: number | undefined
  /** Asks a silent client whether it is there; default: no. `keepalive()` starts it later. */
  readonly keepalive?: KeepaliveOptions | undefined
  /** Gets what handlers throw. Default: the route of what callbacks of `loop` throw. */
  readonly onError?: OnError | undefined
}

export interface RpcServerInspection {
  /** How many calls are being worked on. */
  readonly calls: number
  readonly streams: number
  readonly lateStreamMessages: number
  /** How many bytes wait for the stream to take them. */
  readonly queuedBytes: number
}

/** The server end of one connection. */
export interface RpcServer {
  /** Sends an event, whether or not the client has asked for it. Throws `INVALID_VALUE`. Does nothing when it has ended. */
  sendEvent<Payload>(event: EventMessage<Payload>, payload: Payload): void
  /** Asks a silent client from now on; undefined: no longer. Throws `INVALID_OPTIONS`, or `CLOSED` with the loop. */
  keepalive(options: KeepaliveOptions | undefined): void
  /**
   * Receives no more calls, answers those that are being worked on, and ends when the client has closed its side.
   * Streams are aborted. Whoever can't wait for ever calls `close()` later.
   */
  finish(): void
  /** Ends the connection at once, with `CLOSED`. Idempotent. */
  close(): void
  [Symbol.dispose](): void
  /**
   * Resolves with the reason when the connection has ended: `CLOSED` (by this side, or with the loop), `DISCONNECTED` (by
   * the client; where it broke, `cause` says how), `PROTOCOL_ERROR`, `UNSUPPORTED` (the client passes file descriptors),
   * `OVERFLOW` (it doesn't read) or `UNRESPONSIVE` (keepalive). Never rejects.
   */
  readonly closed: Promise<HostloopError>
  /** That reason, as soon as there is one. What handlers give then is dropped. */
  readonly closeReason: HostloopError | undefined
  inspect(): RpcServerInspection
}

/** While more than this waits to be sent, no calls are received. */
const BUSY_BYTES = 1024 * 1024
const EVENT_SERIAL = 1

/**
 * Serves one client on `stream`, which it owns from now on. Handlers are called in turns of the loop, or when an earlier
 * call of the same client has been answered. Throws `INVALID_OPTIONS`, or `CLOSED` with the loop.
 */
export function serve(
  stream: ByteStream,
  loop: EventImpl,
  procedures: ProcedureTable,
  options: RpcServerOptions = {},
): RpcServer {
  return new Server(stream, loop, procedures, options)
}

class Server implements RpcServer {
  readonly closed: Promise<HostloopError>
  readonly #procedures: ProcedureTable
  readonly #options: RpcServerOptions
  readonly #maxCalls: number
  readonly #maxQueuedBytes: number
  readonly #channel: Channel
  readonly #streams: Streams
  #calls = 0
  #finishing = false
  #closed!: (reason: HostloopError) => void

  constructor(stream: ByteStream, loop: EventImpl, procedures: ProcedureTable, options: RpcServerOptions) {
    this.#procedures = procedures
    this.#options = options
    this.#maxCalls = atLeastOne('maxCalls', options.maxCalls ?? 5)
    this.#maxQueuedBytes = atLeastOne('maxQueuedBytes', options.maxQueuedBytes ?? 64 * 1024 * 1024)
    this.closed = new Promise((resolve) => {
      this.#closed = resolve
    })
    const owner = {
      received: (frame: Frame) => this.#received(frame),
      sent: () => {
        this.#streams.sent()
        this.#updatePause()
      },
      ended: (reason: HostloopError) => {
        this.#streams.end(reason)
        this.#closed(reason)
      },
    }
    this.#channel = new Channel(stream, loop, owner, options)
    this.#streams = new Streams(this.#channel, 'server', () => this.#updatePause())
  }

  get closeReason(): HostloopError | undefined {
    return this.#channel.reason
  }

  sendEvent<Payload>(event: EventMessage<Payload>, payload: Payload): void {
    this.#send(encodeEvent(event, payload, EVENT_SERIAL))
  }

  keepalive(options: KeepaliveOptions | undefined): void {
    this.#channel.keepalive(options)
  }

  finish(): void {
    if (this.#finishing) return
    this.#finishing = true
    this.#channel.paused = true
    this.#streams.abort()
    this.#finishWhenAnswered()
  }

  close(): void {
    this.#channel.end(new HostloopError('CLOSED', 'This side closed the connection.'))
  }

  [Symbol.dispose](): void {
    this.close()
  }

  inspect(): RpcServerInspection {
    return {
      calls: this.#calls,
      streams: this.#streams.size,
      lateStreamMessages: this.#streams.late,
      queuedBytes: this.#channel.queuedBytes,
    }
  }

  #received(frame: Frame): void {
    switch (frame.type) {
      case MessageType.call:
        this.#call(frame)
        return
      case MessageType.stream:
      case MessageType.streamHole:
        this.#streams.received(frame)
        return
      case MessageType.callWithFds:
      case MessageType.replyWithFds:
        this.#channel.end(fdsUnsupported('The client'))
        return
      default:
      // As libvirtd does: what only servers send is ignored, and what nobody knows.
    }
  }

  #call(frame: Frame): void {
    const { program, version, procedure: number, status } = frame
    const entry = this.#procedures.find(program, version, number)
    if (entry === undefined) {
      const known = this.#procedures.has(program, version)
      const what = known ? `procedure: ${number}` : `program: ${program}, version: ${version}`
      this.#refuse(frame, rpcFailure(`unknown ${what}`))
    } else if (status !== MessageStatus.ok) {
      this.#refuse(frame, rpcFailure(`a call with the unexpected status ${status}`))
    } else {
      this.#answer(frame, entry)
    }
  }

  #answer(frame: Frame, entry: Entry): void {
    const { procedure, raw, handler } = entry
    let args: unknown
    try {
      args = raw ? payloadOf(frame) : decode(procedure.args, frame.bytes, frame.start, frame.end)
    } catch (error) {
      this.#refuse(frame, rpcFailure(`the arguments of ${procedure.name}: ${(error as Error).message}`))
      return
    }
    const call = new Call(this, procedure, () => this.#openStream(frame))
    this.#calls++
    try {
      const result = handler(args, call)
      if (!isPromise(result)) {
        this.#succeed(frame, entry, call, result)
        return
      }
      result.then(
        (value) => this.#succeed(frame, entry, call, value),
        (error: unknown) => this.#fail(frame, call, error),
      )
      this.#updatePause()
    } catch (error) {
      this.#fail(frame, call, error)
    }
  }

  #openStream(frame: Frame): StreamEnd {
    if (!this.#streams.has(frame.serial)) return this.#streams.add(frame)
    throw rpcFailure(`a stream of call ${frame.serial}, which has one`)
  }

  #succeed(frame: Frame, { procedure, raw }: Entry, call: Call, result: unknown): void {
    const header = replyHeader(frame, MessageStatus.ok)
    try {
      if (raw) this.#send(encodeHeader(header, (result as Uint8Array).length), result as Uint8Array)
      else this.#send(encodeFrame(header, procedure.ret, result))
    } catch (error) {
      this.#fail(frame, call, error)
      return
    }
    call.stream?.opened()
    this.#answered()
  }

  #fail(frame: Frame, call: Call, error: unknown): void {
    if (!(error instanceof RpcError)) report(this.#channel.loop, error, this.#options.onError)
    call.stream?.lost(error)
    this.#refuse(frame, error instanceof RpcError ? error : internalFailure())
    this.#answered()
  }

  #refuse(frame: Frame, error: RpcError): void {
    this.#send(encodeFrame(replyHeader(frame, MessageStatus.error), messageError, error.details))
  }

  #answered(): void {
    this.#calls--
    this.#updatePause()
    if (this.#finishing) this.#finishWhenAnswered()
  }

  #finishWhenAnswered(): void {
    if (this.#calls === 0)
      this.#channel.finish(new HostloopError('CLOSED', 'This side closed the connection.'))
  }

  #send(...messages: Uint8Array[]): void {
    const channel = this.#channel
    channel.send(...messages)
    if (channel.queuedBytes > this.#maxQueuedBytes) channel.flush()
    if (channel.queuedBytes > this.#maxQueuedBytes) {
      const message = `The client doesn't read: ${channel.queuedBytes} bytes wait for it.`
      channel.end(new HostloopError('OVERFLOW', message))
    }
    this.#updatePause()
  }

  #updatePause(): void {
    this.#channel.paused =
      this.#finishing ||
      this.#calls >= this.#maxCalls ||
      this.#channel.queuedBytes > BUSY_BYTES ||
      this.#streams.isBehind
  }
}

/** A call that is being answered, and the stream that it opened. */
class Call implements ServerCall {
  readonly connection: RpcServer
  readonly procedure: Procedure
  readonly #open: () => StreamEnd
  stream: StreamEnd | undefined

  constructor(connection: RpcServer, procedure: Procedure, open: () => StreamEnd) {
    this.connection = connection
    this.procedure = procedure
    this.#open = open
  }

  openStream(): RpcStream {
    this.stream = this.#open()
    return this.stream
  }
}

function replyHeader({ program, version, procedure, serial }: Header, status: number): Header {
  return { program, version, procedure, type: MessageType.reply, serial, status }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}

function atLeastOne(name: string, value: number): number {
  if (value >= 1) return value
  throw new HostloopError('INVALID_OPTIONS', `${name} must be at least 1.`)
}
