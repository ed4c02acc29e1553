import { AsyncResource } from 'node:async_hooks'
import { createEventImpl, registerEventImpl } from '@hostloop/core'
import type {
  Connector,
  EventImpl,
  EventImplOptions,
  FreeCallback,
  Handle,
  HandleEvents,
  HostLoop,
  Registration,
  WatchId,
} from '@hostloop/core'
import { asByteStream, nodeConnector } from '@hostloop/node-streams'
import type { NodeStream } from '@hostloop/node-streams'

export interface NodeEventImplOptions extends Pick<EventImplOptions, 'fds' | 'onError' | 'checkMaxMs'> {
  /** Whether enabled registrations keep the process alive (F3). Default true; with false nothing here ever does. */
  readonly ref?: boolean | undefined
}

/** What can be watched on Node: Pollables, Node's own streams and sockets, and with `fds` file descriptors. */
export type NodeHandle = Handle | NodeStream

export interface NodeEventImpl extends EventImpl {
  /**
   * As `EventImpl.addHandle`. A Node stream is watched through `@hostloop/node-streams`: READABLE means that its
   * `read()` would give bytes or that it has ended, WRITABLE that `write()` is below the high-water mark.
   */
  addHandle<H extends NodeHandle>(
    handle: H,
    events: HandleEvents,
    callback: (watch: WatchId, handle: H, events: HandleEvents) => void,
    onFree?: FreeCallback,
  ): WatchId
}

/**
 * Makes an event-impl on the event loop of this thread: the process's, or a worker's.
 *
 * A turn is one `setImmediate` or timer callback, so microtasks and `process.nextTick` run between two turns. Callbacks
 * run in the async context (`AsyncLocalStorage`) in which the event-impl was made. What they throw becomes an
 * `uncaughtException`, unless `onError` takes it.
 */
export function createNodeEventImpl(options: NodeEventImplOptions = {}): NodeEventImpl {
  const { ref = true, ...others } = options
  return createEventImpl(nodeHost(ref), {
    ...others,
    supports: { keepAlive: ref, virtualTime: false },
    adopt: asByteStream,
  }) as NodeEventImpl
}

/**
 * Makes an event-impl and registers it, with the Node connector unless another is given. Throws `ALREADY_REGISTERED`.
 */
export function registerNodeEventImpl(
  options: NodeEventImplOptions & { readonly connector?: Connector | undefined } = {},
): Registration {
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

function nodeHost(ref: boolean): HostLoop {
  const context = new AsyncResource('hostloop')
  let turn: () => void
  let alarmAt: number | null = null
  let alarm: NodeJS.Timeout | undefined
  let keepAlive: NodeJS.Timeout | undefined

  const now = (): number => performance.now() + CLOCK_OFFSET_MS
  const ring = (): void => {
    alarmAt = null
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
      if (ref) setImmediate(turn)
      else setTimeout(turn, 0).unref()
    },
    hold(alive) {
      if (!ref) return
      if (alive) keepAlive = setInterval(() => {}, MAX_DELAY_MS)
      else clearInterval(keepAlive)
    },
    reportError(error) {
      process.nextTick(() => {
        throw error
      })
    },
  }
}
