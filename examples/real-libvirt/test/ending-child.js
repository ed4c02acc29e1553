// Connects to the daemon at a socket, waits for it in all ways, ends or stops its process by a signal, prints what it is
// told of that, and has nothing more to do.
import { readFileSync } from 'node:fs'
import { connect } from '@hostloop/libvirt'
import { createNodeEventImpl } from '@hostloop/node'
import { nodeConnector } from '@hostloop/node-streams'

const [, , socket, pid, signal] = process.argv
const told = []
const tell = (who) => (error) => void told.push(`${who} ${error.code}`)
const settled = (who, promise) => promise.then(() => told.push(`${who} ok`), tell(who))

const conn = await connect(`test+unix:///default?socket=${socket}`, {
  loop: createNodeEventImpl(),
  connector: nodeConnector(),
})
const listener = conn.onDomainEvent(0, () => {}, { onEnd: tell('listener') })
const iterator = conn.domainEvents(1)
await Promise.all([listener.ready, iterator.ready])
iterator.next().catch(tell('iterator'))
conn.onClose(tell('onClose'))
process.on('exit', () => console.log(told.join('\n')))

process.kill(pid, 'SIGSTOP')
while (!/^State:\s+T/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')));
for (let count = 0; count < 50; count++) settled('call', conn.domains.list())
settled('registration', conn.onDomainEvent(2, () => {}).ready)
if (signal === 'SIGSTOP') conn.keepalive({ intervalMs: 100, count: 1 })
else setImmediate(() => process.kill(pid, signal))
if (signal === 'SIGTERM') setImmediate(() => process.kill(pid, 'SIGCONT'))
