import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import * as protocol from '@hostloop/protocol'
import type { EventMessage, Procedure, XdrType } from '@hostloop/protocol'
import { decode, encode } from '@hostloop/rpc'
import { expect, test } from 'vitest'
import type { GoldenFrame } from '../src/golden.ts'

const HEADER_END = 28

const known = new Map<string, Procedure | EventMessage>()
for (const value of Object.values<unknown>(protocol)) {
  if (typeof value === 'object' && value !== null && 'program' in value) {
    const message = value as Procedure | EventMessage
    known.set(message.name, message)
  }
}

const file = new URL('../../../packages/protocol/test/golden/frames.jsonl', import.meta.url)
const golden = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldenFrame)

/** How the payload of such a message looks; undefined for the bytes of a stream. */
function payloadType({ procedure, type, status }: GoldenFrame): XdrType | undefined {
  const message = known.get(procedure)!
  if (status === 'error') return protocol.messageError
  if (type === 'streamHole') return protocol.streamHole
  if (type === 'stream') return status === 'continue' ? undefined : { kind: 'void' }
  if ('payload' in message) return message.payload
  return type === 'call' ? message.args : message.ret
}

test('what libvirt’s programs have said, comes back byte for byte', () => {
  let count = 0
  for (const frame of golden) {
    const type = payloadType(frame)
    if (type === undefined) continue
    const bytes = Buffer.from(frame.hex, 'hex').subarray(HEADER_END)
    const again = encode(type, decode(type, bytes))
    assert.equal(Buffer.from(again).toString('hex'), bytes.toString('hex'), frame.procedure)
    count++
  }
  expect(count).toBeGreaterThan(400)
})
