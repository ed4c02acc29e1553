/**
 * Finds a slot by its number key in constant time: open addressing with linear probing. The keys stay where they are,
 * in the caller's array (`keys[slot]`), so an entry costs four bytes over the load. A Map costs ten times that.
 */
export class SlotIndex {
  /** slot + 1; 0 is empty. */
  #table: Int32Array<ArrayBuffer> = new Int32Array(16)
  #count = 0

  /** The slot with this key, or -1. */
  find(keys: Float64Array, key: number): number {
    const table = this.#table
    const last = table.length - 1
    for (let at = home(key, last); ; at = (at + 1) & last) {
      const slot = table[at]! - 1
      if (slot < 0 || keys[slot] === key) return slot
    }
  }

  /** Enters a slot whose key is in `keys` and not yet here. */
  insert(keys: Float64Array, slot: number): void {
    if (++this.#count * 2 > this.#table.length) {
      const old = this.#table
      this.#table = new Int32Array(old.length * 2)
      for (const entry of old) if (entry !== 0) this.#place(keys, entry - 1)
    }
    this.#place(keys, slot)
  }

  /** Takes a slot out; its key must still be in `keys`. What was displaced moves up, so that no tombstones are left. */
  remove(keys: Float64Array, slot: number): void {
    const table = this.#table
    const last = table.length - 1
    let hole = home(keys[slot]!, last)
    while (table[hole] !== slot + 1) hole = (hole + 1) & last
    for (let at = (hole + 1) & last; table[at] !== 0; at = (at + 1) & last) {
      const distance = (at - home(keys[table[at]! - 1]!, last)) & last
      if (distance >= ((at - hole) & last)) {
        table[hole] = table[at]!
        hole = at
      }
    }
    table[hole] = 0
    this.#count--
  }

  #place(keys: Float64Array, slot: number): void {
    const last = this.#table.length - 1
    let at = home(keys[slot]!, last)
    while (this.#table[at] !== 0) at = (at + 1) & last
    this.#table[at] = slot + 1
  }
}

/** Fibonacci hashing: neighbours and multiples of powers of two spread alike. The middle bits serve the mask. */
function home(key: number, last: number): number {
  const hash = Math.imul(key | 0, 0x9e3779b1)
  return ((hash >>> 15) ^ hash) & last
}

/** The same numbers in an array of twice the length. */
export function doubled<A extends Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(array: A): A {
  const longer = new (array.constructor as new (length: number) => A)(array.length * 2)
  longer.set(array)
  return longer
}
