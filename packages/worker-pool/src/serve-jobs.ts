import type { MessagePort } from 'node:worker_threads'
import type { Answer, AnswerKind, ErrorDescription, JobMessage } from './answers.ts'
import type { JobContext, JobFunction, Transferable, Transferred } from './job.ts'

type AnyFunction = JobFunction<unknown, unknown>

/**
 * What a worker runs: it answers each message on `port`.
 *
 * Its text is all that the worker gets of it, so that no bundler has to know of a file, and no loader of TypeScript is
 * needed: it uses nothing but its arguments and what is global.
 */
export function serveJobs(
  port: MessagePort,
  kinds: typeof AnswerKind,
  begun: Int32Array,
  load: (module: string) => Promise<Readonly<Record<string, unknown>>>,
): void {
  const functions = new Map<string, AnyFunction>()
  const moved = new WeakMap<object, readonly Transferable[]>()
  const context: JobContext = {
    transfer<Result>(value: Result, list: readonly Transferable[]): Transferred<Result> {
      const result = { value }
      moved.set(result, list)
      return result as unknown as Transferred<Result>
    },
  }

  const post = (answer: Answer, transfer: readonly Transferable[] = []): void =>
    port.postMessage(answer, transfer as ArrayBuffer[])

  const isPromiseLike = (value: unknown): value is PromiseLike<unknown> =>
    typeof value === 'object' && value !== null && 'then' in value

  const isCloneable = (value: unknown): boolean => {
    try {
      structuredClone(value)
      return true
    } catch {
      return false
    }
  }

  const describe = (error: Error, depth = 0): ErrorDescription => {
    const { name, message, stack, cause } = error
    const properties: Record<string, unknown> = {}
    for (const key of Object.getOwnPropertyNames(error)) {
      if (['name', 'message', 'stack'].includes(key) || (key === 'cause' && cause instanceof Error)) continue
      const value = (error as unknown as Record<string, unknown>)[key]
      if (isCloneable(value)) properties[key] = value
    }
    return {
      tag: Object.prototype.toString.call(error).slice(8, -1),
      name,
      message,
      stack: typeof stack === 'string' ? stack : undefined,
      properties,
      // A chain of causes may be a ring.
      cause: cause instanceof Error && depth < 8 ? describe(cause, depth + 1) : undefined,
    }
  }

  const failed = (error: unknown): void => {
    if (error instanceof Error) post([kinds.ERROR, describe(error)])
    else if (isCloneable(error)) post([kinds.THROWN, error])
    else post([kinds.REFUSED, `It threw what can't be cloned: ${String(error)}`])
  }

  const succeeded = (result: unknown): void => {
    const list = typeof result === 'object' && result !== null ? moved.get(result) : undefined
    try {
      if (list === undefined) post([kinds.RESULT, result])
      else post([kinds.RESULT, (result as { value: unknown }).value], list)
    } catch (error) {
      post([kinds.REFUSED, "Its result can't be cloned or moved.", describe(error as Error)])
    }
  }

  const find = async (module: string, name: string): Promise<AnyFunction | undefined> => {
    const found = (await load(module))[name]
    return typeof found === 'function' ? (found as AnyFunction) : undefined
  }

  const serve = async ([module, name, args]: JobMessage): Promise<void> => {
    Atomics.add(begun, 0, 1)
    const key = `${name} ${module}`
    try {
      const job = functions.get(key) ?? (await find(module, name))
      if (job === undefined) {
        post([kinds.REFUSED, 'Its module has no such function.'])
        return
      }
      functions.set(key, job)
      const result: unknown = job(args, context)
      succeeded(isPromiseLike(result) ? await result : result)
    } catch (error) {
      failed(error)
    }
  }

  port.on('message', (message: JobMessage) => void serve(message))
  port.on('messageerror', (error: Error) => {
    Atomics.add(begun, 0, 1)
    post([kinds.REFUSED, "Its arguments can't be received by a worker.", describe(error)])
  })
  post([kinds.READY])
}
