import { DomainEventId, lifecycleNames } from '@hostloop/libvirt'
import type { Connection, DomainEvent } from '@hostloop/libvirt'
import { filter, map, Observable } from 'rxjs'
import { changeOf } from './domain-change.ts'
import type { DomainChange } from './domain-change.ts'

/** The lifecycle events of all domains. It errors when the connection ends. */
function lifecycleEvents(
  connection: Connection,
  onReady: (ready: Promise<void>) => void,
): Observable<DomainEvent<typeof DomainEventId.lifecycle>> {
  return new Observable((subscriber) => {
    const subscription = connection.onDomainEvent(
      DomainEventId.lifecycle,
      (event) => subscriber.next(event),
      {
        onEnd: (reason) => subscriber.error(reason),
      },
    )
    onReady(subscription.ready)
    return () => subscription.cancel()
  })
}

/** The same as a pipeline of RxJS. */
export async function watchByObservables(
  connection: Connection,
  tell: (change: DomainChange) => void,
): Promise<() => void> {
  let ready: Promise<void> | undefined
  const changes = lifecycleEvents(connection, (promise) => (ready = promise)).pipe(
    map((event) => ({ domain: event.domain, ...lifecycleNames(event) })),
    filter(({ event }) => event === 'started' || event === 'stopped'),
    map(({ event, domain, detail }) => changeOf(event as DomainChange['event'], domain, detail)),
  )
  // How the connection ends is told by itself.
  const subscription = changes.subscribe({ next: tell, error: () => {} })
  await ready
  return () => subscription.unsubscribe()
}
