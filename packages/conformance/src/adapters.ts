import type { Fixture } from './fixture.ts'

/** What is pinned of a fixture. */
type Pinned = Pick<Fixture, 'supports' | 'lacks'>

/** What each of hostloop's own event-impls must support, and which cases its tests may skip: no others. */
export const adapters: Readonly<Record<'engine' | 'node' | 'nodeWithEpoll', Pinned>> = {
  /** Core's engine, on a host that is cranked by hand. */
  engine: {
    supports: { fd: 'full', keepAlive: true, virtualTime: true },
    lacks: ['no fds', 'connector', 'listen'],
  },
  node: {
    supports: { fd: 'none', keepAlive: true, virtualTime: false },
    lacks: ['fds', 'virtualTime', 'createAt'],
  },
  /** Streams and connectors have nothing to do with fds: `node` runs those cases. */
  nodeWithEpoll: {
    supports: { fd: 'full', keepAlive: true, virtualTime: false },
    lacks: ['no fds', 'virtualTime', 'createAt', 'streams', 'reset', 'connector', 'listen'],
  },
}
