import { HandleEvent, watch } from '@hostloop/core'
import type { ByteStream, EventImpl, Pollable, Watch } from '@hostloop/core'
import type { ExitStatus, SpawnedProcess } from './spawn.ts'

/** How a child ended, or why there never was one. */
export type ChildEnd = ExitStatus | Error

/** Hears of a child, in turns of the loop. */
export interface ChildOwner {
  output(bytes: Uint8Array): void
  ended(end: ChildEnd): void
  /** It has ended, and all of its output was heard. */
  drained(): void
}

/** A child process with its watches: on its exit, and on its output, which is read as it comes. */
export class Child {
  readonly pid: number | undefined
  /** Resolves after `ended()` of its owner. */
  readonly ended: Promise<ChildEnd>
  readonly #process: SpawnedProcess
  readonly #owner: ChildOwner
  readonly #watches = new Set<Watch>()
  #hasEnded = false

  /** Throws what the loop throws; then nothing is left of the child. */
  constructor(process: SpawnedProcess, loop: EventImpl, owner: ChildOwner) {
    this.pid = process.pid
    this.#process = process
    this.#owner = owner
    const { exit, stdout, stderr } = process
    let resolve!: (end: ChildEnd) => void
    this.ended = new Promise((resolver) => (resolve = resolver))
    try {
      this.#watch(loop, exit, () => {
        const end = exit.error ?? exit.status
        if (end === undefined) return false
        this.#end(end)
        resolve(end)
        return true
      })
      for (const stream of [stdout, stderr]) this.#watch(loop, stream, () => this.#read(stream))
    } catch (error) {
      this.signal('SIGKILL')
      this.close()
      throw error
    }
  }

  get stdin(): ByteStream {
    return this.#process.stdin
  }

  /**
   * Signals the child and what it has started, unless those have made process groups of their own. False where there is
   * nobody any more. Throws the host's error where that isn't allowed.
   */
  signal(signal: 'SIGTERM' | 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): boolean {
    if (this.pid === undefined || this.#hasEnded) return false
    return signalGroup(this.pid, signal)
  }

  /** Lets go of everything: what it has still to say is for nobody. The process itself is left alone. */
  close(): void {
    for (const each of this.#watches) each.remove()
    this.#watches.clear()
    const { stdin, stdout, stderr } = this.#process
    for (const stream of [stdin, stdout, stderr]) stream.close()
  }

  /** Watches until `step` says that it is over. */
  #watch(loop: EventImpl, handle: Pollable, step: () => boolean): void {
    const each: Watch = watch(
      handle,
      HandleEvent.READABLE,
      () => {
        if (!step()) return
        each.remove()
        this.#watches.delete(each)
        if (this.#hasEnded && this.#watches.size === 0) this.#owner.drained()
      },
      { loop },
    )
    this.#watches.add(each)
  }

  #read(stream: ByteStream): boolean {
    const bytes = stream.read()
    if (bytes !== null) this.#owner.output(bytes)
    return stream.readEnded || stream.state === 'closed'
  }

  #end(end: ChildEnd): void {
    this.#hasEnded = true
    this.#process.stdin.close()
    try {
      // What the child has left behind: the group keeps its number as long as anybody is in it.
      if (this.pid !== undefined) signalGroup(this.pid, 'SIGKILL')
    } catch {
      // Somebody in it belongs to another user, and stays.
    }
    this.#owner.ended(end)
  }
}

function signalGroup(leader: number, signal: string): boolean {
  try {
    return process.kill(-leader, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}
