import { createBrowserEventImpl } from '@hostloop/browser'
import type { KeepAliveScenario } from '@hostloop/conformance'
import { tellIfAlive } from '@hostloop/conformance/node'
import type { EventImpl } from '@hostloop/core'
import type { WaitMode } from '@hostloop/epoll'
import { createNodeEventImpl } from '@hostloop/node'
import { createRxjsEventImpl } from '@hostloop/rxjs'
import { asyncScheduler } from 'rxjs'

const withEpoll = async (mode: WaitMode): Promise<EventImpl> =>
  createNodeEventImpl({ fds: (await import('@hostloop/epoll')).epollFds({ mode }) })

const hosts = {
  node: () => createNodeEventImpl(),
  loop: () => withEpoll('loop'),
  thread: () => withEpoll('thread'),
  rxjs: () => createRxjsEventImpl({ scheduler: asyncScheduler }),
  browser: () => createBrowserEventImpl(),
} satisfies Record<string, () => EventImpl | Promise<EventImpl>>

const [scenario, host = 'node'] = process.argv.slice(2) as [KeepAliveScenario, (keyof typeof hosts)?]
tellIfAlive(await hosts[host](), scenario)
