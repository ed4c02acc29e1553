import { HandleEvent } from '@hostloop/core'
import type { ByteStream, HandleEvents } from '@hostloop/core'
import { failedStream } from './byte-stream.ts'
import { spawnProcess } from './child-process.ts'
import type { SpawnedProcess } from './child-process.ts'

/** How much of the end of stderr is kept for the error message. */
const STDERR_TAIL = 1024

/**
 * Starts a program and connects to it: reading is its stdout, writing its stdin. A program that can't be started, ends
 * with a status other than 0 or is killed is the stream's ERROR, with the end of its stderr in the message; it comes
 * after all of stdout was read and stderr has ended. `close()` sends SIGTERM to the program.
 */
export function connectCommand(command: readonly string[]): ByteStream {
  let child: SpawnedProcess
  try {
    child = spawnProcess(command, { windowsHide: true })
  } catch (error) {
    if (error instanceof Error && error.cause instanceof Error) return failedStream(error.cause)
    throw error
  }
  return new CommandStream(command[0] ?? '', child)
}

class CommandStream implements ByteStream {
  readonly #program: string
  readonly #child: SpawnedProcess
  #stderr = Buffer.alloc(0)
  #closed = false
  #error: Error | undefined

  constructor(program: string, child: SpawnedProcess) {
    this.#program = program
    this.#child = child
    child.stderr.subscribe(this.#readStderr)
  }

  get state(): 'connecting' | 'open' | 'closed' {
    if (this.#closed || this.error !== undefined) return 'closed'
    const { exit, pid, stdin, stdout } = this.#child
    // Node says why in the next tick.
    if (pid === undefined) return 'connecting'
    // Any other status is an error, once its message is complete.
    const ended = stdout.state === 'closed' && stdin.state === 'closed' && exit.status?.code === 0
    return ended ? 'closed' : 'open'
  }

  get readEnded(): boolean {
    return this.#child.stdout.readEnded
  }

  get error(): Error | undefined {
    if (!this.#closed) this.#error ??= this.#failure()
    return this.#error
  }

  get pending(): number {
    return this.#child.stdin.pending
  }

  poll(): HandleEvents {
    const { stdin, stdout } = this.#child
    let events = stdout.poll() & HandleEvent.READABLE
    const { state } = this
    if (state === 'open') events |= stdin.poll() & HandleEvent.WRITABLE
    if (state === 'closed') events |= HandleEvent.HANGUP
    if (this.#error !== undefined) events |= HandleEvent.ERROR
    return events
  }

  subscribe(wake: () => void): () => void {
    const { exit, stderr, stdin, stdout } = this.#child
    const ends = [exit, stderr, stdin, stdout].map((part) => part.subscribe(wake))
    return () => {
      for (const end of ends) end()
    }
  }

  read(max?: number): Uint8Array | null {
    return this.#child.stdout.read(max)
  }

  write(bytes: Uint8Array): number {
    return this.state === 'open' ? this.#child.stdin.write(bytes) : 0
  }

  end(): void {
    this.#child.stdin.end()
  }

  close(): void {
    if (this.#closed) return
    this.#error = this.error
    this.#closed = true
    const { exit, pid, stderr, stdin, stdout } = this.#child
    if (pid !== undefined && exit.status === undefined) this.#child.kill()
    for (const stream of [stdin, stdout, stderr]) stream.close()
  }

  /**
   * That the program doesn't read its stdin to the end (EPIPE) is no failure: what it wrote, and how it exited, tell more,
   * and bytes of its stdout may still be on their way.
   */
  #failure(): Error | undefined {
    const { exit, stderr, stdin, stdout } = this.#child
    const broken = exit.error ?? stdout.error
    if (broken !== undefined) return broken
    const { status } = exit
    if (status === undefined || !stdout.readEnded) return undefined
    if (status.code === 0) return stdin.error
    if (stderr.state !== 'closed') return undefined
    const how = status.code === null ? `was killed by ${status.signal}` : `exited with status ${status.code}`
    const why = this.#stderr.toString().trim()
    return new Error(`The command '${this.#program}' ${how}${why === '' ? '' : `: ${why}`}`)
  }

  readonly #readStderr = (): void => {
    for (let bytes = this.#child.stderr.read(); bytes !== null; bytes = this.#child.stderr.read())
      this.#stderr = Buffer.concat([this.#stderr, bytes]).subarray(-STDERR_TAIL)
  }
}
