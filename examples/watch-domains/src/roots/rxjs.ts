import type { Registration } from '@hostloop/core'
import { nodeConnector } from '@hostloop/node-streams'
import { registerRxjsEventImpl } from '@hostloop/rxjs'
import { asyncScheduler } from 'rxjs'

/** An RxJS application, in real time. */
export function onRxjs(): Registration {
  return registerRxjsEventImpl({ scheduler: asyncScheduler, connector: nodeConnector() })
}
