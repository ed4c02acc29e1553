import { connect } from '@hostloop/libvirt'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'

// URI IN_FLIGHT MS: asks for a domain's info for so long, on one connection, and prints how often in a second.

const WARM_UP = 5000

const [uri = '', inFlight = '', ms = ''] = process.argv.slice(2)
const connection = await connect(uri, {
  loop: createNodeEventImpl(),
  connector: nodeConnector(),
  keepalive: false,
})
const domain = await connection.domains.byName('test')

async function callUntil(isOver: () => boolean): Promise<number> {
  let calls = 0
  const caller = async (): Promise<void> => {
    for (; !isOver(); calls++) await domain.info()
  }
  await Promise.all(Array.from({ length: Number(inFlight) }, caller))
  return calls
}

let warmedUp = 0
await callUntil(() => ++warmedUp > WARM_UP)
const start = performance.now()
const end = start + Number(ms)
const calls = await callUntil(() => performance.now() >= end)
const perSecond = (calls / (performance.now() - start)) * 1000
await connection.close()
process.stdout.write(JSON.stringify({ perSecond }))
