import { connect } from '@hostloop/libvirt'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'

// URI MS: asks for a domain's info every few milliseconds, and prints the 99th percentile of how many milliseconds that took.

const [uri = '', ms = ''] = process.argv.slice(2)
const WARM_UP_MS = 500

const connection = await connect(uri, {
  loop: createNodeEventImpl(),
  connector: nodeConnector(),
  keepalive: false,
})
const domain = await connection.domains.byName('test')
const took: number[] = []
const start = performance.now()
while (performance.now() < start + WARM_UP_MS + Number(ms)) {
  const called = performance.now()
  await domain.info()
  const answered = performance.now()
  if (called > start + WARM_UP_MS) took.push(answered - called)
  await new Promise((resolve) => setTimeout(resolve, 2))
}
await connection.close()
took.sort((a, b) => a - b)
process.stdout.write(JSON.stringify(took[Math.floor(took.length * 0.99)]))
