export { createNodeEventImpl, registerNodeEventImpl } from './node-event-impl.ts'
export type { NodeEventImpl, NodeEventImplOptions, NodeHandle } from './node-event-impl.ts'
