import { HostloopError, PushStream } from '@hostloop/core'
import type { Connector, StreamSink, Target } from '@hostloop/core'
import { WebSocketStream } from './web-socket.ts'
import type { WebSocketLike, WebSocketStreamOptions } from './web-socket.ts'

export interface WebSocketConnectorOptions extends WebSocketStreamOptions {
  /** The class; default: the host's own. Node has one from version 22 on; before that, give the one of the package `ws`. */
  readonly WebSocket?: (new (url: string, protocols?: string[]) => WebSocketLike) | undefined
  /** The subprotocols to offer to the server; default: none. */
  readonly protocols?: readonly string[] | undefined
}

/**
 * The connector for web hosts: `{ websocket: 'wss://…' }` targets only, by whole URLs. Its streams are as `fromWebSocket`
 * says. A reason of an abort that is no Error becomes the `cause` of one. `connect()` throws `UNSUPPORTED` where the host
 * has no WebSocket and none was given. Throws `INVALID_OPTIONS`.
 */
export function webSocketConnector(options: WebSocketConnectorOptions = {}): Connector {
  // Wrong bounds are refused before there is a connection to be closed again.
  void new PushStream(NOWHERE, options)
  return {
    connect(target, { signal } = {}) {
      const url = checkedUrl(target)
      if (signal?.aborted) return failedStream(signal.reason)
      const stream = new WebSocketStream(open(url, options), options)
      if (!signal) return stream
      const abort = (): void => stream.fail(signal.reason)
      signal.addEventListener('abort', abort)
      const unsubscribe = stream.subscribe(() => {
        if (stream.state === 'connecting') return
        unsubscribe()
        signal.removeEventListener('abort', abort)
      })
      return stream
    },
  }
}

function checkedUrl(target: Target): string {
  if (typeof target !== 'object' || target === null || !('websocket' in target))
    throw new HostloopError('TARGET_UNSUPPORTED', 'The WebSocket connector serves websocket targets only.')
  const { websocket } = target
  if (typeof websocket !== 'string' || !/^wss?:\/\//i.test(websocket))
    throw invalid('websocket must be a URL that starts with ws:// or wss://')
  return websocket
}

function open(
  url: string,
  { WebSocket = globalThis.WebSocket, protocols }: WebSocketConnectorOptions,
): WebSocketLike {
  if (!WebSocket)
    throw new HostloopError(
      'UNSUPPORTED',
      "This host has no WebSocket: give a class, as in webSocketConnector({ WebSocket }) with that of 'ws'.",
    )
  try {
    return new WebSocket(url, protocols && [...protocols])
  } catch (cause) {
    throw invalid(`the WebSocket refused it: ${String(cause)}`, { cause })
  }
}

function invalid(what: string, options?: ErrorOptions): HostloopError {
  return new HostloopError('INVALID_TARGET', `Invalid target: ${what}.`, options)
}

const NOWHERE: StreamSink = { send() {}, close() {} }

/** A stream that never came to be. */
function failedStream(reason: unknown): PushStream {
  const stream = new PushStream(NOWHERE, { connecting: true })
  stream.fail(reason)
  return stream
}
