import { HostloopError } from '@hostloop/core'
import type { Acceptor, Target } from '@hostloop/core'

/** Resolves with where it listens, once it does. Rejects where it can't: `IN_USE`, or the host's own error. */
export function listening(acceptor: Acceptor): Promise<Target> {
  return new Promise((resolve, reject) => {
    const check = (): void => {
      const { address, error } = acceptor
      if (address === undefined && error === undefined) return
      // `subscribe` may call it, too.
      void Promise.resolve().then(() => unsubscribe())
      if (error === undefined) resolve(address!)
      else reject(inUse(error) ?? error)
    }
    const unsubscribe = acceptor.subscribe(check)
    check()
  })
}

function inUse(error: Error): HostloopError | undefined {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return undefined
  const { address, port } = error as { readonly address?: string; readonly port?: number }
  const message = `${address}:${port} is in use: stop what listens there, or choose another port.`
  return new HostloopError('IN_USE', message, { cause: error })
}
