// Generated from facts/ by generator/. Change those, then `npm run generate`.
// What the messages of all programs share: the header, errors, and holes in streams.

import { hyper, int, optional, struct, uint } from '../descriptors.ts'
import type { XdrType } from '../xdr-type.ts'
import { optionalText, text, uuid } from './types.ts'

/** `VIR_NET_MESSAGE_INITIAL` */
export const messageInitial = 65536

/** `VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX` */
export const messageLegacyPayloadMax = 262120

/** `VIR_NET_MESSAGE_MAX` */
export const messageMax = 33554432

/** `VIR_NET_MESSAGE_HEADER_MAX` */
export const messageHeaderMax = 24

/** `VIR_NET_MESSAGE_PAYLOAD_MAX` */
export const messagePayloadMax = 33554408

/** `VIR_NET_MESSAGE_LEN_MAX` */
export const messageLenMax = 4

/** `VIR_NET_MESSAGE_STRING_MAX` */
export const messageStringMax = 4194304

/** `VIR_NET_MESSAGE_NUM_FDS_MAX` */
export const messageNumFdsMax = 32

/** `VIR_NET_MESSAGE_HEADER_XDR_LEN` */
export const messageHeaderXdrLen = 4

/** libvirt's `virNetMessageType`. */
export const MessageType = {
  /** `VIR_NET_CALL` */
  call: 0,
  /** `VIR_NET_REPLY` */
  reply: 1,
  /** `VIR_NET_MESSAGE` */
  message: 2,
  /** `VIR_NET_STREAM` */
  stream: 3,
  /** `VIR_NET_CALL_WITH_FDS` */
  callWithFds: 4,
  /** `VIR_NET_REPLY_WITH_FDS` */
  replyWithFds: 5,
  /** `VIR_NET_STREAM_HOLE` */
  streamHole: 6,
} as const
export type MessageType = (typeof MessageType)[keyof typeof MessageType]

export const messageType: XdrType<number> = { kind: 'enum', members: MessageType }

/** libvirt's `virNetMessageStatus`. */
export const MessageStatus = {
  /** `VIR_NET_OK` */
  ok: 0,
  /** `VIR_NET_ERROR` */
  error: 1,
  /** `VIR_NET_CONTINUE` */
  continue: 2,
} as const
export type MessageStatus = (typeof MessageStatus)[keyof typeof MessageStatus]

export const messageStatus: XdrType<number> = { kind: 'enum', members: MessageStatus }

/** libvirt's `virNetMessageHeader`. */
export interface MessageHeader {
  readonly prog: number
  readonly vers: number
  readonly proc: number
  /** A MessageType. */
  readonly type: number
  readonly serial: number
  /** A MessageStatus. */
  readonly status: number
}

export const messageHeader: XdrType<MessageHeader> = /* @__PURE__ */ struct<MessageHeader>({
  prog: uint,
  vers: uint,
  proc: int,
  type: messageType,
  serial: uint,
  status: messageStatus,
})

/** libvirt's `virNetMessageNonnullDomain`. */
export interface MessageDomainRef {
  readonly name: string
  readonly uuid: Uint8Array
  readonly id: number
}

export const messageDomainRef: XdrType<MessageDomainRef> = /* @__PURE__ */ struct<MessageDomainRef>({
  name: text,
  uuid: uuid,
  id: int,
})

/** libvirt's `virNetMessageNonnullNetwork`. */
export interface MessageNetworkRef {
  readonly name: string
  readonly uuid: Uint8Array
}

export const messageNetworkRef: XdrType<MessageNetworkRef> = /* @__PURE__ */ struct<MessageNetworkRef>({
  name: text,
  uuid: uuid,
})

/** libvirt's `virNetMessageError`. */
export interface MessageError {
  readonly code: number
  readonly domain: number
  readonly message: string | null
  readonly level: number
  readonly dom: MessageDomainRef | null
  readonly str1: string | null
  readonly str2: string | null
  readonly str3: string | null
  readonly int1: number
  readonly int2: number
  readonly net: MessageNetworkRef | null
}

export const messageError: XdrType<MessageError> = /* @__PURE__ */ struct<MessageError>({
  code: int,
  domain: int,
  message: optionalText,
  level: int,
  dom: /* @__PURE__ */ optional(messageDomainRef),
  str1: optionalText,
  str2: optionalText,
  str3: optionalText,
  int1: int,
  int2: int,
  net: /* @__PURE__ */ optional(messageNetworkRef),
})

/** libvirt's `virNetStreamHole`. */
export interface StreamHole {
  readonly length: bigint
  readonly flags: number
}

export const streamHole: XdrType<StreamHole> = /* @__PURE__ */ struct<StreamHole>({
  length: hyper,
  flags: uint,
})
