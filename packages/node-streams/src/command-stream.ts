import { HandleEvent, WakeList } from '@hostloop/core'
import type { ByteStream, HandleEvents } from '@hostloop/core'
import { spawnProcess } from './child-process.ts'
import type { SpawnedProcess } from './child-process.ts'

/** How much of the end of stderr is kept for the error message. */
const STDERR_TAIL = 1024
/** How long a failed program's stderr may stay open (a descendant may hold it for ever) before the failure is told. */
const STDERR_GRACE_MS = 100

/**
 * Starts a program and connects to it: reading is its stdout, writing its stdin. A program that can't be started, ends
 * with a status other than 0 or is killed is the stream's ERROR, with the end of its stderr in the message; it comes
 * after all of stdout was read and stderr has ended or, at the latest, a moment after the exit. `close()` sends SIGTERM
 * to the program.
 */
export function connectCommand(command: readonly string[]): ByteStream {
  return new CommandStream(command[0] ?? '', spawnProcess(command, { windowsHide: true }))
}

class CommandStream implements ByteStream {
  readonly #program: string
  readonly #child: SpawnedProcess
  readonly #subscribers = new WakeList()
  #stderr = Buffer.alloc(0)
  #stderrGrace: NodeJS.Timeout | undefined
  #stderrIsLate = false
  #closed = false
  #error: Error | undefined

  constructor(program: string, child: SpawnedProcess) {
    this.#program = program
    this.#child = child
    const { exit, stderr, stdin, stdout } = child
    for (const part of [exit, stderr, stdin, stdout]) part.subscribe(this.#onChange)
    this.#onChange()
  }

  get state(): 'connecting' | 'open' | 'closed' {
    if (this.#closed || this.#error !== undefined) return 'closed'
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
    return this.#subscribers.add(wake)
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
    this.#closed = true
    clearTimeout(this.#stderrGrace)
    const { exit, pid, stderr, stdin, stdout } = this.#child
    if (pid !== undefined && exit.status === undefined) this.#child.kill()
    for (const stream of [stdin, stdout, stderr]) stream.close()
    this.#subscribers.wakeAll()
  }

  readonly #onChange = (): void => {
    const { stderr } = this.#child
    for (let bytes = stderr.read(); bytes !== null; bytes = stderr.read())
      this.#stderr = Buffer.concat([this.#stderr, bytes]).subarray(-STDERR_TAIL)
    if (!this.#closed) this.#error ??= this.#failure()
    this.#subscribers.wakeAll()
  }

  /**
   * That the program doesn't read its stdin to the end (EPIPE) is no failure: what it wrote, and how it exited, tell more,
   * and bytes of its stdout may still be on their way.
   */
  #failure(): Error | undefined {
    const { exit, stdout } = this.#child
    const { status } = exit
    const broken = exit.error ?? stdout.error
    if (broken !== undefined) return broken
    if (status === undefined || status.code === 0 || !stdout.readEnded) return undefined
    if (!this.#stderrIsComplete()) return undefined
    const how = status.code === null ? `was killed by ${status.signal}` : `exited with status ${status.code}`
    const why = this.#stderr.toString().trim()
    return new Error(`The command '${this.#program}' ${how}${why === '' ? '' : `: ${why}`}`)
  }

  #stderrIsComplete(): boolean {
    if (this.#stderrIsLate || this.#child.stderr.state === 'closed') return true
    this.#stderrGrace ??= setTimeout(() => {
      this.#stderrIsLate = true
      this.#onChange()
    }, STDERR_GRACE_MS).unref()
    return false
  }
}
