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
export type { FdWatch, FdWatcher, HostLoop } from './host-loop.ts'
export { HandleEvent } from './handle-event.ts'
export { HostloopError, isHostloopError } from './hostloop-error.ts'
export type { HostloopErrorCode } from './hostloop-error.ts'
