import type { Acceptor, Target } from '@hostloop/core'
import { listening } from './listening.ts'
import type { Settings, SocketOptions } from './options.ts'
import { claimUnixSocket } from './unix-socket.ts'

/** A socket on which clients are accepted. */
export interface Listener {
  readonly acceptor: Acceptor
  readonly address: Target
  readonly transport: 'unix' | 'tcp'
  readonly readOnly: boolean
  /** Stops listening. */
  release(): Promise<void>
}

const READ_WRITE_MODE = 0o700
const READ_ONLY_MODE = 0o777

/** Rejects with `IN_USE`, `INVALID_OPTIONS`, `INVALID_TARGET` or the host's own error. */
export async function listen(socket: SocketOptions, { loop, connector }: Settings): Promise<Listener> {
  const readOnly = socket.readOnly ?? false
  if ('unix' in socket) {
    const { unix: path, mode = readOnly ? READ_ONLY_MODE : READ_WRITE_MODE } = socket
    const claimed = await claimUnixSocket({ path, mode, loop, connector })
    return { ...claimed, address: { unix: path }, transport: 'unix', readOnly }
  }
  const acceptor = connector.listen({ tcp: socket.tcp })
  const address = await listening(acceptor)
  const release = async (): Promise<void> => acceptor.close()
  return { acceptor, address, transport: 'tcp', readOnly, release }
}
