/**
 * Numbers small enough to index arrays with ("slots"), given out for number keys of any size, found by key in constant
 * time, and given out again after they were freed. A hash table with chains over typed arrays: it costs about twenty bytes
 * a slot, key included, and half the time of a Map.
 */
export class SlotTable {
  /** The key of each slot, 0 for a free one. Longer whenever slots were added beyond its length. */
  keys: Float64Array<ArrayBuffer> = new Float64Array(8)
  /** How many keys there are. */
  size = 0

  /** The first slot + 1 of each chain, and after each slot the next one. 0 ends a chain. */
  #first: Int32Array<ArrayBuffer> = new Int32Array(8)
  #next: Int32Array<ArrayBuffer> = new Int32Array(8)
  /** The chain of the freed slots, and how many slots were ever used. */
  #free = 0
  #used = 0

  /** The slot of this key, or -1, whatever the key is. */
  find(key: number): number {
    if (typeof key !== 'number') return -1
    let slot = this.#first[this.#home(key)]! - 1
    while (slot >= 0 && this.keys[slot] !== key) slot = this.#next[slot]! - 1
    return slot
  }

  /** A slot for a key that has none. */
  insert(key: number): number {
    let slot = this.#free - 1
    if (slot >= 0) this.#free = this.#next[slot]!
    else slot = this.#used++
    if (slot === this.keys.length) {
      this.keys = doubled(this.keys)
      this.#next = doubled(this.#next)
      this.#first = new Int32Array(this.#next.length)
      for (let other = 0; other < slot; other++) this.#link(other)
    }
    this.keys[slot] = key
    this.#link(slot)
    this.size++
    return slot
  }

  remove(slot: number): void {
    let links = this.#first
    let at = this.#home(this.keys[slot]!)
    while (links[at] !== slot + 1) {
      at = links[at]! - 1
      links = this.#next
    }
    links[at] = this.#next[slot]!
    this.keys[slot] = 0
    this.#next[slot] = this.#free
    this.#free = slot + 1
    this.size--
  }

  #link(slot: number): void {
    const at = this.#home(this.keys[slot]!)
    this.#next[slot] = this.#first[at]!
    this.#first[at] = slot + 1
  }

  /** Neighbours stay neighbours: keys mostly come in sequence, and then no two share a chain. Higher bits are folded in. */
  #home(key: number): number {
    const bits = (key | 0) ^ Math.imul((key / 2 ** 32) | 0, 0x9e3779b1)
    return (bits ^ (bits >>> 15)) & (this.#first.length - 1)
  }
}

/** The same numbers in an array of twice the length. */
export function doubled<A extends Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(array: A): A {
  const longer = new (array.constructor as new (length: number) => A)(array.length * 2)
  longer.set(array)
  return longer
}
