import type { Connector, EventImpl } from './contract.ts'
import { HostloopError } from './hostloop-error.ts'
import { snapshotOf } from './snapshot.ts'

/** The version of the contract. Copies of core with the same one share the registry. */
const VERSION = 1

/** Gets a line for each operation: its name, the event-impl's name, and the ids and values it is about. */
export type DebugSink = (operation: string, impl: string, ...details: unknown[]) => void

/** What all copies of core in a program share, under one key of `globalThis`. */
interface Registry {
  readonly version: number
  /** The last ids given out. They belong to the program, so that a stale id never means anything (A1). */
  lastWatch: number
  lastTimer: number
  current?: Current | undefined
  debug?: DebugSink | undefined
}

interface Current {
  readonly impl: EventImpl
  readonly connector: Connector | undefined
}

const KEY = Symbol.for('hostloop.registry')
let shared: Registry | undefined

/** The registry. Throws `VERSION_MISMATCH` where a copy of core with another contract has made it. */
export function registry(): Registry {
  if (shared) return shared
  const slots = globalThis as { [KEY]?: Registry }
  const found = (slots[KEY] ??= { version: VERSION, lastWatch: 0, lastTimer: 0 })
  if (found.version !== VERSION)
    throw new HostloopError(
      'VERSION_MISMATCH',
      `Two copies of @hostloop/core have contract versions ${VERSION} and ${found.version}. Update them: npm ls @hostloop/core`,
    )
  return (shared = found)
}

/** A registered event-impl, until closed. libvirt's `virEventRegisterImpl` has no way back; this has. */
export interface Registration<Impl extends EventImpl = EventImpl> {
  readonly impl: Impl
  /**
   * Un-registers the event-impl, so that another can be registered. Throws `IN_USE` while watches or timeouts are
   * registered on it, disabled ones included; with `force` it closes the event-impl as well, which removes them.
   * Idempotent.
   */
  close(options?: { readonly force?: boolean | undefined }): void
  [Symbol.dispose](): void
}

/**
 * Makes `impl` the event-impl of the program, and `connector` the one that registrants connect with unless they are
 * given another. Throws `ALREADY_REGISTERED` while another is.
 */
export function registerEventImpl<Impl extends EventImpl>(
  impl: Impl,
  options: { readonly connector?: Connector | undefined } = {},
): Registration<Impl> {
  const shared = registry()
  if (shared.current)
    throw new HostloopError(
      'ALREADY_REGISTERED',
      `Can't register event-impl '${impl.name}': '${shared.current.impl.name}' is. Close that registration first.`,
    )
  const mine: Current = { impl, connector: options.connector }
  shared.current = mine
  shared.debug?.('register', impl.name)
  const close: Registration<Impl>['close'] = ({ force = false } = {}) => {
    if (shared.current !== mine) return
    if (force) impl.close()
    else if (inUse(impl))
      throw new HostloopError(
        'IN_USE',
        `Event-impl '${impl.name}' has registrations (see inspect()). Remove them, or close({ force: true }).`,
      )
    shared.current = undefined
    shared.debug?.('unregister', impl.name)
  }
  return { impl, close, [Symbol.dispose]: close }
}

/** The registered event-impl. Throws `NO_EVENT_IMPL`. */
export function currentEventImpl(): EventImpl {
  const impl = registeredEventImpl()
  if (impl) return impl
  throw new HostloopError(
    'NO_EVENT_IMPL',
    'No event-impl is registered. Install the adapter for your loop and register it, on Node: npm install @hostloop/node, registerNodeEventImpl().',
  )
}

/** The connector that was registered with the event-impl. Throws `NO_EVENT_IMPL` or `NO_CONNECTOR`. */
export function currentConnector(): Connector {
  const { name } = currentEventImpl()
  const connector = registry().current?.connector
  if (connector) return connector
  throw new HostloopError(
    'NO_CONNECTOR',
    `Event-impl '${name}' was registered without a connector. Pass one there, or to the library.`,
  )
}

export function registeredEventImpl(): EventImpl | undefined {
  return registry().current?.impl
}

function inUse(impl: EventImpl): boolean {
  const snapshot = snapshotOf(impl)
  return snapshot ? snapshot.watches.length + snapshot.timeouts.length > 0 : !impl.isIdle()
}
