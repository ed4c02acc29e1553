import type { Handle, HandleEvents, Pollable } from './contract.ts'
import { ALL_EVENTS } from './handle-event.ts'
import { HostloopError } from './hostloop-error.ts'

/** Throws `INVALID_EVENTS`. */
export function checkEvents(events: HandleEvents): void {
  if ((events & ALL_EVENTS) !== events)
    throw new HostloopError(
      'INVALID_EVENTS',
      `Not a set of events: ${show(events)}. Combine HandleEvent.READABLE, WRITABLE, ERROR and HANGUP with |, or pass 0 to disable the watch.`,
    )
}

/** Throws `INVALID_INTERVAL`. */
export function checkInterval(intervalMs: number): void {
  if (!Number.isFinite(intervalMs))
    throw new HostloopError(
      'INVALID_INTERVAL',
      `Not an interval: ${show(intervalMs)}. Pass milliseconds as a finite number: 0 for every turn, a negative one to disable the timeout.`,
    )
}

/** Throws `INVALID_CALLBACK`. */
export function checkCallbacks(callback: unknown, onFree: unknown): void {
  if (typeof callback !== 'function')
    throw new HostloopError('INVALID_CALLBACK', `Not a callback: ${show(callback)}. Pass a function.`)
  if (onFree !== undefined && typeof onFree !== 'function')
    throw new HostloopError(
      'INVALID_CALLBACK',
      `Not a free callback: ${show(onFree)}. Pass a function, or leave it out.`,
    )
}

/** What to ask for a handle's readiness. Throws `HANDLE_UNSUPPORTED` for what is no handle here. */
export function checkHandle(
  handle: Handle,
  name: string,
  fds: boolean,
  adopt: ((handle: object) => Pollable | undefined) | undefined,
): number | Pollable {
  if (typeof handle === 'number') {
    if (!Number.isInteger(handle) || handle < 0) throw unsupported(`${handle} is no file descriptor.`)
    if (fds) return handle
    throw unsupported(
      `The event-impl '${name}' can't watch file descriptors (here: ${handle}). Give it an FdWatcher, on Linux epollFds() of @hostloop/epoll; or wrap a descriptor that you own with fromFd() of @hostloop/node-streams.`,
    )
  }
  if (isPollable(handle)) return handle
  const adopted = typeof handle === 'object' && handle !== null ? adopt?.(handle) : undefined
  if (adopted) return adopted
  throw unsupported(
    `The event-impl '${name}' can't watch ${show(handle)}. Pass a Pollable (an object with poll(), and subscribe() if it can tell), or what the adapter says it takes.`,
  )
}

function isPollable(handle: unknown): handle is Pollable {
  if (typeof handle !== 'object' || handle === null) return false
  const { poll, subscribe } = handle as Partial<Pollable>
  return typeof poll === 'function' && (subscribe === undefined || typeof subscribe === 'function')
}

function unsupported(message: string): HostloopError {
  return new HostloopError('HANDLE_UNSUPPORTED', message)
}

function show(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}
