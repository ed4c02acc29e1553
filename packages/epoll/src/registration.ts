import { HandleEvent } from '@hostloop/core'
import type { FdWatch, HandleEvents } from '@hostloop/core'
import { POLLIN, POLLOUT } from './libc.ts'

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
  readonly fd: number
  /** Tells it from those that the same number had before and will have. */
  readonly token: number
  readonly watches: Watch[] = []
  /** What the kernel was asked for. */
  asked = 0
  /** The last wait that found it ready, and how many have done so in a row. */
  lastReady = 0
  streak = 0

  constructor(fd: number, token: number) {
    this.fd = fd
    this.token = token
  }

  /** What its watches wait for, as poll(2) says it. */
  get wanted(): number {
    let events = 0
    for (const watch of this.watches) events |= watch.events
    return toPoll(events)
  }
}

/** What keeps the registrations. */
export interface Owner {
  /** A watch of the registration waits for something else, or for the same. */
  changed(registration: Registration): void
  /** The last watch was closed. */
  emptied(registration: Registration): void
}

export class Watch implements FdWatch {
  events: HandleEvents
  readonly ready: (events: HandleEvents) => void
  readonly #owner: Owner
  /** Undefined once the fd went bad. */
  registration: Registration | undefined
  /** Whether it may still be called. */
  open = true

  constructor(events: HandleEvents, ready: (events: HandleEvents) => void, owner: Owner) {
    this.events = events
    this.ready = ready
    this.#owner = owner
  }

  update(events: HandleEvents): void {
    this.events = events
    if (this.registration !== undefined) this.#owner.changed(this.registration)
  }

  close(): void {
    this.open = false
    const { registration } = this
    if (registration === undefined) return
    this.registration = undefined
    const { watches } = registration
    watches.splice(watches.indexOf(this), 1)
    if (watches.length > 0) this.#owner.changed(registration)
    else this.#owner.emptied(registration)
  }
}
