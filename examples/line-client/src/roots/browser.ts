import { registerBrowserEventImpl, webSocketConnector } from '@hostloop/browser'
import type { Registration } from '@hostloop/core'
import { WebSocket } from 'ws'

/** A program that knows the web's globals only, in Node, whose older versions have no WebSocket. */
export function onWebGlobals(): Registration {
  return registerBrowserEventImpl({ connector: webSocketConnector({ WebSocket }) })
}
