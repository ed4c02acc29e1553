// Arranges one scenario of F3 in a process of its own, and says 'alive' if something keeps that process alive.
import { EventEmitter } from 'node:events'
import { tellIfAlive } from '@hostloop/conformance/node'
import { createEmitterEventImpl } from '@hostloop/eventemitter'

// The ticks keep nothing alive: only what the event-impl asks for does.
const bus = new EventEmitter()
setInterval(() => bus.emit('tick'), 1).unref()

let alive
const impl = createEmitterEventImpl(bus, {
  hold(wanted) {
    clearInterval(alive)
    if (wanted) alive = setInterval(() => {}, 60_000)
  },
})
tellIfAlive(impl, process.argv[2])
