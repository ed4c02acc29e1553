import {
  DomainPausedReason,
  DomainRunningReason,
  DomainShutoffReason,
  DomainState,
} from '@hostloop/protocol/domain'
import {
  domainEventCallbackLifecycle,
  DomainEventDefinedDetailType,
  DomainEventResumedDetailType,
  DomainEventStartedDetailType,
  DomainEventStoppedDetailType,
  DomainEventSuspendedDetailType,
  DomainEventType,
  DomainEventUndefinedDetailType,
} from '@hostloop/protocol/domain-events'
import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import type { DomainRef } from '@hostloop/protocol/types'
import type { DriverEvents } from '../../driver.ts'
import { libvirtError } from '../../libvirt-error.ts'
import type { DomainDefinition } from './domain-xml.ts'

const { internalError, operationInvalid } = ErrorNumber
const OFF = -1

/** What a domain needs of its host. */
export interface DomainOwner {
  readonly events: DriverEvents
  nextId(): number
  /** It is neither defined nor running any more. */
  remove(domain: TestDomain): void
}

/** A domain that only says that it runs. Its transitions, errors and events are those of libvirt's test driver. */
export class TestDomain {
  readonly #owner: DomainOwner
  /** What runs; or what would, where nothing does. */
  #definition: DomainDefinition
  /** What will run the next time, where that was defined meanwhile. */
  #next: DomainDefinition | undefined
  #id = OFF
  #state: DomainState = DomainState.shutoff
  #reason = 0
  #persistent: boolean
  autostart = false

  constructor(owner: DomainOwner, definition: DomainDefinition, persistent: boolean) {
    this.#owner = owner
    this.#definition = definition
    this.#persistent = persistent
  }

  get ref(): DomainRef {
    return { name: this.#definition.name, uuid: this.#definition.uuid, id: this.#id }
  }

  get definition(): DomainDefinition {
    return this.#definition
  }

  get id(): number {
    return this.#id
  }

  get state(): { readonly state: DomainState; readonly reason: number } {
    return { state: this.#state, reason: this.#reason }
  }

  get isActive(): boolean {
    return this.#id !== OFF
  }

  get isPersistent(): boolean {
    return this.#persistent
  }

  xml(inactive: boolean): string {
    const { xml } = inactive ? (this.#next ?? this.#definition) : this.#definition
    return xml.join(this.isActive && !inactive ? ` id='${this.#id}'` : '')
  }

  define(definition: DomainDefinition): void {
    const { added, updated } = DomainEventDefinedDetailType
    const detail = this.#persistent ? updated : added
    this.#persistent = true
    if (this.isActive) this.#next = definition
    else this.#definition = definition
    this.#emit(DomainEventType.defined, detail)
  }

  /** A new one says nothing of it. */
  defined(): this {
    this.#emit(DomainEventType.defined, DomainEventDefinedDetailType.added)
    return this
  }

  undefine(): void {
    this.#persistent = false
    this.#next = undefined
    this.#emit(DomainEventType.undefined, DomainEventUndefinedDetailType.removed)
    if (!this.isActive) this.#owner.remove(this)
  }

  /** `quietly`: as when the host itself comes up. */
  start(definition: DomainDefinition = this.#definition, quietly = false): void {
    if (this.isActive)
      throw libvirtError(
        internalError,
        ErrorDomain.test,
        `Domain '${this.#definition.name}' is already running`,
      )
    if (definition !== this.#definition && this.#persistent) this.#next = this.#definition
    this.#definition = definition
    this.#id = this.#owner.nextId()
    const { booted, unknown } = DomainRunningReason
    this.#become(DomainState.running, quietly ? unknown : booted)
    if (!quietly) this.#emit(DomainEventType.started, DomainEventStartedDetailType.booted)
  }

  shutdown(): void {
    if (this.#state !== DomainState.running && this.#state !== DomainState.paused) throw this.#not('running')
    this.#endOrRunOn(this.#definition.runsAfter.shutdown)
  }

  destroy(): void {
    this.checkActive()
    this.#stop(DomainShutoffReason.destroyed, DomainEventStoppedDetailType.destroyed)
  }

  suspend(): void {
    if (this.#state !== DomainState.running) throw this.#not('running')
    this.#become(DomainState.paused, DomainPausedReason.user)
    this.#emit(DomainEventType.suspended, DomainEventSuspendedDetailType.paused)
  }

  resume(): void {
    if (this.#state !== DomainState.paused) throw this.#not('paused')
    this.#become(DomainState.running, DomainRunningReason.unpaused)
    this.#emit(DomainEventType.resumed, DomainEventResumedDetailType.unpaused)
  }

  reboot(): void {
    this.checkActive()
    this.#endOrRunOn(this.#definition.runsAfter.reboot)
  }

  reset(): void {
    this.checkActive()
  }

  /** Throws an `RpcError` where it doesn't run. */
  checkActive(): void {
    if (!this.isActive) throw libvirtError(operationInvalid, ErrorDomain.domain, 'domain is not running')
  }

  #endOrRunOn(runsOn: boolean): void {
    // libvirt's has no event for it.
    if (runsOn) this.#become(DomainState.running, DomainRunningReason.booted)
    else this.#stop(DomainShutoffReason.shutdown, DomainEventStoppedDetailType.shutdown)
  }

  #stop(reason: number, detail: number): void {
    this.#become(DomainState.shutoff, reason)
    // The id of one that is gone for good is still in its event.
    if (this.#persistent) this.#id = OFF
    this.#emit(DomainEventType.stopped, detail)
    this.#id = OFF
    this.#definition = this.#next ?? this.#definition
    this.#next = undefined
    if (!this.#persistent) this.#owner.remove(this)
  }

  #become(state: DomainState, reason: number): void {
    this.#state = state
    this.#reason = reason
  }

  #emit(event: DomainEventType, detail: number): void {
    this.#owner.events.emit(domainEventCallbackLifecycle, { msg: { dom: this.ref, event, detail } })
  }

  #not(what: string): Error {
    return libvirtError(internalError, ErrorDomain.test, `domain '${this.#definition.name}' not ${what}`)
  }
}
