/** An entry of one queue at a time, which keeps its neighbours in it. */
export interface Queued {
  before: this | undefined
  after: this | undefined
}

/** First in, first out, except for those that are taken out of the middle: in constant time, as any may be cancelled. */
export class JobQueue<Entry extends Queued> {
  #first: Entry | undefined
  #last: Entry | undefined
  #length = 0

  get length(): number {
    return this.#length
  }

  get first(): Entry | undefined {
    return this.#first
  }

  push(entry: Entry): void {
    entry.before = this.#last
    entry.after = undefined
    if (this.#last) this.#last.after = entry
    else this.#first = entry
    this.#last = entry
    this.#length++
  }

  /** Puts it before all others. */
  unshift(entry: Entry): void {
    entry.before = undefined
    entry.after = this.#first
    if (this.#first) this.#first.before = entry
    else this.#last = entry
    this.#first = entry
    this.#length++
  }

  /** Of an entry that is in this queue. */
  remove(entry: Entry): void {
    const { before, after } = entry
    if (before) before.after = after
    else this.#first = after
    if (after) after.before = before
    else this.#last = before
    entry.before = entry.after = undefined
    this.#length--
  }
}
