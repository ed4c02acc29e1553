import type { EventImplSupport } from '@hostloop/core'
import type { HostModule, Meters } from '../host.ts'
import type { Outcome, Size } from '../workload.ts'
import { runWorkload } from '../workloads.ts'
import { heapMeter } from './heap-meter.ts'
import { supportsOf } from './running-host.ts'

/** What the script of the page puts on its global. */
export interface PageProgram {
  start(module: string): Promise<EventImplSupport>
  run(workload: string, size: Size): Promise<Outcome>
}

/** Chromium's own: what it was when it was asked for, exact with --enable-precise-memory-info. */
interface ChromiumPerformance {
  readonly memory: { readonly usedJSHeapSize: number }
}

const meters: Meters = {
  heapBytes: heapMeter(() => (performance as unknown as ChromiumPerformance).memory.usedJSHeapSize),
}

let host: HostModule

const program: PageProgram = {
  async start(module) {
    host = (await import(module)) as HostModule
    return supportsOf(await host.openHost())
  },
  run: (workload, size) => runWorkload(workload, () => host.openHost(), size, meters),
}

Object.assign(globalThis, { compareAdapters: program })
