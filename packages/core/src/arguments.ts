import type { Handle, HandleEvents, Pollable } from './contract.ts'
import { ALL_EVENTS } from './handle-event.ts'
import { HostloopError } from './hostloop-error.ts'

/** Throws `INVALID_EVENTS`. */
export function checkEvents(events: HandleEvents): void {
  if (typeof events !== 'number' || (events & ALL_EVENTS) !== events)
    throw new HostloopError(
      'INVALID_EVENTS',
      `Not a set of events: ${show(events)}. Combine bits of HandleEvent with |.`,
    )
}

/** Throws `INVALID_INTERVAL`. */
export function checkInterval(intervalMs: number): void {
  if (!Number.isFinite(intervalMs))
    throw new HostloopError(
      'INVALID_INTERVAL',
      `Not an interval: ${show(intervalMs)}. Pass finite milliseconds.`,
    )
}

/** Throws `INVALID_CALLBACK`. */
export function checkCallbacks(callback: unknown, onFree: unknown): void {
  if (typeof callback !== 'function') throw notAFunction(callback)
  if (onFree !== undefined && typeof onFree !== 'function') throw notAFunction(onFree)
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
      `Event-impl '${name}' can't watch fd ${handle}. Give it { fds: epollFds() } of @hostloop/epoll, or wrap it with fromFd() of @hostloop/node-streams.`,
    )
  }
  if (isPollable(handle)) return handle
  const adopted = Object(handle) === handle ? adopt?.(handle) : undefined
  if (adopted) return adopted
  throw unsupported(`Event-impl '${name}' can't watch ${show(handle)}. Pass a Pollable.`)
}

function isPollable(handle: Partial<Pollable> | null): handle is Pollable {
  return typeof handle?.poll === 'function' && typeof (handle.subscribe ?? handle.poll) === 'function'
}

function notAFunction(value: unknown): HostloopError {
  return new HostloopError('INVALID_CALLBACK', `Not a callback: ${show(value)}. Pass a function.`)
}

function unsupported(message: string): HostloopError {
  return new HostloopError('HANDLE_UNSUPPORTED', message)
}

function show(value: unknown): string {
  return Object(value) === value ? 'an object' : String(value)
}
