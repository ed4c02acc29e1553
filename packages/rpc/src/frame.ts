import type { EventMessage, XdrType } from '@hostloop/protocol'
import { MessageStatus, MessageType } from '@hostloop/protocol/message'
import { HEADER_BYTES } from './limits.ts'
import { encodeAfter } from './xdr-encoder.ts'
import type { XdrWriter } from './xdr-writer.ts'

/** What each message begins with, after its length. */
export interface Header {
  readonly program: number
  readonly version: number
  readonly procedure: number
  /** One of `MessageType`, or whatever the peer has sent. */
  readonly type: number
  readonly serial: number
  /** One of `MessageStatus`, or whatever the peer has sent. */
  readonly status: number
}

/** A message as it came: its payload is a part of the bytes that were received, from `start` to `end`. */
export interface Frame extends Header {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
}

/** The payload without copying it. */
export function payloadOf({ bytes, start, end }: Frame): Uint8Array {
  return bytes.subarray(start, end)
}

/** A whole message, ready to be sent. Throws `INVALID_VALUE`. */
export function encodeFrame<T>(header: Header, type: XdrType<T>, payload: T): Uint8Array {
  return encodeAfter(HEADER_BYTES, type, payload, (writer) => writeHeader(writer, header, writer.offset))
}

/** A message that its sender sends by itself. Throws `INVALID_VALUE`. */
export function encodeEvent<Payload>(
  { program, version, number: procedure, payload: type }: EventMessage<Payload>,
  payload: Payload,
  serial: number,
): Uint8Array {
  const { message } = MessageType
  const header = { program, version, procedure, type: message, serial, status: MessageStatus.ok }
  return encodeFrame(header, type, payload)
}

/** What goes before a payload of `payloadBytes`. */
export function encodeHeader(header: Header, payloadBytes: number): Uint8Array {
  return encodeAfter(HEADER_BYTES, { kind: 'void' }, undefined, (writer) =>
    writeHeader(writer, header, HEADER_BYTES + payloadBytes),
  )
}

function writeHeader(writer: XdrWriter, header: Header, length: number): void {
  writer.uint32At(0, length)
  writer.uint32At(4, header.program)
  writer.uint32At(8, header.version)
  writer.uint32At(12, header.procedure)
  writer.uint32At(16, header.type)
  writer.uint32At(20, header.serial)
  writer.uint32At(24, header.status)
}
