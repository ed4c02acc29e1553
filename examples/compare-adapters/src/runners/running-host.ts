import type { EventImplSupport } from '@hostloop/core'
import type { Host } from '../host.ts'
import type { Outcome, Size } from '../workload.ts'

/** A host in a process of its own. */
export interface RunningHost {
  readonly supports: EventImplSupport
  /** Of a Chromium. */
  readonly version?: string
  /** Rejects with what the workload throws, or with `HostGone`. One at a time. */
  run(workload: string, size: Size): Promise<Outcome>
  /** Its process has ended when this resolves. Idempotent. */
  end(): Promise<void>
}

/** The host has died, or was killed because it didn't answer. */
export class HostGone extends Error {
  override readonly name = 'HostGone'
}

/** What an event-impl of the host says of itself. */
export async function supportsOf(host: Host): Promise<EventImplSupport> {
  const loop = host.create()
  const { fd, keepAlive, virtualTime } = loop.supports
  loop.close()
  host.close?.()
  return { fd, keepAlive, virtualTime }
}
