import { readFileSync } from 'node:fs'
import { PushStream } from '@hostloop/core'
import { connect } from '@hostloop/libvirt'
import { createNodeEventImpl } from '@hostloop/node'
import { authList, connectOpen, connectSupportsFeature, DriverFeature } from '@hostloop/protocol/connect'
import { connectDomainEventCallbackRegisterAny, DomainEventId } from '@hostloop/protocol/domain-events'
import { ProcedureTable, serve } from '@hostloop/rpc'
import type { GoldenFrame } from '../../golden.ts'

// FILE EVENTS: takes recorded lifecycle events off a connection, over and over, and prints how many a second come to a listener.

/** As much as Node reads at once. */
const PIECE_BYTES = 65_536
const LIFECYCLE = 'REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE'

const [file = '', events = ''] = process.argv.slice(2)
const recorded = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldenFrame)
  .filter(({ procedure }) => procedure === LIFECYCLE)
  .map(({ hex }) => Buffer.from(hex, 'hex'))

const near: PushStream = new PushStream({
  send: (bytes) => far.push(bytes.slice()),
  close: () => far.ended(),
})
const far: PushStream = new PushStream({
  send: (bytes) => near.push(bytes.slice()),
  close: () => near.ended(),
})
const loop = createNodeEventImpl()
const { remoteEventCallback } = DriverFeature
const procedures = new ProcedureTable()
  .add(authList, () => ({ types: [0] }))
  .add(connectSupportsFeature, ({ feature }) => ({ supported: feature === remoteEventCallback ? 1 : 0 }))
  .add(connectOpen, () => undefined)
  // The one that the recorded events have.
  .add(connectDomainEventCallbackRegisterAny, () => ({ callbackId: 0 }))
serve(far, loop, procedures)
const connection = await connect('test:///default', {
  loop,
  connector: { connect: () => near },
  keepalive: false,
})
let heard = 0
await connection.onDomainEvent(DomainEventId.lifecycle, ({ domain }) => {
  if (domain.name !== '') heard++
}).ready

const stream = Buffer.concat(
  Array.from({ length: Number(events) }, (_, index) => recorded[index % recorded.length]!),
)

/** Gives the number of events a second. */
async function replay(): Promise<number> {
  const [start, before] = [performance.now(), heard]
  for (let at = 0; at < stream.length; at += PIECE_BYTES) {
    near.push(stream.subarray(at, at + PIECE_BYTES))
    await new Promise(setImmediate)
  }
  while (heard < before + Number(events)) await new Promise(setImmediate)
  return (Number(events) / (performance.now() - start)) * 1000
}

await replay()
const perSecond = await replay()
process.stdout.write(JSON.stringify({ perSecond }), () => process.exit())
