import { domainEventDetails, DomainEventId, DomainEventType } from '@hostloop/protocol/domain-events'
import { nameOf } from '@hostloop/protocol/name-of'
import type { Connection } from './connection.ts'
import type { Domain } from './domain.ts'
import type { EventSubscription, ListenOptions } from './event-subscription.ts'
import type { DomainEvent } from './libvirt-event.ts'

/** Gets the domain, and why in libvirt's word: `'booted'`, `'destroyed'`; a number that is not known stands for itself. */
export type DomainListener = (domain: Domain, detail: string) => void

/**
 * Calls `listener` for every domain that starts, whoever starts it: `detail` is one of `DomainEventStartedDetailType`. Throws as
 * `Connection.onDomainEvent`.
 */
export function onDomainStart(
  connection: Connection,
  listener: DomainListener,
  options?: ListenOptions & { readonly domain?: Domain | undefined },
): EventSubscription {
  return onType(DomainEventType.started, connection, listener, options)
}

/** The same for every domain that stops, by itself or not: `detail` is one of `DomainEventStoppedDetailType`. */
export function onDomainStop(
  connection: Connection,
  listener: DomainListener,
  options?: ListenOptions & { readonly domain?: Domain | undefined },
): EventSubscription {
  return onType(DomainEventType.stopped, connection, listener, options)
}

/** Ends what `onDomainStart` and the like have begun. */
export function cancel(subscription: EventSubscription): void {
  subscription.cancel()
}

/** A lifecycle event in libvirt's words: `{ event: 'started', detail: 'booted' }`. Unknown numbers stand for themselves. */
export function lifecycleNames({
  event,
  detail,
}: Pick<DomainEvent<typeof DomainEventId.lifecycle>, 'event' | 'detail'>): {
  readonly event: string
  readonly detail: string
} {
  const details: Readonly<Record<string, number>> = domainEventDetails[event as DomainEventType] ?? {}
  return {
    event: nameOf(DomainEventType, event) ?? String(event),
    detail: nameOf(details, detail) ?? String(detail),
  }
}

function onType(
  type: DomainEventType,
  connection: Connection,
  listener: DomainListener,
  options: (ListenOptions & { readonly domain?: Domain | undefined }) | undefined,
): EventSubscription {
  const onEvent = (event: DomainEvent<typeof DomainEventId.lifecycle>): void => {
    if (event.event === type) listener(event.domain, lifecycleNames(event).detail)
  }
  return connection.onDomainEvent(DomainEventId.lifecycle, onEvent, options)
}
