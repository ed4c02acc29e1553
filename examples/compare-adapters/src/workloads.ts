import type { HostModule, Meters } from './host.ts'
import type { Outcome, Size, Workload } from './workload.ts'
import { drift } from './workloads/drift.ts'
import { firstCallback } from './workloads/first-callback.ts'
import { idle } from './workloads/idle.ts'
import { busyLateness, idleLateness } from './workloads/lateness.ts'
import { memory } from './workloads/memory.ts'
import { registrationCost } from './workloads/registration-cost.ts'
import { tokens } from './workloads/tokens.ts'
import { turnRate } from './workloads/turn-rate.ts'

/** In the order in which they run: what is about the first callback of a process comes first. */
export const WORKLOADS: readonly Workload[] = [
  firstCallback,
  idleLateness,
  busyLateness,
  drift,
  turnRate,
  tokens,
  registrationCost,
  memory,
  idle,
]

/** Runs a workload where its host is, with as little garbage as possible: nobody pays for another's. */
export async function runWorkload(
  name: string,
  openHost: HostModule['openHost'],
  size: Size,
  meters: Meters,
): Promise<Outcome> {
  const workload = WORKLOADS.find((each) => each.name === name)
  if (!workload) throw new Error(`There is no workload '${name}'.`)
  await meters.heapBytes?.()
  const host = await openHost()
  try {
    const work = workload.run(host, size, meters)
    return await (host.drive ? host.drive(work) : work)
  } finally {
    host.close?.()
  }
}
