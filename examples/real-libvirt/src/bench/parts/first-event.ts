// URI: suspends a domain, and prints the CPU time of all threads, in milliseconds, from the import to the event.

const atStart = process.cpuUsage()
const { connect } = await import('@hostloop/libvirt')
const { createNodeEventImpl } = await import('@hostloop/node')
const { nodeConnector } = await import('@hostloop/node-streams')
const { DomainEventId } = await import('@hostloop/protocol/domain-events')

const ms = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000
const imported = ms(process.cpuUsage(atStart))
const [uri = ''] = process.argv.slice(2)
const connection = await connect(uri, { loop: createNodeEventImpl(), connector: nodeConnector() })
const subscription = connection.onDomainEvent(DomainEventId.lifecycle, () => {
  const cpu = ms(process.cpuUsage(atStart))
  process.stdout.write(JSON.stringify({ cpu, imported, withNode: ms(process.cpuUsage()) }))
  void connection.close()
})
await subscription.ready
const domain = await connection.domains.byName('test')
await domain.suspend()
