import { HandleEvent, HostloopError, WakeList } from '@hostloop/core'
import type { ByteStream, HandleEvents, Pollable } from '@hostloop/core'
import { spawn } from 'node:child_process'
import type { ChildProcess, IOType, SpawnOptions } from 'node:child_process'
import type { Stream } from 'node:stream'
import { getSystemErrorName } from 'node:util'
import { failedStream, OWNED, wrap } from './byte-stream.ts'
import type { Direction, NodeStream, WrapOptions } from './byte-stream.ts'
import { checkCommand } from './target.ts'

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

type Inherited = 'ignore' | 'inherit' | Stream | number | null | undefined
type Stdio = IOType | Stream | number | null | undefined

/**
 * Node's options, without what would keep the process alive: an IPC channel, pipes besides the first three, and `timeout`
 * (call `kill()` from a timeout of your loop).
 */
export interface SpawnProcessOptions extends Omit<SpawnOptions, 'stdio' | 'timeout'> {
  stdio?: IOType | [stdin?: Stdio, stdout?: Stdio, stderr?: Stdio, ...more: Inherited[]] | undefined
}

/**
 * Starts a program, without a shell unless `options` ask for one; all three streams are pipes unless `options.stdio`
 * says otherwise. That it could not be started is the ERROR of `exit`.
 *
 * The process and its pipes keep this one alive only while bytes are to be flushed: who waits for more has a watch.
 * Throws `INVALID_TARGET` for a command that is no array of strings, `INVALID_OPTIONS` for wrong options.
 */
export function spawnProcess(command: readonly string[], options: SpawnProcessOptions = {}): SpawnedProcess {
  const [program = '', ...parameters] = checkCommand(command)
  refuseWhatKeepsAlive(options)
  let child: ChildProcess
  try {
    child = spawn(program, parameters, options)
  } catch (cause) {
    if (isSpawnFailure(cause)) return notStarted(cause)
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new HostloopError('INVALID_OPTIONS', `'${program}' can't be started: ${why}`, { cause })
  }
  child.unref()
  return new NodeProcess(child, OWNED)
}

function refuseWhatKeepsAlive(options: SpawnOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new HostloopError('INVALID_OPTIONS', 'The options must be an object, or be left out.')
  const { stdio, timeout } = options
  if (timeout !== undefined)
    throw new HostloopError(
      'INVALID_OPTIONS',
      'timeout would keep the process alive: call kill() from a timeout of your loop.',
    )
  if (!Array.isArray(stdio)) return
  const more = stdio.slice(3)
  if (stdio.includes('ipc') || more.includes('pipe') || more.includes('overlapped'))
    throw new HostloopError(
      'INVALID_OPTIONS',
      `stdio can have no 'ipc', and pipes for fds 0 to 2 only: spawn the program with node:child_process, and wrap its pipes with fromStream().`,
    )
}

/** Node reports that a program can't be started in the next tick (ENOENT, EACCES, …) or throws it (ENOTDIR, E2BIG, …). */
function isSpawnFailure(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && String(error.syscall).startsWith('spawn')
}

function notStarted(error: Error): SpawnedProcess {
  return {
    pid: undefined,
    stdin: failedStream(undefined),
    stdout: failedStream(undefined),
    stderr: failedStream(undefined),
    exit: {
      status: undefined,
      error,
      poll: () => HandleEvent.ERROR | HandleEvent.HANGUP,
      subscribe: () => () => {},
    },
    kill: () => false,
  }
}

const known = new WeakMap<ChildProcess, SpawnedProcess>()

/**
 * A child process of Node's own `spawn()`, at best before the first await after it. The same child always gives the
 * same object. Its ref state is left alone. From now on its output waits to be read, also after its exit; without this,
 * Node throws away what is unread at the exit.
 */
export function fromChildProcess(child: ChildProcess): SpawnedProcess {
  const wrapped = known.get(child) ?? new NodeProcess(child, { keepReading: true })
  known.set(child, wrapped)
  return wrapped
}

class NodeProcess implements SpawnedProcess {
  readonly #child: ChildProcess
  readonly stdin: ByteStream
  readonly stdout: ByteStream
  readonly stderr: ByteStream
  readonly exit: ProcessExit

  constructor(child: ChildProcess, options: WrapOptions) {
    // Without fds to make pipes of, Node leaves them undefined.
    const pipe = (stream: NodeStream | null | undefined, only: Direction): ByteStream =>
      stream ? wrap(stream, { ...options, only }) : failedStream(undefined)
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
    this.#error = earlierFailure(child)
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

/** Of a child that could not be started, and has told so before anybody listened, Node keeps the number of the error. */
function earlierFailure({ exitCode, pid, spawnfile }: ChildProcess): Error | undefined {
  if (pid !== undefined || exitCode === null) return undefined
  const code = getSystemErrorName(exitCode)
  const syscall = `spawn ${spawnfile}`
  return Object.assign(new Error(`${syscall} ${code}`), { errno: exitCode, code, syscall })
}
