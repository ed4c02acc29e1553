import { execFileSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FdFixture, FdPipe } from '@hostloop/conformance'

const { O_RDONLY, O_WRONLY, O_NONBLOCK } = constants
const COUNT = 400

/** Pipes of the system that don't block: FIFOs, as Node opens those without help. */
export class RealPipes implements FdFixture {
  readonly #folder: string = mkdtempSync(join(tmpdir(), 'hostloop-'))
  readonly #paths: string[]

  constructor() {
    this.#paths = Array.from({ length: COUNT }, (_, i) => join(this.#folder, String(i)))
    execFileSync('mkfifo', this.#paths)
  }

  pipe(): FdPipe {
    const path = this.#paths.pop()
    if (path === undefined) throw new Error(`the suite needs more than ${COUNT} pipes`)
    const readable = openSync(path, O_RDONLY | O_NONBLOCK)
    const writable = openSync(path, O_WRONLY | O_NONBLOCK)
    const bytes = new Uint8Array(4096)
    return {
      readable,
      writable,
      write: (some) => void writeSync(writable, some),
      fill: () => untilItWouldBlock(() => writeSync(writable, bytes)),
      drain: () => untilItWouldBlock(() => readSync(readable, bytes)),
      closeReadable: closer(readable),
      closeWritable: closer(writable),
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true })
  }
}

function untilItWouldBlock(transfer: () => number): void {
  try {
    while (transfer() > 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
  }
}

function closer(fd: number): () => void {
  let open = true
  return () => {
    if (open) closeSync(fd)
    open = false
  }
}
