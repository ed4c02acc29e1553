import type { ByteStream } from '@hostloop/core'
import type { RpcError } from './remote-error.ts'

/**
 * The data that flow beside a call, as a `ByteStream`: watch it on any loop.
 *
 * On the client, `end()` finishes the stream, in both directions, and the end of file comes when the server has confirmed
 * that all went well; what goes wrong is an `RpcError` as `error`. A stream that the server has finished is confirmed
 * by itself. On the server, `end()` says that no data will follow; or, when the client has finished (`readEnded`), that
 * all of it was used, and not before it was.
 *
 * `close()` aborts the stream, which the peer is told. While much waits to be read (1 MiB) and no call waits for its
 * reply, the connection receives nothing at all. Beyond 16 MiB the stream fails with `OVERFLOW`.
 */
export interface RpcStream extends ByteStream {
  /**
   * The length of the hole in a sparse stream that comes next, once all before it was read; 0n where there is none.
   * The stream is READABLE while there is one, and gives no bytes until `takeHole()`.
   */
  readonly hole: bigint
  /** Goes past the hole, and gives its length. */
  takeHole(): bigint
  /** Leaves out `length` bytes, which are zero. Whether it was taken, as with `write`. Throws `INVALID_VALUE`. */
  sendHole(length: bigint): boolean
  /** On the server: `close()` that tells the client why. */
  abort(error: RpcError): void
}
