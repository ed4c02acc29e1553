import { libc } from './libc.ts'
import type { Waiter } from './waiter.ts'

/** What is used of libuv's pipe handle, as Node wraps it. */
interface Pipe {
  onread: () => void
  open(fd: number): number | undefined
  /** Where reads go to, in place of buffers of Node's. */
  useUserBuffer(buffer: Uint8Array): void
  readStart(): number
  unref(): void
  close(): void
}
type PipeClass = new (type: number) => Pipe

/** The type of handle that is neither a server nor passes handles on. */
const SOCKET = 0

/**
 * Waits in Node's own loop: libuv reads from an epoll fd as from a pipe. With no room in its buffer it tells that there
 * would be something to read and reads nothing, in every pass of the loop as long as anything in the set is ready.
 *
 * Only our own epoll fd may be put into libuv like that: it can't block, nobody else has it, and closing the handle
 * closes it.
 *
 * Undefined where Node lacks the means: in other runtimes, in a later Node, under its permission model.
 */
export function loopWaiter(wake: () => void): Waiter | undefined {
  const PipeHandle = pipeClass()
  if (PipeHandle === undefined) return undefined
  let pipe: Pipe | undefined
  return {
    mode: 'loop',
    start(epoll) {
      const opened = new PipeHandle(SOCKET)
      const failed = opened.open(epoll)
      if (failed) {
        opened.close()
        libc().close(epoll)
        throw new Error(`libuv can't open the epoll fd: ${failed}`)
      }
      opened.useUserBuffer(new Uint8Array(0))
      opened.onread = wake
      opened.unref()
      pipe = opened
      opened.readStart()
    },
    // libuv tells again by itself, as long as something is ready.
    served() {},
    stop() {
      pipe?.close()
      pipe = undefined
    },
    close() {},
  }
}

function pipeClass(): PipeClass | undefined {
  const internals = process as {
    versions: { bun?: string; deno?: string }
    binding?: (name: string) => { Pipe?: PipeClass }
    noDeprecation?: boolean
  }
  // Their imitations of the binding are no libuv handles.
  if (internals.versions.bun !== undefined || internals.versions.deno !== undefined) return undefined
  const { noDeprecation } = internals
  try {
    // There is no public way; --pending-deprecation would say so in a warning that no user can heed.
    internals.noDeprecation = true
    const Pipe = internals.binding?.('pipe_wrap').Pipe
    return typeof Pipe?.prototype.useUserBuffer === 'function' ? Pipe : undefined
  } catch {
    return undefined
  } finally {
    if (noDeprecation === undefined) delete internals.noDeprecation
    else internals.noDeprecation = noDeprecation
  }
}
