import { createEventImpl } from '@hostloop/core'
import type { ByteStream, EventImpl } from '@hostloop/core'
import { memoryStreamPair } from '@hostloop/conformance'
import type { MemoryStream } from '@hostloop/conformance'
import { ManualClock, ManualHost } from '@hostloop/conformance/manual'
import type { Procedure } from '@hostloop/protocol'
import { MessageStatus, MessageType } from '@hostloop/protocol/message'
import { expect, onTestFinished } from 'vitest'
import { createRpcClient, serve } from '../src/index.ts'
import type {
  ProcedureTable,
  RpcClient,
  RpcClientOptions,
  RpcServer,
  RpcServerOptions,
} from '../src/index.ts'
import { encodeFrame, encodeHeader, payloadOf } from '../src/frame.ts'
import type { Frame, Header } from '../src/frame.ts'
import { FrameParser } from '../src/frame-parser.ts'

/** A loop that is cranked by hand. When the test is over, nothing may be left on it. */
export class World {
  readonly clock = new ManualClock(1000)
  readonly host = new ManualHost(this.clock)
  readonly loop: EventImpl = createEventImpl(this.host, {
    supports: { keepAlive: true, virtualTime: true },
  })
  readonly #ends: { close(): void }[] = []

  constructor() {
    onTestFinished(async () => {
      for (const end of this.#ends) end.close()
      await this.run()
      expect(this.loop.isIdle(), 'a watch, a timeout or a free callback is left').toBe(true)
      expect(this.host.held, 'the host is kept alive').toBe(false)
      expect(this.host.errors).toEqual([])
    })
  }

  /** Turns until none is asked for. */
  async run(): Promise<void> {
    do await this.clock.step(0)
    while (this.clock.hosts.has(this.host) && this.host.nextTurn() === 0)
  }

  client(stream: ByteStream, options?: RpcClientOptions): RpcClient {
    return this.#closing(createRpcClient(stream, this.loop, options))
  }

  server(stream: ByteStream, procedures: ProcedureTable, options?: RpcServerOptions): RpcServer {
    return this.#closing(serve(stream, this.loop, procedures, options))
  }

  /** A client and a server that are connected. */
  pair(
    procedures: ProcedureTable,
    options: { client?: RpcClientOptions; server?: RpcServerOptions } = {},
  ): [RpcClient, RpcServer] {
    const [a, b] = memoryStreamPair()
    return [this.client(a, options.client), this.server(b, procedures, options.server)]
  }

  /** A client whose server is the test itself. */
  clientOf(options?: RpcClientOptions): [RpcClient, RawPeer] {
    const [a, b] = memoryStreamPair()
    return [this.client(a, options), new RawPeer(b)]
  }

  /** A server whose client is the test itself. */
  serverOf(procedures: ProcedureTable, options?: RpcServerOptions): [RpcServer, RawPeer] {
    const [a, b] = memoryStreamPair()
    return [this.server(a, procedures, options), new RawPeer(b)]
  }

  #closing<End extends RpcClient | RpcServer>(end: End): End {
    this.#ends.push(end)
    return end
  }
}

/** The other end, message by message. */
export class RawPeer {
  readonly stream: MemoryStream
  readonly #parser = new FrameParser()

  constructor(stream: MemoryStream) {
    this.stream = stream
  }

  /** All of it, which must fit. */
  write(bytes: Uint8Array): void {
    expect(this.stream.write(bytes)).toBe(bytes.length)
  }

  send(header: Header, payload: Uint8Array = new Uint8Array()): void {
    this.write(frameOf(header, payload))
  }

  /** Answers a message that was received. */
  reply(to: Header, payload?: Uint8Array, status: number = MessageStatus.ok): void {
    this.send({ ...to, type: MessageType.reply, status }, payload)
  }

  /** What has come by now. */
  received(): Frame[] {
    const frames: Frame[] = []
    for (let bytes = this.stream.read(); bytes !== null; bytes = this.stream.read()) {
      this.#parser.push(bytes)
      for (let frame = this.#parser.next(); frame; frame = this.#parser.next()) frames.push(frame)
    }
    return frames
  }

  /** The one message that has come. */
  receivedOne(): Frame {
    const frames = this.received()
    expect(frames).toHaveLength(1)
    return frames[0]!
  }
}

export function frameOf(header: Header, payload: Uint8Array = new Uint8Array()): Uint8Array {
  return joined(encodeHeader(header, payload.length), payload)
}

/** A call as a client sends it. */
export function callFrame<Args>(procedure: Procedure<Args>, args: Args, serial: number): Uint8Array {
  const { program, version, number } = procedure
  const { call: type } = MessageType
  const header = { program, version, procedure: number, type, serial, status: MessageStatus.ok }
  return encodeFrame(header, procedure.args, args)
}

export function headerOf(frame: Frame): Header {
  const { program, version, procedure, type, serial, status } = frame
  return { program, version, procedure, type, serial, status }
}

export { payloadOf }

export function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

/** How a promise ends, whichever way. */
export async function outcome<T>(promise: Promise<T>): Promise<T | Error> {
  return promise.catch((error: unknown) => error as Error)
}

/** Whether a promise has not ended yet. */
export async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const pending = {}
  return (await Promise.race([promise, Promise.resolve(pending)])) === pending
}
