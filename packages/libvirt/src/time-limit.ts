import { HostloopError } from '@hostloop/core'
import type { EventImpl, TimerId } from '@hostloop/core'

/** A signal that is aborted with `TIMED_OUT` when the time is over, or with the reason of another signal. */
export class TimeLimit {
  readonly #controller = new AbortController()
  readonly #loop: EventImpl
  readonly #timer: TimerId | undefined
  readonly #outer: AbortSignal | undefined

  /** Throws the reason of `outer` where that is aborted, `INVALID_OPTIONS`, and `CLOSED` with the loop. */
  constructor(loop: EventImpl, what: string, timeoutMs: number, outer: AbortSignal | undefined) {
    outer?.throwIfAborted()
    if (!(timeoutMs > 0))
      throw new HostloopError('INVALID_OPTIONS', 'connectTimeoutMs must be above 0; Infinity is no limit.')
    this.#loop = loop
    this.#outer = outer
    if (timeoutMs !== Infinity) {
      this.#timer = loop.addTimeout(timeoutMs, () => {
        const message = `${what} took more than ${timeoutMs} ms: the daemon hangs, or has all the clients that it takes (max_clients).`
        this.#controller.abort(new HostloopError('TIMED_OUT', message))
      })
    }
    outer?.addEventListener('abort', this.#aborted)
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  end(): void {
    if (this.#timer !== undefined) this.#loop.removeTimeout(this.#timer)
    this.#outer?.removeEventListener('abort', this.#aborted)
  }

  readonly #aborted = (): void => this.#controller.abort(this.#outer?.reason)
}
