/** The same numbers in every run (xorshift32): integers from 0 to below `limit`. */
function randomSource(): (limit: number) => number {
  let state = 2463534242
  return (limit) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.floor(((state >>> 0) / 2 ** 32) * limit)
  }
}

/** At least `length` entries: all of 0 to n-1 in one random order, over and over. */
export function shuffled(n: number, length: number = n): Uint32Array {
  const random = randomSource()
  const order = Uint32Array.from({ length: n }, (_, index) => index)
  for (let i = n - 1; i > 0; i--) {
    const j = random(i + 1)
    const swapped = order[i]!
    order[i] = order[j]!
    order[j] = swapped
  }
  const repeated = new Uint32Array(Math.ceil(length / n) * n)
  for (let at = 0; at < repeated.length; at += n) repeated.set(order, at)
  return repeated
}

/** Whole numbers between two bounds, both included. */
export function randomBetween(n: number, low: number, high: number): number[] {
  const random = randomSource()
  return Array.from({ length: n }, () => low + random(high - low + 1))
}
