import type { Host } from '../host.ts'
import { RawLoop } from './raw-loop.ts'
import { rawMessagePortRing } from './rings/message-ports.ts'

/** A page's setInterval, setTimeout, and the messages of its MessagePorts. */
export function openHost(): Host {
  return { create: () => new RawLoop((callback) => setTimeout(callback, 0)), openRing: rawMessagePortRing }
}
