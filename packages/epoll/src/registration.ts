import { HandleEvent } from '@hostloop/core'
import type { FdWatch, HandleEvents } from '@hostloop/core'
import { EPOLLONESHOT, POLLIN, POLLNVAL, POLLOUT, polled } from './libc.ts'

const { READABLE, WRITABLE, ERROR, HANGUP } = HandleEvent

/** POLLIN is READABLE; POLLOUT, POLLERR and POLLHUP are WRITABLE, ERROR and HANGUP, one bit further up. */
export function fromPoll(events: number): HandleEvents {
  return (events & POLLIN) | ((events >> 1) & (WRITABLE | ERROR | HANGUP))
}

/** ERROR and HANGUP come unasked. */
function toPoll(events: HandleEvents): number {
  return (events & READABLE ? POLLIN : 0) | (events & WRITABLE ? POLLOUT : 0)
}

/** What the kernel watches: one fd, for all its watches together. */
export class Registration {
  readonly owner: Owner
  readonly fd: number
  /** Tells it from those that the same number had before and will have. */
  readonly token: number
  /** Its watches, chained: mostly one. */
  first: Watch | undefined
  /** What the kernel was asked for. */
  asked = 0
  /** The last wait that found it ready, and how many have done so in a row. */
  lastReady = 0
  /** The pass that reported it, until someone was told what it found. */
  reportedIn = 0
  streak = 0

  constructor(owner: Owner, fd: number, token: number) {
    this.owner = owner
    this.fd = fd
    this.token = token
  }

  /** What its watches wait for, as poll(2) says it: once only where all of them pause. */
  get wanted(): number {
    let events = 0
    let paused = true
    for (let watch = this.first; watch !== undefined; watch = watch.next) {
      events |= watch.events
      paused &&= watch.paused
    }
    return toPoll(events) | (paused ? EPOLLONESHOT : 0)
  }

  add(watch: Watch): void {
    watch.registration = this
    watch.next = this.first
    this.first = watch
  }

  remove(watch: Watch): void {
    watch.registration = undefined
    if (this.first === watch) this.first = watch.next
    else {
      let before = this.first!
      while (before.next !== watch) before = before.next!
      before.next = watch.next
    }
  }

  watches(): Watch[] {
    const watches: Watch[] = []
    for (let watch = this.first; watch !== undefined; watch = watch.next) watches.push(watch)
    return watches
  }
}

/** What keeps the registrations. */
export interface Owner {
  /** Whether what the pass under way found is as good as asking: nobody was called back for this fd since. Once a pass. */
  fresh(registration: Registration): boolean
  /** A watch of the registration waits for something else, or for the same. */
  changed(registration: Registration): void
  /** The last watch was closed. */
  emptied(registration: Registration): void
}

export class Watch implements FdWatch {
  events: HandleEvents
  readonly ready: (events: HandleEvents) => void
  /** Undefined once the fd went bad. */
  registration: Registration | undefined
  /** The next one of the same fd. */
  next: Watch | undefined
  paused = false
  /** Whether it may still be called. */
  open = true

  constructor(events: HandleEvents, ready: (events: HandleEvents) => void) {
    this.events = events
    this.ready = ready
  }

  update(events: HandleEvents): void {
    this.events = events
    this.paused = false
    this.registration?.owner.changed(this.registration)
  }

  poll(): HandleEvents | undefined {
    const { registration } = this
    if (registration === undefined || registration.owner.fresh(registration)) return undefined
    const events = polled(registration.fd)
    // It is closed, which a change finds out.
    if (events & POLLNVAL) registration.owner.changed(registration)
    return fromPoll(events)
  }

  pause(): void {
    this.paused = true
    this.registration?.owner.changed(this.registration)
  }

  close(): void {
    this.open = false
    const { registration } = this
    if (registration === undefined) return
    registration.remove(this)
    if (registration.first !== undefined) registration.owner.changed(registration)
    else registration.owner.emptied(registration)
  }
}
