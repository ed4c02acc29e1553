import { createEventImpl, registerEventImpl } from '@hostloop/core'
import type { Connector, EventImpl, EventImplOptions, HostLoop, Registration } from '@hostloop/core'
import { webSocketConnector } from './connector.ts'

export interface BrowserEventImplOptions extends Pick<EventImplOptions, 'fds' | 'onError' | 'checkMaxMs'> {}

/**
 * Makes an event-impl on the event loop of this page or worker, or of any host that has the web's `setTimeout` and
 * `MessageChannel`.
 *
 * A turn is one message task: microtasks run between two turns, and so do rendering, input and the host's other tasks.
 * In a hidden, throttled or frozen page turns are late, and each timeout makes up for it with one call. What callbacks
 * throw becomes an uncaught error (`'error'` on the page's or worker's global), unless `onError` takes it.
 *
 * `supports.keepAlive` is true where a `MessagePort` can hold its process: in Node, Bun and Deno. A page or worker lives
 * as long as the browser wants it to.
 */
export function createBrowserEventImpl(options: BrowserEventImplOptions = {}): EventImpl {
  const { host, keepAlive } = browserHost()
  return createEventImpl(host, { ...options, supports: { keepAlive, virtualTime: false } })
}

/**
 * Makes an event-impl and registers it, with the WebSocket connector unless another is given. Throws `ALREADY_REGISTERED`.
 */
export function registerBrowserEventImpl(
  options: BrowserEventImplOptions & { readonly connector?: Connector | undefined } = {},
): Registration {
  const { connector = webSocketConnector(), ...others } = options
  const impl = createBrowserEventImpl(others)
  try {
    return registerEventImpl(impl, { connector })
  } catch (error) {
    impl.close()
    throw error
  }
}

/** The longest delay of `setTimeout`. An alarm beyond it rings early, and the engine asks again. */
const MAX_DELAY_MS = 2 ** 31 - 1

/** What ports can do where there is a process to be kept alive. */
interface ProcessPort extends MessagePort {
  ref?(): void
  unref?(): void
}

function browserHost(): { readonly host: HostLoop; readonly keepAlive: boolean } {
  const { port1, port2 } = new MessageChannel()
  const ports: readonly ProcessPort[] = [port1, port2]
  const keepAlive = ports.every(({ ref, unref }) => ref !== undefined && unref !== undefined)
  let turn: () => void
  let requested = false
  let sender = port1
  let alarmAt: number | null = null
  let alarm: ReturnType<typeof setTimeout> | undefined
  let release: ReturnType<typeof setTimeout> | undefined

  const now = performance.now.bind(performance)
  const run = (): void => {
    requested = false
    turn()
  }
  const requestTurn = (): void => {
    if (requested) return
    requested = true
    // From either side in turn: Node and Bun deliver up to a thousand messages of one port before anything else.
    sender = sender === port1 ? port2 : port1
    sender.postMessage(null)
  }
  const ring = (): void => {
    alarmAt = null
    // A timeout that is set from a timer's task, and that from another's, is clamped to 4 ms: not from a message's.
    requestTurn()
  }
  const letGo = (): void => {
    for (const port of ports) port.unref?.()
  }

  const host: HostLoop = {
    name: 'browser',
    start(callback) {
      turn = callback
      for (const port of ports) port.onmessage = run
      letGo()
    },
    now,
    setAlarm(at) {
      if (at === alarmAt) return
      clearTimeout(alarm)
      alarmAt = at
      if (at === null) return
      const delay = Math.ceil(at - now())
      alarm = setTimeout(ring, Math.min(Math.max(delay, 0), MAX_DELAY_MS))
    },
    requestTurn,
    hold(alive) {
      if (!keepAlive) return
      clearTimeout(release)
      // Not from within a message's task, after which Deno takes the port for held again.
      if (!alive) release = setTimeout(letGo)
      else for (const port of ports) port.ref?.()
    },
    reportError(error) {
      queueMicrotask(() => {
        throw error
      })
    },
    stop() {
      clearTimeout(release)
      for (const port of ports) port.close()
    },
  }
  return { host, keepAlive }
}
