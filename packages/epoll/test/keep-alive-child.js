import { tellIfAlive } from '@hostloop/conformance/node'
import { epollFds } from '@hostloop/epoll'
import { createNodeEventImpl } from '@hostloop/node'

const [scenario, mode] = process.argv.slice(2)
tellIfAlive(createNodeEventImpl({ fds: epollFds({ mode }) }), scenario)
