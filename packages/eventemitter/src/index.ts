export { createEmitterEventImpl, registerEmitterEventImpl } from './emitter-event-impl.ts'
export type { EmitterEventImpl, EmitterEventImplOptions } from './emitter-event-impl.ts'
export { fromEmitter } from './from-emitter.ts'
export type { Emitter, EventName } from './emitter.ts'
