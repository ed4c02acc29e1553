// Arranges one scenario of F3 in a process of its own, and says 'alive' if something keeps that process alive.
import { keepAliveScenarios } from '@hostloop/conformance'
import type { KeepAliveScenario } from '@hostloop/conformance'
import type { WaitMode } from '@hostloop/epoll'
import { createNodeEventImpl } from '@hostloop/node'

const [scenario, mode] = process.argv.slice(2) as [KeepAliveScenario, WaitMode | '']
const fds = mode === '' ? undefined : (await import('@hostloop/epoll')).epollFds({ mode })
keepAliveScenarios[scenario].arrange(createNodeEventImpl({ fds }))

// An unref'd timer fires only where the process does not end before it, which on a busy machine takes a while.
setTimeout(() => {
  console.log('alive')
  process.exit()
}, 250).unref()
