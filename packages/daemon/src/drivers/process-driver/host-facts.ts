import { availableParallelism, cpus, machine, release, totalmem } from 'node:os'

/** What the driver says of its host. */
export interface HostFacts {
  readonly architecture: string
  readonly memoryKib: bigint
  readonly cpus: number
  readonly mhz: number
  /** The kernel's, as libvirt writes versions: 6.1.3 is 6001003. */
  readonly kernelVersion: bigint
}

/** They don't change while the daemon runs. */
export const HOST: HostFacts = {
  architecture: machine(),
  memoryKib: BigInt(totalmem()) / 1024n,
  cpus: availableParallelism(),
  mhz: cpus()[0]?.speed ?? 0,
  kernelVersion: versionOf(release()),
}

function versionOf(text: string): bigint {
  const [, major = '0', minor = '0', patch = '0'] = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(text) ?? []
  return BigInt(major) * 1_000_000n + BigInt(minor) * 1000n + BigInt(patch)
}
