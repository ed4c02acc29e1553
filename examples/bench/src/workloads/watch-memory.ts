import { HOSTLOOP, resultOf } from '../bench.ts'
import type { Result, Workload } from '../bench.ts'
import { interleaved } from '../measure.ts'
import type { Contender } from '../measure.ts'
import { allBytes } from '../memory.ts'
import { affordable, openPipes } from '../pipes.ts'
import { hostloopHandles } from '../subjects/hostloop-fds.ts'
import { netSockets, onreadSockets } from '../subjects/net-socket.ts'

/** Bytes per watch of a pipe on which nothing happens, the pipe and the caller's closure not counted. */
export const watchMemory: Workload = {
  name: 'watch-memory',
  async run(bench) {
    if ((await hostloopHandles(bench)) === undefined) return []
    const results: Result[] = []
    for (const n of affordable(bench, bench.quick ? [1000] : [1000, 9000], 'memory per watch')) {
      const contenders: Contender[] = [HOSTLOOP, netSockets.name, onreadSockets.name].map((name) => ({
        name,
        run: () => bench.child('watch-memory', [name, n]),
      }))
      for (const peer of await bench.peers())
        contenders.push({ name: peer.name, run: () => peer.run('ready', n, 10) })
      const samples = await interleaved(contenders, bench.quick ? 1 : 3, (text) =>
        bench.progress(`memory of ${n} watches, ${text}`),
      )
      const line = { workload: 'watch-memory', n, unit: 'B' } as const
      results.push(resultOf(samples, 'bytes', { ...line, what: 'bytes each' }))
      results.push(resultOf(samples, 'resident', { ...line, what: 'growth of the process, each' }))
    }
    return results
  },
}

/** In a process of its own. */
export async function measureWatchMemory(name: string, n: number): Promise<Record<string, number>> {
  const hostloop = await hostloopHandles({ skip: () => {} })
  const subject = [hostloop, netSockets, onreadSockets].find((subject) => subject?.name === name)!
  // What comes with the first watches is not theirs.
  const warm = openPipes(50)
  const warmed = subject.idle(warm.readEnds)
  await allBytes()
  await warmed.close()
  warm.closeWriteEnds()
  const pipes = openPipes(n)
  await allBytes()
  const before = [await allBytes(), process.memoryUsage.rss()] as const
  const set = subject.idle(pipes.readEnds)
  const bytes = ((await allBytes()) - before[0]) / n
  const resident = (process.memoryUsage.rss() - before[1]) / n
  await set.close()
  pipes.closeWriteEnds()
  return { bytes, resident }
}
