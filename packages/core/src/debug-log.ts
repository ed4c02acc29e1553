import { type DebugSink, registry } from './registry.ts'

/**
 * Shows what every event-impl of the program does, whichever copy of core made it; undefined turns it off.
 * `setDebugLog(console.debug)` will do.
 */
export function setDebugLog(sink: DebugSink | undefined): void {
  registry().debug =
    sink &&
    ((...line) => {
      try {
        sink(...line)
      } catch (error) {
        // It must not disturb what it watches, and nobody else hears of it.
        void Promise.reject(error)
      }
    })
}
