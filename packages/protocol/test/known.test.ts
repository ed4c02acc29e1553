import * as protocol from '@hostloop/protocol'
import { nameOf } from '@hostloop/protocol/name-of'
import { expect, expectTypeOf, test } from 'vitest'
import type { EventMessage, Procedure, TypeOf, XdrType } from '@hostloop/protocol'
import { events, procedures } from './exported.ts'
import { decode, encode } from './reference-xdr.ts'

// What is known about libvirt without this package's facts: numbers, and how values look on the wire.

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const uuid = Uint8Array.from({ length: 16 }, (_, index) => index)
const uuidHex = '000102030405060708090a0b0c0d0e0f'

test('the procedures that virsh calls have their numbers', () => {
  const known = {
    connectOpen: 1,
    connectClose: 2,
    connectGetType: 3,
    domainCreate: 9,
    domainDefineXml: 11,
    domainDestroy: 12,
    domainGetXmlDesc: 14,
    domainGetInfo: 16,
    domainLookupByName: 23,
    domainLookupByUuid: 24,
    connectGetHostname: 59,
    connectSupportsFeature: 60,
    authList: 66,
    domainGetState: 212,
    connectListAllDomains: 273,
    connectDomainEventCallbackRegisterAny: 316,
    connectDomainEventCallbackDeregisterAny: 317,
    domainEventCallbackLifecycle: 318,
    domainDefineXmlFlags: 350,
    connectRegisterCloseCallback: 360,
    connectUnregisterCloseCallback: 361,
    connectEventConnectionClosed: 362,
  }
  const numbers = new Map([...procedures, ...events].map(([name, { number }]) => [name, number]))
  for (const [name, number] of Object.entries(known))
    expect([name, numbers.get(name)]).toEqual([name, number])
  expect(protocol.DriverFeature).toMatchObject({
    programKeepalive: 10,
    remoteEventCallback: 14,
    remoteCloseCallback: 15,
  })
})

test('the programs and the frame have their numbers', () => {
  expect([protocol.remoteProgram, protocol.qemuProgram, protocol.lxcProgram]).toEqual([
    0x20008086, 0x20008087, 0x00068000,
  ])
  expect([protocol.keepaliveProgram, protocol.adminProgram]).toEqual([0x6b656570, 0x06900690])
  expect(protocol.MessageType).toEqual({
    call: 0,
    reply: 1,
    message: 2,
    stream: 3,
    callWithFds: 4,
    replyWithFds: 5,
    streamHole: 6,
  })
  expect(protocol.MessageStatus).toEqual({ ok: 0, error: 1, continue: 2 })
  expect(protocol.messageMax + protocol.messageLenMax).toBe(33554436)
})

test('the streams go their ways', () => {
  const streams = (way: string) =>
    new Set(procedures.filter(([, { stream }]) => stream === way).map(([, { number }]) => number))
  expect(streams('read')).toEqual(new Set([201, 209, 211, 296]))
  expect(streams('write')).toEqual(new Set([148, 208, 215]))
})

test('the events of objects are found by their ids', () => {
  const numbers = (messages: Readonly<Record<number, EventMessage>>) =>
    Object.values(messages).map(({ number }) => number)
  const domain = numbers(protocol.domainEventMessages)
  expect(domain).toHaveLength(28)
  expect(domain.slice(0, 16)).toEqual(Array.from({ length: 16 }, (_, id) => 318 + id))
  expect(numbers(protocol.networkEventMessages)).toEqual([315, 446])
  expect(numbers(protocol.storagePoolEventMessages)).toEqual([370, 373])
  expect(numbers(protocol.nodeDeviceEventMessages)).toEqual([376, 377])
  expect(numbers(protocol.secretEventMessages)).toEqual([382, 383])
  const { lifecycle } = protocol.DomainEventId
  expect(protocol.domainEventMessages[lifecycle]).toBe(protocol.domainEventCallbackLifecycle)
})

test('numbers have names', () => {
  const { started } = protocol.DomainEventType
  expect(nameOf(protocol.DomainEventType, started)).toBe('started')
  expect(nameOf(protocol.domainEventDetails[started], 1)).toBe('migrated')
  expect(nameOf(protocol.DomainEventType, 99)).toBeUndefined()
  expect(protocol.errorNumberNames[protocol.ErrorNumber.noDomain]).toBe('VIR_ERR_NO_DOMAIN')
  expect(protocol.ErrorNumber.noDomain).toBe(42)
  expect(protocol.errorDomainNames[7]).toBe('VIR_FROM_RPC')
})

test('a lifecycle event looks as it should', () => {
  const value = { callbackId: 3, msg: { dom: { name: 'test', uuid, id: -1 }, event: 5, detail: 1 } }
  const bytes = encode(protocol.domainEventCallbackLifecycleMsg, value)
  expect(hex(bytes)).toBe(`000000030000000474657374${uuidHex}ffffffff0000000500000001`)
  expect(decode(protocol.domainEventCallbackLifecycleMsg, bytes)).toEqual(value)
})

test('an error looks as it should', () => {
  const value = {
    code: 42,
    domain: 12,
    message: 'gone',
    level: 2,
    dom: null,
    str1: '%s',
    str2: null,
    str3: null,
    int1: -1,
    int2: 0,
    net: { name: 'n', uuid },
  }
  const bytes = encode(protocol.messageError, value)
  expect(hex(bytes)).toBe(
    `0000002a0000000c0000000100000004676f6e650000000200000000000000010000000225730000` +
      `0000000000000000ffffffff0000000000000001000000016e000000${uuidHex}`,
  )
})

test('the model of a node takes 4 bytes a character', () => {
  const model = Array.from(new TextEncoder().encode('x86_64'))
  const counts = { memory: 1n, cpus: 2, mhz: 3, nodes: 4, sockets: 5, cores: 6, threads: 7 }
  const value = { model: [...model, ...Array.from({ length: 26 }, () => 0)], ...counts }
  const bytes = encode(protocol.nodeGetInfoRet, value)
  expect(bytes).toHaveLength(128 + 8 + 6 * 4)
  expect(hex(bytes.subarray(0, 12))).toBe('000000780000003800000036')
})

test('typed parameters say their types', () => {
  const params: readonly protocol.TypedParam[] = [
    { field: 'a', value: { type: protocol.TypedParameterType.ullong, value: 2n ** 64n - 1n } },
    { field: 'b', value: { type: protocol.TypedParameterType.string, value: 'x' } },
  ]
  expect(
    hex(encode(protocol.domainSetMemoryParametersArgs, { dom: { name: '', uuid, id: 1 }, params, flags: 0 })),
  ).toBe(
    `00000000${uuidHex}0000000100000002000000016100000000000004ffffffffffffffff` +
      `000000016200000000000007000000017800000000000000`,
  )
})

test('the types are those of the values', () => {
  expectTypeOf(protocol.domainGetInfo).toEqualTypeOf<
    Procedure<protocol.DomainGetInfoArgs, protocol.DomainGetInfoRet>
  >()
  expectTypeOf<TypeOf<typeof protocol.domainGetInfoRet>>().toEqualTypeOf<{
    readonly state: number
    readonly maxMem: bigint
    readonly memory: bigint
    readonly nrVirtCpu: number
    readonly cpuTime: bigint
  }>()
  expectTypeOf(protocol.connectClose).toEqualTypeOf<Procedure<undefined, undefined>>()
  expectTypeOf(protocol.domainEventMessages[0].payload).toEqualTypeOf<
    XdrType<protocol.DomainEventCallbackLifecycleMsg>
  >()
  expectTypeOf<protocol.DomainEventPayloads[17]['params']>().toEqualTypeOf<readonly protocol.TypedParam[]>()
  expectTypeOf<protocol.ConnectOpenArgs>().toEqualTypeOf<{
    readonly name: string | null
    readonly flags: number
  }>()
  expectTypeOf<protocol.DomainState>().toEqualTypeOf<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7>()
})
