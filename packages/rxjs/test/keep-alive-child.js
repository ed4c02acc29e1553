import { tellIfAlive } from '@hostloop/conformance/node'
import { epollFds } from '@hostloop/epoll'
import { createRxjsEventImpl } from '@hostloop/rxjs'

const [scenario, fds] = process.argv.slice(2)
tellIfAlive(createRxjsEventImpl(fds === 'epoll' ? { fds: epollFds() } : {}), scenario)
