import { DomainEventId, lifecycleNames } from '@hostloop/libvirt'
import type { DomainEvent } from '@hostloop/libvirt'

/** As virsh names it: `metadataChange` is `metadata-change`. */
const kindNames = new Map<number, string>(
  Object.entries(DomainEventId).map(([name, id]) => [
    id,
    name.replaceAll(/[A-Z]|(?<=\D)\d/g, (letter) => `-${letter.toLowerCase()}`),
  ]),
)

/** The line of `virsh event` for an event: all of it for lifecycles, and its beginning for others. */
export function lineOf(event: DomainEvent): string {
  const line = `event '${kindNames.get(event.id)}' for domain '${event.domain.name}'`
  if (event.id !== DomainEventId.lifecycle) return line
  const names = lifecycleNames(event)
  return `${line}: ${capital(names.event)} ${words.get(names.detail) ?? capital(names.detail)}`
}

/** Where virsh has other words. */
const words = new Map([
  ['fromSnapshot', 'Snapshot'],
  ['guest', 'Finished after guest request'],
  ['host', 'Finished after host request'],
])

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
