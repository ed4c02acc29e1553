import { once } from 'node:events'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { connect } from '@hostloop/libvirt'
import { Procedures, startDaemon } from '@hostloop/daemon'
import type { DriverConnection } from '@hostloop/daemon'
import { testDriver } from '@hostloop/daemon/test-driver'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'
import { domainDefineXml } from '@hostloop/protocol/domain'
import { defineJob } from '@hostloop/worker-pool'

// SOCKET WORKERS: a daemon whose workers are all stuck, each for a second and then again. Prints a line when they are, and at
// the end of its input the 99th percentile of its loop's delay, in milliseconds.

const [unix = '', workers = ''] = process.argv.slice(2)
const RESOLUTION_MS = 1

const stuck = defineJob<number, undefined>(
  new URL(
    `data:text/javascript,${encodeURIComponent(
      'export default (ms) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)',
    )}`,
  ),
)

/** Its `define` keeps a worker for a second. */
const procedures = new Procedures().add(domainDefineXml, {
  runs: 'worker',
  job: stuck,
  prepare: () => 1000,
  apply: () => ({ dom: { name: 'none', uuid: new Uint8Array(16), id: -1 } }),
})
const stuckDriver = {
  name: 'stuck',
  schemes: ['stuck'],
  procedures,
  open: (_uri: unknown, _client: unknown, host: { createEvents(): DriverConnection['events'] }) => ({
    uri: 'stuck:///',
    events: host.createEvents(),
  }),
}

const loop = createNodeEventImpl()
const connector = nodeConnector()
const count = Number(workers)
await startDaemon({
  drivers: [testDriver(), stuckDriver],
  sockets: [{ unix }],
  loop,
  connector,
  workers: { minWorkers: count, maxWorkers: count },
  limits: { maxClientRequests: 100 },
  graceMs: 0,
})
const client = await connect(`stuck:///?socket=${unix}`, { loop, connector, keepalive: false })
// Twice as many as there are workers: as one is free, the next job is there.
for (let each = 0; each < 2 * count; each++) void keepStuck()

async function keepStuck(): Promise<void> {
  for (;;) await client.call(domainDefineXml, { xml: '' })
}

await new Promise((resolve) => setTimeout(resolve, 2000))
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
delay.enable()
process.stdout.write('stuck\n')
await once(process.stdin.resume(), 'end')
delay.disable()
process.stdout.write(`${Math.max(0, delay.percentile(99) / 1e6 - RESOLUTION_MS)}\n`, () => process.exit())
