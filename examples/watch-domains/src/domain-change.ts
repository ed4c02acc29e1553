import type { Domain } from '@hostloop/libvirt'

/** What is printed: a domain has started or stopped, and why in libvirt's word. */
export interface DomainChange {
  readonly event: 'started' | 'stopped'
  readonly detail: string
  readonly domain: string
  readonly uuid: string
  /** While it runs. */
  readonly id: number | undefined
}

export function changeOf(
  event: DomainChange['event'],
  { name, uuid, id }: Domain,
  detail: string,
): DomainChange {
  return { event, detail, domain: name, uuid, id }
}
