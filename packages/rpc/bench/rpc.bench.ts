// A recorded stream of lifecycle events, through to a listener; and calls over a unix socket.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEventImpl, HandleEvent, PushStream } from '@hostloop/core'
import { ManualClock, ManualHost } from '@hostloop/conformance/manual'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'
import { bench, describe } from 'vitest'
import { createRpcClient, ProcedureTable, serve } from '../src/index.ts'
import { encodeEvent } from '../src/frame.ts'
import { domainGetInfo, lifecycle, lifecycleOf, testDomain as dom } from '../test/descriptors.ts'

const EVENTS = 10_000
/** As much as Node reads at once. */
const PIECE_BYTES = 65_536

const recorded = Buffer.concat(
  Array.from({ length: EVENTS }, (_, id) => encodeEvent(lifecycle, lifecycleOf(id), 1)),
)

const host = new ManualHost(new ManualClock())
const loop = createEventImpl(host, { supports: { keepAlive: true, virtualTime: true } })
const stream = new PushStream({ send: () => {}, close: () => {} }, { maxReadBytes: 2 ** 24 })
const client = createRpcClient(stream, loop)
let seen = 0
client.onEvent(lifecycle, ({ msg }) => {
  if (msg.dom.id >= 0) seen++
})

describe(`${EVENTS} events, decoded and told to a listener`, () => {
  bench('in pieces of 64 KiB', () => {
    const before = seen
    for (let at = 0; at < recorded.length; at += PIECE_BYTES) {
      stream.push(recorded.subarray(at, at + PIECE_BYTES))
      host.turn()
    }
    if (seen !== before + EVENTS) throw new Error(`${seen - before} events were told`)
  })
})

const directory = mkdtempSync(join(tmpdir(), 'hostloop-bench-'))
process.on('exit', () => rmSync(directory, { recursive: true }))
const path = join(directory, 'socket')
const node = createNodeEventImpl()
const connector = nodeConnector()
const acceptor = connector.listen({ unix: path })
const info = { state: 1, maxMem: 8n, memory: 4n, nrVirtCpu: 2, cpuTime: 3n }
const procedures = new ProcedureTable().add(domainGetInfo, () => info)
node.addHandle(
  acceptor,
  HandleEvent.READABLE,
  () => void serve(acceptor.accept()!, node, procedures, { maxCalls: 64 }),
)
const caller = createRpcClient(connector.connect({ unix: path }), node)
await caller.call(domainGetInfo, { dom })

describe('100 calls over a unix socket, both ends in one process', () => {
  bench('one after the other', async () => {
    for (let count = 0; count < 100; count++) await caller.call(domainGetInfo, { dom })
  })
  bench('all at a time', async () => {
    await Promise.all(Array.from({ length: 100 }, () => caller.call(domainGetInfo, { dom })))
  })
})
