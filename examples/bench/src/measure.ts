import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What one run of a subject gave: metrics by name. */
export type Sample = Readonly<Record<string, number>>

/** One of those that are compared. */
export interface Contender {
  readonly name: string
  run(): Promise<Sample> | Sample
}

/** The samples of all rounds. The nth sample of each contender was taken in the nth round. */
export class Samples {
  readonly #samples = new Map<string, Sample[]>()

  add(name: string, sample: Sample): void {
    const samples = this.#samples.get(name)
    if (samples) samples.push(sample)
    else this.#samples.set(name, [sample])
  }

  names(): string[] {
    return [...this.#samples.keys()]
  }

  /** NaN where there are none. */
  median(name: string, metric: string): number {
    return median(this.#of(name, metric))
  }

  /** The median of the rounds' ratios, which what slows a whole round down does not change. */
  ratio(name: string, against: string, metric: string): number {
    const others = this.#of(against, metric)
    return median(this.#of(name, metric).map((value, round) => value / (others[round] ?? Number.NaN)))
  }

  #of(name: string, metric: string): number[] {
    return (this.#samples.get(name) ?? []).map((sample) => sample[metric] ?? Number.NaN)
  }
}

/**
 * Lets the contenders take turns, each round in another order, so that none always comes first or after the same one.
 * Each starts with a clean heap: nobody pays for another's garbage.
 */
export async function interleaved(
  contenders: readonly Contender[],
  rounds: number,
  progress: (text: string) => void,
): Promise<Samples> {
  const samples = new Samples()
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(turn + round) % contenders.length]!
      progress(`round ${round + 1} of ${rounds}: ${contender.name}`)
      collectGarbage()
      samples.add(contender.name, await contender.run())
    }
  }
  return samples
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** NaN of nothing, and of anything with a NaN in it. */
export function percentile(values: readonly number[], share: number): number {
  if (values.some(Number.isNaN)) return Number.NaN
  const sorted = Float64Array.from(values).sort()
  const last = (sorted.length - 1) * share
  const below = sorted[Math.floor(last)] ?? Number.NaN
  const above = sorted[Math.ceil(last)] ?? Number.NaN
  return below + (above - below) * (last - Math.floor(last))
}

let gc: (() => void) | undefined

export function collectGarbage(): void {
  if (gc === undefined) {
    setFlagsFromString('--expose-gc')
    // Or so many collections would make V8 forget what it has compiled for a subject that waits for its turn.
    setFlagsFromString('--no-flush-bytecode')
    setFlagsFromString('--retain-maps-for-n-gc=1000000')
    gc = runInNewContext('gc') as () => void
  }
  gc()
}

/** Starts to measure the CPU time of this process, all its threads together; gives nanoseconds. */
export function cpuWatch(): () => number {
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) * 1000
  }
}

/** The nanoseconds that something synchronous takes. */
export function elapsed(run: () => void): number {
  const start = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - start)
}
