import type { ByteStream, Connector, EventImpl, EventImplSupport, OnError, Target } from '@hostloop/core'
import type { KeepAliveScenario } from './keep-alive.ts'

export interface CreateOptions {
  /** The event-impl MUST report here what callbacks throw. */
  readonly onError?: OnError
}

/**
 * What a host brings to the suite. `supports` and `lacks` are pinned: the suite fails where the event-impl claims
 * anything else, or the fixture brings more or less.
 */
export interface Fixture {
  /** A fresh event-impl. The suite closes it. */
  create(options?: CreateOptions): EventImpl
  /** What the event-impl is expected to support. */
  readonly supports: EventImplSupport
  /** What the fixture does not offer: exactly the cases that need it are skipped, and reported as skipped. */
  readonly lacks: readonly Capability[]
  /** The event-impl's own clock, in milliseconds. */
  now(): number
  /** Lets the host run for at least that long: a sleep, or a step of virtual time. */
  wait(ms: number): Promise<void>
  /** The stated longest pause between two checks of a `Pollable` without `subscribe` (H2). */
  readonly maxCheckMs: number

  /** Blocks the host, synchronously: a busy loop, or a jump of a manual clock. */
  stall?(ms: number): void
  /** Like `create`, with a clock that starts at `clockMs` and runs as fast as `now()`. */
  createAt?(clockMs: number, options?: CreateOptions): EventImpl
  /**
   * From now on catches what reaches the host's own route for uncaught errors. The returned function ends that, and
   * gives what was caught.
   */
  catchHostErrors?(): () => readonly unknown[]
  /** How many host resources and records all event-impls of `create` hold now, counted in whatever way the host can. */
  resources?(): number
  /**
   * Whether a host stays alive that has nothing but a fresh event-impl on which `keepAliveScenarios[scenario].arrange`
   * was called. Expected where `supports.keepAlive`.
   */
  keepsAlive?(scenario: KeepAliveScenario): Promise<boolean>
  /** Real file descriptors. Expected where `supports.fd` is `'full'`. */
  readonly fds?: FdFixture
  readonly streams?: StreamFixture
  readonly connector?: ConnectorFixture
}

export interface FdFixture {
  pipe(): FdPipe
}

/** A non-blocking pipe. */
export interface FdPipe {
  readonly readable: number
  readonly writable: number
  write(bytes: Uint8Array): void
  /** Writes until nothing more fits. */
  fill(): void
  /** Reads all there is. */
  drain(): void
  /** Idempotent, as `closeWritable` is. */
  closeReadable(): void
  closeWritable(): void
}

export interface StreamFixture {
  /** Two open streams, connected to each other. */
  pair(): Promise<readonly [ByteStream, ByteStream]>
  /** Ends `stream` in such a way that its peer sees a reset. */
  reset?(stream: ByteStream): void
}

export type TargetKind = 'unix' | 'tcp' | 'tls' | 'command' | 'websocket'

export interface ConnectorFixture {
  readonly connector: Connector
  /** The kinds of target that the connector serves; the others must be `TARGET_UNSUPPORTED`. */
  readonly serves: readonly TargetKind[]
  /** Where nobody listens. */
  refusedTarget(): Target | Promise<Target>
  /** Where `listen` works, each time another. Left out where the connector has no `listen`. */
  listenTarget?(): Target | Promise<Target>
}

/** What a case may need of a fixture. */
export const capabilities = [
  'fds',
  'no fds',
  'keepAlive',
  'virtualTime',
  'stall',
  'createAt',
  'catchHostErrors',
  'resources',
  'streams',
  'reset',
  'connector',
  'listen',
] as const
export type Capability = (typeof capabilities)[number]

/** Whether a case with this need runs. A fixture that pins a support and brings no means to test it fails its cases. */
export function offers(fixture: Fixture, capability: Capability): boolean {
  switch (capability) {
    case 'fds':
      return fixture.supports.fd === 'full'
    case 'no fds':
      return fixture.supports.fd === 'none'
    case 'keepAlive':
    case 'virtualTime':
      return fixture.supports[capability]
    case 'reset':
      return fixture.streams?.reset !== undefined
    case 'listen':
      return fixture.connector?.listenTarget !== undefined
    default:
      return fixture[capability] !== undefined
  }
}
