import { HostloopError } from '@hostloop/core'

/** File descriptors come beside the bytes of a unix socket, where no public API of a JavaScript host takes them. */
export function fdsUnsupported(who: string): HostloopError {
  const message = `${who} passes file descriptors in a message, which can't be received here: avoid such procedures.`
  return new HostloopError('UNSUPPORTED', message)
}
