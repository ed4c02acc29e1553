import type { DomainDefinition } from './domain-xml.ts'
import { parseUuid } from '../domains/uuid.ts'

/** What there is on the host of `test:///default`, in libvirt's own words. */

export const TEST_DOMAIN: DomainDefinition = {
  name: 'test',
  uuid: uuid('6695eb01-f6a4-8304-79aa-97f2502e193f'),
  title: undefined,
  description: undefined,
  maxMemoryKib: 8388608n,
  memoryKib: 2097152n,
  maxVcpus: 2,
  vcpus: 2,
  runsAfter: { shutdown: false, reboot: true },
  xml: [
    `<domain type='test'`,
    `>
  <name>test</name>
  <uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>
  <memory unit='KiB'>8388608</memory>
  <currentMemory unit='KiB'>2097152</currentMemory>
  <vcpu placement='static'>2</vcpu>
  <os>
    <type arch='i686'>hvm</type>
    <boot dev='hd'/>
  </os>
  <clock offset='utc'/>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guest/diskimage1'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
    </disk>
    <interface type='network'>
      <mac address='aa:bb:cc:dd:ee:ff'/>
      <source network='default'/>
      <target dev='testnet0'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>
    </interface>
    <memballoon model='virtio'>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>
    </memballoon>
  </devices>
</domain>
`,
  ],
}

export const NETWORK: {
  readonly name: string
  readonly uuid: Uint8Array
  readonly bridge: string
  readonly xml: string
} = {
  name: 'default',
  uuid: uuid('dd8fe884-6c02-601e-7551-cca97df1c5df'),
  bridge: 'virbr0',
  xml: `<network>
  <name>default</name>
  <uuid>dd8fe884-6c02-601e-7551-cca97df1c5df</uuid>
  <forward mode='nat'/>
  <bridge name='virbr0' stp='on' delay='0'/>
  <ip address='192.168.122.1' netmask='255.255.255.0'>
    <dhcp>
      <range start='192.168.122.2' end='192.168.122.254'/>
    </dhcp>
  </ip>
</network>
`,
}

export const STORAGE_POOL: {
  readonly name: string
  readonly uuid: Uint8Array
  readonly capacity: bigint
  readonly xml: string
} = {
  name: 'default-pool',
  uuid: uuid('dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566'),
  capacity: 107374182400n,
  xml: `<pool type='dir'>
  <name>default-pool</name>
  <uuid>dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566</uuid>
  <capacity unit='bytes'>107374182400</capacity>
  <allocation unit='bytes'>0</allocation>
  <available unit='bytes'>107374182400</available>
  <source>
  </source>
  <target>
    <path>/default-pool</path>
  </target>
</pool>
`,
}

export const INTERFACE: { readonly name: string; readonly mac: string; readonly xml: string } = {
  name: 'eth1',
  mac: 'aa:bb:cc:dd:ee:ff',
  xml: `<interface type='ethernet' name='eth1'>
  <start mode='onboot'/>
  <mtu size='1492'/>
  <protocol family='ipv4'>
    <ip address='192.168.0.5' prefix='24'/>
    <route gateway='192.168.0.1'/>
  </protocol>
  <mac address='aa:bb:cc:dd:ee:ff'/>
</interface>
`,
}

export interface NodeDevice {
  readonly name: string
  readonly parent: string | null
  readonly capability: string
  /** The flags of `virConnectListAllNodeDevices` that ask for it. */
  readonly flags: number
  readonly xml: string
}

/** SCSI hosts, those on a fibre channel, and those that can have virtual ports: VIR_CONNECT_LIST_NODE_DEVICES_CAP_… */
const SCSI_HOST = 32
const FC_HOST = 512
const VPORTS = 1024

export const NODE_DEVICES: readonly NodeDevice[] = [
  {
    name: 'computer',
    parent: null,
    capability: 'system',
    flags: 1,
    xml: `<device>
  <name>computer</name>
  <capability type='system'>
    <hardware>
      <vendor>Libvirt</vendor>
      <version>Test driver</version>
      <serial>123456</serial>
      <uuid>11111111-2222-3333-4444-555555555555</uuid>
    </hardware>
    <firmware>
      <vendor>Libvirt</vendor>
      <version>Test Driver</version>
      <release_date>01/22/2007</release_date>
    </firmware>
  </capability>
</device>
`,
  },
  scsiHost(2, { parent: 'computer', id: 1, wwn: '56785678', fabric: '87658765', hasPorts: true }),
  scsiHost(11, { parent: 'scsi_host1', id: 10, wwn: '34563456', fabric: '43214321', hasPorts: false }),
  scsiHost(1, { parent: 'computer', id: 0, wwn: '12341234', fabric: '43214321', hasPorts: true }),
]

interface ScsiHost {
  readonly parent: string
  readonly id: number
  readonly wwn: string
  readonly fabric: string
  readonly hasPorts: boolean
}

function scsiHost(number: number, { parent, id, wwn, fabric, hasPorts }: ScsiHost): NodeDevice {
  const ports = `
    <capability type='vport_ops'>
      <max_vports>0</max_vports>
      <vports>0</vports>
    </capability>`
  return {
    name: `scsi_host${number}`,
    parent,
    capability: 'scsi_host',
    flags: SCSI_HOST | FC_HOST | (hasPorts ? VPORTS : 0),
    xml: `<device>
  <name>scsi_host${number}</name>
  <parent>${parent}</parent>
  <capability type='scsi_host'>
    <host>${number}</host>
    <unique_id>${id}</unique_id>
    <capability type='fc_host'>
      <wwnn>20000000${wwn}</wwnn>
      <wwpn>10000000${wwn}</wwpn>
      <fabric_wwn>20000000${fabric}</fabric_wwn>
    </capability>${hasPorts ? ports : ''}
  </capability>
</device>
`,
  }
}

function uuid(text: string): Uint8Array {
  return parseUuid(text)!
}
