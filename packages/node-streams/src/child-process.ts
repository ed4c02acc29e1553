import { HandleEvent, HostloopError } from '@hostloop/core'
import type { ByteStream, HandleEvents, Pollable } from '@hostloop/core'
import { spawn } from 'node:child_process'
import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { failedStream, keepReading, own } from './byte-stream.ts'
import type { Direction, NodeStream } from './byte-stream.ts'
import { checkCommand } from './target.ts'
import { WakeList } from './wake-list.ts'

/** How a process ended: `code` is its exit status, or null where `signal` names what killed it. */
export interface ExitStatus {
  readonly code: number | null
  readonly signal: string | null
}

/** READABLE and HANGUP once the process has ended; ERROR and HANGUP when it could not be started. */
export interface ProcessExit extends Pollable {
  subscribe(wake: () => void): () => void
  /** Undefined while it runs, and when it could not be started. */
  readonly status: ExitStatus | undefined
  /** Why the process could not be started (ENOENT, EACCES, …). */
  readonly error: Error | undefined
}

/** A child process, as a supervisor needs it. Its output may outlast its exit: read until `readEnded`. */
export interface SpawnedProcess {
  /** Undefined when it could not be started. */
  readonly pid: number | undefined
  /** What the process reads. `end()` is its end of file. Like the other two, closed where there is no pipe. */
  readonly stdin: ByteStream
  readonly stdout: ByteStream
  readonly stderr: ByteStream
  readonly exit: ProcessExit
  /** Sends a signal, SIGTERM by default. False when it could not be sent. Throws `INVALID_OPTIONS` for an unknown signal. */
  kill(signal?: string): boolean
}

/**
 * Starts a program, without a shell unless `options` ask for one; all three streams are pipes unless `options.stdio`
 * says otherwise. That it could not be started is the ERROR of `exit`.
 *
 * The process and its pipes keep this one alive only while bytes are to be flushed: who waits for more has a watch.
 * Throws `INVALID_TARGET` for a command that is no array of strings, `INVALID_OPTIONS` for wrong options.
 */
export function spawnProcess(command: readonly string[], options: SpawnOptions = {}): SpawnedProcess {
  checkCommand(command)
  const [program = '', ...parameters] = command
  let child: ChildProcess
  try {
    child = spawn(program, parameters, options)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new HostloopError('INVALID_OPTIONS', `'${program}' can't be started: ${why}`, { cause })
  }
  child.unref()
  return new NodeProcess(child, own)
}

const known = new WeakMap<ChildProcess, SpawnedProcess>()

/**
 * A child process of Node's own `spawn()`, at best before the first await after it. The same child always gives the
 * same object. Its ref state is left alone. From now on its output waits to be read, also after its exit; without this,
 * Node throws away what is unread at the exit.
 */
export function fromChildProcess(child: ChildProcess): SpawnedProcess {
  const wrapped = known.get(child) ?? new NodeProcess(child, keepReading)
  known.set(child, wrapped)
  return wrapped
}

class NodeProcess implements SpawnedProcess {
  readonly #child: ChildProcess
  readonly stdin: ByteStream
  readonly stdout: ByteStream
  readonly stderr: ByteStream
  readonly exit: ProcessExit

  constructor(child: ChildProcess, wrap: (stream: NodeStream, only: Direction) => ByteStream) {
    // Without fds to make pipes of, Node leaves them undefined.
    const pipe = (stream: NodeStream | null | undefined, only: Direction): ByteStream =>
      stream ? wrap(stream, only) : failedStream(undefined)
    this.#child = child
    this.exit = new ChildExit(child)
    this.stdin = pipe(child.stdin, 'writing')
    this.stdout = pipe(child.stdout, 'reading')
    this.stderr = pipe(child.stderr, 'reading')
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  kill(signal: string = 'SIGTERM'): boolean {
    try {
      // Node checks the name.
      return this.#child.kill(signal as NodeJS.Signals)
    } catch (cause) {
      throw new HostloopError('INVALID_OPTIONS', `'${signal}' is no signal of this platform.`, { cause })
    }
  }
}

class ChildExit implements ProcessExit {
  readonly #child: ChildProcess
  readonly #subscribers = new WakeList()
  #error: Error | undefined

  constructor(child: ChildProcess) {
    this.#child = child
    child.once('exit', this.#subscribers.wakeAll)
    child.on('error', (error) => {
      // With a pid it is a signal or a message that could not be sent.
      if (child.pid !== undefined) return
      this.#error = error
      this.#subscribers.wakeAll()
    })
  }

  get status(): ExitStatus | undefined {
    const { exitCode: code, signalCode: signal, pid } = this.#child
    return pid === undefined || (code === null && signal === null) ? undefined : { code, signal }
  }

  get error(): Error | undefined {
    return this.#error
  }

  poll(): HandleEvents {
    if (this.#error !== undefined) return HandleEvent.ERROR | HandleEvent.HANGUP
    return this.status === undefined ? 0 : HandleEvent.READABLE | HandleEvent.HANGUP
  }

  subscribe(wake: () => void): () => void {
    return this.#subscribers.add(wake)
  }
}
