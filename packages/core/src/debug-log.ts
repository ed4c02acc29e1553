import { registry } from './registry.ts'

/** Gets a line for each operation: its name, the event-impl's name, and the ids and values it is about. */
export type DebugSink = (operation: string, impl: string, ...details: unknown[]) => void

/**
 * Shows what every event-impl of the program does, whichever copy of core made it; undefined turns it off.
 * `setDebugLog(console.debug)` will do.
 */
export function setDebugLog(sink: DebugSink | undefined): void {
  registry().debug = sink
}
