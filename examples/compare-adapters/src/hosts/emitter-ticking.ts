import { createEmitterEventImpl } from '@hostloop/eventemitter'
import { EventEmitter } from 'eventemitter3'
import type { Host } from '../host.ts'
import { socketRing } from './rings/sockets.ts'

const TICKS_PER_SECOND = 60

/** A bus that ticks steadily, as a game's does. */
export function openHost(): Host {
  const bus = new EventEmitter()
  const ticks = setInterval(() => bus.emit('tick'), 1000 / TICKS_PER_SECOND)
  return {
    create: () => createEmitterEventImpl(bus, { needed: false }),
    openRing: socketRing,
    close: () => clearInterval(ticks),
  }
}
