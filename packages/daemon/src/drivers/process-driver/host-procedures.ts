import {
  connectGetCapabilities,
  connectGetMaxVcpus,
  connectGetType,
  connectGetVersion,
} from '@hostloop/protocol/connect'
import { nodeGetFreeMemory, nodeGetInfo } from '@hostloop/protocol/node'
import { freemem } from 'node:os'
import { HOST } from './host-facts.ts'
import type { OnLoop } from './on-loop.ts'

const MODEL_LENGTH = 32

const CAPABILITIES = `<capabilities>

  <host>
    <cpu>
      <arch>${HOST.architecture}</arch>
    </cpu>
  </host>

  <guest>
    <os_type>exe</os_type>
    <arch name='${HOST.architecture}'>
      <domain type='process'/>
    </arch>
  </guest>

</capabilities>
`

/** The machine that the processes run on. */
export function addHostProcedures(add: OnLoop): void {
  const { architecture, memoryKib, cpus, mhz, kernelVersion } = HOST
  const model = Array.from({ length: MODEL_LENGTH }, (_none, at) =>
    at < MODEL_LENGTH - 1 ? architecture.charCodeAt(at) || 0 : 0,
  )
  add(connectGetType, () => ({ type: 'PROCESS' }))
  // As libvirt's containers have it, the kernel is the hypervisor.
  add(connectGetVersion, () => ({ hvVer: kernelVersion }))
  add(connectGetMaxVcpus, () => ({ maxVcpus: cpus }))
  add(connectGetCapabilities, () => ({ capabilities: CAPABILITIES }))
  add(nodeGetInfo, () => ({
    model,
    memory: memoryKib,
    cpus,
    mhz,
    nodes: 1,
    sockets: 1,
    cores: cpus,
    threads: 1,
  }))
  add(nodeGetFreeMemory, () => ({ freeMem: BigInt(freemem()) }))
}
