export { createNodeEventImpl, registerNodeEventImpl } from './node-event-impl.ts'
export type { NodeEventImpl, NodeEventImplOptions } from './node-event-impl.ts'
