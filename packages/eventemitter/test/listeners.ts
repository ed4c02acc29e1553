/** What eventemitter3 and Node's EventEmitter tell of themselves. */
export interface CountingEmitter {
  eventNames(): (string | symbol)[]
  listenerCount(event: string | symbol): number
}

/** How many listeners there are, whatever they listen for. */
export function listeners(...emitters: readonly CountingEmitter[]): number {
  const counts = emitters.flatMap((emitter) =>
    emitter.eventNames().map((name) => emitter.listenerCount(name)),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}
