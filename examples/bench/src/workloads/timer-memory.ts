import { resultOf } from '../bench.ts'
import type { Bench, Result, Workload } from '../bench.ts'
import { interleaved } from '../measure.ts'
import type { Contender } from '../measure.ts'
import { heapBytes } from '../memory.ts'
import { randomBetween } from '../random.ts'
import { hostloopTimers } from '../subjects/hostloop-timers.ts'
import { rxjsTimers } from '../subjects/rxjs.ts'
import { setTimeoutTimers } from '../subjects/set-timeout.ts'
import { INTERVALS, nothing } from './timers.ts'

const SUBJECTS = [hostloopTimers, setTimeoutTimers, rxjsTimers]

/** Bytes per timeout, beyond the caller's callback and the array of what the caller keeps to stop it. */
export const timerMemory: Workload = {
  name: 'timer-memory',
  async run(bench) {
    const results: Result[] = []
    for (const n of bench.quick ? [10_000] : [1000, 10_000, 100_000, 1_000_000])
      for (const interval of INTERVALS) {
        const { name, low, high } = interval
        const contenders: Contender[] = SUBJECTS.map((subject) => ({
          name: subject.name,
          run: () => bench.child('timer-memory', [subject.name, n, low, high]),
        }))
        contenders.push(...(await peersFor(bench, n, low, high)))
        const samples = await interleaved(contenders, bench.quick ? 1 : 3, (text) =>
          bench.progress(`memory of ${n} timeouts, ${name}, ${text}`),
        )
        results.push(
          resultOf(samples, 'bytes', { workload: 'timer-memory', what: `bytes each, ${name}`, n, unit: 'B' }),
        )
      }
    return results
  },
}

async function peersFor(bench: Bench, n: number, low: number, high: number): Promise<Contender[]> {
  const peers = n === 10_000 ? await bench.peers() : []
  return peers.map((peer) => ({ name: peer.name, run: () => peer.run('timeouts', n, low, high) }))
}

/** In a process of its own. */
export async function measureTimerMemory(
  name: string,
  n: number,
  low: number,
  high: number,
): Promise<{ bytes: number }> {
  const subject = SUBJECTS.find((subject) => subject.name === name)!
  // What comes with the first timeouts is not theirs.
  const warm = subject.prepare(randomBetween(100, low, high), nothing)
  warm.add()
  warm.remove(Uint32Array.from({ length: 100 }, (_, index) => index))
  await warm.close()
  const intervals = randomBetween(n, low, high)
  const set = subject.prepare(intervals, nothing)
  await heapBytes()
  const before = await heapBytes()
  set.add()
  const bytes = ((await heapBytes()) - before) / n
  set.remove(Uint32Array.from(intervals.keys()))
  await set.close()
  return { bytes }
}
