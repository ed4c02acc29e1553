import type { RpcError } from '@hostloop/rpc'
import { expect, test } from 'vitest'
// oxlint-disable-next-line eslint/no-restricted-imports -- the folder of the driver `test`, and no other package's
import { parseDomainXml } from '../src/drivers/test-driver/domain-xml.ts'

function xmlOf(devices: string, more = '<os><type>hvm</type></os>'): string {
  return `<domain type='test'><name>t</name><memory>1</memory>${more}<devices>${devices}</devices></domain>`
}

/** Without indentation. */
function devicesOf(xml: string): string[] {
  const [, devices = ''] = /<devices>([^]*)<\/devices>/.exec(parseDomainXml(xml).xml[1]) ?? []
  return devices.trim().split(/\s*\n\s*/)
}

function refused(xml: string): string {
  try {
    parseDomainXml(xml)
  } catch (error) {
    return (error as RpcError).message
  }
  return expect.fail('no error')
}

test('devices are in libvirt’s order, disks by bus and target, and unknown ones are left out', () => {
  const disk = (dev: string): string => `<disk type='file'><target dev='${dev}'/></disk>`
  const devices = `<memballoon model='virtio'/><zebra/>${['vdaa', 'vdb', 'vda'].map(disk).join('')}<emulator>/e</emulator>`
  const lines = devicesOf(xmlOf(devices))
  expect(lines.filter((line) => /emulator|target|balloon|zebra/.test(line))).toEqual([
    '<emulator>/e</emulator>',
    "<target dev='vda' bus='virtio'/>",
    "<target dev='vdb' bus='virtio'/>",
    "<target dev='vdaa' bus='virtio'/>",
    "<memballoon model='virtio'/>",
  ])
})

test('a CD can only be read', () => {
  const cd = `<disk type='file' device='cdrom'><target dev='sda' bus='scsi'/></disk>`
  expect(devicesOf(xmlOf(cd))).toContain('<readonly/>')
})

test('a serial port is a console, and the other way round', () => {
  const both = [
    "<serial type='pty'>",
    "<target port='0'/>",
    '</serial>',
    "<console type='pty'>",
    "<target type='serial' port='0'/>",
    '</console>',
  ]
  expect(devicesOf(xmlOf("<console type='pty'/>"))).toEqual(both)
  expect(devicesOf(xmlOf("<serial type='pty'/>"))).toEqual(both)
  expect(devicesOf(xmlOf("<console type='pty'/><serial type='pty'/>"))).toEqual(both)
  expect(devicesOf(xmlOf("<console type='pty'/>", '<os><type>xen</type></os>'))).toEqual(both.slice(3))
})

test('disks without a target, and two with the same one', () => {
  const disk = (path: string, target: string): string => `<disk><source file='${path}'/>${target}</disk>`
  const target = `<target dev='vda'/>`
  expect(refused(xmlOf(disk('/a', '')))).toBe('missing target information for device /a')
  expect(refused(xmlOf(disk('/a', target) + disk('/b', target)))).toBe(
    "XML error: target 'vda' duplicated for disk sources '/a' and '/b'",
  )
})

test.each([
  ['', { shutdown: false, reboot: true }],
  ['<on_poweroff>restart</on_poweroff><on_reboot>destroy</on_reboot>', { shutdown: true, reboot: false }],
  ['<on_poweroff>rename-restart</on_poweroff>', { shutdown: true, reboot: true }],
  ['<on_poweroff>preserve</on_poweroff><on_reboot>preserve</on_reboot>', { shutdown: false, reboot: false }],
])('what happens at its end: %s', (actions, runsAfter) => {
  expect(parseDomainXml(xmlOf('', `<os><type>hvm</type></os>${actions}`))).toMatchObject({ runsAfter })
})

test('ends that there aren’t', () => {
  const os = '<os><type>hvm</type></os>'
  expect(refused(xmlOf('', `${os}<on_reboot>zebra</on_reboot>`))).toBe(
    'unsupported configuration: unknown on_reboot action: zebra',
  )
  expect(refused(xmlOf('', `${os}<on_poweroff>coredump-destroy</on_poweroff>`))).toBe(
    "unsupported configuration: Lifecycle event 'poweroff' doesn't support 'coredump-destroy' action",
  )
  expect(refused(xmlOf('', `<title>a\nb</title>${os}`))).toBe(
    "XML error: Domain title can't contain newlines",
  )
})
