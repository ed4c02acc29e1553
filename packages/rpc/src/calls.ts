import { HostloopError } from '@hostloop/core'
import type { EventImpl, TimerId } from '@hostloop/core'
import type { Procedure } from '@hostloop/protocol'
import { messageError, MessageStatus } from '@hostloop/protocol/message'
import { AbortSignals } from './abort-signals.ts'
import type { Frame } from './frame.ts'
import { RpcError } from './remote-error.ts'
import { decode } from './xdr-decoder.ts'

export interface CallOptions {
  /** Its abort rejects the call with its reason. What the server does about the call is not known then. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds until the call is rejected with `TIMED_OUT`; Infinity is never. Default: the client's `timeoutMs`. */
  readonly timeoutMs?: number | undefined
}

interface Call {
  readonly procedure: Procedure
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
  readonly late: ((succeeded: boolean) => void) | undefined
  readonly timer: TimerId | undefined
  /** Lets go of the signal. */
  readonly unlisten: (() => void) | undefined
}

const MAX_SERIAL = 2 ** 32 - 1

/** Throws `INVALID_OPTIONS`. */
export function checkTimeout(timeoutMs: number): void {
  if (timeoutMs > 0) return
  throw new HostloopError('INVALID_OPTIONS', 'timeoutMs must be above 0; Infinity is no limit.')
}

/** The calls that have no reply yet, by serial. */
export class Calls {
  readonly #loop: EventImpl
  /** Something has come to an end, one way or the other. */
  readonly #settled: () => void
  readonly #pending = new Map<number, Call>()
  /** Calls that nobody waits for any more. Their replies will come, and these are told whether the call succeeded. */
  readonly #abandoned = new Map<number, Call['late']>()
  readonly #signals = new AbortSignals()
  #lastSerial = 0
  /** How many replies came for nobody. */
  late = 0

  constructor(loop: EventImpl, settled: () => void) {
    this.#loop = loop
    this.#settled = settled
  }

  get pending(): number {
    return this.#pending.size
  }

  get abandoned(): number {
    return this.#abandoned.size
  }

  /** Never one that may still be on its way. */
  nextSerial(): number {
    do this.#lastSerial = this.#lastSerial === MAX_SERIAL ? 1 : this.#lastSerial + 1
    while (this.#pending.has(this.#lastSerial) || this.#abandoned.has(this.#lastSerial))
    return this.#lastSerial
  }

  /**
   * The reply of a call that is about to be sent; `late` is called if it comes when nobody waits any more. Throws
   * `INVALID_OPTIONS`, and `CLOSED` with the loop.
   */
  add<Ret>(
    serial: number,
    procedure: Procedure<unknown, Ret>,
    { signal, timeoutMs = Infinity }: CallOptions,
    late?: (succeeded: boolean) => void,
  ): Promise<Ret> {
    checkTimeout(timeoutMs)
    const timer =
      timeoutMs === Infinity
        ? undefined
        : this.#loop.addTimeout(timeoutMs, () => this.#expire(serial, timeoutMs))
    const unlisten = signal && this.#signals.add(signal, () => this.#abandon(serial, signal.reason))
    return new Promise((resolve, reject) => {
      const settle = resolve as Call['resolve']
      this.#pending.set(serial, { procedure, resolve: settle, reject, late, timer, unlisten })
    })
  }

  /** Whether there is such a call. Throws `PROTOCOL_ERROR` where the connection can't be trusted any more. */
  reply(frame: Frame): boolean {
    const { serial } = frame
    const call = this.#pending.get(serial)
    if (call === undefined) {
      const late = this.#abandoned.get(serial)
      if (!this.#abandoned.delete(serial)) return false
      this.late++
      late?.(frame.status === MessageStatus.ok)
      return true
    }
    const { procedure } = call
    const fits =
      frame.procedure === procedure.number &&
      frame.program === procedure.program &&
      frame.version === procedure.version
    if (!fits) {
      const program = `program 0x${frame.program.toString(16)}, version ${frame.version}`
      throw unexpected(`a reply of procedure ${frame.procedure} of ${program}, to ${procedure.name}`)
    }
    if (frame.status !== MessageStatus.ok && frame.status !== MessageStatus.error)
      throw unexpected(`a reply with status ${frame.status} to ${procedure.name}`)
    this.#end(serial, call)
    try {
      if (frame.status === MessageStatus.ok)
        call.resolve(decode(procedure.ret, frame.bytes, frame.start, frame.end))
      else call.reject(new RpcError(decode(messageError, frame.bytes, frame.start, frame.end)))
    } catch (cause) {
      const message = `The reply to ${procedure.name} can't be decoded: ${(cause as Error).message}`
      call.reject(new HostloopError('PROTOCOL_ERROR', message, { cause }))
    }
    return true
  }

  /** The connection has ended. */
  end(reason: HostloopError): void {
    this.#abandoned.clear()
    for (const [serial, call] of this.#pending) {
      this.#end(serial, call)
      const message = `${call.procedure.name} has no reply: ${reason.message}`
      call.reject(new HostloopError(reason.code, message, { cause: reason }))
    }
  }

  #expire(serial: number, timeoutMs: number): void {
    const name = this.#pending.get(serial)?.procedure.name
    const message = `${name} has no reply after ${timeoutMs} ms. Whether the server has done it is not known.`
    this.#abandon(serial, new HostloopError('TIMED_OUT', message))
  }

  #abandon(serial: number, error: unknown): void {
    const call = this.#pending.get(serial)
    if (call === undefined) return
    this.#abandoned.set(serial, call.late)
    this.#end(serial, call)
    call.reject(error)
  }

  #end(serial: number, { timer, unlisten }: Call): void {
    this.#pending.delete(serial)
    if (timer !== undefined) this.#loop.removeTimeout(timer)
    unlisten?.()
    this.#settled()
  }
}

function unexpected(what: string): HostloopError {
  return new HostloopError('PROTOCOL_ERROR', `The server sent ${what}.`)
}
