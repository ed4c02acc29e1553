import { hostname } from 'node:os'
import {
  authList,
  connectClose,
  connectGetHostname,
  connectGetLibVersion,
  connectGetType,
  connectGetUri,
  connectIsSecure,
  connectOpen,
  connectRegisterCloseCallback,
  connectSupportsFeature,
  connectUnregisterCloseCallback,
} from '@hostloop/protocol/connect'
import { domainGetJobInfo, domainGetState, domainGetVcpus } from '@hostloop/protocol/domain'
import { networkGetDhcpLeases } from '@hostloop/protocol/network'
import { qemuDomainMonitorCommand } from '@hostloop/protocol/qemu'
import { expect, test } from 'vitest'
import { failure, startWorld, TEST } from './world.ts'

test('a connection, from its beginning to its end, as virsh has it', async () => {
  const { connect, daemon } = await startWorld()
  const client = connect()
  expect(await client.call(authList, undefined)).toEqual({ types: [0] })
  expect(await client.call(connectSupportsFeature, { feature: 10 })).toEqual({ supported: 1 })
  await client.call(connectOpen, { name: 'test:///default', flags: 0 })
  expect(await client.call(connectSupportsFeature, { feature: 14 })).toEqual({ supported: 1 })
  expect(await client.call(connectSupportsFeature, { feature: 15 })).toEqual({ supported: 1 })
  expect(await client.call(connectSupportsFeature, { feature: 8 })).toEqual({ supported: 0 })
  await client.call(connectRegisterCloseCallback, undefined)
  expect(await client.call(connectGetUri, undefined)).toEqual({ uri: 'test:///default' })
  expect(await client.call(connectGetType, undefined)).toEqual({ type: 'TEST' })
  expect(await client.call(connectGetHostname, undefined)).toEqual({ hostname: hostname() })
  expect(await client.call(connectGetLibVersion, undefined)).toEqual({ libVer: 9000000n })
  expect(await client.call(connectIsSecure, undefined)).toEqual({ secure: 1 })
  await client.call(connectUnregisterCloseCallback, undefined)
  expect(daemon.inspect()).toMatchObject({ clients: 1 })
  await client.call(connectClose, undefined)
  expect((await client.closed).code).toBe('DISCONNECTED')
})

test('nothing is answered before something is opened, and nothing is opened twice', async () => {
  const { connect } = await startWorld()
  const client = connect()
  const notOpen = [1, 7, 'internal error: hypervisor connection not open']
  expect(await failure(client.call(connectGetType, undefined))).toEqual(notOpen)
  expect(await failure(client.call(connectGetUri, undefined))).toEqual(notOpen)
  expect(await failure(client.call(connectSupportsFeature, { feature: 14 }))).toEqual(notOpen)
  expect(await failure(client.call(domainGetJobInfo, { dom: TEST }))).toEqual(notOpen)
  await client.call(connectOpen, { name: 'test:///default', flags: 0 })
  const again = client.call(connectOpen, { name: 'test:///default', flags: 0 })
  expect(await failure(again)).toEqual([1, 7, 'internal error: connection already open'])
})

test.each([
  ['nope:///x', [5, 0, 'no connection driver available for nope:///x']],
  ['', [5, 0, 'no connection driver available for ']],
  ['test', [5, 0, 'no connection driver available for test']],
  ['test:///', [8, 12, 'invalid argument: testOpen: supply a path or use test:///default']],
  ['test://', [8, 12, 'invalid argument: testOpen: supply a path or use test:///default']],
  ['test:///other', [67, 12, 'unsupported configuration: there is test:///default, and no /other']],
])('%o is opened by nobody', async (name, expected) => {
  const { connect } = await startWorld()
  const client = connect()
  expect(await failure(client.call(connectOpen, { name, flags: 0 }))).toEqual(expected)
  // It may try another one.
  await client.call(connectOpen, { name: 'TEST:///default?x=y', flags: 0 })
})

test('what a driver has not is not supported, in the words of libvirt', async () => {
  const { client } = await startWorld()
  const rpc = await client()
  const not = 'this function is not supported by the connection driver:'
  expect(await failure(rpc.call(domainGetJobInfo, { dom: TEST }))).toEqual([
    3,
    20,
    `${not} virDomainGetJobInfo`,
  ])
  const vcpus = rpc.call(domainGetVcpus, { dom: TEST, maxinfo: 1, maplen: 1 })
  expect(await failure(vcpus)).toEqual([3, 20, `${not} virDomainGetVcpus`])
  const net = { name: 'default', uuid: TEST.uuid }
  const leases = rpc.call(networkGetDhcpLeases, { net, mac: null, needResults: 1, flags: 0 })
  expect(await failure(leases)).toEqual([3, 19, `${not} virNetworkGetDHCPLeases`])
  const command = rpc.call(qemuDomainMonitorCommand, { dom: TEST, cmd: '', flags: 0 })
  expect(await failure(command)).toEqual([3, 0, `${not} virDomainQemuMonitorCommand`])
  expect(await rpc.call(domainGetState, { dom: TEST, flags: 0 })).toEqual({ state: 1, reason: 0 })
})

test('procedures and programs that libvirt has not', async () => {
  const { client } = await startWorld()
  const rpc = await client()
  const unknown = await failure(rpc.call({ ...connectGetType, number: 9999 }, undefined))
  expect(unknown.slice(0, 2)).toEqual([39, 7])
  const program = await failure(rpc.call({ ...connectGetType, program: 0x20008088 }, undefined))
  expect(program.slice(0, 2)).toEqual([39, 7])
})
