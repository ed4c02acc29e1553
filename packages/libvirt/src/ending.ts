import { HostloopError } from '@hostloop/core'
import type { RpcClient } from '@hostloop/rpc'
import type { EventOwner } from './event-registration.ts'

/** How a connection ends: the one reason, which all are told, whoever ends it. */
export class Ending {
  /** Never rejects. */
  readonly closed: Promise<HostloopError>
  readonly #client: RpcClient
  readonly #report: EventOwner['report']
  /** Why this side ends it. To the client below all such reasons are one. */
  #ownReason: HostloopError | undefined
  readonly #listeners = new Set<(reason: HostloopError) => void>()
  #wasTold = false

  /** `told` is called first, and must not throw. */
  constructor(client: RpcClient, report: EventOwner['report'], told: (reason: HostloopError) => void) {
    this.#client = client
    this.#report = report
    this.closed = client.closed.then((clientReason) => {
      const reason = this.#ownReason ?? clientReason
      told(reason)
      this.#wasTold = true
      this.#tellAll(reason)
      return reason
    })
  }

  /** As soon as it has ended. */
  get reason(): HostloopError | undefined {
    const { closeReason } = this.#client
    return closeReason && (this.#ownReason ?? closeReason)
  }

  /** This side is about to end it. What ends it first is the reason. */
  begin(reason: HostloopError): void {
    if (this.#client.closeReason === undefined) this.#ownReason ??= reason
  }

  now(reason: HostloopError): void {
    this.begin(reason)
    this.#client.close()
  }

  /** Who comes too late is told in a microtask. */
  onClose(listener: (reason: HostloopError) => void): () => void {
    const own = (reason: HostloopError): void => listener(reason)
    this.#listeners.add(own)
    if (this.#wasTold) void this.closed.then(this.#tellAll)
    return () => this.#listeners.delete(own)
  }

  /** What a call that failed with `error` is told: where that is the client's end, the reason. */
  explain(error: unknown, what: string): unknown {
    const { reason } = this
    const isEnd = error instanceof Error && reason !== undefined && error.cause === this.#client.closeReason
    if (!isEnd || error.cause === reason) return error
    return new HostloopError(reason.code, `${what} has no reply: ${reason.message}`, { cause: reason })
  }

  readonly #tellAll = (reason: HostloopError): void => {
    for (const listener of this.#listeners) {
      this.#listeners.delete(listener)
      try {
        listener(reason)
      } catch (error) {
        this.#report(error)
      }
    }
  }
}
