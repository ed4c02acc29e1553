import type {
  FreeCallback,
  Handle,
  HandleCallback,
  HandleEvents,
  TimeoutCallback,
  TimerId,
  WatchId,
} from './contract.ts'
import { currentEventImpl, registeredEventImpl } from './registry.ts'

/** `EventImpl.addHandle` of the registered event-impl. Throws `NO_EVENT_IMPL` where there is none. */
export function addHandle(
  handle: Handle,
  events: HandleEvents,
  callback: HandleCallback,
  onFree?: FreeCallback,
): WatchId {
  return currentEventImpl().addHandle(handle, events, callback, onFree)
}

/** `EventImpl.updateHandle` of the registered event-impl; does nothing where there is none. */
export function updateHandle(watch: WatchId, events: HandleEvents): void {
  registeredEventImpl()?.updateHandle(watch, events)
}

/** `EventImpl.removeHandle` of the registered event-impl; false where there is none. */
export function removeHandle(watch: WatchId): boolean {
  return registeredEventImpl()?.removeHandle(watch) ?? false
}

/** `EventImpl.addTimeout` of the registered event-impl. Throws `NO_EVENT_IMPL` where there is none. */
export function addTimeout(intervalMs: number, callback: TimeoutCallback, onFree?: FreeCallback): TimerId {
  return currentEventImpl().addTimeout(intervalMs, callback, onFree)
}

/** `EventImpl.updateTimeout` of the registered event-impl; does nothing where there is none. */
export function updateTimeout(timer: TimerId, intervalMs: number): void {
  registeredEventImpl()?.updateTimeout(timer, intervalMs)
}

/** `EventImpl.removeTimeout` of the registered event-impl; false where there is none. */
export function removeTimeout(timer: TimerId): boolean {
  return registeredEventImpl()?.removeTimeout(timer) ?? false
}
