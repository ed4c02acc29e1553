import { HostloopError } from '@hostloop/core'
import { createRequire } from 'node:module'
import { MessageChannel, Worker, isMainThread } from 'node:worker_threads'
import { O_CLOEXEC, O_NONBLOCK, libc, systemError } from './libc.ts'
import type { Waiter } from './waiter.ts'
import { SHARED, waitingThread } from './waiting-thread.ts'
import type { ThreadData } from './waiting-thread.ts'

/**
 * Nobody can end a thread that waits in the kernel from outside. The exit of a process is an event that is heard; the
 * end of a worker, by `terminate()`, is none, and waits for the threads that the worker has started. There, and only
 * there, the thread looks up from time to time.
 */
const WORKER_TIMEOUT_MS = 500

/** A thread that is just starting takes some 50 ms to come to an end. */
const EXIT_TIMEOUT_MS = 2000

/**
 * Waits in a thread of its own. Throws a system error (EMFILE), or what `Worker` throws; what goes wrong while the thread
 * starts, `failed` is told later.
 */
export function threadWaiter(wake: () => void, failed: (error: HostloopError) => void): Waiter {
  const { eventfd, write, close, errno } = libc()
  const wakeup = eventfd(0, O_CLOEXEC | O_NONBLOCK)
  if (wakeup === -1) throw systemError('eventfd', errno())
  const shared = new Int32Array(new SharedArrayBuffer(12)).fill(-1, SHARED.EPOLL, SHARED.EPOLL + 1)
  const one = new Uint8Array(new BigUint64Array([1n]).buffer)
  // Once the thread has ended, the number of the eventfd may be anybody's.
  let running = true
  const lookUp = (): void => {
    if (running) write(wakeup, one, 8)
  }
  const tell = (word: number, value: number): void => {
    Atomics.store(shared, word, value)
    lookUp()
  }
  const end = (): void => tell(SHARED.STOP, 1)
  // A message that is posted between two passes comes with the other I/O of the next one: after its timers, and before
  // its turn, so that what is found is as it was when the turn comes.
  const passes = new MessageChannel()
  let passing = false
  // After the microtasks of whatever ran before: Deno brings messages between the two.
  passes.port2.on('message', () =>
    process.nextTick(() => {
      passing = false
      wake()
    }),
  )
  passes.port2.unref()
  const nextPass = (): void => passes.port1.postMessage(null)
  let worker: Worker
  try {
    worker = spawn({
      koffi: createRequire(import.meta.url).resolve('koffi'),
      wakeup,
      shared,
      timeoutMs: isMainThread ? -1 : WORKER_TIMEOUT_MS,
    })
  } catch (error) {
    passes.port1.close()
    close(wakeup)
    throw error
  }
  const endAtOnce = (): void => {
    end()
    Atomics.wait(shared, SHARED.STOPPED, 0, EXIT_TIMEOUT_MS)
  }
  endAtExit(endAtOnce)
  worker.on('message', () =>
    process.nextTick(() => {
      if (!passing) wake()
    }),
  )
  worker.on('error', (cause) => {
    const message = `The thread that waits for fds has failed: ${cause.message}. If there are too many open files, close some or raise the limit (ulimit -n), and make another.`
    failed(new HostloopError('UNSUPPORTED', message, { cause }))
  })
  worker.on('exit', () => {
    running = false
    ends.delete(endAtOnce)
    if (ends.size === 0) process.off('exit', endAll)
    close(wakeup)
  })
  // After the listeners, which would ref it again.
  worker.unref()

  return {
    mode: 'thread',
    start: (epoll) => tell(SHARED.EPOLL, epoll),
    served(ready) {
      // While something is ready, the loop asks for itself; the thread would take longer than a pass.
      passing = ready
      if (ready) setImmediate(nextPass).unref()
      else lookUp()
    },
    stop() {
      const epoll = Atomics.load(shared, SHARED.EPOLL)
      if (epoll === -1) return
      tell(SHARED.EPOLL, -1)
      close(epoll)
    },
    close() {
      end()
      passes.port1.close()
    },
  }
}

/**
 * The process waits for its threads before it exits, and koffi aborts it where a thread is ended in the middle of a call:
 * they have to have stopped by themselves. One listener for all: more than ten would be a warning.
 */
const ends = new Set<() => void>()

function endAtExit(end: () => void): void {
  if (ends.size === 0) process.on('exit', endAll)
  ends.add(end)
}

function endAll(): void {
  for (const end of ends) end()
}

function spawn(workerData: ThreadData): Worker {
  const script = `
import { parentPort, workerData } from 'node:worker_threads'
import { createRequire } from 'node:module'
(${String(waitingThread)})((message) => parentPort.postMessage(message), workerData, createRequire(workerData.koffi))`
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`), {
    workerData,
    // Nothing that the program preloads is needed there.
    execArgv: [],
    name: 'hostloop-epoll',
  })
}
