import { DomainEventId } from '@hostloop/protocol/domain-events'
import { ErrorNumber } from '@hostloop/protocol/errors'
import type { Connection } from './connection.ts'
import type { DomainStatus } from './domain-status.ts'
import type { Domain } from './domain.ts'
import type { EventSubscription } from './event-subscription.ts'
import { LibvirtError } from './libvirt-error.ts'

/** A domain, and its state as last read. */
export interface KnownDomain extends DomainStatus {
  readonly domain: Domain
}

/** What has changed: a domain's state, or a domain that is new; or one that is gone (`now` is undefined). */
export interface DomainStateChange {
  readonly before: KnownDomain | undefined
  readonly now: KnownDomain | undefined
}

export interface DomainStatesOptions {
  /** Called after each change, those of the first reading included. */
  readonly onChange?: ((change: DomainStateChange) => void) | undefined
}

/** A domain that something was heard of. */
interface Entry {
  domain: Domain
  /** Counts what was heard of it. */
  news: number
  isReading: boolean
  known: KnownDomain | undefined
}

/**
 * The states of all domains, kept up to date by events. An event says that something has changed, and the state is read after
 * it; a reading that an event has overtaken is not believed, but made again. So no old state replaces a newer one, and a
 * domain that is gone doesn't come back.
 *
 * It ends with the connection; then it stays as it was.
 */
export class DomainStates implements Iterable<KnownDomain> {
  readonly #connection: Connection
  readonly #report: (error: unknown) => void
  readonly #onChange: (change: DomainStateChange) => void
  readonly #entries = new Map<string, Entry>()
  readonly #readings = new Set<Promise<void>>()
  readonly #subscription: EventSubscription

  /** The states of all domains that there are have been read. */
  #isComplete = false
  #isClosed = false

  private constructor(
    connection: Connection,
    { onChange = () => {} }: DomainStatesOptions,
    report: (error: unknown) => void,
  ) {
    this.#connection = connection
    this.#onChange = onChange
    this.#report = report
    this.#subscription = connection.onDomainEvent(DomainEventId.lifecycle, ({ domain }) =>
      this.#heard(domain),
    )
  }

  /** See `Connection.watchDomainStates`. */
  static async watch(
    connection: Connection,
    options: DomainStatesOptions,
    report: (error: unknown) => void,
  ): Promise<DomainStates> {
    const states = new DomainStates(connection, options, report)
    try {
      await states.#subscription.ready
      for (const domain of await connection.domains.list()) {
        const entry = states.#entries.get(domain.uuid)
        // What an event has told of is newer than the list, where it could be read.
        if (entry === undefined || (!entry.isReading && entry.known === undefined)) states.#heard(domain)
      }
      while (states.#readings.size > 0) await Promise.all(states.#readings)
      states.#isComplete = true
      return states
    } catch (error) {
      states.close()
      throw error
    }
  }

  /** By UUID, as `Domain` has it. */
  get(uuid: string): KnownDomain | undefined {
    return this.#entries.get(uuid)?.known
  }

  get size(): number {
    return [...this].length
  }

  *[Symbol.iterator](): IterableIterator<KnownDomain> {
    for (const { known } of this.#entries.values()) if (known !== undefined) yield known
  }

  /** Stops following. Idempotent. */
  close(): void {
    this.#isClosed = true
    this.#subscription.cancel()
  }

  [Symbol.dispose](): void {
    this.close()
  }

  #heard(domain: Domain): void {
    let entry = this.#entries.get(domain.uuid)
    if (entry === undefined) {
      entry = { domain, news: 0, isReading: false, known: undefined }
      this.#entries.set(domain.uuid, entry)
    }
    entry.domain = domain
    entry.news++
    if (entry.isReading) return
    entry.isReading = true
    const reading = this.#read(entry).finally(() => this.#readings.delete(reading))
    this.#readings.add(reading)
    reading.catch((error: unknown) => {
      // Who waits for the first ones hears of it, and the end of the connection is told by itself.
      if (this.#isComplete && this.#connection.closeReason === undefined) this.#report(error)
    })
  }

  /** Until nothing was heard of it since the reading began. */
  async #read(entry: Entry): Promise<void> {
    try {
      for (let news = -1; news !== entry.news;) {
        ;({ news } = entry)
        const { domain } = entry
        const status = await this.#statusOf(domain)
        if (news === entry.news) this.#learn(entry, status && { ...status, domain })
      }
    } finally {
      entry.isReading = false
    }
  }

  async #statusOf(domain: Domain): Promise<DomainStatus | undefined> {
    try {
      return await domain.state()
    } catch (error) {
      if (error instanceof LibvirtError && error.number === ErrorNumber.noDomain) return undefined
      throw error
    }
  }

  #learn(entry: Entry, now: KnownDomain | undefined): void {
    if (this.#isClosed) return
    const before = entry.known
    entry.known = now
    if (now === undefined) this.#entries.delete(entry.domain.uuid)
    if (
      before?.state === now?.state &&
      before?.reason === now?.reason &&
      before?.domain.name === now?.domain.name
    )
      return
    try {
      this.#onChange({ before, now })
    } catch (error) {
      this.#report(error)
    }
  }
}
