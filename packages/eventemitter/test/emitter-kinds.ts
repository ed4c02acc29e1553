import { EventEmitter as NodeEmitter } from 'node:events'
import type { Emitter } from '@hostloop/eventemitter'
import { EventEmitter } from 'eventemitter3'
import type { CountingEmitter } from './listeners.ts'

/** The emitters that every promise is kept for. */
export const emitterKinds: readonly (readonly [string, () => Required<Emitter> & CountingEmitter])[] = [
  ['eventemitter3', () => new EventEmitter()],
  ["Node's EventEmitter", () => new NodeEmitter()],
]
