import { setTimeout as sleep } from 'node:timers/promises'
import { resultOf } from '../bench.ts'
import type { Bench, Result, Workload } from '../bench.ts'
import { cpuWatch, interleaved } from '../measure.ts'
import type { Sample } from '../measure.ts'
import { randomBetween, shuffled } from '../random.ts'
import { hostloopTimers } from '../subjects/hostloop-timers.ts'
import { refreshTimers } from '../subjects/refresh.ts'
import { rxjsTimers } from '../subjects/rxjs.ts'
import { setTimeoutTimers } from '../subjects/set-timeout.ts'
import type { TimerSubject } from '../subjects/timer-subject.ts'
import { nothing } from './timers.ts'

/** How many messages come in a second, and how often some of them do. */
const RATE = 200_000
const TICK_MS = 5
/** How many messages come for one timeout, on the average, before it would fire. */
const MESSAGES_PER_INTERVAL = 20

const SUBJECTS = [hostloopTimers, setTimeoutTimers, refreshTimers, rxjsTimers]

/**
 * n connections, and a message of one of them after another, each of which puts off that connection's timeout while time
 * passes. CPU per message; what a lazy implementation has put off is in it where n / RATE is short.
 */
export const keepalive: Workload = {
  name: 'keepalive',
  async run(bench) {
    const results: Result[] = []
    for (const n of bench.quick ? [10_000] : [1000, 10_000, 100_000, 1_000_000]) {
      results.push(await compare(bench, n, 'random intervals', 0.5))
      results.push(await compare(bench, n, 'one interval', 0))
    }
    return results
  },
}

async function compare(bench: Bench, n: number, name: string, spread: number): Promise<Result> {
  const mean = Math.max(500, Math.round((MESSAGES_PER_INTERVAL * n * 1000) / RATE))
  const intervals = randomBetween(n, mean * (1 - spread), mean * (1 + spread))
  const order = shuffled(n, RATE)
  const contenders = SUBJECTS.map((subject) => ({
    name: subject.name,
    run: () => serve(subject, intervals, order, bench.quick ? 200 : 600),
  }))
  const samples = await interleaved(contenders, bench.quick ? 1 : 3, (text) =>
    bench.progress(`${n} keepalives, ${name}, ${text}`),
  )
  return resultOf(samples, 'cpu', {
    workload: 'keepalive',
    what: `CPU per message, ${name}`,
    n,
    unit: 'ns',
  })
}

async function serve(
  subject: TimerSubject,
  intervals: readonly number[],
  order: Uint32Array,
  ms: number,
): Promise<Sample> {
  const set = subject.prepare(intervals, nothing)
  set.add()
  let messages = 0
  const start = performance.now()
  const stop = set.every(TICK_MS, () => {
    const due = Math.floor(((performance.now() - start) * RATE) / 1000)
    while (messages < due) {
      const from = messages % order.length
      const to = Math.min(order.length, from + due - messages)
      set.rearm(order, from, to)
      messages += to - from
    }
  })
  await sleep(Math.min(ms / 4, 100))
  const before = messages
  const cpu = cpuWatch()
  await sleep(ms)
  const sample = { cpu: cpu() / (messages - before) }
  stop()
  set.remove(Uint32Array.from(intervals.keys()))
  await set.close()
  return sample
}
