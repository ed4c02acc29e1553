import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import * as protocol from '@hostloop/protocol'
import { MessageStatus, MessageType } from '@hostloop/protocol/message'
import { nameOf } from '@hostloop/protocol/name-of'
import { describe, expect, test } from 'vitest'
import type { MessageHeader, XdrType } from '@hostloop/protocol'
import { events, procedures } from './exported.ts'
import { decode, encode } from './reference-xdr.ts'

// What libvirt's own programs have said to each other: golden/README.md.

interface GoldenFrame {
  readonly from: 'client' | 'server'
  readonly procedure: string
  readonly type: keyof typeof MessageType
  readonly status: keyof typeof MessageStatus
  readonly hex: string
}

const HEADER_END = 28

const golden = readFileSync(new URL('golden/frames.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldenFrame)

const known = new Map([...procedures, ...events].map(([, each]) => [each.name, each]))

/** How the payload of such a message looks; undefined for the bytes of a stream. */
function payloadType({ procedure: name, type, status }: GoldenFrame): XdrType | undefined {
  const procedure = known.get(name)
  if (!procedure) throw new Error(`there is no ${name}`)
  if (status === 'error') return protocol.messageError
  if (type === 'streamHole') return protocol.streamHole
  if (type === 'stream') return status === 'continue' ? undefined : { kind: 'void' }
  if ('payload' in procedure) return procedure.payload
  return type === 'call' ? procedure.args : procedure.ret
}

function decoded(frame: GoldenFrame): unknown {
  const bytes = Buffer.from(frame.hex, 'hex').subarray(HEADER_END)
  const type = payloadType(frame)
  return type === undefined ? bytes.toString() : decode(type, bytes)
}

/** The values of all messages of a procedure that have that type and status. */
function valuesOf(
  procedure: string,
  type: GoldenFrame['type'] = 'reply',
  status: GoldenFrame['status'] = 'ok',
): unknown[] {
  return golden
    .filter((each) => each.procedure === procedure && each.type === type && each.status === status)
    .map(decoded)
}

test('each message is what its header says', () => {
  for (const { procedure, type, status, hex } of golden) {
    const bytes = Buffer.from(hex, 'hex')
    expect(bytes.readUInt32BE(0)).toBe(bytes.length)
    const header = decode(protocol.messageHeader, bytes.subarray(4, HEADER_END)) as MessageHeader
    const { program, version, number } = known.get(procedure)!
    expect(header).toMatchObject({ prog: program, vers: version, proc: number })
    expect([nameOf(MessageType, header.type), nameOf(MessageStatus, header.status)]).toEqual([type, status])
    expect(Buffer.from(encode(protocol.messageHeader, header))).toEqual(bytes.subarray(4, HEADER_END))
  }
})

test('each payload comes back byte for byte', () => {
  for (const frame of golden) {
    const type = payloadType(frame)
    if (type === undefined) continue
    const bytes = Buffer.from(frame.hex, 'hex').subarray(HEADER_END)
    const value = decode(type, bytes)
    assert.equal(Buffer.from(encode(type, value)).toString('hex'), bytes.toString('hex'), frame.procedure)
  }
})

describe('what they say', () => {
  const uuid = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll('-', ''), 'hex'))
  const running = { name: 'test', uuid: uuid('6695eb01-f6a4-8304-79aa-97f2502e193f'), id: 1 }

  test('how virsh connects', () => {
    const [first, second] = golden
    expect([first, second]).toMatchObject([
      { from: 'client', procedure: 'REMOTE_PROC_AUTH_LIST', type: 'call' },
      { from: 'server', procedure: 'REMOTE_PROC_AUTH_LIST', type: 'reply' },
    ])
    expect(decoded(second!)).toEqual({ types: [protocol.AuthType.none] })
    expect(valuesOf('REMOTE_PROC_CONNECT_OPEN', 'call')).toContainEqual({ name: 'test:///default', flags: 0 })
    const { programKeepalive, remoteEventCallback, remoteCloseCallback } = protocol.DriverFeature
    const features = [programKeepalive, remoteEventCallback, remoteCloseCallback]
    expect(valuesOf('REMOTE_PROC_CONNECT_SUPPORTS_FEATURE', 'call')).toEqual(
      features.map((feature) => ({ feature })),
    )
    expect(valuesOf('KEEPALIVE_PROC_PING', 'message')).toEqual([undefined, undefined])
  })

  test('domains', () => {
    expect(valuesOf('REMOTE_PROC_CONNECT_LIST_ALL_DOMAINS')).toEqual([{ domains: [running], ret: 1 }])
    expect(valuesOf('REMOTE_PROC_DOMAIN_GET_INFO')).toContainEqual({
      state: protocol.DomainState.running,
      maxMem: 8_388_608n,
      memory: 2_097_152n,
      nrVirtCpu: 2,
      // Instead of the time of the capture.
      cpuTime: 0x01020304050607n,
    })
    expect(valuesOf('REMOTE_PROC_NODE_GET_INFO')[0]).toMatchObject({
      cpus: 16,
      mhz: 1400,
      memory: 3_145_728n,
    })
  })

  test('lifecycle events, in their order', () => {
    const lifecycle = valuesOf('REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE', 'message')
    const { suspended, stopped, defined, started } = protocol.DomainEventType
    expect(lifecycle[0]).toEqual({ callbackId: 0, msg: { dom: running, event: suspended, detail: 0 } })
    expect(lifecycle.at(-1)).toEqual({
      callbackId: 0,
      msg: {
        dom: { ...running, id: -1 },
        event: stopped,
        detail: protocol.DomainEventStoppedDetailType.destroyed,
      },
    })
    const ofGuest = (lifecycle as protocol.DomainEventCallbackLifecycleMsg[])
      .filter(({ msg }) => msg.dom.name !== 'test')
      .map(({ msg }) => [msg.dom.name, msg.event, msg.detail])
    const { added, renamed } = protocol.DomainEventDefinedDetailType
    expect(ofGuest.slice(0, 6)).toEqual([
      ['guest', defined, added],
      ['guest', protocol.DomainEventType.undefined, protocol.DomainEventUndefinedDetailType.renamed],
      ['visitor', defined, renamed],
      ['visitor', protocol.DomainEventType.undefined, protocol.DomainEventUndefinedDetailType.renamed],
      ['guest', defined, renamed],
      ['guest', started, 0],
    ])
  })

  test('events of other kinds and objects', () => {
    const metadata = valuesOf('REMOTE_PROC_DOMAIN_EVENT_CALLBACK_METADATA_CHANGE', 'message')
    const { description, element } = protocol.DomainMetadataType
    expect(metadata).toEqual([
      { callbackId: 23, dom: running, type: element, nsuri: 'http://example.org/' },
      { callbackId: 23, dom: running, type: description, nsuri: null },
    ])
    expect(valuesOf('REMOTE_PROC_NODE_DEVICE_EVENT_LIFECYCLE', 'message')).toMatchObject([
      { dev: { name: 'scsi_host12' }, event: 0 },
      { dev: { name: 'scsi_host12' }, event: 1 },
    ])
    const network = valuesOf(
      'REMOTE_PROC_NETWORK_EVENT_LIFECYCLE',
      'message',
    ) as protocol.NetworkEventLifecycleMsg[]
    const { defined, started, stopped, undefined: removed } = protocol.NetworkEventLifecycleType
    expect(network.map(({ net, event }) => [net.name, event])).toEqual(
      [defined, started, stopped, removed].map((event) => ['lab', event]),
    )
    expect(valuesOf('REMOTE_PROC_STORAGE_POOL_EVENT_REFRESH', 'message')).toMatchObject([
      { pool: { name: 'default-pool' } },
    ])
    expect(valuesOf('REMOTE_PROC_SECRET_EVENT_VALUE_CHANGED', 'message')).toEqual([
      {
        callbackId: 1,
        secret: { uuid: uuid('55806c7d-8e93-456f-829b-607d8c198367'), usageType: 0, usageId: '' },
      },
    ])
  })

  test('errors', () => {
    expect(valuesOf('REMOTE_PROC_DOMAIN_LOOKUP_BY_NAME', 'reply', 'error')).toEqual([
      {
        code: protocol.ErrorNumber.noDomain,
        domain: protocol.ErrorDomain.test,
        message: 'Domain not found',
        level: protocol.ErrorLevel.error,
        dom: null,
        str1: 'Domain not found',
        str2: null,
        str3: null,
        int1: -1,
        int2: -1,
        net: null,
      },
    ])
    expect(valuesOf('QEMU_PROC_DOMAIN_MONITOR_COMMAND', 'reply', 'error')).toMatchObject([
      { code: protocol.ErrorNumber.noSupport, str2: 'virDomainQemuMonitorCommand' },
    ])
  })

  test('typed parameters of each kind', () => {
    const { uint, ullong, boolean, string } = protocol.TypedParameterType
    const params = (procedure: string, type: 'call' | 'reply' = 'reply') =>
      (valuesOf(procedure, type) as { params: protocol.TypedParam[] }[]).flatMap(({ params }) => params)
    const types = new Set(
      [
        ...params('REMOTE_PROC_DOMAIN_GET_BLOCK_IO_TUNE'),
        ...params('REMOTE_PROC_DOMAIN_GET_PERF_EVENTS'),
        ...params('REMOTE_PROC_DOMAIN_GET_INTERFACE_PARAMETERS'),
        ...params('REMOTE_PROC_DOMAIN_GET_BLKIO_PARAMETERS'),
      ].map(({ value }) => value.type),
    )
    expect(types).toEqual(new Set([uint, ullong, boolean, string]))
    expect(params('REMOTE_PROC_DOMAIN_SET_BLOCK_IO_TUNE', 'call')).toContainEqual({
      field: 'group_name',
      value: { type: string, value: 'slow' },
    })
  })

  test('streams and their holes', () => {
    const download = golden.filter(
      ({ procedure, type }) => procedure === 'REMOTE_PROC_STORAGE_VOL_DOWNLOAD' && type.startsWith('stream'),
    )
    const text = 'what is in a volume, and more of it\n'.repeat(5)
    expect(download.map(({ from, type, status }) => [from, type, status]).slice(0, 4)).toEqual([
      ['server', 'stream', 'continue'],
      ['server', 'stream', 'continue'],
      ['client', 'stream', 'ok'],
      ['server', 'stream', 'ok'],
    ])
    expect(download.slice(0, 2).map(decoded)).toEqual([text.slice(0, 100), ''])
    expect(valuesOf('REMOTE_PROC_STORAGE_VOL_DOWNLOAD', 'streamHole', 'continue')).toEqual([
      { length: 131_072n, flags: 0 },
      { length: 126_976n, flags: 0 },
    ])
  })

  test('the admin program', () => {
    const [listed] = valuesOf('ADMIN_PROC_CONNECT_LIST_SERVERS') as protocol.AdminConnectListServersRet[]
    expect(new Set(listed!.servers.map(({ name }) => name))).toEqual(new Set(['libvirtd', 'admin']))
  })
})
