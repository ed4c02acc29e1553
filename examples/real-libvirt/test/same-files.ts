/** Some uuid, so that all commands name the same. */
const UUID = '4dea22b3-1d52-d8f3-2516-782e98ab3f'

/** Files that commands name. */
export const FILES: Readonly<Record<string, string>> = {
  'guest.xml': `<domain type='test'>
  <name>guest</name>
  <uuid>${UUID}a0</uuid>
  <title>A guest</title>
  <description>of the test driver</description>
  <memory unit='MiB'>1024</memory>
  <currentMemory unit='MiB'>512</currentMemory>
  <vcpu current='1'>2</vcpu>
  <os><type arch='i686'>hvm</type></os>
  <features><acpi/></features>
  <clock offset='localtime'/>
  <on_poweroff>restart</on_poweroff>
  <on_reboot>preserve</on_reboot>
  <devices>
    <console type='pty'/>
    <interface type='network'><mac address='52:54:00:aa:bb:cc'/><source network='default'/></interface>
    <disk type='file'><source file='/images/data.img'/><target dev='vdb'/></disk>
    <disk type='file' device='disk'><source file='/images/guest.img'/><target dev='vda'/></disk>
    <memballoon model='virtio'/>
    <emulator>/usr/bin/test-hv</emulator>
    <unknown/>
  </devices>
</domain>`,
  'serials.xml': domain({
    name: 'serials',
    uuid: `${UUID}a1`,
    devices: `<serial type='file'><source path='/log'/><target port='3'/></serial><serial type='pty'/>`,
  }),
  'consoles.xml': domain({
    name: 'consoles',
    uuid: `${UUID}a2`,
    devices: `<console type='pty'/><serial type='file'><source path='/log'/></serial>`,
  }),
  'xen.xml': domain({
    name: 'xen',
    uuid: `${UUID}a3`,
    os: '<os><type>xen</type></os>',
    devices: `<console type='pty'/>`,
  }),
  'small.xml': domain({ name: 'small', uuid: `${UUID}b0` }),
  'larger.xml': domain({ name: 'small', uuid: `${UUID}b0`, memory: '<memory>2048</memory>' }),
  'of-test.xml': domain({ name: 'test', uuid: '6695eb01-f6a4-8304-79aa-97f2502e193f' }),
  'same-uuid.xml': domain({ name: 'impostor', uuid: '6695eb01-f6a4-8304-79aa-97f2502e193f' }),
  'same-name.xml': domain({ name: 'test', uuid: `${UUID}b1` }),
  'marker.xml': domain({ name: 'marker', uuid: `${UUID}b2` }),
  'network.xml': '<network><name>lab</name></network>',
  'no-type.xml': domain({}).replace(" type='test'", ''),
  'bad-type.xml': domain({}).replace("'test'", "'zebra'"),
  'kvm.xml': domain({ uuid: `${UUID}b3` }).replace("'test'", "'kvm'"),
  'no-name.xml': domain({}).replace('<name>it</name>', ''),
  'empty-name.xml': domain({ name: '' }),
  'slash.xml': domain({ name: 'a/b' }),
  'long-title.xml': domain({ os: '<title>of two\nlines</title><os><type>hvm</type></os>' }),
  'bad-uuid.xml': domain({ uuid: '123' }),
  'no-memory.xml': domain({ memory: '' }),
  'bad-memory.xml': domain({ memory: '<memory>much</memory>' }),
  'bad-unit.xml': domain({ memory: `<memory unit='elephants'>1</memory>` }),
  'no-vcpu.xml': domain({ memory: `<memory>1024</memory><vcpu>0</vcpu>` }),
  'bad-vcpu.xml': domain({ memory: `<memory>1024</memory><vcpu current='3'>2</vcpu>` }),
  'no-os.xml': domain({ os: '' }),
  'bad-os.xml': domain({ os: '<os><type>zebra</type></os>' }),
  'bad-arch.xml': domain({ os: `<os><type arch='zebra'>hvm</type></os>` }),
  'bad-action.xml': domain({ os: '<os><type>hvm</type></os><on_reboot>zebra</on_reboot>' }),
  'coredump.xml': domain({ os: '<os><type>hvm</type></os><on_poweroff>coredump-destroy</on_poweroff>' }),
  'no-target.xml': domain({ devices: `<disk type='file'><source file='/a'/></disk>` }),
  'twins.xml': domain({
    devices: ['/a', '/b'].map((path) => `<disk><source file='${path}'/><target dev='vda'/></disk>`).join(''),
  }),
  // No XML at all.
  'empty.xml': '',
  'text.xml': 'no XML at all',
  'unclosed.xml': `<domain type='test'><name>it</name>`,
  'crossed.xml': `<domain type='test'><name>it</domain></name>`,
  'entity.xml': `<domain type='test'><name>&nope;</name></domain>`,
  'two.xml': `<domain type='test'/><domain type='test'/>`,
  // What only libvirt fills in.
  'controllers.xml': domain({
    name: 'controllers',
    uuid: `${UUID}c0`,
    devices: `<disk type='file' device='cdrom'><source file='/a.iso'/><target dev='hda'/></disk>`,
  }),
}

interface Parts {
  readonly name?: string
  readonly uuid?: string
  readonly memory?: string
  readonly os?: string
  readonly devices?: string
}

function domain({ name = 'it', uuid, memory, os, devices = '' }: Parts): string {
  return [
    `<domain type='test'><name>${name}</name>`,
    uuid === undefined ? '' : `<uuid>${uuid}</uuid>`,
    memory ?? '<memory>1024</memory>',
    os ?? '<os><type>hvm</type></os>',
    `<devices>${devices}</devices></domain>`,
  ].join('')
}
