import { createBrowserEventImpl } from '@hostloop/browser'
import type { Host } from '../host.ts'
import { messagePortRing } from './rings/message-ports.ts'

/** In Node as well as in a page. */
export function openHost(): Host {
  return { create: () => createBrowserEventImpl(), openRing: messagePortRing }
}
