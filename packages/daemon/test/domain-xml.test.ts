import fc from 'fast-check'
import type { RpcError } from '@hostloop/rpc'
import { describe, expect, test } from 'vitest'
import { parseDomainXml } from '../src/drivers/test-driver/domain-xml.ts'

const UUID = '11111111-2222-3333-4444-555555555555'

test('what libvirt fills in', () => {
  const xml = `<domain type='test'><name>t</name><uuid>${UUID}</uuid><memory>1048576</memory><os><type>hvm</type></os></domain>`
  const definition = parseDomainXml(xml)
  expect(definition).toMatchObject({ name: 't', maxMemoryKib: 1048576n, memoryKib: 1048576n, vcpus: 1 })
  expect(definition.xml.join('')).toBe(`<domain type='test'>
  <name>t</name>
  <uuid>${UUID}</uuid>
  <memory unit='KiB'>1048576</memory>
  <currentMemory unit='KiB'>1048576</currentMemory>
  <vcpu placement='static'>1</vcpu>
  <os>
    <type arch='i686'>hvm</type>
    <boot dev='hd'/>
  </os>
  <clock offset='utc'/>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <devices>
  </devices>
</domain>
`)
})

test('what is given stays, in libvirt’s order and form', () => {
  const definition = parseDomainXml(`<?xml version="1.0"?>
<!-- comment -->
<domain type="kvm">
 <devices><disk type='file'><source file='/x&amp;y'/><target dev="vda"/></disk>
 <interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/></interface></devices>
 <name>t3</name><uuid>${UUID.toUpperCase().replaceAll('-', '')}</uuid>
 <title>My title</title><description>some &lt;desc&gt;</description>
 <on_crash>preserve</on_crash><clock offset='localtime'/>
 <memory unit='GiB'>2</memory><currentMemory unit='MB'>500</currentMemory><vcpu current='2'>4</vcpu>
 <os><boot dev='cdrom'/><type arch='x86_64' machine='x'>hvm</type></os>
 <features><acpi/><pae/></features>
 <metadata><a:b xmlns:a='urn:x'>z</a:b></metadata>
</domain>`)
  expect(definition).toMatchObject({
    title: 'My title',
    description: 'some <desc>',
    maxMemoryKib: 2097152n,
    memoryKib: 488282n,
    maxVcpus: 4,
    vcpus: 2,
  })
  expect(definition.xml.join(" id='7'")).toBe(`<domain type='kvm' id='7'>
  <name>t3</name>
  <uuid>${UUID}</uuid>
  <title>My title</title>
  <description>some &lt;desc&gt;</description>
  <metadata>
    <a:b xmlns:a="urn:x">z</a:b>
  </metadata>
  <memory unit='KiB'>2097152</memory>
  <currentMemory unit='KiB'>488282</currentMemory>
  <vcpu placement='static' current='2'>4</vcpu>
  <os>
    <type arch='x86_64' machine='x'>hvm</type>
    <boot dev='cdrom'/>
  </os>
  <features>
    <acpi/>
    <pae/>
  </features>
  <clock offset='localtime'/>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>preserve</on_crash>
  <devices>
    <disk type='file' device='disk'>
      <source file='/x&amp;y'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <interface type='network'>
      <mac address='52:54:00:00:00:01'/>
      <source network='default'/>
      <target dev='testnet0'/>
    </interface>
  </devices>
</domain>
`)
})

test('a uuid and a MAC address are made up where there are none', () => {
  const xml = `<domain type='test'><name>t</name><memory>1</memory><os><type>hvm</type></os><devices><interface type='user'/></devices></domain>`
  const [first, second] = [parseDomainXml(xml), parseDomainXml(xml)]
  expect(first.uuid).not.toEqual(second.uuid)
  expect(first.xml[1]).toMatch(/<mac address='52:54:00(:[0-9a-f]{2}){3}'\/>\n {6}<target dev='testnet0'\/>/)
})

const head = "<domain type='test'><name>b</name>"
const tail = '<os><type>hvm</type></os></domain>'

describe('libvirt’s words for what is wrong', () => {
  test.each([
    ['', 35, '(domain_definition):1: Document is empty'],
    ["<network type='test'/>", 27, "XML error: expecting root element of 'domain', not 'network'"],
    ['<domain><name>b</name></domain>', 1, 'internal error: missing domain type attribute'],
    [`<domain type='nope'>`.concat(tail), 67, 'unsupported configuration: invalid domain type nope'],
    [`<domain type='test'><memory>1</memory>${tail}`, 21, 'missing name information'],
    [`<domain type='test'><name></name><memory>1</memory>${tail}`, 21, 'missing name information'],
    [
      `<domain type='test'><name>a/b</name><memory>1</memory>${tail}`,
      27,
      "XML error: name a/b cannot contain '/'",
    ],
    [
      `${head}${tail}`,
      27,
      'XML error: Memory size must be specified via <memory> or in the <numa> configuration',
    ],
    [
      `${head}<memory>abc</memory>${tail}`,
      27,
      "XML error: Invalid value 'abc' for element or attribute './memory[1]'",
    ],
    [`${head}<memory unit='foo'>1</memory>${tail}`, 8, "invalid argument: unknown suffix 'foo'"],
    [`${head}<memory>1</memory></domain>`, 27, 'XML error: an os <type> must be specified'],
    [`${head}<uuid>zz</uuid><memory>1</memory>${tail}`, 1, 'internal error: malformed uuid element'],
    [
      `${head}<memory>1</memory><vcpu>0</vcpu>${tail}`,
      1,
      'internal error: CPU IDs in <numa> exceed the <vcpu> count',
    ],
    [
      `${head}<memory>1</memory><vcpu>a</vcpu>${tail}`,
      27,
      'XML error: maximum vcpus count must be an integer',
    ],
    [
      `${head}<memory>1</memory><os><type>foo</type></os></domain>`,
      67,
      "unsupported configuration: unknown OS type 'foo'",
    ],
    [
      `${head}<memory>1</memory><os><type arch='zz'>hvm</type></os></domain>`,
      67,
      'unsupported configuration: Unknown architecture zz',
    ],
  ])('%s', (xml, code, message) => {
    const error = thrown(xml)
    expect([error.details.code, error.message]).toEqual([code, message])
  })

  test.each([
    '<domain',
    '<a></b>',
    '<domain/><domain/>',
    'text',
    '<domain type=test/>',
    '<domain>&nope;</domain>',
  ])('no XML: %s', (xml) => {
    const error = thrown(xml)
    expect(error.details.code).toBe(35)
    expect(error.message).toMatch(/^\(domain_definition\):\d+: \S/)
  })
})

test('deep XML, and entities that grow', () => {
  const deep = `${head}<memory>1</memory><metadata>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</metadata>${tail}`
  expect(thrown(deep).message).toContain('depth')
  const lol = `<!DOCTYPE d [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>${head}<title>&b;</title><memory>1</memory>${tail}`
  expect(thrown(lol).details.code).toBe(35)
})

test('any text gives a definition or an error of libvirt', () => {
  const good = `${head}<memory>1</memory><devices><disk><target dev='sda'/></disk></devices>${tail}`
  const broken = fc
    .tuple(
      fc.nat(good.length),
      fc.nat(8),
      fc.string({ maxLength: 6, unit: fc.constantFrom('<', '>', '&', "'", '"', '/', ' ', '=', 'a') }),
    )
    .map(([at, length, text]) => good.slice(0, at) + text + good.slice(at + length))
  fc.assert(
    fc.property(broken, (xml) => {
      try {
        parseDomainXml(xml)
      } catch (error) {
        expect((error as RpcError).code, xml).toBe('REMOTE_ERROR')
      }
    }),
    { seed: 1, numRuns: 3000 },
  )
})

function thrown(xml: string): RpcError {
  try {
    parseDomainXml(xml)
  } catch (error) {
    return error as RpcError
  }
  return expect.fail('no error')
}
