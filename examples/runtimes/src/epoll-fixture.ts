import { readdirSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
import type { CreateOptions, FdPipe, Fixture } from '@hostloop/conformance'
import { keepsAlive, nodeProcess } from '@hostloop/conformance/node'
import { HostloopError } from '@hostloop/core'
import { epollFds, fdStream } from '@hostloop/epoll'
import type { EpollFds, WaitMode } from '@hostloop/epoll'
import { createNodeEventImpl } from '@hostloop/node'
import { close, pipe, read, socketPair, write } from './native-fds.ts'
import { keepAliveChild } from './node-fixture.ts'
import { runSuite } from './suite-report.ts'
import type { SuiteReport } from './suite-report.ts'
import type { SuiteName } from './suites.ts'

/** The whole suite on real fds, as far as this runtime can wait in that mode; without one, in the mode it chooses. */
export async function runEpollSuite(
  suite: SuiteName,
  runtime: string | undefined,
  mode?: WaitMode,
): Promise<SuiteReport> {
  try {
    using fds = epollFds({ mode })
    return await runSuite(suite, runtime, epollFixture(fds))
  } catch (error) {
    if (!(error instanceof HostloopError)) throw error
    return { passed: [], failed: [], skipped: [], refused: error.code }
  }
}

function epollFixture(fds: EpollFds): Omit<Fixture, 'supports' | 'lacks'> {
  const { now, wait, resources = () => 0 } = nodeProcess
  const everywhere = {
    maxCheckMs: 50,
    now,
    wait,
    create: (options?: CreateOptions) => createNodeEventImpl({ ...options, fds }),
    fds: { pipe: realPipe },
    streams: {
      async pair() {
        const [near, far] = socketPair()
        return [fdStream(near, { fds, own: true }), fdStream(far, { fds, own: true })] as const
      },
    },
  }
  if (!isMainThread) return everywhere
  return {
    ...nodeProcess,
    ...everywhere,
    resources: () => resources() + readdirSync('/proc/self/fd').length + fds.inspect().fds.length,
    keepsAlive: (scenario) => keepsAlive(keepAliveChild, scenario, fds.mode),
  }
}

function realPipe(): FdPipe {
  const [readable, writable] = pipe()
  const bytes = new Uint8Array(4096)
  return {
    readable,
    writable,
    write: (some) => void write(writable, some),
    fill() {
      while (write(writable, bytes) > 0);
    },
    drain() {
      while (read(readable, bytes) > 0);
    },
    closeReadable: closer(readable),
    closeWritable: closer(writable),
  }
}

function closer(fd: number): () => void {
  let open = true
  return () => {
    if (open) close(fd)
    open = false
  }
}
