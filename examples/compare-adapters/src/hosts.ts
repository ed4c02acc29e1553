/** What the report says of a host, and where its code is. */
export interface HostEntry {
  readonly name: string
  /** What the colours of the report go by. */
  readonly family: Family
  readonly runtime: 'Node' | 'Chromium'
  readonly what: string
  /** The handles that `openRing` opens. */
  readonly ownHandles: string | null
  /** The host that this one is measured against, in the same runtime. */
  readonly baseline: string | null
  /** The code of a module that registers it; a bundle is made of it. Null where another host's is the same. */
  readonly bundle: string | null
  /** The module; see `HostModule`. */
  readonly module: URL
}

export type Family = 'raw' | 'node' | 'rxjs' | 'eventemitter' | 'browser' | 'yours'

const module = (file: string): URL => new URL(`hosts/${file}.js`, import.meta.url)

export const RAW_NODE = 'raw Node'
const RAW_CHROMIUM = 'raw Chromium'

export const HOSTS: readonly HostEntry[] = [
  {
    name: RAW_NODE,
    family: 'raw',
    runtime: 'Node',
    what: 'No adapter: setTimeout, setInterval, setImmediate and sockets, directly.',
    ownHandles: 'sockets',
    baseline: null,
    bundle: null,
    module: module('raw-node'),
  },
  {
    name: 'node',
    family: 'node',
    runtime: 'Node',
    what: "@hostloop/node: Node's own loop, with sockets.",
    ownHandles: 'sockets',
    baseline: RAW_NODE,
    bundle: "export { registerNodeEventImpl } from '@hostloop/node'",
    module: module('node'),
  },
  {
    name: 'node + epoll',
    family: 'node',
    runtime: 'Node',
    what: '@hostloop/node with @hostloop/epoll: any file descriptor, on Linux.',
    ownHandles: 'named pipes (fds)',
    baseline: RAW_NODE,
    bundle:
      "export { registerNodeEventImpl } from '@hostloop/node'; export { epollFds } from '@hostloop/epoll'",
    module: module('node-epoll'),
  },
  {
    name: 'rxjs',
    family: 'rxjs',
    runtime: 'Node',
    what: "@hostloop/rxjs on RxJS' asyncScheduler.",
    ownHandles: 'sockets',
    baseline: RAW_NODE,
    bundle: "export { registerRxjsEventImpl } from '@hostloop/rxjs'",
    module: module('rxjs'),
  },
  {
    name: 'rxjs, virtual',
    family: 'rxjs',
    runtime: 'Node',
    what: '@hostloop/rxjs on a VirtualTimeScheduler: time passes as fast as it can be computed.',
    ownHandles: null,
    baseline: RAW_NODE,
    bundle: null,
    module: module('rxjs-virtual'),
  },
  {
    name: 'emitter, asked',
    family: 'eventemitter',
    runtime: 'Node',
    what: '@hostloop/eventemitter on a bus that ticks when it is asked to.',
    ownHandles: 'sockets',
    baseline: RAW_NODE,
    bundle: "export { registerEmitterEventImpl } from '@hostloop/eventemitter'",
    module: module('emitter-on-demand'),
  },
  {
    name: 'emitter, 60 Hz',
    family: 'eventemitter',
    runtime: 'Node',
    what: '@hostloop/eventemitter on a bus that ticks 60 times a second, as a game does.',
    ownHandles: 'sockets',
    baseline: RAW_NODE,
    bundle: null,
    module: module('emitter-ticking'),
  },
  {
    name: 'browser in Node',
    family: 'browser',
    runtime: 'Node',
    what: "@hostloop/browser on Node's web globals.",
    ownHandles: 'MessagePorts',
    baseline: RAW_NODE,
    bundle: null,
    module: module('browser'),
  },
  {
    name: RAW_CHROMIUM,
    family: 'raw',
    runtime: 'Chromium',
    what: 'No adapter: setTimeout, setInterval and MessagePorts of a page, directly.',
    ownHandles: 'MessagePorts',
    baseline: null,
    bundle: null,
    module: module('raw-web'),
  },
  {
    name: 'browser in Chromium',
    family: 'browser',
    runtime: 'Chromium',
    what: '@hostloop/browser in a page.',
    ownHandles: 'MessagePorts',
    baseline: RAW_CHROMIUM,
    bundle: "export { registerBrowserEventImpl } from '@hostloop/browser'",
    module: module('browser'),
  },
]
