import { setTimeout as sleep } from 'node:timers/promises'
import { resultOf } from '../bench.ts'
import type { Result, Workload } from '../bench.ts'
import { cpuWatch, interleaved } from '../measure.ts'
import type { Contender, Sample } from '../measure.ts'
import { affordable, openPipes } from '../pipes.ts'
import type { HandleSubject } from '../subjects/handle-subject.ts'
import { hostloopHandles } from '../subjects/hostloop-fds.ts'
import { netSockets, onreadSockets } from '../subjects/net-socket.ts'

/** One byte goes round a ring of pipes. Everyone writes with write(2); who has to read, with read(2). */
export const tokens: Workload = {
  name: 'tokens',
  async run(bench) {
    const hostloop = await hostloopHandles(bench)
    if (hostloop === undefined) return []
    const ms = bench.quick ? 150 : 500
    const results: Result[] = []
    const line = { workload: 'tokens', what: 'CPU per hop', unit: 'ns' } as const
    for (const n of affordable(bench, bench.quick ? [100, 1000] : [1, 100, 1000, 9000], 'token passing')) {
      const contenders: Contender[] = [hostloop, netSockets, onreadSockets].map((subject) => ({
        name: subject.name,
        run: () => pass(subject, n, ms),
      }))
      for (const peer of await bench.peers())
        contenders.push({ name: peer.name, run: () => peer.run('tokens', n, ms) })
      const samples = await interleaved(contenders, bench.quick ? 2 : 5, (text) =>
        bench.progress(`a token through ${n} pipes, ${text}`),
      )
      results.push(resultOf(samples, 'cpu', { ...line, n }))
      results.push(resultOf(samples, 'rate', { ...line, what: 'hops', unit: '/s', n }))
    }
    return [...results, ...growth(results)]
  },
}

async function pass(subject: HandleSubject, n: number, ms: number): Promise<Sample> {
  const pipes = openPipes(n)
  let hops = 0
  let ended = false
  const set = subject.watch(pipes.readEnds, (index) => {
    hops++
    if (!ended) pipes.send((index + 1) % n)
  })
  pipes.send(0)
  await sleep(ms / 3)
  const [before, start, cpu] = [hops, performance.now(), cpuWatch()]
  await sleep(ms)
  const used = cpu()
  const sample = { cpu: used / (hops - before), rate: (hops - before) / ((performance.now() - start) / 1000) }
  ended = true
  await set.close()
  pipes.closeWriteEnds()
  return sample
}

/** How the cost of a hop grows with the pipes that have nothing to say. */
function growth(results: readonly Result[]): Result[] {
  const cost = (n: number): Readonly<Record<string, number>> =>
    results.find((result) => result.n === n && result.what === 'CPU per hop')?.values ?? {}
  const [few, many] = [cost(100), cost(9000)]
  const values = Object.fromEntries(
    Object.entries(many).map(([name, value]) => [name, value / (few[name] ?? Number.NaN)]),
  )
  if (Object.keys(values).length === 0) return []
  return [
    {
      workload: 'tokens',
      what: 'a hop through 9000 pipes ÷ one through 100',
      n: 9000,
      unit: '×',
      values,
      ratios: {},
    },
  ]
}
