import { setTimeout as sleep } from 'node:timers/promises'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startLibvirtd } from '../libvirtd.ts'
import { interleaved } from './bench.ts'
import type { Bench } from './bench.ts'
import { outputOf, part, rateOf, start } from './programs.ts'
import type { Command } from './programs.ts'
import { median } from './samples.ts'

/** Calls of virDomainGetInfo a second. */
export async function calls(bench: Bench): Promise<void> {
  await using libvirtd = await startLibvirtd()
  const { uri } = libvirtd
  const ms = bench.quick ? 200 : 1000
  const c = (connections: number, threads: number) => (): Promise<number> =>
    rateOf([bench.peer.path, 'calls', uri, String(connections), String(threads), String(ms)])
  const ours = (inFlight: number) => (): Promise<number> => rateOf(part('calls', uri, inFlight, ms))
  await interleaved(
    [
      { name: 'C, 1 thread', run: c(1, 1) },
      { name: 'hostloop, 1 in flight', run: ours(1) },
      { name: 'C, 64 threads on 1 connection', run: c(1, 64) },
      { name: 'hostloop, 64 in flight', run: ours(64) },
      { name: 'C, 8 connections', run: c(8, 8) },
      { name: 'C, 64 connections', run: c(64, 64) },
    ],
    bench,
  )
}

/** Milliseconds from an action of a third program to the callback, in a process that has had some events before. */
export async function latency(bench: Bench): Promise<void> {
  await using libvirtd = await startLibvirtd()
  const { uri } = libvirtd
  const times = bench.quick ? 100 : 1000
  const gapMs = 2
  const measure = (listener: Command) => async (): Promise<number> => {
    const { result } = await start(listener)
    const began = await outputOf<number[]>([bench.peer.path, 'act', uri, String(times), String(gapMs)])
    const heard = JSON.parse(await result) as number[]
    const took = heard.map((at, index) => at - began[index]!)
    return median(took.slice(times / 2)) / 1e6
  }
  await interleaved(
    [
      { name: 'C, event latency', run: measure([bench.peer.path, 'listen', uri, String(times)]) },
      { name: 'hostloop, event latency', run: measure(part('listen', uri, times)) },
    ],
    bench,
  )
}

/** How often any thread of a process that only listens has gone to sleep, or was sent to sleep. */
export async function wakeUps(bench: Bench): Promise<void> {
  await using libvirtd = await startLibvirtd()
  const { uri } = libvirtd
  const ms = bench.quick ? 1000 : 5000
  const measure = (listener: Command) => async (): Promise<number> => {
    const { process: child } = await start(listener)
    // Until it has compiled and collected what is left of its start.
    await sleep(bench.quick ? 500 : 3000)
    const before = switchesOf(child.pid!)
    await sleep(ms)
    const switches = switchesOf(child.pid!) - before
    child.kill('SIGKILL')
    return switches
  }
  // V8 collects the heap of any process that idles, some eight seconds after it began to.
  const [node, ...listener] = part('listen', uri, 1)
  await interleaved(
    [
      { name: 'C, idle', run: measure([bench.peer.path, 'listen', uri, '1']) },
      { name: 'hostloop, idle', run: measure([node, '--no-memory-reducer', ...listener]) },
    ],
    bench,
  )
}

function switchesOf(pid: number): number {
  const tasks = `/proc/${pid}/task`
  return readdirSync(tasks)
    .flatMap((task) => [
      ...readFileSync(`${tasks}/${task}/status`, 'utf8').matchAll(/ctxt_switches:\s+(\d+)/g),
    ])
    .reduce((sum, [, count]) => sum + Number(count), 0)
}

/** Bytes of each idle connection. */
export async function memory(bench: Bench): Promise<void> {
  const many = ['max_clients = 5000', 'max_anonymous_clients = 5000']
  await using libvirtd = await startLibvirtd({ lines: many })
  const { uri, socket } = libvirtd
  const count = bench.quick ? 200 : 1000
  for (const what of ['sockets', 'connections']) {
    bench.progress(`${count} ${what}`)
    const { heap, rss } = await outputOf<{ heap: number; rss: number }>(
      part('memory', uri, socket, count, what),
    )
    bench.samples.add(`${what}, heap`, heap)
    bench.samples.add(`${what}, rss`, rss)
  }
}

/** Recorded events a second. */
export async function dispatch(bench: Bench): Promise<void> {
  const golden = new URL('../../../../packages/protocol/test/golden/frames.jsonl', import.meta.url)
  const command = part('dispatch', fileURLToPath(golden), bench.quick ? 20_000 : 200_000)
  await interleaved([{ name: 'events', run: () => rateOf(command) }], bench)
}

/** Milliseconds of CPU until a new process has had an event. */
export async function firstEvent(bench: Bench): Promise<void> {
  await using libvirtd = await startLibvirtd()
  const { uri } = libvirtd
  const run = async (): Promise<number> => {
    const cpu = await outputOf<{ cpu: number; imported: number; withNode: number }>(part('first-event', uri))
    bench.samples.add('the import of it', cpu.imported)
    bench.samples.add('with the start of Node', cpu.withNode)
    return cpu.cpu
  }
  await interleaved([{ name: 'first event', run }], bench)
}
