import { once } from 'node:events'
import { connect as connectSocket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { connect } from '@hostloop/libvirt'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'

// URI SOCKET COUNT connections|sockets: prints how many bytes each takes: V8's heap and buffers, and all of the process.

const [uri = '', socket = '', count = '', what = ''] = process.argv.slice(2)

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as () => void

const loop = createNodeEventImpl()
const connector = nodeConnector()
const kept: unknown[] = []

async function open(): Promise<void> {
  if (what === 'connections') {
    kept.push(await connect(uri, { loop, connector, keepalive: false }))
    return
  }
  const bare = connectSocket(socket)
  await once(bare, 'connect')
  kept.push(bare)
}

async function settled(): Promise<NodeJS.MemoryUsage> {
  for (let i = 0; i < 4; i++) {
    gc()
    // What is closed or freed in a later turn.
    await sleep(5)
  }
  return process.memoryUsage()
}

// The code is loaded and compiled with the first ones.
for (let i = 0; i < 20; i++) await open()
const before = await settled()
for (let i = 0; i < Number(count); i++) await open()
const after = await settled()
const each = (bytes: (usage: NodeJS.MemoryUsage) => number): number =>
  (bytes(after) - bytes(before)) / Number(count)
const heap = each(({ heapUsed, external }) => heapUsed + external)
const rss = each((usage) => usage.rss)
process.stdout.write(JSON.stringify({ heap, rss }), () => process.exit())
