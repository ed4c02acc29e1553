import { nodeGetCpuStats, nodeGetFreeMemory, nodeGetInfo, nodeGetMemoryStats } from '@hostloop/protocol/node'
import { testMethods, exchange, method } from './objects-world.ts'
import { Node } from '../src/node.ts'

const does = method(Node)
const numbers = { memory: 2n ** 40n, cpus: 16, mhz: 1400, nodes: 2, sockets: 3, cores: 4, threads: 5 }
const info = {
  memoryKiB: 2n ** 40n,
  cpus: 16,
  mhz: 1400,
  numaCells: 2,
  socketsPerCell: 3,
  coresPerSocket: 4,
  threadsPerCore: 5,
}

/** As C has it: padded with zeros, and of signed characters. */
function model(text: string): number[] {
  const bytes = [...new TextEncoder().encode(text)].map((byte) => (byte > 127 ? byte - 256 : byte))
  return [...bytes, ...Array.from({ length: 32 - bytes.length }, () => 0)]
}

testMethods([
  does(
    'info',
    (node, o) => node.info(o),
    exchange(nodeGetInfo, undefined, { model: model('x86_64'), ...numbers }),
    {
      model: 'x86_64',
      ...info,
    },
  ),
  does(
    'info, with a model that takes all of its place',
    (node, o) => node.info(o),
    exchange(nodeGetInfo, undefined, { model: model('é'.repeat(16)), ...numbers }),
    { model: 'é'.repeat(16), ...info },
  ),
  does(
    'freeMemory',
    (node, o) => node.freeMemory(o),
    exchange(nodeGetFreeMemory, undefined, { freeMem: 2n ** 63n }),
    2n ** 63n,
  ),
  does(
    'cpuStats',
    (node, o) => node.cpuStats(o),
    [
      exchange(nodeGetCpuStats, { cpuNum: -1, nparams: 0, flags: 0 }, { params: [], nparams: 2 }),
      exchange(
        nodeGetCpuStats,
        { cpuNum: -1, nparams: 2, flags: 0 },
        {
          params: [
            { field: 'kernel', value: 2n ** 63n },
            { field: 'idle', value: 7n },
          ],
          nparams: 2,
        },
      ),
    ],
    { kernel: 2n ** 63n, idle: 7n },
  ),
  does(
    'cpuStats, of the first',
    (node, o) => node.cpuStats({ cpu: 0, ...o }),
    [
      exchange(nodeGetCpuStats, { cpuNum: 0, nparams: 0, flags: 0 }, { params: [], nparams: 1 }),
      exchange(
        nodeGetCpuStats,
        { cpuNum: 0, nparams: 1, flags: 0 },
        { params: [{ field: 'user', value: 1n }], nparams: 1 },
      ),
    ],
    { user: 1n },
  ),
  does(
    'memoryStats',
    (node, o) => node.memoryStats(o),
    [
      exchange(nodeGetMemoryStats, { nparams: 0, cellNum: -1, flags: 0 }, { params: [], nparams: 1 }),
      exchange(
        nodeGetMemoryStats,
        { nparams: 1, cellNum: -1, flags: 0 },
        { params: [{ field: 'free', value: 5n }], nparams: 1 },
      ),
    ],
    { free: 5n },
  ),
  does(
    'memoryStats, of a cell',
    (node, o) => node.memoryStats({ cell: 1, ...o }),
    [
      exchange(nodeGetMemoryStats, { nparams: 0, cellNum: 1, flags: 0 }, { params: [], nparams: 0 }),
      exchange(nodeGetMemoryStats, { nparams: 0, cellNum: 1, flags: 0 }, { params: [], nparams: 0 }),
    ],
    {},
  ),
])
