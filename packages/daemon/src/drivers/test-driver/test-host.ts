import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import type { DomainRef } from '@hostloop/protocol/types'
import type { DriverEvents } from '../../driver.ts'
import { libvirtError } from '../../libvirt-error.ts'
import { TEST_DOMAIN } from './defaults.ts'
import type { DomainDefinition } from './domain-xml.ts'
import { TestDomain } from './test-domain.ts'
import type { DomainOwner } from './test-domain.ts'
import { formatUuid } from '../domains/uuid.ts'

const { noDomain, operationFailed, operationInvalid } = ErrorNumber

/** The host of `test:///default`: everybody sees the same one, as long as anybody sees it. */
export class TestHost implements DomainOwner {
  readonly events: DriverEvents
  readonly #domains = new Map<string, TestDomain>()
  #lastId = 0

  constructor(events: DriverEvents) {
    this.events = events
    const test = new TestDomain(this, TEST_DOMAIN, true)
    this.#domains.set(formatUuid(TEST_DOMAIN.uuid), test)
    test.start(TEST_DOMAIN, true)
  }

  get domains(): TestDomain[] {
    return [...this.#domains.values()]
  }

  /** What a client calls a domain may be gone, or have come again with another id: the uuid counts. */
  domain({ uuid, name }: DomainRef): TestDomain {
    const text = formatUuid(uuid)
    const found = this.#domains.get(text)
    if (found !== undefined) return found
    throw libvirtError(noDomain, ErrorDomain.test, `no domain with matching uuid '${text}' (${name})`)
  }

  find(matches: (domain: TestDomain) => boolean): TestDomain {
    const found = this.domains.find(matches)
    if (found !== undefined) return found
    throw libvirtError(noDomain, ErrorDomain.test)
  }

  define(definition: DomainDefinition): TestDomain {
    const existing = this.#existing(definition)
    if (existing !== undefined) {
      existing.define(definition)
      return existing
    }
    return this.#add(definition, true).defined()
  }

  /** Starts one that is forgotten when it stops, unless it was defined before. */
  create(definition: DomainDefinition): TestDomain {
    const existing = this.#existing(definition)
    if (existing?.isActive === true) {
      const detail = `domain '${definition.name}' is already active`
      throw libvirtError(operationInvalid, ErrorDomain.domain, detail)
    }
    const domain = existing ?? this.#add(definition, false)
    domain.start(definition)
    return domain
  }

  nextId(): number {
    return ++this.#lastId
  }

  remove(domain: TestDomain): void {
    this.#domains.delete(formatUuid(domain.definition.uuid))
  }

  #add(definition: DomainDefinition, persistent: boolean): TestDomain {
    const domain = new TestDomain(this, definition, persistent)
    this.#domains.set(formatUuid(definition.uuid), domain)
    return domain
  }

  #existing({ name, uuid }: DomainDefinition): TestDomain | undefined {
    const text = formatUuid(uuid)
    const existing = this.#domains.get(text)
    if (existing !== undefined && existing.definition.name !== name) {
      const detail = `domain '${existing.definition.name}' is already defined with uuid ${text}`
      throw libvirtError(operationFailed, ErrorDomain.domain, detail)
    }
    const namesake = this.domains.find((domain) => domain.definition.name === name)
    if (namesake !== existing && namesake !== undefined) {
      const detail = `domain '${name}' already exists with uuid ${formatUuid(namesake.definition.uuid)}`
      throw libvirtError(operationFailed, ErrorDomain.domain, detail)
    }
    return existing
  }
}
