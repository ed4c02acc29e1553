import type { Registration } from '@hostloop/core'
import { registerEmitterEventImpl } from '@hostloop/eventemitter'
import { nodeConnector } from '@hostloop/node-streams'
import { EventEmitter } from 'eventemitter3'

/** An application that a bus drives, which ticks when somebody needs it to. */
export function onEventEmitter(): Registration {
  const bus = new EventEmitter()
  let timer: NodeJS.Timeout | undefined
  bus.on('hostloop:needed', (delayMs: number | null) => {
    clearTimeout(timer)
    if (delayMs !== null) timer = setTimeout(() => bus.emit('tick'), delayMs)
  })
  return registerEmitterEventImpl(bus, { connector: nodeConnector() })
}
