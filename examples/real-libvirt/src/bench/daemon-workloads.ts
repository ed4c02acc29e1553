import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLibvirtd } from '../libvirtd.ts'
import { interleaved } from './bench.ts'
import type { Bench } from './bench.ts'
import { startOurDaemon } from './our-daemon.ts'
import { outputOf, part, rateOf, start } from './programs.ts'
import { median } from './samples.ts'

export const CONNECTIONS = [1, 8, 64] as const
export const DAEMONS = ['libvirtd', 'hostloop-daemon'] as const
const MANY = ['max_clients = 6000', 'max_anonymous_clients = 6000']

/** The same C program against libvirtd and the daemon: calls a second. */
export async function daemonCalls(bench: Bench): Promise<void> {
  await using libvirtd = await startLibvirtd()
  await using ours = await startOurDaemon()
  const ms = String(bench.quick ? 200 : 1000)
  const daemons = { libvirtd, 'hostloop-daemon': ours }
  const contenders = CONNECTIONS.flatMap((count) =>
    ['info', 'define'].flatMap((call) =>
      Object.entries(daemons).map(([name, { uri }]) => ({
        name: `${name}, ${call}, ${count}`,
        run: () => rateOf([bench.peer.path, 'calls', uri, String(count), String(count), ms, call]),
      })),
    ),
  )
  await interleaved(contenders, bench)
}

/** Milliseconds from a change of a domain until all of many clients have heard of it. */
export async function fanOut(bench: Bench): Promise<void> {
  await using libvirtd = await startLibvirtd({ lines: MANY })
  await using ours = await startOurDaemon()
  const clients = bench.quick ? 200 : 1000
  const run = (uri: string) => async (): Promise<number> =>
    median(await outputOf<number[]>(part('fan-out', uri, clients, 10)))
  await interleaved(
    [
      { name: 'libvirtd, fan-out', run: run(libvirtd.uri) },
      { name: 'hostloop-daemon, fan-out', run: run(ours.uri) },
    ],
    bench,
  )
}

/** Milliseconds that calls of loop procedures take while every worker is stuck, and the delay of the daemon's loop. */
export async function stuckWorkers(bench: Bench): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'stuck-daemon-'))
  try {
    for (let round = 0; round < (bench.quick ? 1 : 3); round++) {
      bench.progress(`round ${round + 1}`)
      const socket = join(directory, `socket${round}`)
      const daemon = await start(part('stuck-daemon', socket, 4))
      const uri = `test:///default?socket=${socket}`
      bench.samples.add(
        'stuck workers, calls',
        await outputOf<number>(part('call-times', uri, bench.quick ? 1000 : 5000)),
      )
      daemon.process.stdin?.end()
      bench.samples.add('stuck workers, loop delay', Number(await daemon.result))
    }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** Bytes by which a daemon grows with each idle client. */
export async function daemonMemory(bench: Bench): Promise<void> {
  const count = bench.quick ? 500 : 5000
  for (const name of DAEMONS) {
    bench.progress(`${count} clients of ${name}`)
    await using daemon = name === 'libvirtd' ? await startLibvirtd({ lines: MANY }) : await startOurDaemon()
    // What it takes to serve any.
    const first = await start(part('hold', daemon.uri, 20))
    const before = residentBytes(daemon.pid)
    const clients = await start(part('hold', daemon.uri, count))
    bench.samples.add(`${name}, idle client`, (residentBytes(daemon.pid) - before) / count)
    for (const { process: child } of [first, clients]) child.kill('SIGKILL')
  }
}

function residentBytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) * 1024
}
