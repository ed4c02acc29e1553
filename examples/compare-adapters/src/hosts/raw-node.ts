import type { Host } from '../host.ts'
import { RawLoop } from './raw-loop.ts'
import { rawSocketRing } from './rings/sockets.ts'

/** Node's setInterval, setImmediate, and the 'data' events of its sockets. */
export function openHost(): Host {
  return { create: () => new RawLoop(setImmediate), openRing: rawSocketRing }
}
