import type { ByteStream, EventImpl } from '@hostloop/core'
import {
  DomainPausedReason,
  DomainRunningReason,
  DomainShutoffReason,
  DomainState,
} from '@hostloop/protocol/domain'
import {
  domainEventCallbackLifecycle,
  domainEventCallbackReboot,
  DomainEventDefinedDetailType,
  DomainEventResumedDetailType,
  DomainEventStartedDetailType,
  DomainEventStoppedDetailType,
  DomainEventSuspendedDetailType,
  DomainEventType,
  DomainEventUndefinedDetailType,
} from '@hostloop/protocol/domain-events'
import { ErrorNumber } from '@hostloop/protocol/errors'
import type { DomainRef } from '@hostloop/protocol/types'
import type { DriverEvents } from '../../driver.ts'
import type { Log } from '../../log.ts'
import { within } from '../../within.ts'
import type { Child, ChildEnd, ChildOwner } from './child.ts'
import { failure } from './failure.ts'
import { OutputRing } from './output-ring.ts'
import type { ProcessDefinition } from './process-xml.ts'

const { operationFailed, operationInvalid, systemError } = ErrorNumber
const OFF = -1

/** What a domain needs of its host. */
export interface DomainOwner {
  readonly events: DriverEvents
  readonly loop: EventImpl
  readonly log: Log
  /** How long a child may take to be gone after SIGKILL until that is an error. */
  readonly graceMs: number
  /** Nothing is started any more. */
  readonly isClosing: boolean
  nextId(): number
  /** Throws where the child can't be watched, or the host refuses it out of hand. */
  spawn(definition: ProcessDefinition, owner: ChildOwner): Child
  /** It is neither defined nor running any more. */
  remove(domain: ProcessDomain): void
}

/** What was asked for last, which says what the end of the child means. */
type Wish = 'run' | 'shutdown' | 'destroy' | 'reboot'

/** A domain whose life is that of a child process. */
export class ProcessDomain {
  readonly #owner: DomainOwner
  /** What runs; or what would, where nothing does. */
  #definition: ProcessDefinition
  /** What will run the next time, where that was defined meanwhile. */
  #next: ProcessDefinition | undefined
  #persistent: boolean
  #id = OFF
  #state: DomainState = DomainState.shutoff
  #reason = 0
  #wish: Wish = 'run'
  #child: Child | undefined
  /** Children that have ended, and may still have something to say. */
  readonly #ended = new Set<Child>()
  #output: OutputRing | undefined
  #lastEnd: ChildEnd | undefined

  constructor(owner: DomainOwner, definition: ProcessDefinition, persistent: boolean) {
    this.#owner = owner
    this.#definition = definition
    this.#persistent = persistent
  }

  get ref(): DomainRef {
    return { name: this.#definition.name, uuid: this.#definition.uuid, id: this.#id }
  }

  get definition(): ProcessDefinition {
    return this.#definition
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

  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** What it wrote since it was started; undefined: it never was. */
  get output(): OutputRing | undefined {
    return this.#output
  }

  /** What it reads, while it runs. */
  get input(): ByteStream | undefined {
    return this.#child?.stdin
  }

  /** How its last process has ended, in words. */
  get lastEnd(): string | undefined {
    return this.#lastEnd && describeEnd(this.#lastEnd)
  }

  xml(inactive: boolean): string {
    const { xml } = inactive ? (this.#next ?? this.#definition) : this.#definition
    return xml.join(this.isActive && !inactive ? ` id='${this.#id}'` : '')
  }

  define(definition: ProcessDefinition): void {
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
    if (!this.#persistent) throw failure(operationInvalid, 'cannot undefine transient domain')
    this.#persistent = false
    this.#next = undefined
    this.#emit(DomainEventType.undefined, DomainEventUndefinedDetailType.removed)
    if (!this.isActive) this.#owner.remove(this)
  }

  /** Rejects where the process can't be started. */
  async start(definition: ProcessDefinition = this.#definition): Promise<void> {
    if (this.#child !== undefined) throw failure(operationInvalid, 'domain is already running')
    if (definition !== this.#definition && this.#persistent) this.#next = this.#definition
    this.#definition = definition
    for (const child of this.#ended) child.close()
    this.#ended.clear()
    this.#output = new OutputRing()
    this.#wish = 'run'
    let child: Child
    try {
      child = this.#spawn()
    } catch (error) {
      this.#notStarted(asError(error))
      throw failure(operationFailed, describeEnd(asError(error)))
    }
    if (child.pid === undefined) throw failure(operationFailed, describeEnd(await child.ended))
    this.#id = this.#owner.nextId()
    this.#become(DomainState.running, DomainRunningReason.booted)
    this.#emit(DomainEventType.started, DomainEventStartedDetailType.booted)
  }

  /** Asks the process to end. One that is suspended hears of it when it is resumed. */
  shutdown(): void {
    this.#askToEnd('shutdown')
  }

  /** Asks the process to end, and starts it again when it has. */
  reboot(): void {
    this.#askToEnd('reboot')
  }

  /** Resolves when the process is gone. */
  async destroy(): Promise<void> {
    this.#checkActive()
    const child = this.#child!
    this.#wish = 'destroy'
    this.#signal('SIGKILL')
    try {
      await within(this.#owner.graceMs, this.#owner.loop, async () => void (await child.ended))
    } catch {
      const detail = `Failed to terminate process ${child.pid} with SIGKILL: Device or resource busy`
      throw failure(systemError, detail)
    }
  }

  suspend(): void {
    this.#checkActive()
    if (this.#state === DomainState.paused) return
    this.#checkAlive(this.#signal('SIGSTOP'))
    this.#become(DomainState.paused, DomainPausedReason.user)
    this.#emit(DomainEventType.suspended, DomainEventSuspendedDetailType.paused)
  }

  resume(): void {
    this.#checkActive()
    if (this.#state !== DomainState.paused) throw failure(operationInvalid, 'domain is already running')
    this.#checkAlive(this.#signal('SIGCONT'))
    this.#become(DomainState.running, DomainRunningReason.unpaused)
    this.#emit(DomainEventType.resumed, DomainEventResumedDetailType.unpaused)
  }

  #askToEnd(wish: 'shutdown' | 'reboot'): void {
    this.#checkActive()
    if (this.#wish !== 'destroy') this.#wish = wish
    this.#signal('SIGTERM')
  }

  #spawn(): Child {
    const child: Child = this.#owner.spawn(this.#definition, {
      output: (bytes) => this.#output?.write(bytes),
      ended: (end) => this.#childEnded(child, end),
      drained: () => {
        this.#ended.delete(child)
        this.#checkOutput()
      },
    })
    this.#child = child
    return child
  }

  #childEnded(child: Child, end: ChildEnd): void {
    this.#child = undefined
    this.#ended.add(child)
    this.#lastEnd = end
    if (!this.isActive) this.#notStarted(end)
    else if (this.#wish === 'reboot' && !(end instanceof Error) && !this.#owner.isClosing) this.#startAgain()
    else this.#stop(end)
  }

  #notStarted(end: ChildEnd): void {
    this.#lastEnd = end
    this.#become(DomainState.shutoff, DomainShutoffReason.failed)
    this.#afterStop()
  }

  #startAgain(): void {
    this.#wish = 'run'
    try {
      // Where it can't be started, its end, which is due, will say so.
      if (this.#spawn().pid === undefined) return
    } catch (error) {
      this.#lastEnd = asError(error)
      this.#stop(this.#lastEnd)
      return
    }
    this.#become(DomainState.running, DomainRunningReason.booted)
    this.#owner.events.emit(domainEventCallbackReboot, { msg: { dom: this.ref } })
  }

  #stop(end: ChildEnd): void {
    const [reason, detail] = meaningOf(end, this.#wish)
    this.#id = OFF
    this.#become(DomainState.shutoff, reason)
    this.#emit(DomainEventType.stopped, detail)
    this.#afterStop()
  }

  #afterStop(): void {
    this.#definition = this.#next ?? this.#definition
    this.#next = undefined
    if (!this.#persistent) this.#owner.remove(this)
    this.#checkOutput()
  }

  #checkOutput(): void {
    if (this.#child === undefined && this.#ended.size === 0) this.#output?.over()
  }

  /** False where the process has ended, which is known a moment later. */
  #signal(signal: 'SIGTERM' | 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): boolean {
    try {
      return this.#child?.signal(signal) === true
    } catch (error) {
      throw failure(
        operationFailed,
        `${signal} can't be sent to process ${this.pid}: ${asError(error).message}`,
      )
    }
  }

  #checkAlive(isAlive: boolean): void {
    if (!isAlive) throw failure(operationInvalid, 'domain is not running')
  }

  #become(state: DomainState, reason: number): void {
    this.#state = state
    this.#reason = reason
  }

  #emit(event: DomainEventType, detail: number): void {
    this.#owner.events.emit(domainEventCallbackLifecycle, { msg: { dom: this.ref, event, detail } })
  }

  #checkActive(): void {
    this.#checkAlive(this.isActive)
  }
}

/** The reason of the state, and the detail of the event. */
function meaningOf(end: ChildEnd, wish: Wish): readonly [reason: number, detail: number] {
  const { destroyed, shutdown, crashed, failed } = DomainShutoffReason
  const Detail = DomainEventStoppedDetailType
  if (wish === 'destroy') return [destroyed, Detail.destroyed]
  if (end instanceof Error) return [failed, Detail.failed]
  const asAsked = wish !== 'run' && (end.signal === 'SIGTERM' || end.code === SIGTERM_STATUS)
  return end.code === 0 || asAsked ? [shutdown, Detail.shutdown] : [crashed, Detail.crashed]
}

/** What shells, and programs that handle SIGTERM, end with after it. */
const SIGTERM_STATUS = 128 + 15

function describeEnd(end: ChildEnd): string {
  if (end instanceof Error) return `it can't be started: ${end.message}`
  return end.signal === null ? `it ended with exit status ${end.code}` : `it was killed by ${end.signal}`
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
