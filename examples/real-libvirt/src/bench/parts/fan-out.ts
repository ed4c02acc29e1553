import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '@hostloop/libvirt'
import type { Connection } from '@hostloop/libvirt'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'
import { DomainEventId } from '@hostloop/protocol/domain-events'

// URI CLIENTS TIMES: changes a domain's state, and prints how many milliseconds pass, each time, until all clients have heard.

const [uri = '', clients = '', times = ''] = process.argv.slice(2)
const loop = createNodeEventImpl()
const open = (): Promise<Connection> => connect(uri, { loop, connector: nodeConnector(), keepalive: false })

let missing = 0
let all = (): void => {}
const listeners: Connection[] = []
for (let count = 0; count < Number(clients); count++) {
  const connection = await open()
  const heard = (): void => {
    if (--missing === 0) all()
  }
  await connection.onDomainEvent(DomainEventId.lifecycle, heard).ready
  listeners.push(connection)
}

const domain = await (await open()).domains.byName('test')
const took: number[] = []
for (let time = 0; time < Number(times); time++) {
  await sleep(10)
  missing = listeners.length
  const done = new Promise<void>((resolve) => (all = resolve))
  const start = performance.now()
  await (time % 2 === 0 ? domain.suspend() : domain.resume())
  await done
  took.push(performance.now() - start)
}
process.stdout.write(JSON.stringify(took), () => process.exit())
