import { execFile } from 'node:child_process'
import { closeSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { FdPipe, Fixture } from '@hostloop/conformance'
import { adapters } from '@hostloop/conformance/adapters'
import { createNodeEventImpl } from '@hostloop/node'
import type { EpollFds } from '../src/index.ts'
import { drain, fill, openFds, pipe } from './native.ts'

const run = promisify(execFile)
const child = fileURLToPath(new URL('keep-alive-child.js', import.meta.url))

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
    maxCheckMs: 50,
    create: (options) => createNodeEventImpl({ ...options, fds }),
    now: () => performance.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    stall(ms) {
      const end = performance.now() + ms
      while (performance.now() < end);
    },
    catchHostErrors() {
      const caught: unknown[] = []
      const before = process.listeners('uncaughtException')
      process.removeAllListeners('uncaughtException')
      process.on('uncaughtException', (error) => void caught.push(error))
      return () => {
        process.removeAllListeners('uncaughtException')
        for (const listener of before) process.on('uncaughtException', listener)
        return caught
      }
    },
    resources: () => process.getActiveResourcesInfo().length + openFds() + fds.inspect().fds.length,
    async keepsAlive(scenario) {
      const { stdout, stderr } = await run(process.execPath, [child, scenario, fds.mode])
      if (stderr !== '') throw new Error(stderr)
      return stdout === 'alive\n'
    },
    fds: { pipe: realPipe },
  }
}
