export { startDaemon } from './daemon.ts'
export type { Daemon, DaemonInspection } from './daemon.ts'
export type { DaemonOptions, Limits, SocketOptions, TcpSocketOptions, UnixSocketOptions } from './options.ts'
export { formatEntry } from './log.ts'
export type { Log, LogEntry, LogFields, LogLevel } from './log.ts'

export { Procedures } from './driver.ts'
export type {
  ClientInfo,
  ConnectionUri,
  Driver,
  DriverCall,
  DriverConnection,
  DriverEvents,
  DriverHost,
  EventKind,
  LoopImplementation,
  WorkerImplementation,
} from './driver.ts'
export { libvirtError } from './libvirt-error.ts'
export { checkFlags } from './unknown-flags.ts'
