import type { Procedure } from '@hostloop/protocol'
import type { CallOptions, OpenedStream } from '@hostloop/rpc'

/** What libvirt's objects need of their connection. */
export interface Caller {
  /** Rejects with a `LibvirtError` where the daemon answers with an error, else as `RpcClient.call`. */
  call<Args, Ret>(procedure: Procedure<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret>
  openStream<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options?: CallOptions,
  ): Promise<OpenedStream<Ret>>
}
