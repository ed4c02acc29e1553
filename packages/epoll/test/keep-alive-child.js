// Arranges one scenario of F3 with an EpollFds in a process of its own, and says 'alive' if something keeps it alive.
import { keepAliveScenarios } from '@hostloop/conformance'
import { epollFds } from '@hostloop/epoll'
import { createNodeEventImpl } from '@hostloop/node'

const [scenario, mode] = process.argv.slice(2)
keepAliveScenarios[scenario].arrange(createNodeEventImpl({ fds: epollFds({ mode }) }))

// An unref'd timer fires only where the process does not end before it.
setTimeout(() => {
  console.log('alive')
  process.exit()
}, 250).unref()
