import type { RpcServer } from '@hostloop/rpc'
import { ClientEvents } from './client-events.ts'
import type { ClientInfo, Driver, DriverConnection } from './driver.ts'

/** What a client has opened. */
export interface Opened {
  readonly driver: Driver
  readonly connection: DriverConnection
}

/** One client of the daemon, from the time that it was accepted until it is gone. */
export class Client implements ClientInfo {
  readonly id: number
  readonly transport: 'unix' | 'tcp'
  readonly events: ClientEvents = new ClientEvents()
  #readOnly: boolean
  #server: RpcServer | undefined
  #opened: Opened | undefined
  #abort: AbortController | undefined
  #gone = false
  #closed: ((error?: unknown) => void) | undefined
  /** Calls that the driver is working on. */
  #calls = 0
  /** Settles when all results of workers that came before have been applied. */
  #applied: Promise<unknown> | undefined

  constructor(id: number, transport: 'unix' | 'tcp', readOnly: boolean) {
    this.id = id
    this.transport = transport
    this.#readOnly = readOnly
  }

  get readOnly(): boolean {
    return this.#readOnly
  }

  get server(): RpcServer {
    return this.#server!
  }

  get opened(): Opened | undefined {
    return this.#opened
  }

  /** Made when somebody asks for it: most clients need none. */
  get signal(): AbortSignal {
    this.#abort ??= new AbortController()
    if (this.#gone) this.#abort.abort()
    return this.#abort.signal
  }

  /** The same client, for a connection that it opens read-only by its own wish. */
  asReadOnly(): ClientInfo {
    const { id, transport } = this
    const signal = (): AbortSignal => this.signal
    return {
      id,
      transport,
      readOnly: true,
      get signal() {
        return signal()
      },
    }
  }

  serveBy(server: RpcServer): void {
    this.#server = server
  }

  open(opened: Opened, readOnly: boolean): void {
    this.#opened = opened
    this.#readOnly ||= readOnly
  }

  /** Counts a call that isn't answered at once, so that the driver's connection outlives it. */
  async track<Ret>(answer: PromiseLike<Ret>): Promise<Ret> {
    this.#calls++
    try {
      return await answer
    } finally {
      this.#calls--
      this.#closeConnection()
    }
  }

  /** Runs `apply` when all that was asked for earlier has been run, and `ready` has settled. */
  inOrder<Result, Ret>(ready: Promise<Result>, apply: (result: Result) => Ret): Promise<Ret> {
    const before = this.#applied
    const answer = (async (): Promise<Ret> => {
      const [outcome] = await Promise.allSettled([ready])
      await before
      if (outcome.status === 'rejected') throw outcome.reason
      return apply(outcome.value)
    })()
    this.#applied = answer.catch(() => undefined)
    return answer
  }

  /**
   * The client is gone: jobs are cancelled, no event is sent any more, and the driver's connection is closed when no call
   * of it runs. Then `closed` is called, with what the driver threw.
   */
  end(closed: (error?: unknown) => void): void {
    this.#gone = true
    this.#abort?.abort()
    this.events.end()
    this.#closed = closed
    this.#closeConnection()
  }

  #closeConnection(): void {
    const closed = this.#closed
    if (closed === undefined || this.#calls > 0) return
    this.#closed = undefined
    const connection = this.#opened?.connection
    this.#opened = undefined
    try {
      connection?.close?.()
    } catch (error) {
      closed(error)
      return
    }
    closed()
  }
}
