import { memoryStreamPair } from '@hostloop/conformance'
import type { MemoryStream } from '@hostloop/conformance'
import type { Connector } from '@hostloop/core'
import type { EventMessage } from '@hostloop/protocol'
import {
  authList,
  connectOpen,
  connectRegisterCloseCallback,
  connectSupportsFeature,
} from '@hostloop/protocol/connect'
import { MessageStatus, MessageType } from '@hostloop/protocol/message'
import { encode } from '@hostloop/rpc'
import { expect } from 'vitest'

/** What each message begins with, all of it as numbers that need not make sense. */
export interface RawHeader {
  readonly program: number
  readonly version: number
  readonly procedure: number
  readonly type: number
  readonly serial: number
  readonly status: number
}

const HEADER_BYTES = 28
const NOTHING = new Uint8Array()

export function frame(header: RawHeader, payload: Uint8Array = NOTHING): Uint8Array {
  const { program, version, procedure, type, serial, status } = header
  return joined(
    words(HEADER_BYTES + payload.length, program, version, procedure, type, serial, status),
    payload,
  )
}

export function eventFrame<Payload>(
  message: Pick<EventMessage<Payload>, 'program' | 'version' | 'number'>,
  payload: Uint8Array,
): Uint8Array {
  const { program, version, number: procedure } = message
  const { message: type } = MessageType
  return frame({ program, version, procedure, type, serial: 1, status: MessageStatus.ok }, payload)
}

/** 32-bit numbers, as they are sent. */
export function words(...values: number[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(values.length * 4))
  for (const [index, value] of values.entries()) bytes.setUint32(index * 4, value >>> 0)
  return new Uint8Array(bytes.buffer)
}

export function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

/** What a daemon answers to those who connect, by procedure. */
const WELCOME: ReadonlyMap<number, Uint8Array> = new Map([
  [authList.number, encode(authList.ret, { types: [0] })],
  [connectSupportsFeature.number, encode(connectSupportsFeature.ret, { supported: 1 })],
  [connectOpen.number, NOTHING],
  [connectRegisterCloseCallback.number, NOTHING],
])

/** A daemon without a mind of its own: it lets connect whoever wants to, and from there on the test says every byte. */
export class RawDaemon implements Connector {
  /** Its end of the last connection. */
  stream!: MemoryStream
  /** What was called and not answered. */
  readonly calls: RawHeader[] = []
  /** What is answered at once. Replace a payload to answer otherwise. */
  readonly answers: Map<number, Uint8Array> = new Map(WELCOME)
  /** All that it sent. */
  sent = 0
  /** How many bytes it sends at most, and what it does then. */
  limit = Infinity
  onLimit = (): void => {}

  connect(): MemoryStream {
    const [near, far] = memoryStreamPair()
    this.stream = far
    far.subscribe(() => this.#read())
    return near
  }

  /** All of it, which must fit, up to the limit. */
  send(...parts: Uint8Array[]): void {
    const bytes = joined(...parts)
    const left = Math.max(this.limit - this.sent, 0)
    const part = bytes.subarray(0, left)
    expect(this.stream.write(part)).toBe(part.length)
    this.sent += part.length
    if (bytes.length > 0 && this.sent === this.limit) this.onLimit()
  }

  /** Takes the call that has waited longest for its answer. */
  takeCall(): RawHeader {
    const call = this.calls.shift()
    expect(call, 'nothing was called').toBeDefined()
    return call!
  }

  #read(): void {
    for (let bytes = this.stream.read(); bytes !== null; bytes = this.stream.read()) {
      // The client's end writes whole messages.
      for (let at = 0; at < bytes.length;) {
        const view = new DataView(bytes.buffer, bytes.byteOffset + at)
        at += view.getUint32(0)
        this.#received(view)
      }
    }
  }

  #received(view: DataView): void {
    const [program, version, procedure, type, serial, status] = [4, 8, 12, 16, 20, 24].map((offset) =>
      view.getUint32(offset),
    ) as [number, number, number, number, number, number]
    if (type !== MessageType.call) return
    const call = { program, version, procedure, type, serial, status }
    const answer = this.answers.get(procedure)
    if (answer === undefined) this.calls.push(call)
    else this.send(replyTo(call, answer))
  }
}

export function replyTo(
  call: RawHeader,
  payload: Uint8Array = NOTHING,
  status: number = MessageStatus.ok,
): Uint8Array {
  return frame({ ...call, type: MessageType.reply, status }, payload)
}
