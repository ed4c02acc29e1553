/** First in, first out: constant time on average, however many there are, and what was taken is held no longer. */
export class Fifo<T> {
  /** The next one comes last. */
  #front: T[] = []
  #back: T[] = []

  get length(): number {
    return this.#front.length + this.#back.length
  }

  push(value: T): void {
    this.#back.push(value)
  }

  /** Puts it before all others. */
  unshift(value: T): void {
    this.#front.push(value)
  }

  shift(): T | undefined {
    if (this.#front.length === 0) {
      const empty = this.#front
      this.#front = this.#back
      this.#back = empty
      this.#front.reverse()
    }
    return this.#front.pop()
  }

  clear(): void {
    this.#front = []
    this.#back = []
  }
}
