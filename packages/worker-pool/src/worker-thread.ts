import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads'
import type { MessagePort } from 'node:worker_threads'
import { AnswerKind } from './answers.ts'
import type { Answer } from './answers.ts'
import type { ThreadOptions } from './options.ts'
import type { PendingJob } from './pending-job.ts'
import { serveJobs } from './serve-jobs.ts'

/** Hears what becomes of a thread. */
export interface ThreadOwner {
  ready(thread: WorkerThread): void
  answered(thread: WorkerThread, answer: Answer): void
  /** It is gone, and will say no more: because of `end()`, or by itself, and then why. */
  ended(thread: WorkerThread, why: ThreadEnd): void
}

export interface ThreadEnd {
  /** The answer to its job, which it gave before it ended. */
  readonly answer: Answer | undefined
  readonly exitCode: number | undefined
  /** What it didn't catch; undefined where it just ended. */
  readonly error: unknown
}

const script = `
import { workerData } from 'node:worker_threads'
const { port, kinds, begun } = workerData
;(${String(serveJobs)})(port, kinds, begun, (module) => import(module))`
const SCRIPT = new URL(`data:text/javascript,${encodeURIComponent(script)}`)

/** A worker thread, which never keeps the process alive: the loop does, while a job is pending. */
export class WorkerThread {
  /** Since when it has nothing to do. */
  idleSince = 0
  state: 'starting' | 'idle' | 'busy' | 'ending' = 'starting'
  job: PendingJob | undefined
  /** Whether it has answered a job. */
  hasServed = false
  readonly isReserved: boolean
  readonly #owner: ThreadOwner
  readonly #worker: Worker
  /** Not the worker's own port, which belongs to the jobs. */
  readonly #port: MessagePort
  /** How many jobs the worker has seen, and how many were sent to it. */
  readonly #begun = new Int32Array(new SharedArrayBuffer(4))
  #sent = 0
  #error: unknown

  /** Throws what Node's `Worker` throws. */
  constructor(owner: ThreadOwner, isReserved: boolean, options: ThreadOptions | undefined) {
    this.#owner = owner
    this.isReserved = isReserved
    const { port1, port2 } = new MessageChannel()
    this.#worker = new Worker(SCRIPT, {
      name: 'hostloop-worker',
      ...options,
      workerData: { port: port2, kinds: AnswerKind, begun: this.#begun },
      transferList: [port2],
    })
    this.#port = port1
    this.#worker.on('error', (error) => (this.#error = error))
    this.#worker.on('exit', (exitCode) => this.#exited(exitCode))
    port1.on('message', (answer: Answer) => this.#received(answer))
    port1.on('messageerror', () => {
      this.#received([AnswerKind.REFUSED, "Its result can't be received by this thread."])
    })
    this.#worker.unref()
    port1.unref()
  }

  /** Whether it has seen the job that it was sent last. */
  get hasBegun(): boolean {
    return Atomics.load(this.#begun, 0) === this.#sent
  }

  /** Throws where the job's arguments can't be cloned or moved; then nothing was sent. */
  post(job: PendingJob): void {
    this.#port.postMessage(job.message, job.transfer as ArrayBuffer[])
    this.#sent++
  }

  /** Ends it, whatever it is doing. Nothing that it answers is heard any more. */
  end(): void {
    this.state = 'ending'
    void this.#worker.terminate()
  }

  #received(answer: Answer): void {
    if (this.state === 'ending') return
    if (answer[0] === AnswerKind.READY) this.#owner.ready(this)
    else this.#owner.answered(this, answer)
  }

  #exited(exitCode: number): void {
    // What it had answered may not have been told yet.
    const answer = receiveMessageOnPort(this.#port)?.message as Answer | undefined
    this.#owner.ended(this, {
      answer: answer?.[0] === AnswerKind.READY ? undefined : answer,
      exitCode,
      error: this.#error,
    })
  }
}
