import { HandleEvent, timeout, watch } from '@hostloop/core'
import type { ByteStream, EventImpl, Pollable, Timeout, Watch } from '@hostloop/core'

/** A process, as far as a supervisor needs it. `spawnProcess` of `@hostloop/node-streams` gives such. */
export interface Process {
  readonly pid: number | undefined
  readonly stdout: ByteStream
  readonly stderr: ByteStream
  /** READABLE with a `status` once it has ended, ERROR with an `error` when it could not be started. */
  readonly exit: Pollable & {
    readonly status: { readonly code: number | null; readonly signal: string | null } | undefined
    readonly error: Error | undefined
  }
  kill(signal: 'SIGTERM' | 'SIGKILL'): boolean
}

/** A program to look after. */
export interface Program {
  readonly name: string
  readonly command: readonly string[]
  /** How long it may say nothing before it is ended. */
  readonly silenceMs: number
  /** How many times it is started again after that. */
  readonly restarts: number
}

/** What is known of a program now. */
export interface Status {
  readonly program: Program
  readonly state: 'running' | 'ending' | 'exited' | 'given up' | 'not started'
  readonly pid: number | undefined
  readonly restarts: number
  /** Bytes of output, of all its processes. */
  readonly bytes: number
  readonly lastLine: string
  /** How its last process ended: `exit 0`, `SIGTERM`, or why there was none: `ENOENT`. */
  readonly ended: string
}

/** `silent`: it said nothing for too long and got a SIGTERM; `killed`: that did not help, and it got a SIGKILL. */
export type SupervisorEvent = 'started' | 'output' | 'silent' | 'killed' | 'ended'

export interface SupervisorOptions {
  readonly spawn: (command: readonly string[]) => Process
  /** Default: the registered event-impl. */
  readonly loop?: EventImpl
  /** How long a process has after SIGTERM until SIGKILL. Default 2000. */
  readonly graceMs?: number
  readonly onEvent?: (event: SupervisorEvent, status: Status) => void
}

/** Looks after a program until it has ended for good; then nothing is registered any more. */
export class Supervisor {
  readonly #options: SupervisorOptions
  readonly #decoder = new TextDecoder()
  #status: Status
  #process!: Process
  /** Every byte of output pushes it back. */
  #silence!: Timeout
  #watches: Watch[] = []
  #stopped = false

  constructor(program: Program, options: SupervisorOptions) {
    this.#options = options
    this.#status = {
      program,
      state: 'running',
      pid: undefined,
      restarts: 0,
      bytes: 0,
      lastLine: '',
      ended: '',
    }
    this.#start()
  }

  get status(): Status {
    return this.#status
  }

  /** Ends the program, and does not start it again. */
  stop(): void {
    this.#stopped = true
    if (this.#status.state === 'running') this.#terminate()
  }

  #start(): void {
    const { spawn } = this.#options
    const { command, silenceMs } = this.#status.program
    this.#process = spawn(command)
    this.#silence = timeout(silenceMs, () => this.#onSilence(), this.#options)
    const { stdout, stderr, exit } = this.#process
    this.#watch(stdout, () => this.#onOutput(stdout))
    this.#watch(stderr, () => this.#onOutput(stderr))
    this.#watch(exit, () => exit.status !== undefined || exit.error !== undefined)
    this.#tell('started', { state: 'running', pid: this.#process.pid })
  }

  /** Watches until `over` is true. */
  #watch(handle: Pollable, over: () => boolean): void {
    const each: Watch = watch(
      handle,
      HandleEvent.READABLE,
      () => {
        if (!over()) return
        each.update(0)
        this.#endIfOver()
      },
      this.#options,
    )
    this.#watches.push(each)
  }

  /** Whether it was the last. */
  #onOutput(stream: ByteStream): boolean {
    const bytes = stream.read()
    if (bytes !== null) {
      if (this.#status.state === 'running') this.#silence.update(this.#status.program.silenceMs)
      const lastLine = this.#decoder.decode(bytes).trimEnd().split('\n').at(-1) ?? ''
      this.#tell('output', { bytes: this.#status.bytes + bytes.length, lastLine })
    }
    return isOver(stream)
  }

  #onSilence(): void {
    if (this.#process.exit.status !== undefined) {
      // It has left a child that holds the pipes and says nothing.
      this.#process.stdout.close()
      this.#process.stderr.close()
      this.#endIfOver()
    } else if (this.#status.state === 'running') this.#terminate()
    else {
      this.#process.kill('SIGKILL')
      this.#tell('killed', {})
    }
  }

  #terminate(): void {
    this.#silence.update(this.#options.graceMs ?? 2000)
    this.#process.kill('SIGTERM')
    this.#tell('silent', { state: 'ending' })
  }

  /** A process is over when it has ended and its output was read. */
  #endIfOver(): void {
    const { exit, stdout, stderr } = this.#process
    const over = exit.error ?? (exit.status && isOver(stdout) && isOver(stderr))
    if (!over) return
    this.#silence.remove()
    for (const each of this.#watches.splice(0)) each.remove()

    const { state, restarts, program } = this.#status
    const ended = exit.error ? cause(exit.error) : (exit.status?.signal ?? `exit ${exit.status?.code}`)
    const wasSilent = state === 'ending' && !this.#stopped
    if (wasSilent && restarts < program.restarts) {
      this.#tell('ended', { restarts: restarts + 1, ended })
      this.#start()
    } else {
      this.#tell('ended', { state: exit.error ? 'not started' : wasSilent ? 'given up' : 'exited', ended })
    }
  }

  #tell(event: SupervisorEvent, changes: Partial<Status>): void {
    this.#status = { ...this.#status, ...changes }
    this.#options.onEvent?.(event, this.#status)
  }
}

function isOver(stream: ByteStream): boolean {
  return stream.readEnded || stream.state === 'closed'
}

function cause(error: Error): string {
  return 'code' in error ? String(error.code) : error.message
}
