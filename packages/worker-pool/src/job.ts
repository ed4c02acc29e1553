import { HostloopError } from '@hostloop/core'
import type { Transferable as NodeTransferable } from 'node:worker_threads'

/** What can be moved to another thread instead of being copied: an `ArrayBuffer`, a `MessagePort` … */
export type Transferable = NodeTransferable | ArrayBufferLike

declare const TYPES: unique symbol

/** A function that workers run: which export of which module. `defineJob` makes one. */
export interface Job<Args, Result> {
  /** The module's absolute URL. */
  readonly module: string
  /** The name of the export. */
  readonly name: string
  /** Only a type: what goes in, and what comes out. */
  readonly [TYPES]?: (args: Args) => Result
}

/** The function itself, as the job's module exports it. It runs in a worker, and nothing else runs there meanwhile. */
export type JobFunction<Args, Result> = (args: Args, context: JobContext) => JobReturn<Result>

type JobReturn<Result> = Result | Transferred<Result> | Promise<Result | Transferred<Result>>

/** What a job's function gets besides its arguments. */
export interface JobContext {
  /** `return transfer(value, [value.buffer])`: what the list names is moved to the loop's thread, and not copied. */
  transfer<Result>(value: Result, list: readonly Transferable[]): Transferred<Result>
}

declare const TRANSFERRED: unique symbol

/** A result that is moved. Only good for being returned. */
export interface Transferred<Result> {
  readonly [TRANSFERRED]: Result
}

/**
 * Names a function that workers run.
 *
 * `module` is an absolute URL that `import()` takes in a worker: `new URL('./jobs.js', import.meta.url)`,
 * `import.meta.resolve('a-package/jobs')`, or a `data:` URL. It is loaded in each worker when the first job needs it. `name`
 * is the export; default: the default export. Throws `INVALID_OPTIONS` where `module` is no absolute URL.
 */
export function defineJob<Args, Result>(module: URL | string, name: string = 'default'): Job<Args, Result> {
  try {
    return { module: new URL(module).href, name }
  } catch (cause) {
    const message = `The module of a job must be an absolute URL, and ${String(module)} is none.`
    throw new HostloopError('INVALID_OPTIONS', message, { cause })
  }
}
