import type { Fixture } from './fixture.ts'

/** What is pinned of a fixture. */
type Pinned = Pick<Fixture, 'supports' | 'lacks'>

/** What each of hostloop's own event-impls must support, and which cases its tests may skip: no others. */
export const adapters: Readonly<
  Record<
    | 'engine'
    | 'node'
    | 'nodeWithEpoll'
    | 'eventemitter'
    | 'eventemitterOnDemand'
    | 'eventemitterManual'
    | 'eventemitterWithEpoll'
    | 'rxjs'
    | 'rxjsWithEpoll'
    | 'rxjsVirtual'
    | 'browser'
    | 'browserPage'
    | 'browserWorker',
    Pinned
  >
> = {
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
  /** A bus that ticks steadily, and has no way to be kept alive. */
  eventemitter: {
    supports: { fd: 'none', keepAlive: false, virtualTime: false },
    lacks: ['fds', 'keepAlive', 'virtualTime', 'connector', 'listen'],
  },
  /** A bus that ticks when it is asked to, and is kept alive. */
  eventemitterOnDemand: {
    supports: { fd: 'none', keepAlive: true, virtualTime: false },
    lacks: ['fds', 'virtualTime'],
  },
  /** A bus whose clock is moved by hand. */
  eventemitterManual: {
    supports: { fd: 'none', keepAlive: false, virtualTime: true },
    lacks: ['fds', 'keepAlive', 'streams', 'reset', 'connector', 'listen'],
  },
  eventemitterWithEpoll: {
    supports: { fd: 'full', keepAlive: false, virtualTime: false },
    lacks: ['no fds', 'keepAlive', 'virtualTime', 'streams', 'reset', 'connector', 'listen'],
  },
  rxjs: {
    supports: { fd: 'none', keepAlive: true, virtualTime: false },
    lacks: ['fds', 'virtualTime'],
  },
  rxjsWithEpoll: {
    supports: { fd: 'full', keepAlive: true, virtualTime: false },
    lacks: ['no fds', 'virtualTime', 'streams', 'reset', 'connector', 'listen'],
  },
  /** Nobody's reason to live: virtual time passes when somebody makes it pass. */
  rxjsVirtual: {
    supports: { fd: 'none', keepAlive: false, virtualTime: true },
    lacks: ['fds', 'keepAlive', 'connector', 'listen'],
  },
  /** Under Node's web globals, where a MessagePort can hold the process. */
  browser: {
    supports: { fd: 'none', keepAlive: true, virtualTime: false },
    lacks: ['fds', 'virtualTime'],
  },
  /** Nothing that runs in a browser has a say in how long it runs. */
  browserPage: {
    supports: { fd: 'none', keepAlive: false, virtualTime: false },
    lacks: ['fds', 'keepAlive', 'virtualTime'],
  },
  browserWorker: {
    supports: { fd: 'none', keepAlive: false, virtualTime: false },
    lacks: ['fds', 'keepAlive', 'virtualTime'],
  },
}
