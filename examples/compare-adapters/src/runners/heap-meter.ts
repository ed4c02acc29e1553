/** So that there can be collections, and that they don't make V8 forget what it has compiled. */
export const V8_FLAGS: readonly string[] = [
  '--expose-gc',
  '--no-flush-bytecode',
  '--retain-maps-for-n-gc=1000000',
]

const ROUNDS = 3

/** Of what says how many bytes are in use. V8 was started with `V8_FLAGS`. */
export function heapMeter(bytesInUse: () => number): () => Promise<number> {
  return async () => {
    for (let i = 0; i < ROUNDS; i++) {
      globalThis.gc!()
      // What is let go of in a later turn.
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    return bytesInUse()
  }
}
