import type { HandleEvent, HandleEvents } from '@hostloop/core'

type Bits = typeof HandleEvent

// Written out, so that the suite needs nothing of core at run time.
export const READABLE: Bits['READABLE'] = 1
export const WRITABLE: Bits['WRITABLE'] = 2
export const ERROR: Bits['ERROR'] = 4
export const HANGUP: Bits['HANGUP'] = 8

/** What a watch with this mask may see of these bits (H1, H3, H4). */
export function visible(bits: HandleEvents, mask: HandleEvents): HandleEvents {
  return mask === 0 ? 0 : bits & (mask | ERROR | HANGUP)
}
