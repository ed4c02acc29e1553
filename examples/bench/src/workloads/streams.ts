import { HOSTLOOP, resultOf } from '../bench.ts'
import type { Workload } from '../bench.ts'
import { cpuWatch, interleaved } from '../measure.ts'
import type { Sample } from '../measure.ts'
import { throughByteStreams } from '../subjects/byte-streams.ts'
import { throughSockets } from '../subjects/tcp-sockets.ts'

const KIBIBYTES = 64 * 1024
const CHUNK = new Uint8Array(64 * 1024)

/** 64 MiB through a TCP connection whose ends are both in this process, in chunks of 64 KiB. */
export const streams: Workload = {
  name: 'streams',
  async run(bench) {
    const contenders = [
      { name: HOSTLOOP, run: () => timed(throughByteStreams) },
      { name: 'net.Socket', run: () => timed(throughSockets) },
    ]
    // The first runs of each are compiled while they run.
    for (let warmUp = 0; warmUp < 4; warmUp++) for (const { run } of contenders) await run()
    const samples = await interleaved(contenders, bench.quick ? 3 : 9, (text) =>
      bench.progress(`64 MiB over TCP, ${text}`),
    )
    const line = { workload: 'streams', n: 0, unit: 'ns' } as const
    return [
      resultOf(samples, 'cpu', { ...line, what: 'CPU per KiB' }),
      resultOf(samples, 'time', { ...line, what: 'time per KiB' }),
    ]
  },
}

async function timed(transfer: (size: number, chunk: Uint8Array) => Promise<number>): Promise<Sample> {
  const start = performance.now()
  const cpu = cpuWatch()
  const bytes = await transfer(KIBIBYTES * 1024, CHUNK)
  const sample = { cpu: cpu() / KIBIBYTES, time: (1e6 * (performance.now() - start)) / KIBIBYTES }
  if (bytes !== KIBIBYTES * 1024) throw new Error(`only ${bytes} bytes have arrived`)
  return sample
}
