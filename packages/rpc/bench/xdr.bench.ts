// How this package's XDR compares with @stellar/js-xdr on what matters most: the payload of a lifecycle event.
import { int32, opaque, string, struct } from '@stellar/js-xdr'
import { bench, describe, expect } from 'vitest'
import { decode, encode } from '../src/index.ts'
import { lifecycle, lifecycleOf } from '../test/descriptors.ts'
import type { Lifecycle } from '../test/descriptors.ts'

const event = lifecycleOf(42)
const { payload } = lifecycle

// Its strings are bytes: users of ours get text.
const theirs = struct('Message', {
  callbackID: int32(),
  msg: struct('Lifecycle', {
    dom: struct('Domain', { name: string(4_194_304), uuid: opaque(16), id: int32() }),
    event: int32(),
    detail: int32(),
  }),
})
const utf8 = { encoder: new TextEncoder(), decoder: new TextDecoder() }

function theirDecode(bytes: Uint8Array): Lifecycle {
  const { callbackID, msg } = theirs.decode(bytes)
  const { dom, event, detail } = msg
  return { callbackID, msg: { dom: { ...dom, name: utf8.decoder.decode(dom.name) }, event, detail } }
}

function theirEncode({ callbackID, msg }: Lifecycle): Uint8Array {
  const { dom, event, detail } = msg
  const name = utf8.encoder.encode(dom.name)
  return theirs.encode({ callbackID, msg: { dom: { ...dom, name }, event, detail } })
}

const wire = encode(payload, event)
expect(theirEncode(event)).toEqual(wire)
expect(theirDecode(wire)).toEqual(event)
expect(decode(payload, wire)).toEqual(event)

/** What libvirt takes, it refuses. */
expect(() => int32().decode(Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0))).toThrow('trailing')
expect(() => string(4).decode(Uint8Array.of(0, 0, 0, 1, 97, 1, 0, 0))).toThrow('padding')

/** So many at a time that the measuring itself costs next to nothing. */
const EVENTS = 1000
const times = (run: () => unknown) => () => {
  for (let count = 0; count < EVENTS; count++) run()
}

describe(`decode ${EVENTS} lifecycle events`, () => {
  bench(
    'hostloop',
    times(() => decode(payload, wire)),
  )
  bench(
    '@stellar/js-xdr',
    times(() => theirDecode(wire)),
  )
})

describe(`encode ${EVENTS} lifecycle events`, () => {
  bench(
    'hostloop',
    times(() => encode(payload, event)),
  )
  bench(
    '@stellar/js-xdr',
    times(() => theirEncode(event)),
  )
})
