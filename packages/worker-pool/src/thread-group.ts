import type { WorkerThread } from './worker-thread.ts'

/** The threads of one kind, and how many there may be. */
export class ThreadGroup {
  readonly min: number
  readonly max: number
  readonly starting: Set<WorkerThread> = new Set()
  /** The one that rests longest is the first. */
  readonly idle: WorkerThread[] = []
  readonly busy: Set<WorkerThread> = new Set()
  /** Told to end. They don't count as threads that serve, or a job that is stuck for good would cost a thread for good. */
  readonly ending: Set<WorkerThread> = new Set()

  constructor(min: number, max: number) {
    this.min = min
    this.max = max
  }

  get size(): number {
    return this.starting.size + this.idle.length + this.busy.size
  }

  /** Whether another thread may be started. Of those that don't end although they were told, there may be `max`, too. */
  get canGrow(): boolean {
    return this.#room > 0
  }

  /** How many jobs could be taken now, or as soon as the threads for them have started. */
  get available(): number {
    return this.idle.length + this.starting.size + Math.max(this.#room, 0)
  }

  serving(): WorkerThread[] {
    return [...this.starting, ...this.idle, ...this.busy]
  }

  delete(thread: WorkerThread): void {
    for (const threads of [this.starting, this.busy, this.ending]) threads.delete(thread)
    const at = this.idle.indexOf(thread)
    if (at >= 0) this.idle.splice(at, 1)
  }

  get #room(): number {
    return this.max - this.size - Math.max(this.ending.size - this.max, 0)
  }
}
