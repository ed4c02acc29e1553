import { AsyncResource } from 'node:async_hooks'
import { debuglog } from 'node:util'
import { createEventImpl, registerEventImpl, setDebugLog } from '@hostloop/core'
import type {
  Connector,
  EventImpl,
  EventImplOptions,
  FdWatcher,
  FreeCallback,
  Handle,
  HandleCallback,
  HandleEvents,
  HostLoop,
  Registration,
  WatchId,
} from '@hostloop/core'
import { asByteStream, nodeConnector } from '@hostloop/node-streams'
import type { NodeStream } from '@hostloop/node-streams'

export interface NodeEventImplOptions extends Pick<EventImplOptions, 'fds' | 'onError' | 'checkMaxMs'> {
  /**
   * Whether enabled registrations keep the process alive (F3). Default true. With false nothing here ever does, and a turn
   * comes a millisecond later, as Node has nothing faster that doesn't.
   */
  readonly ref?: boolean | undefined
}

export interface NodeEventImpl extends EventImpl {
  addHandle(handle: Handle, events: HandleEvents, callback: HandleCallback, onFree?: FreeCallback): WatchId
  /**
   * Watches one of Node's own streams, through `@hostloop/node-streams`: READABLE means that its `read()` would give
   * bytes or that it has ended, WRITABLE that it is below its high-water mark. A stream that can't be watched, as in
   * object mode, is `HANDLE_UNSUPPORTED`.
   */
  addHandle<S extends NodeStream>(
    stream: S,
    events: HandleEvents,
    callback: (watch: WatchId, stream: S, events: HandleEvents) => void,
    onFree?: FreeCallback,
  ): WatchId
}

/**
 * Makes an event-impl on the event loop of this thread: the process's, or a worker's.
 *
 * A turn is one `setImmediate`, timer or epoll callback, so microtasks and `process.nextTick` run between two turns. Callbacks
 * run in the async context (`AsyncLocalStorage`) in which the event-impl was made. What they throw becomes an
 * `uncaughtException`, unless `onError` takes it. With `hostloop` in the environment's NODE_DEBUG, the debug log of all
 * event-impls goes to stderr.
 */
export function createNodeEventImpl(options: NodeEventImplOptions = {}): NodeEventImpl {
  const { ref = true, ...others } = options
  const log = debuglog('hostloop')
  if (log.enabled) setDebugLog((operation, ...details) => log(operation, ...details))
  return createEventImpl(nodeHost(ref, options.fds), {
    ...others,
    supports: { keepAlive: ref, virtualTime: false },
    adopt: asByteStream,
  })
}

/**
 * Makes an event-impl and registers it, with the Node connector unless another is given. Throws `ALREADY_REGISTERED`.
 */
export function registerNodeEventImpl(
  options: NodeEventImplOptions & { readonly connector?: Connector | undefined } = {},
): Registration<NodeEventImpl> {
  const { connector = nodeConnector(), ...others } = options
  return registerEventImpl(createNodeEventImpl(others), { connector })
}

/** The longest delay of a Node timer. An alarm beyond it rings early, and the engine asks again. */
const MAX_DELAY_MS = 2 ** 31 - 1

/**
 * The loop's timers count in whole milliseconds of `process.hrtime`. On the same scale an alarm can be set to the first
 * of them that is not too early; `performance.now()` is the cheaper way to read it.
 */
const CLOCK_OFFSET_MS = Number(process.hrtime.bigint()) / 1e6 - performance.now()

const nothing = (): void => {}

function nodeHost(ref: boolean, fds: FdWatcher | undefined): HostLoop {
  const context = new AsyncResource('hostloop')
  let turn: () => void
  let alarmAt: number | null = null
  let alarm: NodeJS.Timeout | undefined
  let requested: unknown
  let keepAlive: NodeJS.Timeout | undefined

  const now = (): number => performance.now() + CLOCK_OFFSET_MS
  const ring = (): void => {
    alarmAt = null
    turn()
  }
  const runRequested = (): void => {
    requested = undefined
    turn()
  }

  return {
    name: 'node',
    start(run) {
      turn = () => context.runInAsyncScope(run)
    },
    now,
    setAlarm(at) {
      if (at === alarmAt) return
      clearTimeout(alarm)
      alarmAt = at
      if (at === null) return
      const delay = Math.ceil(at) - Math.floor(now())
      alarm = setTimeout(ring, Math.min(Math.max(delay, 0), MAX_DELAY_MS)).unref()
    },
    requestTurn() {
      // An immediate that is not ref'd would wait until something else wakes the loop up.
      requested ??=
        fds?.afterPass?.(runRequested) ||
        (ref ? setImmediate(runRequested) : setTimeout(runRequested, 0).unref())
    },
    hold(alive) {
      if (!ref) return
      keepAlive ??= setInterval(nothing, MAX_DELAY_MS)
      if (alive) keepAlive.ref()
      else keepAlive.unref()
    },
    reportError(error) {
      process.nextTick(() => {
        throw error
      })
    },
    stop() {
      clearInterval(keepAlive)
    },
  }
}
