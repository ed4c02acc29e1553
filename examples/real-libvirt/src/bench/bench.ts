import type { Peer } from './peer.ts'
import type { Samples } from './samples.ts'

/** What a workload gets. */
export interface Bench {
  readonly peer: Peer
  readonly samples: Samples
  /** Less of everything: to see that it runs, and roughly what comes out. */
  readonly quick: boolean
  progress(text: string): void
}

export interface Contender {
  readonly name: string
  run(): Promise<number>
}

/** Lets the contenders take turns, each round in another order. */
export async function interleaved(
  contenders: readonly Contender[],
  { quick, samples, progress }: Bench,
): Promise<void> {
  const rounds = quick ? 2 : 7
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const { name, run } = contenders[(turn + round) % contenders.length]!
      progress(`round ${round + 1} of ${rounds}: ${name}`)
      samples.add(name, await run())
    }
  }
}
