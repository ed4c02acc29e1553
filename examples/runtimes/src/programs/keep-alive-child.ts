import type { KeepAliveScenario } from '@hostloop/conformance'
import { tellIfAlive } from '@hostloop/conformance/node'
import type { WaitMode } from '@hostloop/epoll'
import { createNodeEventImpl } from '@hostloop/node'

const [scenario, mode] = process.argv.slice(2) as [KeepAliveScenario, WaitMode?]
const fds = mode === undefined ? undefined : (await import('@hostloop/epoll')).epollFds({ mode })
tellIfAlive(createNodeEventImpl({ fds }), scenario)
