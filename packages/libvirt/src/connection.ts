import { HostloopError } from '@hostloop/core'
import type { EventImpl } from '@hostloop/core'
import type { EventMessage, Procedure } from '@hostloop/protocol'
import {
  connectClose,
  ConnectCloseReason,
  connectEventConnectionClosed,
  connectGetCapabilities,
  connectGetHostname,
  connectGetLibVersion,
  connectGetType,
  connectGetUri,
  connectGetVersion,
  connectUnregisterCloseCallback,
} from '@hostloop/protocol/connect'
import type { DomainEventPayloads } from '@hostloop/protocol/domain-events'
import { nameOf } from '@hostloop/protocol/name-of'
import type { NetworkEventPayloads } from '@hostloop/protocol/network-events'
import type { NodeDeviceEventPayloads } from '@hostloop/protocol/node-device-events'
import type { SecretEventPayloads } from '@hostloop/protocol/secret-events'
import type { StoragePoolEventPayloads } from '@hostloop/protocol/storage-events'
import { report, RpcError } from '@hostloop/rpc'
import type { CallOptions, KeepaliveOptions, OnError, OpenedStream, RpcClient } from '@hostloop/rpc'
import type { Caller } from './caller.ts'
import type { Domain } from './domain.ts'
import { DomainStates } from './domain-states.ts'
import type { DomainStatesOptions } from './domain-states.ts'
import { Domains } from './domains.ts'
import { Ending } from './ending.ts'
import { EventQueue } from './event-iterator.ts'
import type { EventIterator, IterateOptions } from './event-iterator.ts'
import type { EventSubscription, ListenOptions } from './event-subscription.ts'
import { Events } from './events.ts'
import type { EventObject } from './events.ts'
import { LibvirtError } from './libvirt-error.ts'
import type {
  DomainEvent,
  LibvirtEvent,
  NetworkEvent,
  NodeDeviceEvent,
  SecretEvent,
  StoragePoolEvent,
} from './libvirt-event.ts'
import type { Network } from './network.ts'
import { Networks } from './networks.ts'
import { Node } from './node.ts'
import type { NodeDevice } from './node-device.ts'
import { NodeDevices } from './node-devices.ts'
import type { Secret } from './secret.ts'
import { Secrets } from './secrets.ts'
import type { StoragePool } from './storage-pool.ts'
import { StoragePools } from './storage-pools.ts'
import { StorageVolumes } from './storage-volumes.ts'

/** What a connection is doing. */
export interface ConnectionInspection {
  readonly pendingCalls: number
  readonly streams: number
  /** How many registrations for events there are at the daemon, or are being made or ended. */
  readonly eventRegistrations: number
  /** How many bytes wait to be sent. */
  readonly queuedBytes: number
}

/** What is known of a connection when it is opened. */
interface Opened {
  readonly client: RpcClient
  readonly loop: EventImpl
  readonly uri: string
  readonly isReadOnly: boolean
  readonly hasKeepalive: boolean
  readonly hasEventCallbacks: boolean
  readonly hasCloseCallback: boolean
  readonly onError: OnError | undefined
}

/** How long `close()` waits for the daemon's goodbye. */
const GOODBYE_MS = 2000

/**
 * A connection to a libvirt daemon, made by `connect()`. Everything that waits on it, calls, streams and listeners, ends
 * with it. Its listeners are called in turns of the loop, or from within `takeEvent()`; what they throw goes to `onError`.
 */
export class Connection implements Caller {
  /** The URI that was given to `connect()`. */
  readonly uri: string
  readonly isReadOnly: boolean
  readonly domains: Domains
  readonly networks: Networks
  readonly storagePools: StoragePools
  readonly storageVolumes: StorageVolumes
  readonly nodeDevices: NodeDevices
  readonly secrets: Secrets
  /** The machine that the daemon runs on. */
  readonly node: Node
  /**
   * Resolves with the reason when the connection has ended: `CLOSED` (by this side, or with the loop), `DISCONNECTED` (the
   * daemon went away, or lost its hypervisor), `UNRESPONSIVE` (keepalive), `PROTOCOL_ERROR` or `UNSUPPORTED` (what it sent
   * can't be). Never rejects. Listeners were told before.
   */
  readonly closed: Promise<HostloopError>
  readonly #opened: Opened
  readonly #events: Events
  readonly #ending: Ending
  #goodbye: Promise<void> | undefined

  constructor(opened: Opened) {
    const { client, uri, isReadOnly } = opened
    this.#opened = opened
    this.uri = uri
    this.isReadOnly = isReadOnly
    this.domains = new Domains(this)
    this.networks = new Networks(this)
    this.storagePools = new StoragePools(this)
    this.storageVolumes = new StorageVolumes(this)
    this.nodeDevices = new NodeDevices(this)
    this.secrets = new Secrets(this)
    this.node = new Node(this)
    const report = (error: unknown): void => this.#report(error)
    this.#events = new Events({ caller: this, client, report })
    this.#ending = new Ending(client, report, (reason) => this.#events.end(reason))
    this.closed = this.#ending.closed
    client.onEvent(connectEventConnectionClosed, ({ reason }) => {
      const why = nameOf(ConnectCloseReason, reason) ?? reason
      this.#ending.now(new HostloopError('DISCONNECTED', `The daemon has lost its hypervisor (${why}).`))
    })
  }

  /** The reason with which `closed` resolves, as soon as the connection has ended. */
  get closeReason(): HostloopError | undefined {
    return this.#ending.reason
  }

  /**
   * Calls any procedure of libvirt, typed; those of `@hostloop/protocol/…`. Rejects with a `LibvirtError` (the daemon's own
   * error), `INVALID_VALUE` (arguments; nothing was sent), `PROTOCOL_ERROR` (a reply that can't be decoded), `TIMED_OUT`, the
   * reason of `signal`, or the code of the connection's end, which is the `cause`.
   */
  async call<Args, Ret>(procedure: Procedure<Args, Ret>, args: Args, options?: CallOptions): Promise<Ret> {
    try {
      return await this.#opened.client.call(procedure, args, options)
    } catch (error) {
      throw this.#failure(error, procedure)
    }
  }

  /** The same for a procedure that opens a stream. */
  async openStream<Args, Ret>(
    procedure: Procedure<Args, Ret>,
    args: Args,
    options?: CallOptions,
  ): Promise<OpenedStream<Ret>> {
    try {
      return await this.#opened.client.openStream(procedure, args, options)
    } catch (error) {
      throw this.#failure(error, procedure)
    }
  }

  /**
   * The counterpart of `call`: listens to any message that the daemon sends by itself, such as those of qemu's monitor. Whoever
   * does has to ask for it by a `call`. The returned function ends it.
   */
  onMessage<Payload>(message: EventMessage<Payload>, listener: (payload: Payload) => void): () => void {
    return this.#opened.client.onEvent(message, listener)
  }

  /**
   * Listens to an event of domains, of all or of one: `id` is a `DomainEventId`. Listeners are called in the order in which
   * events come. Throws `INVALID_VALUE` for an unknown id, and the code of the connection's end.
   */
  onDomainEvent<Id extends keyof DomainEventPayloads>(
    id: Id,
    listener: (event: DomainEvent<Id>) => void,
    options: ListenOptions & { readonly domain?: Domain | undefined } = {},
  ): EventSubscription {
    return this.#listen('domain', id, listener, options.domain, options)
  }

  /** The same one after the other, for `for await`. It ends with the connection: by its error, or cleanly after `close()`. */
  domainEvents<Id extends keyof DomainEventPayloads>(
    id: Id,
    options: IterateOptions & { readonly domain?: Domain | undefined } = {},
  ): EventIterator<DomainEvent<Id>> {
    return this.#iterate('domain', id, options.domain, options)
  }

  /** `id` is a `NetworkEventId`; else as `onDomainEvent`. */
  onNetworkEvent<Id extends keyof NetworkEventPayloads>(
    id: Id,
    listener: (event: NetworkEvent<Id>) => void,
    options: ListenOptions & { readonly network?: Network | undefined } = {},
  ): EventSubscription {
    return this.#listen('network', id, listener, options.network, options)
  }

  networkEvents<Id extends keyof NetworkEventPayloads>(
    id: Id,
    options: IterateOptions & { readonly network?: Network | undefined } = {},
  ): EventIterator<NetworkEvent<Id>> {
    return this.#iterate('network', id, options.network, options)
  }

  /** `id` is a `StoragePoolEventId`; else as `onDomainEvent`. */
  onStoragePoolEvent<Id extends keyof StoragePoolEventPayloads>(
    id: Id,
    listener: (event: StoragePoolEvent<Id>) => void,
    options: ListenOptions & { readonly pool?: StoragePool | undefined } = {},
  ): EventSubscription {
    return this.#listen('storagePool', id, listener, options.pool, options)
  }

  storagePoolEvents<Id extends keyof StoragePoolEventPayloads>(
    id: Id,
    options: IterateOptions & { readonly pool?: StoragePool | undefined } = {},
  ): EventIterator<StoragePoolEvent<Id>> {
    return this.#iterate('storagePool', id, options.pool, options)
  }

  /** `id` is a `NodeDeviceEventId`; else as `onDomainEvent`. */
  onNodeDeviceEvent<Id extends keyof NodeDeviceEventPayloads>(
    id: Id,
    listener: (event: NodeDeviceEvent<Id>) => void,
    options: ListenOptions & { readonly device?: NodeDevice | undefined } = {},
  ): EventSubscription {
    return this.#listen('nodeDevice', id, listener, options.device, options)
  }

  nodeDeviceEvents<Id extends keyof NodeDeviceEventPayloads>(
    id: Id,
    options: IterateOptions & { readonly device?: NodeDevice | undefined } = {},
  ): EventIterator<NodeDeviceEvent<Id>> {
    return this.#iterate('nodeDevice', id, options.device, options)
  }

  /** `id` is a `SecretEventId`; else as `onDomainEvent`. */
  onSecretEvent<Id extends keyof SecretEventPayloads>(
    id: Id,
    listener: (event: SecretEvent<Id>) => void,
    options: ListenOptions & { readonly secret?: Secret | undefined } = {},
  ): EventSubscription {
    return this.#listen('secret', id, listener, options.secret, options)
  }

  secretEvents<Id extends keyof SecretEventPayloads>(
    id: Id,
    options: IterateOptions & { readonly secret?: Secret | undefined } = {},
  ): EventIterator<SecretEvent<Id>> {
    return this.#iterate('secret', id, options.secret, options)
  }

  /**
   * The next event of those that are listened to, if the host has received it by now, without waiting for a turn of the
   * event-impl. (Node receives where its own loop gets to run: not in between two calls without an `await`.) Its listeners are told from within, and so are the calls whose replies come before it. Undefined: none has come, or
   * the connection has ended (`closeReason`). Two registrations for the same, of all domains and of one, give it twice.
   */
  takeEvent(): LibvirtEvent | undefined {
    return this.#events.take()
  }

  /**
   * The states of all domains, kept up to date by events. Resolves when those that there are have been read; rejects as `call`.
   * What fails later goes to `onError`.
   */
  watchDomainStates(options: DomainStatesOptions = {}): Promise<DomainStates> {
    return DomainStates.watch(this, options, (error) => this.#report(error))
  }

  /**
   * Calls `listener` when the connection has ended, after its other listeners; in a microtask where it has already. The
   * returned function ends that.
   */
  onClose(listener: (reason: HostloopError) => void): () => void {
    return this.#ending.onClose(listener)
  }

  /**
   * Asks a silent daemon from now on; undefined: no longer. Does nothing where the daemon doesn't support it, or where it was
   * connected to without (`keepalive: false`).
   */
  keepalive(options: KeepaliveOptions | undefined): void {
    const { client, hasKeepalive } = this.#opened
    if (hasKeepalive) client.keepalive(options)
  }

  /** The name of the machine that the daemon runs on. */
  async hostname(options?: CallOptions): Promise<string> {
    return (await this.call(connectGetHostname, undefined, options)).hostname
  }

  /** The URI of the daemon's driver, which may say more than the one that was given. */
  async daemonUri(options?: CallOptions): Promise<string> {
    return (await this.call(connectGetUri, undefined, options)).uri
  }

  /** The name of the hypervisor's driver: `'QEMU'`. */
  async type(options?: CallOptions): Promise<string> {
    return (await this.call(connectGetType, undefined, options)).type
  }

  /** The hypervisor's version: `'7.2.0'`. */
  async hypervisorVersion(options?: CallOptions): Promise<string> {
    return versionText((await this.call(connectGetVersion, undefined, options)).hvVer)
  }

  /** The daemon's version of libvirt: `'9.0.0'`. */
  async libvirtVersion(options?: CallOptions): Promise<string> {
    return versionText((await this.call(connectGetLibVersion, undefined, options)).libVer)
  }

  /** What the host and its hypervisor can do, as XML. */
  async capabilities(options?: CallOptions): Promise<string> {
    return (await this.call(connectGetCapabilities, undefined, options)).capabilities
  }

  /**
   * Takes leave of the daemon, and ends the connection, with `CLOSED`. Resolves when all is let go of: after the daemon's answer,
   * or 2 seconds. Idempotent; never rejects.
   */
  close(): Promise<void> {
    this.#goodbye ??= this.#close()
    return this.#goodbye
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  /** Ends the connection at once, with `CLOSED`. Idempotent. */
  destroy(): void {
    this.#ending.now(closedHere())
  }

  inspect(): ConnectionInspection {
    const { pendingCalls, streams, queuedBytes } = this.#opened.client.inspect()
    return { pendingCalls, streams, eventRegistrations: this.#events.registrations, queuedBytes }
  }

  async #close(): Promise<void> {
    const { client, hasCloseCallback } = this.#opened
    this.#ending.begin(closedHere())
    const options = { timeoutMs: GOODBYE_MS }
    await Promise.allSettled([
      ...(hasCloseCallback ? [client.call(connectUnregisterCloseCallback, undefined, options)] : []),
      client.call(connectClose, undefined, options),
    ])
    client.close()
    await this.closed
  }

  #failure(error: unknown, { name }: Procedure): unknown {
    return error instanceof RpcError ? new LibvirtError(error.details) : this.#ending.explain(error, name)
  }

  #report(error: unknown): void {
    report(this.#opened.loop, error, this.#opened.onError)
  }

  #listen(
    kind: LibvirtEvent['kind'],
    id: number,
    listener: (event: never) => void,
    object: EventObject | undefined,
    options: ListenOptions,
  ): EventSubscription {
    const { closeReason } = this
    if (closeReason !== undefined) {
      const message = `Events can't be listened to: ${closeReason.message}`
      throw new HostloopError(closeReason.code, message, { cause: closeReason })
    }
    if (!this.#opened.hasEventCallbacks) {
      const message = 'The daemon is older than libvirt 1.3.3, and its events are not supported.'
      throw new HostloopError('UNSUPPORTED', message)
    }
    return this.#events.listen(kind, id, listener as (event: LibvirtEvent) => void, object, options)
  }

  #iterate<Event extends LibvirtEvent>(
    kind: LibvirtEvent['kind'],
    id: number,
    object: EventObject | undefined,
    options: IterateOptions,
  ): EventIterator<Event> {
    return new EventQueue((listener, own) => this.#listen(kind, id, listener, object, own), options)
  }
}

function closedHere(): HostloopError {
  return new HostloopError('CLOSED', 'This side closed the connection.')
}

/** libvirt counts versions as 1,000,000 × major + 1,000 × minor + release. */
function versionText(version: bigint): string {
  return `${version / 1_000_000n}.${(version / 1000n) % 1000n}.${version % 1000n}`
}
