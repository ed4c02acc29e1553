import { execFileSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MemoryStream, memoryStreamPair } from '@hostloop/conformance'
import type { FdPipe, Fixture, StreamFixture } from '@hostloop/conformance'
import { adapters } from '@hostloop/conformance/adapters'
import { keepsAlive, nodeProcess, refusedTcpTarget, tcpStreams } from '@hostloop/conformance/node'
import type { ByteStream } from '@hostloop/core'
import type { EpollFds } from '@hostloop/epoll'
import { fromStream, nodeConnector } from '@hostloop/node-streams'
import { bytesFromObservable, createRxjsEventImpl, runVirtual } from '@hostloop/rxjs'
import { Subject, VirtualTimeScheduler } from 'rxjs'
import type { SchedulerLike } from 'rxjs'

const child = new URL('keep-alive-child.js', import.meta.url)

/** The same scheduler with another clock. */
export function withClock(scheduler: SchedulerLike, now: () => number): SchedulerLike {
  return { now, schedule: scheduler.schedule.bind(scheduler) }
}

/** A scheduler of real time in this process, with Node's sockets. */
export function realFixture(scheduler: SchedulerLike): Fixture {
  return {
    ...adapters.rxjs,
    ...nodeProcess,
    maxCheckMs: 50,
    create: (options) => createRxjsEventImpl({ ...options, scheduler }),
    createAt(clockMs, options) {
      const offset = clockMs - performance.now()
      const shifted = withClock(scheduler, () => performance.now() + offset)
      return createRxjsEventImpl({ ...options, scheduler: shifted })
    },
    keepsAlive: (scenario) => keepsAlive(child, scenario, 'none'),
    streams: tcpStreams(fromStream),
    connector: {
      connector: nodeConnector(),
      serves: ['unix', 'tcp', 'tls', 'command'],
      refusedTarget: refusedTcpTarget,
      listenTarget: () => ({ tcp: { port: 0 } }),
    },
  }
}

/** The same with real file descriptors. Streams and connectors have nothing to do with those. */
export function fdFixture(scheduler: SchedulerLike, fds: EpollFds): Fixture {
  const { streams: _streams, connector: _connector, ...fixture } = realFixture(scheduler)
  return {
    ...fixture,
    ...adapters.rxjsWithEpoll,
    create: (options) => createRxjsEventImpl({ ...options, scheduler, fds }),
    keepsAlive: (scenario) => keepsAlive(child, scenario, 'epoll'),
    resources: () => (nodeProcess.resources?.() ?? 0) + fds.inspect().fds.length,
    fds: { pipe: realPipe },
  }
}

/** Virtual time, which passes in `wait`. */
export function virtualFixture(): Fixture {
  const scheduler = new VirtualTimeScheduler()
  let catching = false
  return {
    ...adapters.rxjsVirtual,
    maxCheckMs: 50,
    create: (options) => createRxjsEventImpl({ ...options, scheduler }),
    createAt(clockMs, options) {
      const offset = clockMs - scheduler.now()
      const shifted = withClock(scheduler, () => scheduler.now() + offset)
      return createRxjsEventImpl({ ...options, scheduler: shifted })
    },
    now: () => scheduler.now(),
    async wait(ms) {
      await runVirtual(scheduler, { until: scheduler.now() + ms })
      // RxJS throws what is uncaught by a timer, in real time.
      if (catching) await nodeProcess.wait(1)
    },
    stall: (ms) => void (scheduler.frame += ms),
    catchHostErrors() {
      catching = true
      const stop = nodeProcess.catchHostErrors()
      return () => {
        catching = false
        return stop()
      }
    },
    resources: () => scheduler.actions.length,
    streams: {
      pair: async () => memoryStreamPair(),
      reset(stream) {
        if (stream instanceof MemoryStream) stream.reset()
      },
    },
  }
}

const sources = new WeakMap<ByteStream, Subject<Uint8Array>>()

/** Streams that are each other's Observables. */
export const observableStreams: StreamFixture = {
  async pair() {
    const [there, back] = [new Subject<Uint8Array>(), new Subject<Uint8Array>()]
    const one = bytesFromObservable(back, { sink: there })
    const other = bytesFromObservable(there, { sink: back })
    sources.set(one, there).set(other, back)
    return [one, other]
  },
  reset: (stream) => sources.get(stream)?.error(new Error('reset by the peer')),
}

/** A pipe of the system, both ends non-blocking. */
function realPipe(): FdPipe {
  const folder = mkdtempSync(join(tmpdir(), 'hostloop-'))
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  const readable = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const writable = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)
  rmSync(folder, { recursive: true })
  const buffer = new Uint8Array(65_536)
  return {
    readable,
    writable,
    write: (bytes) => void writeSync(writable, bytes),
    fill: () => repeated(() => writeSync(writable, buffer)),
    drain: () => repeated(() => readSync(readable, buffer)),
    closeReadable: closer(readable),
    closeWritable: closer(writable),
  }
}

/** Until nothing more moves now. */
function repeated(move: () => number): void {
  try {
    while (move() > 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
  }
}

function closer(fd: number): () => void {
  let open = true
  return () => {
    if (open) closeSync(fd)
    open = false
  }
}
