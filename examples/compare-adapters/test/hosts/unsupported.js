import { HostloopError } from '@hostloop/core'

export function openHost() {
  throw new HostloopError('UNSUPPORTED', 'This machine has no such thing.')
}
