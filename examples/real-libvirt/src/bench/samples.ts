/** What was measured, by name, once in each round. */
export class Samples {
  readonly #values = new Map<string, number[]>()

  add(name: string, value: number): void {
    const values = this.#values.get(name)
    if (values) values.push(value)
    else this.#values.set(name, [value])
  }

  /** NaN where there are none. */
  median(name: string): number {
    return median(this.#values.get(name) ?? [])
  }

  /** The median of the rounds' ratios, which what slows a whole round down does not change. */
  ratio(name: string, against: string): number {
    const others = this.#values.get(against) ?? []
    return median((this.#values.get(name) ?? []).map((value, round) => value / (others[round] ?? Number.NaN)))
  }
}

export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort()
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
}
