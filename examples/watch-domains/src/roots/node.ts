import type { Registration } from '@hostloop/core'
import { registerNodeEventImpl } from '@hostloop/node'

/** A program on Node's own loop. */
export function onNode(): Registration {
  return registerNodeEventImpl()
}
