import { createRxjsEventImpl } from '@hostloop/rxjs'
import type { Host } from '../host.ts'
import { socketRing } from './rings/sockets.ts'

/** RxJS' asyncScheduler. */
export function openHost(): Host {
  return { create: () => createRxjsEventImpl(), openRing: socketRing }
}
