import { HostloopError } from '@hostloop/core'
import { ErrorDomain, ErrorLevel, ErrorNumber } from '@hostloop/protocol/errors'
import type { MessageError } from '@hostloop/protocol/message'

/** What the peer answered instead of a result. Its `code` is `REMOTE_ERROR`, and its message is the peer's. */
export class RpcError extends HostloopError {
  /** All that the peer sent: libvirt's own numbers and texts. */
  readonly details: MessageError

  constructor(details: MessageError) {
    super('REMOTE_ERROR', details.message ?? `The peer sent error ${details.code} without a message.`)
    this.details = details
  }
}

/** An error to answer with: what is left out says nothing, and the level is an error. */
export function remoteError(
  details: Pick<MessageError, 'code' | 'domain' | 'message'> & Partial<MessageError>,
): RpcError {
  const none = { dom: null, str1: null, str2: null, str3: null, int1: 0, int2: 0, net: null }
  return new RpcError({ level: ErrorLevel.error, ...none, ...details })
}

/** What a server answers to what it doesn't understand. */
export function rpcFailure(message: string): RpcError {
  return remoteError({ code: ErrorNumber.rpc, domain: ErrorDomain.rpc, message })
}

/** What a server answers where its own code failed. How it failed is no business of the client's. */
export function internalFailure(): RpcError {
  const message = 'internal error: the server failed to answer'
  return remoteError({ code: ErrorNumber.internalError, domain: ErrorDomain.rpc, message })
}
