import { hostname } from 'node:os'
import * as protocol from '@hostloop/protocol'
import { MessageStatus, MessageType } from '@hostloop/protocol/message'
import { nameOf } from '@hostloop/protocol/name-of'
import type { Side } from './tap.ts'

/** A message as the file of golden frames has it, one a line. */
export interface GoldenFrame {
  readonly from: Side
  readonly procedure: string
  readonly type: string
  readonly status: string
  /** All of it, the length word and the header too. */
  readonly hex: string
}

const HEADER_BYTES = 28
const MAX_PAYLOAD_BYTES = 1500
/** So many different ones of a procedure, type, status and side. */
const MAX_ALIKE = 3
const MAX_EVENTS_ALIKE = 20

/** They tell of the machine, or of the time of day in ways that can't be undone. */
const UNWANTED = new Set([
  'REMOTE_PROC_CONNECT_GET_CAPABILITIES',
  'REMOTE_PROC_CONNECT_GET_HOSTNAME',
  'REMOTE_PROC_CONNECT_GET_SYSINFO',
  'REMOTE_PROC_DOMAIN_BLOCK_STATS',
  'REMOTE_PROC_DOMAIN_INTERFACE_STATS',
  'REMOTE_PROC_NODE_DEVICE_GET_XML_DESC',
  'REMOTE_PROC_NODE_GET_CPU_MAP',
])

const names = new Map<string, string>()
for (const value of Object.values<unknown>(protocol)) {
  if (typeof value === 'object' && value !== null && 'program' in value && 'name' in value) {
    const { program, number, name } = value as protocol.Procedure
    names.set(`${program} ${number}`, name)
  }
}

/** Chooses what is worth keeping. */
export class GoldenFrames {
  readonly frames: GoldenFrame[] = []
  readonly #private: readonly string[]
  readonly #seen = new Set<string>()
  readonly #alike = new Map<string, number>()

  /** `privateTexts`: what no frame may have in it, nor the machine's name. */
  constructor(privateTexts: readonly string[]) {
    this.#private = [...privateTexts, hostname()]
  }

  readonly add = (from: Side, frame: Buffer): void => {
    const [program, procedure] = [frame.readUInt32BE(4), frame.readInt32BE(12)]
    const payload = frame.subarray(HEADER_BYTES)
    const kind = {
      from,
      procedure: names.get(`${program} ${procedure}`) ?? `${program} ${procedure}`,
      type: nameOf(MessageType, frame.readInt32BE(16)) ?? '?',
      status: nameOf(MessageStatus, frame.readInt32BE(24)) ?? '?',
    }
    if (payload.length > MAX_PAYLOAD_BYTES || UNWANTED.has(kind.procedure) || this.#isPrivate(payload)) return
    const key = Object.values(kind).join(' ')
    const alike = this.#alike.get(key) ?? 0
    const clean = withoutTimes(frame)
    const whole = `${key} ${clean.toString('hex', HEADER_BYTES)}`
    const most = kind.type === 'message' ? MAX_EVENTS_ALIKE : MAX_ALIKE
    if (alike === most || this.#seen.has(whole)) return
    this.#seen.add(whole)
    this.#alike.set(key, alike + 1)
    this.frames.push({ ...kind, hex: clean.toString('hex') })
  }

  #isPrivate(payload: Buffer): boolean {
    const text = payload.toString('latin1')
    return this.#private.some((each) => text.includes(each)) || hasTime(text)
  }
}

/** Seconds since 1970, in XML. */
function hasTime(text: string): boolean {
  return /\b1[6-9]\d{8}\b/.test(text)
}

const DAY_MS = 86_400_000
const SOME_TIME = 0x01020304050607n
/** What the test driver makes of the milliseconds of the day's time: nanoseconds, and tenths of microseconds. */
const UNITS = [1_000_000, 1_000, 100]

/** The test driver gives the time of day as CPU times. Times are the only thing that is changed in a frame. */
function withoutTimes(frame: Buffer): Buffer {
  const changed = Buffer.from(frame)
  for (let at = HEADER_BYTES; at + 8 <= changed.length; at += 4) {
    const value = Number(changed.readBigUInt64BE(at))
    const isTime = UNITS.some((unit) => Math.abs(value / unit - Date.now()) < DAY_MS)
    if (isTime) changed.writeBigUInt64BE(SOME_TIME, at)
  }
  return changed
}
