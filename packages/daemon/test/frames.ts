import type { Procedure } from '@hostloop/protocol'
import { encode } from '@hostloop/rpc'

interface Header {
  readonly program: number
  readonly version: number
  readonly number: number
  readonly type?: number
  readonly serial?: number
}

/** A message as it goes over the wire. */
export function frame(
  { program, version, number, type = 0, serial = 1 }: Header,
  payload: Uint8Array = new Uint8Array(0),
): Uint8Array {
  const bytes = new Uint8Array(28 + payload.length)
  const view = new DataView(bytes.buffer)
  for (const [index, word] of [bytes.length, program, version, number, type, serial, 0].entries())
    view.setUint32(index * 4, word)
  bytes.set(payload, 28)
  return bytes
}

/** A call. */
export function call<Args>(procedure: Procedure<Args>, args: Args, serial = 1): Uint8Array {
  return frame({ ...procedure, serial }, encode(procedure.args, args))
}
