import { setTimeout as sleep } from 'node:timers/promises'
import { resultOf } from '../bench.ts'
import type { Result, Workload } from '../bench.ts'
import { cpuWatch, interleaved } from '../measure.ts'
import type { Contender, Sample } from '../measure.ts'
import { affordable, openPipes } from '../pipes.ts'
import type { HandleSubject } from '../subjects/handle-subject.ts'
import { hostloopHandles } from '../subjects/hostloop-fds.ts'
import { libuvStreams } from '../subjects/libuv-stream.ts'
import { netSockets, onreadSockets } from '../subjects/net-socket.ts'

/** Turns in which every pipe is readable: once with callbacks that leave the byte there, once with those that read it. */
export const allReady: Workload = {
  name: 'all-ready',
  async run(bench) {
    const hostloop = await hostloopHandles(bench)
    if (hostloop === undefined) return []
    const ms = bench.quick ? 100 : 400
    const rounds = bench.quick ? 2 : 5
    const results: Result[] = []
    const line = { workload: 'all-ready', unit: 'ns' } as const
    for (const n of affordable(bench, bench.quick ? [1000] : [100, 1000, 9000], 'all ready')) {
      const progress = (text: string): void => bench.progress(`${n} pipes, all ready, ${text}`)
      const peeking: Contender[] = [hostloop, libuvStreams].map((subject) => ({
        name: subject.name,
        run: () => peek(subject, n, ms),
      }))
      for (const peer of await bench.peers())
        peeking.push({ name: peer.name, run: () => peer.run('ready', n, ms) })
      const peeked = await interleaved(peeking, rounds, progress)
      results.push(resultOf(peeked, 'cpu', { ...line, what: 'CPU per callback', n }))
      const reading = [hostloop, netSockets, onreadSockets].map((subject) => ({
        name: subject.name,
        run: () => read(subject, n, ms),
      }))
      const readings = await interleaved(reading, rounds, progress)
      results.push(resultOf(readings, 'cpu', { ...line, what: 'CPU per byte that is read', n }))
    }
    return results
  },
}

async function peek(subject: Pick<HandleSubject, 'watch'>, n: number, ms: number): Promise<Sample> {
  const pipes = openPipes(n)
  for (let i = 0; i < n; i++) pipes.send(i)
  let calls = 0
  const count = (): void => {
    calls++
  }
  const set = subject.watch(pipes.readEnds, count, { peek: true })
  await sleep(ms / 4)
  const before = calls
  const cpu = cpuWatch()
  await sleep(ms)
  const sample = { cpu: cpu() / (calls - before) }
  await set.close()
  pipes.closeWriteEnds()
  return sample
}

/** The clock does not run while the pipes are filled. */
async function read(subject: HandleSubject, n: number, ms: number): Promise<Sample> {
  const pipes = openPipes(n)
  let left = 0
  let emptied = (): void => {}
  const set = subject.watch(pipes.readEnds, () => {
    if (--left === 0) emptied()
  })
  const serve = async (): Promise<number> => {
    for (left = 0; left < n; left++) pipes.send(left)
    const cpu = cpuWatch()
    return new Promise((resolve) => {
      emptied = () => resolve(cpu())
    })
  }
  let [used, calls] = [0, 0]
  const start = performance.now()
  while (performance.now() - start < ms) {
    const took = await serve()
    // The beginning is for the compiler.
    if (performance.now() - start < ms / 4) continue
    used += took
    calls += n
  }
  await set.close()
  pipes.closeWriteEnds()
  return { cpu: used / calls }
}
