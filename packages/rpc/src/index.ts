export { decode } from './xdr-decoder.ts'
export { encode } from './xdr-encoder.ts'

export { createRpcClient } from './client.ts'
export type {
  OpenedStream,
  RpcClient,
  RpcClientInspection,
  RpcClientOptions,
  UnknownEvent,
} from './client.ts'
export type { CallOptions } from './calls.ts'

export { serve } from './server.ts'
export type { RpcServer, RpcServerInspection, RpcServerOptions } from './server.ts'
export { ProcedureTable } from './procedure-table.ts'
export type { Handler, ServerCall } from './procedure-table.ts'

export type { RpcStream } from './rpc-stream.ts'
export type { KeepaliveOptions } from './keepalive.ts'
export { remoteError, RpcError } from './remote-error.ts'
export { report } from './report.ts'
export type { OnError } from './report.ts'
