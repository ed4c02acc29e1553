import { epollFds } from '@hostloop/epoll'
import { createNodeEventImpl } from '@hostloop/node'
import type { Host } from '../host.ts'
import { fifoRing } from './rings/fifos.ts'

export function openHost(): Host {
  const fds = epollFds()
  return { create: () => createNodeEventImpl({ fds }), openRing: fifoRing, close: () => fds.close() }
}
