import type { EventMessage, Procedure, XdrType } from '@hostloop/protocol'

const PROGRAM = 0x20008086

const int = { kind: 'int' } as const
const uint = { kind: 'uint' } as const
const text = { kind: 'string', max: 4_194_304 } as const
const nothing: XdrType<undefined> = { kind: 'void' }

function struct<T>(...fields: (readonly [string, XdrType])[]): XdrType<T> {
  return { kind: 'struct', fields }
}

export interface Domain {
  readonly name: string
  readonly uuid: Uint8Array
  readonly id: number
}

export const domain: XdrType<Domain> = struct(
  ['name', text],
  ['uuid', { kind: 'opaque', length: 16 }],
  ['id', int],
)

export interface Lifecycle {
  readonly callbackID: number
  readonly msg: { readonly dom: Domain; readonly event: number; readonly detail: number }
}

export const lifecycle: EventMessage<Lifecycle> = {
  program: PROGRAM,
  version: 1,
  number: 318,
  name: 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE',
  payload: struct(['callbackID', int], ['msg', struct(['dom', domain], ['event', int], ['detail', int])]),
}

function procedure<Args, Ret>(
  number: number,
  name: string,
  args: XdrType<Args>,
  ret: XdrType<Ret>,
): Procedure<Args, Ret> {
  return { program: PROGRAM, version: 1, number, name, args, ret }
}

export const connectOpen: Procedure<{ name: string | null; flags: number }, undefined> = procedure(
  1,
  'REMOTE_PROC_CONNECT_OPEN',
  struct(['name', { kind: 'optional', of: text }], ['flags', uint]),
  nothing,
)

export interface DomainInfo {
  readonly state: number
  readonly maxMem: bigint
  readonly memory: bigint
  readonly nrVirtCpu: number
  readonly cpuTime: bigint
}

export const domainGetInfo: Procedure<{ dom: Domain }, DomainInfo> = procedure(
  16,
  'REMOTE_PROC_DOMAIN_GET_INFO',
  struct(['dom', domain]),
  struct(
    ['state', { kind: 'uchar' }],
    ['maxMem', { kind: 'uhyper' }],
    ['memory', { kind: 'uhyper' }],
    ['nrVirtCpu', { kind: 'ushort' }],
    ['cpuTime', { kind: 'uhyper' }],
  ),
)

/** Text in, text out: for whatever needs a result that can be told from others, or a large one. */
export const echo: Procedure<{ text: string }, { text: string }> = procedure(
  9999,
  'ECHO',
  struct(['text', { kind: 'string', max: 33_000_000 }]),
  struct(['text', { kind: 'string', max: 33_000_000 }]),
)

export const upload: Procedure<{ name: string }, undefined> = {
  ...procedure<{ name: string }, undefined>(
    208,
    'REMOTE_PROC_STORAGE_VOL_UPLOAD',
    struct(['name', text]),
    nothing,
  ),
  stream: 'write',
}

export const download: Procedure<{ name: string }, undefined> = {
  ...procedure<{ name: string }, undefined>(
    209,
    'REMOTE_PROC_STORAGE_VOL_DOWNLOAD',
    struct(['name', text]),
    nothing,
  ),
  stream: 'read',
}

export const testDomain: Domain = { name: 'test', uuid: new Uint8Array(16).fill(7), id: 1 }

export function lifecycleOf(id: number): Lifecycle {
  return { callbackID: 0, msg: { dom: { ...testDomain, id }, event: 2, detail: 0 } }
}
