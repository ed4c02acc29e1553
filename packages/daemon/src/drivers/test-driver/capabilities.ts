interface Cell {
  readonly memoryKib: number
  /** The small pages are all that there are any of. */
  readonly pageKib: number
}

/** The NUMA cells, with eight CPUs each. */
export const CELLS: readonly Cell[] = [
  { memoryKib: 2097152, pageKib: 4 },
  { memoryKib: 4194304, pageKib: 8 },
]

const CPUS_OF_CELL = 8
const PAGE_SIZES = [4, 8, 2048, 1048576]
const LARGE_PAGES = [2048, 1048576]

export const CAPABILITIES: string = `<capabilities>

  <host>
    <cpu>
      <arch>i686</arch>
      <features>
        <pae/>
        <nonpae/>
      </features>
${PAGE_SIZES.map((size) => `      <pages unit='KiB' size='${size}'/>`).join('\n')}
    </cpu>
    <power_management/>
    <iommu support='no'/>
    <topology>
      <cells num='${CELLS.length}'>
${CELLS.map((cell, id) => cellXml(cell, id)).join('\n')}
      </cells>
    </topology>
    <secmodel>
      <model>testSecurity</model>
      <doi></doi>
    </secmodel>
  </host>

${guestXml('hvm')}

${guestXml('xen')}

</capabilities>
`

function cellXml({ memoryKib, pageKib }: Cell, id: number): string {
  const cpus = Array.from({ length: CPUS_OF_CELL }, (_none, core) => {
    const cpu = id * CPUS_OF_CELL + core
    return `            <cpu id='${cpu}' socket_id='${id}' die_id='0' core_id='${core}' siblings='${cpu}'/>`
  })
  const large = LARGE_PAGES.map((size) => `          <pages unit='KiB' size='${size}'>0</pages>`)
  return `        <cell id='${id}'>
          <memory unit='KiB'>${memoryKib}</memory>
          <pages unit='KiB' size='${pageKib}'>${memoryKib / pageKib}</pages>
${large.join('\n')}
          <cpus num='${CPUS_OF_CELL}'>
${cpus.join('\n')}
          </cpus>
        </cell>`
}

function guestXml(osType: string): string {
  return `  <guest>
    <os_type>${osType}</os_type>
    <arch name='i686'>
      <wordsize>32</wordsize>
      <emulator>/usr/bin/test-hv</emulator>
      <domain type='test'/>
    </arch>
    <features>
      <pae/>
      <nonpae/>
    </features>
  </guest>`
}
