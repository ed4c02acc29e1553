import * as protocol from '@hostloop/protocol'
import type { Procedure, XdrType } from '@hostloop/protocol'
import { connectOpen } from '@hostloop/protocol/connect'
import { domainCreate, domainGetState, domainGetXmlDesc, domainSuspend } from '@hostloop/protocol/domain'
import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import { qemuDomainMonitorCommand } from '@hostloop/protocol/qemu'
import { expect, test } from 'vitest'
import { libvirtError, Procedures } from '../src/index.ts'
import type { Driver } from '../src/index.ts'
import { failure, startWorld, TEST } from './world.ts'

const denied = (what: string): unknown[] => [29, 20, `operation forbidden: ${what}`]

test('a client of the read-only socket may look, and not touch', async () => {
  const { client, socket } = await startWorld()
  const reader = await client('test:///default', { target: { unix: `${socket}-ro` } })
  expect(await failure(reader.call(domainSuspend, { dom: TEST }))).toEqual(
    denied('read only access prevents virDomainSuspend'),
  )
  expect(await failure(reader.call(domainCreate, { dom: TEST }))).toEqual(
    denied('read only access prevents virDomainCreate'),
  )
  expect(await reader.call(domainGetState, { dom: TEST, flags: 0 })).toMatchObject({ state: 1 })
  expect((await reader.call(domainGetXmlDesc, { dom: TEST, flags: 0 })).xml).toContain('<name>test</name>')
  const secret = 'virDomainGetXMLDesc with secure flag'
  expect(await failure(reader.call(domainGetXmlDesc, { dom: TEST, flags: 1 }))).toEqual(denied(secret))
  expect(await failure(reader.call(domainGetXmlDesc, { dom: TEST, flags: 8 }))).toEqual(denied(secret))
  expect(await failure(reader.call(qemuDomainMonitorCommand, { dom: TEST, cmd: '', flags: 0 }))).toEqual([
    29,
    0,
    'operation forbidden: read only access prevents virDomainQemuMonitorCommand',
  ])
})

test('a client may ask for no more', async () => {
  const { connect } = await startWorld()
  const reader = connect()
  await reader.call(connectOpen, { name: 'test:///default', flags: 1 })
  expect((await failure(reader.call(domainSuspend, { dom: TEST })))[0]).toBe(29)
  const writer = connect()
  await writer.call(connectOpen, { name: 'test:///default', flags: 0 })
  await writer.call(domainSuspend, { dom: TEST })
})

test('a driver hears of no call that could change anything', async () => {
  const called: string[] = []
  const { client, socket } = await startWorld({ drivers: [everything(called)] })
  const reader = await client('all:///', { target: { unix: `${socket}-ro` } })
  for (const procedure of allProcedures()) {
    const name = procedure.name.replace(/^\w+?_PROC_/, '')
    const before = called.length
    const [code] = await failure(reader.call(procedure, sampleOf(procedure.args)))
    expect(called.length - before, name).toBe(code === 29 ? 0 : 1)
  }
  const odd = called.filter(
    (name) =>
      !/_(GET|LIST|NUM|LOOKUP|IS|HAS|COMPARE|BASELINE)_|_STATS|_ADDRESSES$|SNAPSHOT_(NUM|CURRENT)$/.test(
        name,
      ),
  )
  expect(odd).toEqual(['REMOTE_PROC_CONNECT_SET_IDENTITY'])
  expect(called).toContain('REMOTE_PROC_DOMAIN_GET_INFO')
  expect(called).not.toContain('REMOTE_PROC_DOMAIN_UNDEFINE')
  expect(called.length).toBeGreaterThan(150)
})

/** A driver that has all there is, and fails. */
function everything(called: string[]): Driver {
  const procedures = new Procedures()
  for (const procedure of allProcedures())
    procedures.add(procedure, {
      runs: 'loop',
      handler: () => {
        called.push(procedure.name)
        throw libvirtError(ErrorNumber.operationFailed, ErrorDomain.none, 'not now')
      },
    })
  return {
    name: 'everything',
    schemes: ['all'],
    procedures,
    open: (uri, _client, host) => ({ uri: uri.text, events: host.createEvents() }),
  }
}

const daemonsOwn =
  /_(AUTH_\w+|CONNECT_(OPEN|CLOSE|SUPPORTS_FEATURE|IS_SECURE|GET_(URI|HOSTNAME|LIB_VERSION)|(UN)?REGISTER_CLOSE_CALLBACK)|CONNECT_\w*EVENT_\w*REGISTER\w*)$/

function allProcedures(): Procedure[] {
  const values = Object.values(protocol as Readonly<Record<string, unknown>>)
  const isProcedure = (value: unknown): value is Procedure =>
    typeof value === 'object' && value !== null && 'args' in value && 'ret' in value
  const programs = [protocol.remoteProgram, protocol.lxcProgram]
  return values
    .filter(isProcedure)
    .filter(({ program, name }) => programs.includes(program as never) && !daemonsOwn.test(name))
}

/** Some value of the type. */
function sampleOf(type: XdrType): unknown {
  switch (type.kind) {
    case 'void':
      return undefined
    case 'hyper':
    case 'uhyper':
      return 0n
    case 'string':
      return ''
    case 'bool':
      return false
    case 'opaque':
      return new Uint8Array(type.length)
    case 'bytes':
      return new Uint8Array(0)
    case 'array':
      return Array.from({ length: type.length }, () => sampleOf(type.of))
    case 'list':
      return []
    case 'optional':
      return null
    case 'struct':
      return Object.fromEntries(type.fields.map(([name, of]) => [name, sampleOf(of)]))
    case 'union': {
      const [discriminant, of] = Object.entries(type.arms)[0]!
      return { type: Number(discriminant), value: sampleOf(of) }
    }
    default:
      return 0
  }
}
