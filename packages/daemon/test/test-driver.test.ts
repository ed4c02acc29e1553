import type { Procedure } from '@hostloop/protocol'
import {
  connectGetAllDomainStats,
  connectListAllDomains,
  domainCreate,
  domainCreateXml,
  domainDefineXml,
  domainDestroy,
  domainGetControlInfo,
  domainGetState,
  domainGetXmlDesc,
  domainIsPersistent,
  domainLookupByName,
  domainReboot,
  domainResume,
  domainSetAutostart,
  domainShutdown,
  domainSuspend,
  domainUndefine,
} from '@hostloop/protocol/domain'
import {
  connectDomainEventCallbackRegisterAny,
  domainEventCallbackLifecycle,
} from '@hostloop/protocol/domain-events'
import { domainListAllCheckpoints } from '@hostloop/protocol/domain-checkpoint'
import { domainHasCurrentSnapshot, domainListAllSnapshots } from '@hostloop/protocol/domain-snapshot'
import type { DomainRef } from '@hostloop/protocol/types'
import type { RpcClient } from '@hostloop/rpc'
import { describe, expect, test } from 'vitest'
import { domainXml, failure, NOBODY, startWorld, TEST, until } from './world.ts'

type Step = Procedure<{ readonly dom: DomainRef }, undefined>

const off = (name: string): unknown[] => [1, 12, `internal error: domain '${name}' not running`]
const notActive = [55, 20, 'Requested operation is not valid: domain is not running']

/** Does the steps to a domain, and gives its states, or its errors, and all events. */
async function walk(
  client: RpcClient,
  dom: DomainRef,
  steps: readonly (Step | 'reboot')[],
): Promise<unknown[]> {
  const seen: unknown[] = []
  client.onEvent(domainEventCallbackLifecycle, ({ msg }) =>
    seen.push(`${msg.event}/${msg.detail} of ${msg.dom.id}`),
  )
  await client.call(connectDomainEventCallbackRegisterAny, { eventId: 0, dom: null })
  for (const step of steps) {
    try {
      if (step === 'reboot') await client.call(domainReboot, { dom, flags: 0 })
      else await client.call(step, { dom })
      const { state, reason } = await client.call(domainGetState, { dom, flags: 0 })
      seen.push([state, reason])
    } catch (error) {
      seen.push(await failure(Promise.reject(error)))
    }
  }
  return [...seen]
}

describe('transitions, measured with libvirt', () => {
  test('of a domain that is defined', async () => {
    const { client } = await startWorld()
    const seen = await walk(await client(), TEST, [
      domainSuspend,
      domainSuspend,
      domainResume,
      domainResume,
      'reboot',
      domainSuspend,
      'reboot',
      domainSuspend,
      domainShutdown,
      domainShutdown,
      domainResume,
      'reboot',
      domainDestroy,
      domainCreate,
      domainCreate,
      domainDestroy,
    ])
    expect(seen).toEqual([
      '3/0 of 1',
      [3, 1],
      off('test'),
      '4/0 of 1',
      [1, 5],
      [1, 12, "internal error: domain 'test' not paused"],
      [1, 1],
      '3/0 of 1',
      [3, 1],
      [1, 1],
      '3/0 of 1',
      [3, 1],
      '5/0 of -1',
      [5, 1],
      off('test'),
      [1, 12, "internal error: domain 'test' not paused"],
      notActive,
      notActive,
      '2/0 of 2',
      [1, 1],
      [1, 12, "internal error: Domain 'test' is already running"],
      '5/1 of -1',
      [5, 2],
    ])
  })

  test('of one that is forgotten when it stops', async () => {
    const { client } = await startWorld()
    const rpc = await client()
    const { dom } = await rpc.call(domainCreateXml, { xmlDesc: domainXml('tx'), flags: 0 })
    expect(dom).toMatchObject({ name: 'tx', id: 2 })
    const seen = await walk(rpc, dom, [domainSuspend, domainDestroy])
    expect(seen.slice(0, 3)).toEqual(['3/0 of 2', [3, 1], '5/1 of 2'])
    expect((seen[3] as unknown[])[0]).toBe(42)
    expect(await failure(rpc.call(domainLookupByName, { name: 'tx' }))).toEqual([42, 12, 'Domain not found'])
  })

  test('of one that is undefined while it runs', async () => {
    const { client } = await startWorld()
    const rpc = await client()
    const seen = await walk(rpc, TEST, [domainUndefine])
    expect(seen).toEqual(['1/0 of 1', [1, 0]])
    expect(await rpc.call(domainIsPersistent, { dom: TEST })).toEqual({ persistent: 0 })
    const { dom } = await rpc.call(domainDefineXml, {
      xml: domainXml('test', '6695eb01f6a4830479aa97f2502e193f'),
    })
    expect(dom.id).toBe(1)
    expect(await rpc.call(domainIsPersistent, { dom })).toEqual({ persistent: 1 })
  })
})

test('what is defined while it runs is what runs the next time', async () => {
  const { client } = await startWorld()
  const rpc = await client()
  const events: string[] = []
  rpc.onEvent(domainEventCallbackLifecycle, ({ msg }) => events.push(`${msg.event}/${msg.detail}`))
  await rpc.call(connectDomainEventCallbackRegisterAny, { eventId: 0, dom: null })
  const xml = async (flags: number): Promise<string> =>
    (await rpc.call(domainGetXmlDesc, { dom: TEST, flags })).xml
  const inactive = 2
  expect(await xml(0)).toMatch(/^<domain type='test' id='1'>\n/)
  expect(await xml(inactive)).toMatch(/^<domain type='test'>\n/)
  await rpc.call(domainDefineXml, { xml: domainXml('test', '6695eb01-f6a4-8304-79aa-97f2502e193f') })
  expect(await xml(0)).toContain("<memory unit='KiB'>8388608</memory>")
  expect(await xml(inactive)).toContain("<memory unit='KiB'>1024</memory>")
  await rpc.call(domainDestroy, { dom: TEST })
  expect(await xml(0)).toContain("<memory unit='KiB'>1024</memory>")
  expect(events).toEqual(['0/1', '5/1'])
})

test('names and uuids are unique', async () => {
  const { client } = await startWorld()
  const rpc = await client()
  const uuid = '6695eb01-f6a4-8304-79aa-97f2502e193f'
  const define = (xml: string): Promise<unknown> => failure(rpc.call(domainDefineXml, { xml }))
  expect(await define(domainXml('test'))).toEqual([
    9,
    20,
    `operation failed: domain 'test' already exists with uuid ${uuid}`,
  ])
  expect(await define(domainXml('other', uuid))).toEqual([
    9,
    20,
    `operation failed: domain 'test' is already defined with uuid ${uuid}`,
  ])
  const running = rpc.call(domainCreateXml, { xmlDesc: domainXml('test', uuid), flags: 0 })
  expect((await failure(running))[0]).toBe(55)
})

test('lists by flags, and flags that there are not', async () => {
  const { client } = await startWorld()
  const rpc = await client()
  await rpc.call(domainDefineXml, { xml: domainXml('a') })
  await rpc.call(domainCreateXml, { xmlDesc: domainXml('b'), flags: 0 })
  const { dom } = await rpc.call(domainCreateXml, { xmlDesc: domainXml('c'), flags: 0 })
  await rpc.call(domainSuspend, { dom })
  await rpc.call(domainSetAutostart, { dom: TEST, autostart: 1 })
  const list = async (flags: number): Promise<string> => {
    const { domains, ret } = await rpc.call(connectListAllDomains, { needResults: 1, flags })
    expect(ret).toBe(domains.length)
    return domains.map(({ name }) => name).join(' ')
  }
  expect(await list(0)).toBe('test a b c')
  expect(await list(1)).toBe('test b c')
  expect(await list(2)).toBe('a')
  expect(await list(3)).toBe('test a b c')
  expect(await list(8)).toBe('b c')
  expect(await list(4 | 16)).toBe('test')
  expect(await list(32 | 64)).toBe('a c')
  expect(await list(256)).toBe('')
  expect(await list(512 | 1024)).toBe('test')
  expect(await failure(list(1 << 20))).toEqual([
    8,
    12,
    'unsupported flags (0x100000) in function testConnectListAllDomains',
  ])
  const count = await rpc.call(connectListAllDomains, { needResults: 0, flags: 0 })
  expect(count).toEqual({ domains: [], ret: 4 })
})

test('the uuid says which domain is meant', async () => {
  const { client } = await startWorld()
  const rpc = await client()
  const { state } = await rpc.call(domainGetState, { dom: { ...TEST, id: -1, name: 'x' }, flags: 0 })
  expect(state).toBe(1)
  expect(await failure(rpc.call(domainCreate, { dom: NOBODY }))).toEqual([
    42,
    12,
    "Domain not found: no domain with matching uuid '00000000-0000-0000-0000-000000000000' (nobody)",
  ])
})

test('the host is as it was at first when the last connection is closed', async () => {
  const { client, daemon } = await startWorld()
  const [first, second] = [await client(), await client()]
  await first.call(domainDefineXml, { xml: domainXml('mine') })
  await first.call(domainDestroy, { dom: TEST })
  first.close()
  await until(() => daemon.inspect().clients === 1)
  const names = async (rpc: RpcClient): Promise<unknown> =>
    (await rpc.call(connectListAllDomains, { needResults: 1, flags: 0 })).domains.map(({ name, id }) => [
      name,
      id,
    ])
  expect(await names(second)).toEqual([
    ['test', -1],
    ['mine', -1],
  ])
  second.close()
  await until(() => daemon.inspect().clients === 0)
  expect(await names(await client())).toEqual([['test', 1]])
})

test('statistics, which are the state and no more', async () => {
  const { client } = await startWorld()
  const rpc = await client()
  const ask = async (stats: number, flags: number, doms: readonly DomainRef[] = []): Promise<unknown> => {
    const { retStats } = await rpc.call(connectGetAllDomainStats, { doms, stats, flags })
    return retStats.map(({ dom, params }) => [
      dom.name,
      ...params.map(({ field, value }) => [field, value.value]),
    ])
  }
  const state = [['test', ['state.state', 1], ['state.reason', 0]]]
  expect(await ask(0, 0)).toEqual(state)
  expect(await ask(1, 1, [TEST])).toEqual(state)
  expect(await ask(2, 0)).toEqual([['test']])
  expect(await ask(0, 2)).toEqual([])
  expect(await ask(0, 0, [NOBODY])).toEqual([])
  expect(await failure(ask(2, 0x80000000))).toEqual([
    74,
    12,
    'argument unsupported: Stats types bits 0x2 are not supported by this daemon',
  ])
  expect((await failure(ask(0, 1 << 20)))[2]).toBe(
    'unsupported flags (0x100000) in function testConnectGetAllDomainStats',
  )
})

test('what no domain has', async () => {
  const { client } = await startWorld()
  const rpc = await client()
  const all = { dom: TEST, needResults: 1, flags: 0 }
  expect(await rpc.call(domainListAllSnapshots, all)).toEqual({ snapshots: [], ret: 0 })
  expect(await rpc.call(domainListAllCheckpoints, all)).toEqual({ checkpoints: [], ret: 0 })
  expect(await rpc.call(domainHasCurrentSnapshot, { dom: TEST, flags: 0 })).toEqual({ result: 0 })
  const control = { dom: TEST, flags: 0 }
  expect(await rpc.call(domainGetControlInfo, control)).toEqual({ state: 0, details: 0, stateTime: 0n })
  await rpc.call(domainDestroy, { dom: TEST })
  expect(await failure(rpc.call(domainGetControlInfo, control))).toEqual(notActive)
})
