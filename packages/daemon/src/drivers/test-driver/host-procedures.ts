import {
  connectGetCapabilities,
  connectGetMaxVcpus,
  connectGetSysinfo,
  connectGetType,
  connectGetVersion,
} from '@hostloop/protocol/connect'
import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import {
  nodeGetCellsFreeMemory,
  nodeGetCpuMap,
  nodeGetFreeMemory,
  nodeGetInfo,
  nodeGetSecurityModel,
} from '@hostloop/protocol/node'
import { libvirtError } from '../../libvirt-error.ts'
import { cString } from './c-string.ts'
import { CAPABILITIES, CELLS } from './capabilities.ts'
import type { OnLoop } from './on-loop.ts'

const MODEL_LENGTH = 32
const CPUS = 16
const MEMORY_KIB = 3145728n
/** CPUs 0, 2 and 4 of 8. */
const CPU_MAP = { cpumap: Uint8Array.of(0b10101), online: 3, ret: 8 }

const SYSINFO = `<sysinfo type='smbios'>
  <bios>
    <entry name='vendor'>LENOVO</entry>
    <entry name='version'>G4ETA1WW (2.61 )</entry>
    <entry name='date'>05/07/2014</entry>
    <entry name='release'>2.61</entry>
  </bios>
</sysinfo>
`

/** The host itself: the same numbers as libvirt's. */
export function addHostProcedures(add: OnLoop): void {
  const model = [...cString('i686'), ...Array.from({ length: MODEL_LENGTH }, () => 0)].slice(0, MODEL_LENGTH)
  add(connectGetType, () => ({ type: 'TEST' }))
  add(connectGetVersion, () => ({ hvVer: 2n }))
  add(connectGetMaxVcpus, () => ({ maxVcpus: 32 }))
  add(connectGetCapabilities, () => ({ capabilities: CAPABILITIES }))
  add(connectGetSysinfo, () => ({ sysinfo: SYSINFO }))
  add(nodeGetInfo, () => ({
    model,
    memory: MEMORY_KIB,
    cpus: CPUS,
    mhz: 1400,
    nodes: CELLS.length,
    sockets: 2,
    cores: 2,
    threads: 2,
  }))
  add(nodeGetSecurityModel, () => ({ model: cString('testSecurity'), doi: cString('') }))
  add(nodeGetFreeMemory, () => ({ freeMem: MEMORY_KIB }))
  add(nodeGetCellsFreeMemory, ({ startCell, maxcells }) => {
    if (startCell < 0 || startCell >= CELLS.length)
      throw libvirtError(ErrorNumber.invalidArg, ErrorDomain.test, 'Range exceeds available cells')
    const cells = CELLS.slice(startCell, startCell + maxcells)
    return { cells: cells.map(({ memoryKib }) => BigInt(memoryKib)) }
  })
  add(nodeGetCpuMap, () => CPU_MAP)
}
