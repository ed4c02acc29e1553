import { createBrowserEventImpl, fromMessagePort, webSocketConnector } from '@hostloop/browser'
import { relayConnector } from './relay-acceptor.js'

const ports = new WeakMap()

/** Streams on the two ends of a MessageChannel. */
const portStreams = {
  async pair() {
    const { port1, port2 } = new MessageChannel()
    const streams = [fromMessagePort(port1), fromMessagePort(port2)]
    ports.set(streams[0], port1).set(streams[1], port2)
    return streams
  },
  reset(stream) {
    ports.get(stream).postMessage('reset')
    ports.get(stream).close()
  },
}

/** An event-impl of a page or process that has run for `clockMs` already. */
function createAt(clockMs, options) {
  const real = globalThis.performance
  const offset = clockMs - real.now()
  const set = (value) =>
    Object.defineProperty(globalThis, 'performance', { value, configurable: true, writable: true })
  set({ now: () => real.now() + offset })
  try {
    return createBrowserEventImpl(options)
  } finally {
    set(real)
  }
}

/** What every host of this event-impl brings; `url` is that of the tests' server, and nobody listens at `refused`. */
export function webFixture({ url, refused, WebSocket = globalThis.WebSocket }) {
  return {
    create: (options) => createBrowserEventImpl(options),
    now: () => performance.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    maxCheckMs: 50,
    createAt,
    stall(ms) {
      const end = performance.now() + ms
      while (performance.now() < end);
    },
    streams: portStreams,
    connector: {
      connector: relayConnector(webSocketConnector({ WebSocket }), WebSocket),
      serves: ['websocket'],
      refusedTarget: () => ({ websocket: refused }),
      listenTarget: () => ({ websocket: `${url}/connect/${crypto.randomUUID()}` }),
    },
  }
}
