import { createNodeEventImpl } from '@hostloop/node'
import type { Host } from '../host.ts'
import { socketRing } from './rings/sockets.ts'

export function openHost(): Host {
  return { create: () => createNodeEventImpl(), openRing: socketRing }
}
