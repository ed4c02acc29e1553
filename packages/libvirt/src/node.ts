import { nodeGetCpuStats, nodeGetFreeMemory, nodeGetInfo, nodeGetMemoryStats } from '@hostloop/protocol/node'
import { NodeGetCpuStatsAllCpus, NodeGetMemoryStatsAllCells } from '@hostloop/protocol/node'
import type { CallOptions } from '@hostloop/rpc'
import type { Caller } from './caller.ts'

export interface NodeInfo {
  /** The CPU's model, such as `'x86_64'`. */
  readonly model: string
  readonly memoryKiB: bigint
  /** How many CPUs there are that work. */
  readonly cpus: number
  /** 0 where it isn't known. */
  readonly mhz: number
  readonly numaCells: number
  /** In each NUMA cell. */
  readonly socketsPerCell: number
  readonly coresPerSocket: number
  readonly threadsPerCore: number
}

export interface NodeCpuStatsOptions extends CallOptions {
  /** Which CPU; default: all together. */
  readonly cpu?: number | undefined
}

export interface NodeMemoryStatsOptions extends CallOptions {
  /** Which NUMA cell; default: all together. */
  readonly cell?: number | undefined
}

interface Stats {
  readonly params: readonly { readonly field: string; readonly value: bigint }[]
  readonly nparams: number
}

/** The machine that the daemon runs on. */
export class Node {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Procedure 6: `REMOTE_PROC_NODE_GET_INFO`. */
  async info(options?: CallOptions): Promise<NodeInfo> {
    const info = await this.#caller.call(nodeGetInfo, undefined, options)
    return {
      model: textOf(info.model),
      memoryKiB: info.memory,
      cpus: info.cpus,
      mhz: info.mhz,
      numaCells: info.nodes,
      socketsPerCell: info.sockets,
      coresPerSocket: info.cores,
      threadsPerCore: info.threads,
    }
  }

  /** In bytes. Procedure 102: `REMOTE_PROC_NODE_GET_FREE_MEMORY`. */
  async freeMemory(options?: CallOptions): Promise<bigint> {
    return (await this.#caller.call(nodeGetFreeMemory, undefined, options)).freeMem
  }

  /**
   * By libvirt's names, such as `idle`: nanoseconds since the start, or, as `utilization`, percent. Two calls of procedure
   * 227: `REMOTE_PROC_NODE_GET_CPU_STATS`.
   */
  async cpuStats(options: NodeCpuStatsOptions = {}): Promise<Readonly<Record<string, bigint>>> {
    const cpuNum = options.cpu ?? NodeGetCpuStatsAllCpus.allCpus
    return statsOf((nparams) => this.#caller.call(nodeGetCpuStats, { cpuNum, nparams, flags: 0 }, options))
  }

  /** By libvirt's names, such as `free`: KiB. Two calls of procedure 228: `REMOTE_PROC_NODE_GET_MEMORY_STATS`. */
  async memoryStats(options: NodeMemoryStatsOptions = {}): Promise<Readonly<Record<string, bigint>>> {
    const cellNum = options.cell ?? NodeGetMemoryStatsAllCells.allCells
    return statsOf((nparams) =>
      this.#caller.call(nodeGetMemoryStats, { nparams, cellNum, flags: 0 }, options),
    )
  }
}

/** The daemon wants to be told how many there are, and it is the one who knows. */
async function statsOf(get: (nparams: number) => Promise<Stats>): Promise<Readonly<Record<string, bigint>>> {
  const { nparams } = await get(0)
  const { params } = await get(nparams)
  return Object.fromEntries(params.map(({ field, value }) => [field, value]))
}

/** A `char[]` up to its NUL. */
function textOf(chars: readonly number[]): string {
  const end = chars.indexOf(0)
  return new TextDecoder().decode(Uint8Array.from(end === -1 ? chars : chars.slice(0, end)))
}
