import type { Procedure } from '@hostloop/protocol'
import {
  authList,
  authPolkit,
  authSaslInit,
  authSaslStart,
  authSaslStep,
  connectClose,
  connectGetHostname,
  connectGetLibVersion,
  connectGetUri,
  connectIsSecure,
  connectOpen,
  connectRegisterCloseCallback,
  connectSupportsFeature,
  connectUnregisterCloseCallback,
  DriverFeature,
} from '@hostloop/protocol/connect'
import {
  connectDomainEventDeregister,
  connectDomainEventDeregisterAny,
  connectDomainEventRegister,
  connectDomainEventRegisterAny,
  DomainEventId,
} from '@hostloop/protocol/domain-events'
import { ErrorDomain, ErrorNumber } from '@hostloop/protocol/errors'
import { hostname } from 'node:os'
import type { Client, Opened } from './client.ts'
import { EVENT_TABLES } from './event-kinds.ts'
import { EventSource } from './event-source.ts'
import { libvirtError } from './libvirt-error.ts'

/** What the procedures need of the daemon. */
export interface Connections {
  /** Throws an `RpcError`. */
  open(client: Client, name: string, flags: number): void
  /** Throws an `RpcError` where the client has opened nothing. */
  opened(client: Client): Opened
  startKeepalive(client: Client): void
}

/** A procedure that the daemon itself answers, the same for all drivers. */
export interface OwnProcedure {
  readonly procedure: Procedure
  answer(args: unknown, client: Client): unknown
}

/** The release of libvirt whose answers these are. */
const LIBVIRT_VERSION = 9_000_000n
const NO_AUTHENTICATION = 0

const FEATURES: ReadonlySet<number> = new Set([
  DriverFeature.typedParamString,
  DriverFeature.remoteEventCallback,
  DriverFeature.remoteCloseCallback,
  DriverFeature.networkUpdateHasCorrectOrder,
])

/** All of them. */
export function ownProcedures(connections: Connections): OwnProcedure[] {
  return [...connectionProcedures(connections), ...eventProcedures(connections)]
}

function connectionProcedures(connections: Connections): OwnProcedure[] {
  const opened = (client: Client): Opened => connections.opened(client)
  return [
    own(authList, () => ({ types: [NO_AUTHENTICATION] })),
    own(authSaslInit, noAuthentication),
    own(authSaslStart, noAuthentication),
    own(authSaslStep, noAuthentication),
    own(authPolkit, noAuthentication),
    own(connectOpen, ({ name, flags }, client) => connections.open(client, name ?? '', flags)),
    own(connectClose, (_none, client) => client.server.finish()),
    own(connectSupportsFeature, ({ feature }, client) => {
      // Asked for before anything is opened.
      if (feature === DriverFeature.programKeepalive) {
        connections.startKeepalive(client)
        return { supported: 1 }
      }
      opened(client)
      return { supported: FEATURES.has(feature) ? 1 : 0 }
    }),
    own(connectGetUri, (_none, client) => ({ uri: opened(client).connection.uri })),
    own(connectGetHostname, (_none, client) => opened(client) && { hostname: hostname() }),
    own(connectGetLibVersion, (_none, client) => opened(client) && { libVer: LIBVIRT_VERSION }),
    own(connectIsSecure, (_none, client) => opened(client) && { secure: 1 }),
    // Nothing is ever sent: a driver's own connections don't end before the daemon.
    own(connectRegisterCloseCallback, (_none, client) => void opened(client)),
    own(connectUnregisterCloseCallback, (_none, client) => void opened(client)),
  ]
}

function eventProcedures(connections: Connections): OwnProcedure[] {
  const source = (client: Client): EventSource => {
    const { events } = connections.opened(client).connection
    // A driver has its events from `createEvents()`; there is no other way to make some.
    return events as EventSource
  }
  const register = (client: Client, eventId: number): void =>
    client.events.registerLegacy(client.server, source(client), eventId)
  const { lifecycle } = DomainEventId
  return [
    ...EVENT_TABLES.flatMap((table) => [
      own(table.register, (args, client) => ({
        callbackId: client.events.register(client.server, source(client), table, args),
      })),
      own(table.deregister, ({ callbackId }, client) => client.events.deregister(table, callbackId)),
    ]),
    own(connectDomainEventRegister, (_none, client) => {
      register(client, lifecycle)
      return { cbRegistered: 0 }
    }),
    own(connectDomainEventDeregister, (_none, client) => {
      client.events.deregisterLegacy(lifecycle)
      return { cbRegistered: 0 }
    }),
    own(connectDomainEventRegisterAny, ({ eventId }, client) => register(client, eventId)),
    own(connectDomainEventDeregisterAny, ({ eventId }, client) => client.events.deregisterLegacy(eventId)),
  ]
}

/** There is none to do. */
function noAuthentication(): never {
  throw libvirtError(ErrorNumber.authFailed, ErrorDomain.rpc, 'authentication failed')
}

function own<Args, Ret>(
  procedure: Procedure<Args, Ret>,
  answer: (args: Args, client: Client) => Ret | (Ret extends undefined ? void : never),
): OwnProcedure {
  return { procedure, answer }
}
