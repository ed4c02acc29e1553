import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseProcessXml } from '../src/drivers/process-driver/process-xml.ts'
import { processWorld, processXml } from './process-driver-world.ts'

const UUID = '6695eb01-f6a4-8304-79aa-97f2502e193f'

/** What the driver says to such a domain. */
function refusal(inner: string, type = "type='process'"): string {
  try {
    parseProcessXml(`<domain ${type}>${inner}</domain>`)
  } catch (error) {
    return (error as Error).message
  }
  return 'taken'
}

const COMMAND = '<command><arg>true</arg></command>'

test('all that a domain may have', () => {
  const xml = `<domain type='process' id='7'>
  <!-- of no interest -->
  <name>a &amp; b</name>
  <uuid>${UUID}</uuid>
  <memory unit='MiB'>2</memory>
  <vcpu placement='static'>4</vcpu>
  <os><type>exe</type></os>
  <command><arg>sh</arg><arg>-c</arg><arg> echo "&lt;$X&gt;"
  </arg><arg/></command>
  <environment><variable name='X'>1</variable><variable name='Y'/><variable name='X'>it's 2</variable></environment>
  <directory>/srv</directory>
</domain>`
  const definition = parseProcessXml(xml)
  expect(definition).toMatchObject({
    name: 'a & b',
    uuid: Uint8Array.from(Buffer.from(UUID.replaceAll('-', ''), 'hex')),
    memoryKib: 2048n,
    vcpus: 4,
    command: ['sh', '-c', ' echo "<$X>"\n  ', ''],
    environment: [
      ['X', "it's 2"],
      ['Y', ''],
    ],
    directory: '/srv',
  })
  expect(definition.xml.join(" id='3'")).toBe(`<domain type='process' id='3'>
  <name>a &amp; b</name>
  <uuid>${UUID}</uuid>
  <memory unit='KiB'>2048</memory>
  <vcpu>4</vcpu>
  <command>
    <arg>sh</arg>
    <arg>-c</arg>
    <arg> echo &quot;&lt;$X&gt;&quot;
  </arg>
    <arg></arg>
  </command>
  <environment>
    <variable name='X'>it&apos;s 2</variable>
    <variable name='Y'></variable>
  </environment>
  <directory>/srv</directory>
</domain>
`)
})

test('what is written out is read as the same', () => {
  // What XML 1.0 can hold.
  const text = fc
    .string({ unit: 'grapheme' })
    .map((so) => so.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/gu, ''))
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), text, (args, value) => {
      const command = ['program', ...args]
      const environment = [['NAME', value] as const]
      const arg = (so: string): string =>
        `<arg>${so.replaceAll(/[&<>\r]/g, (each) => `&#${each.charCodeAt(0)};`)}</arg>`
      const variable = arg(value).replace('<arg>', "<variable name='NAME'>").replace('</arg>', '</variable>')
      const inner = `<command>${command.map(arg).join('')}</command><environment>${variable}</environment>`
      const first = parseProcessXml(`<domain type='process'><name>n</name>${inner}</domain>`)
      expect(first).toMatchObject({ command, environment })
      expect(parseProcessXml(first.xml.join(''))).toEqual(first)
    }),
    { examples: [[['\uFFFD\u2028\u0085', '\r\n', ']]>'], '\t\'"']] },
  )
})

describe('what is refused', () => {
  test.each([
    ['', 'missing name information'],
    ['<name></name>', 'missing name information'],
    ['<name>a/b</name>', "XML error: name a/b cannot contain '/' or a line's end"],
    [
      '<name>n</name>',
      'XML error: <command> must have the program as its first <arg>, and its arguments in others',
    ],
    [
      '<name>n</name><command><arg/></command>',
      'XML error: <command> must have the program as its first <arg>, and its arguments in others',
    ],
    [`<name>n</name><uuid>1</uuid>${COMMAND}`, "XML error: malformed uuid '1'"],
    [`<name>n</name><vcpu>0</vcpu>${COMMAND}`, "XML error: vcpu must be a number of CPUs, not '0'"],
    [
      `<name>n</name><directory>srv</directory>${COMMAND}`,
      "XML error: <directory> must be an absolute path, not 'srv'",
    ],
    [
      `<name>n</name><environment><variable name='A=B'/></environment>${COMMAND}`,
      "XML error: <variable> must have a name without '=' and blanks, not 'A=B'",
    ],
    [
      `<name>n</name><environment><variable/></environment>${COMMAND}`,
      "XML error: <variable> must have a name without '=' and blanks, not ''",
    ],
    [`<name>n</name>${COMMAND}`, 'taken'],
  ])('%s: %s', (inner, message) => {
    expect(refusal(inner)).toBe(message)
  })

  test('other domains, and what is no domain', () => {
    expect(refusal(COMMAND, "type='qemu'")).toBe(
      "unsupported configuration: invalid domain type qemu: it must be 'process'",
    )
    expect(refusal('<name>')).toMatch(/^\(domain_definition\):1: Opening and ending tag mismatch/)
    expect(() => parseProcessXml('<network/>')).toThrow(
      "XML error: expecting root element of 'domain', not 'network'",
    )
    expect(() => parseProcessXml(' ')).toThrow('Document is empty')
  })
})

test('a refusal comes from the worker as it is', async () => {
  const { conn, define } = await processWorld()
  await expect(conn.domains.define('<domain')).rejects.toMatchObject({
    numberName: 'VIR_ERR_XML_DETAIL',
  })
  await expect(define('n', [''])).rejects.toThrow('XML error: <command> must have the program')
  await expect(conn.domains.define(processXml('n', ['true']), { validate: true })).rejects.toThrow(
    'unsupported flags (0x1) in function processDomainDefineXMLFlags',
  )
})
