import { closeSync, writeSync } from 'node:fs'
import type { FdPipe, Fixture } from '@hostloop/conformance'
import { adapters } from '@hostloop/conformance/adapters'
import { keepsAlive, nodeProcess } from '@hostloop/conformance/node'
import { createNodeEventImpl } from '@hostloop/node'
import type { EpollFds } from '../src/index.ts'
import { drain, fill, openFds, pipe } from './native.ts'

const child = new URL('keep-alive-child.js', import.meta.url)

/** A real pipe, made by the system. */
function realPipe(): FdPipe {
  const [readable, writable] = pipe()
  const closer = (fd: number): (() => void) => {
    let open = true
    return () => {
      if (open) closeSync(fd)
      open = false
    }
  }
  return {
    readable,
    writable,
    write: (bytes) => void writeSync(writable, bytes),
    fill: () => void fill(writable),
    drain: () => drain(readable),
    closeReadable: closer(readable),
    closeWritable: closer(writable),
  }
}

/** The whole suite, on Node's loop with real fds. */
export function epollFixture(fds: EpollFds): Fixture {
  return {
    ...adapters.nodeWithEpoll,
    ...nodeProcess,
    maxCheckMs: 50,
    create: (options) => createNodeEventImpl({ ...options, fds }),
    resources: () => (nodeProcess.resources?.() ?? 0) + openFds() + fds.inspect().fds.length,
    keepsAlive: (scenario) => keepsAlive(child, scenario, fds.mode),
    fds: { pipe: realPipe },
  }
}
