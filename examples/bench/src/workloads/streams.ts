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
    // What is compiled by now is compiled for all rounds.
    for (const { run } of contenders) await run()
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

/** The first ones of each round only warm up: after a collection, the kernel has to give back what they fill. */
const [WARM_UPS, TRANSFERS] = [2, 3]

async function timed(transfer: (size: number, chunk: Uint8Array) => Promise<number>): Promise<Sample> {
  const run = async (): Promise<void> => {
    const bytes = await transfer(KIBIBYTES * 1024, CHUNK)
    if (bytes !== KIBIBYTES * 1024) throw new Error(`only ${bytes} bytes have arrived`)
  }
  for (let i = 0; i < WARM_UPS; i++) await run()
  const start = performance.now()
  const cpu = cpuWatch()
  for (let i = 0; i < TRANSFERS; i++) await run()
  const kibibytes = TRANSFERS * KIBIBYTES
  return { cpu: cpu() / kibibytes, time: (1e6 * (performance.now() - start)) / kibibytes }
}
