import { HostloopError } from '@hostloop/core'
import type { ByteStream, EventImpl } from '@hostloop/core'
import type { EventMessage, Procedure } from '@hostloop/protocol'
import { MessageStatus, MessageType } from '@hostloop/protocol/message'
import { Calls, checkTimeout } from './calls.ts'
import type { CallOptions } from './calls.ts'
import { Channel } from './channel.ts'
import { Events } from './events.ts'
import { fdsUnsupported } from './fds.ts'
import { encodeFrame, payloadOf } from './frame.ts'
import type { Frame, Header } from './frame.ts'
import type { KeepaliveOptions } from './keepalive.ts'
import { report } from './report.ts'
import type { OnError } from './report.ts'
import type { RpcStream } from './rpc-stream.ts'
import { Streams } from './streams.ts'

/** An event that nobody listens to, as it came. */
export interface UnknownEvent {
  readonly program: number
  readonly version: number
  readonly number: number
  /** A part of a larger array; copy what is to be kept. */
  readonly payload: Uint8Array
}

export interface RpcClientOptions {
  /** For calls that say nothing else; default: none. */
  readonly timeoutMs?: number | undefined
  /** Asks a silent server whether it is there; default: no. `keepalive()` starts it later. */
  readonly keepalive?: KeepaliveOptions | undefined
  /** The longest message to accept, its length word included; default 33554436, libvirt's own limit. */
  readonly maxMessageBytes?: number | undefined
  /**
   * Gets what listeners throw, and a `PROTOCOL_ERROR` for each event that was lost since it can't be decoded. Default:
   * the route of what callbacks of `loop` throw.
   */
  readonly onError?: OnError | undefined
  /** Gets the events that nobody listens to. Default: each is a `PROTOCOL_ERROR` for `onError`. */
  readonly onUnknownEvent?: ((event: UnknownEvent) => void) | undefined
}

/** A call's reply, and the stream that it opened. */
export interface OpenedStream<Ret> {
  readonly reply: Ret
  readonly stream: RpcStream
}

/** What a connection is doing. */
export interface RpcClientInspection {
  readonly pendingCalls: number
  /** Calls that were aborted or timed out, and whose replies may still come. */
  readonly abandonedCalls: number
  /** How many replies came for calls that were abandoned, and how many messages for streams that had ended. */
  readonly lateReplies: number
  readonly lateStreamMessages: number
  readonly streams: number
  /** How many bytes wait for the stream to take them. */
  readonly queuedBytes: number
}

/** The client end of a connection. */
export interface RpcClient {
  /**
   * Calls a procedure. Calls may overlap, and their replies come in any order. Calls that are made in one go are sent
   * together, when the microtasks run.
   *
   * Rejects with an `RpcError` (the server's own error), `INVALID_VALUE` (arguments; nothing was sent), `PROTOCOL_ERROR`
   * (a reply that can't be decoded), `TIMED_OUT`, the reason of `signal`, or, when the connection has ended, with the code
   * of its reason, which is the `cause`.
   */
  call<Args, Ret>(procedure: Procedure<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret>
  /** The same for a procedure that opens a stream. Where it rejects, there is no stream. */
  openStream<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options?: CallOptions,
  ): Promise<OpenedStream<Ret>>
  /**
   * Listens to an event, which the server sends only to those who have asked it to. `listener` is called in a turn of the
   * loop, or from within `receive()`; several listeners get the same object. The returned function ends it, at once.
   */
  onEvent<Payload>(event: EventMessage<Payload>, listener: (payload: Payload) => void): () => void
  /**
   * Receives one message, if one has arrived by now, without waiting for the loop: its listeners are called from within,
   * and calls are settled. False: there was none.
   */
  receive(): boolean
  /** Asks a silent server from now on; undefined: no longer. Throws `INVALID_OPTIONS`, or `CLOSED` with the loop. */
  keepalive(options: KeepaliveOptions | undefined): void
  /** Ends the connection at once, with `CLOSED`. What was not sent is dropped. Idempotent. */
  close(): void
  [Symbol.dispose](): void
  /**
   * Resolves with the reason when the connection has ended: `CLOSED` (by this side, or with the loop), `DISCONNECTED` (by
   * the server; where it broke, `cause` says how), `PROTOCOL_ERROR`, `UNSUPPORTED` (the server passes file
   * descriptors) or `UNRESPONSIVE` (keepalive). Never rejects.
   */
  readonly closed: Promise<HostloopError>
  /** That reason, as soon as there is one. */
  readonly closeReason: HostloopError | undefined
  inspect(): RpcClientInspection
}

/**
 * Makes the client end of a connection on `stream`, which it owns from now on, and which may be connecting still.
 * Throws `INVALID_OPTIONS`, or `CLOSED` with the loop.
 */
export function createRpcClient(
  stream: ByteStream,
  loop: EventImpl,
  options: RpcClientOptions = {},
): RpcClient {
  return new Client(stream, loop, options)
}

class Client implements RpcClient {
  readonly closed: Promise<HostloopError>
  readonly #options: RpcClientOptions
  readonly #channel: Channel
  readonly #calls: Calls
  readonly #events: Events
  readonly #streams: Streams
  #closed!: (reason: HostloopError) => void

  constructor(stream: ByteStream, loop: EventImpl, options: RpcClientOptions) {
    checkTimeout(options.timeoutMs ?? Infinity)
    this.#options = options
    this.closed = new Promise((resolve) => {
      this.#closed = resolve
    })
    const updatePause = (): void => this.#updatePause()
    this.#calls = new Calls(loop, updatePause)
    this.#events = new Events(this.#failed, this.#unknownEvent)
    const owner = {
      received: (frame: Frame) => this.#received(frame),
      sent: () => this.#streams.sent(),
      ended: (reason: HostloopError) => {
        this.#calls.end(reason)
        this.#streams.end(reason)
        this.#closed(reason)
      },
    }
    this.#channel = new Channel(stream, loop, owner, options)
    this.#streams = new Streams(this.#channel, 'client', updatePause)
  }

  get closeReason(): HostloopError | undefined {
    return this.#channel.reason
  }

  async call<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options: CallOptions = {},
  ): Promise<Ret> {
    return this.#send(this.#header(procedure), procedure, args, options)
  }

  async openStream<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options: CallOptions = {},
  ): Promise<OpenedStream<Ret>> {
    const header = this.#header(procedure)
    const opened = this.#send(header, procedure, args, options, (succeeded) => {
      if (succeeded) this.#streams.refuse(header)
    })
    // What it sends may come before the reply.
    const stream = this.#streams.add(header)
    try {
      const reply = await opened
      stream.opened()
      return { reply, stream }
    } catch (error) {
      stream.lost(error)
      throw error
    }
  }

  onEvent<Payload>(event: EventMessage<Payload>, listener: (payload: Payload) => void): () => void {
    return this.#events.add(event, listener)
  }

  receive(): boolean {
    return this.#channel.receive()
  }

  keepalive(options: KeepaliveOptions | undefined): void {
    this.#channel.keepalive(options)
  }

  close(): void {
    this.#channel.end(new HostloopError('CLOSED', 'This side closed the connection.'))
  }

  [Symbol.dispose](): void {
    this.close()
  }

  inspect(): RpcClientInspection {
    return {
      pendingCalls: this.#calls.pending,
      abandonedCalls: this.#calls.abandoned,
      lateReplies: this.#calls.late,
      lateStreamMessages: this.#streams.late,
      streams: this.#streams.size,
      queuedBytes: this.#channel.queuedBytes,
    }
  }

  #header({ program, version, number: procedure }: Procedure): Header {
    let serial: number
    do serial = this.#calls.nextSerial()
    while (this.#streams.has(serial))
    return { program, version, procedure, type: MessageType.call, serial, status: MessageStatus.ok }
  }

  #send<Args, Ret>(
    header: Header,
    procedure: Procedure<Args, Ret>,
    args: Args,
    options: CallOptions,
    late?: (succeeded: boolean) => void,
  ): Promise<Ret> {
    const { reason } = this.#channel
    if (reason !== undefined) {
      const message = `${procedure.name} can't be called: ${reason.message}`
      throw new HostloopError(reason.code, message, { cause: reason })
    }
    options.signal?.throwIfAborted()
    const message = encodeFrame(header, procedure.args, args)
    const { timeoutMs = this.#options.timeoutMs, signal } = options
    const reply = this.#calls.add(header.serial, procedure, { timeoutMs, signal }, late)
    this.#updatePause()
    this.#channel.send(message)
    return reply
  }

  #updatePause(): void {
    // A reply may be what the reader of the stream is waiting for.
    this.#channel.paused = this.#streams.isBehind && this.#calls.pending === 0
  }

  #received(frame: Frame): void {
    switch (frame.type) {
      case MessageType.reply:
        this.#reply(frame)
        return
      case MessageType.message:
        this.#events.dispatch(frame)
        return
      case MessageType.stream:
      case MessageType.streamHole:
        this.#streams.received(frame)
        return
      case MessageType.callWithFds:
      case MessageType.replyWithFds:
        this.#channel.end(fdsUnsupported('The server'))
        return
      default: {
        const message = `The server sent a message of type ${frame.type}, which no server sends.`
        this.#channel.end(new HostloopError('PROTOCOL_ERROR', message))
      }
    }
  }

  #reply(frame: Frame): void {
    try {
      if (this.#calls.reply(frame)) return
    } catch (error) {
      this.#channel.end(error as HostloopError)
      return
    }
    // libvirtd answers a hole that it can't use with the error of a call.
    if (frame.status === MessageStatus.error && this.#streams.has(frame.serial)) {
      this.#streams.received(frame)
      return
    }
    const message = `The server sent a reply to call ${frame.serial}, which was not made.`
    this.#channel.end(new HostloopError('PROTOCOL_ERROR', message))
  }

  readonly #failed = (error: unknown): void => {
    report(this.#channel.loop, error, this.#options.onError)
  }

  readonly #unknownEvent = (frame: Frame): void => {
    const { program, version, procedure: number } = frame
    const { onUnknownEvent } = this.#options
    if (onUnknownEvent !== undefined) {
      onUnknownEvent({ program, version, number, payload: payloadOf(frame) })
      return
    }
    const message = `The server sent event ${number} of program ${program}, which nobody listens to.`
    this.#failed(new HostloopError('PROTOCOL_ERROR', message))
  }
}
