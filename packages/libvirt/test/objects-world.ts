import { createEventImpl } from '@hostloop/core'
import { memoryStreamPair } from '@hostloop/conformance'
import { ManualClock, ManualHost } from '@hostloop/conformance/manual'
import type { Procedure } from '@hostloop/protocol'
import { createRpcClient, ProcedureTable, serve } from '@hostloop/rpc'
import type { CallOptions, RpcStream, ServerCall } from '@hostloop/rpc'
import { expect, onTestFinished, test } from 'vitest'
import type { Caller } from '../src/caller.ts'

/** A call that the server expects, and what it answers. */
export interface Exchange {
  readonly procedure: Procedure
  readonly args: unknown
  readonly ret: unknown
}

export function exchange<Args, Ret>(procedure: Procedure<Args, Ret>, args: Args, ret: Ret): Exchange {
  return { procedure, args, ret }
}

/** A connection to a server that answers what was agreed upon, in this order. */
export class ScriptedServer {
  readonly caller: Caller
  /** What has been called, as an `Exchange` says it. */
  readonly seen: { readonly procedure: string; readonly args: unknown }[] = []
  /** Its ends of the streams that calls have opened. */
  readonly streams: RpcStream[] = []
  readonly #script: readonly Exchange[]
  readonly #clock = new ManualClock(1000)
  readonly #host = new ManualHost(this.#clock)

  constructor(script: readonly Exchange[]) {
    this.#script = script
    const loop = createEventImpl(this.#host, { supports: { keepAlive: true, virtualTime: true } })
    const table = new ProcedureTable()
    for (const procedure of new Set(script.map(({ procedure }) => procedure)))
      table.add(procedure, (args, call) => this.#answer(args, call))
    const [near, far] = memoryStreamPair()
    const server = serve(far, loop, table)
    const client = createRpcClient(near, loop)
    this.caller = client
    onTestFinished(async () => {
      client.close()
      server.close()
      await this.run()
      expect(loop.isIdle()).toBe(true)
      expect(this.#host.errors).toEqual([])
    })
  }

  /** What `promise` gives, once the loop has had its turns. */
  async result<T>(promise: Promise<T>): Promise<T> {
    // Who rejects early isn't unhandled.
    promise.catch(() => {})
    await this.run()
    return promise
  }

  /** Turns until none is asked for. */
  async run(): Promise<void> {
    do await this.#clock.step(0)
    while (this.#clock.hosts.has(this.#host) && this.#host.nextTurn() === 0)
  }

  #answer(args: unknown, call: ServerCall): unknown {
    const { procedure, ret } = this.#script[this.seen.length]!
    this.seen.push({ procedure: call.procedure.name, args })
    if (procedure.stream !== undefined) this.streams.push(call.openStream())
    return ret
  }
}

/** One method of an object's: what it calls, and what it gives. */
export interface MethodCase {
  readonly what: string
  run(caller: Caller, options: CallOptions): Promise<unknown>
  readonly calls: readonly Exchange[]
  readonly gives?: unknown
}

/** Tests each: what goes over the wire, what comes out, and that it hands on what it is told about its call. */
export function testMethods(cases: readonly MethodCase[]): void {
  test.each(cases)('$what', async ({ run, calls, gives }) => {
    const server = new ScriptedServer(calls)
    const result = await server.result(run(server.caller, {}))
    expect(server.seen).toEqual(calls.map(({ procedure, args }) => ({ procedure: procedure.name, args })))
    expect(result).toStrictEqual(gives)
  })

  test.each(cases)('$what: aborted', async ({ run, calls }) => {
    const server = new ScriptedServer(calls)
    const reason = new Error('no longer wanted')
    const result = server.result(run(server.caller, { signal: AbortSignal.abort(reason) }))
    await expect(result).rejects.toBe(reason)
    expect(server.seen).toEqual([])
  })
}

/** A connection that is never used. */
export const nobody: Caller = { call: () => Promise.reject(), openStream: () => Promise.reject() }

/** Makes the cases of a class, whose objects are made with `rest`. */
export function method<Rest extends readonly unknown[], Subject>(
  Class: new (caller: Caller, ...rest: Rest) => Subject,
  ...rest: Rest
) {
  return (
    what: string,
    run: (subject: Subject, options: CallOptions) => Promise<unknown>,
    calls: Exchange | readonly Exchange[],
    gives?: unknown,
  ): MethodCase => ({
    what,
    run: (caller, options) => run(new Class(caller, ...rest), options),
    calls: 'procedure' in calls ? [calls] : calls,
    gives,
  })
}

/** All that has arrived. */
export function readText(stream: RpcStream): string {
  let text = ''
  for (let bytes = stream.read(); bytes !== null; bytes = stream.read())
    text += new TextDecoder().decode(bytes)
  return text
}

/** All of it, which must fit. */
export function writeText(stream: RpcStream, text: string): void {
  const bytes = new TextEncoder().encode(text)
  expect(stream.write(bytes)).toBe(bytes.length)
}

/** 16 bytes that are told apart from others'. */
export function uuidOf(first: number): Uint8Array {
  return Uint8Array.from({ length: 16 }, (_, index) => first + index)
}
