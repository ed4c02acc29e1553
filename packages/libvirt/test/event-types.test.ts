import { describe, expectTypeOf, it } from 'vitest'
import { DomainEventId, NetworkEventId, onDomainStart } from '../src/index.ts'
import type { Connection, Domain, DomainEvent, LibvirtEvent, Network, TypedParameters } from '../src/index.ts'

/** Never called: what compiles is what is tested. */
function useOf(conn: Connection, domain: Domain, network: Network): void {
  conn.onDomainEvent(DomainEventId.deviceAdded, (event) => {
    expectTypeOf(event.devAlias).toEqualTypeOf<string>()
    // @ts-expect-error: a lifecycle event has it.
    void event.detail
    // @ts-expect-error: the wire's name of it.
    void event.dom
    // @ts-expect-error: of the wire alone.
    void event.callbackId
    // @ts-expect-error
    event.devAlias = 'another'
  })
  conn.onDomainEvent(DomainEventId.tunable, (event) => {
    expectTypeOf(event.params).toEqualTypeOf<TypedParameters>()
  })
  // @ts-expect-error: there is no such event.
  conn.onDomainEvent(28, () => {})
  // @ts-expect-error: a network is no domain.
  conn.onDomainEvent(DomainEventId.lifecycle, () => {}, { domain: network })
  // @ts-expect-error: nor is a domain a network.
  conn.onNetworkEvent(NetworkEventId.lifecycle, () => {}, { network: domain })
  // @ts-expect-error: a misspelt option.
  conn.onDomainEvent(DomainEventId.lifecycle, () => {}, { domian: domain })
  // @ts-expect-error: the detail is a word.
  onDomainStart(conn, (_domain, detail: number) => detail)
}

async function iterate(conn: Connection): Promise<void> {
  for await (const event of conn.domainEvents(DomainEventId.lifecycle)) {
    expectTypeOf(event).toEqualTypeOf<DomainEvent<typeof DomainEventId.lifecycle>>()
    expectTypeOf(event.event).toEqualTypeOf<number>()
    // @ts-expect-error: another event has it.
    void event.devAlias
  }
}

function narrow(event: LibvirtEvent): void {
  // @ts-expect-error: which event it is isn't known yet.
  void event.devAlias
  if (event.kind !== 'domain') {
    // @ts-expect-error: it is of something else.
    void event.domain
    return
  }
  expectTypeOf(event.domain).toEqualTypeOf<Domain>()
  if (event.id === DomainEventId.deviceAdded) expectTypeOf(event.devAlias).toEqualTypeOf<string>()
  // @ts-expect-error: all others.
  else void event.devAlias
}

describe('the types of events', () => {
  it('depend on their ids', () => {
    expectTypeOf(useOf).toBeFunction()
    expectTypeOf(iterate).toBeFunction()
    expectTypeOf(narrow).toBeFunction()
  })
})
