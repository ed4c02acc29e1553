import { connect } from '@hostloop/libvirt'
import type { Connection } from '@hostloop/libvirt'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'

// URI COUNT: opens so many connections, prints a line, and keeps them.

const [uri = '', count = ''] = process.argv.slice(2)
const loop = createNodeEventImpl()
const connector = nodeConnector()
const kept: Connection[] = []
for (let i = 0; i < Number(count); i++) kept.push(await connect(uri, { loop, connector, keepalive: false }))
process.stdout.write('open\n')
setInterval(() => kept.length, 2 ** 30)
