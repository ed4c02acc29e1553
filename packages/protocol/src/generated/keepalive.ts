// Generated from facts/ by generator/. Change those, then `npm run generate`.
// The keepalive program.

import { nothing } from '../descriptors.ts'
import type { EventMessage } from '../xdr-type.ts'

/** `KEEPALIVE_PROGRAM` */
export const keepaliveProgram = 0x6b656570

/** `KEEPALIVE_PROTOCOL_VERSION` */
export const keepaliveProtocolVersion = 1

/** Message (either end sends it) 1: `KEEPALIVE_PROC_PING`. */
export const keepalivePing: EventMessage<undefined> = {
  program: 0x6b656570,
  version: 1,
  number: 1,
  name: 'KEEPALIVE_PROC_PING',
  payload: nothing,
}

/** Message (either end sends it) 2: `KEEPALIVE_PROC_PONG`. */
export const keepalivePong: EventMessage<undefined> = {
  program: 0x6b656570,
  version: 1,
  number: 2,
  name: 'KEEPALIVE_PROC_PONG',
  payload: nothing,
}
