import { cancel, onDomainStart, onDomainStop } from '@hostloop/libvirt'
import type { Connection } from '@hostloop/libvirt'
import { changeOf } from './domain-change.ts'
import type { DomainChange } from './domain-change.ts'

/** Tells of starts and stops by callbacks. Resolves when the daemon sends them; what it gives ends it. */
export async function watchByCallbacks(
  connection: Connection,
  tell: (change: DomainChange) => void,
): Promise<() => void> {
  const start = onDomainStart(connection, (domain, detail) => tell(changeOf('started', domain, detail)))
  const stop = onDomainStop(connection, (domain, detail) => tell(changeOf('stopped', domain, detail)))
  await Promise.all([start.ready, stop.ready])
  return () => {
    cancel(start)
    cancel(stop)
  }
}
