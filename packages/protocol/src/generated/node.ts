// Generated from facts/ by generator/. Change those, then `npm run generate`.
// The node: what the daemon runs on.

import { array, bytes, char, int, list, nothing, struct, uhyper, uint } from '../descriptors.ts'
import type { Procedure, XdrType } from '../xdr-type.ts'
import { text, typedParam } from './types.ts'
import type { TypedParam } from './types.ts'

/** libvirt's `virNodeSuspendTarget`. */
export const NodeSuspendTarget = {
  /** `VIR_NODE_SUSPEND_TARGET_MEM` */
  mem: 0,
  /** `VIR_NODE_SUSPEND_TARGET_DISK` */
  disk: 1,
  /** `VIR_NODE_SUSPEND_TARGET_HYBRID` */
  hybrid: 2,
} as const
export type NodeSuspendTarget = (typeof NodeSuspendTarget)[keyof typeof NodeSuspendTarget]

/** libvirt's `virNodeGetCPUStatsAllCPUs`. */
export const NodeGetCpuStatsAllCpus = {
  /** `VIR_NODE_CPU_STATS_ALL_CPUS` */
  allCpus: -1,
} as const
export type NodeGetCpuStatsAllCpus = (typeof NodeGetCpuStatsAllCpus)[keyof typeof NodeGetCpuStatsAllCpus]

/** libvirt's `virNodeGetMemoryStatsAllCells`. */
export const NodeGetMemoryStatsAllCells = {
  /** `VIR_NODE_MEMORY_STATS_ALL_CELLS` */
  allCells: -1,
} as const
export type NodeGetMemoryStatsAllCells =
  (typeof NodeGetMemoryStatsAllCells)[keyof typeof NodeGetMemoryStatsAllCells]

/** libvirt's `virNodeAllocPagesFlags`. */
export const NodeAllocPagesFlags = {
  /** `VIR_NODE_ALLOC_PAGES_ADD` */
  add: 0,
  /** `VIR_NODE_ALLOC_PAGES_SET` */
  set: 1,
} as const
export type NodeAllocPagesFlags = (typeof NodeAllocPagesFlags)[keyof typeof NodeAllocPagesFlags]

/** libvirt's `remote_node_get_cpu_stats`. */
export interface NodeCpuStat {
  readonly field: string
  readonly value: bigint
}

export const nodeCpuStat: XdrType<NodeCpuStat> = /* @__PURE__ */ struct<NodeCpuStat>({
  field: text,
  value: uhyper,
})

/** libvirt's `remote_node_get_memory_stats`. */
export interface NodeMemoryStat {
  readonly field: string
  readonly value: bigint
}

export const nodeMemoryStat: XdrType<NodeMemoryStat> = /* @__PURE__ */ struct<NodeMemoryStat>({
  field: text,
  value: uhyper,
})

/** libvirt's `remote_node_get_info_ret`. */
export interface NodeGetInfoRet {
  /** Exactly 32. */
  readonly model: readonly number[]
  readonly memory: bigint
  readonly cpus: number
  readonly mhz: number
  readonly nodes: number
  readonly sockets: number
  readonly cores: number
  readonly threads: number
}

export const nodeGetInfoRet: XdrType<NodeGetInfoRet> = /* @__PURE__ */ struct<NodeGetInfoRet>({
  model: /* @__PURE__ */ array(char, 32),
  memory: uhyper,
  cpus: int,
  mhz: int,
  nodes: int,
  sockets: int,
  cores: int,
  threads: int,
})

/** Procedure 6: `REMOTE_PROC_NODE_GET_INFO`. */
export const nodeGetInfo: Procedure<undefined, NodeGetInfoRet> = {
  program: 0x20008086,
  version: 1,
  number: 6,
  name: 'REMOTE_PROC_NODE_GET_INFO',
  args: nothing,
  ret: nodeGetInfoRet,
}

/** libvirt's `remote_node_get_cells_free_memory_args`. */
export interface NodeGetCellsFreeMemoryArgs {
  readonly startCell: number
  readonly maxcells: number
}

export const nodeGetCellsFreeMemoryArgs: XdrType<NodeGetCellsFreeMemoryArgs> =
  /* @__PURE__ */ struct<NodeGetCellsFreeMemoryArgs>({
    startCell: int,
    maxcells: int,
  })

/** libvirt's `remote_node_get_cells_free_memory_ret`. */
export interface NodeGetCellsFreeMemoryRet {
  /** At most 1024. */
  readonly cells: readonly bigint[]
}

export const nodeGetCellsFreeMemoryRet: XdrType<NodeGetCellsFreeMemoryRet> =
  /* @__PURE__ */ struct<NodeGetCellsFreeMemoryRet>({
    cells: /* @__PURE__ */ list(uhyper, 1024),
  })

/** Procedure 101: `REMOTE_PROC_NODE_GET_CELLS_FREE_MEMORY`. */
export const nodeGetCellsFreeMemory: Procedure<NodeGetCellsFreeMemoryArgs, NodeGetCellsFreeMemoryRet> = {
  program: 0x20008086,
  version: 1,
  number: 101,
  name: 'REMOTE_PROC_NODE_GET_CELLS_FREE_MEMORY',
  args: nodeGetCellsFreeMemoryArgs,
  ret: nodeGetCellsFreeMemoryRet,
}

/** libvirt's `remote_node_get_free_memory_ret`. */
export interface NodeGetFreeMemoryRet {
  readonly freeMem: bigint
}

export const nodeGetFreeMemoryRet: XdrType<NodeGetFreeMemoryRet> =
  /* @__PURE__ */ struct<NodeGetFreeMemoryRet>({
    freeMem: uhyper,
  })

/** Procedure 102: `REMOTE_PROC_NODE_GET_FREE_MEMORY`. */
export const nodeGetFreeMemory: Procedure<undefined, NodeGetFreeMemoryRet> = {
  program: 0x20008086,
  version: 1,
  number: 102,
  name: 'REMOTE_PROC_NODE_GET_FREE_MEMORY',
  args: nothing,
  ret: nodeGetFreeMemoryRet,
}

/** libvirt's `remote_node_get_security_model_ret`. */
export interface NodeGetSecurityModelRet {
  /** At most 257. */
  readonly model: readonly number[]
  /** At most 257. */
  readonly doi: readonly number[]
}

export const nodeGetSecurityModelRet: XdrType<NodeGetSecurityModelRet> =
  /* @__PURE__ */ struct<NodeGetSecurityModelRet>({
    model: /* @__PURE__ */ list(char, 257),
    doi: /* @__PURE__ */ list(char, 257),
  })

/** Procedure 122: `REMOTE_PROC_NODE_GET_SECURITY_MODEL`. */
export const nodeGetSecurityModel: Procedure<undefined, NodeGetSecurityModelRet> = {
  program: 0x20008086,
  version: 1,
  number: 122,
  name: 'REMOTE_PROC_NODE_GET_SECURITY_MODEL',
  args: nothing,
  ret: nodeGetSecurityModelRet,
}

/** libvirt's `remote_node_get_cpu_stats_args`. */
export interface NodeGetCpuStatsArgs {
  readonly cpuNum: number
  readonly nparams: number
  readonly flags: number
}

export const nodeGetCpuStatsArgs: XdrType<NodeGetCpuStatsArgs> = /* @__PURE__ */ struct<NodeGetCpuStatsArgs>({
  cpuNum: int,
  nparams: int,
  flags: uint,
})

/** libvirt's `remote_node_get_cpu_stats_ret`. */
export interface NodeGetCpuStatsRet {
  /** At most 16. */
  readonly params: readonly NodeCpuStat[]
  readonly nparams: number
}

export const nodeGetCpuStatsRet: XdrType<NodeGetCpuStatsRet> = /* @__PURE__ */ struct<NodeGetCpuStatsRet>({
  params: /* @__PURE__ */ list(nodeCpuStat, 16),
  nparams: int,
})

/** Procedure 227: `REMOTE_PROC_NODE_GET_CPU_STATS`. */
export const nodeGetCpuStats: Procedure<NodeGetCpuStatsArgs, NodeGetCpuStatsRet> = {
  program: 0x20008086,
  version: 1,
  number: 227,
  name: 'REMOTE_PROC_NODE_GET_CPU_STATS',
  args: nodeGetCpuStatsArgs,
  ret: nodeGetCpuStatsRet,
}

/** libvirt's `remote_node_get_memory_stats_args`. */
export interface NodeGetMemoryStatsArgs {
  readonly nparams: number
  readonly cellNum: number
  readonly flags: number
}

export const nodeGetMemoryStatsArgs: XdrType<NodeGetMemoryStatsArgs> =
  /* @__PURE__ */ struct<NodeGetMemoryStatsArgs>({
    nparams: int,
    cellNum: int,
    flags: uint,
  })

/** libvirt's `remote_node_get_memory_stats_ret`. */
export interface NodeGetMemoryStatsRet {
  /** At most 16. */
  readonly params: readonly NodeMemoryStat[]
  readonly nparams: number
}

export const nodeGetMemoryStatsRet: XdrType<NodeGetMemoryStatsRet> =
  /* @__PURE__ */ struct<NodeGetMemoryStatsRet>({
    params: /* @__PURE__ */ list(nodeMemoryStat, 16),
    nparams: int,
  })

/** Procedure 228: `REMOTE_PROC_NODE_GET_MEMORY_STATS`. */
export const nodeGetMemoryStats: Procedure<NodeGetMemoryStatsArgs, NodeGetMemoryStatsRet> = {
  program: 0x20008086,
  version: 1,
  number: 228,
  name: 'REMOTE_PROC_NODE_GET_MEMORY_STATS',
  args: nodeGetMemoryStatsArgs,
  ret: nodeGetMemoryStatsRet,
}

/** libvirt's `remote_node_suspend_for_duration_args`. */
export interface NodeSuspendForDurationArgs {
  readonly target: number
  readonly duration: bigint
  readonly flags: number
}

export const nodeSuspendForDurationArgs: XdrType<NodeSuspendForDurationArgs> =
  /* @__PURE__ */ struct<NodeSuspendForDurationArgs>({
    target: uint,
    duration: uhyper,
    flags: uint,
  })

/** Procedure 250: `REMOTE_PROC_NODE_SUSPEND_FOR_DURATION`. */
export const nodeSuspendForDuration: Procedure<NodeSuspendForDurationArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 250,
  name: 'REMOTE_PROC_NODE_SUSPEND_FOR_DURATION',
  args: nodeSuspendForDurationArgs,
  ret: nothing,
}

/** libvirt's `remote_node_set_memory_parameters_args`. */
export interface NodeSetMemoryParametersArgs {
  /** At most 64. */
  readonly params: readonly TypedParam[]
  readonly flags: number
}

export const nodeSetMemoryParametersArgs: XdrType<NodeSetMemoryParametersArgs> =
  /* @__PURE__ */ struct<NodeSetMemoryParametersArgs>({
    params: /* @__PURE__ */ list(typedParam, 64),
    flags: uint,
  })

/** Procedure 288: `REMOTE_PROC_NODE_SET_MEMORY_PARAMETERS`. */
export const nodeSetMemoryParameters: Procedure<NodeSetMemoryParametersArgs, undefined> = {
  program: 0x20008086,
  version: 1,
  number: 288,
  name: 'REMOTE_PROC_NODE_SET_MEMORY_PARAMETERS',
  args: nodeSetMemoryParametersArgs,
  ret: nothing,
}

/** libvirt's `remote_node_get_memory_parameters_args`. */
export interface NodeGetMemoryParametersArgs {
  readonly nparams: number
  readonly flags: number
}

export const nodeGetMemoryParametersArgs: XdrType<NodeGetMemoryParametersArgs> =
  /* @__PURE__ */ struct<NodeGetMemoryParametersArgs>({
    nparams: int,
    flags: uint,
  })

/** libvirt's `remote_node_get_memory_parameters_ret`. */
export interface NodeGetMemoryParametersRet {
  /** At most 64. */
  readonly params: readonly TypedParam[]
  readonly nparams: number
}

export const nodeGetMemoryParametersRet: XdrType<NodeGetMemoryParametersRet> =
  /* @__PURE__ */ struct<NodeGetMemoryParametersRet>({
    params: /* @__PURE__ */ list(typedParam, 64),
    nparams: int,
  })

/** Procedure 289: `REMOTE_PROC_NODE_GET_MEMORY_PARAMETERS`. */
export const nodeGetMemoryParameters: Procedure<NodeGetMemoryParametersArgs, NodeGetMemoryParametersRet> = {
  program: 0x20008086,
  version: 1,
  number: 289,
  name: 'REMOTE_PROC_NODE_GET_MEMORY_PARAMETERS',
  args: nodeGetMemoryParametersArgs,
  ret: nodeGetMemoryParametersRet,
}

/** libvirt's `remote_node_get_cpu_map_args`. */
export interface NodeGetCpuMapArgs {
  readonly needMap: number
  readonly needOnline: number
  readonly flags: number
}

export const nodeGetCpuMapArgs: XdrType<NodeGetCpuMapArgs> = /* @__PURE__ */ struct<NodeGetCpuMapArgs>({
  needMap: int,
  needOnline: int,
  flags: uint,
})

/** libvirt's `remote_node_get_cpu_map_ret`. */
export interface NodeGetCpuMapRet {
  /** At most 2048 bytes. */
  readonly cpumap: Uint8Array
  readonly online: number
  readonly ret: number
}

export const nodeGetCpuMapRet: XdrType<NodeGetCpuMapRet> = /* @__PURE__ */ struct<NodeGetCpuMapRet>({
  cpumap: /* @__PURE__ */ bytes(2048),
  online: uint,
  ret: int,
})

/** Procedure 293: `REMOTE_PROC_NODE_GET_CPU_MAP`. */
export const nodeGetCpuMap: Procedure<NodeGetCpuMapArgs, NodeGetCpuMapRet> = {
  program: 0x20008086,
  version: 1,
  number: 293,
  name: 'REMOTE_PROC_NODE_GET_CPU_MAP',
  args: nodeGetCpuMapArgs,
  ret: nodeGetCpuMapRet,
}

/** libvirt's `remote_node_get_free_pages_args`. */
export interface NodeGetFreePagesArgs {
  /** At most 1024. */
  readonly pages: readonly number[]
  readonly startCell: number
  readonly cellCount: number
  readonly flags: number
}

export const nodeGetFreePagesArgs: XdrType<NodeGetFreePagesArgs> =
  /* @__PURE__ */ struct<NodeGetFreePagesArgs>({
    pages: /* @__PURE__ */ list(uint, 1024),
    startCell: int,
    cellCount: uint,
    flags: uint,
  })

/** libvirt's `remote_node_get_free_pages_ret`. */
export interface NodeGetFreePagesRet {
  /** At most 1024. */
  readonly counts: readonly bigint[]
}

export const nodeGetFreePagesRet: XdrType<NodeGetFreePagesRet> = /* @__PURE__ */ struct<NodeGetFreePagesRet>({
  counts: /* @__PURE__ */ list(uhyper, 1024),
})

/** Procedure 340: `REMOTE_PROC_NODE_GET_FREE_PAGES`. */
export const nodeGetFreePages: Procedure<NodeGetFreePagesArgs, NodeGetFreePagesRet> = {
  program: 0x20008086,
  version: 1,
  number: 340,
  name: 'REMOTE_PROC_NODE_GET_FREE_PAGES',
  args: nodeGetFreePagesArgs,
  ret: nodeGetFreePagesRet,
}

/** libvirt's `remote_node_alloc_pages_args`. */
export interface NodeAllocPagesArgs {
  /** At most 1024. */
  readonly pageSizes: readonly number[]
  /** At most 1024. */
  readonly pageCounts: readonly bigint[]
  readonly startCell: number
  readonly cellCount: number
  readonly flags: number
}

export const nodeAllocPagesArgs: XdrType<NodeAllocPagesArgs> = /* @__PURE__ */ struct<NodeAllocPagesArgs>({
  pageSizes: /* @__PURE__ */ list(uint, 1024),
  pageCounts: /* @__PURE__ */ list(uhyper, 1024),
  startCell: int,
  cellCount: uint,
  flags: uint,
})

/** libvirt's `remote_node_alloc_pages_ret`. */
export interface NodeAllocPagesRet {
  readonly ret: number
}

export const nodeAllocPagesRet: XdrType<NodeAllocPagesRet> = /* @__PURE__ */ struct<NodeAllocPagesRet>({
  ret: int,
})

/** Procedure 347: `REMOTE_PROC_NODE_ALLOC_PAGES`. */
export const nodeAllocPages: Procedure<NodeAllocPagesArgs, NodeAllocPagesRet> = {
  program: 0x20008086,
  version: 1,
  number: 347,
  name: 'REMOTE_PROC_NODE_ALLOC_PAGES',
  args: nodeAllocPagesArgs,
  ret: nodeAllocPagesRet,
}

/** libvirt's `remote_node_get_sev_info_args`. */
export interface NodeGetSevInfoArgs {
  readonly nparams: number
  readonly flags: number
}

export const nodeGetSevInfoArgs: XdrType<NodeGetSevInfoArgs> = /* @__PURE__ */ struct<NodeGetSevInfoArgs>({
  nparams: int,
  flags: uint,
})

/** libvirt's `remote_node_get_sev_info_ret`. */
export interface NodeGetSevInfoRet {
  /** At most 64. */
  readonly params: readonly TypedParam[]
  readonly nparams: number
}

export const nodeGetSevInfoRet: XdrType<NodeGetSevInfoRet> = /* @__PURE__ */ struct<NodeGetSevInfoRet>({
  params: /* @__PURE__ */ list(typedParam, 64),
  nparams: int,
})

/** Procedure 395: `REMOTE_PROC_NODE_GET_SEV_INFO`. */
export const nodeGetSevInfo: Procedure<NodeGetSevInfoArgs, NodeGetSevInfoRet> = {
  program: 0x20008086,
  version: 1,
  number: 395,
  name: 'REMOTE_PROC_NODE_GET_SEV_INFO',
  args: nodeGetSevInfoArgs,
  ret: nodeGetSevInfoRet,
}
