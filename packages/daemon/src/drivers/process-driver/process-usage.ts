import { readFileSync } from 'node:fs'
import { defineJob } from '@hostloop/worker-pool'
import type { Job } from '@hostloop/worker-pool'

/** What a process has used. */
export interface ProcessUsage {
  readonly cpuTimeNs: bigint
  readonly memoryKib: bigint
}

/** The built module, also where the source is run: a thread doesn't go through what runs the source. */
const MODULE = new URL('../../../dist/drivers/process-driver/process-usage.js', import.meta.url)

/** `readUsage` as the job of a worker, which may wait for the kernel. */
export const processUsage: Job<number | undefined, ProcessUsage> = defineJob(MODULE, 'readUsage')

const NONE: ProcessUsage = { cpuTimeNs: 0n, memoryKib: 0n }
/** Linux tells times in hundredths of a second, whatever its own clock does. */
const TICK_NS = 10_000_000n
/** The fields of `/proc/PID/stat` after the program's name: its own times, and those of its children that have ended. */
const FIRST_TIME = 11
const TIMES = 4

/** By Linux's `/proc`; nothing where there is none, or no process. */
export function readUsage(pid: number | undefined): ProcessUsage {
  if (pid === undefined) return NONE
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const status = readFileSync(`/proc/${pid}/status`, 'latin1')
    // The name may have any character in it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const ticks = fields.slice(FIRST_TIME, FIRST_TIME + TIMES).reduce((sum, each) => sum + BigInt(each), 0n)
    const [, memory = '0'] = /^VmRSS:\s*(\d+) kB$/m.exec(status) ?? []
    return { cpuTimeNs: ticks * TICK_NS, memoryKib: BigInt(memory) }
  } catch {
    return NONE
  }
}
