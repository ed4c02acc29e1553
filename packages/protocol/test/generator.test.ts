import { readFileSync, readdirSync } from 'node:fs'
import type { FormatConfig } from 'oxfmt'
import { expect, test } from 'vitest'
import { generate, readFacts } from '../generator/generate.ts'
import { camelCase, enumName, memberName, pascalCase, typeName } from '../generator/names.ts'
import { parseFacts } from '../generator/parse.ts'

const source = new URL('../src/', import.meta.url)
const style = JSON.parse(
  readFileSync(new URL('../../../.oxfmtrc.json', import.meta.url), 'utf8'),
) as FormatConfig

test('the generated files are those that the facts give', async () => {
  const files = await generate(readFacts(new URL('../facts/', import.meta.url)), style)
  const there = readdirSync(new URL('generated/', source)).map((name) => `generated/${name}`)
  expect([...there, 'index.ts'].sort()).toEqual([...files.keys()].sort())
  const stale = [...files].filter(([path, text]) => readFileSync(new URL(path, source), 'utf8') !== text)
  expect(stale.map(([path]) => path)).toEqual([])
})

test('a change of the facts changes the generated files', async () => {
  const folder = new URL('../facts/', import.meta.url)
  const files = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name.slice(0, -4), readFileSync(new URL(name, folder), 'utf8')]),
  )
  files.set('lxc', `${files.get('lxc')}\ncall 2 DOMAIN_FREEZE after-9.0.0\n  > depth uhyper\n`)
  const generated = await generate(parseFacts(files), style)
  expect(generated.get('generated/lxc.ts')).toContain(`
/** Procedure 2: \`LXC_PROC_DOMAIN_FREEZE\`. Not in libvirt 9.0.0. */
export const lxcDomainFreeze: Procedure<LxcDomainFreezeArgs, undefined> = {
  program: 0x00068000,
  version: 1,
  number: 2,
  name: 'LXC_PROC_DOMAIN_FREEZE',
  args: lxcDomainFreezeArgs,
  ret: nothing,
}
`)
})

test.each([
  ['struct a\n  b c', 'remote:1: no type has the name c'],
  ['struct a\n  b int\nstruct a\n  b int', 'two types have the name a'],
  ['struct a\n  b int<LIMIT>', 'remote:1: no number has the name LIMIT'],
  ['struct a\n  b int**', 'remote:1: int** is no type'],
  ['  b int', 'remote:1: an indented line belongs below another'],
  ['structure a', 'remote:1: structure is no kind of fact'],
  ['call 1 OPEN', 'remote:1: the file names no program'],
  ['enum e VIR_\n  A 1\nevents X e\n  B OPEN', 'remote:3: e has no member B'],
  ['enum e VIR_\n  A 1\nevents X e\n  A OPEN', 'events: there is no message OPEN'],
])('refuses facts that make no sense: %j', (text, message) => {
  expect(() => parseFacts(new Map([['remote', text]]))).toThrow(message)
})

test("the names of enums are libvirt's, but for capitals and what is at their ends", () => {
  const facts = readFacts(new URL('../facts/', import.meta.url))
  const own = [...facts.enums.values()].filter(({ file }) => file === 'enums').map(({ name }) => name)
  const changed = own.filter(
    (name) => `vir${enumName(name)}`.toLowerCase() !== name.toLowerCase().replace(/flags?values$/, 'flags'),
  )
  expect(changed).toEqual(['virAdmConnectDaemonShutdownFlags', 'virDrvFeature'])
})

test('names are what TypeScript has', () => {
  const fields = ['callbackID', 'xmlCPUs', 'newMAC', 'rd_req', 'nrVirtCpu', 'int1', 'cpumap']
  expect(fields.map(camelCase)).toEqual([
    'callbackId',
    'xmlCpus',
    'newMac',
    'rdReq',
    'nrVirtCpu',
    'int1',
    'cpumap',
  ])
  expect(pascalCase('DOMAIN_MIGRATE_BEGIN3_PARAMS')).toBe('DomainMigrateBegin3Params')
  expect(camelCase('DOMAIN_EVENT_BLOCK_JOB_2')).toBe('domainEventBlockJob2')
  expect(typeName('remote_nonnull_storage_vol')).toBe('StorageVolRef')
  expect(typeName('virNetMessageError')).toBe('MessageError')
  expect(enumName('virDomainPMSuspendedReason')).toBe('DomainPmSuspendedReason')
  expect(enumName('virDomainUndefineFlagsValues')).toBe('DomainUndefineFlags')
  expect(enumName('virNetworkXMLFlags')).toBe('NetworkXmlFlags')
  expect(enumName('virNetMessageType')).toBe('MessageType')
  expect(memberName('VIR_ERR_', 'VIR_ERR_NO_DOMAIN')).toBe('noDomain')
  expect(memberName('VIR_ERR_', 'VIR_WAR_NO_SECRET')).toBe('warNoSecret')
})
