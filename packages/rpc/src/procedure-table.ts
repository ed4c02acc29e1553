import { HostloopError } from '@hostloop/core'
import type { Procedure } from '@hostloop/protocol'
import type { RpcStream } from './rpc-stream.ts'
import type { RpcServer } from './server.ts'

/** A call that is being answered. */
export interface ServerCall {
  /** The client's connection. */
  readonly connection: RpcServer
  readonly procedure: Procedure
  /**
   * Opens the stream that this procedure has; a second one is refused with an `RpcError`. Data flow when the call was
   * answered. If it is answered with an error, there is no stream.
   */
  openStream(): RpcStream
}

/**
 * Answers calls of one procedure. What it throws is the answer where it is an `RpcError`; anything else goes to
 * `onError`, and the client gets an internal error.
 */
export type Handler<Args, Ret> = (args: Args, call: ServerCall) => Ret | PromiseLike<Ret>

export interface Entry {
  readonly procedure: Procedure
  /** Whether the handler takes and gives payloads as they are on the wire. */
  readonly raw: boolean
  readonly handler: Handler<unknown, unknown>
}

/** Which procedures a server has. One table can serve any number of connections. */
export class ProcedureTable {
  readonly #programs = new Map<number, Map<number, Entry>>()

  /** Throws `INVALID_OPTIONS` where there is a handler for the procedure already. */
  add<Args, Ret>(procedure: Procedure<Args, Ret>, handler: Handler<Args, Ret>): this {
    return this.#add({ procedure, raw: false, handler: handler as Handler<unknown, unknown> })
  }

  /**
   * A handler that gets the arguments undecoded, and gives the result encoded: to hand a call on as it is. The payload is a
   * part of a larger array; what the handler gives belongs to the connection from then on.
   */
  addRaw(procedure: Procedure, handler: Handler<Uint8Array, Uint8Array>): this {
    return this.#add({ procedure, raw: true, handler: handler as Handler<unknown, unknown> })
  }

  /** Undefined where there is none. */
  find(program: number, version: number, number: number): Entry | undefined {
    const entry = this.#programs.get(program)?.get(number)
    return entry?.procedure.version === version ? entry : undefined
  }

  /** Whether there is any procedure of this program and version. */
  has(program: number, version: number): boolean {
    for (const { procedure } of this.#programs.get(program)?.values() ?? [])
      if (procedure.version === version) return true
    return false
  }

  #add(entry: Entry): this {
    const { program, number, name } = entry.procedure
    let procedures = this.#programs.get(program)
    if (procedures === undefined) this.#programs.set(program, (procedures = new Map()))
    if (procedures.has(number)) throw new HostloopError('INVALID_OPTIONS', `${name} has a handler already.`)
    procedures.set(number, entry)
    return this
  }
}
