import { connect } from '@hostloop/libvirt'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'
import { DomainEventId } from '@hostloop/protocol/domain-events'

// URI TIMES: prints a line when it listens, and then the moments, in nanoseconds, of so many lifecycle events.

const [uri = '', times = ''] = process.argv.slice(2)
const connection = await connect(uri, {
  loop: createNodeEventImpl(),
  connector: nodeConnector(),
  keepalive: false,
})
const heard: number[] = []
const subscription = connection.onDomainEvent(DomainEventId.lifecycle, () => {
  heard.push(Number(process.hrtime.bigint()))
  if (heard.length < Number(times)) return
  process.stdout.write(JSON.stringify(heard))
  void connection.close()
})
await subscription.ready
process.stdout.write('listening\n')
