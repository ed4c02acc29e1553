import { memoryStreamPair } from '@hostloop/conformance'
import type { MemoryStream } from '@hostloop/conformance'
import { ManualClock, ManualHost } from '@hostloop/conformance/manual'
import { createEventImpl } from '@hostloop/core'
import type { Connector, EventImpl, Target } from '@hostloop/core'
import type { Procedure } from '@hostloop/protocol'
import {
  authList,
  connectClose,
  connectOpen,
  connectRegisterCloseCallback,
  connectSupportsFeature,
  connectUnregisterCloseCallback,
  DriverFeature,
} from '@hostloop/protocol/connect'
import { ProcedureTable, serve } from '@hostloop/rpc'
import type { Handler, RpcServer } from '@hostloop/rpc'
import { expect, onTestFinished } from 'vitest'
import { connect } from '../src/index.ts'
import type { Connection, ConnectOptions } from '../src/index.ts'

const SUPPORTS = { keepAlive: true, virtualTime: true }

export const URI = 'test:///default'

/** A daemon and its clients on a loop that is cranked by hand. When the test is over, nothing may be left on it. */
export class World {
  readonly clock = new ManualClock(1000)
  readonly host = new ManualHost(this.clock)
  readonly loop: EventImpl = createEventImpl(this.host, { supports: SUPPORTS })
  /** The daemon has a loop of its own. */
  readonly #daemonHost = new ManualHost(this.clock)
  readonly daemon: FakeDaemon = new FakeDaemon(createEventImpl(this.#daemonHost, { supports: SUPPORTS }))
  readonly #connections: Connection[] = []

  constructor() {
    onTestFinished(async () => {
      for (const connection of this.#connections) connection.destroy()
      this.clock.hosts.add(this.#daemonHost)
      this.daemon.close()
      await this.run()
      expect(this.loop.isIdle(), 'a watch, a timeout or a free callback is left').toBe(true)
      expect(this.host.held, 'the host is kept alive').toBe(false)
      expect(this.host.errors).toEqual([])
    })
  }

  /** Turns until none is asked for. */
  async run(): Promise<void> {
    do await this.clock.step(0)
    while ([...this.clock.hosts].some((host) => host.nextTurn() === 0))
  }

  /** The daemon hangs from now on: nothing runs there any more. */
  freezeDaemon(): void {
    this.clock.hosts.delete(this.#daemonHost)
  }

  /** What `promise` gives, with as many turns as that takes. */
  async finish<T>(promise: Promise<T>): Promise<T> {
    const settled = promise.then(
      () => true,
      () => true,
    )
    for (let turn = 0; turn < 100; turn++) {
      await this.run()
      if (await Promise.race([settled, Promise.resolve(false)])) break
    }
    return promise
  }

  async connect(options: ConnectOptions = {}, uri: string = URI): Promise<Connection> {
    const { loop, daemon } = this
    const connecting = connect(uri, { loop, connector: daemon, env: {}, ...options })
    const connection = await this.finish(connecting)
    this.#connections.push(connection)
    return connection
  }
}

/** A daemon that does what the test says. As a connector it leads to itself. */
export class FakeDaemon implements Connector {
  /** What was called, in order: the procedures' names without their prefix. */
  readonly calls: string[] = []
  readonly targets: Target[] = []
  readonly features = new Set<number>([
    DriverFeature.programKeepalive,
    DriverFeature.remoteEventCallback,
    DriverFeature.remoteCloseCallback,
  ])
  readonly servers: RpcServer[] = []
  authTypes: readonly number[] = [0]
  opened: { readonly name: string | null; readonly flags: number } | undefined
  readonly #loop: EventImpl
  readonly #procedures = new ProcedureTable()

  constructor(loop: EventImpl) {
    this.#loop = loop
    this.on(authList, () => ({ types: this.authTypes }))
    this.on(connectSupportsFeature, ({ feature }) => ({ supported: this.features.has(feature) ? 1 : 0 }))
    this.on(connectOpen, (args) => {
      this.opened = args
    })
    this.on(connectClose, () => undefined)
    this.on(connectRegisterCloseCallback, () => undefined)
    this.on(connectUnregisterCloseCallback, () => undefined)
  }

  /** Answers a procedure. */
  on<Args, Ret>(procedure: Procedure<Args, Ret>, handler: Handler<Args, Ret>): void {
    this.#procedures.add(procedure, (args, call) => {
      this.calls.push(procedure.name.replace('REMOTE_PROC_', ''))
      return handler(args, call)
    })
  }

  /** The calls since the last time. */
  takeCalls(): string[] {
    return this.calls.splice(0)
  }

  connect(target: Target): MemoryStream {
    this.targets.push(target)
    const [near, far] = memoryStreamPair()
    this.servers.push(serve(far, this.#loop, this.#procedures, { maxCalls: 100 }))
    return near
  }

  /** The server end of the only connection. */
  get server(): RpcServer {
    expect(this.servers).toHaveLength(1)
    return this.servers[0]!
  }

  close(): void {
    for (const server of this.servers) server.close()
  }
}
