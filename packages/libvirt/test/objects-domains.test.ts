import {
  connectGetAllDomainStats,
  connectListAllDomains,
  domainCreateXml,
  domainDefineXml,
  domainDefineXmlFlags,
  domainLookupById,
  domainLookupByName,
  domainLookupByUuid,
  domainRestoreFlags,
} from '@hostloop/protocol/domain'
import { describe, expect, test } from 'vitest'
import { Domain } from '../src/domain.ts'
import { Domains } from '../src/domains.ts'
import type { ListDomainsOptions } from '../src/domain-options.ts'
import { exchange, method, nobody, ScriptedServer, testMethods, uuidOf } from './objects-world.ts'

const dom = { name: 'guest', uuid: uuidOf(1), id: 7 }
const other = { name: 'other', uuid: uuidOf(33), id: -1 }
const domain = new Domain(nobody, dom)
const xml = '<domain/>'
const does = method(Domains)

describe('the domains of a connection', () => {
  testMethods([
    does(
      'list',
      (domains, options) => domains.list(options),
      exchange(connectListAllDomains, { needResults: 1, flags: 0 }, { domains: [dom, other], ret: 2 }),
      [domain, new Domain(nobody, other)],
    ),
    does(
      'byName',
      (domains, options) => domains.byName('guest', options),
      exchange(domainLookupByName, { name: 'guest' }, { dom }),
      domain,
    ),
    does(
      'byUuid, as text',
      (domains, options) => domains.byUuid('01020304-0506-0708-090a-0b0c0d0e0f10', options),
      exchange(domainLookupByUuid, { uuid: uuidOf(1) }, { dom }),
      domain,
    ),
    does(
      'byUuid, as bytes',
      (domains, options) => domains.byUuid(uuidOf(1), options),
      exchange(domainLookupByUuid, { uuid: uuidOf(1) }, { dom }),
      domain,
    ),
    does(
      'byId',
      (domains, options) => domains.byId(7, options),
      exchange(domainLookupById, { id: 7 }, { dom }),
      domain,
    ),
    does(
      'define',
      (domains, options) => domains.define(xml, options),
      exchange(domainDefineXml, { xml }, { dom }),
      domain,
    ),
    does(
      'define, validated',
      (domains, options) => domains.define(xml, { validate: true, ...options }),
      exchange(domainDefineXmlFlags, { xml, flags: 1 }, { dom }),
      domain,
    ),
    does(
      'create',
      (domains, options) => domains.create(xml, options),
      exchange(domainCreateXml, { xmlDesc: xml, flags: 0 }, { dom }),
      domain,
    ),
    does(
      'create, with words',
      (domains, options) =>
        domains.create(xml, { paused: true, autodestroy: true, validate: true, ...options }),
      exchange(domainCreateXml, { xmlDesc: xml, flags: 1 | 2 | 16 }, { dom }),
      domain,
    ),
    does(
      'restore',
      (domains, options) => domains.restore('/save', options),
      exchange(domainRestoreFlags, { from: '/save', dxml: null, flags: 0 }, undefined),
    ),
    does(
      'restore, with words',
      (domains, options) =>
        domains.restore('/save', {
          xml,
          bypassCache: true,
          paused: true,
          resetNvram: true,
          ...options,
        }),
      exchange(domainRestoreFlags, { from: '/save', dxml: xml, flags: 1 | 4 | 8 }, undefined),
    ),
    does(
      'stats',
      (domains, options) => domains.stats(options),
      exchange(
        connectGetAllDomainStats,
        { doms: [], stats: 0, flags: 0 },
        {
          retStats: [
            { dom, params: [{ field: 'state.state', value: { type: 1, value: 1 } }] },
            { dom: other, params: [] },
          ],
        },
      ),
      [
        { domain, stats: { 'state.state': 1 } },
        { domain: new Domain(nobody, other), stats: {} },
      ],
    ),
    does(
      'stats, with words',
      (domains, options) =>
        domains.stats({
          types: ['balloon', 'vcpu'],
          active: true,
          persistent: false,
          state: 'paused',
          enforce: true,
          backing: true,
          nowait: true,
          ...options,
        }),
      exchange(
        connectGetAllDomainStats,
        { doms: [], stats: 4 | 8, flags: 1 + 8 + 32 + 2 ** 29 + 2 ** 30 + 2 ** 31 },
        { retStats: [] },
      ),
      [],
    ),
  ])
})

describe('the filter of list', () => {
  test.each<[ListDomainsOptions, number]>([
    [{ active: true }, 1],
    [{ active: false }, 2],
    [{ active: undefined }, 0],
    [{ persistent: true }, 4],
    [{ persistent: false }, 8],
    [{ state: 'running' }, 16],
    [{ state: 'paused' }, 32],
    [{ state: 'shutoff' }, 64],
    [{ state: 'other' }, 128],
    [{ state: ['running', 'paused', 'running'] }, 16 | 32],
    [{ state: [] }, 0],
    [{ hasManagedSave: true }, 256],
    [{ hasManagedSave: false }, 512],
    [{ autostart: true }, 1024],
    [{ autostart: false }, 2048],
    [{ hasSnapshot: true }, 4096],
    [{ hasSnapshot: false }, 8192],
    [{ hasCheckpoint: true }, 16384],
    [{ hasCheckpoint: false }, 32768],
    [{ active: true, persistent: true, autostart: false, state: 'running' }, 1 | 4 | 16 | 2048],
  ])('%j', async (filter, flags) => {
    const args = { needResults: 1, flags }
    const server = new ScriptedServer([exchange(connectListAllDomains, args, { domains: [], ret: 0 })])
    expect(await server.result(new Domains(server.caller).list(filter))).toEqual([])
    expect(server.seen[0]!.args).toEqual(args)
  })

  test('an unknown word is an error of the compiler', async () => {
    // @ts-expect-error no such word
    const filter: ListDomainsOptions = { activ: true }
    // @ts-expect-error no such state
    const state: ListDomainsOptions = { state: 'sleepy' }
    expect([filter, state]).toHaveLength(2)
  })
})

test('a UUID that is none is refused, and nothing is sent', async () => {
  const server = new ScriptedServer([])
  const byUuid = new Domains(server.caller).byUuid('no-uuid')
  await expect(server.result(byUuid)).rejects.toMatchObject({ code: 'INVALID_VALUE' })
  const short = new Domains(server.caller).byUuid(new Uint8Array(15))
  await expect(server.result(short)).rejects.toMatchObject({ code: 'INVALID_VALUE' })
  expect(server.seen).toEqual([])
})
