export type {
  Acceptor,
  ByteStream,
  Connector,
  EventImpl,
  EventImplSupport,
  FreeCallback,
  Handle,
  HandleCallback,
  HandleEvents,
  Pollable,
  Target,
  TcpTarget,
  TimeoutCallback,
  TimerId,
  TlsTarget,
  WatchId,
} from './contract.ts'
export { HandleEvent } from './handle-event.ts'
export { HostloopError, isHostloopError } from './hostloop-error.ts'
export type { HostloopErrorCode } from './hostloop-error.ts'

export { currentConnector, currentEventImpl, registerEventImpl } from './registry.ts'
export type { DebugSink, Registration } from './registry.ts'
export {
  addHandle,
  addTimeout,
  removeHandle,
  removeTimeout,
  updateHandle,
  updateTimeout,
} from './functions.ts'

export { timeout, watch } from './disposables.ts'
export type { RegisterOptions, Timeout, Watch } from './disposables.ts'
export { readiness, sleep, whenReady } from './promises.ts'
export type { WaitOptions } from './promises.ts'

export { eventHandle } from './event-handle.ts'
export type { EventHandle, EventNames, EventSourceBinding } from './event-handle.ts'
export { InputQueue } from './input-queue.ts'
export type { InputQueueOptions } from './input-queue.ts'
export { PushStream } from './push-stream.ts'
export type { PushStreamOptions, StreamSink } from './push-stream.ts'
export { WakeList } from './wake-list.ts'

export { inspect } from './inspect.ts'
export type { Inspection } from './inspect.ts'
export type { Snapshot, TimeoutInspection, WatchInspection } from './snapshot.ts'
export { setDebugLog } from './debug-log.ts'

export { createEventImpl } from './event-impl.ts'
export type { EventImplOptions } from './event-impl.ts'
export type { ErrorContext, OnError } from './error-report.ts'
export type { FdWatch, FdWatcher, HostLoop } from './host-loop.ts'
