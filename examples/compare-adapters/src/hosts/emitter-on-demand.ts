import { createEmitterEventImpl } from '@hostloop/eventemitter'
import { EventEmitter } from 'eventemitter3'
import type { Host } from '../host.ts'
import { socketRing } from './rings/sockets.ts'

const LONGEST_TIMER_MS = 2 ** 31 - 1

/** A bus that ticks when it is asked to. */
export function openHost(): Host {
  return {
    create: () => createEmitterEventImpl(onDemandBus(), { hold: processHold() }),
    openRing: socketRing,
  }
}

/** Node lives as long as it has a timer. */
function processHold(): (alive: boolean) => void {
  let timer: NodeJS.Timeout | undefined
  return (alive) => {
    if (alive) timer = setInterval(() => {}, LONGEST_TIMER_MS)
    else clearInterval(timer)
  }
}

function onDemandBus(): EventEmitter {
  const bus = new EventEmitter()
  let timer: NodeJS.Timeout | undefined
  let immediate: NodeJS.Immediate | undefined
  const tick = (): void => void bus.emit('tick')
  bus.on('hostloop:needed', (delay: number | null) => {
    clearTimeout(timer)
    clearImmediate(immediate)
    if (delay === 0) immediate = setImmediate(tick)
    else if (delay !== null) timer = setTimeout(tick, Math.min(delay, LONGEST_TIMER_MS))
  })
  return bus
}
