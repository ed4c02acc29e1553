import { readFileSync } from 'node:fs'
import type { Meters, HostModule } from '../host.ts'
import type { Size } from '../workload.ts'
import { runWorkload } from '../workloads.ts'
import { heapMeter } from './heap-meter.ts'
import { supportsOf } from './running-host.ts'

/** The program of a child process: `host-process.js URL`, with the URL of a host's module. It runs what it is told to. */
const { openHost } = (await import(process.argv[2]!)) as HostModule

const meters: Meters = {
  heapBytes: heapMeter(() => {
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  }),
  ...(canCountSleeps() && { sleeps: voluntarySwitches }),
}

process.on('message', ({ workload, size }: { workload: string; size: Size }) => {
  void answer(async () => ({ outcome: await runWorkload(workload, openHost, size, meters) }))
})
process.on('disconnect', () => process.exit())
await answer(async () => ({ supports: await supportsOf(await openHost()) }))

async function answer(work: () => Promise<object>): Promise<void> {
  try {
    process.send!(await work())
  } catch (error) {
    process.send!({ error: String(error), code: (error as { readonly code?: unknown }).code })
  }
}

/** How often the main thread gave the processor up because it had to wait. */
function voluntarySwitches(): number {
  const status = readFileSync(`/proc/self/task/${process.pid}/status`, 'utf8')
  return Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(status)?.[1])
}

function canCountSleeps(): boolean {
  try {
    return Number.isFinite(voluntarySwitches())
  } catch {
    return false
  }
}
